#include "auth/Permission.h"

#include "base/Assert.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace belfry::auth {
namespace {

constexpr std::array<std::string_view, 6> kRoles{"viewer", "member", "moderator", "operator", "producer", "owner"};

constexpr std::uint8_t bit(Role role)
{
    return static_cast<std::uint8_t>(1u << static_cast<unsigned>(role));
}

constexpr std::uint8_t kOwner = bit(Role::Owner);
constexpr std::uint8_t kPlanners = kOwner | bit(Role::Producer);
constexpr std::uint8_t kCrew = kPlanners | bit(Role::Operator);
constexpr std::uint8_t kHosts = kPlanners | bit(Role::Moderator);
constexpr std::uint8_t kUsers = kCrew | bit(Role::Moderator) | bit(Role::Member);
constexpr std::uint8_t kEverybody = kUsers | bit(Role::Viewer);

struct Row {
    Permission permission;
    std::string_view name;
    std::uint8_t roles;
};

constexpr Row kTable[] = {
    {Permission::Watch, "watch", kEverybody},
    {Permission::OwnAccount, "own_account", kUsers},
    {Permission::Chat, "chat", kUsers},
    {Permission::Moderate, "moderate", kHosts},
    {Permission::SeeOperations, "see_operations", kCrew},
    {Permission::Operate, "operate", kCrew},
    {Permission::Plan, "plan", kPlanners},
    {Permission::ManagePlaces, "manage_places", kPlanners},
    {Permission::ManageChannels, "manage_channels", kOwner},
    {Permission::ManageUsers, "manage_users", kOwner},
    {Permission::ManageServer, "manage_server", kOwner},
    {Permission::ReadAudit, "read_audit", kOwner},
};

constexpr auto kPermissions = [] {
    std::array<Permission, std::size(kTable)> all{};
    std::transform(std::begin(kTable), std::end(kTable), all.begin(), [](const Row &row) { return row.permission; });
    return all;
}();

const Row &rowOf(Permission permission)
{
    const auto found = std::find_if(std::begin(kTable), std::end(kTable),
                                    [permission](const Row &row) { return row.permission == permission; });
    BELFRY_ASSERT(found != std::end(kTable));
    return *found;
}

} // namespace

std::string_view name(Role role)
{
    return kRoles[static_cast<std::size_t>(role)];
}

std::optional<Role> roleNamed(std::string_view word)
{
    const auto found = std::find(kRoles.begin(), kRoles.end(), word);
    return found == kRoles.end() ? std::nullopt : std::optional(static_cast<Role>(found - kRoles.begin()));
}

std::string_view name(Permission permission)
{
    return rowOf(permission).name;
}

std::optional<Permission> permissionNamed(std::string_view word)
{
    const auto found = std::find_if(std::begin(kTable), std::end(kTable), [word](const Row &row) { return row.name == word; });
    return found == std::end(kTable) ? std::nullopt : std::optional(found->permission);
}

std::span<const Permission> allPermissions()
{
    return kPermissions;
}

bool may(Role role, Permission permission)
{
    return (rowOf(permission).roles & bit(role)) != 0;
}

} // namespace belfry::auth
