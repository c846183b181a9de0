// Rows of the fault catalogue with the real OBS, one session through many of them: OBS as a new user has it (simple mode).
#include "obs/ObsDesk.h"
#include "support/Case.h"
#include "fakes/FakeDestination.h"

#include <QScopeGuard>

#include <csignal>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

// Each step is a row; a row that fails leaves the rest no ground to stand on, so they are one function.
class tst_ObsRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSundayWithEverythingWrongOnceAfterTheOther();

private:
    void untilObsIsReady(ObsDesk &d);
    void onAir(ObsDesk &d);
    void windowsAndServers(ObsDesk &d);
};

void tst_ObsRows::aSundayWithEverythingWrongOnceAfterTheOther()
{
    ObsDesk d;
    const auto atFailure = qScopeGuard([&] {
        if (QTest::currentTestFailed())
            qWarning("at the failure: %s", qPrintable(d.where()));
    });
    untilObsIsReady(d);
    if (!QTest::currentTestFailed())
        onAir(d);
    if (!QTest::currentTestFailed())
        windowsAndServers(d);
}

void tst_ObsRows::untilObsIsReady(ObsDesk &d)
{
    // F01
    d.open(u"not the password"_s);
    QVERIFY(d.waitForFinding(u"obs.not_open"_s, 10'000));
    QCOMPARE(d.sees(u"obs.not_open"_s)->banner.fixText, u"Open OBS"_s);
    QVERIFY(d.waitFor([&] { return d.desk().connection().state().link == LinkState::Connected; }, 30'000));
    QVERIFY(d.serverPid() > 1);

    // F02: one refusal, and it waits for a person.
    QVERIFY2(d.startObs({u"--output-mode"_s, u"simple"_s, u"--scene"_s, u"Sermon"_s, u"--rtmp"_s, u"rtmp://127.0.0.1:9/app"_s, u"--key"_s,
                         u"another-key"_s}), qPrintable(d.obs().error()));
    QVERIFY(d.waitForFinding(u"obs.password_wrong"_s, 15'000));
    QVERIFY(d.sees(u"obs.password_wrong"_s)->banner.detail.contains(u"WebSocket Server Settings"_s));
    QTest::qWait(2'000);
    QVERIFY(d.sees(u"obs.password_wrong"_s));
    QCOMPARE(d.obs().log().count("has disconnected with code `4009`"), 1);
    d.desk().settingsPresenter().setObsPassword(Secret(d.obs().password().toStdString()));

    // F03
    QVERIFY(d.waitForFinding(u"obs.elsewhere"_s, 15'000));
    QVERIFY(!d.state().button.enabled);
    d.press(u"obs.elsewhere"_s);
    QVERIFY(d.waitFor([&] { return d.state().header.air == AirState::Ready; }, 30'000));
    QVERIFY(d.desk().obs().state().scenes.contains(u"Worship"_s));

    // F14, before Go Live: as if nobody had set the keyframes along with the rest.
    d.obs().call(u"SetProfileParameter"_s, {{u"parameterCategory"_s, u"SimpleOutput"_s}, {u"parameterName"_s, u"UseAdvanced"_s},
                                            {u"parameterValue"_s, u"false"_s}});
    QVERIFY(d.waitForFinding(u"obs.keyframes_far"_s, 12'000));
    QCOMPARE(d.sees(u"obs.keyframes_far"_s)->banner.fixText, u"Set it to 2 s"_s);
    d.press(u"obs.keyframes_far"_s);
    QVERIFY(d.waitForMended(u"obs.keyframes_far"_s, 10'000));
}

void tst_ObsRows::onAir(ObsDesk &d)
{
    QVERIFY(d.goLive());

    // F10: which, and that it is muted; its button unmutes it in OBS.
    QVERIFY(d.waitFor([&] { return d.state().checklist.size() > 4 && d.state().checklist[4].state == CheckState::Done; }, 10'000));
    QTest::qWait(1'500); // the microphone is heard
    d.obs().call(u"SetInputMute"_s, {{u"inputName"_s, u"Pulpit mic"_s}, {u"inputMuted"_s, true}});
    const auto muted = [&] { return d.sees(u"obs.muted"_s) ? u"obs.muted"_s : u"obs.just_muted"_s; };
    QVERIFY(d.waitFor([&] { return d.sees(muted()); }, 10'000));
    QVERIFY(d.sees(muted())->banner.title.contains(u"Pulpit mic"_s));
    d.press(muted());
    QVERIFY(d.waitFor([&] { return !d.sees(muted()); }, 10'000));
    QCOMPARE(d.obs().call(u"GetInputMute"_s, {{u"inputName"_s, u"Pulpit mic"_s}})[u"inputMuted"_s], QJsonValue(false));

    // Scene buttons.
    d.live().switchScene(u"Worship"_s);
    QVERIFY(d.waitFor([&] { return d.desk().obs().state().scene == u"Worship"; }, 8'000));
    QCOMPARE(d.desk().obs().state().sceneBefore, u"Sermon"_s);

    // F08's button: the bitrate is set, OBS starts anew, and it is the same broadcast.
    const auto broadcast = d.desk().connection().state().channel->broadcast;
    std::optional<Result<>> lowered;
    d.desk().obs().lowerBitrate(650, [&](Result<> done) { lowered = std::move(done); });
    QVERIFY(d.waitFor([&] { return lowered.has_value(); }, 20'000));
    QVERIFY2(lowered->hasValue(), lowered->hasValue() ? "" : lowered->error().what.c_str());
    QCOMPARE(d.obs().call(u"GetProfileParameter"_s, {{u"parameterCategory"_s, u"SimpleOutput"_s}, {u"parameterName"_s, u"VBitrate"_s}})
                 [u"parameterValue"_s], QJsonValue(u"650"_s));
    QVERIFY(d.waitFor([&] { return d.state().header.air == AirState::OnAir && d.desk().obs().state().stream == obs::StreamState::Started; }, 20'000));
    QVERIFY(d.desk().connection().state().channel->broadcast == broadcast);

    // F18
    FakeDestination::Settings manner;
    manner.manner = Manner::RefusesKey;
    FakeDestination facebook(manner);
    const auto made = d.api({.verb = "POST", .path = u"/api/v1/channels/church/destinations"_s,
                             .body = QJsonObject{{u"name"_s, u"Facebook"_s}, {u"preset"_s, u"rtmp"_s},
                                                 {u"address"_s, QString::fromStdString(facebook.address())}, {u"key"_s, u"an old key"_s}}});
    QVERIFY2(made, made.problem.detail.c_str());
    QVERIFY(d.waitForFinding(u"relay.refused"_s, 20'000));
    QVERIFY(d.sees(u"relay.refused"_s)->banner.title.contains(u"Facebook"_s));
    facebook.setManner(Manner::Accepts);
    d.live().enter(d.sees(u"relay.refused"_s)->banner.findingId, Secret("a new key"));
    QVERIFY(d.waitFor([&] { return !d.sees(u"relay.refused"_s) && d.state().whereItGoes.size() > 2 && d.state().whereItGoes[2].pill == u"Good"; }, 30'000));
}

void tst_ObsRows::windowsAndServers(ObsDesk &d)
{
    // F27: of two windows that say the same one is told who was first; there is one broadcast.
    const auto broadcast = d.desk().connection().state().channel->broadcast;
    const auto second = d.api({.verb = "POST", .path = u"/api/v1/channels/church/go-live"_s});
    QVERIFY(second.body[u"already"_s].toBool());
    QVERIFY(d.desk().connection().state().channel->broadcast == broadcast);

    // F25: the window is gone without a word; the next one finds the service and its clock.
    const QDateTime since = *d.state().header.onAirSince;
    d.dropWindow();
    d.open(d.obs().password());
    QVERIFY(d.waitFor([&] { return d.state().header.air == AirState::OnAir; }, 10'000));
    QVERIFY(std::abs(d.state().header.onAirSince->secsTo(since)) <= 1);
    QVERIFY(d.desk().connection().state().channel->broadcast == broadcast);

    // F26: the server says nothing, as behind a broken network; what was known is shown with its age.
    ::kill(static_cast<pid_t>(d.serverPid()), SIGSTOP);
    const auto goOn = qScopeGuard([&] { ::kill(static_cast<pid_t>(d.serverPid()), SIGCONT); });
    QVERIFY(d.waitForFinding(u"server.unreachable"_s, 15'000));
    QVERIFY(d.sees(u"server.unreachable"_s)->banner.detail.contains(u"Viewers may be fine"_s));
    QVERIFY(!d.state().staleNote.isEmpty() && !d.state().button.enabled);
    ::kill(static_cast<pid_t>(d.serverPid()), SIGCONT);
    QVERIFY(d.waitFor([&] { return !d.sees(u"server.unreachable"_s) && d.state().header.air == AirState::OnAir; }, 20'000));

    // The end: a closing slate, taken back once; then it ends, and only then OBS stops.
    d.live().end();
    QVERIFY(d.waitFor([&] { return d.state().button.kind == MainButton::Kind::KeepGoing && d.state().button.enabled; }, 15'000));
    d.live().keepGoing();
    QVERIFY(d.waitFor([&] { return d.state().button.kind == MainButton::Kind::HoldToEnd; }, 15'000));
    QVERIFY(d.desk().connection().state().channel->broadcast == broadcast);
    d.live().end();
    QVERIFY(d.waitFor([&] { return !d.desk().connection().state().channel->onAir(); }, 30'000));
}

BELFRY_CASE(tst_ObsRows)
#include "tst_ObsRows.moc"
