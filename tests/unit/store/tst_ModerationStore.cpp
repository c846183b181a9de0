#include "store/ChannelStore.h"
#include "store/ChatStore.h"
#include "store/ModerationStore.h"
#include "store/PersonStore.h"
#include "store/PushStore.h"
#include "store/ConversationStore.h"
#include "store/TieStore.h"
#include "store/UserStore.h"
#include "support/Case.h"
#include "support/Databases.h"

#include <QJsonArray>

using namespace belfry;
using namespace belfry::store;

namespace {

const WallTime kTime = *fromRfc3339("2026-11-22T10:00:00Z");

void makeRoom(Database &database)
{
    QVERIFY(ChannelStore(database).findOrMake("church", "Ours", "x").hasValue());
    QVERIFY(ChatStore(database).addRoom({"room", "church", "Lobby", true, 0, kTime, 1, model::ChatLinks::Hold, model::ChatGuests::Write, std::nullopt}).hasValue());
    for (const auto &[id, author] : {std::pair("01A", "anna"), std::pair("01B", "g-1"), std::pair("01C", "anna")})
        QVERIFY(ChatStore(database).put({id, "room", author, author, std::string("text ") + id, std::nullopt, kTime, std::nullopt}, "").hasValue());
}

void makeUser(Database &database, const std::string &id, const std::string &role)
{
    QVERIFY(database.run("INSERT INTO users (id, login, display_name, role, password_hash, made_at) VALUES ($1, $2, $3, $4, $5, $6)",
                         {id, id, "The " + id, role, std::string("-"), valueOf(kTime)}).hasValue());
}

model::ChatMute muted(const char *person, std::optional<WallTime> until)
{
    return {"church", person, "Name", false, until, "reason", "Ruth", kTime};
}

} // namespace

class tst_ModerationStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mutesEndByThemselvesOrByAHost_data() { test::eachDatabase(); }
    void mutesEndByThemselvesOrByAHost()
    {
        test::StoreUnderTest under;
        makeRoom(under.database());
        ModerationStore store(under.database());
        QVERIFY(store.mute(muted("g-1", kTime + Duration(1'000))).hasValue());
        QVERIFY(store.mute(muted("anna", std::nullopt)).hasValue());
        QVERIFY(*store.mutes("church", kTime) == (std::vector{muted("anna", std::nullopt), muted("g-1", kTime + Duration(1'000))}));
        QCOMPARE(store.mutes("church", kTime + Duration(1'000))->size(), std::size_t(1));
        model::ChatMute ban = muted("anna", std::nullopt);
        ban.isBan = true;
        QVERIFY(store.mute(ban).hasValue());
        QVERIFY(*store.muteOf("church", "anna") == std::optional(ban));
        QVERIFY(!*store.muteOf("church", "nobody") && !*store.muteOf("chapel", "anna"));
        QVERIFY(store.mutes("church", kTime)->front().isBan);
        QVERIFY(store.lift("church", "anna").hasValue());
        QVERIFY(store.lift("church", "anna").hasValue());
        QVERIFY(store.forgetMutesBefore(kTime + Duration(2'000)).hasValue());
        QVERIFY(store.mutes("church", kTime)->empty());
    }
    void wordsAreReplacedAsAWhole_data() { test::eachDatabase(); }
    void wordsAreReplacedAsAWhole()
    {
        test::StoreUnderTest under;
        makeRoom(under.database());
        ModerationStore store(under.database());
        QVERIFY(*store.words("church") == model::ChatWords());
        QVERIFY(store.setWords("church", {{"lottery", "\"quoted\""}, {"damn"}}).hasValue());
        QVERIFY(store.setWords("church", {{"lottery"}, {}}).hasValue());
        QVERIFY(*store.words("church") == (model::ChatWords{{"lottery"}, {}}));
    }
    void aMessageIsReportedByEachOnceUntilItIsClosed_data() { test::eachDatabase(); }
    void aMessageIsReportedByEachOnceUntilItIsClosed()
    {
        test::StoreUnderTest under;
        makeRoom(under.database());
        ModerationStore store(under.database());
        model::ChatReport report;
        report.id = "02A";
        report.message.id = "01B";
        report.reporter = "anna";
        report.reason = "an advertisement";
        report.madeAt = kTime;
        QVERIFY(store.report(report).hasValue());
        QVERIFY(store.report(report).hasValue());
        report.id = "02B";
        QVERIFY(store.report(report).hasValue());
        QCOMPARE(store.reports("room", "ZZZ", 10)->size(), std::size_t(1)); // nobody reports one twice
        report.id = "02C";
        report.reporter = "g-2";
        report.reason = "it is rude";
        QVERIFY(store.report(report).hasValue());
        report.id = "02D";
        report.message.id = "01C";
        QVERIFY(store.report(report).hasValue());
        report.id = "02E";
        report.message.id = "gone";
        QVERIFY(store.report(report).hasValue());
        const auto open = store.reports("room", "ZZZ", 10);
        QCOMPARE(open->size(), std::size_t(2));
        QCOMPARE(open->front().message.text, std::string("text 01C"));
        QCOMPARE(open->front().count, std::int64_t(1));
        QCOMPARE(open->back().message.text, std::string("text 01B"));
        QCOMPARE(open->back().id, std::string("02A"));
        QCOMPARE(open->back().reason, std::string("an advertisement"));
        QCOMPARE(open->back().count, std::int64_t(2));
        QCOMPARE(*store.closeReport("room", "02C", kTime), std::string("01B"));
        QCOMPARE(store.closeReport("room", "02A", kTime).error().code, ErrorCode::NotFound);
        QCOMPARE(store.closeReport("elsewhere", "02D", kTime).error().code, ErrorCode::NotFound);
        QVERIFY(store.closeReportsOf("01C", kTime).hasValue());
        QVERIFY(store.reports("room", "ZZZ", 10)->empty());
    }
    void aPersonTakesTheirDataAlongOrAway_data() { test::eachDatabase(); }
    void aPersonTakesTheirDataAlongOrAway()
    {
        test::StoreUnderTest under;
        Database &database = under.database();
        makeRoom(database);
        makeUser(database, "anna", "member");
        makeUser(database, "ben", "member");
        ConversationStore conversations(database);
        const model::Conversation prayer{"03A", "church", "anna", kTime, kTime, std::nullopt, "Anna"};
        QVERIFY(conversations.add(prayer).hasValue());
        QVERIFY(conversations.addMessage(prayer, {"03B", "anna", "Please pray.", kTime}).hasValue());
        QVERIFY(TieStore(database).follow("anna", "church", kTime).hasValue());
        QVERIFY(TieStore(database).block("anna", "ben", kTime).hasValue());
        QVERIFY(PushStore(database).put({"04A", "https://push.example.net/a", "point", "secret", "en", "", "anna", kTime, {}}).hasValue());
        QVERIFY(PushStore(database).follow("04A", "church", kTime).hasValue());
        model::ChatReport report;
        report.id = "02A";
        report.message.id = "01B";
        report.reporter = "anna";
        QVERIFY(ModerationStore(database).report(report).hasValue());

        PersonStore people(database);
        const auto all = people.all("anna");
        QVERIFY(all.hasValue());
        for (const auto &[part, count] : {std::pair("accounts", 1), std::pair("messages", 2), std::pair("reports", 1), std::pair("conversations", 1),
                                          std::pair("follows", 1), std::pair("reminders", 1), std::pair("blocks", 1), std::pair("sessions", 0)})
            QCOMPARE((*all)[QLatin1String(part)].toArray().size(), qsizetype(count));
        QVERIFY(!(*all)[QStringLiteral("accounts")][0].toObject().contains(QStringLiteral("password_hash")));
        QCOMPARE(people.all("g-1")->value(QStringLiteral("messages")).toArray().size(), qsizetype(1));

        QVERIFY(people.erase("anna", kTime).hasValue());
        const auto gone = people.all("anna");
        for (const char *part : {"reports", "conversations", "follows", "reminders", "blocks"})
            QVERIFY2((*gone)[QLatin1String(part)].toArray().isEmpty(), part);
        const auto message = ChatStore(database).message("room", "01A");
        QVERIFY(message->text.empty() && message->authorName.empty() && message->removedAt);
        QCOMPARE(ChatStore(database).message("room", "01B")->text, std::string("text 01B"));
    }
    void openConversationsComeByWhoWroteLast_data() { test::eachDatabase(); }
    void openConversationsComeByWhoWroteLast()
    {
        test::StoreUnderTest under;
        makeRoom(under.database());
        ConversationStore conversations(under.database());
        for (const char *id : {"03A", "03B", "03C", "03D"})
            QVERIFY(conversations.add({id, "church", std::string("g-") + id, kTime, kTime, std::nullopt, "Ana"}).hasValue());
        QVERIFY(conversations.close("03C", kTime).hasValue());
        QVERIFY(conversations.addMessage(*conversations.one("03A"), {"04A", "g-03A", "Once more", kTime + Duration(5)}).hasValue());
        const auto first = conversations.openOfChannel("church", std::nullopt, 2);
        QCOMPARE(first->size(), std::size_t(2));
        QCOMPARE(first->front().id, std::string("03A"));
        QCOMPARE(first->back().id, std::string("03D"));
        const auto rest = conversations.openOfChannel("church", ConversationStore::Place{first->back().lastAt, first->back().id}, 2);
        QCOMPARE(rest->size(), std::size_t(1));
        QCOMPARE(rest->front().id, std::string("03B"));
        QVERIFY(conversations.openOfChannel("chapel", std::nullopt, 2)->empty());
    }
    void conversationsAreForgottenInTime_data() { test::eachDatabase(); }
    void conversationsAreForgottenInTime()
    {
        test::StoreUnderTest under;
        makeRoom(under.database());
        ConversationStore conversations(under.database());
        for (const char *id : {"03A", "03B", "03C"})
            QVERIFY(conversations.add({id, "church", "g-1", kTime, kTime + Duration(2), std::nullopt, "Ana"}).hasValue());
        QCOMPARE((*conversations.openOf("g-1", "church"))->id, std::string("03C"));
        QVERIFY(!*conversations.openOf("g-2", "church"));
        QVERIFY(conversations.close("03A", kTime).hasValue());
        QVERIFY(conversations.close("03B", kTime + Duration(5)).hasValue());
        QCOMPARE(*PersonStore(under.database()).forgetConversations(kTime + Duration(1), 10), std::int64_t(1));
        QCOMPARE(conversations.one("03A").error().code, ErrorCode::NotFound);
        QVERIFY(conversations.one("03B").hasValue());
        // Nobody marked it as done.
        QCOMPARE(*PersonStore(under.database()).forgetConversations(kTime + Duration(2), 10), std::int64_t(0));
        QCOMPARE(*PersonStore(under.database()).forgetConversations(kTime + Duration(3), 10), std::int64_t(1));
        QCOMPARE(conversations.one("03C").error().code, ErrorCode::NotFound);
        QVERIFY(conversations.one("03B").hasValue());
    }
    void hostsAreKnownByName_data() { test::eachDatabase(); }
    void hostsAreKnownByName()
    {
        test::StoreUnderTest under;
        makeUser(under.database(), "ruth", "moderator");
        makeUser(under.database(), "anna", "member");
        QVERIFY(*UserStore(under.database()).staff() == (std::map<std::string, std::string>{{"ruth", "The ruth"}}));
        QVERIFY(UserStore(under.database()).remove("anna").hasValue());
    }
};

BELFRY_CASE(tst_ModerationStore)
#include "tst_ModerationStore.moc"
