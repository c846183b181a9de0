#include "model/Chat.h"

#include "model/InputReader.h"
#include "model/Json.h"

namespace belfry::model {
namespace {

constexpr std::int64_t kSlowestSeconds = 3'600;
constexpr std::size_t kIdBytes = 26;

QJsonValue timeValue(WallTime time)
{
    return toJson(std::optional(time));
}

} // namespace

QJsonObject toJson(const ChatRoom &room)
{
    return {{QStringLiteral("id"), textValue(room.id)},
            {QStringLiteral("channel"), textValue(room.channel)},
            {QStringLiteral("title"), textValue(room.title)},
            {QStringLiteral("is_open"), room.isOpen},
            {QStringLiteral("slow_seconds"), static_cast<qint64>(room.slowSeconds)},
            {QStringLiteral("made_at"), timeValue(room.madeAt)}};
}

QJsonObject toJson(const ChatMessage &message)
{
    const bool removed = message.removedAt.has_value();
    return {{QStringLiteral("id"), textValue(message.id)},
            {QStringLiteral("room"), textValue(message.room)},
            {QStringLiteral("author"), textValue(message.author)},
            {QStringLiteral("author_name"), textValue(message.authorName)},
            {QStringLiteral("text"), removed ? QJsonValue() : textValue(message.text)},
            {QStringLiteral("reply_to"), toJson(message.replyTo)},
            {QStringLiteral("made_at"), timeValue(message.madeAt)},
            {QStringLiteral("removed_at"), toJson(message.removedAt)}};
}

QJsonObject toJson(const Conversation &conversation)
{
    return {{QStringLiteral("id"), textValue(conversation.id)},
            {QStringLiteral("channel"), textValue(conversation.channel)},
            {QStringLiteral("member"), textValue(conversation.member)},
            {QStringLiteral("made_at"), timeValue(conversation.madeAt)},
            {QStringLiteral("last_at"), timeValue(conversation.lastAt)},
            {QStringLiteral("closed_at"), toJson(conversation.closedAt)}};
}

QJsonObject toJson(const ConversationMessage &message)
{
    return {{QStringLiteral("id"), textValue(message.id)},
            {QStringLiteral("author"), textValue(message.author)},
            {QStringLiteral("text"), textValue(message.text)},
            {QStringLiteral("made_at"), timeValue(message.madeAt)}};
}

Result<ChatRoom> chatRoomFromJson(const QJsonObject &object)
{
    InputReader in(object);
    ChatRoom room;
    room.title = in.text("title", TextRule::name());
    room.slowSeconds = in.wholeIf("slow_seconds", 0, kSlowestSeconds).value_or(0);
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return room;
}

Result<ChatRoomChange> chatRoomChangeFromJson(const QJsonObject &object)
{
    InputReader in(object);
    ChatRoomChange change;
    change.title = in.textIf("title", TextRule::name());
    change.isOpen = in.truthIf("is_open");
    change.slowSeconds = in.wholeIf("slow_seconds", 0, kSlowestSeconds);
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return change;
}

ChatRoom changed(ChatRoom room, const ChatRoomChange &change)
{
    room.title = change.title.value_or(room.title);
    room.isOpen = change.isOpen.value_or(room.isOpen);
    room.slowSeconds = change.slowSeconds.value_or(room.slowSeconds);
    return room;
}

Result<ChatMessageDraft> chatMessageFromJson(const QJsonObject &object)
{
    InputReader in(object);
    ChatMessageDraft draft;
    draft.text = in.text("text", {kMessageBytes, 1, true, {}});
    draft.replyTo = in.textIf("reply_to", {kIdBytes, kIdBytes, false, {}});
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return draft;
}

Result<std::string> conversationTextFromJson(const QJsonObject &object)
{
    InputReader in(object);
    std::string text = in.text("text", {kMessageBytes, 1, true, {}});
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return text;
}

} // namespace belfry::model
