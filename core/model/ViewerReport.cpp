#include "model/ViewerReport.h"

#include "model/InputReader.h"

namespace belfry::model {
namespace {

constexpr std::int64_t kDay = 86'400'000;
constexpr std::int64_t kCountMost = 100'000;

template<std::size_t count>
std::string wordOf(InputReader &in, const char *key, const std::array<std::string_view, count> &words)
{
    const std::size_t which = in.choice(key, {words.begin(), words.end()});
    return in.failed() ? std::string() : std::string(words[which]);
}

} // namespace

Result<ViewerReport> viewerReportFromJson(const QJsonObject &object)
{
    InputReader in(object);
    ViewerReport report;
    report.page = wordOf(in, "page", kReportPages);
    report.startup = in.wholeIf("startup_ms", 0, kDay);
    report.watched = in.wholeIf("watched_ms", 0, kDay);
    report.stalls = in.wholeIf("stalls", 0, kCountMost);
    report.stalled = in.wholeIf("stalled_ms", 0, kDay);
    report.switches = in.wholeIf("quality_switches", 0, kCountMost);
    report.paint = in.wholeIf("largest_paint_ms", 0, kDay);
    if (in.has("layout_shift"))
        report.shift = in.number("layout_shift", 0, 100);
    report.response = in.wholeIf("response_ms", 0, kDay);
    if (in.has("faults")) {
        in.each("faults", kFaultsMost, [&report](InputReader &one) {
            PageFault fault;
            fault.part = wordOf(one, "part", kPageParts);
            fault.text = one.text("text", TextRule::prose(kFaultBytes));
            report.faults.push_back(std::move(fault));
        });
    }
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return report;
}

} // namespace belfry::model
