#include "obs/ObsClient.h"
#include "obs/StreamWatch.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "unit/obs/FakeObs.h"
#include "unit/obs/Recording.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace belfry;
using namespace belfry::obs;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

/// Sockets are real, time is not: advance() is what makes polls, pauses and deadlines happen.
struct Bench {
    FakeObs obs;
    FakeExecutor gui;
    ObsClient client{gui};

    void open(const char *password = "") { client.open({u"127.0.0.1"_s, obs.port(), Secret(password)}); }
    bool connected()
    {
        open();
        return QTest::qWaitFor([this] { return client.reach() == Reach::Identified; });
    }
    int starts() { return static_cast<int>(obs.asked(u"StartStream"_s).size()); }
};

void ignore(Result<QJsonObject>) {}

} // namespace

class tst_ObsClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void connectsAndReadsWhatIsGoingOn()
    {
        Bench b;
        QSignalSpy scenes(&b.client, &ObsClient::sceneChanged);
        QVERIFY(b.connected());
        QTRY_COMPARE(b.client.scene(), u"Welcome"_s);
        QTRY_VERIFY(b.client.stats().cpuPercent > 0);
        QCOMPARE(b.client.stream(), StreamState::Stopped);
        b.obs.event(u"CurrentProgramSceneChanged"_s, {{u"sceneName"_s, u"Sermon"_s}});
        QTRY_COMPARE(b.client.scene(), u"Sermon"_s);
    }

    void letsItselfInWithTheRightPassword()
    {
        Bench b;
        b.obs.password = u"harness-password"_s;
        b.open("harness-password");
        QTRY_COMPARE(b.client.reach(), Reach::Identified);
    }

    void neverHammersAfterAWrongPassword()
    {
        Bench b;
        b.obs.password = u"right"_s;
        b.open("wrong");
        QTRY_COMPARE(b.client.reach(), Reach::PasswordWrong);
        for (int minute = 0; minute < 10; ++minute) {
            b.gui.advance(std::chrono::minutes(1));
            QCoreApplication::processEvents();
        }
        QTest::qWait(50);
        QCOMPARE(b.obs.hellos, 1);
        b.open("right");
        QTRY_COMPARE(b.client.reach(), Reach::Identified);
    }

    void asksForAPasswordInsteadOfTryingWithout()
    {
        Bench b;
        b.obs.password = u"right"_s;
        b.open();
        QTRY_COMPARE(b.client.reach(), Reach::PasswordNeeded);
        b.gui.advance(std::chrono::minutes(5));
        QTest::qWait(50);
        QCOMPARE(b.obs.hellos, 1);
    }

    void staysAwayAfterBeingSentAway()
    {
        Bench b;
        QVERIFY(b.connected());
        b.obs.closeClients(4011, u"Your session has been invalidated."_s);
        QTRY_COMPARE(b.client.reach(), Reach::Kicked);
        b.gui.advance(std::chrono::minutes(5));
        QTest::qWait(50);
        QCOMPARE(b.obs.hellos, 1);
        b.client.tryAgain();
        QTRY_COMPARE(b.client.reach(), Reach::Identified);
    }

    void comesBackWhenObsDoes()
    {
        Bench b;
        QVERIFY(b.connected());
        b.obs.shut();
        QTRY_COMPARE(b.client.reach(), Reach::NotOpen);
        QVERIFY(b.client.scene().isEmpty());
        b.obs.reopen();
        QVERIFY(QTest::qWaitFor([&] {
            b.gui.advance(Duration(500));
            return b.client.reach() == Reach::Identified;
        }));
    }

    void saysNotOpenWhenNobodyListens()
    {
        Bench b;
        b.obs.shut();
        b.open();
        QTRY_COMPARE(b.client.reach(), Reach::NotOpen);
        QVERIFY(!b.client.failure().isEmpty());
    }

    void neverStartsASecondTimeWhileOneIsUnderWay()
    {
        Bench b;
        b.obs.followsStart = false;
        QVERIFY(b.connected());
        b.client.startStream(ignore);
        QCOMPARE(b.client.stream(), StreamState::Starting);
        std::optional<ErrorCode> second;
        b.client.startStream([&](Result<QJsonObject> answer) { second = answer ? std::nullopt : std::optional(answer.error().code); });
        QCOMPARE(second, std::optional(ErrorCode::Conflict));
        QTRY_COMPARE(b.starts(), 1);
        b.obs.streamState(u"STARTING"_s);
        b.obs.streamState(u"STARTED"_s);
        QTRY_COMPARE(b.client.stream(), StreamState::Started);
        b.client.startStream(ignore);
        QTest::qWait(50);
        QCOMPARE(b.starts(), 1);
    }

    void remembersTheStartAcrossALostConnection()
    {
        Bench b;
        b.obs.followsStart = false;
        QVERIFY(b.connected());
        b.client.startStream(ignore);
        QTRY_COMPARE(b.starts(), 1);
        b.obs.closeClients(1001, u"gone for a moment"_s);
        QTRY_COMPARE(b.client.reach(), Reach::NotOpen);
        QVERIFY(QTest::qWaitFor([&] {
            b.gui.advance(Duration(500));
            return b.client.reach() == Reach::Identified;
        }));
        // GetStreamStatus says "not active" during a start: believing it could crash OBS by a second one.
        QTRY_VERIFY(b.obs.asked(u"GetStreamStatus"_s).size() >= 4);
        QCOMPARE(b.client.stream(), StreamState::Starting);
        b.gui.advance(StreamWatch::kStartTime);
        QTRY_COMPARE(b.client.stream(), StreamState::Stopped);
    }

    void aFailedStartIsToldByItsEventsAlone()
    {
        Bench b;
        b.obs.followsStart = false;
        QVERIFY(b.connected());
        std::optional<bool> took;
        b.client.startStream([&](Result<QJsonObject> answer) { took = answer.hasValue(); });
        QTRY_COMPARE(took, std::optional(true));
        b.obs.streamState(u"STARTING"_s);
        b.obs.streamState(u"STOPPED"_s);
        QTRY_COMPARE(b.client.stream(), StreamState::Stopped);
    }

    void aStopDuringTheStartWaitsForItsEnd()
    {
        Bench b;
        b.obs.followsStart = false;
        QVERIFY(b.connected());
        b.client.startStream(ignore);
        b.client.stopStream(ignore);
        QTRY_COMPARE(b.starts(), 1);
        QVERIFY(b.obs.asked(u"StopStream"_s).empty());
        b.obs.streamState(u"STARTED"_s);
        QTRY_COMPARE(b.obs.asked(u"StopStream"_s).size(), std::size_t(1));
    }

    void knowsOnConnectingThatObsAlreadyStreams()
    {
        Bench b;
        b.obs.answers[u"GetStreamStatus"_s] = {{u"outputActive"_s, true}, {u"outputReconnecting"_s, true}};
        QVERIFY(b.connected());
        QTRY_COMPARE(b.client.stream(), StreamState::Reconnecting);
    }

    void measuresHowFastItSends()
    {
        Bench b;
        b.obs.answers[u"GetStreamStatus"_s] = {{u"outputActive"_s, true}, {u"outputBytes"_s, 0}};
        QVERIFY(b.connected());
        QTRY_COMPARE(b.client.stream(), StreamState::Started);
        QSignalSpy polls(&b.client, &ObsClient::statsChanged);
        const auto poll = [&](qint64 bytes) {
            b.obs.answers[u"GetStreamStatus"_s][u"outputBytes"_s] = bytes;
            const auto before = polls.size();
            b.gui.advance(ObsClient::kPoll);
            return QTest::qWaitFor([&] { return polls.size() > before; });
        };
        QVERIFY(poll(0));
        QVERIFY(poll(125'000));
        QVERIFY(poll(250'000));
        QVERIFY(b.client.stats().kbps);
        QVERIFY(*b.client.stats().kbps > 500 && *b.client.stats().kbps <= 1000);
    }

    void leavesAnObsThatAnswersNoMore()
    {
        Bench b;
        QVERIFY(b.connected());
        QTRY_VERIFY(b.client.stats().cpuPercent > 0);
        b.obs.silent[u"GetStreamStatus"_s] = 1000;
        QVERIFY(QTest::qWaitFor([&] {
            b.gui.advance(Duration(1'000));
            return b.obs.hellos >= 2;
        }));
    }

    void forwardsLevelsButNeverTheFirst()
    {
        Bench b;
        QVERIFY(b.connected());
        QSignalSpy levels(&b.client, &ObsClient::levelsCame);
        for (const auto &message : recorded(u"meters"_s)) {
            const QJsonObject data = message.message[u"d"].toObject();
            if (data[u"eventType"].toString() == u"InputVolumeMeters")
                b.obs.event(u"InputVolumeMeters"_s, data[u"eventData"].toObject());
        }
        QTRY_COMPARE(levels.size(), 5); // of the six recorded
        for (const InputLevels &input : levels.first().first().value<std::vector<InputLevels>>()) {
            for (const ChannelLevel &channel : input.channels)
                QVERIFY(channel.inputPeak <= 1.0F);
        }
    }

    void answersEveryRequestWhenObsEnds()
    {
        Bench b;
        QVERIFY(b.connected());
        b.obs.silent[u"GetVideoSettings"_s] = 1;
        std::optional<ErrorCode> error;
        b.client.request(u"GetVideoSettings"_s, {}, [&](Result<QJsonObject> answer) { error = answer.error().code; });
        QTRY_COMPARE(b.obs.asked(u"GetVideoSettings"_s).size(), std::size_t(1));
        b.obs.shut();
        QTRY_COMPARE(error, std::optional(ErrorCode::Closed));
        b.client.request(u"GetVideoSettings"_s, {}, [&](Result<QJsonObject> answer) { error = answer.error().code; });
        QCOMPARE(error, std::optional(ErrorCode::Unavailable));
    }
};

BELFRY_CASE(tst_ObsClient)
#include "tst_ObsClient.moc"
