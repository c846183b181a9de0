#include "server/RecordingMetrics.h"

#include <filesystem>

namespace belfry::server {
namespace {

using metrics::Description;

const Description kRecording{"belfry_recordings", "Recordings that go on."};
const Description kFree{"belfry_recording_disk_free_bytes", "Room on the disk of the recordings."};
const Description kRemoved{"belfry_recordings_removed_total", "Recordings that were removed for their age or the room they took."};
const Description kDownloads{"belfry_recording_downloads", "Answers that send a recording right now."};
const Description kBytes{"belfry_recording_bytes_total", "Sound and picture written into recordings."};
const Description kLost{"belfry_recording_lost_bytes_total", "Sound and picture missing in recordings, by reason."};
const Description kTook{"belfry_recording_write_seconds", "From the media thread to the disk and back."};

} // namespace

RecordingMetrics::RecordingMetrics(metrics::Registry &registry)
    : recording(registry.gauge(kRecording)), freeBytes(registry.gauge(kFree)), removed(registry.counter(kRemoved)),
      downloads(registry.gauge(kDownloads)), m_registry(registry),
      m_took(registry.histogram(kTook, {0.001, 0.005, 0.02, 0.1, 0.5, 2, 10}))
{
}

void RecordingMetrics::lookAt(const std::string &folder)
{
    // Before the first recording there is only what its folder will be made in.
    std::error_code problem;
    std::filesystem::path at = std::filesystem::absolute(folder, problem);
    while (!std::filesystem::exists(at, problem) && at.has_relative_path())
        at = at.parent_path();
    const auto room = std::filesystem::space(at, problem);
    freeBytes.set(problem ? 0 : static_cast<double>(room.available));
}

void RecordingMetrics::wrote(const std::string &channel, double bytes, double seconds)
{
    m_registry.counter(kBytes, {{"channel", channel}}).add(bytes);
    m_took.observe(seconds);
}

void RecordingMetrics::lost(const std::string &channel, const std::string &reason, double bytes)
{
    m_registry.counter(kLost, {{"channel", channel}, {"reason", reason}}).add(bytes);
}

} // namespace belfry::server
