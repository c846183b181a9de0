#include "FakeStore.h"
#include "store/ChannelStore.h"
#include "store/ChatRecords.h"
#include "store/ChatStore.h"
#include "store/ModerationStore.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::store;
using Worth = Outbox::Worth;

namespace {

const WallTime kTime = *fromRfc3339("2026-11-22T10:00:00Z");

model::ChatMessage said(const char *id, const char *room = "room")
{
    return {id, room, "anna", "Anna", std::string("text ") + id, std::nullopt, kTime, std::nullopt, model::ChatRole::Host};
}

} // namespace

class tst_ChatRecords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasAcknowledgedWhileTheDatabaseWasAwayIsThereAfterwards()
    {
        const QTemporaryDir folder;
        test::FakeExecutor home;
        test::FakeStore store;
        Database &database = *store.database;
        QVERIFY(ChannelStore(database).findOrMake("church", "Ours", "x").hasValue());
        QVERIFY(ChatStore(database).addRoom({"room", "church", "Lobby", true, 0, kTime, 1, model::ChatLinks::Hold, model::ChatGuests::Write, std::nullopt}).hasValue());
        auto outbox = *Outbox::open(folder.path().toStdString(), home, store);
        handleChatRecords(*outbox);
        outbox->start();
        store.away = true;
        int kept = 0;
        const auto put = [&](OutboxRecord record) {
            outbox->put(std::move(record), Worth::Promised, [&kept](const Result<> &done) { kept += done ? 1 : 0; });
            home.run();
        };
        put(messageWritten(said("01A")));
        put(messageWritten(said("01B")));
        put(messageWritten(said("01C"), "link"));
        put(messageWritten(said("01D"), "word"));
        put(messageWritten(said("01E", "gone")));
        put(heldDecided("01C", said("01F")));
        put(heldDecided("01D", std::nullopt));
        model::ChatReport report;
        report.id = "02A";
        report.message = said("01B");
        report.reporter = "g-1";
        put(messageReported(report));
        put(messageRemoved("01A", "anna", kTime));
        put(personMuted({"church", "g-1", "", true, kTime, "reason", "Ruth", kTime}));
        put(personMuted({"church", "g-2", "", false, std::nullopt, "", "Ruth", kTime}));
        put(personUnmuted("church", "g-2", kTime));
        QCOMPARE(kept, 12);
        QVERIFY(ChatStore(database).messages("room", "ZZZ", 10)->empty());

        store.away = false;
        home.advance(std::chrono::minutes(2));
        QCOMPARE(outbox->depth(), std::size_t(0));
        QCOMPARE(outbox->refused(), std::uint64_t(0));
        std::string ids;
        const auto messages = ChatStore(database).messages("room", "ZZZ", 10);
        for (const model::ChatMessage &message : *messages)
            ids += message.id + (message.removedAt ? "- " : " ");
        QCOMPARE(ids, std::string("01F 01B 01A- "));
        QCOMPARE(messages->back().role, model::ChatRole::Host);
        QVERIFY(ChatStore(database).held("room")->empty());
        ModerationStore moderation(database);
        QCOMPARE(moderation.reports("room", "ZZZ", 10)->front().reporter, std::string("g-1"));
        QCOMPARE(moderation.mutes("church", kTime - Duration(1))->size(), std::size_t(1));
        put(messagesRemoved("anna", "church", "ruth", kTime));
        home.advance(std::chrono::minutes(1));
        QVERIFY(ChatStore(database).message("room", "01B")->removedAt.has_value());
    }
};

BELFRY_CASE(tst_ChatRecords)
#include "tst_ChatRecords.moc"
