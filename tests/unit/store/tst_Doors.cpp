// Users, sessions and API keys as both databases keep them.
#include "store/ApiKeyStore.h"
#include "store/SessionStore.h"
#include "store/UserStore.h"
#include "support/Case.h"
#include "support/Databases.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::store;

namespace {

const WallTime kNow = *fromRfc3339("2026-11-22T10:00:00Z");

UserRecord user(const std::string &id, const std::string &login, const std::string &role = "member")
{
    UserRecord record;
    record.user.id = id;
    record.user.login = login;
    record.user.displayName = login;
    record.user.role = role;
    record.user.madeAt = kNow;
    record.passwordHash = "hash of " + login;
    return record;
}

SessionRecord session(const std::string &id, const std::string &user, const std::string &digest)
{
    return {{id, user, "a browser", kNow, kNow, kNow + Duration(1'000)}, digest, "", {}, {}};
}

} // namespace

class tst_Doors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void usersAreFoundAndTheirLoginsAreTheirOwn_data() { test::eachDatabase(); }
    void usersAreFoundAndTheirLoginsAreTheirOwn()
    {
        test::StoreUnderTest under;
        UserStore users(under.database());
        QVERIFY(!*users.hasOwner());
        QVERIFY(users.add(user("U1", "ada", "owner")).hasValue());
        QVERIFY(users.add(user("U2", "ben")).hasValue());
        QCOMPARE(users.add(user("U3", "ada")).error().code, ErrorCode::Conflict);
        QVERIFY(*users.hasOwner());
        const auto ada = users.byLogin("ada");
        QCOMPARE((*ada)->user, user("U1", "ada", "owner").user);
        QCOMPARE((*ada)->passwordHash, std::string("hash of ada"));
        QVERIFY(!users.byLogin("nobody")->has_value());
        QCOMPARE(users.list("", 10)->size(), std::size_t(2));
        QCOMPARE(users.list("U1", 10)->front().user.id, std::string("U2"));
        QCOMPARE(*users.otherOwners("U1"), std::int64_t(0));
        QCOMPARE(*users.otherOwners("U2"), std::int64_t(1));
        QVERIFY(users.noteSignIn("U2", WallTime(Duration(5))).hasValue());
        QVERIFY((*users.byId("U2"))->user.signedInAt == WallTime(Duration(5)));
    }
    void aWriteIsOfTheRevisionItSaw_data() { test::eachDatabase(); }
    void aWriteIsOfTheRevisionItSaw()
    {
        test::StoreUnderTest under;
        UserStore users(under.database());
        QVERIFY(users.add(user("U1", "ada", "owner")).hasValue());
        UserRecord record = **users.byId("U1");
        record.user.displayName = "Ada";
        record.user.disabledAt = kNow;
        record.generation = 7;
        QVERIFY(users.write(record).hasValue());
        QCOMPARE(users.write(record).error().code, ErrorCode::Stale);
        const UserRecord read = **users.byId("U1");
        QCOMPARE(read.user.revision, std::int64_t(2));
        QCOMPARE(read.generation, std::int64_t(7));
        QVERIFY(read.user.isDisabled());
        QVERIFY(!*users.hasOwner());
        QVERIFY(users.rehash("U1", "another", "new").hasValue());
        QCOMPARE((*users.byId("U1"))->passwordHash, std::string("hash of ada"));
        QVERIFY(users.rehash("U1", "hash of ada", "new").hasValue());
        QCOMPARE((*users.byId("U1"))->passwordHash, std::string("new"));
        QVERIFY(users.remove("U1").hasValue());
        QCOMPARE(users.remove("U1").error().code, ErrorCode::NotFound);
        QCOMPARE(users.write(record).error().code, ErrorCode::NotFound);
    }
    void aTokenIsSpentOnce_data() { test::eachDatabase(); }
    void aTokenIsSpentOnce()
    {
        test::StoreUnderTest under;
        QVERIFY(UserStore(under.database()).add(user("U1", "ada")).hasValue());
        SessionStore sessions(under.database());
        QVERIFY(sessions.add(session("S1", "U1", "d1")).hasValue());
        QCOMPARE(sessions.add(session("S2", "nobody", "d2")).error().code, ErrorCode::Conflict);
        QVERIFY(*sessions.rotate("S1", "d1", "d2", kNow + Duration(5), kNow + Duration(2'000)));
        QVERIFY(!*sessions.rotate("S1", "d1", "d3", kNow, kNow));
        const SessionRecord read = **sessions.find("S1");
        QCOMPARE(read.digest, std::string("d2"));
        QCOMPARE(read.spentDigest, std::string("d1"));
        QCOMPARE(read.spentAt, std::optional<WallTime>(kNow + Duration(5)));
        QCOMPARE(read.session.expiresAt, WallTime(kNow + Duration(2'000)));
        QVERIFY(*sessions.revoke("S1", kNow));
        QVERIFY(!*sessions.revoke("S1", kNow));
        QVERIFY(!*sessions.rotate("S1", "d2", "d3", kNow, kNow));
    }
    void whatEndsIsListedUntilItIsForgotten_data() { test::eachDatabase(); }
    void whatEndsIsListedUntilItIsForgotten()
    {
        test::StoreUnderTest under;
        UserStore users(under.database());
        QVERIFY(users.add(user("U1", "ada")).hasValue());
        SessionStore sessions(under.database());
        for (const char *id : {"S1", "S2", "S3"})
            QVERIFY(sessions.add(session(id, "U1", id)).hasValue());
        QCOMPARE(*sessions.revokeAllOf("U1", "S2", kNow), std::int64_t(2));
        QCOMPARE(sessions.ofUser("U1", kNow)->size(), std::size_t(1));
        QCOMPARE(sessions.ofUser("U1", kNow + Duration(1'000))->size(), std::size_t(0));
        QCOMPARE(sessions.endedSince(kNow)->size(), std::size_t(2));
        QVERIFY(sessions.end("U1", 4, kNow + Duration(10)).hasValue());
        QVERIFY(sessions.end("U1", 5, kNow + Duration(20)).hasValue());
        const auto since = sessions.endedSince(kNow + Duration(1));
        QCOMPARE(since->size(), std::size_t(1));
        QVERIFY((since->front() == std::pair<std::string, std::int64_t>("U1", 5)));
        QVERIFY(sessions.forgetEndsBefore(kNow + Duration(1)).hasValue());
        QCOMPARE(sessions.endedSince(kNow)->size(), std::size_t(1));
        QCOMPARE(*sessions.removeEndedBefore(kNow + Duration(1'001), 2), std::int64_t(2));
        QCOMPARE(*sessions.removeEndedBefore(kNow + Duration(1'001), 2), std::int64_t(1));
        QVERIFY(users.remove("U1").hasValue());
    }
    void keysAreKeptRevokedAndDated_data() { test::eachDatabase(); }
    void keysAreKeptRevokedAndDated()
    {
        test::StoreUnderTest under;
        ApiKeyStore keys(under.database());
        const ApiKeyRecord one{{"K1", "cron", {"operate", "plan"}, "U1", kNow, {}, kNow + Duration(9), {}}, "d1"};
        QVERIFY(keys.add(one).hasValue());
        QVERIFY(keys.add({{"K2", "other", {"watch"}, "U1", kNow, {}, {}, {}}, "d2"}).hasValue());
        QCOMPARE((*keys.find("K1"))->key, one.key);
        QCOMPARE((*keys.find("K1"))->digest, std::string("d1"));
        QVERIFY(keys.noteUsed("K1", kNow).hasValue());
        QVERIFY(*keys.revoke("K1", kNow));
        QVERIFY(!*keys.revoke("K1", kNow));
        QCOMPARE(keys.allValid()->size(), std::size_t(1));
        QCOMPARE(keys.list("ZZZZ", 10)->size(), std::size_t(2));
        QCOMPARE(keys.list("K2", 10)->front().key.lastUsedAt, std::optional(kNow));
    }
};

BELFRY_CASE(tst_Doors)
#include "tst_Doors.moc"
