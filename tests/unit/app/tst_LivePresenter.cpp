#include "support/Case.h"
#include "unit/app/DeskBench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;
using Kind = MainButton::Kind;

namespace {

constexpr char kGoLive[] = "POST /api/v1/channels/church/go-live";

int asked(const FakeServer &server, const QByteArray &what)
{
    int count = 0;
    for (const auto &request : server.requests)
        count += request.verb + ' ' + request.path == what ? 1 : 0;
    return count;
}

/// OBS ready; press, and what OBS sends arrives.
bool goOnAir(DeskBench &b)
{
    if (!b.ready())
        return false;
    b.live.goLive();
    if (!b.until([&] { return b.link.state().stream == obs::StreamState::Started; }))
        return false;
    b.server.channel = FakeServer::receiving();
    return b.until([&] { return b.live.state().header.air == AirState::OnAir; });
}

} // namespace

class tst_LivePresenter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blocksGoLiveUntilObsIsSetUp() // F03
    {
        DeskBench b;
        QVERIFY(b.connected());
        QVERIFY(b.until([&] { return b.bannerId() == u"obs.elsewhere"; }));
        QCOMPARE(b.live.state().button.enabled, false);
        b.live.goLive();
        QVERIFY(b.obs.asked(u"StartStream"_s).empty());
        b.live.fix(u"obs.elsewhere"_s);
        QVERIFY(b.until([&] { return b.live.state().button.enabled; }));
        QCOMPARE(b.bannerId(), QString());
        QCOMPARE(b.live.state().header.air, AirState::Ready);
    }

    void whoIsNotToldTheKeyGoesLiveAllTheSame() // an operator
    {
        DeskBench b;
        QVERIFY(b.connected());
        b.link.setUntold();
        QCOMPARE(b.link.state().aim, ObsAim::Untold);
        QVERIFY(b.until([&] { return b.live.state().button.enabled; }));
        QCOMPARE(b.live.state().header.air, AirState::Ready);
        QCOMPARE(b.bannerId(), QString());
        b.live.goLive();
        QVERIFY(b.until([&] { return b.link.state().stream == obs::StreamState::Started; }));
        b.server.channel = FakeServer::receiving();
        QVERIFY(b.until([&] { return b.live.state().header.air == AirState::OnAir; }));
        b.link.setWanted(DeskBench::ours()); // the owner's token after all
        QCOMPARE(b.link.state().aim, ObsAim::Elsewhere);
    }

    void goesLiveStepByStepAndSaysOnAirLast()
    {
        DeskBench b;
        QVERIFY(b.ready());
        b.obs.followsStart = false;
        b.live.goLive();
        QCOMPARE(b.live.state().button.kind, Kind::GoingLive);
        QVERIFY(b.until([&] { return b.obs.asked(u"StartStream"_s).size() == 1; }));
        b.obs.streamState(u"STARTING"_s);
        b.obs.streamState(u"STARTED"_s);
        QVERIFY(b.until([&] { return b.live.state().button.small.contains(u"waiting for the picture"); }));
        QCOMPARE(asked(b.server, kGoLive), 0);
        QCOMPARE(b.live.state().header.air, AirState::GoingLive);
        b.server.channel = FakeServer::receiving();
        QVERIFY(b.until([&] { return b.live.state().header.air == AirState::OnAir; }));
        QCOMPARE(asked(b.server, kGoLive), 1);
        QCOMPARE(b.live.state().button.kind, Kind::HoldToEnd);
        QVERIFY(b.live.state().header.onAirSince);
        QCOMPARE(b.live.state().preview.url, b.connection.programUrl());
        QVERIFY(b.live.state().preview.token.empty());
    }

    void endsAndStopsTheObsItStarted()
    {
        DeskBench b;
        QVERIFY(goOnAir(b));
        b.live.end();
        QVERIFY(b.until([&] { return !b.live.state().header.onAirSince; }));
        QVERIFY(b.until([&] { return b.obs.asked(u"StopStream"_s).size() == 1; }));
        QVERIFY(b.until([&] { return b.link.state().stream == obs::StreamState::Stopped; }));
    }

    void leavesObsStreamingWhenTheSettingSaysSo()
    {
        DeskBench b;
        b.settings.setStopObsAfterEnd(false);
        QVERIFY(goOnAir(b));
        b.live.end();
        QVERIFY(b.until([&] { return b.live.state().header.air == AirState::Ready; }));
        QVERIFY(b.obs.asked(u"StopStream"_s).empty());
    }

    void worksWithAnEncoderWithoutWebsocket()
    {
        DeskBench b;
        b.obs.shut();
        b.server.channel = FakeServer::receiving();
        b.open();
        QVERIFY(b.until([&] { return b.live.state().button.enabled; }));
        QCOMPARE(b.live.state().preview.url, b.connection.previewUrl());
        QCOMPARE(b.live.state().preview.token, Secret("owner-token"));
        b.live.goLive();
        QVERIFY(b.until([&] { return b.live.state().header.air == AirState::OnAir; }));
    }

    void showsTheClockOfAServiceAlreadyOnAir() // F25
    {
        DeskBench b;
        b.server.channel = FakeServer::receiving();
        b.server.setOnAir(true);
        b.open();
        QVERIFY(b.until([&] { return b.live.state().header.air == AirState::OnAir; }, Duration(3'000)));
        QCOMPARE(b.live.state().header.onAirSince, std::optional(QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC)));
    }

    void aRefusedGoLiveSaysSoWithOneButtonThatTriesAgain()
    {
        DeskBench b;
        QVERIFY(b.ready());
        b.server.channel = FakeServer::receiving();
        QVERIFY(b.until([&] { return !b.live.state().preview.url.isEmpty(); }));
        b.server.answers[kGoLive] = {409, R"({"type":"about:blank","title":"Conflict","status":409,"code":"no_ingest","detail":"Nothing came in."})"};
        b.live.goLive();
        QVERIFY(b.until([&] { return b.bannerId() == u"golive.no_picture"; }));
        QCOMPARE(b.live.state().banner->technical, u"Nothing came in."_s);
        QCOMPARE(b.live.state().button.kind, Kind::GoLive);
        b.server.answers.remove(kGoLive);
        b.live.fix(u"golive.no_picture"_s);
        QVERIFY(b.until([&] { return b.live.state().header.air == AirState::OnAir; }));
        QCOMPARE(b.bannerId(), QString());
    }

    void aStartThatObsGaveUpIsTold()
    {
        DeskBench b;
        QVERIFY(b.ready());
        b.obs.followsStart = false;
        b.live.goLive();
        QVERIFY(b.until([&] { return b.obs.asked(u"StartStream"_s).size() == 1; }));
        b.obs.streamState(u"STARTING"_s);
        b.obs.streamState(u"STOPPED"_s);
        QVERIFY(b.until([&] { return b.bannerId() == u"golive.obs_did_not_start"; }));
        QCOMPARE(asked(b.server, kGoLive), 0);
    }

    void cancellingLeavesNothingBehind()
    {
        DeskBench b;
        QVERIFY(b.ready());
        b.live.goLive();
        QVERIFY(b.until([&] { return b.link.state().stream == obs::StreamState::Started; }));
        b.live.cancelGoLive();
        QCOMPARE(b.live.state().button.kind, Kind::GoLive);
        QVERIFY(b.until([&] { return b.obs.asked(u"StopStream"_s).size() == 1; }));
        b.server.channel = FakeServer::receiving();
        QVERIFY(!b.until([&] { return asked(b.server, kGoLive) > 0; }, Duration(5'000)));
    }

    void theSecondOfTwoWindowsIsTold() // F27
    {
        DeskBench b;
        QVERIFY(b.ready());
        b.server.channel = FakeServer::receiving();
        QVERIFY(b.until([&] { return !b.live.state().preview.url.isEmpty(); }));
        QByteArray answer = QJsonDocument(QJsonObject{{u"already"_s, true}, {u"channel"_s, [&] {
            FakeServer other;
            other.channel = FakeServer::receiving();
            other.setOnAir(true);
            return other.channel;
        }()}}).toJson();
        b.server.answers[kGoLive] = {200, answer};
        b.server.setOnAir(true);
        b.live.goLive();
        QVERIFY(b.until([&] { return b.bannerId() == u"golive.already"; }));
        QCOMPARE(b.live.state().header.air, AirState::OnAir);
        b.live.fix(u"golive.already"_s);
        QCOMPARE(b.bannerId(), QString());
    }

    void aCommandThatFailedIsToldAndForgotten()
    {
        DeskBench b;
        QVERIFY(b.connected());
        b.obs.failures[u"SetStreamServiceSettings"_s] = 700;
        b.live.setUpObs();
        QVERIFY(b.until([&] { return b.bannerId() == u"command.failed"; }));
        QVERIFY(b.live.state().banner->technical.contains(u"700")); // what OBS said; the sentence has no codes
        QVERIFY(!b.live.state().banner->detail.contains(u"700"));
        QVERIFY(b.until([&] { return b.bannerId() == u"obs.elsewhere"; }, Duration(25'000)));
    }

    void saysWhatPanicCoversAndWhatItCannot()
    {
        DeskBench b;
        QVERIFY(goOnAir(b));
        b.server.answers["POST /api/v1/channels/church/panic"] = {200, R"({"covered_s":19.6})"};
        b.live.panic();
        QVERIFY(b.until([&] { return b.bannerId() == u"panic.covered"; }));
        QVERIFY(b.live.state().banner->title.contains(u"20"));
        QVERIFY(b.live.state().banner->detail.contains(u"stays seen"));
        QCOMPARE(b.live.state().banner->tone, Tone::Quiet);
        b.live.fix(u"panic.covered"_s);
        QVERIFY(b.bannerId() != u"panic.covered");
    }

    void aDoublePressOnPanicTakesBackOnce()
    {
        DeskBench b;
        QVERIFY(goOnAir(b));
        constexpr char kPanic[] = "POST /api/v1/channels/church/panic";
        b.server.answers[kPanic] = {200, R"({"covered_s":19.6})"};
        b.live.panic();
        b.live.panic(); // while the first one is under way
        QVERIFY(b.until([&] { return b.bannerId() == u"panic.covered"; }));
        b.live.panic(); // right after it
        (void)b.until([] { return false; }, Duration(1'000));
        QCOMPARE(asked(b.server, kPanic), 1);
        QVERIFY(b.live.state().banner->title.contains(u"20"));
        (void)b.until([] { return false; }, Duration(2'000));
        b.live.panic(); // meant
        QVERIFY(b.until([&] { return asked(b.server, kPanic) == 2; }));
    }

    void whatTheServerRefusesIsToldInItsOwnWords()
    {
        DeskBench b;
        QVERIFY(goOnAir(b));
        b.server.answers["POST /api/v1/channels/church/panic"] = {409,
            R"({"type":"about:blank","title":"Conflict","status":409,"code":"no_delay","detail":"There is nothing to take back."})"};
        b.live.panic();
        QVERIFY(b.until([&] { return b.bannerId() == u"command.failed"; }));
        QCOMPARE(b.live.state().banner->detail, u"There is nothing to take back."_s); // nothing of OBS
    }

    void whatObsRefusesIsNoWordOfItsStream()
    {
        DeskBench b;
        QVERIFY(b.ready());
        b.obs.failures[u"SetCurrentProgramScene"_s] = 500;
        b.live.switchScene(u"Sermon"_s);
        QVERIFY(b.until([&] { return b.bannerId() == u"command.failed"; }));
        QVERIFY(!b.live.state().banner->detail.contains(u"Stop the stream"));
    }

    void theSecondHalfOfADoubleClickMendsNothingTwice()
    {
        DeskBench b;
        QVERIFY(b.connected());
        QVERIFY(b.until([&] { return b.bannerId() == u"obs.elsewhere"; }));
        b.live.fix(u"obs.elsewhere"_s);
        b.live.fix(u"obs.elsewhere"_s);
        QVERIFY(b.until([&] { return b.live.state().header.air == AirState::Ready; }));
        QCOMPARE(b.obs.asked(u"SetStreamServiceSettings"_s).size(), std::size_t{1});
    }

    void openObsPressedAgainSaysThatItOpens()
    {
        DeskBench b;
        b.obs.shut();
        b.open();
        QVERIFY(b.until([&] { return b.bannerId() == u"obs.not_open"; }));
        b.live.fix(u"obs.not_open"_s);
        QVERIFY(b.until([&] { return b.live.state().banner->fixText.isEmpty(); }));
        QVERIFY(b.live.state().banner->title.contains(u"opening"));
        b.live.fix(u"obs.not_open"_s);
        QCOMPARE(b.obsStarts, 1);
        QVERIFY(b.until([&] { return b.live.state().banner && !b.live.state().banner->fixText.isEmpty(); }, Duration(35'000)));
        b.live.fix(u"obs.not_open"_s);
        QCOMPARE(b.obsStarts, 2);
    }

    void whatIsWrongBesidesCanBeLeafedThrough()
    {
        DeskBench b;
        QVERIFY(goOnAir(b));
        const auto wrong = [&b](const QStringList &ids) {
            QJsonArray all;
            for (const QString &id : ids)
                all.append(QJsonObject{{u"id"_s, id}, {u"severity"_s, u"warning"_s}, {u"since"_s, u"2026-11-22T09:30:05.000Z"_s}, {u"values"_s, QJsonObject()}});
            b.server.channel[u"health"_s] = QJsonObject{{u"findings"_s, all}};
        };
        wrong({u"picture.frozen"_s, u"sound.clipping"_s, u"store.away"_s});
        QVERIFY(b.until([&] { return b.live.state().moreFindings >= 2; }));
        const QString worst = b.bannerId();
        QCOMPARE(worst, u"sound.clipping"_s);
        QStringList seen{worst};
        for (int i = 0; i < b.live.state().moreFindings; ++i) {
            b.live.showNext();
            seen << b.bannerId();
            (void)b.until([] { return false; }, Duration(2'000)); // it stays there
            QCOMPARE(b.bannerId(), seen.last());
        }
        QVERIFY(seen.contains(u"picture.frozen"_s) && seen.contains(u"store.away"_s));
        QCOMPARE(seen.removeDuplicates(), qsizetype(0));
        b.live.showNext();
        QCOMPARE(b.bannerId(), worst);
        b.live.showNext();
        wrong({u"picture.frozen"_s, u"sound.clipping"_s, u"store.away"_s, u"picture.black"_s});
        QVERIFY(b.until([&] { return b.bannerId() == u"picture.black"; })); // what becomes worst shows itself
    }

    void asksTheWindowForWhatOnlyAPersonKnows()
    {
        DeskBench b;
        b.obs.password = u"right"_s;
        b.open();
        QVERIFY(b.until([&] { return b.bannerId() == u"obs.password"; }, Duration(3'000))); // F02
        QSignalSpy wanted(&b.live, &LivePresenter::obsPasswordWanted);
        b.live.fix(u"obs.password"_s);
        QCOMPARE(wanted.takeFirst().at(0).toBool(), false);
        b.settingsPage.setObsPassword(Secret("wrong"));
        QVERIFY(b.until([&] { return b.bannerId() == u"obs.password_wrong"; }, Duration(3'000)));
        b.live.fix(u"obs.password_wrong"_s);
        QCOMPARE(wanted.takeFirst().at(0).toBool(), true);
        b.settingsPage.setObsPassword(Secret("right"));
        QVERIFY(b.until([&] { return b.link.state().reach == ObsReach::Connected; }));
    }

    void saysWithinThreeSecondsThatObsIsNotOpen() // F01
    {
        DeskBench b;
        b.obs.shut();
        b.open();
        QVERIFY(b.until([&] { return b.bannerId() == u"obs.not_open"; }, Duration(3'000)));
        b.obs.reopen();
        QVERIFY(b.until([&] { return b.bannerId() == u"obs.elsewhere"; }, Duration(8'000)));
    }

    void saysWithinFiveSecondsThatObsClosedItselfOnAir() // F04
    {
        DeskBench b;
        QVERIFY(goOnAir(b));
        b.obs.shut();
        b.server.channel[u"state"_s] = u"interrupted"_s;
        b.server.channel[u"ingest"_s] = FakeServer::emptyChannel()[u"ingest"];
        QVERIFY(b.until([&] { return b.bannerId() == u"obs.closed"; }, Duration(5'000)));
        QCOMPARE(b.live.state().header.air, AirState::Interrupted);
        QVERIFY(b.live.state().header.onAirSince);
    }

    void aButtonThatIsNoLongerShownDoesNothing()
    {
        DeskBench b;
        QVERIFY(b.ready());
        b.live.fix(u"obs.elsewhere"_s);
        b.live.fix(u"no.such"_s);
        QVERIFY(!b.until([&] { return b.obs.asked(u"SetStreamServiceSettings"_s).size() > 1; }, Duration(1'000)));
    }

    void staysQuietWhileNothingChanges()
    {
        DeskBench b;
        QVERIFY(b.ready());
        (void)b.until([] { return false; }, Duration(5'000));
        QSignalSpy changed(&b.live, &LivePresenter::stateChanged);
        (void)b.until([] { return false; }, Duration(5'000));
        QCOMPARE(changed.size(), 0);
    }

    void hearsSoundByObssMeters()
    {
        DeskBench b;
        QVERIFY(b.ready());
        const auto sound = [&] {
            for (const CheckItem &item : b.live.state().checklist) {
                if (item.id == u"sound")
                    return item.state;
            }
            return CheckState::Open;
        };
        QCOMPARE(sound(), CheckState::Open);
        QVERIFY(b.until([&] { return sound() == CheckState::NeedsYou; }, Duration(5'000)));
        const QJsonObject loud{{u"inputs"_s, QJsonArray{QJsonObject{{u"inputName"_s, u"Mic"_s},
            {u"inputLevelsMul"_s, QJsonArray{QJsonArray{0.3, 0.6, 0.6}}}}}}};
        b.obs.event(u"InputVolumeMeters"_s, loud);
        b.obs.event(u"InputVolumeMeters"_s, loud);
        QVERIFY(b.until([&] { return sound() == CheckState::Done; }, Duration(2'000)));
        QVERIFY(b.until([&] { return sound() == CheckState::NeedsYou; }, Duration(15'000)));
    }
};

BELFRY_CASE(tst_LivePresenter)
#include "tst_LivePresenter.moc"
