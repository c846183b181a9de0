// Recordings: records every broadcast whose channel wants it, from its first keyframe to its end.
#pragma once

#include "base/Executor.h"
#include "hls/ArchiveBudget.h"
#include "record/Recorder.h"
#include "server/BroadcastReader.h"
#include "server/RecordingKeeper.h"
#include "server/RecordingMetrics.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace belfry::server {

/// Media thread only; owned by RecordingRoom.
class Recordings final : public BroadcastReader, record::Recorder::World {
public:
    struct World {
        record::RecordDisk &disk;
        RecordingMetrics &metrics;
        /// To the keeper, on ctl.
        std::function<void(RecordingNews)> tell;
        std::function<void(const record::RecordingName &, Result<record::FoundRecording>, bool forGood)> ended;
    };

    Recordings(Executor &media, World world, std::size_t queueBytes);
    ~Recordings() override;

    /// Rewind gives room before a recording ends for want of it. Null: it lies on another disk. Outlives this.
    void shrinkFirst(hls::ArchiveBudget *rewind) { m_rewind = rewind; }
    /// Whether the channel's broadcasts are recorded; at once, also on air. Until it is said, they are not.
    void want(const std::string &channel, bool wanted);
    /// All channels of an earlier life are open: what is not on air any more is ended.
    void endOthers();

    void broadcastBegan(const std::string &channel, hub::Stream &program, const OnAirBroadcast &broadcast, bool resumed) override;
    void broadcastEnded(const std::string &channel, const OnAirBroadcast &broadcast) override;
    void channelClosed(const std::string &channel) override;

private:
    struct OnAir {
        std::string id;
        hub::Stream *program = nullptr;
        std::unique_ptr<record::Recorder> recorder; ///< null when it is not wanted
        bool wasRecorded = false;
    };

    void recorded(const record::RecordingName &name, const record::Recorded &what, std::uint64_t freeBytes, Duration took) override;
    void recordingRefused(const record::RecordingName &name, const Error &why, std::uint64_t freeBytes,
                          const std::optional<record::RecordedFile> &ended) override;
    void recordingLost(const record::RecordingName &name, std::size_t bytes) override;
    void recordingEnded(const record::RecordingName &name, const Result<record::FoundRecording> &what, bool forGood) override;
    void begin(const std::string &channel, OnAir &its, hub::Begin from);
    void endForGood(const record::RecordingName &name);
    void makeRoom(std::uint64_t freeBytes);

    Executor &m_media;
    const World m_world;
    record::RecordQueue m_queue;
    hls::ArchiveBudget *m_rewind = nullptr;
    std::set<std::string> m_wanted;
    std::map<std::string, OnAir> m_onAir; ///< by channel
    std::set<record::RecordingName> m_refusing;
    const std::shared_ptr<char> m_alive = std::make_shared<char>();
};

} // namespace belfry::server
