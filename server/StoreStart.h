// StoreStart: brings the database to where the server can work with it, and its channels to whoever opens them.
#pragma once

#include "auth/Sealer.h"
#include "base/Result.h"
#include "server/ChannelOpener.h"
#include "server/DataFolder.h"
#include "server/LastKnownChannels.h"
#include "server/ServerSettings.h"
#include "store/PooledStore.h"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace belfry::server {

/// The database the settings name. InvalidInput with the setting at the front of its sentence; it is not opened yet.
Result<std::unique_ptr<store::Driver>> makeDriver(const ServerSettings &settings);
/// The file, where that is what they name.
std::string sqliteFile(const ServerSettings &settings);
store::StoreSettings storeSettings(const DatabaseSettings &settings);

/// What a start needs of the database. Value.
struct Kept {
    std::vector<KeptChannel> channels;
    bool hasOwner = true; ///< unless somebody looked and there is none: a stranger is offered no set-up by mistake
};

/// All channels and their keys; the default channel is made when it is not there, and keys of an older version are sealed.
/// Outside a transaction.
Result<Kept> readForStart(store::Database &database, const auth::Sealer &sealer, const ServerSettings &settings);

/// Owned by ServerApp; ends before the Store does.
class StoreStart {
public:
    enum class From { Database, LastKnown };
    using Found = std::function<void(From from, Result<Kept> kept)>;

    StoreStart(store::PooledStore &store, const ServerSettings &settings, const DataFolder &folder, const auth::Sealer &sealer);

    /// Migrates and reads; `found` runs on a thread of the Store: at once with the last known channels when the database is
    /// away and they are known here, and once with what the database says, or why it never will.
    void begin(Found found);
    /// Channels or keys may have changed: what would be started from next time is brought up to date. Any thread.
    void remember();

private:
    void save(const Result<std::vector<KeptChannel>> &channels);

    store::PooledStore &m_store;
    const ServerSettings &m_settings;
    const auth::Sealer m_sealer;
    std::mutex m_mutex;
    LastKnownChannels m_lastKnown; // under the mutex
};

} // namespace belfry::server
