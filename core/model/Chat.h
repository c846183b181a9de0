// Chat: rooms where viewers write, and what they wrote; conversations of one member with the hosts.
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::model {

inline constexpr std::size_t kMessageBytes = 2'000;

enum class ChatLinks { Allow, Hold, Refuse };
/// Whether those without a login may write.
enum class ChatGuests { Write, Hold, Read };
enum class ChatRole { Guest, Member, Host };
/// "allow", "hold", "refuse"; "write", "hold", "read"; "guest", "member", "host".
std::string_view name(ChatLinks links);
std::string_view name(ChatGuests guests);
std::string_view name(ChatRole role);
ChatLinks linksNamed(std::string_view word);  ///< Hold for anything else
ChatGuests guestsNamed(std::string_view word); ///< Hold for anything else
ChatRole roleNamed(std::string_view word);     ///< Guest for anything else

/// Value.
struct ChatRoom {
    std::string id; ///< ULID
    std::string channel;
    std::string title;
    bool isOpen = true;
    std::int64_t slowSeconds = 0; ///< one message of each writer in so many seconds; 0: no limit but the house's
    WallTime madeAt{};
    std::int64_t revision = 1;
    ChatLinks links = ChatLinks::Hold;
    ChatGuests guests = ChatGuests::Write;
    std::optional<std::string> highlight; ///< a message's id: what the hosts put on top

    bool operator==(const ChatRoom &) const = default;
};

struct ChatRoomChange {
    std::optional<std::string> title;
    std::optional<bool> isOpen;
    std::optional<std::int64_t> slowSeconds;
    std::optional<ChatLinks> links;
    std::optional<ChatGuests> guests;
    std::optional<std::optional<std::string>> highlight;
};

/// Value. One that was removed keeps its place and loses its text.
struct ChatMessage {
    std::string id; ///< ULID: the order in the room
    std::string room;
    std::string author; ///< a user's id, or a guest's
    std::string authorName;
    std::string text;
    std::optional<std::string> replyTo;
    WallTime madeAt{};
    std::optional<WallTime> removedAt;
    ChatRole role = ChatRole::Guest; ///< the author's, when it was written

    bool operator==(const ChatMessage &) const = default;
};

struct ChatMessageDraft {
    std::string text;
    std::optional<std::string> replyTo;
};

/// Value.
struct Conversation {
    std::string id; ///< ULID
    std::string channel;
    std::string member; ///< a user's id, or a guest's
    WallTime madeAt{};
    WallTime lastAt{};
    std::optional<WallTime> closedAt;
    std::string memberName; ///< as they were called when they began it

    bool operator==(const Conversation &) const = default;
};

struct ConversationMessage {
    std::string id; ///< ULID
    std::string author;
    std::string text;
    WallTime madeAt{};

    bool operator==(const ConversationMessage &) const = default;
};

/// A message that is held back until a host has decided. Value.
struct HeldMessage {
    ChatMessage message;
    std::string why; ///< "link", "word", "guest"
};

/// Somebody told the hosts of a message. Value.
struct ChatReport {
    std::string id; ///< ULID
    ChatMessage message;
    std::string reporter; ///< a user's id, or a guest's
    std::string reason;
    WallTime madeAt{};
    std::int64_t count = 1; ///< how many have reported the message
};

/// Somebody may not write (mute) or not even read (ban) in a channel's rooms. Value.
struct ChatMute {
    std::string channel;
    std::string person; ///< a user's id, or a guest's
    std::string name;
    bool isBan = false;
    std::optional<WallTime> until; ///< nothing: for good
    std::string reason;
    std::string by; ///< the name of who said so
    WallTime madeAt{};

    bool isOver(WallTime now) const { return until && *until <= now; }
    bool operator==(const ChatMute &) const = default;
};

struct ChatMuteDraft {
    bool isBan = false;
    std::optional<std::int64_t> seconds;
    std::string reason;
};

/// Words for which a message of a channel's rooms is held, or refused.
struct ChatWords {
    std::vector<std::string> hold;
    std::vector<std::string> refuse;

    bool operator==(const ChatWords &) const = default;
};

QJsonObject toJson(const ChatRoom &room);
QJsonObject toJson(const HeldMessage &held);
QJsonObject toJson(const ChatReport &report);
QJsonObject toJson(const ChatMute &mute);
QJsonObject toJson(const ChatWords &words);
QJsonObject toJson(const ChatMessage &message);
QJsonObject toJson(const Conversation &conversation);
QJsonObject toJson(const ConversationMessage &message);

// InvalidInput, naming the field.
/// {"title", "slow_seconds"?}.
Result<ChatRoom> chatRoomFromJson(const QJsonObject &object);
Result<ChatRoomChange> chatRoomChangeFromJson(const QJsonObject &object);
ChatRoom changed(ChatRoom room, const ChatRoomChange &change);
/// {"text", "reply_to"?}.
Result<ChatMessageDraft> chatMessageFromJson(const QJsonObject &object);
/// {"kind", "seconds", "reason"?}.
Result<ChatMuteDraft> chatMuteFromJson(const QJsonObject &object);
/// {"hold", "refuse"}.
Result<ChatWords> chatWordsFromJson(const QJsonObject &object);
/// A message as toJson() made it. Malformed.
Result<ChatMessage> readChatMessage(const QJsonObject &object);
/// {"text"}.
Result<std::string> conversationTextFromJson(const QJsonObject &object);

} // namespace belfry::model
