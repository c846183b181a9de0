#include "health/IngestRules.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

using namespace belfry;
using namespace belfry::health;
using namespace std::chrono_literals;

namespace {

const WallTime kNow = *fromRfc3339("2026-11-22T10:00:00Z");

IngestObservation healthy()
{
    IngestObservation seen;
    seen.onAir = true;
    seen.publisherAge = 60s;
    seen.ingest.state = model::IngestState::Receiving;
    seen.ingest.publisher = model::Publisher{"1", "127.0.0.1:1", "obs", kNow};
    seen.ingest.video = model::VideoLine{"avc1.64001e", 640, 360, 30.0, 800.0, 2.0};
    seen.ingest.audio = model::AudioLine{"mp4a.40.2", 48000, 2, 96.0};
    return seen;
}

std::string ids(const model::Health &health)
{
    std::string all;
    for (const auto &finding : health.findings)
        all += finding.id + ' ';
    return all;
}

} // namespace

class tst_IngestRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNothingWrongWithAGoodStream()
    {
        QVERIFY(IngestRules().judge(healthy(), kNow).findings.empty());
    }
    void aDelayThatIsShorterThanWantedIsTold()
    {
        IngestRules rules;
        IngestObservation seen = healthy();
        seen.delayWanted = 120s;
        seen.ingest.delaySeconds = 119.5;
        QVERIFY(rules.judge(seen, kNow).findings.empty());
        seen.ingest.delaySeconds = 119;
        QCOMPARE(ids(rules.judge(seen, kNow)), std::string("ingest.delay_short "));
        QCOMPARE(std::get<double>(rules.judge(seen, kNow).find("ingest.delay_short")->values.at("wanted")), 120.0);
    }
    void nothingComingInIsWorseOnAir()
    {
        IngestRules rules;
        IngestObservation seen;
        QCOMPARE(rules.judge(seen, kNow).find("ingest.none")->severity, model::Severity::Warning);
        seen.onAir = true;
        QCOMPARE(rules.judge(seen, kNow).find("ingest.none")->severity, model::Severity::Problem);
    }
    void tracksAreGivenTimeToCome()
    {
        IngestRules rules;
        IngestObservation seen = healthy();
        seen.ingest.video.reset();
        seen.ingest.audio.reset();
        seen.publisherAge = IngestRules::kTracksExpected - 1ms;
        QVERIFY(rules.judge(seen, kNow).findings.empty());
        seen.publisherAge = IngestRules::kTracksExpected;
        QCOMPARE(ids(rules.judge(seen, kNow)), std::string("ingest.no_video ingest.no_audio "));
    }
    void aTrackThatStopsWhileTheOtherGoesOnIsFound()
    {
        IngestRules rules;
        IngestObservation seen = healthy();
        seen.videoAge = IngestRules::kTrackGone - 1ms;
        QVERIFY(rules.judge(seen, kNow).findings.empty());
        seen.videoAge = IngestRules::kTrackGone;
        QCOMPARE(ids(rules.judge(seen, kNow)), std::string("ingest.no_video "));
        seen.videoAge = 40ms;
        seen.audioAge = IngestRules::kTrackGone;
        QCOMPARE(ids(rules.judge(seen, kNow)), std::string("ingest.no_audio "));
        // When nothing comes at all that alone is said.
        seen.videoAge = IngestRules::kTrackGone;
        seen.ingest.state = model::IngestState::Silent;
        QCOMPARE(ids(rules.judge(seen, kNow)), std::string("ingest.silent "));
    }
    void aSlateThatDoesNotFitIsSaidBeforeItMatters()
    {
        IngestObservation seen = healthy();
        seen.ingest.slateFits = false;
        QCOMPARE(ids(IngestRules().judge(seen, kNow)), std::string("ingest.slate_apart "));
    }
    void farKeyframesSayHowFar()
    {
        IngestObservation seen = healthy();
        seen.ingest.video->keyframeIntervalSeconds = 8.3;
        const auto health = IngestRules().judge(seen, kNow);
        QCOMPARE(ids(health), std::string("ingest.keyframes_far "));
        QCOMPARE(std::get<double>(health.findings[0].values.at("seconds")), 8.3);
        seen.ingest.video->keyframeIntervalSeconds.reset();
        QVERIFY(IngestRules().judge(seen, kNow).findings.empty());
    }
    void farKeyframesWaitForTheirRealDistanceUnlessTheSecondNeverComes()
    {
        IngestObservation seen = healthy();
        seen.keyframesMeasured = false;
        seen.ingest.video->keyframeIntervalSeconds = 6.0;
        QVERIFY(IngestRules().judge(seen, kNow).findings.empty());
        seen.ingest.video->keyframeIntervalSeconds = IngestRules::kKeyframeMissingSeconds;
        QVERIFY(IngestRules().judge(seen, kNow).findings.empty());
        seen.ingest.video->keyframeIntervalSeconds = IngestRules::kKeyframeMissingSeconds + 0.1;
        QVERIFY(IngestRules().judge(seen, kNow).find("ingest.keyframes_far"));
    }
    void anUploadThatLagsIsSlowWhenItLasts_data()
    {
        QTest::addColumn<int>("lagMs");
        QTest::addColumn<double>("missed");
        QTest::newRow("late") << int(IngestRules::kLagMost.count()) << 0.0;
        QTest::newRow("frames left out") << 0 << IngestRules::kMissedMost;
    }
    void anUploadThatLagsIsSlowWhenItLasts()
    {
        QFETCH(int, lagMs);
        QFETCH(double, missed);
        IngestRules rules;
        IngestObservation seen = healthy();
        seen.lag = Duration(lagMs);
        seen.missedShare = missed;
        QVERIFY(rules.judge(seen, kNow).findings.empty());
        QVERIFY(rules.judge(seen, kNow + IngestRules::kSlowFor - 1ms).findings.empty());
        const auto health = rules.judge(seen, kNow + IngestRules::kSlowFor);
        QCOMPARE(ids(health), std::string("ingest.upload_slow "));
        // 896 kbps came through, 96 of them sound: 672 are left, 576 for the picture.
        QCOMPARE(std::get<double>(health.findings[0].values.at("kbps")), 896.0);
        QCOMPARE(std::get<double>(health.findings[0].values.at("kbps_wanted")), 550.0);
        QVERIFY(!rules.judge(healthy(), kNow + 10s).findings.empty());
        QVERIFY(!rules.judge(healthy(), kNow + 10s + IngestRules::kFastFor - 1ms).findings.empty());
        QVERIFY(rules.judge(healthy(), kNow + 10s + IngestRules::kFastFor).findings.empty());
    }
    void aHiccupIsNoSlowUpload()
    {
        IngestRules rules;
        IngestObservation late = healthy();
        late.lag = 3s;
        for (int i = 0; i < 20; ++i) {
            QVERIFY(rules.judge(late, kNow + std::chrono::seconds(i * 4)).findings.empty());
            QVERIFY(rules.judge(healthy(), kNow + std::chrono::seconds(i * 4 + 2)).findings.empty());
        }
    }
    void twoEncodersAreNamedByAddress()
    {
        IngestObservation seen = healthy();
        seen.ingest.standby = model::Publisher{"2", "127.0.0.1:2", "", kNow};
        const auto health = IngestRules().judge(seen, kNow);
        const auto *finding = health.find("ingest.two_encoders");
        QVERIFY(finding);
        QCOMPARE(std::get<std::string>(finding->values.at("active")), std::string("127.0.0.1:1"));
        QCOMPARE(std::get<std::string>(finding->values.at("standby")), std::string("127.0.0.1:2"));
        seen.ingest.held = true;
        QVERIFY(IngestRules().judge(seen, kNow).find("ingest.held"));
    }
    void aCodecThatOnlySomeCanPlayIsAProblem()
    {
        IngestObservation seen = healthy();
        seen.ingest.video->codec = "hvc1.1.6.L93.B0";
        const auto health = IngestRules().judge(seen, kNow);
        QCOMPARE(ids(health), std::string("ingest.unplayable_codec "));
        QCOMPARE(std::get<std::string>(health.findings[0].values.at("codec")), std::string("hvc1.1.6.L93.B0"));
    }
    void sinceStaysWhileItLastsAndBeginsAnewAfterwards()
    {
        IngestRules rules;
        IngestObservation silent = healthy();
        silent.ingest.state = model::IngestState::Silent;
        QCOMPARE(rules.judge(silent, kNow).find("ingest.silent")->since, kNow);
        QCOMPARE(rules.judge(silent, kNow + 5s).find("ingest.silent")->since, kNow);
        QVERIFY(rules.judge(healthy(), kNow + 6s).findings.empty());
        QCOMPARE(rules.judge(silent, kNow + 7s).find("ingest.silent")->since, kNow + 7s);
    }
    void theWorstComesFirst()
    {
        IngestObservation seen = healthy();
        seen.ingest.video.reset();
        seen.ingest.audio.reset();
        seen.ingest.standby = model::Publisher{"2", "127.0.0.1:2", "", kNow};
        const auto health = IngestRules().judge(seen, kNow);
        QCOMPARE(ids(health), std::string("ingest.no_video ingest.no_audio ingest.two_encoders "));
    }
};

BELFRY_CASE(tst_IngestRules)
#include "tst_IngestRules.moc"
