#include "base/Id.h"
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
    return {id, "church", "Lobby", true, 0, kTime, 1, model::ChatLinks::Hold, model::ChatGuests::Write, std::nullopt};
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
        QCOMPARE(*chat.channelsWithOpenRoom(), std::vector<std::string>{"church"});
        model::ChatRoom shut = roomNamed("shut");
        QVERIFY(chat.addRoom(shut).hasValue());
        QCOMPARE(chat.channelsWithOpenRoom()->size(), std::size_t(1));
        for (const char *id : {"room", "shut"}) {
            shut = *chat.room(id);
            shut.isOpen = false;
            QVERIFY(chat.replaceRoom(shut).hasValue());
        }
        QVERIFY(chat.channelsWithOpenRoom()->empty());
        QVERIFY(chat.removeRoom("shut").hasValue() && chat.removeRoom("room").hasValue());
        QVERIFY(chat.addRoom(roomNamed("room")).hasValue());
        model::ChatRoom slow = roomNamed("room");
        slow.slowSeconds = 30;
        slow.links = model::ChatLinks::Refuse;
        slow.guests = model::ChatGuests::Read;
        slow.highlight = "01A";
        QCOMPARE(*chat.replaceRoom(slow), std::int64_t(2));
        QCOMPARE(chat.replaceRoom(slow).error().code, ErrorCode::Stale);
        slow.revision = 2;
        QVERIFY(chat.roomsOf("church")->front() == slow);
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
        for (const auto &[id, text] : {std::pair("01A", "a"), std::pair("01B", "b"), std::pair("01C", "c")})
            QVERIFY(chat.addMessage(said(id, text)).hasValue());
        QCOMPARE(textsOf(chat.messages("room", "ZZZ", 2)), std::string("cb"));
        QCOMPARE(textsOf(chat.messages("room", "01B", 2)), std::string("a"));
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
    void aHeldMessageWaitsAndThenTakesItsPlace_data() { test::eachDatabase(); }
    void aHeldMessageWaitsAndThenTakesItsPlace()
    {
        test::StoreUnderTest under;
        QVERIFY(ChannelStore(under.database()).findOrMake("church", "Ours", "x").hasValue());
        ChatStore chat(under.database());
        QVERIFY(chat.addRoom(roomNamed("room")).hasValue());
        QVERIFY(chat.put(said("01A", "see example.com"), "link").hasValue());
        QVERIFY(chat.put(said("01A", "see example.com"), "link").hasValue()); // the outbox may bring it twice
        QVERIFY(chat.put(said("01B", "bad"), "word").hasValue());
        QVERIFY(chat.messages("room", "ZZZ", 10)->empty());
        QCOMPARE(chat.held("room")->size(), std::size_t(2));
        QCOMPARE(chat.held("room")->front().why, std::string("link"));
        QCOMPARE(chat.anyMessage("room", "01A")->why, std::string("link"));
        QCOMPARE(chat.message("room", "01A").error().code, ErrorCode::NotFound);
        QVERIFY(chat.release("01A", said("01C", "see example.com")).hasValue());
        QVERIFY(chat.release("01A", said("01C", "see example.com")).hasValue());
        QVERIFY(chat.dropHeld("01B").hasValue());
        QVERIFY(chat.held("room")->empty());
        QCOMPARE(chat.messages("room", "ZZZ", 10)->size(), std::size_t(1));
        QCOMPARE(chat.messages("room", "ZZZ", 10)->front().id, std::string("01C"));
        QCOMPARE(chat.anyMessage("room", "01C")->why, std::string());
        QCOMPARE(chat.anyMessage("room", "01C")->message.text, std::string("see example.com"));
        QCOMPARE(chat.anyMessage("other", "01C").error().code, ErrorCode::NotFound);
    }
    void allOfOnePersonIsRemovedInOneChannelOnly_data() { test::eachDatabase(); }
    void allOfOnePersonIsRemovedInOneChannelOnly()
    {
        test::StoreUnderTest under;
        for (const char *channel : {"church", "chapel"})
            QVERIFY(ChannelStore(under.database()).findOrMake(channel, "Ours", channel).hasValue());
        ChatStore chat(under.database());
        QVERIFY(chat.addRoom(roomNamed("room")).hasValue());
        model::ChatRoom other = roomNamed("other");
        other.channel = "chapel";
        QVERIFY(chat.addRoom(other).hasValue());
        QVERIFY(chat.put(said("01A", "a"), "").hasValue());
        model::ChatMessage elsewhere = said("01B", "b");
        elsewhere.room = "other";
        QVERIFY(chat.put(elsewhere, "").hasValue());
        QVERIFY(chat.removeAllOf("anna", "church", "host", kTime).hasValue());
        QVERIFY(chat.message("room", "01A")->removedAt.has_value());
        QVERIFY(!chat.message("other", "01B")->removedAt.has_value());
    }
    void whatIsOldIsForgottenALittleAtATime_data() { test::eachDatabase(); }
    void whatIsOldIsForgottenALittleAtATime()
    {
        test::StoreUnderTest under;
        QVERIFY(ChannelStore(under.database()).findOrMake("church", "Ours", "x").hasValue());
        ChatStore chat(under.database());
        QVERIFY(chat.addRoom(roomNamed("room")).hasValue());
        for (int day = 0; day < 5; ++day)
            QVERIFY(chat.put(said(makeUlid(kTime + std::chrono::hours(24 * day)).c_str(), "x"), "").hasValue());
        const WallTime before = kTime + std::chrono::hours(24 * 3);
        QCOMPARE(*chat.forgetBefore(before, 2), std::int64_t(2));
        QCOMPARE(*chat.forgetBefore(before, 2), std::int64_t(1));
        QCOMPARE(*chat.forgetBefore(before, 2), std::int64_t(0));
        QCOMPARE(chat.messages("room", "ZZZ", 10)->size(), std::size_t(2)); // the one at that very moment stays
    }
};

BELFRY_CASE(tst_ChatStore)
#include "tst_ChatStore.moc"
