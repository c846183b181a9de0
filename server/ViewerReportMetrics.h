// ViewerReportMetrics: belfry_viewer_… and belfry_page_…: what viewers' pages tell of how it goes for them.
#pragma once

#include "metrics/Registry.h"
#include "model/ViewerReport.h"

namespace belfry::server {

/// Any thread. Lives as long as its Registry.
class ViewerReportMetrics {
public:
    explicit ViewerReportMetrics(metrics::Registry &registry);

    void count(const model::ViewerReport &report);

private:
    metrics::Registry &m_registry;
    metrics::Histogram m_startup, m_paint, m_shift, m_response;
    metrics::Counter m_watched, m_stalls, m_stalled, m_switches;
};

} // namespace belfry::server
