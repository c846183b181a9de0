// IngestKeys: a channel's keys between the store, which has them sealed, and the doors they open.
#pragma once

#include "auth/Sealer.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "store/Database.h"
#include "store/IngestKeyStore.h"

#include <string>
#include <string_view>

namespace belfry::server {

/// What a table of ingest keys keeps to find one again.
std::string ingestKeyDigest(std::string_view key);

/// A new key of 160 random bits, or `key`; sealed and added. Store thread, inside a transaction of the caller.
Result<store::IngestKeyRecord> addIngestKey(store::Database &database, const auth::Sealer &sealer, const std::string &channel,
                                            const std::string &name, const std::string &madeBy, Secret key = {});
/// Seals what an older version kept in the clear. Store thread.
Result<> sealOldIngestKeys(store::Database &database, const auth::Sealer &sealer);
/// The channel's oldest key that was not revoked, for showing; made when there is none. Store thread.
Result<Secret> firstIngestKey(store::Database &database, const auth::Sealer &sealer, const std::string &channel);
/// Corrupt when it was sealed with a key that is not here.
Result<Secret> openIngestKey(const auth::Sealer &sealer, const store::IngestKeyRecord &record);

} // namespace belfry::server
