#include "HookReceiver.h"
#include "auth/HookSignature.h"
#include "server/HookSender.h"
#include "store/WebhookStore.h"
#include "support/Case.h"
#include "support/Databases.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <QtTest/qtestsystem.h>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;
using model::DeliveryState;

namespace {

const Secret kSecret("whsec_canary_of_the_hook");

auth::Sealer sealer()
{
    static const Secret line = auth::Sealer::newKeyLine();
    return *auth::Sealer::fromText(line.reveal());
}

std::shared_ptr<HookClient> localOnly()
{
    HookClientSettings settings;
    settings.allowedHosts = {"127.0.0.1"};
    return std::make_shared<HookClient>(std::move(settings));
}

Announcement announcement(std::string id = "01J00000000000000000000001")
{
    return {std::move(id), systemClock().wall(),
            {"broadcast.started", "church", "worship", auth::Permission::Watch, "broadcasts/01J", {}, ""}};
}

class Bench {
public:
    explicit Bench(HookSenderSettings settings = quick()) : sender(under.store(), sealer(), localOnly(), under.metrics(), settings) {}

    static HookSenderSettings quick()
    {
        HookSenderSettings settings;
        settings.lookEvery = 50ms;
        return settings;
    }
    void addWebhook(const std::string &url, const std::string &id = "w1")
    {
        store::WebhookRecord record;
        record.webhook = {id, "Lights", url, {"*"}, true, systemClock().wall(), {}, 1};
        record.sealedSecret = sealer().seal(kSecret, store::WebhookRecord::secretPlace(id));
        QVERIFY(test::writeTo(under.store(), [record](store::Database &database) { return store::WebhookStore(database).add(record); }));
    }
    std::vector<model::WebhookDelivery> deliveries(DeliveryState state)
    {
        const auto found = test::readFrom(under.store(), [state](store::Database &database) {
            return store::WebhookStore(database).deliveries({"", state, "", 50});
        });
        return found ? *found : std::vector<model::WebhookDelivery>();
    }
    // As if the time until the next try had passed.
    void hurry()
    {
        const auto done = test::writeTo(under.store(), [](store::Database &database) -> Result<Done> {
            const auto changed = database.run("UPDATE webhook_deliveries SET next_at = 0 WHERE state = 'due'");
            return changed ? Result<Done>(Done()) : Result<Done>(changed.error());
        });
        QVERIFY(done);
        sender.lookNow();
    }

    test::StoreUnderTest under;
    HookSender sender;
};

} // namespace

class tst_HookSender : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatHappensIsSentSignedAndOnce_data() { test::eachDatabase(); }
    void whatHappensIsSentSignedAndOnce()
    {
        Bench bench;
        test::HookReceiver receiver;
        bench.addWebhook(receiver.url());
        bench.sender.queue(announcement());
        bench.sender.queue(announcement());
        QTRY_COMPARE_WITH_TIMEOUT(bench.deliveries(DeliveryState::Done).size(), 1u, 30'000);
        QTest::qWait(200);
        QCOMPARE(receiver.got.size(), 1u);
        const auto &got = receiver.got[0];
        QCOMPARE(got.headers.value("belfry-event"), "broadcast.started");
        const auto signature = auth::HookSignature::parse(got.headers.value("belfry-signature").toStdString());
        QVERIFY(signature);
        QVERIFY(signature->check(kSecret, got.headers.value("belfry-id").toStdString(), got.body.toStdString(), systemClock().wall()));
        QVERIFY(!got.body.contains("canary"));
        QVERIFY(under(bench).find("belfry_webhook_tries_total{result=\"done\"} 1") != std::string::npos);
    }
    void twoServersSendOneDelivery_data() { test::eachDatabase(); }
    void twoServersSendOneDelivery()
    {
        Bench bench;
        metrics::Registry other;
        HookSender second(bench.under.store(), sealer(), localOnly(), other, Bench::quick());
        test::HookReceiver receiver;
        bench.addWebhook(receiver.url());
        for (int i = 0; i < 20; ++i) {
            const auto what = announcement("01J0000000000000000000000" + std::to_string(i));
            (i % 2 == 0 ? bench.sender : second).queue(what);
            second.queue(what); // and both hear of it
        }
        QTRY_COMPARE_WITH_TIMEOUT(bench.deliveries(DeliveryState::Done).size(), 20u, 30'000);
        QTest::qWait(200);
        QCOMPARE(receiver.got.size(), 20u);
    }
    void aReceiverThatFailsIsTriedEightTimesThenGivenUpAndReplayedByHand_data() { test::eachDatabase(); }
    void aReceiverThatFailsIsTriedEightTimesThenGivenUpAndReplayedByHand()
    {
        HookSenderSettings settings = Bench::quick();
        settings.breaker.failuresInARow = 100;
        Bench bench(settings);
        test::HookReceiver receiver;
        receiver.answer = "HTTP/1.1 500 Oops\r\nContent-Length: 22\r\n\r\ncanary-of-the-receiver";
        bench.addWebhook(receiver.url());
        bench.sender.queue(announcement());
        for (std::size_t attempt = 1; attempt <= 8; ++attempt) {
            QTRY_COMPARE_WITH_TIMEOUT(receiver.got.size(), attempt, 30'000);
            QTRY_VERIFY_WITH_TIMEOUT(isSettled(bench, attempt), 30'000);
            bench.hurry();
        }
        QTRY_COMPARE_WITH_TIMEOUT(bench.deliveries(DeliveryState::Dead).size(), 1u, 30'000);
        QTest::qWait(200);
        QCOMPARE(receiver.got.size(), 8u);
        const model::WebhookDelivery dead = bench.deliveries(DeliveryState::Dead).front();
        QCOMPARE(dead.lastError, "status"); // and nothing of what it said
        QVERIFY(dead.lastStatus == 500);
        receiver.answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
        const auto replayed = test::writeTo(bench.under.store(), [&dead](store::Database &database) {
            return store::WebhookStore(database).replay(dead.webhook, dead.id, systemClock().wall());
        });
        QVERIFY(replayed);
        bench.sender.lookNow();
        QTRY_COMPARE_WITH_TIMEOUT(bench.deliveries(DeliveryState::Done).size(), 1u, 30'000);
        QCOMPARE(receiver.got.back().headers.value("belfry-id"), receiver.got.front().headers.value("belfry-id"));
    }
    void aBreakerLeavesABrokenReceiverAloneAndNoOther_data() { test::eachDatabase(); }
    void aBreakerLeavesABrokenReceiverAloneAndNoOther()
    {
        Bench bench;
        test::HookReceiver broken;
        broken.answer = "HTTP/1.1 503 Away\r\nContent-Length: 0\r\n\r\n";
        test::HookReceiver well;
        bench.addWebhook(broken.url(), "w1");
        bench.addWebhook(well.url(), "w2");
        for (int i = 0; i < 12; ++i)
            bench.sender.queue(announcement("01J0000000000000000000000" + std::to_string(i)));
        QTRY_COMPARE_WITH_TIMEOUT(well.got.size(), 12u, 30'000);
        const auto isOpen = [&bench] {
            for (const BreakerReport &one : bench.sender.breakers()) {
                if (one.part == "webhook w1")
                    return one.state == Breaker::State::Open;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 30'000);
        const std::size_t asked = broken.got.size();
        QVERIFY(asked >= 5);
        bench.hurry();
        QTest::qWait(300);
        QCOMPARE(broken.got.size(), asked);
        QCOMPARE(bench.deliveries(DeliveryState::Due).size(), 12u); // what was put off is not lost
    }
    void bothSecretsSignWhileOneIsReplaced_data() { test::eachDatabase(); }
    void bothSecretsSignWhileOneIsReplaced()
    {
        Bench bench;
        test::HookReceiver receiver;
        bench.addWebhook(receiver.url());
        const Secret next("whsec_next");
        const auto rotated = test::writeTo(bench.under.store(), [&next](store::Database &database) {
            return store::WebhookStore(database).rotate("w1", sealer().seal(next, store::WebhookRecord::secretPlace("w1")),
                                                        sealer().seal(kSecret, store::WebhookRecord::lastSecretPlace("w1")),
                                                        systemClock().wall() + 1h);
        });
        QVERIFY(rotated);
        bench.sender.queue(announcement());
        QTRY_COMPARE_WITH_TIMEOUT(receiver.got.size(), 1u, 30'000);
        const auto &got = receiver.got[0];
        const auto signature = auth::HookSignature::parse(got.headers.value("belfry-signature").toStdString());
        QCOMPARE(signature->macs.size(), 2u);
        for (const Secret &secret : {next, kSecret})
            QVERIFY(signature->check(secret, got.headers.value("belfry-id").toStdString(), got.body.toStdString(), systemClock().wall()));
    }
    void aWebhookThatWasTurnedOffGetsNothingMore_data() { test::eachDatabase(); }
    void aWebhookThatWasTurnedOffGetsNothingMore()
    {
        Bench bench;
        test::HookReceiver receiver;
        receiver.answer = "HTTP/1.1 503 Away\r\nContent-Length: 0\r\n\r\n";
        bench.addWebhook(receiver.url());
        bench.sender.queue(announcement());
        QTRY_VERIFY_WITH_TIMEOUT(isSettled(bench, 1), 30'000);
        model::WebhookChange off;
        off.isOn = false;
        QVERIFY(test::writeTo(bench.under.store(), [off](store::Database &database) { return store::WebhookStore(database).change("w1", {}, off); }));
        bench.hurry();
        QTRY_COMPARE_WITH_TIMEOUT(bench.deliveries(DeliveryState::Dead).size(), 1u, 30'000);
        QCOMPARE(receiver.got.size(), 1u);
    }
    void thePausesGrowToAnHourAndEnd()
    {
        Duration before{0};
        for (int attempt = 1; attempt < kHookTriesMax; ++attempt) {
            const auto pause = hookPause(attempt);
            QVERIFY(pause && *pause > before && *pause <= 72min);
            before = *pause * 6 / 5;
        }
        QVERIFY(!hookPause(kHookTriesMax) && !hookPause(0));
    }

private:
    static std::string under(Bench &bench) { return bench.under.metrics().text(); }
    static bool isSettled(Bench &bench, std::size_t attempt)
    {
        for (const DeliveryState state : {DeliveryState::Due, DeliveryState::Dead}) {
            for (const model::WebhookDelivery &one : bench.deliveries(state))
                return one.attempts == static_cast<int>(attempt) && one.lastError == "status";
        }
        return false;
    }
};

BELFRY_CASE(tst_HookSender)
#include "tst_HookSender.moc"
