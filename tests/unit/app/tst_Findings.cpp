#include "app/Notifier.h"
#include "support/Case.h"
#include "unit/app/Scene.h"

#include <QTest>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

Notice first(const Scene &scene)
{
    const Situation now = scene.situation();
    return Notifier::notice(findings(now).at(0), now);
}

} // namespace

class tst_Findings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsWrongWithASetUpObsBeforeTheService()
    {
        Scene s;
        QCOMPARE(s.ids(), QStringList());
        QVERIFY(s.situation().ready());
    }

    void whileLookingNothingIsSaid()
    {
        Scene s;
        s.connection = {};
        s.obs = {};
        QCOMPARE(s.ids(), QStringList());
    }

    void obsIsNotOpen() // F01
    {
        Scene s;
        s.obs = {.reach = ObsReach::NotOpen};
        QCOMPARE(s.ids(), QStringList{u"obs.not_open"_s});
        QCOMPARE(first(s).banner.title, u"OBS is not open"_s);
        QCOMPARE(first(s).fix, Fix::OpenObs);
        QVERIFY(!s.situation().ready());
        s.obs.onThisComputer = false;
        QVERIFY(first(s).banner.fixText.isEmpty());
    }

    void anOpenObsIsNotNeededWhileAnotherEncoderSends()
    {
        Scene s;
        s.receiving();
        s.obs = {.reach = ObsReach::NotOpen};
        QCOMPARE(s.ids(), QStringList());
        QVERIFY(s.situation().ready());
    }

    void obsRefusesUs_data() // F02
    {
        QTest::addColumn<int>("reach");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("fix");
        QTest::newRow("needed") << int(ObsReach::PasswordNeeded) << u"obs.password"_s << int(Fix::EnterObsPassword);
        QTest::newRow("wrong") << int(ObsReach::PasswordWrong) << u"obs.password_wrong"_s << int(Fix::EnterObsPassword);
        QTest::newRow("kicked") << int(ObsReach::Kicked) << u"obs.kicked"_s << int(Fix::TryObsAgain);
        QTest::newRow("too old") << int(ObsReach::Unsupported) << u"obs.unsupported"_s << int(Fix::TryObsAgain);
    }
    void obsRefusesUs()
    {
        QFETCH(int, reach);
        QFETCH(QString, id);
        QFETCH(int, fix);
        Scene s;
        s.obs = {.reach = ObsReach(reach)};
        QCOMPARE(s.ids(), QStringList{id});
        QCOMPARE(int(first(s).fix), fix);
        QVERIFY(!first(s).banner.fixText.isEmpty());
    }

    void obsWouldSendElsewhere() // F03
    {
        Scene s;
        s.obs.aim = ObsAim::Elsewhere;
        s.obs.elsewhere = u"YouTube - RTMPS"_s;
        QCOMPARE(s.ids(), QStringList{u"obs.elsewhere"_s});
        QVERIFY(first(s).banner.detail.contains(u"YouTube - RTMPS"));
        QCOMPARE(first(s).banner.fixText, u"Set up OBS for me"_s);
        QCOMPARE(first(s).fix, Fix::SetUpObs);
        QVERIFY(!s.situation().ready());
    }

    void aStreamToAnotherPlaceIsItsPersonsToStop()
    {
        Scene s;
        s.obs.aim = ObsAim::Elsewhere;
        s.obs.stream = obs::StreamState::Started;
        QCOMPARE(s.ids(), QStringList{u"obs.sends_elsewhere"_s});
        QVERIFY(first(s).banner.fixText.isEmpty());
    }

    void whereItSendsMustBeKnownBeforeGoLive()
    {
        Scene s;
        s.obs.aim = ObsAim::Unknown;
        QCOMPARE(s.ids(), QStringList());
        QVERIFY(!s.situation().ready());
    }

    void whoIsAtFaultWhenNothingComesInOnAir_data() // F04
    {
        QTest::addColumn<int>("reach");
        QTest::addColumn<int>("stream");
        QTest::addColumn<QString>("id");
        QTest::newRow("closed") << int(ObsReach::NotOpen) << int(obs::StreamState::Stopped) << u"obs.closed"_s;
        QTest::newRow("stopped") << int(ObsReach::Connected) << int(obs::StreamState::Stopped) << u"obs.stopped"_s;
        QTest::newRow("reconnecting") << int(ObsReach::Connected) << int(obs::StreamState::Reconnecting) << u"obs.reconnecting"_s;
        QTest::newRow("it thinks it sends") << int(ObsReach::Connected) << int(obs::StreamState::Started) << u"ingest.none"_s;
    }
    void whoIsAtFaultWhenNothingComesInOnAir()
    {
        QFETCH(int, reach);
        QFETCH(int, stream);
        QFETCH(QString, id);
        Scene s;
        s.lost();
        s.obs.reach = ObsReach(reach);
        s.obs.stream = obs::StreamState(stream);
        QCOMPARE(s.ids(), QStringList{id});
    }

    void keyframesFarApart() // F14
    {
        Scene s;
        s.obs.keyframeSeconds = 250 / 30.0;
        s.obs.keyframesCanBeSet = true;
        QCOMPARE(s.ids(), QStringList{u"obs.keyframes_far"_s});
        QVERIFY(first(s).banner.detail.contains(QLocale().toString(8.3, 'f', 1)));
        QCOMPARE(first(s).fix, Fix::SetKeyframes);
        s.receiving(8.3);
        QCOMPARE(s.ids(), QStringList{u"ingest.keyframes_far"_s});
        s.obs.keyframesCanBeSet = false;
        QCOMPARE(first(s).fix, Fix::ShowSteps);
        QVERIFY(first(s).steps.contains(u"Keyframe Interval"));
        QVERIFY(s.situation().ready()); // it still plays
    }

    void keyframesAlreadyMendedCountFromTheNextStart()
    {
        Scene s;
        s.receiving(8.3);
        s.obs.keyframeSeconds = 2.0;
        QCOMPARE(s.ids(), QStringList{u"obs.keyframes_next_time"_s});
        QCOMPARE(first(s).fix, Fix::RestartObsStream);
    }

    void theServerIsOutOfSight() // F26
    {
        Scene s;
        s.receiving();
        s.onAir();
        s.connection.link = LinkState::Unreachable;
        s.connection.failure = u"Connection refused"_s;
        QCOMPARE(s.ids(), QStringList{u"server.unreachable"_s});
        QVERIFY(first(s).banner.detail.contains(u"Viewers may be fine"));
        QVERIFY(!first(s).banner.title.contains(u"refused"));
        QCOMPARE(first(s).banner.technical, u"Connection refused"_s);
    }

    void twoWindowsOneButton() // F27
    {
        Scene s;
        s.receiving();
        s.onAir();
        s.already = AlreadyDone::OnAir;
        QCOMPARE(s.ids(), QStringList{u"golive.already"_s});
        QCOMPARE(first(s).fix, Fix::Dismiss);
    }

    void whatWasPressedComesFirst()
    {
        Scene s;
        s.obs = {.reach = ObsReach::NotOpen};
        s.failure = GoLiveFailure::NobodySends;
        QCOMPARE(s.ids(), (QStringList{u"golive.nobody_sends"_s, u"obs.not_open"_s}));
        QCOMPARE(first(s).fix, Fix::OpenObs);
    }

    void everyFailureOfGoLiveHasWords()
    {
        for (int i = int(GoLiveFailure::NobodySends); i <= int(GoLiveFailure::EndFailed); ++i) {
            Scene s;
            s.failure = GoLiveFailure(i);
            const Notice notice = first(s);
            QVERIFY2(notice.banner.findingId.startsWith(u"golive."), qPrintable(QString::number(i)));
            QVERIFY(!notice.banner.detail.isEmpty());
            QVERIFY(!notice.banner.fixText.isEmpty());
        }
    }

    void everyFindingOfTheApiHasWords_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"ingest.none", "ingest.no_video", "ingest.no_audio", "ingest.keyframes_far",
                               "ingest.two_encoders", "ingest.held", "ingest.unplayable_codec", "ingest.slate_apart",
                               "ingest.upload_slow",
                               "sound.none", "sound.clipping", "sound.one_sided", "picture.black", "picture.frozen",
                               "schedule.no_ingest"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void everyFindingOfTheApiHasWords()
    {
        QFETCH(QString, id);
        Scene s;
        const Notice notice = Notifier::notice({.id = id, .values = {{"active", "192.168.1.5:1"}, {"standby", "10.0.0.2:2"},
                                                                    {"codec", "hvc1.1"}, {"seconds", 8.3}}}, s.situation());
        QVERIFY(!notice.banner.title.contains(id));
        QVERIFY(notice.banner.title != u"Something needs a look");
    }

    void theSoundIsToBeSetToWhatThePlaceTakes()
    {
        Scene s;
        s.facebook("idle", "");
        const Notice notice = Notifier::notice({.id = u"place.audio_bitrate_high"_s, .about = u"01JF"_s, .values = {{"kbps", 192.0}, {"most", 128.0}}},
                                               s.situation());
        QVERIFY(notice.steps.contains(u"Audio Bitrate to 128 or less"));
        QVERIFY(notice.banner.detail.contains(u"128") && notice.banner.detail.contains(u"192"));
        const Notice rate = Notifier::notice({.id = u"place.sample_rate"_s, .about = u"01JF"_s}, s.situation());
        QVERIFY(rate.steps.contains(u"48 kHz") && !rate.steps.contains(u"Bitrate"));
    }

    void aFindingOfANewerServerIsShownAnyway()
    {
        Scene s;
        s.receiving();
        s.channel().health->findings.push_back({.id = "ingest.upside_down", .since = {}, .values = {}});
        QCOMPARE(s.ids(), QStringList{u"ingest.upside_down"_s});
        QVERIFY(first(s).banner.detail.contains(u"ingest.upside_down"));
    }

    void twoEncodersAreBothNamed()
    {
        Scene s;
        s.receiving();
        s.channel().health->findings.push_back(
            {.id = "ingest.two_encoders", .since = {}, .values = {{"active", "192.168.1.5:1"}, {"standby", "10.0.0.2:2"}}});
        QVERIFY(first(s).banner.detail.contains(u"192.168.1.5:1"));
        QVERIFY(first(s).banner.detail.contains(u"10.0.0.2:2"));
    }
};

BELFRY_CASE(tst_Findings)
#include "tst_Findings.moc"
