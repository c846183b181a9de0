#include "load/Report.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace belfry::load {
namespace {

std::int64_t clockNs(clockid_t id)
{
    timespec now{};
    clock_gettime(id, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

} // namespace

std::int64_t steadyNs()
{
    return clockNs(CLOCK_MONOTONIC);
}

std::int64_t wallNs()
{
    return clockNs(CLOCK_REALTIME);
}

double Samples::percentile(double p) const
{
    if (m_values.empty())
        return 0;
    if (m_sorted != m_values.size()) {
        std::sort(m_values.begin(), m_values.end());
        m_sorted = m_values.size();
    }
    const auto rank = static_cast<std::size_t>(std::ceil(p / 100 * static_cast<double>(m_values.size())));
    return m_values[std::clamp<std::size_t>(rank, 1, m_values.size()) - 1];
}

void Report::put(const std::string &key, double value)
{
    char text[40];
    const bool whole = value == std::floor(value) && std::fabs(value) < 1e15;
    std::snprintf(text, sizeof text, whole ? "%.0f" : "%.6g", value);
    m_fields.emplace_back(key, text);
}

void Report::put(const std::string &key, const Samples &samples)
{
    put(key + "_n", static_cast<double>(samples.count()));
    put(key + "_p50", samples.percentile(50));
    put(key + "_p95", samples.percentile(95));
    put(key + "_p99", samples.percentile(99));
    put(key + "_max", samples.percentile(100));
}

void Report::put(const ProcessUsage &before, const ProcessUsage &after, double wallSeconds)
{
    put("server_cpu_s", after.cpuSeconds - before.cpuSeconds);
    put("server_cores", (after.cpuSeconds - before.cpuSeconds) / wallSeconds);
    put("server_pss_kib", after.pssKib);
    put("server_memfd_kib", after.memfdKib);
    put("server_memory_kib", after.memoryKib);
    put("server_processes", static_cast<long>(after.processes));
}

std::string Report::json() const
{
    std::string out = "{";
    for (const auto &[key, value] : m_fields) {
        if (out.size() > 1)
            out += ", ";
        out.append(1, '"').append(key).append("\": ").append(value);
    }
    return out + '}';
}

void Report::print() const
{
    std::printf("%s\n", json().c_str());
    std::fflush(stdout);
}

} // namespace belfry::load
