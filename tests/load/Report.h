// Report: what a tool found, printed as one JSON object on one line. And the clocks it measured with.
#pragma once

#include "load/ProcessUsage.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace belfry::load {

std::int64_t steadyNs(); ///< for intervals
std::int64_t wallNs();   ///< for stamps that another process reads

class Samples {
public:
    void add(double value) { m_values.push_back(static_cast<float>(value)); }
    std::size_t count() const { return m_values.size(); }
    /// `p` from 0 to 100; nearest rank; 0 when there is no sample.
    double percentile(double p) const;

private:
    mutable std::vector<float> m_values;
    mutable std::size_t m_sorted = 0;
};

/// Keeps the order in which fields were put.
class Report {
public:
    void put(const std::string &key, double value);
    void put(const std::string &key, long value) { put(key, static_cast<double>(value)); }
    void put(const std::string &key, const Samples &samples); ///< _n _p50 _p95 _p99 _max
    /// What the server used between two readings, and what it holds now.
    void put(const ProcessUsage &before, const ProcessUsage &after, double wallSeconds);
    std::string json() const;
    void print() const;

private:
    std::vector<std::pair<std::string, std::string>> m_fields;
};

} // namespace belfry::load
