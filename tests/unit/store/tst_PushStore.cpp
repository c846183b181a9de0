#include "store/ChannelStore.h"
#include "store/PushStore.h"
#include "support/Case.h"
#include "support/Databases.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::store;
using namespace std::chrono_literals;

namespace {

const WallTime kSunday = *fromRfc3339("2026-11-22T10:00:00Z");

model::PushSubscription browser(const std::string &id, const std::string &endpoint = "")
{
    return {id, endpoint.empty() ? "https://push.example.net/" + id : endpoint, "point", "secret", "es", "https://live.example.org", "", kSunday, {}};
}

void addChannel(Database &database, const std::string &id)
{
    QVERIFY(ChannelStore(database).findOrMake(id, "Grace Church", "Live"));
}

} // namespace

class tst_PushStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneKeyIsKeptForGood_data() { test::eachDatabase(); }
    void oneKeyIsKeptForGood()
    {
        test::StoreUnderTest under;
        PushStore store(under.database());
        QVERIFY(!*store.key());
        QCOMPARE(*store.keepKey("s1.first", kSunday), "s1.first");
        QCOMPARE(*store.keepKey("s1.second", kSunday), "s1.first");
        QCOMPARE(**store.key(), "s1.first");
    }
    void aBrowserKeepsItsIdAndItsChannels_data() { test::eachDatabase(); }
    void aBrowserKeepsItsIdAndItsChannels()
    {
        test::StoreUnderTest under;
        PushStore store(under.database());
        addChannel(under.database(), "church");
        QVERIFY(store.put(browser("a")));
        QVERIFY(store.follow("a", "church", kSunday));
        QVERIFY(store.follow("a", "church", kSunday));
        model::PushSubscription again = browser("b", "https://push.example.net/a");
        again.publicKey = "new point";
        const auto kept = store.put(again);
        QVERIFY(kept);
        QCOMPARE(kept->id, "a");
        QCOMPARE(kept->publicKey, "new point");
        QCOMPARE(kept->channels, std::vector<std::string>{"church"});
        QCOMPARE(*store.count(), 1);
        QCOMPARE(**store.find("https://push.example.net/a"), "a");
        QVERIFY(!*store.find("https://push.example.net/b"));
        QCOMPARE(store.follow("a", "nowhere", kSunday).error().code, ErrorCode::NotFound);
        QCOMPARE(store.follow("b", "church", kSunday).error().code, ErrorCode::NotFound);
        QVERIFY(store.unfollow("a", "church"));
        QCOMPARE(store.unfollow("b", "church").error().code, ErrorCode::NotFound);
        QVERIFY(store.one("a")->channels.empty());
        QVERIFY(store.remove("a"));
        QVERIFY(store.remove("a"));
        QCOMPARE(store.one("a").error().code, ErrorCode::NotFound);
    }
    void aBrowserFollowsAHundredChannels_data() { test::eachDatabase(); }
    void aBrowserFollowsAHundredChannels()
    {
        test::StoreUnderTest under;
        PushStore store(under.database());
        QVERIFY(store.put(browser("a")));
        for (std::size_t i = 0; i <= model::kPushChannels; ++i) {
            const std::string channel = "c" + std::to_string(i);
            addChannel(under.database(), channel);
            const auto followed = store.follow("a", channel, kSunday);
            QCOMPARE(followed.hasValue(), i < model::kPushChannels);
            if (!followed)
                QCOMPARE(followed.error().code, ErrorCode::Conflict);
        }
        QVERIFY(store.follow("a", "c0", kSunday)); // one it follows already
    }
    void whoFollowsIsFoundPageByPage_data() { test::eachDatabase(); }
    void whoFollowsIsFoundPageByPage()
    {
        test::StoreUnderTest under;
        PushStore store(under.database());
        addChannel(under.database(), "church");
        addChannel(under.database(), "youth");
        for (const char *id : {"a", "b", "c", "d"}) {
            QVERIFY(store.put(browser(id)));
            QVERIFY(store.follow(id, std::string(id) == "c" ? "youth" : "church", kSunday));
        }
        const auto first = store.targets("church", "", 2);
        QCOMPARE(first->size(), 2u);
        QCOMPARE((*first)[1].id, "b");
        QCOMPARE((*first)[1].language, "es");
        const auto rest = store.targets("church", "b", 2);
        QCOMPARE(rest->size(), 1u);
        QCOMPARE(rest->front().id, "d");
    }
    void aJobIsOneServersUntilItsTimeIsOver_data() { test::eachDatabase(); }
    void aJobIsOneServersUntilItsTimeIsOver()
    {
        test::StoreUnderTest under;
        PushStore store(under.database());
        addChannel(under.database(), "church");
        const PushJob job{"01J0", "church", R"({"kind":"live"})", true, kSunday + 1h, ""};
        QVERIFY(store.add(job, kSunday));
        QVERIFY(store.add(job, kSunday));
        const auto claimed = store.claim(kSunday, kSunday + 1min);
        QVERIFY(claimed && *claimed);
        QCOMPARE((**claimed).text, job.text);
        QVERIFY((**claimed).isUrgent);
        QVERIFY(!*store.claim(kSunday + 30s, kSunday + 2min));
        QVERIFY(store.advance("01J0", "b", kSunday + 2min));
        QVERIFY(!*store.claim(kSunday + 90s, kSunday + 3min));
        const auto later = store.claim(kSunday + 3min, kSunday + 4min); // the first server died
        QCOMPARE((**later).behind, "b");
        QVERIFY(store.finish("01J0"));
        QVERIFY(!*store.claim(kSunday + 1h, kSunday + 2h));
    }
    void whoRefusesFiveTimesInARowIsForgotten_data() { test::eachDatabase(); }
    void whoRefusesFiveTimesInARowIsForgotten()
    {
        test::StoreUnderTest under;
        PushStore store(under.database());
        QVERIFY(store.put(browser("a")));
        for (int i = 0; i < PushStore::kRefusalsMost - 1; ++i)
            QVERIFY(store.refused("a"));
        QVERIFY(store.one("a"));
        QVERIFY(store.taken("a"));
        for (int i = 0; i < PushStore::kRefusalsMost; ++i) {
            QVERIFY(store.one("a"));
            QVERIFY(store.refused("a"));
        }
        QCOMPARE(store.one("a").error().code, ErrorCode::NotFound);
    }
    void whoWasNotSeenForLongIsForgotten_data() { test::eachDatabase(); }
    void whoWasNotSeenForLongIsForgotten()
    {
        test::StoreUnderTest under;
        PushStore store(under.database());
        for (const char *id : {"a", "b", "c"})
            QVERIFY(store.put(browser(id)));
        QCOMPARE(*store.removeUnseen(kSunday, 10), 0);
        QCOMPARE(*store.removeUnseen(kSunday + 1ms, 2), 2);
        QCOMPARE(*store.removeUnseen(kSunday + 1ms, 2), 1);
    }
};

BELFRY_CASE(tst_PushStore)
#include "tst_PushStore.moc"
