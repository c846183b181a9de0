#include "model/Chat.h"

#include "model/InputReader.h"
#include "model/Json.h"

#include <QJsonArray>

#include <algorithm>

namespace belfry::model {
namespace {

constexpr std::int64_t kSlowestSeconds = 3'600;
constexpr std::size_t kIdBytes = 26;
constexpr std::int64_t kLongestMuteSeconds = 366 * 86'400;
constexpr std::size_t kWordsMost = 500;
constexpr std::size_t kWordBytes = 60;

constexpr std::string_view kLinks[] = {"allow", "hold", "refuse"};
constexpr std::string_view kGuests[] = {"write", "hold", "read"};
constexpr std::string_view kRoles[] = {"guest", "member", "host"};

template<typename Kind, std::size_t n>
Kind named(const std::string_view (&words)[n], std::string_view word, Kind otherwise)
{
    const auto found = std::find(std::begin(words), std::end(words), word);
    return found == std::end(words) ? otherwise : static_cast<Kind>(found - std::begin(words));
}

QJsonValue timeValue(WallTime time)
{
    return toJson(std::optional(time));
}

template<typename Kind, std::size_t n>
std::optional<Kind> choiceOf(InputReader &in, const char *key, const std::string_view (&words)[n])
{
    const auto which = in.choiceIf(key, {std::begin(words), std::end(words)});
    return which ? std::optional(static_cast<Kind>(*which)) : std::nullopt;
}

QJsonArray textsOf(const std::vector<std::string> &texts)
{
    QJsonArray array;
    for (const std::string &text : texts)
        array.append(textValue(text));
    return array;
}

} // namespace

std::string_view name(ChatLinks links)
{
    return kLinks[static_cast<std::size_t>(links)];
}

std::string_view name(ChatGuests guests)
{
    return kGuests[static_cast<std::size_t>(guests)];
}

std::string_view name(ChatRole role)
{
    return kRoles[static_cast<std::size_t>(role)];
}

ChatLinks linksNamed(std::string_view word)
{
    return named(kLinks, word, ChatLinks::Hold);
}

ChatGuests guestsNamed(std::string_view word)
{
    return named(kGuests, word, ChatGuests::Hold);
}

ChatRole roleNamed(std::string_view word)
{
    return named(kRoles, word, ChatRole::Guest);
}

QJsonObject toJson(const ChatRoom &room)
{
    return {{QStringLiteral("id"), textValue(room.id)},
            {QStringLiteral("channel"), textValue(room.channel)},
            {QStringLiteral("title"), textValue(room.title)},
            {QStringLiteral("is_open"), room.isOpen},
            {QStringLiteral("slow_seconds"), static_cast<qint64>(room.slowSeconds)},
            {QStringLiteral("links"), textValue(name(room.links))},
            {QStringLiteral("guests"), textValue(name(room.guests))},
            {QStringLiteral("highlight"), toJson(room.highlight)},
            {QStringLiteral("made_at"), timeValue(room.madeAt)}};
}

QJsonObject toJson(const ChatMessage &message)
{
    const bool removed = message.removedAt.has_value();
    return {{QStringLiteral("id"), textValue(message.id)},
            {QStringLiteral("room"), textValue(message.room)},
            {QStringLiteral("author"), textValue(message.author)},
            {QStringLiteral("author_name"), textValue(message.authorName)},
            {QStringLiteral("author_role"), textValue(name(message.role))},
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
            {QStringLiteral("member_name"), textValue(conversation.memberName)},
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

QJsonObject toJson(const HeldMessage &held)
{
    return {{QStringLiteral("message"), toJson(held.message)}, {QStringLiteral("why"), textValue(held.why)}};
}

QJsonObject toJson(const ChatReport &report)
{
    return {{QStringLiteral("id"), textValue(report.id)},
            {QStringLiteral("message"), toJson(report.message)},
            {QStringLiteral("reporter"), textValue(report.reporter)},
            {QStringLiteral("reason"), textValue(report.reason)},
            {QStringLiteral("made_at"), timeValue(report.madeAt)},
            {QStringLiteral("count"), static_cast<qint64>(report.count)}};
}

QJsonObject toJson(const ChatMute &mute)
{
    return {{QStringLiteral("person"), textValue(mute.person)},
            {QStringLiteral("name"), textValue(mute.name)},
            {QStringLiteral("kind"), mute.isBan ? QStringLiteral("ban") : QStringLiteral("mute")},
            {QStringLiteral("until"), toJson(mute.until)},
            {QStringLiteral("reason"), textValue(mute.reason)},
            {QStringLiteral("by"), textValue(mute.by)},
            {QStringLiteral("made_at"), timeValue(mute.madeAt)}};
}

QJsonObject toJson(const ChatWords &words)
{
    return {{QStringLiteral("hold"), textsOf(words.hold)}, {QStringLiteral("refuse"), textsOf(words.refuse)}};
}

Result<ChatMessage> readChatMessage(const QJsonObject &object)
{
    FieldReader in(object);
    ChatMessage message;
    message.id = in.text("id");
    message.room = in.text("room");
    message.author = in.text("author");
    message.authorName = in.text("author_name");
    message.role = roleNamed(in.text("author_role"));
    message.text = in.textOrNull("text").value_or("");
    message.replyTo = in.textOrNull("reply_to");
    message.madeAt = in.time("made_at");
    message.removedAt = in.timeOrNull("removed_at");
    if (in.failed())
        return in.error();
    return message;
}

Result<ChatRoom> chatRoomFromJson(const QJsonObject &object)
{
    InputReader in(object);
    ChatRoom room;
    room.title = in.text("title", TextRule::name());
    room.slowSeconds = in.wholeIf("slow_seconds", 0, kSlowestSeconds).value_or(0);
    room.links = choiceOf<ChatLinks>(in, "links", kLinks).value_or(room.links);
    room.guests = choiceOf<ChatGuests>(in, "guests", kGuests).value_or(room.guests);
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
    change.links = choiceOf<ChatLinks>(in, "links", kLinks);
    change.guests = choiceOf<ChatGuests>(in, "guests", kGuests);
    if (in.isNull("highlight"))
        change.highlight.emplace();
    else if (auto id = in.textIf("highlight", {kIdBytes, kIdBytes, false, {}}))
        change.highlight = std::move(id);
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return change;
}

ChatRoom changed(ChatRoom room, const ChatRoomChange &change)
{
    room.title = change.title.value_or(room.title);
    room.isOpen = change.isOpen.value_or(room.isOpen);
    room.slowSeconds = change.slowSeconds.value_or(room.slowSeconds);
    room.links = change.links.value_or(room.links);
    room.guests = change.guests.value_or(room.guests);
    room.highlight = change.highlight.value_or(room.highlight);
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

Result<ChatMuteDraft> chatMuteFromJson(const QJsonObject &object)
{
    InputReader in(object);
    ChatMuteDraft draft;
    draft.isBan = in.choice("kind", {"mute", "ban"}) == 1;
    if (!in.isNull("seconds"))
        draft.seconds = in.whole("seconds", 1, kLongestMuteSeconds);
    draft.reason = in.textIf("reason", TextRule::optional()).value_or("");
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return draft;
}

Result<ChatWords> chatWordsFromJson(const QJsonObject &object)
{
    InputReader in(object);
    ChatWords words;
    words.hold = in.texts("hold", kWordsMost, {kWordBytes, 1, false, {}});
    words.refuse = in.texts("refuse", kWordsMost, {kWordBytes, 1, false, {}});
    if (const auto ok = in.accepted(); !ok)
        return ok.error();
    return words;
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
