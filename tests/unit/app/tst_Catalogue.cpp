// The rows of the fault catalogue as Findings with their buttons, each from the values its cause leaves behind.
#include "app/LiveWords.h"
#include "app/Notifier.h"
#include "support/Case.h"
#include "unit/app/Scene.h"

#include <QTest>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<Notice> noticeFor(const Scene &scene, const QString &id)
{
    for (const Finding &finding : findings(scene.situation())) {
        if (finding.id == id)
            return Notifier::notice(finding, scene.situation());
    }
    return std::nullopt;
}

} // namespace

class tst_Catalogue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theUploadIsTooSlow() // F08
    {
        Scene s;
        s.receiving();
        s.obs.bitrateCanBeSet = true;
        s.obs.bitrateKbps = 2'500;
        s.obs.sendingKbps = 1'300;
        s.obs.droppedNow = 12.0;
        const auto own = noticeFor(s, u"obs.upload_slow"_s);
        QVERIFY(own);
        QCOMPARE(own->fix, Fix::LowerBitrate);
        QCOMPARE(own->number, 850); // three quarters, and 128 of that are sound
        QVERIFY(own->banner.detail.contains(u"850"_s));
        s.serverSays("ingest.upload_slow", {{"kbps", 1'200.0}, {"kbps_wanted", 900.0}});
        QVERIFY(!noticeFor(s, u"obs.upload_slow"_s)); // one cause, one Finding
        QCOMPARE(noticeFor(s, u"ingest.upload_slow"_s)->number, 900);
        s.obs.bitrateCanBeSet = false; // advanced mode
        const auto advanced = noticeFor(s, u"ingest.upload_slow"_s);
        QCOMPARE(advanced->fix, Fix::ShowSteps);
        QVERIFY(advanced->steps.contains(u"900"_s) && advanced->steps.contains(u"Settings > Output"_s));
    }

    void aBitrateIsNeverRaisedByLoweringIt()
    {
        Scene s;
        s.receiving();
        s.obs.bitrateCanBeSet = true;
        s.obs.bitrateKbps = 800;
        s.serverSays("ingest.upload_slow", {{"kbps_wanted", 2'000.0}});
        QCOMPARE(noticeFor(s, u"ingest.upload_slow"_s)->number, 720);
        s.obs.bitrateKbps = 300;
        QCOMPARE(noticeFor(s, u"ingest.upload_slow"_s)->number, 400);
    }

    void aBusyComputerAndBusyGraphicsAreToldApart() // F09
    {
        Scene s;
        s.receiving();
        s.obs.encoderLateNow = kLateFramesMuch - 0.1;
        s.obs.renderLateNow = kLateFramesMuch - 0.1;
        QVERIFY(!noticeFor(s, u"obs.computer_busy"_s) && !noticeFor(s, u"obs.graphics_busy"_s));
        s.obs.encoderLateNow = kLateFramesMuch;
        QVERIFY(noticeFor(s, u"obs.computer_busy"_s)->steps.contains(u"preset"_s));
        s.obs.renderLateNow = 30.0; // the encoder then gets its pictures late: not its fault
        QVERIFY(!noticeFor(s, u"obs.computer_busy"_s));
        QVERIFY(noticeFor(s, u"obs.graphics_busy"_s)->steps.contains(u"Settings > Video"_s));
    }

    void whatIsMutedIsNamedAndUnmuted() // F10
    {
        Scene s;
        s.receiving();
        s.soundMissing = true;
        s.mutedInput = u"Pulpit mic"_s;
        const auto muted = noticeFor(s, u"obs.muted"_s);
        QVERIFY(muted->banner.title.contains(u"Pulpit mic"_s) && muted->banner.title.contains(u"muted"_s));
        QCOMPARE(muted->fix, Fix::Unmute);
        QCOMPARE(muted->target, u"Pulpit mic"_s);
        s.mutedInput.clear();
        s.soundMissing = false;
        s.justMuted = u"Pulpit mic"_s;
        QCOMPARE(noticeFor(s, u"obs.just_muted"_s)->banner.tone, Tone::Quiet);
    }

    void noSoundAtAllIsSaidOnceWhoeverNoticed() // F11
    {
        Scene s;
        s.receiving();
        s.soundMissing = true;
        QVERIFY(noticeFor(s, u"obs.no_sound"_s));
        s.serverSays("sound.none");
        QVERIFY(!noticeFor(s, u"sound.none"_s));
        s.soundMissing = false; // the meters move, and yet nothing is heard at the server
        QCOMPARE(noticeFor(s, u"sound.none"_s)->banner.fixText, u"Check the sound desk"_s);
        s.soundMissing = true;
        s.soundSources = false;
        QVERIFY(noticeFor(s, u"obs.no_sound_source"_s));
        QVERIFY(!noticeFor(s, u"obs.no_sound"_s));
    }

    void soundThatClipsShowsTheMeter_data() // F12
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("clips") << u"sound.clipping"_s;
        QTest::newRow("one side") << u"sound.one_sided"_s;
    }
    void soundThatClipsShowsTheMeter()
    {
        QFETCH(QString, id);
        Scene s;
        s.receiving();
        s.serverSays(qPrintable(id), {{"side", std::string("left")}});
        const auto notice = noticeFor(s, id);
        QCOMPARE(notice->fix, Fix::ShowMeter);
        QVERIFY(!notice->banner.technical.isEmpty()); // what to do is in the details
    }

    void aStillPictureOffersTheSceneBefore() // F13
    {
        Scene s;
        s.receiving();
        s.obs.scenes = {u"Welcome"_s, u"Sermon"_s, u"Worship"_s};
        s.obs.scene = u"Sermon"_s;
        s.serverSays("picture.frozen");
        QCOMPARE(noticeFor(s, u"picture.frozen"_s)->target, u"Worship"_s);
        s.obs.sceneBefore = u"Welcome"_s;
        const auto notice = noticeFor(s, u"picture.frozen"_s);
        QCOMPARE(notice->fix, Fix::SwitchScene);
        QCOMPARE(notice->target, u"Welcome"_s);
        QCOMPARE(notice->banner.fixText, u"Switch to “Welcome”"_s); // nothing goes on air that was not named
        s.obs.scenes << QString(60, u'w');
        s.obs.sceneBefore = s.obs.scenes.last();
        QVERIFY(noticeFor(s, u"picture.frozen"_s)->banner.fixText.size() < 40);
        s.obs = {};
        QCOMPARE(noticeFor(s, u"picture.frozen"_s)->fix, Fix::ShowSteps);
    }

    void aSlideThatStandsHidesNoPlace()
    {
        Scene s;
        s.receiving();
        s.onAir();
        s.facebook("refused", "key_refused");
        s.serverSays("picture.frozen");
        s.serverSays("relay.refused", {{"reason", std::string("key_refused")}}, "destinations/01JF");
        QCOMPARE(s.ids(), QStringList({u"relay.refused"_s, u"picture.frozen"_s}));
    }

    void aServiceThatIsDueIsSentWithOneButton()
    {
        Scene s;
        s.serverSays("schedule.no_ingest", {{"service", std::string("Sunday")}});
        auto notice = noticeFor(s, u"schedule.no_ingest"_s);
        QCOMPARE(notice->fix, Fix::StartObsStream);
        QCOMPARE(notice->banner.fixText, u"Send now"_s);
        s.obs.aim = ObsAim::Elsewhere; // Go Live then says what is in its way
        notice = noticeFor(s, u"schedule.no_ingest"_s);
        QCOMPARE(notice->fix, Fix::GoLiveAgain);
        QCOMPARE(notice->banner.fixText, u"Go Live"_s);
    }

    void anObsThatWouldNowSendElsewhereIsNotStartedAgain() // F03, on air
    {
        Scene s;
        s.receiving();
        s.lost();
        s.obs.stream = obs::StreamState::Stopped;
        QCOMPARE(noticeFor(s, u"obs.stopped"_s)->fix, Fix::StartObsStream);
        s.obs.aim = ObsAim::Elsewhere;
        QCOMPARE(noticeFor(s, u"obs.stopped"_s)->fix, Fix::SetUpObs);
    }

    void keyframesAreSetAndTakenIntoForce() // F14
    {
        Scene s;
        s.receiving(8.3);
        s.obs.keyframesCanBeSet = true;
        s.obs.keyframeSeconds = 8.3;
        QCOMPARE(noticeFor(s, u"ingest.keyframes_far"_s)->fix, Fix::SetKeyframes);
        s.obs.keyframeSeconds = 2.0;
        QCOMPARE(noticeFor(s, u"obs.keyframes_next_time"_s)->fix, Fix::RestartObsStream);
        s.obs.keyframesCanBeSet = false; // advanced mode: OBS cannot be told
        s.obs.keyframeSeconds.reset();
        const auto shown = noticeFor(s, u"ingest.keyframes_far"_s);
        QCOMPARE(shown->fix, Fix::ShowSteps);
        QVERIFY(shown->steps.contains(u"Keyframe Interval"_s) && shown->steps.contains(u"2 s"_s));
    }

    void aPlaceSaysWhatItsOneButtonDoes_data() // F15 to F20
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("fix");
        QTest::newRow("codec") << u"place.codec"_s << int(Fix::ShowSteps);
        QTest::newRow("address") << u"place.bad_address"_s << int(Fix::ShowSteps);
        QTest::newRow("away") << u"relay.failing"_s << int(Fix::TryPlaceAgain);
        QTest::newRow("key") << u"relay.refused"_s << int(Fix::PasteKey);
        QTest::newRow("slow") << u"relay.too_slow"_s << int(Fix::None);
        QTest::newRow("unsteady") << u"relay.unsteady"_s << int(Fix::TurnPlaceOff);
    }
    void aPlaceSaysWhatItsOneButtonDoes()
    {
        QFETCH(QString, id);
        QFETCH(int, fix);
        Scene s;
        s.receiving();
        s.onAir();
        s.facebook("refused", "key_refused");
        s.serverSays(qPrintable(id), {{"reason", std::string("key_refused")}, {"detail", std::string("invalid stream key")},
                                      {"wanted", std::string("H.264")}, {"codec", std::string("HEVC")}}, "destinations/01JF");
        const auto notice = noticeFor(s, id);
        QCOMPARE(int(notice->fix), fix);
        QVERIFY(notice->banner.title.contains(u"Facebook"_s));
        QCOMPARE(notice->target, u"01JF"_s);
        QCOMPARE(notice->banner.findingId, QString(id + u"/01JF"_s));
        QCOMPARE(notice->banner.asksFor.isEmpty(), fix != int(Fix::PasteKey));
    }

    void whatIsNotH264IsMendedWhereObsCanBeTold() // F15
    {
        Scene s;
        s.receiving();
        s.facebook("idle", "");
        s.serverSays("place.codec", {{"wanted", std::string("H.264")}, {"codec", std::string("HEVC")}}, "destinations/01JF");
        s.serverSays("ingest.unplayable_codec", {{"codec", std::string("hvc1")}});
        for (const QString &id : {u"place.codec"_s, u"ingest.unplayable_codec"_s}) {
            s.obs.h264CanBeSet = false;
            QCOMPARE(noticeFor(s, id)->fix, Fix::ShowSteps);
            s.obs.h264CanBeSet = true;
            QCOMPARE(noticeFor(s, id)->fix, Fix::SendH264);
            QCOMPARE(noticeFor(s, id)->banner.fixText, u"Send H.264"_s);
        }
    }

    void twoPlacesAreTwoFindings()
    {
        Scene s;
        s.receiving();
        s.serverSays("relay.failing", {}, "destinations/1");
        s.serverSays("relay.failing", {}, "destinations/2");
        QCOMPARE(s.ids().count(u"relay.failing"_s), 2);
    }

    void theDatabaseAwayIsSaidAlsoWhenNothingComesIn() // F22, F23
    {
        Scene s;
        s.serverSays("store.away");
        s.serverSays("cluster.away");
        QVERIFY(noticeFor(s, u"store.away"_s)->banner.title.contains(u"can’t be saved"_s));
        QVERIFY(noticeFor(s, u"cluster.away"_s));
    }

    void noCommandFailsInTheWordsOfAProgram()
    {
        for (ErrorCode code : {ErrorCode::NotFound, ErrorCode::Busy, ErrorCode::Unsupported, ErrorCode::Refused, ErrorCode::Internal, ErrorCode::Io,
                               ErrorCode::InvalidInput, ErrorCode::Malformed, ErrorCode::Conflict, ErrorCode::Timeout}) {
            const QString sentence = Notifier::sentence(fail(code, "OBS answered X with 604"));
            QVERIFY2(!sentence.isEmpty() && !sentence.contains(u"604"_s) && !sentence.contains(u"answered X"_s), qPrintable(sentence));
        }
        Scene s;
        Situation now = s.situation();
        now.commandFailure = Notifier::sentence(fail(ErrorCode::Refused, "OBS answered X with 604"));
        now.commandDetail = u"OBS answered X with 604"_s;
        const Notice notice = Notifier::notice(findings(now).front(), now);
        QCOMPARE(notice.banner.detail, now.commandFailure);
        QCOMPARE(notice.banner.technical, now.commandDetail); // for "Show details"
    }

    void aChannelThatIsGoneLeadsToTheSettings()
    {
        Scene s;
        s.connection.link = LinkState::NoChannel;
        const auto notice = noticeFor(s, u"server.no_channel"_s);
        QVERIFY(notice && notice->banner.title.contains(u"channel"_s));
        QCOMPARE(notice->fix, Fix::OpenSettings);
        QVERIFY(!noticeFor(s, u"server.unreachable"_s));
    }

    void portCertificateAndClockAreNamed() // F28
    {
        Scene s;
        s.connection.clockAhead = std::chrono::minutes(10);
        QVERIFY(noticeFor(s, u"server.clock_off"_s)->banner.detail.contains(u"10 minutes"_s));
        s.connection.clockAhead = std::chrono::seconds(119);
        QVERIFY(!noticeFor(s, u"server.clock_off"_s));
        s.connection.link = LinkState::Unreachable;
        s.connection.failure = u"certificate: The certificate has expired"_s;
        QVERIFY(noticeFor(s, u"server.certificate"_s)->banner.title.contains(u"certificate"_s));
        s.connection.link = LinkState::NoServer;
        s.connection.failure = u"--http: port 8080 is taken by another program; choose another one"_s;
        QCOMPARE(noticeFor(s, u"server.port_taken"_s)->fix, Fix::TryServerAgain);
    }

    void whoSaidItFirstIsNamed() // F27
    {
        Scene s;
        s.already = AlreadyDone::OnAir;
        Situation now = s.situation();
        now.alreadyBy = u"Ann"_s;
        QVERIFY(Notifier::notice(findings(now).front(), now).banner.detail.contains(u"Ann"_s));
    }

    void anAccountOfObsItselfIsSaid()
    {
        Scene s;
        s.obs.account = u"YouTube - RTMPS"_s;
        QVERIFY(noticeFor(s, u"obs.account"_s)->banner.title.contains(u"YouTube"_s));
    }

    void whatViewersSufferFromStandsFirst()
    {
        Scene s;
        s.receiving();
        s.onAir();
        s.facebook("refused", "key_refused");
        s.serverSays("store.away");
        s.serverSays("relay.refused", {}, "destinations/01JF");
        s.serverSays("picture.black");
        s.connection.clockAhead = std::chrono::minutes(10);
        QCOMPARE(s.ids(), (QStringList{u"picture.black"_s, u"relay.refused"_s, u"store.away"_s, u"server.clock_off"_s}));
    }

    void theClosingSlateOffersToKeepGoing()
    {
        Scene s;
        s.receiving();
        s.onAir();
        s.channel().ingest->showing = "closing";
        Situation now = s.situation();
        now.closingUntil = s.now.addSecs(8);
        const MainButton button = LiveWords::button(now);
        QCOMPARE(button.kind, MainButton::Kind::KeepGoing);
        QVERIFY(button.enabled && button.small.contains(u"8 s"_s));
        QCOMPARE(LiveWords::header(now).air, AirState::Ending);
        s.connection.link = LinkState::Unreachable;
        QVERIFY(!LiveWords::button(s.situation()).enabled);
    }

    void placesHaveTheirRowsTheirDeedsAndTheirLineInTheChecklist()
    {
        Scene s;
        s.receiving();
        s.onAir();
        s.facebook("refused", "key_refused");
        s.day.viewers = 248;
        const auto rows = LiveWords::whereItGoes(s.situation());
        QCOMPARE(rows.size(), std::size_t{3});
        QVERIFY(rows[1].line.contains(u"248"_s));
        QCOMPARE(rows[2].pill, u"Refused"_s);
        QCOMPARE(rows[2].deeds.size(), std::size_t{3});
        s.places.places[0].isOn = false;
        QCOMPARE(LiveWords::whereItGoes(s.situation())[2].deeds.front().kind, HopDeed::Kind::TurnOn);
        s.connection.link = LinkState::Unreachable; // nothing can be done, and nothing is known
        QVERIFY(LiveWords::whereItGoes(s.situation())[2].deeds.empty());
    }
};

BELFRY_CASE(tst_Catalogue)
#include "tst_Catalogue.moc"
