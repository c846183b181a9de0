// The rows that need their fifteen seconds each, and OBS's advanced mode: by hand and at night.
#include "obs/ObsDesk.h"
#include "support/Case.h"

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kInputs{u"Pulpit mic"_s, u"Choir mic"_s, u"Spare mic"_s, u"Camera"_s, u"Worship loop"_s};

void setVolumes(ObsDesk &d, double mul)
{
    for (const QString &input : kInputs)
        d.obs().call(u"SetInputVolume"_s, {{u"inputName"_s, input}, {u"inputVolumeMul"_s, mul}});
}

} // namespace

class tst_ObsRowsLong : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<ObsDesk>(); }
    void cleanup()
    {
        if (QTest::currentTestFailed())
            qWarning("at the failure: %s", qPrintable(m_desk->where()));
        m_desk.reset();
    }

    void soundAndPicture(); // F11, F12, F13
    void advancedMode();    // F03, F14 with keyframes 10 s apart
    void obsIsKilledAndComesBack();

private:
    bool onAir(const QStringList &options)
    {
        return m_desk->startObs(options) && (m_desk->open(m_desk->obs().password()), true)
               && m_desk->waitFor([&] { return m_desk->desk().connection().state().link == LinkState::Connected; }, 30'000)
               && m_desk->serverPid() > 1
               && m_desk->waitFor([&] { return m_desk->desk().obs().state().aim != ObsAim::Unknown; }, 20'000) && m_desk->ready()
               && m_desk->goLive();
    }

    std::unique_ptr<ObsDesk> m_desk;
};

void tst_ObsRowsLong::soundAndPicture()
{
    ObsDesk &d = *m_desk;
    QVERIFY2(onAir({u"--output-mode"_s, u"simple"_s, u"--scene"_s, u"Sermon"_s}), qPrintable(d.where()));
    // F11: silent, and nothing muted; at OBS, and at the server.
    d.obs().call(u"SetInputMute"_s, {{u"inputName"_s, u"Choir mic"_s}, {u"inputMuted"_s, false}});
    setVolumes(d, 0.0);
    QVERIFY(d.waitForFinding(u"obs.no_sound"_s, 25'000));
    QCOMPARE(d.sees(u"obs.no_sound"_s)->banner.fixText, u"Check the sound desk"_s);
    QVERIFY(d.waitFor([&] {
        const auto &health = d.desk().connection().state().channel->health;
        return health && health->find("sound.none");
    }, 25'000));
    setVolumes(d, 1.0);
    QVERIFY(d.waitForMended(u"obs.no_sound"_s, 20'000));
    // F12: far too loud; then one side alone.
    setVolumes(d, 20.0);
    QVERIFY(d.waitForFinding(u"sound.clipping"_s, 30'000));
    QCOMPARE(d.sees(u"sound.clipping"_s)->banner.fixText, u"Show the meter"_s);
    setVolumes(d, 1.0);
    // The microphones are mono, which OBS's balance leaves in the middle.
    const auto muteMicrophones = [&](bool muted) {
        for (const QString &input : {kInputs[0], kInputs[1], kInputs[2]})
            d.obs().call(u"SetInputMute"_s, {{u"inputName"_s, input}, {u"inputMuted"_s, muted}});
    };
    muteMicrophones(true);
    for (const QString &input : kInputs)
        d.obs().call(u"SetInputAudioBalance"_s, {{u"inputName"_s, input}, {u"inputAudioBalance"_s, 0.0}});
    QVERIFY(d.waitForFinding(u"sound.one_sided"_s, 45'000));
    for (const QString &input : kInputs)
        d.obs().call(u"SetInputAudioBalance"_s, {{u"inputName"_s, input}, {u"inputAudioBalance"_s, 0.5}});
    muteMicrophones(false);
    // F13: black; its button puts the scene before on again.
    d.obs().call(u"CreateScene"_s, {{u"sceneName"_s, u"Nothing"_s}});
    d.live().switchScene(u"Nothing"_s);
    QVERIFY(d.waitForFinding(u"picture.black"_s, 30'000));
    QVERIFY(d.sees(u"picture.black"_s)->banner.fixText.startsWith(u"Switch to “"_s));
    d.press(u"picture.black"_s);
    QVERIFY(d.waitFor([&] { return d.desk().obs().state().scene == u"Sermon"; }, 8'000));
    QVERIFY(d.waitForMended(u"picture.black"_s, 20'000));
    // F13: frozen.
    d.obs().call(u"TriggerMediaInputAction"_s, {{u"inputName"_s, u"Camera"_s}, {u"mediaAction"_s, u"OBS_WEBSOCKET_MEDIA_INPUT_ACTION_PAUSE"_s}});
    QVERIFY(d.waitForFinding(u"picture.frozen"_s, 30'000));
    d.press(u"picture.frozen"_s);
    QVERIFY(d.waitFor([&] { return d.desk().obs().state().scene != u"Sermon"; }, 8'000));
}

void tst_ObsRowsLong::advancedMode()
{
    ObsDesk &d = *m_desk;
    QVERIFY2(onAir({u"--output-mode"_s, u"advanced"_s, u"--keyint"_s, u"10"_s, u"--scene"_s, u"Sermon"_s}), qPrintable(d.where()));
    // OBS does not let itself be told: where to click, and the number.
    QVERIFY(d.waitForFinding(u"ingest.keyframes_far"_s, 40'000));
    QCOMPARE(d.sees(u"ingest.keyframes_far"_s)->banner.fixText, u"Show me where"_s);
    QString steps;
    QObject::connect(&d.live(), &LivePresenter::stepsWanted, &d.live(), [&](const QString &, const QString &told) { steps = told; });
    d.press(u"ingest.keyframes_far"_s);
    QVERIFY(steps.contains(u"Keyframe Interval"_s) && steps.contains(u"2 s"_s));
    // Nor its bitrate.
    QVERIFY(!d.desk().obs().state().bitrateCanBeSet);
    std::optional<Result<>> lowered;
    d.desk().obs().lowerBitrate(500, [&](Result<> done) { lowered = std::move(done); });
    QVERIFY(d.waitFor([&] { return lowered.has_value(); }, 10'000));
    QVERIFY(lowered->error().code == ErrorCode::Unsupported);
}

void tst_ObsRowsLong::obsIsKilledAndComesBack()
{
    ObsDesk &d = *m_desk;
    const QStringList options{u"--output-mode"_s, u"simple"_s, u"--scene"_s, u"Sermon"_s};
    QVERIFY2(onAir(options), qPrintable(d.where()));
    const auto broadcast = d.desk().connection().state().channel->broadcast;
    d.obs().stop(true);
    QVERIFY(d.waitForFinding(u"obs.closed"_s, 15'000));
    QCOMPARE(d.sees(u"obs.closed"_s)->banner.fixText, u"Open OBS"_s);
    QVERIFY(d.startObs(options)); // as the button does; a fresh profile, so it is set up again
    QVERIFY(d.waitFor([&] { return d.desk().obs().state().aim == ObsAim::Elsewhere; }, 20'000));
    d.live().setUpObs();
    QVERIFY(d.waitFor([&] { return d.desk().obs().state().aim == ObsAim::Ours && d.sees(u"obs.stopped"_s); }, 20'000));
    d.press(u"obs.stopped"_s);
    QVERIFY(d.waitFor([&] { return d.state().header.air == AirState::OnAir; }, 30'000));
    QVERIFY(d.desk().connection().state().channel->broadcast == broadcast);
}

BELFRY_CASE(tst_ObsRowsLong)
#include "tst_ObsRowsLong.moc"
