// SettingsImport: takes a file of SettingsExport into a database.
#pragma once

#include "auth/Sealer.h"
#include "base/Result.h"
#include "base/Time.h"
#include "store/Database.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace belfry::server {

struct ImportReport {
    int made = 0;
    int changed = 0;
    std::vector<std::string> withoutSecret; ///< what was made and needs one that the file does not have
};

/// What has an id that is here becomes as it is in the file; the rest of the file is made, with the same ids; what the file does
/// not name stays. A new channel gets a stream key, a new webhook a secret. InvalidInput with the field in front
/// ("channels[0].services[2].minutes: …"). Inside a transaction of the caller, who drops it when this fails. Store thread.
Result<ImportReport> importSettings(store::Database &database, const auth::Sealer &sealer, const QJsonObject &file, WallTime now);

} // namespace belfry::server
