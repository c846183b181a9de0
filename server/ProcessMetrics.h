// ProcessMetrics: what the server takes of its computer: processor, memory, open files, threads, disk.
#pragma once

#include "metrics/Registry.h"

#include <mutex>
#include <string>

namespace belfry::server {

/// Measured whenever collect() is called, any thread. What a system does not tell stays out.
class ProcessMetrics {
public:
    explicit ProcessMetrics(metrics::Registry &registry) : m_registry(registry) {}

    /// The folder whose disk is looked at.
    void watchFolder(const std::string &folder);
    void collect();

private:
    void gauge(const metrics::Description &description, double value) { m_registry.gauge(description).set(value); }

    metrics::Registry &m_registry;
    std::mutex m_mutex;
    std::string m_folder;      // under the mutex
    double m_cpuSeconds = 0.0; // under the mutex
};

} // namespace belfry::server
