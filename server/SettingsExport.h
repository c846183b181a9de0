// SettingsExport: what an admin set up, as one JSON file that another server takes: no secrets, no people, no history.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "store/Database.h"

#include <QJsonObject>

namespace belfry::server {

inline constexpr int kSettingsVersion = 1;

/// Channels with their places, services (with what differs on single days, and checklists) and chat rooms; webhooks and
/// webhook sources. Reads one moment. Store thread, outside a transaction.
Result<QJsonObject> exportedSettings(store::Database &database, WallTime now);

} // namespace belfry::server
