#include "store/WebhookSourceStore.h"
#include "store/WebhookStore.h"
#include "support/Case.h"
#include "support/Databases.h"

#include <QtTest/qtestcase.h>

#include <mutex>
#include <set>
#include <thread>

using namespace belfry;
using namespace belfry::store;
using namespace std::chrono_literals;
using model::DeliveryState;

namespace {

const WallTime kSunday = *fromRfc3339("2026-11-22T10:00:00Z");

WebhookRecord webhook(std::string id, std::vector<std::string> events = {"*"})
{
    WebhookRecord record;
    record.webhook.id = std::move(id);
    record.webhook.name = "Lights";
    record.webhook.url = "https://example.org/hook";
    record.webhook.events = std::move(events);
    record.webhook.madeAt = kSunday;
    record.sealedSecret = "s1.sealed";
    return record;
}

HookEvent happened(std::string id, std::string kind = "broadcast.started", WallTime at = kSunday)
{
    return {std::move(id), std::move(kind), R"({"a":1})", at};
}

DeliveryOutcome outcomeOf(const ClaimedDelivery &claimed, DeliveryState state, std::optional<WallTime> nextAt = {})
{
    return {claimed.delivery.id, claimed.delivery.attempts, state, nextAt, 500, "status", true};
}

} // namespace

class tst_WebhookStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWebhooksAndTheirChanges_data() { test::eachDatabase(); }
    void keepsWebhooksAndTheirChanges()
    {
        test::StoreUnderTest under;
        WebhookStore store(under.database());
        const WebhookRecord record = webhook("w1", {"broadcast.*", "service.changed"});
        QVERIFY(store.add(record));
        QCOMPARE(store.one("w1")->webhook, record.webhook);
        QCOMPARE(store.all()->size(), 1u);
        model::WebhookChange change;
        change.isOn = false;
        QCOMPARE(store.change("w1", 7, change).error().code, ErrorCode::Stale);
        const auto changed = store.change("w1", 1, change);
        QVERIFY(changed);
        QCOMPARE(changed->webhook.revision, 2);
        QVERIFY(!store.one("w1")->webhook.isOn);
        QCOMPARE(store.change("w1", 1, change).error().code, ErrorCode::Stale); // the second of two operators
        QCOMPARE(store.change("w2", {}, change).error().code, ErrorCode::NotFound);
        const auto rotated = store.rotate("w1", "s1.new", "s1.old", kSunday + 24h);
        QVERIFY(rotated);
        QCOMPARE(rotated->sealedSecret, "s1.new");
        QCOMPARE(rotated->sealedLastSecret, "s1.old");
        QVERIFY(rotated->webhook.lastSecretUntil == kSunday + 24h);
        QVERIFY(store.remove("w1"));
        QCOMPARE(store.remove("w1").error().code, ErrorCode::NotFound);
    }
    void thereAreNotMoreThanAHundred_data() { test::eachDatabase(); }
    void thereAreNotMoreThanAHundred()
    {
        test::StoreUnderTest under;
        WebhookStore store(under.database());
        for (int i = 0; i < WebhookStore::kWebhooksMax; ++i)
            QVERIFY(store.add(webhook("w" + std::to_string(i))));
        QCOMPARE(store.add(webhook("more")).error().code, ErrorCode::Conflict);
    }
    void anEventIsQueuedOnceForEachThatWantsIt_data() { test::eachDatabase(); }
    void anEventIsQueuedOnceForEachThatWantsIt()
    {
        test::StoreUnderTest under;
        WebhookStore store(under.database());
        QVERIFY(store.add(webhook("all")));
        QVERIFY(store.add(webhook("some", {"broadcast.*"})));
        QVERIFY(store.add(webhook("one", {"broadcast.ended"})));
        WebhookRecord off = webhook("off");
        off.webhook.isOn = false;
        QVERIFY(store.add(off));
        QCOMPARE(*store.queue(happened("e1")), 2);
        QCOMPARE(*store.queue(happened("e1")), 0); // told twice: by the transaction and by the announcement
        QCOMPARE(*store.queue(happened("e2", "broadcast.ended")), 3);
        QCOMPARE(*store.queue(happened("e3", "broadcasts.other")), 1);
        QCOMPARE(store.deliveries({"one", {}, "", 10})->size(), 1u);
        QVERIFY(store.remove("all")); // and what was to be sent to it
        QCOMPARE(store.deliveries({"", DeliveryState::Due, "", 10})->size(), 3u);
    }
    void whatIsClaimedIsNobodyElsesUntilTheClaimEnds_data() { test::eachDatabase(); }
    void whatIsClaimedIsNobodyElsesUntilTheClaimEnds()
    {
        test::StoreUnderTest under;
        WebhookStore store(under.database());
        QVERIFY(store.add(webhook("w1")));
        QVERIFY(store.queue(happened("e1")));
        QCOMPARE(store.claim(kSunday - 1ms, kSunday + 60s, 5)->size(), 0u);
        QVERIFY(store.nextDue()->value() == kSunday);
        const auto first = store.claim(kSunday, kSunday + 60s, 5);
        QCOMPARE(first->size(), 1u);
        QCOMPARE(first->front().delivery.attempts, 1);
        QCOMPARE(first->front().to.webhook.id, "w1");
        QCOMPARE(first->front().delivery.body, R"({"a":1})");
        QCOMPARE(store.claim(kSunday + 59s, kSunday + 120s, 5)->size(), 0u);
        // That server has died.
        const auto second = store.claim(kSunday + 60s, kSunday + 120s, 5);
        QCOMPARE(second->size(), 1u);
        // It has not: what it says now is too late.
        QVERIFY(store.settle({outcomeOf(first->front(), DeliveryState::Dead)}, kSunday + 61s));
        QVERIFY(store.delivery("w1", first->front().delivery.id)->state == DeliveryState::Due);
        QVERIFY(store.settle({outcomeOf(second->front(), DeliveryState::Done)}, kSunday + 62s));
        QVERIFY(store.delivery("w1", first->front().delivery.id)->state == DeliveryState::Done);
        QVERIFY(!store.nextDue()->has_value());
    }
    void manyServersSendEachOnce_data() { test::eachDatabase(); }
    void manyServersSendEachOnce()
    {
        test::StoreUnderTest under;
        WebhookStore store(under.database());
        QVERIFY(store.add(webhook("w1")));
        constexpr int kEvents = 60;
        for (int i = 0; i < kEvents; ++i)
            QVERIFY(store.queue(happened("e" + std::to_string(i))));
        std::vector<std::unique_ptr<Database>> connections;
        for (int i = 0; i < 4; ++i)
            connections.push_back(under.another());
        std::mutex mutex;
        std::vector<std::string> sent;
        std::vector<std::thread> servers;
        for (auto &connection : connections) {
            servers.emplace_back([&connection, &mutex, &sent] {
                for (int empty = 0; empty < 3;) {
                    auto claimed = [&]() -> Result<std::vector<ClaimedDelivery>> {
                        Transaction transaction(*connection);
                        auto some = WebhookStore(*connection).claim(kSunday, kSunday + 60s, 4);
                        if (!some)
                            return some;
                        if (const auto done = transaction.commit(); !done)
                            return done.error();
                        return some;
                    }();
                    if (!claimed)
                        continue; // busy: again
                    empty += claimed->empty() ? 1 : 0;
                    const std::lock_guard lock(mutex);
                    for (const ClaimedDelivery &one : *claimed)
                        sent.push_back(one.delivery.id);
                }
            });
        }
        for (std::thread &server : servers)
            server.join();
        QCOMPARE(sent.size(), std::size_t(kEvents));
        QCOMPARE(std::set<std::string>(sent.begin(), sent.end()).size(), std::size_t(kEvents));
    }
    void whatIsGivenUpIsListedAndReplayed_data() { test::eachDatabase(); }
    void whatIsGivenUpIsListedAndReplayed()
    {
        test::StoreUnderTest under;
        WebhookStore store(under.database());
        QVERIFY(store.add(webhook("w1")));
        QVERIFY(store.queue(happened("e1")));
        const auto claimed = store.claim(kSunday, kSunday + 60s, 5);
        const std::string id = claimed->front().delivery.id;
        QCOMPARE(store.replay("w1", id, kSunday).error().code, ErrorCode::Conflict); // still being tried
        QVERIFY(store.settle({outcomeOf(claimed->front(), DeliveryState::Due, kSunday + 5s)}, kSunday));
        QVERIFY(store.delivery("w1", id)->nextAt == kSunday + 5s);
        const auto again = store.claim(kSunday + 5s, kSunday + 60s, 5);
        QCOMPARE(again->front().delivery.attempts, 2);
        QVERIFY(store.settle({outcomeOf(again->front(), DeliveryState::Dead)}, kSunday + 6s));
        const auto dead = store.deliveries({"", DeliveryState::Dead, "", 10});
        QCOMPARE(dead->size(), 1u);
        QVERIFY(dead->front().lastStatus == 500);
        QCOMPARE(dead->front().lastError, "status");
        QCOMPARE(store.replay("w1", "x", kSunday).error().code, ErrorCode::NotFound);
        QCOMPARE(store.replay("w2", id, kSunday).error().code, ErrorCode::NotFound);
        const auto replayed = store.replay("w1", id, kSunday + 1h);
        QVERIFY(replayed && replayed->state == DeliveryState::Due);
        QCOMPARE(store.claim(kSunday + 1h, kSunday + 2h, 5)->front().delivery.attempts, 1);
    }
    void whatWasNotTriedAfterAllDoesNotCount_data() { test::eachDatabase(); }
    void whatWasNotTriedAfterAllDoesNotCount()
    {
        test::StoreUnderTest under;
        WebhookStore store(under.database());
        QVERIFY(store.add(webhook("w1")));
        QVERIFY(store.queue(happened("e1")));
        const auto claimed = store.claim(kSunday, kSunday + 60s, 5);
        DeliveryOutcome outcome = outcomeOf(claimed->front(), DeliveryState::Due, kSunday + 30s);
        outcome.counts = false;
        QVERIFY(store.settle({outcome}, kSunday));
        QCOMPARE(store.claim(kSunday + 30s, kSunday + 60s, 5)->front().delivery.attempts, 1);
    }
    void forgetsWhatIsOverInTime_data() { test::eachDatabase(); }
    void forgetsWhatIsOverInTime()
    {
        test::StoreUnderTest under;
        WebhookStore store(under.database());
        QVERIFY(store.add(webhook("w1")));
        for (int i = 0; i < 4; ++i)
            QVERIFY(store.queue(happened("e" + std::to_string(i), "a.b", kSunday + i * 1h)));
        const auto due = store.claim(kSunday + 2h, kSunday + 9h, 2);
        for (const ClaimedDelivery &claimed : *due)
            QVERIFY(store.settle({outcomeOf(claimed, DeliveryState::Done)}, kSunday + 2h));
        QCOMPARE(*store.removeBefore(kSunday + 10h, 1), 1);
        QCOMPARE(*store.removeBefore(kSunday + 10h, 5), 1);
        QCOMPARE(*store.removeBefore(kSunday + 10h, 5), 0); // what is due stays
        QCOMPARE(store.deliveries({"w1", {}, "", 10})->size(), 2u);
    }
    void aSourceIsKeptAndItsIdsAreTakenOnce_data() { test::eachDatabase(); }
    void aSourceIsKeptAndItsIdsAreTakenOnce()
    {
        test::StoreUnderTest under;
        WebhookSourceStore store(under.database());
        model::WebhookSource source{"s1", "ProPresenter", {model::HookAction::End, model::HookAction::GoLive}, "church", kSunday, 1};
        QVERIFY(store.add({source, "s1.sealed"}));
        QVERIFY(store.add({{"s2", "Other", {}, "", kSunday, 1}, "s1.sealed"}));
        QCOMPARE(store.one("s1")->source, source);
        model::WebhookSourceChange change;
        change.actions.emplace();
        QCOMPARE(store.change("s1", 3, change).error().code, ErrorCode::Stale);
        QVERIFY(!store.change("s1", 1, change)->source.may(model::HookAction::End));
        QCOMPARE(store.rotate("s1", "s1.new")->sealedSecret, "s1.new");
        QCOMPARE(store.rotate("s9", "s1.new").error().code, ErrorCode::NotFound);
        QVERIFY(*store.see("s1", "e1", kSunday));
        QVERIFY(!*store.see("s1", "e1", kSunday + 1h));
        QVERIFY(*store.see("s2", "e1", kSunday + 1h)); // another's ids are its own
        QCOMPARE(*store.forgetBefore(kSunday + 1h, 10), 1);
        QVERIFY(*store.see("s1", "e1", kSunday + 2h));
        QVERIFY(store.remove("s1"));
        QCOMPARE(store.one("s1").error().code, ErrorCode::NotFound);
        QCOMPARE(store.all()->size(), 1u);
    }
};

BELFRY_CASE(tst_WebhookStore)
#include "tst_WebhookStore.moc"
