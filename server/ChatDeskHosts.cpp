// What hosts do in rooms, and what follows from a deletion.
#include "server/ChatDesk.h"

#include "model/Json.h"
#include "store/BroadcastRecords.h"
#include "store/ChatRecords.h"

#include <algorithm>
#include <utility>

namespace belfry::server {
namespace {

QJsonObject mutePayload(const model::ChatMute &mute)
{
    QJsonObject payload{{QStringLiteral("mute"), model::toJson(mute)}};
    payload.insert(QStringLiteral("channel"), model::textValue(mute.channel));
    return payload;
}

} // namespace

void ChatDesk::decide(const model::HeldMessage &held, bool approved, model::AuditEntry entry,
                      UniqueFunction<void(Result<model::ChatMessage>)> done)
{
    const std::string room = held.message.room;
    const std::string old = held.message.id;
    auto finish = [this, alive = std::weak_ptr<int>(m_alive), room, old, author = held.message.author, approved, entry = std::move(entry),
                   done = std::move(done)](model::ChatMessage message, const std::string &before) mutable {
        std::vector<store::OutboxRecord> records{store::heldDecided(old, approved ? std::optional(message) : std::nullopt),
                                                 store::audited(std::move(entry))};
        keepAll(std::move(records), [this, alive, room, old, author, approved, before, message, done = std::move(done)](const Result<> &kept) mutable {
            if (alive.expired())
                return;
            if (!kept)
                return done(kept.error());
            publish("decided", {{QStringLiteral("room"), model::textValue(room)},
                                {QStringLiteral("id"), model::textValue(old)},
                                {QStringLiteral("author"), model::textValue(author)},
                                {QStringLiteral("approved"), approved}});
            if (approved)
                publish("message", {{QStringLiteral("room"), model::textValue(room)},
                                    {QStringLiteral("message"), model::toJson(message)},
                                    {QStringLiteral("before"), model::textValue(before)}});
            if (const Hosted *there = approved ? find(room) : nullptr)
                m_world.announce("chat.message", there->room.about().channel, room, model::toJson(message));
            done(std::move(message));
        });
    };
    Hosted *hosted = find(room);
    if (!approved)
        return finish(held.message, {});
    if (!hosted)
        return; // it was opened by who asks
    m_world.place(room, proposed(*hosted), [this, alive = std::weak_ptr<int>(m_alive), room, message = held.message,
                                            finish = std::move(finish)](std::optional<Place> place) mutable {
        Hosted *there = alive.expired() ? nullptr : find(room);
        if (!there)
            return;
        if (!place)
            place = Place{proposed(*there), there->lastGiven};
        there->lastGiven = std::max(there->lastGiven, place->id);
        message.id = place->id;
        finish(std::move(message), place->before);
    });
}

void ChatDesk::mute(model::ChatMute mute, model::AuditEntry entry, UniqueFunction<void(Result<>)> done)
{
    const Channel &its = m_channels[mute.channel];
    if (its.staff.count(mute.person) != 0)
        return done(fail(ErrorCode::Conflict, "Hosts cannot be muted."));
    keepAll({store::personMuted(mute), store::audited(std::move(entry))},
            [this, alive = std::weak_ptr<int>(m_alive), mute, done = std::move(done)](const Result<> &kept) mutable {
                if (!alive.expired() && kept)
                    publish("mute", mutePayload(mute));
                done(kept);
            });
}

void ChatDesk::lift(const std::string &channel, const std::string &person, model::AuditEntry entry, UniqueFunction<void(Result<>)> done)
{
    keepAll({store::personUnmuted(channel, person, now().wall), store::audited(std::move(entry))},
            [this, alive = std::weak_ptr<int>(m_alive), channel, person, done = std::move(done)](const Result<> &kept) mutable {
                if (!alive.expired() && kept)
                    publish("lift", {{QStringLiteral("channel"), model::textValue(channel)}, {QStringLiteral("person"), model::textValue(person)}});
                done(kept);
            });
}

void ChatDesk::removeAllOf(const std::string &channel, const std::string &person, model::AuditEntry entry, UniqueFunction<void(Result<>)> done)
{
    const WallTime at = now().wall;
    const std::string by = entry.who;
    keepAll({store::messagesRemoved(person, channel, by, at), store::audited(std::move(entry))},
            [this, alive = std::weak_ptr<int>(m_alive), channel, person, done = std::move(done)](const Result<> &kept) mutable {
                if (!alive.expired() && kept)
                    publish("removed_all", {{QStringLiteral("channel"), model::textValue(channel)}, {QStringLiteral("person"), model::textValue(person)}});
                done(kept);
            });
}

void ChatDesk::roomChanged(const model::ChatRoom &room, const std::optional<model::ChatMessage> &highlight)
{
    QJsonObject payload{{QStringLiteral("room"), model::textValue(room.id)}, {QStringLiteral("about"), model::toJson(room)}};
    if (highlight)
        payload.insert(QStringLiteral("highlight"), model::toJson(*highlight));
    publish("room", payload);
}

void ChatDesk::roomRemoved(const model::ChatRoom &room)
{
    publish("gone", {{QStringLiteral("room"), model::textValue(room.id)}});
}

void ChatDesk::reportClosed(const std::string &room, const std::string &report, const std::string &message)
{
    publish("closed", {{QStringLiteral("room"), model::textValue(room)},
                       {QStringLiteral("id"), model::textValue(report)},
                       {QStringLiteral("message"), model::textValue(message)}});
}

void ChatDesk::wordsChanged(const std::string &channel, const model::ChatWords &words)
{
    publish("words", {{QStringLiteral("channel"), model::textValue(channel)}, {QStringLiteral("words"), model::toJson(words)}});
}

void ChatDesk::answered(const std::string &channel, const std::string &person, const std::string &conversation,
                        const model::ConversationMessage &message)
{
    publish("answer", {{QStringLiteral("channel"), model::textValue(channel)},
                       {QStringLiteral("person"), model::textValue(person)},
                       {QStringLiteral("text"), model::textValue(chat::answerText(conversation, message))}});
}

void ChatDesk::erased(const std::string &person)
{
    publish("removed_all", {{QStringLiteral("channel"), QStringLiteral("")}, {QStringLiteral("person"), model::textValue(person)}});
}

} // namespace belfry::server
