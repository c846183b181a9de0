#include "app/ServiceReport.h"

#include "app/ReportWords.h"
#include "health/FindingTable.h"
#include "support/Case.h"

#include <QLocale>
#include <QTest>

using namespace belfry;
using namespace belfry::app;
using namespace Qt::StringLiterals;

namespace {

WallTime at(const char *clock)
{
    return *fromRfc3339(std::string("2026-11-22T") + clock + "Z");
}

QDateTime date(const char *clock)
{
    return QDateTime::fromMSecsSinceEpoch(at(clock).time_since_epoch().count(), Qt::UTC);
}

/// Ten to half past eleven; everything went well.
ReportSource good()
{
    ReportSource source;
    source.broadcast.id = "01B";
    source.broadcast.channel = "church";
    source.broadcast.title = "Sunday Morning Worship";
    source.broadcast.startedAt = at("10:00:00");
    source.broadcast.endedAt = at("11:30:00");
    source.broadcast.viewersMost = 312;
    source.places = {{"01Y", u"YouTube"_s}, {"01F", u"Facebook"_s}};
    source.relays = {{"01Y", at("10:00:01"), "connecting", ""}, {"01Y", at("10:00:03"), "live", ""},
                     {"01F", at("10:00:01"), "off", ""}};
    for (int i = 0; i < 90; ++i)
        source.minutes.push_back({at("10:00:00") + std::chrono::minutes(i), 4400, -18.0, 0, 100 + i});
    return source;
}

model::BroadcastFinding finding(const std::string &key, const char *from, const char *until, const char *severity = "warning")
{
    return {key, at(from), until ? std::optional(at(until)) : std::nullopt, severity};
}

} // namespace

class tst_ServiceReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfFindingHasWordsOfItsOwn()
    {
        for (const health::FindingTraits &row : health::findingTable()) {
            QVERIFY2(ReportWords::knows(std::string(row.id)), std::string(row.id).c_str());
            QVERIFY(!row.fix.empty() <= !ReportWords::advice(std::string(row.id)).isEmpty());
        }
        QVERIFY(ReportWords::whatWas("moon.full").contains(u"moon.full"));
    }
    void aGoodServiceSaysSoAndAsksForNothing()
    {
        const ServiceReport report = reportOf(good(), date("12:00:00"));
        QCOMPARE(report.tone, Tone::Good);
        QCOMPARE(report.troubled.count(), 0);
        QVERIFY(report.timeline.empty());
        QCOMPARE(report.advice.size(), 1);
        QVERIFY2(report.advice[0].contains(u"went well"), qPrintable(report.advice[0]));
        QCOMPARE(report.viewers.size(), std::size_t(90));
        QCOMPARE(qRound(*report.loudnessMean), -18);
        QVERIFY(report.uploadWord.startsWith(u"Steady"));
    }
    void aPlaceThatWasOffIsNoPlaceOfTheService()
    {
        const ServiceReport report = reportOf(good(), date("12:00:00"));
        QCOMPARE(report.places.size(), std::size_t(2));
        QCOMPARE(report.places[1].name, u"YouTube"_s);
        QCOMPARE(report.places[1].tone, Tone::Good);
    }
    void theTimelineSaysWhatWhereAndHowLong()
    {
        ReportSource source = good();
        source.findings = {finding("relay.refused/destinations/01F", "10:42:00", "10:45:00"),
                           finding("sound.none", "10:10:00", "10:10:40")};
        const ServiceReport report = reportOf(source, date("12:00:00"));
        QCOMPARE(report.timeline.size(), std::size_t(2));
        QCOMPARE(report.timeline[0].what, u"No sound was heard"_s);
        QCOMPARE(report.timeline[0].lasted.count(), 40);
        QCOMPARE(report.timeline[1].where, u"Facebook"_s);
        QCOMPARE(report.timeline[1].lasted.count(), 180);
        QCOMPARE(report.troubled.count(), 220);
        QVERIFY2(report.advice[0].startsWith(u"Facebook: "), qPrintable(report.advice[0])); // the longer one first
        QCOMPARE(report.advice.size(), 2);
    }
    void whatHappensAtTheSameTimeIsCountedOnce()
    {
        ReportSource source = good();
        source.findings = {finding("sound.none", "10:10:00", "10:20:00"), finding("picture.black", "10:15:00", "10:18:00"),
                           finding("picture.frozen", "10:19:00", "10:21:00"),
                           finding("ingest.two_encoders", "10:00:00", "11:00:00", "notice")};
        QCOMPARE(reportOf(source, date("12:00:00")).troubled.count(), 11 * 60);
    }
    void whatIsStillWrongLastsUntilTheEnd()
    {
        ReportSource source = good();
        source.findings = {finding("sound.clipping", "11:20:00", nullptr)};
        QCOMPARE(reportOf(source, date("12:00:00")).timeline[0].lasted.count(), 600);
        source.broadcast.endedAt.reset();
        QCOMPARE(reportOf(source, date("11:25:00")).timeline[0].lasted.count(), 300);
    }
    void aPlaceThatBrokeOffTellsHowOftenAndHowLong()
    {
        ReportSource source = good();
        source.relays = {{"01Y", at("10:00:03"), "live", ""},        {"01Y", at("10:10:00"), "retrying", "hung_up"},
                         {"01Y", at("10:11:00"), "live", ""},        {"01Y", at("10:30:00"), "unsteady", "breaks_off"},
                         {"01Y", at("10:31:00"), "retrying", "hung_up"}, {"01Y", at("10:32:00"), "live", ""},
                         {"01F", at("10:00:03"), "refused", "key_refused"}};
        const ServiceReport report = reportOf(source, date("12:00:00"));
        QCOMPARE(report.places[1].times, 2);
        QCOMPARE(report.places[1].away.count(), 180);
        QCOMPARE(report.places[2].word, u"It never arrived there"_s);
    }
    void theWorstMinuteOfTheUploadIsNamed()
    {
        ReportSource source = good();
        source.minutes.front().kbps = 10; // not whole: Go Live came in the middle of it
        source.minutes[40].kbps = 1200;
        const QString word = reportOf(source, date("12:00:00")).uploadWord;
        QVERIFY2(word.startsWith(u"Worst") && word.contains(QLocale().toString(1200)), qPrintable(word));
    }
    void quietSoundIsWorthAnAdvice()
    {
        ReportSource source = good();
        for (auto &minute : source.minutes)
            minute.loudness = -30;
        QVERIFY(reportOf(source, date("12:00:00")).advice.contains(ReportWords::quiet()));
        for (auto &minute : source.minutes)
            minute.loudness = -8;
        QVERIFY(reportOf(source, date("12:00:00")).advice.contains(ReportWords::loud()));
    }
    void withoutMeasurementsItSaysSo()
    {
        ReportSource source = good();
        source.minutes.clear();
        const ServiceReport report = reportOf(source, date("12:00:00"));
        QCOMPARE(report.loudnessWord, u"Not measured"_s);
        QCOMPARE(report.uploadWord, u"Not measured"_s);
    }
    void whatTheServerTellsIsReadBack()
    {
        const model::BroadcastFinding told = finding("relay.refused/destinations/01F", "10:42:00", nullptr);
        QCOMPARE(*model::broadcastFindingFromJson(model::toJson(told)), told);
        const model::Broadcast broadcast = good().broadcast;
        QCOMPARE(*model::broadcastFromJson(model::toJson(broadcast, model::Audience::Crew)), broadcast);
        const model::BroadcastMinute minute{at("10:01:00"), std::nullopt, -18.5, 3, std::nullopt};
        QCOMPARE(*model::broadcastMinuteFromJson(model::toJson(minute)), minute);
        QVERIFY(!model::relayChangeFromJson({{u"at"_s, u"yesterday"_s}}));
    }
};

BELFRY_CASE(tst_ServiceReport)
#include "tst_ServiceReport.moc"
