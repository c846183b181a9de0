// What the real OBS cannot be made to do: its recording with fields changed.
#include "support/Case.h"
#include "unit/app/DeskBench.h"

#include <QJsonArray>
#include "unit/obs/Recording.h"

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

/// GetStats with so many frames late of 30 a second, more at each question.
struct Counters {
    qint64 total = 1'000;
    qint64 encoder = 0;
    qint64 render = 0;

    QJsonObject answer() const
    {
        QJsonObject stats = recordedAnswer(u"GetStats"_s);
        stats[u"outputTotalFrames"_s] = total;
        stats[u"outputSkippedFrames"_s] = encoder;
        stats[u"renderTotalFrames"_s] = total;
        stats[u"renderSkippedFrames"_s] = render;
        return stats;
    }
};

bool sending(DeskBench &b)
{
    if (!b.ready())
        return false;
    b.obs.streamState(u"STARTED"_s);
    b.server.channel = FakeServer::receiving();
    return b.until([&] { return b.link.state().stream == obs::StreamState::Started && b.connection.state().channel->ingest->keyframeSeen; });
}

} // namespace

class tst_ObsFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void busyComputerAndBusyGraphics_data() // F09
    {
        QTest::addColumn<int>("encoder");
        QTest::addColumn<int>("render");
        QTest::addColumn<QString>("id");
        QTest::newRow("the processor") << 6 << 0 << u"obs.computer_busy"_s;
        QTest::newRow("the graphics card") << 6 << 6 << u"obs.graphics_busy"_s;
    }
    void busyComputerAndBusyGraphics()
    {
        QFETCH(int, encoder);
        QFETCH(int, render);
        QFETCH(QString, id);
        DeskBench b;
        b.obs.answers[u"GetInputMute"_s] = {{u"inputMuted"_s, false}};
        QVERIFY(sending(b));
        Counters counters;
        std::size_t polls = b.obs.asked(u"GetStats"_s).size();
        const auto count = [&] {
            b.obs.event(u"InputVolumeMeters"_s, {{u"inputs"_s, QJsonArray{QJsonObject{{u"inputName"_s, u"Pulpit mic"_s},
                {u"inputLevelsMul"_s, QJsonArray{QJsonArray{0.3, 0.3, 0.4}, QJsonArray{0.3, 0.3, 0.4}}}}}}});
            b.obs.answers[u"GetStats"_s] = counters.answer();
            if (const std::size_t now = b.obs.asked(u"GetStats"_s).size(); now != polls) {
                polls = now;
                counters.total += 30;
                counters.encoder += encoder;
                counters.render += render;
            }
        };
        QVERIFY(b.until([&] { count(); return b.bannerId() == id; }, Duration(10'000)));
        QCOMPARE(b.live.state().banner->fixText, u"Show me where"_s);
        encoder = render = 0; // mended
        QVERIFY2(b.until([&] { count(); return b.bannerId().isEmpty(); }), qPrintable(b.bannerId()));
    }
    void aMicrophoneMutedInObsIsUnmutedByTheButton() // F10
    {
        DeskBench b;
        QVERIFY(sending(b));
        const auto level = [&](double peak) {
            b.obs.event(u"InputVolumeMeters"_s, {{u"inputs"_s, QJsonArray{QJsonObject{{u"inputName"_s, u"Pulpit mic"_s},
                {u"inputLevelsMul"_s, QJsonArray{QJsonArray{peak, peak, 0.4}, QJsonArray{peak, peak, 0.4}}}}}}});
        };
        b.obs.answers[u"GetInputMute"_s] = {{u"inputMuted"_s, false}};
        QVERIFY(b.until([&] { level(0.3); return b.live.state().checklist[4].state == CheckState::Done; }));
        b.obs.event(u"InputMuteStateChanged"_s, {{u"inputName"_s, u"Pulpit mic"_s}, {u"inputMuted"_s, true}});
        QVERIFY(b.until([&] { level(0.0); return b.bannerId() == u"obs.muted" || b.bannerId() == u"obs.just_muted"; }, Duration(5'000)));
        b.live.fix(b.bannerId());
        QVERIFY(b.until([&] { return b.obs.asked(u"SetInputMute"_s).size() == 1; }));
        QCOMPARE(b.obs.asked(u"SetInputMute"_s).front().data, (QJsonObject{{u"inputName"_s, u"Pulpit mic"_s}, {u"inputMuted"_s, false}}));
        b.obs.event(u"InputMuteStateChanged"_s, {{u"inputName"_s, u"Pulpit mic"_s}, {u"inputMuted"_s, false}});
        QVERIFY(b.until([&] { return b.bannerId().isEmpty(); }));
    }
    void whileItChangesItsScenesItIsAskedAgain() // code 207
    {
        DeskBench b;
        QVERIFY(b.ready());
        b.obs.failures[u"SetCurrentProgramScene"_s] = 207;
        b.live.switchScene(u"Sermon"_s);
        QVERIFY(b.until([&] { return b.obs.asked(u"SetCurrentProgramScene"_s).size() == 2; }));
        b.obs.failures.clear();
        QVERIFY(b.until([&] { return b.obs.asked(u"SetCurrentProgramScene"_s).size() == 3; }));
        (void)b.until([] { return false; }, Duration(3'000));
        QCOMPARE(b.obs.asked(u"SetCurrentProgramScene"_s).size(), std::size_t{3});
        QVERIFY(b.bannerId() != u"command.failed");
    }
    void whatObsRefusesIsSaidInWordsAndItsCodeInTheDetails()
    {
        DeskBench b;
        QVERIFY(b.ready());
        b.obs.failures[u"SetCurrentProgramScene"_s] = 604;
        b.live.switchScene(u"Sermon"_s);
        QVERIFY(b.until([&] { return b.bannerId() == u"command.failed"; }));
        const Banner &banner = *b.live.state().banner;
        QVERIFY2(!banner.detail.isEmpty() && !banner.detail.contains(u"604"), qPrintable(banner.detail));
        QVERIFY2(banner.technical.contains(u"604"), qPrintable(banner.technical));
    }
    void anotherSceneCollectionBringsItsScenes()
    {
        DeskBench b;
        QVERIFY(b.ready());
        QVERIFY(b.until([&] { return b.live.state().scenes.size() > 1; }));
        b.obs.answers[u"GetSceneList"_s] = {{u"scenes"_s, QJsonArray{QJsonObject{{u"sceneName"_s, u"Evening"_s}}, QJsonObject{{u"sceneName"_s, u"Start"_s}}}}};
        b.obs.event(u"CurrentSceneCollectionChanged"_s, {{u"sceneCollectionName"_s, u"Evening"_s}});
        QVERIFY(b.until([&] { return b.live.state().scenes.size() == 2 && b.live.state().scenes[0].name == u"Start"; }));
    }
    void olderAndNewerVersionsAreSpokenTo_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("OBS 28") << u"5.0.1"_s;
        QTest::newRow("OBS 31") << u"5.5.4"_s;
    }
    void olderAndNewerVersionsAreSpokenTo()
    {
        QFETCH(QString, version);
        DeskBench b;
        b.obs.helloVersion = version;
        b.obs.failures[u"GetInputMute"_s] = 604;     // an input without sound
        b.obs.failures[u"GetProfileParameter"_s] = 600; // what one version calls otherwise
        b.open();
        QVERIFY(b.until([&] { return b.link.state().reach == ObsReach::Connected && b.link.state().aim != ObsAim::Unknown; }));
        QVERIFY(!b.link.state().bitrateCanBeSet);
    }
    void theUploadIsLoweredAndObsStartedAnew() // F08
    {
        DeskBench b;
        QVERIFY(sending(b));
        std::optional<Result<>> done;
        b.link.lowerBitrate(900, [&](Result<> answer) { done = std::move(answer); });
        QVERIFY(b.until([&] { return done.has_value(); }));
        QVERIFY(done->hasValue());
        QCOMPARE(b.obs.asked(u"StopStream"_s).size(), std::size_t{1});
        QCOMPARE(b.obs.asked(u"StartStream"_s).size(), std::size_t{1});
        QCOMPARE(b.link.state().bitrateKbps, std::optional(900));
    }
    void anotherCodecIsSetToH264AndObsStartedAnew() // F15
    {
        DeskBench b;
        b.obs.parameters(u"SimpleOutput/StreamEncoder"_s, u"nvenc_hevc"_s);
        QVERIFY(sending(b));
        QVERIFY(b.until([&] { return b.link.state().h264CanBeSet; }));
        std::optional<Result<>> done;
        b.link.sendH264([&](Result<> answer) { done = std::move(answer); });
        QVERIFY(b.until([&] { return done.has_value(); }));
        QVERIFY(done->hasValue());
        QCOMPARE(b.obs.asked(u"StopStream"_s).size(), std::size_t{1});
        QCOMPARE(b.obs.asked(u"StartStream"_s).size(), std::size_t{1});
        QVERIFY(!b.link.state().h264CanBeSet);
    }
    void askedTwiceItIsRestartedOnce()
    {
        DeskBench b;
        QVERIFY(sending(b));
        int answered = 0;
        for (const int kbps : {900, 850})
            b.link.lowerBitrate(kbps, [&](const Result<> &done) { answered += done ? 1 : 0; });
        QVERIFY(b.until([&] { return answered == 2; }));
        QCOMPARE(b.obs.asked(u"StopStream"_s).size(), std::size_t{1});
        QCOMPARE(b.obs.asked(u"StartStream"_s).size(), std::size_t{1});
        QCOMPARE(b.link.state().bitrateKbps, std::optional(850));
    }
    void anObsThatDoesNotStopIsNotWaitedForForEver()
    {
        DeskBench b;
        QVERIFY(sending(b));
        b.obs.followsStart = false;
        std::optional<Result<>> done;
        b.link.restartStream([&](Result<> answer) { done = std::move(answer); });
        QVERIFY(b.until([&] { return done.has_value(); }, Duration(12'000)));
        QCOMPARE(done->error().code, ErrorCode::Timeout);
    }
    void itIsSignedInToAPlatformItself()
    {
        DeskBench b;
        QVERIFY(b.ready());
        b.link.startStream([](Result<>) {});
        b.obs.parameters(u"Auth/Type"_s, u"YouTube - RTMPS"_s);
        b.obs.streamState(u"STOPPED"_s);
        QVERIFY(b.until([&] { return b.bannerId() == u"obs.account"; }));
        QVERIFY(b.live.state().banner->title.contains(u"YouTube"_s));
    }
};

BELFRY_CASE(tst_ObsFaults)
#include "tst_ObsFaults.moc"
