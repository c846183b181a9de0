#include "app/Connection.h"
#include "client/Companion.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "unit/client/FakeServer.h"

#include <QJsonDocument>
#include <QTest>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::client;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

/// A companion that is a FakeServer; its "program" makes the test's server answer.
struct World : Companion::World {
    explicit World(ServerClient &c) : client(c) {}
    ServerClient &client;
    std::optional<CompanionFile> file;
    int launches = 0;
    std::function<void()> onLaunch;

    Result<CompanionFile> readFile() override { return file ? Result<CompanionFile>(*file) : fail(ErrorCode::NotFound, "none"); }
    void check(const CompanionFile &found, std::function<void(bool)> reply) override { client.check(found.http, found.token, std::move(reply)); }
    QByteArray lastWords() override { return {}; }
    Result<qint64> launch() override
    {
        ++launches;
        if (!onLaunch)
            return fail(ErrorCode::NotFound, "no program");
        onLaunch();
        return 7;
    }
    void terminate(qint64) override {}
};

struct Bench {
    std::unique_ptr<FakeServer> server = std::make_unique<FakeServer>();
    FakeExecutor gui;
    ServerClient client;
    World world{client};
    Companion companion{world, gui};
    Connection connection{client, companion, gui};

    LinkState link() const { return connection.state().link; }
    /// Lets fake time pass a little at a time while sockets are served.
    template<typename Condition>
    bool passUntil(Condition condition, Duration atMost)
    {
        for (Duration passed{0}; passed < atMost; passed += Duration(100)) {
            if (condition())
                return true;
            gui.advance(Duration(100));
            QTest::qWait(2);
        }
        return condition();
    }
    bool remote()
    {
        connection.open(server->url(), Secret("owner-token"));
        return QTest::qWaitFor([this] { return link() == LinkState::Connected; });
    }
    CompanionFile fileOf(const FakeServer &s) const { return {s.url(), {}, Secret(s.token.toStdString()), {}}; }
};

} // namespace

class tst_Connection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksARemoteServerOnceASecond()
    {
        Bench b;
        QVERIFY(b.remote());
        QVERIFY(!b.connection.state().onThisComputer);
        QCOMPARE(b.connection.state().channel->church, std::string("Grace Church"));
        const auto before = b.server->requests.size();
        (void)b.passUntil([] { return false; }, Duration(5'000));
        const auto asked = b.server->requests.size() - before;
        QVERIFY2(asked >= 3 && asked <= 5, qPrintable(QString::number(asked)));
        b.connection.setHurried(true);
        const auto hurried = b.server->requests.size();
        (void)b.passUntil([] { return false; }, Duration(2'000));
        QVERIFY(b.server->requests.size() - hurried >= 4);
    }

    void losesSightWithinFiveSecondsAndKeepsWhatItKnew() // F26
    {
        Bench b;
        QVERIFY(b.remote());
        b.server.reset();
        QVERIFY(b.passUntil([&] { return b.link() == LinkState::Unreachable; }, Duration(5'000)));
        QVERIFY(b.connection.state().channel);
        QVERIFY(b.connection.state().seenAt.isValid());
        QVERIFY(!b.connection.state().failure.isEmpty());
    }

    void comesBackByItself()
    {
        Bench b;
        QVERIFY(b.remote());
        const quint16 port = b.server->port();
        b.server.reset();
        QVERIFY(b.passUntil([&] { return b.link() == LinkState::Unreachable; }, Duration(5'000)));
        b.server = std::make_unique<FakeServer>(port);
        b.server->setOnAir(true);
        QVERIFY(b.passUntil([&] { return b.link() == LinkState::Connected; }, Duration(5'000)));
        QVERIFY(b.connection.state().channel->onAir());
    }

    void tellsAWrongTokenFromAnAbsentServer()
    {
        Bench b;
        b.connection.open(b.server->url(), Secret("old"));
        QTRY_COMPARE(b.link(), LinkState::Refused);
    }

    void aChannelThatIsGoneIsNoServerOutOfSight()
    {
        Bench b;
        QVERIFY(b.remote());
        const QByteArray channel = "GET /api/v1/channels/church";
        b.server->answers[channel] = {404, R"({"type":"about:blank","title":"Not Found","status":404,"code":"not_found","detail":"There is no such channel."})"};
        QVERIFY(b.passUntil([&] { return b.link() == LinkState::NoChannel; }, Duration(5'000)));
        b.server->answers.remove(channel);
        QVERIFY(b.passUntil([&] { return b.link() == LinkState::Connected; }, Duration(5'000)));
        b.server->answers[channel] = {404, "<html>", {}}; // any web server says that
        QVERIFY(b.passUntil([&] { return b.link() == LinkState::Unreachable; }, Duration(5'000)));
    }
    void aChannelThatIsGoneStartsNoOtherCompanion()
    {
        Bench b;
        b.world.file = b.fileOf(*b.server);
        b.connection.open({}, {});
        QVERIFY(b.passUntil([&] { return b.link() == LinkState::Connected; }, Duration(10'000)));
        const QByteArray channel = "GET /api/v1/channels/church";
        b.server->answers[channel] = {404, R"({"type":"about:blank","title":"Not Found","status":404,"code":"not_found","detail":"There is no such channel."})"};
        QVERIFY(b.passUntil([&] { return b.link() == LinkState::NoChannel; }, Duration(5'000)));
        (void)b.passUntil([] { return false; }, Duration(5'000));
        QCOMPARE(b.link(), LinkState::NoChannel);
        b.server->answers.remove(channel);
        QVERIFY(b.passUntil([&] { return b.link() == LinkState::Connected; }, Duration(10'000)));
        QCOMPARE(b.world.launches, 0);
    }

    void anAnswerMeantForViewersIsNotEnough()
    {
        Bench b;
        b.server->channel.remove(u"ingest");
        b.server->channel.remove(u"health");
        b.connection.open(b.server->url(), {});
        QTRY_COMPARE(b.link(), LinkState::Refused);
    }

    void othersGetAnAddressThatIsNotLoopback()
    {
        Bench b;
        b.server->channel.insert(u"page"_s, u"http://192.0.2.7:8080/"_s);
        b.connection.open(QUrl(u"http://192.0.2.9:8080"_s), {});
        QCOMPARE(b.connection.pageUrl(), QUrl(u"http://192.0.2.9:8080/"_s)); // as the person entered it
        QVERIFY(b.remote()); // a server that is installed on this computer
        QCOMPARE(b.connection.pageUrl(), QUrl(u"http://192.0.2.7:8080/"_s));
        b.server->channel.remove(u"page"_s);
        QVERIFY(b.remote());
        QCOMPARE(b.connection.pageUrl(), b.server->url().resolved(QUrl(u"/"_s)));
        b.server->channel.insert(u"page"_s, u"http://192.0.2.7:8080/"_s);
        b.world.file = b.fileOf(*b.server);
        b.connection.open({}, {});
        QVERIFY(QTest::qWaitFor([&] { return b.connection.state().onThisComputer && b.link() == LinkState::Connected; }));
        QCOMPARE(b.connection.pageUrl(), QUrl(u"http://192.0.2.7:8080/"_s));
    }

    void startsTheCompanionWhenNoServerIsConfigured()
    {
        Bench b;
        b.world.onLaunch = [&] { b.world.file = b.fileOf(*b.server); };
        b.connection.open({}, {});
        QVERIFY(b.passUntil([&] { return b.link() == LinkState::Connected; }, Duration(5'000)));
        QVERIFY(b.connection.state().onThisComputer);
        QCOMPARE(b.connection.state().address, b.server->url());
        QCOMPARE(b.connection.token(), Secret("owner-token"));
        QCOMPARE(b.world.launches, 1);
    }

    void saysWhenTheCompanionCannotBeStarted()
    {
        Bench b;
        b.connection.open({}, {});
        QCOMPARE(b.link(), LinkState::NoServer);
        QVERIFY(b.connection.state().failure.contains(u"no program"));
        b.world.onLaunch = [&] { b.world.file = b.fileOf(*b.server); };
        b.connection.tryAgain();
        QVERIFY(b.passUntil([&] { return b.link() == LinkState::Connected; }, Duration(5'000)));
    }

    void startsTheCompanionAgainWhenItWasKilled() // F21
    {
        Bench b;
        b.world.file = b.fileOf(*b.server);
        b.connection.open({}, {});
        QTRY_COMPARE(b.link(), LinkState::Connected);
        b.world.onLaunch = [&] {
            b.server = std::make_unique<FakeServer>();
            b.server->token = "token-of-the-next-run";
            b.server->setOnAir(true);
            b.world.file = b.fileOf(*b.server);
        };
        b.server.reset();
        QVERIFY(b.passUntil([&] { return b.world.launches == 1 && b.connection.state().channel->onAir(); }, Duration(5'000)));
        QCOMPARE(b.connection.token(), Secret("token-of-the-next-run"));
        QCOMPARE(b.link(), LinkState::Connected);
    }

    void aCommandsAnswerCountsAtOnce()
    {
        Bench b;
        QVERIFY(b.remote());
        std::optional<bool> live;
        b.connection.goLive(0, [&](Result<ChannelAnswer> answer) { live = answer.hasValue(); });
        QTRY_COMPARE(live, std::optional(true));
        QVERIFY(b.connection.state().channel->onAir());
        b.connection.end(0, [&](Result<ChannelAnswer>) { live.reset(); });
        QTRY_VERIFY(!live);
        QVERIFY(!b.connection.state().channel->onAir());
    }

    void correctsForAServerWhoseClockIsOff()
    {
        Bench b;
        b.server->answers["GET /api/v1/channels/church"] = {200, QJsonDocument(b.server->channel).toJson(),
                                                            "Date: Sun, 22 Nov 2026 10:10:00 GMT\r\n"};
        QVERIFY(b.remote()); // the fake clock says 10:00
        QCOMPARE(b.connection.state().clockAhead, std::chrono::milliseconds(std::chrono::minutes(10)));
    }

    void namesThePicturesOfTheChannel()
    {
        Bench b;
        QVERIFY(b.connection.previewUrl().isEmpty());
        QVERIFY(b.remote());
        QCOMPARE(b.connection.previewUrl(), b.server->url().resolved(QUrl(u"/preview/church/index.m3u8"_s)));
        QCOMPARE(b.connection.programUrl(), b.server->url().resolved(QUrl(u"/stream/church/index.m3u8"_s)));
    }
};

BELFRY_CASE(tst_Connection)
#include "tst_Connection.moc"
