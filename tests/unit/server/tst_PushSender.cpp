#include "HookReceiver.h"
#include "auth/Base64.h"
#include "auth/P256.h"
#include "model/Json.h"
#include "bus/LocalBus.h"
#include "server/Announcer.h"
#include "server/FollowSettings.h"
#include "server/PushSender.h"
#include "store/ChannelStore.h"
#include "support/Case.h"
#include "support/Databases.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;

namespace {

auth::Sealer sealer()
{
    static const Secret line = auth::Sealer::newKeyLine();
    return *auth::Sealer::fromText(line.reveal());
}

std::shared_ptr<HookClient> client()
{
    HookClientSettings settings;
    settings.allowedHosts = {"127.0.0.1"};
    return std::make_shared<HookClient>(std::move(settings));
}

PushSettings quick()
{
    PushSettings settings;
    settings.services = {"push.example.net", "*.push.example.org"};
    settings.ownHosts = {"127.0.0.1"};
    settings.lookEvery = 50ms;
    settings.pageOf = 2;
    settings.pauses = {50ms, 50ms};
    return settings;
}

const std::string kLive = R"({"kind":"live"})";

Happening live()
{
    return {"broadcast.started", "church", "worship", auth::Permission::Watch, "broadcasts/01J",
            {{QStringLiteral("church"), QStringLiteral("Grace Church")}, {QStringLiteral("title"), QStringLiteral("Sunday")}}, ""};
}

class Bench {
public:
    explicit Bench(PushSettings settings = quick())
        : sender(std::make_unique<PushSender>(under.store(), bus, sealer(), client(), under.metrics(), std::move(settings)))
    {
        const auto made = test::writeTo(under.store(), [](store::Database &database) -> Result<Done> {
            const auto channel = store::ChannelStore(database).findOrMake("church", "Grace Church", "Live");
            return channel ? Result<Done>(Done()) : Result<Done>(channel.error());
        });
        if (!made)
            qFatal("no channel");
    }
    void follow(const std::string &id, const std::string &endpoint)
    {
        const model::PushSubscription browser{id, endpoint, auth::toBase64(auth::P256Key::generate().point()), auth::toBase64(std::string(16, 's')),
                                              "es", "https://live.example.org", "", systemClock().wall(), {}};
        QVERIFY(test::writeTo(under.store(), [browser](store::Database &database) -> Result<Done> {
            store::PushStore store(database);
            if (const auto put = store.put(browser); !put)
                return put.error();
            if (const auto followed = store.follow(browser.id, "church", systemClock().wall()); !followed)
                return followed.error();
            return Done();
        }));
    }
    bool has(const std::string &id)
    {
        return test::readFrom(under.store(), [id](store::Database &database) { return store::PushStore(database).one(id); }).hasValue();
    }
    std::string metrics() { return under.metrics().text(); }

    bus::LocalBus bus{"one", 1u << 20};
    test::StoreUnderTest under;
    Announcer announcer{bus};
    std::unique_ptr<PushSender> sender;
};

} // namespace

class tst_PushSender : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoFollowsIsToldOfGoLiveInACodedMessage_data() { test::eachDatabase(); }
    void whoFollowsIsToldOfGoLiveInACodedMessage()
    {
        Bench bench;
        test::HookReceiver service;
        for (const char *id : {"a", "b", "c", "d", "e"}) // of three pages
            bench.follow(id, service.url("127.0.0.1", (std::string("/") + id).c_str()));
        bench.announcer.tell(live());
        QTRY_COMPARE_WITH_TIMEOUT(service.got.size(), 5u, 30'000);
        const auto &got = service.got.front();
        QCOMPARE(got.headers.value("content-encoding"), "aes128gcm");
        QCOMPARE(got.headers.value("urgency"), "high");
        QVERIFY(got.headers.value("ttl").toInt() > 7'000 && got.headers.value("ttl").toInt() <= 7'200);
        QVERIFY(!got.headers.value("topic").isEmpty() && got.headers.value("topic").size() <= 32);
        QVERIFY(got.headers.value("authorization").startsWith("vapid t="));
        QVERIFY(!got.body.contains("Grace"));
        QVERIFY(got.body.size() > 150);
        QTest::qWait(200);
        QCOMPARE(service.got.size(), 5u);
    }
    void oneThatIsGoneIsForgottenAndOneThatRefusesIsNotYet_data() { test::eachDatabase(); }
    void oneThatIsGoneIsForgottenAndOneThatRefusesIsNotYet()
    {
        Bench bench;
        test::HookReceiver gone;
        gone.answer = "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n";
        test::HookReceiver refuses;
        refuses.answer = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";
        bench.follow("a", gone.url());
        bench.follow("b", refuses.url());
        bench.announcer.tell(live());
        QTRY_VERIFY_WITH_TIMEOUT(!bench.has("a"), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(refuses.got.size(), 1u, 30'000);
        QVERIFY(bench.has("b"));
    }
    void aServiceThatIsBusyIsTriedAgainAndThenLost_data() { test::eachDatabase(); }
    void aServiceThatIsBusyIsTriedAgainAndThenLost()
    {
        Bench bench;
        test::HookReceiver busy;
        busy.answer = "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n";
        bench.follow("a", busy.url());
        bench.announcer.tell(live());
        QTRY_COMPARE_WITH_TIMEOUT(busy.got.size(), 3u, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(bench.metrics().find("belfry_push_tries_total{result=\"lost\"} 1") != std::string::npos, 30'000);
        QVERIFY(bench.has("a"));
    }
    void anotherServerTakesUpWhatADeadOneLeft_data() { test::eachDatabase(); }
    void anotherServerTakesUpWhatADeadOneLeft()
    {
        Bench bench;
        bench.sender.reset();
        test::HookReceiver service;
        bench.follow("a", service.url("127.0.0.1", "/a"));
        bench.follow("b", service.url("127.0.0.1", "/b"));
        const WallTime now = systemClock().wall();
        QVERIFY(test::writeTo(bench.under.store(), [now](store::Database &database) {
            return store::PushStore(database).add({"01J0", "church", kLive, true, now + 1h, "a"}, now);
        }));
        metrics::Registry other;
        PushSender second(bench.under.store(), bench.bus, sealer(), client(), other, quick());
        QTRY_COMPARE_WITH_TIMEOUT(service.got.size(), 1u, 30'000);
        QCOMPARE(service.got.front().target, "/b");
    }
    void whatIsOverIsNotTold_data() { test::eachDatabase(); }
    void whatIsOverIsNotTold()
    {
        Bench bench;
        test::HookReceiver service;
        bench.follow("a", service.url());
        Happening soon = live();
        soon.kind = "service.soon";
        soon.json.insert(QStringLiteral("starts_at"), model::textValue(toRfc3339(systemClock().wall() - 1h)));
        bench.announcer.tell(soon);
        Happening another = live();
        another.kind = "broadcast.ended";
        bench.announcer.tell(another);
        QTest::qWait(400);
        QCOMPARE(service.got.size(), 0u);
        soon.json.insert(QStringLiteral("starts_at"), model::textValue(toRfc3339(systemClock().wall() + 10min)));
        bench.announcer.tell(soon);
        QTRY_COMPARE_WITH_TIMEOUT(service.got.size(), 1u, 30'000);
        QCOMPARE(service.got.front().headers.value("urgency"), "normal");
    }
    void onlyPushServicesItKnowsAreAsked_data() { test::eachDatabase(); }
    void onlyPushServicesItKnowsAreAsked()
    {
        Bench bench;
        QVERIFY(bench.sender->takes("https://push.example.net/x"));
        QVERIFY(bench.sender->takes("https://eu.push.example.org/x"));
        QVERIFY(bench.sender->takes("http://127.0.0.1:8080/x"));
        QVERIFY(!bench.sender->takes("http://push.example.net/x"));
        QVERIFY(!bench.sender->takes("https://push.example.org/x"));
        QVERIFY(!bench.sender->takes("https://evilpush.example.net/x"));
        QVERIFY(!bench.sender->takes("https://push.example.net.evil.example/x"));
        QVERIFY(!bench.sender->takes("nothing"));
    }
    void itsSettingsAreRead()
    {
        std::vector<std::string> services;
        QVERIFY(followServices("Push.example.net, *.example.org", services));
        QCOMPARE(services, (std::vector<std::string>{"push.example.net", "*.example.org"}));
        for (const char *wrong : {"", "a,", "https://a", "*.", "a*b", "a b"})
            QVERIFY2(!followServices(wrong, services), wrong);
        QVERIFY(followServices("off", services));
        QVERIFY(services.empty());
        std::string contact;
        QVERIFY(followContact("mailto:office@example.org", contact));
        QCOMPARE(contact, "mailto:office@example.org");
        QVERIFY(followContact("https://" + std::string(192, 'a'), contact));
        QVERIFY(!followContact("https://" + std::string(193, 'a'), contact));
        QVERIFY(!followContact("office@example.org", contact));
        QVERIFY(!followContact("mailto:a b", contact));
    }
};

BELFRY_CASE(tst_PushSender)
#include "tst_PushSender.moc"
