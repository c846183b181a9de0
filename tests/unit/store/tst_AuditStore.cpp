#include "model/Json.h"
#include "store/AuditStore.h"
#include "support/Case.h"
#include "support/Databases.h"

#include <QJsonArray>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::store;
using namespace std::chrono_literals;

namespace {

const WallTime kSunday = *fromRfc3339("2026-11-22T10:00:00Z");

model::AuditEntry entryOf(std::string who, std::string action, WallTime at = kSunday)
{
    model::AuditEntry entry;
    entry.at = at;
    entry.who = std::move(who);
    entry.whoName = "Anna";
    entry.role = "operator";
    entry.action = std::move(action);
    entry.subject = "channels/church";
    entry.address = "192.0.2.7";
    entry.requestId = "r1";
    return entry;
}

std::string actionsOf(const Result<std::vector<model::AuditEntry>> &entries)
{
    std::string out;
    for (const model::AuditEntry &entry : *entries)
        out += entry.action + ' ';
    return out;
}

} // namespace

class tst_AuditStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhoDidWhatWhenAndFromWhere_data() { test::eachDatabase(); }
    void keepsWhoDidWhatWhenAndFromWhere()
    {
        test::StoreUnderTest under;
        AuditStore store(under.database());
        auto entry = entryOf("u1", "channel.changed");
        entry.details = {{QStringLiteral("title"), QStringLiteral("Advent")}};
        QVERIFY(store.add(entry));
        const auto kept = store.list({});
        QVERIFY(kept && kept->size() == 1);
        entry.id = kept->front().id;
        QCOMPARE(entry.id.size(), 26u);
        QCOMPARE(kept->front(), entry);
    }
    void neverKeepsASecretWhoeverGaveIt_data() { test::eachDatabase(); }
    void neverKeepsASecretWhoeverGaveIt()
    {
        test::StoreUnderTest under;
        AuditStore store(under.database());
        auto entry = entryOf("u1", "webhook.made");
        const auto canary = QStringLiteral("canary-7f2a");
        entry.details = {{QStringLiteral("secret"), canary},
                         {QStringLiteral("stream_key"), canary},
                         {QStringLiteral("newPassword"), canary},
                         {QStringLiteral("list"), QJsonArray{QJsonObject{{QStringLiteral("access_token"), canary}}}},
                         {QStringLiteral("within"), QJsonObject{{QStringLiteral("Key"), canary}}},
                         {QStringLiteral("password"), true},
                         {QStringLiteral("key_id"), QStringLiteral("01J")}};
        QVERIFY(store.add(entry));
        const auto kept = store.list({});
        const std::string details = model::toText(kept->front().details);
        QVERIFY2(details.find("canary") == std::string::npos, details.c_str());
        QCOMPARE(kept->front().details.value(QStringLiteral("password")), QJsonValue(true));
        QCOMPARE(kept->front().details.value(QStringLiteral("key_id")).toString(), QStringLiteral("01J"));
    }
    void answersPagesNewestFirstByWhoSubjectAndTime_data() { test::eachDatabase(); }
    void answersPagesNewestFirstByWhoSubjectAndTime()
    {
        test::StoreUnderTest under;
        AuditStore store(under.database());
        for (int i = 0; i < 6; ++i) {
            auto entry = entryOf(i % 2 == 0 ? "u1" : "u2", "a" + std::to_string(i), kSunday + i * 1min);
            entry.subject = i < 3 ? "channels/a" : "channels/b";
            QVERIFY(store.add(entry));
        }
        AuditQuery query;
        query.most = 4;
        const auto first = store.list(query);
        QCOMPARE(actionsOf(first), "a5 a4 a3 a2 ");
        query.before = first->back().id;
        QCOMPARE(actionsOf(store.list(query)), "a1 a0 ");
        query = {};
        query.who = "u2";
        QCOMPARE(actionsOf(store.list(query)), "a5 a3 a1 ");
        query.subject = "channels/a";
        QCOMPARE(actionsOf(store.list(query)), "a1 ");
        query = {};
        query.from = kSunday + 1min;
        query.until = kSunday + 3min;
        QCOMPARE(actionsOf(store.list(query)), "a2 a1 ");
    }
    void forgetsWhatIsOldALittleAtATime_data() { test::eachDatabase(); }
    void forgetsWhatIsOldALittleAtATime()
    {
        test::StoreUnderTest under;
        AuditStore store(under.database());
        for (int i = 0; i < 5; ++i)
            QVERIFY(store.add(entryOf("u1", "a" + std::to_string(i), kSunday + i * 1min)));
        QCOMPARE(*store.removeBefore(kSunday + 3min, 2), 2);
        QCOMPARE(*store.removeBefore(kSunday + 3min, 2), 1);
        QCOMPARE(*store.removeBefore(kSunday + 3min, 2), 0);
        QCOMPARE(actionsOf(store.list({})), "a4 a3 ");
    }
};

BELFRY_CASE(tst_AuditStore)
#include "tst_AuditStore.moc"
