#include "model/Json.h"
#include "model/ViewerReport.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::model;

namespace {

Result<ViewerReport> read(const std::string &text)
{
    return viewerReportFromJson(*parseObject(text));
}

std::string faultOf(const std::string &text)
{
    const auto report = read(text);
    return report ? std::string() : report.error().what.substr(0, report.error().what.find(':'));
}

std::string faults(std::size_t count, const std::string &text = "x")
{
    std::string all;
    for (std::size_t n = 0; n < count; ++n)
        all += (n ? "," : "") + std::string(R"({"part":"player","text":")") + text + "\"}";
    return R"({"page":"watch","faults":[)" + all + "]}";
}

} // namespace

class tst_ViewerReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatAPageMeasured()
    {
        const auto report = read(R"({"page":"watch","startup_ms":840,"watched_ms":1000,"stalls":1,"stalled_ms":900,"quality_switches":2,)"
                                 R"("largest_paint_ms":700,"layout_shift":0.01,"response_ms":40,"faults":[{"part":"list","text":"Error: x"}]})");
        QVERIFY(report);
        QCOMPARE(report->startup, std::optional<std::int64_t>(840));
        QCOMPARE(report->shift, std::optional<double>(0.01));
        QCOMPARE(report->faults.front().part, std::string("list"));
        QCOMPARE(read(R"({"page":"home"})")->startup, std::optional<std::int64_t>());
    }
    void refusesWhatNoPageSends()
    {
        QCOMPARE(faultOf("{}"), std::string("page"));
        QCOMPARE(faultOf(R"({"page":"elsewhere"})"), std::string("page"));
        QCOMPARE(faultOf(R"({"page":"home","startup_ms":-1})"), std::string("startup_ms"));
        QCOMPARE(faultOf(R"({"page":"home","startup_ms":86400001})"), std::string("startup_ms"));
        QCOMPARE(faultOf(R"({"page":"home","startup_ms":86400000})"), std::string());
        QCOMPARE(faultOf(R"({"page":"home","who":"me"})"), std::string("who"));
        QCOMPARE(faultOf(R"({"page":"home","faults":[{"part":"../x","text":"y"}]})"), std::string("faults[0].part"));
    }
    void takesFiveFaultsOfThreeHundredBytes()
    {
        QCOMPARE(faultOf(faults(kFaultsMost, std::string(kFaultBytes, 'x'))), std::string());
        QCOMPARE(faultOf(faults(kFaultsMost + 1)), std::string("faults"));
        QCOMPARE(faultOf(faults(1, std::string(kFaultBytes + 1, 'x'))), std::string("faults[0].text"));
    }
};

BELFRY_CASE(tst_ViewerReport)
#include "tst_ViewerReport.moc"
