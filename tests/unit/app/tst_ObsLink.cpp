#include "support/Case.h"
#include "unit/app/DeskBench.h"

#include <QFile>
#include <QJsonObject>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

std::function<void(Result<>)> into(std::optional<Result<>> &where)
{
    return [&where](Result<> done) { where = std::move(done); };
}

QJsonObject lastService(const FakeObs &obs)
{
    const auto all = obs.asked(u"SetStreamServiceSettings"_s);
    return all.empty() ? QJsonObject() : all.back().data[u"streamServiceSettings"].toObject();
}

} // namespace

class tst_ObsLink : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seesThatObsWouldSendElsewhere()
    {
        DeskBench b;
        QVERIFY(b.connected());
        QCOMPARE(b.link.state().aim, ObsAim::Elsewhere);
        QCOMPARE(b.link.state().elsewhere, u"rtmp://127.0.0.1:19350"_s);
        QVERIFY(b.link.state().keyframeSeconds && *b.link.state().keyframeSeconds > 8);
        QCOMPARE(b.link.state().scene, u"Welcome"_s);
    }

    void setsObsUpAndPutsItBack()
    {
        DeskBench b;
        QVERIFY(b.connected());
        std::optional<Result<>> done;
        b.link.setUp(into(done));
        QVERIFY(b.until([&] { return done.has_value(); }));
        QVERIFY(done->hasValue());
        QCOMPARE(b.link.state().aim, ObsAim::Ours);
        QVERIFY(std::abs(*b.link.state().keyframeSeconds - 2.0) < 0.01);
        QVERIFY(b.link.state().canPutBack);
        QCOMPARE(lastService(b.obs)[u"key"].toString(), u"sunday?key&1"_s);

        done.reset();
        b.link.putBack(into(done));
        QVERIFY(b.until([&] { return done.has_value(); }));
        QVERIFY(done->hasValue());
        QCOMPARE(lastService(b.obs)[u"server"].toString(), u"rtmp://127.0.0.1:19350/live"_s);
        QCOMPARE(lastService(b.obs)[u"key"].toString(), u"sunday-key"_s);
        QCOMPARE(b.link.state().aim, ObsAim::Elsewhere);
        QVERIFY(*b.link.state().keyframeSeconds > 8);
        QVERIFY(!b.link.state().canPutBack);
    }

    void theOldKeyNeverStandsInTheSettingsFile()
    {
        DeskBench b;
        QVERIFY(b.ready());
        QVERIFY(b.settings.obsBackup());
        QFile file(b.folder.filePath(u"belfry.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("19350"));
        QVERIFY(!text.contains("sunday-key"));
        QVERIFY(!text.contains("sunday?key"));
    }

    void setUpTwiceKeepsTheFirstBefore()
    {
        DeskBench b;
        QVERIFY(b.ready());
        const auto before = b.settings.obsBackup();
        std::optional<Result<>> done;
        b.link.setUp(into(done));
        QVERIFY(b.until([&] { return done.has_value(); }));
        QVERIFY(done->hasValue());
        QCOMPARE(b.settings.obsBackup(), before);
    }

    void setUpForAnotherServerStillKeepsTheFirstBefore()
    {
        DeskBench b;
        QVERIFY(b.ready());
        for (const char *server : {"rtmp://127.0.0.1:1936/live", "rtmp://192.0.2.9/live"}) {
            b.link.setWanted(obs::StreamTarget{QString::fromLatin1(server), Secret("another-key")});
            QCOMPARE(b.link.state().aim, ObsAim::Elsewhere);
            std::optional<Result<>> done;
            b.link.setUp(into(done));
            QVERIFY(b.until([&] { return done.has_value(); }));
            QVERIFY(done->hasValue());
            QCOMPARE(lastService(b.obs)[u"server"].toString(), QString::fromLatin1(server));
        }
        std::optional<Result<>> done;
        b.link.putBack(into(done));
        QVERIFY(b.until([&] { return done.has_value(); }));
        QVERIFY(done->hasValue());
        QCOMPARE(lastService(b.obs)[u"server"].toString(), u"rtmp://127.0.0.1:19350/live"_s);
        QCOMPARE(lastService(b.obs)[u"key"].toString(), u"sunday-key"_s);
    }

    void whatAPersonChoseSinceIsWhatIsPutBack()
    {
        DeskBench b;
        QVERIFY(b.ready());
        b.obs.answers[u"GetStreamServiceSettings"_s] = {
            {u"streamServiceType"_s, u"rtmp_common"_s},
            {u"streamServiceSettings"_s, QJsonObject{{u"service"_s, u"Twitch"_s}, {u"server"_s, u"auto"_s}, {u"key"_s, u"k"_s}}}};
        QVERIFY(b.until([&] { return b.link.state().aim == ObsAim::Elsewhere; }, Duration(10'000)));
        std::optional<Result<>> done;
        b.link.setUp(into(done));
        QVERIFY(b.until([&] { return done.has_value(); }));
        QCOMPARE(b.settings.obsBackup()->serviceType, u"rtmp_common"_s);
    }

    void theProgramIsStartedOnceHoweverOftenItIsAsked()
    {
        DeskBench b;
        b.obs.shut();
        b.open();
        QVERIFY(b.until([&] { return b.link.state().reach == ObsReach::NotOpen; }));
        for (int i = 0; i < 3; ++i)
            QVERIFY(b.link.openObs().hasValue());
        QCOMPARE(b.obsStarts, 1);
        QVERIFY(b.link.state().isOpening);
        QVERIFY(b.until([&] { return !b.link.state().isOpening; }, Duration(31'000))); // it did not come
        QVERIFY(b.link.openObs().hasValue());
        QCOMPARE(b.obsStarts, 2);
        b.obs.reopen();
        QVERIFY(b.until([&] { return b.link.state().reach == ObsReach::Connected; }));
        QVERIFY(!b.link.state().isOpening);
    }

    void neverTouchesAnObsThatStreamsElsewhere()
    {
        DeskBench b;
        QVERIFY(b.connected());
        b.obs.streamState(u"STARTED"_s);
        QVERIFY(b.until([&] { return b.link.state().stream == obs::StreamState::Started; }));
        std::optional<Result<>> done;
        b.link.setUp(into(done));
        QVERIFY(b.until([&] { return done.has_value(); }));
        QCOMPARE(done->error().code, ErrorCode::Conflict);
        QVERIFY(b.obs.asked(u"SetStreamServiceSettings"_s).empty());
        QVERIFY(!b.settings.obsBackup());
    }

    void startsNothingThatWouldBeSeenElsewhere()
    {
        DeskBench b;
        QVERIFY(b.connected());
        QCOMPARE(b.link.state().aim, ObsAim::Elsewhere);
        std::optional<Result<>> done;
        b.link.startStream(into(done));
        QVERIFY(b.until([&] { return done.has_value(); }));
        QCOMPARE(done->error().code, ErrorCode::Conflict);
        b.obs.streamState(u"STARTED"_s);
        QVERIFY(b.until([&] { return b.link.state().stream == obs::StreamState::Started; }));
        done.reset();
        b.link.restartStream(into(done));
        QVERIFY(b.until([&] { return done.has_value(); }));
        QCOMPARE(done->error().code, ErrorCode::Conflict);
        QVERIFY(b.obs.asked(u"StartStream"_s).empty());
        QVERIFY(b.obs.asked(u"StopStream"_s).empty());
    }

    void aKeyThatIsNotToldLeavesItsOwnServersToObs_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("starts");
        QTest::newRow("a platform that OBS knows by name") << u"rtmp_common"_s << false;
        QTest::newRow("an address") << u"rtmp_custom"_s << true;
    }
    void aKeyThatIsNotToldLeavesItsOwnServersToObs()
    {
        QFETCH(QString, type);
        QFETCH(bool, starts);
        DeskBench b;
        QVERIFY(b.connected());
        b.link.setUntold();
        b.obs.answers[u"GetStreamServiceSettings"_s] = {{u"streamServiceType"_s, type},
                                                        {u"streamServiceSettings"_s, QJsonObject{{u"service"_s, u"YouTube - RTMPS"_s}}}};
        b.obs.streamState(u"STOPPED"_s); // it is read anew
        const auto reads = b.obs.asked(u"GetStreamServiceSettings"_s).size();
        QVERIFY(b.until([&] { return b.obs.asked(u"GetStreamServiceSettings"_s).size() > reads + 1; }));
        std::optional<Result<>> done;
        b.link.startStream(into(done));
        QVERIFY(b.until([&] { return done.has_value(); }));
        QCOMPARE(done->hasValue(), starts);
        QCOMPARE(b.obs.asked(u"StartStream"_s).size(), std::size_t(starts ? 1 : 0));
    }

    void seesAChangeMadeInObssOwnWindow()
    {
        DeskBench b;
        QVERIFY(b.ready());
        b.obs.answers[u"GetStreamServiceSettings"_s] = {
            {u"streamServiceType"_s, u"rtmp_common"_s},
            {u"streamServiceSettings"_s, QJsonObject{{u"service"_s, u"Twitch"_s}, {u"server"_s, u"auto"_s}, {u"key"_s, u"k"_s}}}};
        QVERIFY(b.until([&] { return b.link.state().aim == ObsAim::Elsewhere; }, Duration(5'000)));
        QCOMPARE(b.link.state().elsewhere, u"Twitch"_s);
    }

    void setsOnlyTheKeyframesWhenAsked()
    {
        DeskBench b;
        QVERIFY(b.connected());
        std::optional<Result<>> done;
        b.link.setKeyframes(into(done));
        QVERIFY(b.until([&] { return done.has_value(); }));
        QVERIFY(done->hasValue());
        QVERIFY(b.obs.asked(u"SetStreamServiceSettings"_s).empty());
        QVERIFY(std::abs(*b.link.state().keyframeSeconds - 2.0) < 0.01);
        QVERIFY(b.settings.obsBackup()->keyframes);
        QVERIFY(b.settings.obsBackup()->serviceType.isEmpty());
    }

    void aRefusalIsHandedOn()
    {
        DeskBench b;
        QVERIFY(b.connected());
        b.obs.failures[u"SetStreamServiceSettings"_s] = 500;
        std::optional<Result<>> done;
        b.link.setUp(into(done));
        QVERIFY(b.until([&] { return done.has_value(); }));
        QCOMPARE(done->error().code, ErrorCode::Conflict);
    }
};

BELFRY_CASE(tst_ObsLink)
#include "tst_ObsLink.moc"
