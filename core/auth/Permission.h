// Permission: who may do what: one table, which every route of the API and every room behind it asks.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace belfry::auth {

/// From who may least to who may most, but no role contains another by itself: the table says.
enum class Role { Viewer, Member, Moderator, Operator, Producer, Owner };
/// "viewer", "member", "moderator", "operator", "producer", "owner".
std::string_view name(Role role);
std::optional<Role> roleNamed(std::string_view word);

enum class Permission {
    Watch,          ///< what every viewer sees
    OwnAccount,     ///< one's own name, password, sessions, follows, blocks, conversations
    Chat,           ///< write in rooms
    Moderate,       ///< rooms, messages, mutes, conversations with hosts
    SeeOperations,  ///< what comes in, Findings, relays, measurements, the private preview
    Operate,        ///< Go Live, End, switch places, tick the checklist
    Plan,           ///< services, checklists, names and texts of a channel
    ManagePlaces,   ///< destinations and their keys
    ManageChannels, ///< channels and ingest keys
    ManageUsers,    ///< users, their roles and sessions
    ManageServer,   ///< API keys, webhooks, settings
    ReadAudit,
};
/// "watch", "own_account", … "read_audit": a scope of an API key has the same word.
std::string_view name(Permission permission);
std::optional<Permission> permissionNamed(std::string_view word);
std::span<const Permission> allPermissions();

bool may(Role role, Permission permission);

} // namespace belfry::auth
