#include "server/api/ViewerReportsApi.h"

#include "base/Log.h"
#include "server/ViewerReportMetrics.h"
#include "server/api/ApiKit.h"

namespace belfry::server::api {
namespace {

using http::Responder;

constexpr int kLinesMost = 10;
constexpr Duration kLinesIn{60'000};

/// Faults of pages in the log, as far as a crowd with one broken browser leaves room. View thread.
class FaultLog {
public:
    void write(const model::ViewerReport &report, TimePoint now)
    {
        if (now - m_since >= kLinesIn) {
            m_since = now;
            m_lines = 0;
        }
        for (const model::PageFault &fault : report.faults) {
            if (++m_lines <= kLinesMost)
                log::warning("page", "a part of a viewer's page failed", {{"page", report.page}, {"part", fault.part}, {"said", fault.text}});
        }
    }

private:
    TimePoint m_since{};
    int m_lines = 0;
};

} // namespace

void addViewerReportRoutes(ApiRoutes &routes, const ViewerReportContext &context)
{
    routes.add(http::Method::Post, "/api/v1/viewer-reports", auth::Permission::Watch,
               [metrics = std::make_shared<ViewerReportMetrics>(context.registry), faults = std::make_shared<FaultLog>(),
                &limits = context.limits](const ApiCall &call, Responder responder) {
                   const Body body = readBody(call.request, limits);
                   if (body.refused) {
                       responder.send(problem(*body.refused));
                       return;
                   }
                   const auto report = model::viewerReportFromJson(body.object);
                   if (!report) {
                       responder.send(problem(report.error()));
                       return;
                   }
                   metrics->count(*report);
                   faults->write(*report, responder.home().clock().now());
                   responder.send(noContent());
               });
}

} // namespace belfry::server::api
