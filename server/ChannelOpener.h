// ChannelOpener: brings a channel to every thread that has to do with it: at start, and while the server runs.
#pragma once

#include "base/Executor.h"
#include "base/Secret.h"
#include "hls/ArchiveDisk.h"
#include "net/IoThread.h"
#include "server/DataFolder.h"
#include "server/MediaRoom.h"
#include "server/ServerSettings.h"
#include "server/Station.h"
#include "server/ViewRoom.h"
#include "store/ChannelStore.h"
#include "store/Logbook.h"

#include <memory>
#include <string>
#include <vector>

namespace belfry::server {

/// A channel as the store has it. Value.
struct KeptChannel {
    store::ChannelRecord record;
    Secret key;                       ///< the first of its ingest keys, for showing
    std::vector<std::string> digests; ///< of all its ingest keys
};

/// What it opens lives in the rooms it is given; they outlive it. Any thread may ask.
class ChannelOpener {
public:
    struct Rooms {
        Executor &ctl;
        Executor &media;
        Station &station;
        MediaRoom &mediaRoom;
        const std::vector<std::shared_ptr<ViewRoom>> &views; ///< filled before the first open()
        hls::ArchiveDisk *disk = nullptr;
    };

    ChannelOpener(const ServerSettings &settings, const DataFolder &folder, const Rooms &rooms)
        : m_settings(settings), m_folder(folder), m_rooms(rooms)
    {
    }

    /// Reads the channel's logbook on the calling thread (it blocks), then goes through media and view threads to ctl, which
    /// runs `done`: from then on the channel can be asked for. A broadcast that is open in the logbook goes on, unless it is
    /// past its grace. The channel must not be open yet.
    Result<> open(KeptChannel channel, Task done);
    /// The other way: its publishers are closed and nobody finds it any more. `done` runs on ctl, with false, and nothing has
    /// happened, when the channel is not off air.
    void close(const std::string &channel, std::vector<std::string> digests, UniqueFunction<void(bool)> done);

private:
    struct Opening {
        KeptChannel channel;
        std::unique_ptr<store::Logbook> logbook;
        std::optional<store::BroadcastRecord> broadcast;
        std::optional<air::KeptSlate> slate;
        Duration graceLeft{0};
        Duration startingLeft{0};
        ChannelDoor door;
        Task done;
    };
    using OpeningPtr = std::shared_ptr<Opening>;

    void openMedia(const OpeningPtr &opening);
    void openViews(const OpeningPtr &opening, std::size_t from);
    void openStation(const OpeningPtr &opening);

    const ServerSettings &m_settings;
    const DataFolder &m_folder;
    const Rooms m_rooms;
};

} // namespace belfry::server
