// ServiceImport: the services of a channel in an imported file, with what differs on their days, and their checklists.
#pragma once

#include "server/SettingsImport.h"

namespace belfry::server {

/// `object` is one of "services". As importSettings().
Result<> importService(store::Database &database, QJsonObject object, const std::string &channel, const std::string &path, WallTime now,
                       ImportReport &report);

} // namespace belfry::server
