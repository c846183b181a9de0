// Chat: rooms where viewers write, and what they wrote; conversations of one member with the hosts.
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <string>

namespace belfry::model {

inline constexpr std::size_t kMessageBytes = 2'000;

/// Value.
struct ChatRoom {
    std::string id; ///< ULID
    std::string channel;
    std::string title;
    bool isOpen = true;
    std::int64_t slowSeconds = 0; ///< one message of each writer in so many seconds; 0: no limit but the house's
    WallTime madeAt{};
    std::int64_t revision = 1;

    bool operator==(const ChatRoom &) const = default;
};

struct ChatRoomChange {
    std::optional<std::string> title;
    std::optional<bool> isOpen;
    std::optional<std::int64_t> slowSeconds;
};

/// Value. One that was removed keeps its place and loses its text.
struct ChatMessage {
    std::string id; ///< ULID: the order in the room
    std::string room;
    std::string author; ///< a user's id
    std::string authorName;
    std::string text;
    std::optional<std::string> replyTo;
    WallTime madeAt{};
    std::optional<WallTime> removedAt;

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
    std::string member; ///< a user's id
    WallTime madeAt{};
    WallTime lastAt{};
    std::optional<WallTime> closedAt;

    bool operator==(const Conversation &) const = default;
};

struct ConversationMessage {
    std::string id; ///< ULID
    std::string author;
    std::string text;
    WallTime madeAt{};

    bool operator==(const ConversationMessage &) const = default;
};

QJsonObject toJson(const ChatRoom &room);
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
/// {"text"}.
Result<std::string> conversationTextFromJson(const QJsonObject &object);

} // namespace belfry::model
