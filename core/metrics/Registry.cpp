#include "metrics/Registry.h"

#include <map>
#include <mutex>

#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace belfry::metrics {
namespace {

std::map<std::string, std::string> asMap(Labels labels)
{
    return {labels.begin(), labels.end()};
}

} // namespace

void Counter::add(double amount)
{
    static_cast<prometheus::Counter *>(m_counter)->Increment(amount);
}

void Gauge::set(double value)
{
    static_cast<prometheus::Gauge *>(m_gauge)->Set(value);
}

void Gauge::add(double amount)
{
    static_cast<prometheus::Gauge *>(m_gauge)->Increment(amount);
}

void Histogram::observe(double value)
{
    static_cast<prometheus::Histogram *>(m_histogram)->Observe(value);
}

void Histogram::add(const std::vector<double> &more, double sum)
{
    static_cast<prometheus::Histogram *>(m_histogram)->ObserveMultiple(more, sum);
}

struct Registry::State {
    /// The family of that name, made at its first use.
    template<typename Metric, typename Build>
    prometheus::Family<Metric> &family(std::map<std::string, prometheus::Family<Metric> *> &known,
                                       const Description &description, Build build)
    {
        const std::lock_guard lock(mutex);
        auto &slot = known[description.name];
        if (!slot) {
            slot = &build().Name(description.name).Help(description.help).Register(registry);
            helps.emplace(description.name, description.help);
        }
        return *slot;
    }

    std::mutex mutex;
    prometheus::Registry registry;
    std::map<std::string, prometheus::Family<prometheus::Counter> *> counters;
    std::map<std::string, prometheus::Family<prometheus::Gauge> *> gauges;
    std::map<std::string, prometheus::Family<prometheus::Histogram> *> histograms;
    std::map<std::string, std::string> helps;
};

Registry::Registry() : m_state(std::make_unique<State>()) {}

Registry::~Registry() = default;

Counter Registry::counter(const Description &description, Labels labels)
{
    return Counter(&m_state->family(m_state->counters, description, prometheus::BuildCounter).Add(asMap(labels)));
}

Gauge Registry::gauge(const Description &description, Labels labels)
{
    return Gauge(&m_state->family(m_state->gauges, description, prometheus::BuildGauge).Add(asMap(labels)));
}

Histogram Registry::histogram(const Description &description, const std::vector<double> &bounds, Labels labels)
{
    auto &family = m_state->family(m_state->histograms, description, prometheus::BuildHistogram);
    return Histogram(&family.Add(asMap(labels), bounds));
}

std::string Registry::text() const
{
    return prometheus::TextSerializer().Serialize(m_state->registry.Collect());
}

std::vector<Description> Registry::descriptions() const
{
    const std::lock_guard lock(m_state->mutex);
    std::vector<Description> all;
    for (const auto &[name, help] : m_state->helps)
        all.push_back({name, help});
    return all;
}

} // namespace belfry::metrics
