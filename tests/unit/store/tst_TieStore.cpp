#include "store/ChannelStore.h"
#include "store/ConversationStore.h"
#include "store/TieStore.h"
#include "support/Case.h"
#include "support/Databases.h"

using namespace belfry;
using namespace belfry::store;

namespace {

const WallTime kTime = *fromRfc3339("2026-11-22T10:00:00Z");

void makePeople(Database &database)
{
    for (const std::string id : {"anna", "bert"}) {
        const auto made = database.run("INSERT INTO users (id, login, display_name, role, password_hash, made_at) VALUES ($1, $2, $3, $4, $5, $6)",
                                       {id, id, "The " + id, std::string("member"), std::string("-"), valueOf(kTime)});
        QVERIFY(made.hasValue());
    }
    ChannelStore channels(database);
    QVERIFY(channels.findOrMake("chapel", "Ours", "Vespers").hasValue());
    QVERIFY(channels.findOrMake("church", "Ours", "Worship").hasValue());
}

} // namespace

class tst_TieStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsAreOnesOwn_data() { test::eachDatabase(); }
    void followsAreOnesOwn()
    {
        test::StoreUnderTest under;
        makePeople(under.database());
        TieStore ties(under.database());
        QVERIFY(ties.follow("anna", "church", kTime).hasValue());
        QVERIFY(ties.follow("anna", "church", kTime).hasValue());
        QVERIFY(ties.follow("anna", "chapel", kTime).hasValue());
        QCOMPARE(ties.follow("anna", "nowhere", kTime).error().code, ErrorCode::NotFound);
        QCOMPARE(ties.follows("anna", "", 10)->size(), std::size_t(2));
        QCOMPARE(ties.follows("anna", "chapel", 10)->front().name, std::string("Worship"));
        QVERIFY(ties.follows("bert", "", 10)->empty());
        QVERIFY(ties.unfollow("anna", "church").hasValue());
        QVERIFY(ties.unfollow("anna", "church").hasValue());
        QCOMPARE(ties.follows("anna", "", 10)->size(), std::size_t(1));
    }
    void oneBlocksOthersButNotOneself_data() { test::eachDatabase(); }
    void oneBlocksOthersButNotOneself()
    {
        test::StoreUnderTest under;
        makePeople(under.database());
        TieStore ties(under.database());
        QVERIFY(ties.block("anna", "bert", kTime).hasValue());
        QCOMPARE(ties.block("anna", "anna", kTime).error().code, ErrorCode::InvalidInput);
        QCOMPARE(ties.block("anna", "nobody", kTime).error().code, ErrorCode::NotFound);
        QCOMPARE(ties.blocks("anna", "", 10)->front().name, std::string("The bert"));
        QVERIFY(ties.blocks("bert", "", 10)->empty());
        QVERIFY(ties.unblock("anna", "bert").hasValue());
        QVERIFY(ties.blocks("anna", "", 10)->empty());
    }
    void oneBlocksSoManyAndNoMore_data() { test::eachDatabase(); }
    void oneBlocksSoManyAndNoMore()
    {
        test::StoreUnderTest under;
        makePeople(under.database());
        TieStore ties(under.database());
        for (std::int64_t i = 0; i <= kBlocksMost; ++i) {
            const std::string id = "p" + std::to_string(i);
            QVERIFY(under.database().run("INSERT INTO users (id, login, display_name, role, password_hash, made_at) VALUES ($1, $2, $3, $4, $5, $6)",
                                         {id, id, id, std::string("member"), std::string("-"), valueOf(kTime)}).hasValue());
        }
        for (std::int64_t i = 0; i < kBlocksMost; ++i)
            QVERIFY(ties.block("anna", "p" + std::to_string(i), kTime).hasValue());
        const std::string last = "p" + std::to_string(kBlocksMost);
        QCOMPARE(ties.block("anna", last, kTime).error().code, ErrorCode::Conflict);
        QVERIFY(ties.block("anna", "p0", kTime).hasValue());
        QVERIFY(ties.unblock("anna", "p0").hasValue());
        QVERIFY(ties.block("anna", last, kTime).hasValue());
    }
    void aClosedConversationTakesNothingMore_data() { test::eachDatabase(); }
    void aClosedConversationTakesNothingMore()
    {
        test::StoreUnderTest under;
        makePeople(under.database());
        ConversationStore conversations(under.database());
        const model::Conversation prayer{"01A", "church", "anna", kTime, kTime, std::nullopt, "Anna"};
        QVERIFY(conversations.add(prayer).hasValue());
        QVERIFY(conversations.addMessage(prayer, {"02A", "anna", "Please pray.", kTime}).hasValue());
        QVERIFY(conversations.addMessage(prayer, {"02B", "host", "We do.", kTime + Duration(1'000)}).hasValue());
        QCOMPARE(conversations.messages("01A", "ZZZ", 10)->front().text, std::string("We do."));
        QVERIFY(conversations.one("01A")->lastAt == kTime + Duration(1'000));
        QCOMPARE(conversations.ofMember("anna", "ZZZ", 10)->size(), std::size_t(1));
        QCOMPARE(conversations.ofChannel("church", "ZZZ", 10)->size(), std::size_t(1));
        QVERIFY(conversations.ofChannel("chapel", "ZZZ", 10)->empty());
        QVERIFY(conversations.close("01A", kTime).hasValue());
        QCOMPARE(conversations.addMessage(prayer, {"02C", "anna", "Thanks.", kTime}).error().code, ErrorCode::Conflict);
    }
};

BELFRY_CASE(tst_TieStore)
#include "tst_TieStore.moc"
