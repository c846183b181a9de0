#include "air/Input.h"

#include <algorithm>

namespace belfry::air {
namespace {

constexpr Duration kLossMin{1'500};
constexpr Duration kLossMax{4'000};
constexpr int kGaps = 3;

} // namespace

Input::Input(std::uint64_t id, hub::Stream &stream, World &world, const Clock &clock)
    : m_id(id), m_stream(stream), m_world(world), m_clock(clock), m_heardAt(clock.now()), m_keyAt(m_heardAt)
{
    m_reading = stream.subscribe(*this, hub::Begin::Next);
}

Duration Input::silence() const
{
    return std::chrono::duration_cast<Duration>(m_clock.now() - m_heardAt);
}

Duration Input::lossAfter() const
{
    return std::clamp(kGaps * m_stats.longestGap(m_clock.now()), kLossMin, kLossMax);
}

void Input::onTracks(const media::Tracks &tracks)
{
    m_tracks = tracks;
    m_world.inputTracks(*this);
}

void Input::onPacket(const media::Packet &packet)
{
    m_heardAt = m_clock.now();
    if (isEntry(packet))
        m_keyAt = m_heardAt;
    m_stats.add(packet, m_heardAt);
    m_world.inputPacket(*this, packet); // last: it may end in our removal
}

void Input::onDiscontinuity()
{
    m_world.inputBroken(*this);
}

void Input::onEnd()
{
    m_tracks = {};
    m_world.inputBroken(*this);
}

} // namespace belfry::air
