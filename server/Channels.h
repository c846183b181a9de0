// Channels: what is done to channels while the servers run: made, changed, removed, keys added and revoked, on this server and
// on all that share its database.
#pragma once

#include "base/Executor.h"
#include "base/Subscription.h"
#include "server/ChannelOpener.h"
#include "server/Foundation.h"

#include <functional>
#include <string>

namespace belfry::server {

/// The channel as the store has it, with a first key where it had none. Store thread, in a transaction.
Result<KeptChannel> readKeptChannel(store::Database &database, const auth::Sealer &sealer, store::ChannelRecord record);

/// Called after the store has committed, on any thread; tells the other servers as well. Owned by ServerApp; the rooms it is
/// given outlive it.
class Channels {
public:
    Channels(Foundation &foundation, ChannelOpener &opener, Executor &ctl, Executor &media, Station &station, MediaRoom &mediaRoom);
    Channels(const Channels &) = delete;
    Channels &operator=(const Channels &) = delete;

    /// `done` runs on ctl once the channel can be asked for here, or with why it cannot.
    void opened(KeptChannel channel, UniqueFunction<void(const Result<> &)> done);
    /// Nobody gets it on air here any more, or may again. `done` runs on ctl: false, and nothing happened, when it is on air.
    void leave(const std::string &channel, bool leaving, UniqueFunction<void(bool)> done);
    /// Asks ctl; false when it is not off air here. `done` runs on ctl.
    void close(const std::string &channel, std::vector<std::string> digests, UniqueFunction<void(bool)> done);
    /// `done` runs on ctl with what is shown then; null when the channel has been removed meanwhile.
    void changed(store::ChannelRecord record, UniqueFunction<void(ChannelSnapshotPtr)> done);
    void keyAdded(const std::string &channel, const std::string &digest);
    void keyRevoked(const std::string &channel, const std::string &digest);

    /// Its functions may be called from any thread.
    SlateRoom &slates() { return m_mediaRoom.slates(); }

    /// On ctl: no news are heard afterwards.
    void stop() { m_subscription.reset(); }

private:
    void tell(const char *kind, const std::string &channel, const std::string &digest = {});
    void hear(const bus::Message &message);
    void readAndOpen(const std::string &channel);
    void readAndShow(const std::string &channel);
    void readAll();

    Foundation &m_foundation;
    ChannelOpener &m_opener;
    Executor &m_ctl;
    Executor &m_media;
    Station &m_station;
    MediaRoom &m_mediaRoom;
    Subscription m_subscription; ///< ctl
};

} // namespace belfry::server
