#include "relay/SrtRelay.h"

#include "base/Assert.h"
#include "base/Text.h"

namespace belfry::relay {
namespace {

constexpr std::string_view kScheme = "srt://";

} // namespace

Result<SrtAddress> parseSrtAddress(std::string_view address, const Secret &key)
{
    if (!lower(address.substr(0, kScheme.size())).starts_with(kScheme))
        return fail(ErrorCode::Unsupported, "the address must begin with srt://");
    std::string_view rest = address.substr(kScheme.size());
    while (rest.ends_with('/'))
        rest.remove_suffix(1);
    const std::size_t colon = rest.rfind(':');
    const auto port = colon == std::string_view::npos ? std::nullopt : toNumber(rest.substr(colon + 1), 65'535);
    std::string_view host = rest.substr(0, std::min(colon, rest.size()));
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    if (!port || *port == 0 || host.empty() || host.find('/') != std::string_view::npos)
        return fail(ErrorCode::InvalidInput, "an SRT address is srt://HOST:PORT");
    SrtAddress out;
    out.host = host;
    out.port = static_cast<std::uint16_t>(*port);
    out.streamId = key;
    return out;
}

SrtRelay::SrtRelay(Executor &media, RelayRun::World &world, SrtRelaySettings settings)
    : m_media(media), m_world(world), m_settings(std::move(settings)), m_relay(*this, LiveBy::Transport, m_settings.times),
      m_telling(media, [this] { m_world.relayChanged(*this); })
{
}

SrtRelay::~SrtRelay() = default;

void SrtRelay::begin(hub::Stream &program)
{
    BELFRY_ASSERT(m_media.isHere());
    m_program = &program;
    m_counts = {};
    m_tracks = program.subscribe(*this, hub::Begin::Next);
    look();
}

void SrtRelay::end()
{
    BELFRY_ASSERT(m_media.isHere());
    m_looking.reset();
    m_tracks.reset();
    m_relay.bar(Reason::None, now());
    m_relay.stop(now());
    m_program = nullptr;
}

void SrtRelay::onTracks(const media::Tracks &tracks)
{
    m_relay.bar(m_settings.takes.takes(tracks) ? Reason::None : Reason::CodecNotTaken, now());
    m_relay.start(now());
}

void SrtRelay::open()
{
    if (!m_program)
        return;
    m_sentNow = m_droppedNow = 0;
    hub::ThreadedSubscriber::Settings settings;
    settings.begin = hub::Begin::LastKey;
    settings.slots = 4'096;
    settings.bytesMax = m_settings.queueBytes;
    m_reader.emplace(*m_program, settings);
    m_sender = std::make_unique<SrtSender>(m_media, static_cast<SrtSender::Observer &>(*this), m_settings.address, m_reader->queue());
}

void SrtRelay::close()
{
    m_sender.reset();
    m_reader.reset();
}

void SrtRelay::onReached(Relay::Step step)
{
    m_relay.reached(step, now());
    if (step == Relay::Step::Accepted) {
        ++m_counts.connections;
        m_relay.beganSending(now());
    }
}

void SrtRelay::look()
{
    const TimePoint at = now();
    if (m_sender && m_reader) {
        const std::uint64_t sent = m_sender->sentBytes();
        m_counts.arrivedBytes += sent - std::exchange(m_sentNow, sent);
        const std::uint64_t dropped = m_reader->queue()->dropped();
        if (dropped > m_droppedNow) {
            m_counts.droppedFrames += dropped - std::exchange(m_droppedNow, dropped);
            ++m_counts.droppedGops;
            m_relay.dropped(at);
        }
        Relay::Measured seen;
        seen.given = seen.arrived = sent;
        seen.waiting = m_reader->queue()->bytes();
        m_relay.measured(seen, at);
    }
    m_counts.bitsPerSecond = 8.0 * static_cast<double>(m_counts.arrivedBytes - std::exchange(m_sentAtLook, m_counts.arrivedBytes))
                             / std::chrono::duration<double>(kLookEvery).count();
    m_relay.advance(at);
    m_looking = m_media.after(kLookEvery, [this] { look(); });
}

RelayCounts SrtRelay::counts() const
{
    RelayCounts counts = m_counts;
    counts.queueBytes = m_reader ? m_reader->queue()->bytes() : 0;
    return counts;
}

} // namespace belfry::relay
