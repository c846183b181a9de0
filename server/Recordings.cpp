#include "server/Recordings.h"

#include "base/Assert.h"
#include "base/Log.h"

#include <utility>

namespace belfry::server {

Recordings::Recordings(Executor &media, World world, std::size_t queueBytes)
    : m_media(media), m_world(std::move(world)), m_queue(queueBytes)
{
}

Recordings::~Recordings() = default;

void Recordings::want(const std::string &channel, bool wanted)
{
    BELFRY_ASSERT(m_media.isHere());
    const bool changed = wanted ? m_wanted.insert(channel).second : m_wanted.erase(channel) != 0;
    const auto found = m_onAir.find(channel);
    if (!changed || found == m_onAir.end())
        return;
    OnAir &its = found->second;
    if (wanted) {
        begin(channel, its, hub::Begin::Next);
    } else if (its.recorder) {
        its.recorder->end(false);
        its.recorder.reset();
    }
}

void Recordings::broadcastBegan(const std::string &channel, hub::Stream &program, const OnAirBroadcast &broadcast, bool)
{
    OnAir &its = m_onAir[channel];
    its.id = broadcast.id;
    its.program = &program;
    if (m_wanted.contains(channel))
        begin(channel, its, hub::Begin::LastKey);
}

void Recordings::begin(const std::string &channel, OnAir &its, hub::Begin from)
{
    if (!its.recorder)
        its.recorder = std::make_unique<record::Recorder>(m_media, m_world.disk, m_queue, static_cast<record::Recorder::World &>(*this),
                                                          record::RecordingName{channel, its.id});
    its.wasRecorded = true;
    its.recorder->begin(*its.program, from);
}

void Recordings::broadcastEnded(const std::string &channel, const OnAirBroadcast &)
{
    auto its = m_onAir.extract(channel);
    if (!its)
        return;
    if (its.mapped().recorder)
        its.mapped().recorder->end(true);
    else if (its.mapped().wasRecorded)
        endForGood({channel, its.mapped().id});
}

// By way of the media thread, as all that was said of it before.
void Recordings::endForGood(const record::RecordingName &name)
{
    m_world.disk.end(name, true, [&media = m_media, ended = m_world.ended, name](Result<record::FoundRecording> found) {
        media.post([ended, name, found = std::move(found)] { ended(name, found, true); });
    });
}

// The server stops, and rewind before what the disk still answers.
void Recordings::channelClosed(const std::string &channel)
{
    m_rewind = nullptr;
    m_onAir.erase(channel);
}

// Those on air have been begun again by now.
void Recordings::endOthers()
{
    m_world.disk.unfinished([this, &media = m_media, alive = std::weak_ptr<char>(m_alive)](std::vector<record::RecordingName> names) {
        media.post([this, alive, names = std::move(names)] {
            if (alive.expired())
                return;
            for (const record::RecordingName &name : names) {
                const auto found = m_onAir.find(name.channel);
                if (found != m_onAir.end() && found->second.id == name.id)
                    found->second.wasRecorded = true;
                else
                    endForGood(name);
            }
        });
    });
}

void Recordings::recorded(const record::RecordingName &name, const record::Recorded &what, std::uint64_t freeBytes, Duration took)
{
    if (m_refusing.erase(name) != 0)
        log::info("record", "the recording goes on", {{"channel", name.channel}, {"recording", name.id}});
    m_world.metrics.wrote(name.channel, static_cast<double>(what.writtenBytes), static_cast<double>(took.count()) / 1000.0);
    makeRoom(freeBytes);
    RecordingNews news;
    news.name = name;
    news.recorded = what;
    news.freeBytes = freeBytes;
    m_world.tell(std::move(news));
}

void Recordings::recordingRefused(const record::RecordingName &name, const Error &why, std::uint64_t freeBytes,
                                  const std::optional<record::RecordedFile> &ended)
{
    const bool isFull = why.code == ErrorCode::Unavailable;
    if (m_refusing.insert(name).second)
        log::error("record", "the recording has a gap from here; the live stream goes on",
                   {{"channel", name.channel}, {"recording", name.id}, {"why", why.what}});
    m_world.metrics.lost(name.channel, isFull ? "full" : "disk", 0);
    makeRoom(freeBytes);
    RecordingNews news;
    news.name = name;
    news.ended = ended;
    news.isFull = isFull;
    news.refuses = !isFull;
    news.freeBytes = freeBytes;
    m_world.tell(std::move(news));
}

void Recordings::recordingLost(const record::RecordingName &name, std::size_t bytes)
{
    m_world.metrics.lost(name.channel, "queue", static_cast<double>(bytes));
    RecordingNews news;
    news.name = name;
    news.lags = true;
    m_world.tell(std::move(news));
}

void Recordings::recordingEnded(const record::RecordingName &name, const Result<record::FoundRecording> &what, bool forGood)
{
    m_refusing.erase(name);
    m_world.ended(name, what, forGood);
}

void Recordings::makeRoom(std::uint64_t freeBytes)
{
    const std::uint64_t floor = m_world.disk.settings().freeBytesMin;
    const std::uint64_t wanted = floor + record::RecordDisk::slackBytes(floor);
    if (!m_rewind || freeBytes == 0 || freeBytes >= wanted)
        return;
    if (const std::uint64_t freed = m_rewind->makeRoom(wanted - freeBytes))
        log::warning("record", "rewind is shorter, to leave room for the recording", {{"freed_mib", freed >> 20}});
}

} // namespace belfry::server
