// Recorder: reads a program for as long as a broadcast lives and hands what it reads to the disk thread.
#pragma once

#include "base/Executor.h"
#include "hub/Stream.h"
#include "record/BatchCutter.h"
#include "record/RecordDisk.h"
#include "record/RecordQueue.h"

#include <memory>
#include <optional>

namespace belfry::record {

/// Never waits for the disk: what it does not keep up with is left out to the next keyframe, counted, and a gap of the
/// recording. Media thread. Destroyed without end() it hands over what there is, and the recording goes on in another life.
class Recorder final : hub::Subscriber {
public:
    /// Media thread.
    struct World {
        virtual ~World() = default;
        virtual void recorded(const RecordingName &name, const Recorded &what, std::uint64_t freeBytes, Duration took) = 0;
        /// Said for each batch: Unavailable when the disk is full. `ended` is a file that was closed because of it.
        virtual void recordingRefused(const RecordingName &name, const Error &why, std::uint64_t freeBytes,
                                      const std::optional<RecordedFile> &ended) = 0;
        /// Left out, as the disk does not keep up.
        virtual void recordingLost(const RecordingName &name, std::size_t bytes) = 0;
        virtual void recordingEnded(const RecordingName &name, const Result<FoundRecording> &what, bool forGood) = 0;
    };

    /// All outlive what it has handed to the disk, `program` until end() or its own end.
    Recorder(Executor &media, RecordDisk &disk, RecordQueue &queue, World &world, RecordingName name);
    ~Recorder() override;
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    const RecordingName &name() const { return m_name; }
    /// LastKey when the program has only just begun; Next when it has run for a while: what is in memory is older than now.
    void begin(hub::Stream &program, hub::Begin from);
    /// Nothing follows; the file is ended. `forGood`: and so is the recording. World::recordingEnded comes when that is done.
    void end(bool forGood);

private:
    void onTracks(const media::Tracks &tracks) override;
    void onPacket(const media::Packet &packet) override;
    void onDiscontinuity() override { submit(m_cutter.finish()); }
    void onEnd() override;
    void submit(std::optional<Batch> batch);
    void stopReading();

    Executor &m_media;
    RecordDisk &m_disk;
    RecordQueue &m_queue;
    World &m_world;
    const RecordingName m_name;
    BatchCutter m_cutter;
    std::uint64_t m_line;
    Subscription m_reading;
};

} // namespace belfry::record
