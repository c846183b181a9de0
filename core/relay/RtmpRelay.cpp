#include "relay/RtmpRelay.h"

#include "base/Assert.h"

#include <algorithm>

namespace belfry::relay {
namespace {

// So much is given to the connection ahead of what the system has taken: enough to keep it busy, little to be stuck with.
constexpr std::size_t kAheadBytes = 64u << 10;
constexpr Duration kRateOver{5'000};
// A block of sound that has a picture so close behind it goes out with that: one call of the system and one packet less.
constexpr MediaTime kSoundWaits = std::chrono::milliseconds(15);
constexpr std::size_t kWaitBytesMax = 2'048;
constexpr std::int64_t kTicksPerMs = 90;

bool sameConfig(const media::TrackPtr &a, const media::TrackPtr &b)
{
    return (!a && !b) || (a && b && a->sameConfig(*b));
}

bool needsEnhanced(const media::Tracks &tracks)
{
    return (tracks.video && tracks.video->codec != media::Codec::Avc) || (tracks.audio && tracks.audio->codec != media::Codec::Aac);
}

} // namespace

RtmpRelay::RtmpRelay(net::IoThread &media, RelayRun::World &world, const RelayNetwork &network, RtmpRelaySettings settings)
    : m_media(media), m_world(world), m_network(network), m_settings(std::move(settings)), m_relay(*this, m_settings.liveBy, m_settings.times),
      m_queue(m_settings.queueBytes), m_telling(media, [this] { m_world.relayChanged(*this); })
{
}

RtmpRelay::~RtmpRelay() = default;

void RtmpRelay::begin(hub::Stream &program)
{
    BELFRY_ASSERT(m_media.isHere());
    m_program = &program;
    m_counts = {};
    m_seconds.clear();
    // A place that is connected and sent nothing ends it: not before there is something.
    if (program.tracks().empty())
        m_reading = program.subscribe(*this, hub::Begin::Next);
    else
        judge(program.tracks());
    look();
}

void RtmpRelay::end()
{
    BELFRY_ASSERT(m_media.isHere());
    measure(now()); // what came since the last look counts
    m_looking.reset();
    m_reading.reset();
    m_program = nullptr;
    m_isBarred = false;
    m_relay.bar(Reason::None, now());
    m_relay.stop(now());
}

void RtmpRelay::switchTo(bool on)
{
    m_relay.switchTo(on, now());
}

void RtmpRelay::retryNow()
{
    m_relay.retryNow(now());
}

RelayStatus RtmpRelay::status() const
{
    return m_relay.status(now(), m_media.clock().wall());
}

RelayCounts RtmpRelay::counts() const
{
    RelayCounts counts = m_counts;
    counts.queueBytes = m_queue.sizeBytes() + (m_connection ? m_connection->pendingBytes() : 0);
    counts.queueAge = m_queue.age(now());
    return counts;
}

void RtmpRelay::open()
{
    if (m_program)
        m_settings.address.rtmp.isEnhanced = needsEnhanced(m_program->tracks());
    m_connection = std::make_unique<RtmpConnection>(m_media, static_cast<RtmpConnection::Observer &>(*this), m_network, m_settings.address);
}

void RtmpRelay::close()
{
    m_reading.reset();
    m_isAccepted = m_hasSent = false;
    m_base.reset();
    m_pictureEvery = MediaTime(0);
    m_tracks = {};
    m_queue.clear();
    m_arrivedNow = 0;
    if (m_connection)
        m_connection->end();
    m_connection.reset();
}

void RtmpRelay::onReached(Relay::Step step)
{
    m_relay.reached(step, now());
}

void RtmpRelay::onAccepted()
{
    m_relay.reached(Relay::Step::Accepted, now());
    m_isAccepted = true;
    m_way = m_settings.way ? m_settings.way() : std::string();
    m_connection->setWay(m_way);
    ++m_counts.connections;
    if (m_program)
        m_reading = m_program->subscribe(*this, hub::Begin::LastKey);
}

void RtmpRelay::onFailed(Reason reason, const std::string &detail)
{
    m_relay.failed(reason, detail, now());
}

void RtmpRelay::onTracks(const media::Tracks &tracks)
{
    // The first sign of life of a broadcast that goes on from an earlier life of the server, or a place's that was barred.
    if (!m_isAccepted || !m_settings.takes.takes(tracks))
        return judge(tracks);
    if (mustReconnect(tracks))
        return m_relay.restart(Reason::SourceChanged, now());
    m_queue.setTracks(tracks);
}

// Rubbish for a place is worse than nothing: it is told, and what comes next is waited for.
void RtmpRelay::judge(const media::Tracks &tracks)
{
    if (!m_settings.takes.takes(tracks)) {
        if (std::exchange(m_isBarred, true))
            return;
        m_relay.bar(Reason::CodecNotTaken, now());
        m_relay.start(now());
        m_reading = m_program->subscribe(*this, hub::Begin::Next);
        return;
    }
    m_reading.reset();
    m_isBarred = false;
    m_relay.bar(Reason::None, now());
    m_relay.start(now());
}

bool RtmpRelay::mustReconnect(const media::Tracks &tracks) const
{
    const bool isFirst = m_tracks.empty();
    const bool isSame = sameConfig(tracks.video, m_tracks.video) && sameConfig(tracks.audio, m_tracks.audio);
    if (isFirst || isSame)
        return false;
    return m_settings.onChange == OnChange::Reconnect || needsEnhanced(tracks) != m_settings.address.rtmp.isEnhanced;
}

void RtmpRelay::onPacket(const media::Packet &packet)
{
    if (!m_isAccepted)
        return;
    if (m_connection->pendingBytes() == 0)
        if (const auto item = m_queue.pass(packet))
            return send(*item);
    const auto dropped = m_queue.add(packet, m_connection->pendingBytes(), now());
    m_counts.droppedFrames += dropped.frames;
    m_counts.droppedGops += dropped.gops;
    if (dropped.gops != 0)
        m_relay.dropped(now());
    sendMore();
}

void RtmpRelay::onRoom()
{
    sendMore();
}

void RtmpRelay::sendMore()
{
    while (m_isAccepted && m_connection->pendingBytes() < kAheadBytes) {
        const auto item = m_queue.take();
        if (!item)
            return;
        send(*item);
    }
}

void RtmpRelay::send(const RelayQueue::Item &item)
{
    const std::uint32_t ms = m_lastMs = msOf(item.packet);
    if (item.tracks) {
        m_tracks = *item.tracks;
        m_connection->sendTracks(m_tracks, ms);
    }
    const auto &track = item.packet.kind == media::Kind::Video ? m_tracks.video : m_tracks.audio;
    if (!track)
        return;
    if (!std::exchange(m_hasSent, true))
        m_relay.beganSending(now());
    if (mayWait(item.packet))
        return m_connection->hold(item.packet, track->codec, ms);
    if (item.packet.kind == media::Kind::Video)
        m_pictureEvery = item.packet.dts - std::exchange(m_lastPicture, item.packet.dts);
    m_connection->send(item.packet, track->codec, ms);
}

bool RtmpRelay::mayWait(const media::Packet &packet) const
{
    const MediaTime wait = m_lastPicture + m_pictureEvery - packet.dts;
    return packet.kind == media::Kind::Audio && m_tracks.video && wait >= MediaTime(0) && wait <= kSoundWaits
           && packet.payload.size() <= kWaitBytesMax && m_queue.empty() && m_connection->pendingBytes() == 0;
}

std::uint32_t RtmpRelay::msOf(const media::Packet &packet)
{
    if (!m_base)
        m_base = packet.dts;
    return static_cast<std::uint32_t>(std::max<std::int64_t>(0, (packet.dts - *m_base).count() / kTicksPerMs));
}

void RtmpRelay::look()
{
    const TimePoint at = now();
    if (m_connection && m_isAccepted)
        m_connection->sendHeld();
    sendWay();
    measure(at);
    m_relay.advance(at);
    m_looking = m_media.after(kLookEvery, [this] { look(); });
}

// Another encoder may be what comes from where this goes.
void RtmpRelay::sendWay()
{
    if (!m_isAccepted || !m_hasSent || !m_settings.way)
        return;
    std::string way = m_settings.way();
    if (way == m_way)
        return;
    m_way = way;
    m_connection->sendWay(std::move(way), m_tracks, m_lastMs);
}

void RtmpRelay::measure(TimePoint at)
{
    if (m_connection && m_isAccepted) {
        auto seen = m_connection->measured();
        seen.waiting += m_queue.sizeBytes();
        if (seen.arrived > m_arrivedNow)
            m_counts.arrivedBytes += seen.arrived - std::exchange(m_arrivedNow, seen.arrived);
        m_relay.measured(seen, at);
    }
    m_seconds.push_back({at, m_counts.arrivedBytes});
    while (m_seconds.size() > 2 && at - m_seconds.front().at > kRateOver)
        m_seconds.pop_front();
    const double took = std::chrono::duration<double>(at - m_seconds.front().at).count();
    m_counts.bitsPerSecond = took > 0 ? 8.0 * static_cast<double>(m_counts.arrivedBytes - m_seconds.front().bytes) / took : 0;
}

} // namespace belfry::relay
