// Wire: what goes over a chat socket, as JSON (docs/chat.md): what clients say, read; what they are told, written.
#pragma once

#include "base/Result.h"
#include "chat/Room.h"
#include "model/Chat.h"

#include <QJsonObject>

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace belfry::chat {

inline constexpr std::size_t kBlocksMost = 100;
inline constexpr std::size_t kReasonCharacters = 200;

struct Hello {
    std::string last; ///< "" for none
    std::optional<std::string> name;
    std::vector<std::string> blocks;
};
struct TakeName {
    std::string ref;
    std::string name;
};
struct Remove {
    std::string ref;
    std::string id;
};
struct Report {
    std::string ref;
    std::string id;
    std::string reason;
};
struct Block {
    std::string ref;
    std::string who;
    bool isOn = true;
};
struct Pray {
    std::string ref;
    std::string text; ///< not looked at yet
    std::optional<std::string> name;
};
struct Beat {
    bool isWatching = false;
};
struct Unknown {}; ///< a type of a later version: passed over

using Said = std::variant<Hello, TakeName, Draft, Remove, Report, Block, Pray, Beat, Unknown>;

/// Malformed, with the ref as far as there is one.
struct Unreadable {
    std::string ref;
    std::string why;
};
std::variant<Said, Unreadable> readSaid(std::string_view text);

/// A ULID as this server makes them.
bool isMessageId(std::string_view text);
/// What a person's id may look like: a user's or a guest's.
bool isPersonId(std::string_view text);
/// 1 to 40 of A-Za-z0-9_-.
bool isRef(std::string_view text);

// What is told, as the text of one object.
std::string messageText(const model::ChatMessage &message);
std::string removedText(const std::string &id, bool byHost);
std::string removedAllText(const std::string &who);
/// `highlight`: the whole message, or null.
QJsonObject roomJson(const model::ChatRoom &room, const model::ChatMessage *highlight);
std::string roomText(const QJsonObject &room);
QJsonObject hereJson(std::size_t count, const std::vector<Person> &names);
std::string hereText(const QJsonObject &here);
std::string writtenText(const std::string &ref, const std::string &id);
std::string heldText(const std::string &ref, const std::string &id, std::string_view why);
std::string doneText(const std::string &ref, const QJsonObject &more = {});
std::string namedText(const std::string &ref, const std::string &name);
std::string refusedText(const std::string &ref, const Refusal &refusal);
std::string mutedText(const model::ChatMute &mute);
std::string unmutedText();
std::string queuedText(const model::HeldMessage &held);
std::string unqueuedText(const std::string &id, bool approved);
std::string reportedText(const model::ChatReport &report);
std::string answerText(const std::string &conversation, const model::ConversationMessage &message);

/// The welcome is long and mostly the same for all: what stands before the messages of history, for one person, and behind.
struct WelcomeFor {
    Person person;
    bool mayWrite = true;
    bool isComplete = true;
    std::optional<model::ChatMute> mute;
    std::optional<std::size_t> waiting; ///< for hosts
};
std::string welcomeHead(const WelcomeFor &whom, const QJsonObject &room, const QJsonObject &here);
inline constexpr std::string_view kWelcomeTail = "}";
/// `[…]`: from `skip` on.
std::string historyText(const std::deque<model::ChatMessage> &history, std::size_t skip);

} // namespace belfry::chat
