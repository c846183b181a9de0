#include "store/ChannelStore.h"
#include "store/ChatStore.h"
#include "support/Case.h"
#include "support/Databases.h"

using namespace belfry;
using namespace belfry::store;

namespace {

const WallTime kTime = *fromRfc3339("2026-11-22T10:00:00Z");

model::ChatRoom roomNamed(const char *id)
{
    return {id, "church", "Lobby", true, 0, kTime, 1};
}

model::ChatMessage said(const char *id, const char *text)
{
    return {id, "room", "anna", "Anna", text, std::nullopt, kTime, std::nullopt};
}

std::string textsOf(const Result<std::vector<model::ChatMessage>> &messages)
{
    std::string texts;
    for (const model::ChatMessage &message : *messages)
        texts += message.text;
    return texts;
}

} // namespace

class tst_ChatStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roomsAreMadeChangedAndRemoved_data() { test::eachDatabase(); }
    void roomsAreMadeChangedAndRemoved()
    {
        test::StoreUnderTest under;
        QVERIFY(ChannelStore(under.database()).findOrMake("church", "Ours", "x").hasValue());
        ChatStore chat(under.database());
        QVERIFY(chat.addRoom(roomNamed("room")).hasValue());
        QVERIFY(*chat.room("room") == roomNamed("room"));
        model::ChatRoom slow = roomNamed("room");
        slow.slowSeconds = 30;
        QCOMPARE(*chat.replaceRoom(slow), std::int64_t(2));
        QCOMPARE(chat.replaceRoom(slow).error().code, ErrorCode::Stale);
        QCOMPARE(chat.roomsOf("church")->front().slowSeconds, std::int64_t(30));
        QVERIFY(chat.removeRoom("room").hasValue());
        QCOMPARE(chat.removeRoom("room").error().code, ErrorCode::NotFound);
        QCOMPARE(chat.room("room").error().code, ErrorCode::NotFound);
    }
    void messagesComeNewestFirstPageByPage_data() { test::eachDatabase(); }
    void messagesComeNewestFirstPageByPage()
    {
        test::StoreUnderTest under;
        QVERIFY(ChannelStore(under.database()).findOrMake("church", "Ours", "x").hasValue());
        ChatStore chat(under.database());
        QVERIFY(chat.addRoom(roomNamed("room")).hasValue());
        QVERIFY(!chat.lastOf("anna", "room")->has_value());
        for (const auto &[id, text] : {std::pair("01A", "a"), std::pair("01B", "b"), std::pair("01C", "c")})
            QVERIFY(chat.addMessage(said(id, text)).hasValue());
        QCOMPARE(textsOf(chat.messages("room", "ZZZ", 2)), std::string("cb"));
        QCOMPARE(textsOf(chat.messages("room", "01B", 2)), std::string("a"));
        QVERIFY(chat.lastOf("anna", "room")->value() == kTime);
        model::ChatMessage reply = said("01D", "d");
        reply.replyTo = "01A";
        QVERIFY(chat.addMessage(reply).hasValue());
        reply.id = "01E";
        reply.replyTo = "elsewhere";
        QVERIFY(chat.addMessage(reply).error().what.starts_with("reply_to:"));
        QVERIFY(chat.removeMessage("01A", "host", kTime).hasValue());
        QVERIFY(chat.message("room", "01A")->removedAt.has_value());
        QCOMPARE(chat.message("other", "01A").error().code, ErrorCode::NotFound);
    }
};

BELFRY_CASE(tst_ChatStore)
#include "tst_ChatStore.moc"
