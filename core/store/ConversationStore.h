// ConversationStore: what members write to the hosts of a channel, and what they are answered.
#pragma once

#include "base/Result.h"
#include "model/Chat.h"
#include "store/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace belfry::store {

/// A store thread's; the Database must outlive it.
class ConversationStore {
public:
    explicit ConversationStore(Database &database) : m_database(database) {}

    // Newest first, those with an id before `before`.
    Result<std::vector<model::Conversation>> ofChannel(const std::string &channel, const std::string &before, std::int64_t most);
    Result<std::vector<model::Conversation>> ofMember(const std::string &member, const std::string &before, std::int64_t most);
    Result<std::vector<model::ConversationMessage>> messages(const std::string &conversation, const std::string &before, std::int64_t most);

    /// Those that nobody has closed, where somebody wrote last at the top; `before`: the last one that was given, if any.
    struct Place {
        WallTime lastAt;
        std::string id;
    };
    Result<std::vector<model::Conversation>> openOfChannel(const std::string &channel, const std::optional<Place> &before, std::int64_t most);

    /// The newest that is not closed, if any.
    Result<std::optional<model::Conversation>> openOf(const std::string &member, const std::string &channel);
    /// NotFound.
    Result<model::Conversation> one(const std::string &id);
    Result<> add(const model::Conversation &conversation);
    /// Conflict when the conversation is closed.
    Result<> addMessage(const model::Conversation &conversation, const model::ConversationMessage &message);
    Result<> close(const std::string &id, WallTime at);

private:
    Result<std::vector<model::Conversation>> read(std::string_view sql, const Values &values);

    Database &m_database;
};

} // namespace belfry::store
