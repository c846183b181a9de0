#include "record/Recorder.h"

#include "base/Assert.h"

#include <utility>

namespace belfry::record {

Recorder::Recorder(Executor &media, RecordDisk &disk, RecordQueue &queue, World &world, RecordingName name)
    : m_media(media), m_disk(disk), m_queue(queue), m_world(world), m_name(std::move(name)), m_line(queue.newLine())
{
}

Recorder::~Recorder()
{
    stopReading();
}

void Recorder::begin(hub::Stream &program, hub::Begin from)
{
    BELFRY_ASSERT(m_media.isHere());
    m_reading = program.subscribe(*this, from);
}

void Recorder::stopReading()
{
    m_reading.reset();
    submit(m_cutter.finish());
}

void Recorder::end(bool forGood)
{
    BELFRY_ASSERT(m_media.isHere());
    stopReading();
    m_disk.end(m_name, forGood, [&media = m_media, &world = m_world, name = m_name, forGood](Result<FoundRecording> found) {
        media.post([&world, name, forGood, found = std::move(found)] { world.recordingEnded(name, found, forGood); });
    });
}

void Recorder::onTracks(const media::Tracks &tracks)
{
    submit(m_cutter.finish());
    m_cutter.setTracks(tracks);
}

void Recorder::onPacket(const media::Packet &packet)
{
    submit(m_cutter.add(packet, m_media.clock().wall()));
}

void Recorder::onEnd()
{
    submit(m_cutter.finish());
    m_line = m_queue.newLine();
}

void Recorder::submit(std::optional<Batch> batch)
{
    if (!batch)
        return;
    const std::size_t bytes = batch->sizeBytes;
    if (!m_queue.take(bytes)) {
        m_cutter.lost(GapReason::Queue);
        m_world.recordingLost(m_name, bytes);
        return;
    }
    batch->line = m_line;
    m_disk.write(m_name, *std::move(batch),
                 [&media = m_media, &queue = m_queue, &world = m_world, name = m_name, bytes,
                  since = m_media.clock().now()](WriteAnswer answer) {
                     media.post([&media, &queue, &world, name, bytes, since, answer = std::move(answer)] {
                         queue.give(bytes);
                         const auto took = std::chrono::duration_cast<Duration>(media.clock().now() - since);
                         if (answer.recorded)
                             world.recorded(name, *answer.recorded, answer.freeBytes, took);
                         else if (answer.recorded.error().code != ErrorCode::Conflict)
                             world.recordingRefused(name, answer.recorded.error(), answer.freeBytes, answer.ended);
                     });
                 });
}

} // namespace belfry::record
