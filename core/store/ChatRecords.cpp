#include "store/ChatRecords.h"

#include "base/Id.h"
#include "model/Json.h"
#include "store/ChatStore.h"
#include "store/ModerationStore.h"

namespace belfry::store {
namespace {

using model::textValue;

constexpr const char *kWritten = "chat.written";
constexpr const char *kDecided = "chat.decided";
constexpr const char *kRemoved = "chat.removed";
constexpr const char *kAllRemoved = "chat.all_removed";
constexpr const char *kReported = "chat.reported";
constexpr const char *kMuted = "chat.muted";
constexpr const char *kUnmuted = "chat.unmuted";

QJsonValue numberOf(std::optional<WallTime> time)
{
    return time ? QJsonValue(static_cast<qint64>(time->time_since_epoch().count())) : QJsonValue(QJsonValue::Null);
}

OutboxRecord recordOf(const char *kind, const QJsonObject &body)
{
    return {makeUlid(systemClock().wall()), kind, model::toText(body)};
}

/// Its body was written by this program and passed a CRC: what is missing is empty.
struct Body {
    QJsonObject object;

    std::string text(const char *key) const { return model::toUtf8(object.value(QLatin1String(key)).toString()); }
    std::optional<WallTime> timeOrNull(const char *key) const
    {
        const QJsonValue value = object.value(QLatin1String(key));
        return value.isDouble() ? std::optional(WallTime(Duration(value.toInteger()))) : std::nullopt;
    }
    WallTime time(const char *key) const { return timeOrNull(key).value_or(WallTime()); }
    bool has(const char *key) const { return object.value(QLatin1String(key)).isObject(); }
    Result<model::ChatMessage> message() const { return model::readChatMessage(object.value(QLatin1String("message")).toObject()); }
};

template<typename Function>
void handle(Outbox &outbox, const char *kind, Function function)
{
    outbox.handle(kind, [function](Database &database, const OutboxRecord &record) -> Result<std::string> {
        auto object = model::parseObject(record.body);
        if (!object)
            return fail(ErrorCode::Malformed, "a record that is no JSON");
        const Result<> done = function(database, Body{*std::move(object)});
        return done ? Result<std::string>(std::string()) : Result<std::string>(done.error());
    });
}

/// A room that was removed takes what was on its way to it along: looked up, as a broken reference would end the transaction.
Result<> putMessage(Database &database, const Body &body)
{
    const auto message = body.message();
    if (!message)
        return message.error();
    ChatStore chat(database);
    if (const auto room = chat.room(message->room); !room)
        return room.error().code == ErrorCode::NotFound ? Result<>(Done()) : Result<>(room.error());
    return chat.put(*message, body.text("held"));
}

Result<> decide(Database &database, const Body &body)
{
    ChatStore chat(database);
    if (!body.has("message"))
        return chat.dropHeld(body.text("held"));
    if (const auto put = putMessage(database, {{{QStringLiteral("message"), body.object.value(QLatin1String("message"))}}}); !put)
        return put;
    return chat.dropHeld(body.text("held"));
}

Result<> remove(Database &database, const Body &body)
{
    ChatStore chat(database);
    if (const auto held = chat.dropHeld(body.text("id")); !held)
        return held;
    if (const auto done = chat.removeMessage(body.text("id"), body.text("by"), body.time("at")); !done)
        return done;
    return ModerationStore(database).closeReportsOf(body.text("id"), body.time("at"));
}

Result<> report(Database &database, const Body &body)
{
    model::ChatReport made;
    made.id = body.text("id");
    made.message.id = body.text("of");
    made.reporter = body.text("reporter");
    made.reason = body.text("reason");
    made.madeAt = body.time("at");
    return ModerationStore(database).report(made);
}

Result<> mute(Database &database, const Body &body)
{
    return ModerationStore(database).mute({body.text("channel"), body.text("person"), body.text("name"),
                                                      body.object.value(QLatin1String("ban")).toBool(), body.timeOrNull("until"),
                                                      body.text("reason"), body.text("by"), body.time("at")});
}

} // namespace

OutboxRecord messageWritten(const model::ChatMessage &message, const std::string &heldWhy)
{
    return recordOf(kWritten, {{QStringLiteral("message"), model::toJson(message)}, {QStringLiteral("held"), textValue(heldWhy)}});
}

OutboxRecord heldDecided(const std::string &held, const std::optional<model::ChatMessage> &message)
{
    QJsonObject body{{QStringLiteral("held"), textValue(held)}};
    if (message)
        body.insert(QStringLiteral("message"), model::toJson(*message));
    return recordOf(kDecided, body);
}

OutboxRecord messageRemoved(const std::string &id, const std::string &by, WallTime at)
{
    return recordOf(kRemoved, {{QStringLiteral("id"), textValue(id)}, {QStringLiteral("by"), textValue(by)}, {QStringLiteral("at"), numberOf(at)}});
}

OutboxRecord messagesRemoved(const std::string &author, const std::string &channel, const std::string &by, WallTime at)
{
    return recordOf(kAllRemoved, {{QStringLiteral("author"), textValue(author)},
                                  {QStringLiteral("channel"), textValue(channel)},
                                  {QStringLiteral("by"), textValue(by)},
                                  {QStringLiteral("at"), numberOf(at)}});
}

OutboxRecord messageReported(const model::ChatReport &report)
{
    return recordOf(kReported, {{QStringLiteral("id"), textValue(report.id)},
                                {QStringLiteral("of"), textValue(report.message.id)},
                                {QStringLiteral("reporter"), textValue(report.reporter)},
                                {QStringLiteral("reason"), textValue(report.reason)},
                                {QStringLiteral("at"), numberOf(report.madeAt)}});
}

OutboxRecord personMuted(const model::ChatMute &mute)
{
    return recordOf(kMuted, {{QStringLiteral("channel"), textValue(mute.channel)},
                             {QStringLiteral("person"), textValue(mute.person)},
                             {QStringLiteral("name"), textValue(mute.name)},
                             {QStringLiteral("ban"), mute.isBan},
                             {QStringLiteral("until"), numberOf(mute.until)},
                             {QStringLiteral("reason"), textValue(mute.reason)},
                             {QStringLiteral("by"), textValue(mute.by)},
                             {QStringLiteral("at"), numberOf(mute.madeAt)}});
}

OutboxRecord personUnmuted(const std::string &channel, const std::string &person, WallTime at)
{
    return recordOf(kUnmuted, {{QStringLiteral("channel"), textValue(channel)},
                               {QStringLiteral("person"), textValue(person)},
                               {QStringLiteral("at"), numberOf(at)}});
}

void handleChatRecords(Outbox &outbox)
{
    handle(outbox, kWritten, putMessage);
    handle(outbox, kDecided, decide);
    handle(outbox, kRemoved, remove);
    handle(outbox, kAllRemoved, [](Database &database, const Body &body) {
        return ChatStore(database).removeAllOf(body.text("author"), body.text("channel"), body.text("by"), body.time("at"));
    });
    handle(outbox, kReported, report);
    handle(outbox, kMuted, mute);
    handle(outbox, kUnmuted,
           [](Database &database, const Body &body) { return ModerationStore(database).lift(body.text("channel"), body.text("person")); });
}

} // namespace belfry::store
