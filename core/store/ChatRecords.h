// ChatRecords: what happens in rooms, as records of the Outbox, and how each gets into the database.
#pragma once

#include "model/AuditEntry.h"
#include "model/Chat.h"
#include "store/Outbox.h"

#include <optional>
#include <string>

namespace belfry::store {

/// Accepted: it is never lost from here on. `heldWhy` as ChatStore::put().
OutboxRecord messageWritten(const model::ChatMessage &message, const std::string &heldWhy = {});
/// `held` took its place in the room as `message`; without one it was refused.
OutboxRecord heldDecided(const std::string &held, const std::optional<model::ChatMessage> &message);
OutboxRecord messageRemoved(const std::string &id, const std::string &by, WallTime at);
OutboxRecord messagesRemoved(const std::string &author, const std::string &channel, const std::string &by, WallTime at);
OutboxRecord messageReported(const model::ChatReport &report);
OutboxRecord personMuted(const model::ChatMute &mute);
OutboxRecord personUnmuted(const std::string &channel, const std::string &person, WallTime at);

/// Teaches the outbox all of these.
void handleChatRecords(Outbox &outbox);

} // namespace belfry::store
