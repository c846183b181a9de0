#include "store/ChannelStore.h"
#include "store/PersonStore.h"
#include "store/PushStore.h"
#include "store/TieStore.h"
#include "support/Case.h"
#include "support/Databases.h"

#include <QJsonArray>
#include <QJsonObject>
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

void addMember(Database &database, const std::string &id)
{
    QVERIFY(database.run("INSERT INTO users (id, login, display_name, role, password_hash, made_at) VALUES ($1, $2, $3, $4, $5, $6)",
                         {id, id, id, std::string("member"), std::string("-"), valueOf(kSunday)}));
}

std::string idsOf(const Result<std::vector<PushTarget>> &targets)
{
    std::string ids;
    if (targets) {
        for (const PushTarget &target : *targets)
            ids += target.id;
    }
    return targets ? ids : targets.error().what;
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
        again.language.clear(); // a push service moved the browser, and its worker knows no page
        QCOMPARE(store.put(again)->language, "es");
        again.language = "de";
        QCOMPARE(store.put(again)->language, "de");
        model::PushSubscription silent = browser("c");
        silent.language.clear();
        QCOMPARE(store.put(silent)->language, "en");
        QVERIFY(store.remove("c"));
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
    void whoFollowsWithAnAccountIsToldInEachOfTheirBrowsers_data() { test::eachDatabase(); }
    void whoFollowsWithAnAccountIsToldInEachOfTheirBrowsers()
    {
        test::StoreUnderTest under;
        PushStore store(under.database());
        TieStore ties(under.database());
        for (const char *channel : {"church", "youth"})
            addChannel(under.database(), channel);
        for (const char *member : {"anna", "bert"})
            addMember(under.database(), member);
        for (const char *id : {"a", "b", "c", "d", "e"}) {
            model::PushSubscription one = browser(id);
            one.user = std::string("bd").find(id) != std::string::npos ? "anna" : std::string("c") == id ? "bert" : "";
            QVERIFY(store.put(one));
            QVERIFY(store.follow(id, std::string(id) == "e" || std::string(id) == "b" ? "church" : "youth", kSunday));
        }
        QCOMPARE(idsOf(store.targets("church", "", 10)), std::string("be"));
        QVERIFY(ties.follow("anna", "church", kSunday).hasValue());
        QCOMPARE(idsOf(store.targets("church", "", 10)), std::string("bde")); // one that follows by both is told once
        QCOMPARE(idsOf(store.targets("church", "", 2)), std::string("bd"));
        QCOMPARE(idsOf(store.targets("church", "d", 2)), std::string("e"));
        QCOMPARE(idsOf(store.targets("youth", "", 10)), std::string("acd"));
        QCOMPARE(store.one("d")->channels, (std::vector<std::string>{"church", "youth"}));
        QCOMPARE(store.one("c")->channels, std::vector<std::string>{"youth"});
        // Whoever wants to hear no more in one of them hears no more by the account.
        QVERIFY(store.unfollow("d", "church"));
        QVERIFY(ties.follows("anna", "", 10)->empty());
        QCOMPARE(store.one("d")->channels, std::vector<std::string>{"youth"});
        QCOMPARE(idsOf(store.targets("church", "", 10)), std::string("be"));
    }
    void whoseBrowserItIsStaysKnownAndItGoesWithTheirData_data() { test::eachDatabase(); }
    void whoseBrowserItIsStaysKnownAndItGoesWithTheirData()
    {
        test::StoreUnderTest under;
        PushStore store(under.database());
        addChannel(under.database(), "church");
        for (const char *member : {"anna", "bert"})
            addMember(under.database(), member);
        model::PushSubscription one = browser("a");
        one.user = "anna";
        QVERIFY(store.put(one));
        QVERIFY(store.follow("a", "church", kSunday));
        one.user.clear(); // asked again, with nobody signed in
        QCOMPARE(store.put(one)->user, std::string("anna"));
        QCOMPARE((*PersonStore(under.database()).all("anna"))[QLatin1String("reminders")].toArray().size(), 1);
        one.user = "bert";
        QCOMPARE(store.put(one)->user, std::string("bert"));
        QVERIFY(PersonStore(under.database()).erase("anna", kSunday));
        QVERIFY(store.one("a"));
        QVERIFY(PersonStore(under.database()).erase("bert", kSunday));
        QCOMPARE(store.one("a").error().code, ErrorCode::NotFound);
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
