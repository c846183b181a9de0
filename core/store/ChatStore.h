// ChatStore: rooms and what was written in them.
#pragma once

#include "base/Result.h"
#include "model/Chat.h"
#include "store/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace belfry::store {

/// A store thread's; the Database must outlive it.
class ChatStore {
public:
    explicit ChatStore(Database &database) : m_database(database) {}

    /// Oldest first; a channel has a hundred at most (Conflict beyond).
    Result<std::vector<model::ChatRoom>> roomsOf(const std::string &channel);
    /// By name, each once.
    Result<std::vector<std::string>> channelsWithOpenRoom();
    /// NotFound.
    Result<model::ChatRoom> room(const std::string &id);
    Result<> addRoom(const model::ChatRoom &room);
    /// All but id, channel and madeAt. Stale when it is not at `room.revision` any more; answers the new one.
    Result<std::int64_t> replaceRoom(const model::ChatRoom &room);
    /// With all its messages. NotFound.
    Result<> removeRoom(const std::string &id);

    /// Newest first, those with an id before `before`. Held ones are left out.
    Result<std::vector<model::ChatMessage>> messages(const std::string &room, const std::string &before, std::int64_t most);
    /// NotFound, also for one of another room, and for one that is held.
    Result<model::ChatMessage> message(const std::string &room, const std::string &id);
    /// The same, held or not: `why` is empty for one that is not.
    Result<model::HeldMessage> anyMessage(const std::string &room, const std::string &id);
    /// InvalidInput, naming "reply_to", when what it replies to is not in the room.
    Result<> addMessage(const model::ChatMessage &message);
    /// Keeps a message that was accepted, also when it is there already. With a reason ("link") it is held.
    Result<> put(const model::ChatMessage &message, const std::string &heldWhy);
    /// The oldest first, 200 at most.
    Result<std::vector<model::HeldMessage>> held(const std::string &room);
    /// A held one takes its place in the room, as `message`, with another id.
    Result<> release(const std::string &held, const model::ChatMessage &message);
    Result<> dropHeld(const std::string &held);
    Result<> removeMessage(const std::string &id, const std::string &by, WallTime at);
    /// In all rooms of the channel.
    Result<> removeAllOf(const std::string &author, const std::string &channel, const std::string &by, WallTime at);
    /// What was written before `time`, with its reports; answers how many went.
    Result<std::int64_t> forgetBefore(WallTime time, std::int64_t most);

private:
    Database &m_database;
};

} // namespace belfry::store
