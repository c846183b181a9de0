// Registry: the numbers a server shows at /metrics. prometheus-cpp keeps them, in Registry.cpp alone.
#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace belfry::metrics {

/// Label names and values. Values come from small fixed sets (a route, a reason), never from what a stranger sent.
using Labels = std::initializer_list<std::pair<std::string, std::string>>;

/// Handles to numbers of a Registry; copies mean the same number. They live as long as their Registry. Any thread, no
/// lock.
class Counter {
public:
    void add(double amount = 1);

private:
    friend class Registry;
    explicit Counter(void *counter) : m_counter(counter) {}
    void *m_counter;
};

class Gauge {
public:
    void set(double value);
    void add(double amount);

private:
    friend class Registry;
    explicit Gauge(void *gauge) : m_gauge(gauge) {}
    void *m_gauge;
};

class Histogram {
public:
    void observe(double value);
    /// What was counted elsewhere: how many more there are in each class (the bounds, and one for the rest), and how much
    /// more they sum up to.
    void add(const std::vector<double> &more, double sum);

private:
    friend class Registry;
    explicit Histogram(void *histogram) : m_histogram(histogram) {}
    void *m_histogram;
};

/// Names a metric and its help sentence once; docs/metrics.md is checked against these.
struct Description {
    std::string name;
    std::string help;
};

/// Asking again for the same name and labels gives the same number. Any thread; making one takes a lock, so keep the
/// handle. A name is used with one kind and one help only.
class Registry {
public:
    Registry();
    ~Registry();
    Registry(const Registry &) = delete;
    Registry &operator=(const Registry &) = delete;

    Counter counter(const Description &description, Labels labels = {});
    Gauge gauge(const Description &description, Labels labels = {});
    Histogram histogram(const Description &description, const std::vector<double> &bounds, Labels labels = {});

    /// Prometheus text format 0.0.4.
    std::string text() const;
    /// Every metric that was made, by name.
    std::vector<Description> descriptions() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace belfry::metrics
