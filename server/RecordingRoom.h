// RecordingRoom: all of recording that a server has: its disk, who records on the media thread, who remembers on ctl.
#pragma once

#include "base/Executor.h"
#include "net/IoThread.h"
#include "record/RecordDisk.h"
#include "server/DataFolder.h"
#include "server/MediaRoom.h"
#include "server/RecordingAsks.h"
#include "server/RecordingDownloads.h"
#include "server/RecordingKeeper.h"
#include "server/Recordings.h"
#include "server/ServerSettings.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace belfry::server {

class Foundation;

/// Made and destroyed by ServerApp: made before the MediaRoom has a channel, destroyed when media, ctl and disk have stopped.
class RecordingRoom {
public:
    struct Threads {
        Executor &ctl;
        Executor &media;
        Executor &disk;
    };

    RecordingRoom(const ServerSettings &settings, const DataFolder &folder, const Threads &threads, metrics::Registry &registry);
    ~RecordingRoom();
    RecordingRoom(const RecordingRoom &) = delete;
    RecordingRoom &operator=(const RecordingRoom &) = delete;

    /// Media thread: reads the broadcasts of its channels from now on.
    void read(MediaRoom &room);
    /// What is measured whenever /metrics is asked for. Any thread.
    void measure() { m_metrics.lookAt(m_disk.settings().folder); }
    /// Before the outbox starts; any thread but ctl.
    void remember(Foundation &foundation, store::Outbox &outbox, FindingDesk &findings);
    /// All channels of an earlier life are open. Any thread.
    void channelsOpen();
    /// ctl: as a snapshot of the channel says.
    void want(const model::Channel &channel);
    /// Before the first route is made: a view thread, in the order of their numbers.
    void serveFrom(net::IoThread &view);
    const std::shared_ptr<RecordingDownloads> &downloads(std::size_t view) const { return m_downloads[view].second; }
    /// The files of a recording, on the disk of whichever server it lies. NotFound; Unavailable when that one does not answer. Any
    /// thread; `removed` on another one.
    void removeFiles(const model::Recording &recording, RecordingAsks::Removed removed);
    /// Before the HttpServer ends.
    void closeDownloads();
    /// On ctl, before it stops.
    void stop();

private:
    const ServerSettings &m_settings;
    const DataFolder &m_folder;
    const Threads m_threads;
    RecordingMetrics m_metrics;
    record::RecordDisk m_disk;
    std::optional<RecordingKeeper> m_keeper; ///< ctl
    std::optional<RecordingAsks> m_asks;     ///< ctl
    std::string m_server;                    ///< since remember()
    Recordings m_recordings;                 ///< media
    std::map<std::string, bool> m_wanted;    ///< ctl
    std::vector<std::pair<net::IoThread *, std::shared_ptr<RecordingDownloads>>> m_downloads; ///< each on its view thread
};

} // namespace belfry::server
