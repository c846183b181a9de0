#include "server/ViewerReportMetrics.h"

namespace belfry::server {
namespace {

using metrics::Description;

const Description kReports{"belfry_viewer_reports_total", "Reports of viewers' pages, a sample of all, by page."};
const Description kStartup{"belfry_viewer_startup_seconds", "From wanting a picture to the first one, as viewers' pages measured."};
const Description kWatched{"belfry_viewer_watched_seconds_total", "Time that those viewers watched."};
const Description kStalls{"belfry_viewer_stalls_total", "How often the picture stood still for them."};
const Description kStalled{"belfry_viewer_stalled_seconds_total", "For how long it did."};
const Description kSwitches{"belfry_viewer_quality_switches_total", "How often the quality changed for them."};
const Description kPaint{"belfry_page_largest_paint_seconds", "Until the largest part of a page was painted, as browsers measured."};
const Description kShift{"belfry_page_layout_shift", "How much of a page moved by itself, as browsers measured (CLS)."};
const Description kResponse{"belfry_page_response_seconds", "From a viewer's input to the next paint, the slowest of a visit."};
const Description kFaults{"belfry_page_faults_total", "Script errors that pages told of, by part."};

constexpr double kMilli = 1e-3;

void observe(metrics::Histogram &histogram, const std::optional<std::int64_t> &milliseconds)
{
    if (milliseconds)
        histogram.observe(static_cast<double>(*milliseconds) * kMilli);
}

} // namespace

ViewerReportMetrics::ViewerReportMetrics(metrics::Registry &registry)
    : m_registry(registry), m_startup(registry.histogram(kStartup, {0.25, 0.5, 1, 2, 3, 5, 10, 30})),
      m_paint(registry.histogram(kPaint, {0.25, 0.5, 1, 1.5, 2.5, 4, 10})), m_shift(registry.histogram(kShift, {0.01, 0.05, 0.1, 0.25})),
      m_response(registry.histogram(kResponse, {0.05, 0.1, 0.2, 0.5, 1})), m_watched(registry.counter(kWatched)),
      m_stalls(registry.counter(kStalls)), m_stalled(registry.counter(kStalled)), m_switches(registry.counter(kSwitches))
{
}

void ViewerReportMetrics::count(const model::ViewerReport &report)
{
    m_registry.counter(kReports, {{"page", report.page}}).add();
    observe(m_startup, report.startup);
    observe(m_paint, report.paint);
    observe(m_response, report.response);
    if (report.shift)
        m_shift.observe(*report.shift);
    m_watched.add(static_cast<double>(report.watched.value_or(0)) * kMilli);
    m_stalls.add(static_cast<double>(report.stalls.value_or(0)));
    m_stalled.add(static_cast<double>(report.stalled.value_or(0)) * kMilli);
    m_switches.add(static_cast<double>(report.switches.value_or(0)));
    for (const model::PageFault &fault : report.faults)
        m_registry.counter(kFaults, {{"part", fault.part}}).add();
}

} // namespace belfry::server
