#include "app/DryRun.h"
#include "support/Case.h"

#include <QTest>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

DryRunSight good()
{
    model::Ingest ingest;
    ingest.state = model::IngestState::Receiving;
    ingest.keyframeSeen = true;
    ingest.video = model::VideoLine{.codec = "avc1.64001e", .width = 1920, .height = 1080, .fps = 30.0, .kbps = 4384.0, .keyframeIntervalSeconds = 2.0};
    ingest.audio = model::AudioLine{.codec = "mp4a.40.2", .sampleRate = 48000, .channels = 2, .kbps = 96.0, .loudness = -18.0};
    return {.ingest = ingest, .findings = {}, .droppedPercent = 0.0, .soundHeard = true};
}

void take(DryRun &run, const DryRunSight &sight, int seconds)
{
    for (int i = 0; i < seconds; ++i)
        run.take(sight);
}

DryRunLine line(const DryRun &run, const QString &id)
{
    for (const DryRunLine &one : run.lines())
        if (one.id == id)
            return one;
    return {};
}

model::Finding finding(const char *id)
{
    model::Finding made;
    made.id = id;
    return made;
}

} // namespace

class tst_DryRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ninetyGoodSecondsAreGreen()
    {
        DryRun run;
        take(run, good(), DryRun::kSeconds - 1);
        QVERIFY(!run.isOver());
        QVERIFY(!run.isGood());
        take(run, good(), 1);
        QVERIFY(run.isGood());
        QCOMPARE(line(run, u"upload"_s).text, u"Upload is steady at 4,480 kb/s"_s);
        take(run, {}, 30); // what comes after it counts no more
        QVERIFY(run.isGood());
    }
    void saysNothingBeforeItKnows()
    {
        DryRun run;
        for (const DryRunLine &one : run.lines())
            QCOMPARE(static_cast<int>(one.state), static_cast<int>(CheckState::Open));
    }
    void whatIsOverBeforeItSettledDoesNotCount()
    {
        DryRunSight shaky = good();
        shaky.findings = {finding("ingest.upload_slow"), finding("picture.frozen")};
        DryRun run;
        take(run, shaky, DryRun::kSettle);
        take(run, good(), DryRun::kSeconds);
        QVERIFY(run.isGood());
        DryRun later;
        take(later, good(), DryRun::kSettle);
        take(later, shaky, 1);
        take(later, good(), DryRun::kSeconds);
        QVERIFY(!later.isGood());
        QVERIFY(!line(later, u"upload"_s).advice.isEmpty());
    }
    void eachFaultHasItsLineAndItsAdvice_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("at");
        QTest::newRow("keyframes") << u"keyframes"_s << u"keyframes"_s;
        QTest::newRow("silence") << u"silence"_s << u"sound"_s;
        QTest::newRow("no audio") << u"no audio"_s << u"sound"_s;
        QTest::newRow("no video") << u"no video"_s << u"picture"_s;
        QTest::newRow("gap") << u"gap"_s << u"upload"_s;
        QTest::newRow("dropped") << u"dropped"_s << u"upload"_s;
        QTest::newRow("black") << u"picture.black"_s << u"picture"_s;
        QTest::newRow("one side") << u"sound.one_sided"_s << u"sound"_s;
        QTest::newRow("clipping") << u"sound.clipping"_s << u"sound"_s;
    }
    void eachFaultHasItsLineAndItsAdvice()
    {
        QFETCH(QString, fault);
        QFETCH(QString, at);
        DryRunSight bad = good();
        if (fault == u"keyframes")
            bad.ingest->video->keyframeIntervalSeconds = 8.3;
        else if (fault == u"silence")
            bad.soundHeard = false, bad.ingest->audio->loudness = -70.0;
        else if (fault == u"no audio")
            bad.ingest->audio.reset(), bad.soundHeard = false;
        else if (fault == u"no video")
            bad.ingest->video.reset();
        else if (fault == u"gap")
            bad.ingest->state = model::IngestState::Silent;
        else if (fault == u"dropped")
            bad.droppedPercent = 3.0;
        else
            bad.findings = {finding(fault.toLatin1().constData())};
        DryRun run;
        take(run, fault == u"gap" ? good() : bad, 40);
        take(run, bad, DryRun::kSeconds - 40);
        QVERIFY(run.isOver());
        QVERIFY(!run.isGood());
        QCOMPARE(static_cast<int>(line(run, at).state), static_cast<int>(CheckState::NeedsYou));
        QVERIFY(!line(run, at).advice.isEmpty());
    }
    void whatWasLostInTheBeginningDoesNotCount()
    {
        DryRunSight bad = good();
        bad.droppedPercent = 30.0;
        DryRun run;
        take(run, bad, DryRun::kSettle + 6); // OBS's number is about the last six seconds
        take(run, good(), DryRun::kSeconds - DryRun::kSettle - 6);
        QVERIFY(run.isGood());
        DryRun later;
        take(later, bad, DryRun::kSettle + 7);
        take(later, good(), DryRun::kSeconds - DryRun::kSettle - 7);
        QVERIFY(!later.isGood());
    }
    void aLittleThatIsLostAllTheTimeCountsAndAMomentDoesNot()
    {
        DryRunSight bad = good();
        bad.droppedPercent = 1.2;
        DryRun always, moment;
        take(always, bad, DryRun::kSeconds);
        QVERIFY(!always.isGood());
        take(moment, good(), 40);
        take(moment, bad, 6);
        take(moment, good(), DryRun::kSeconds - 46);
        QVERIFY(moment.isGood());
    }
};

BELFRY_CASE(tst_DryRun)
#include "tst_DryRun.moc"
