#include "watch/ThumbMaker.h"

#include "watch/Thumbnail.h"

#include <utility>

namespace belfry::watch {

ThumbMaker::ThumbMaker(const Clock &clock, CpuBudget &budget, Made made)
    : m_clock(clock), m_budget(budget), m_made(std::move(made))
{
}

void ThumbMaker::onTracks(const media::Tracks &tracks)
{
    if (tracks.video && m_video && tracks.video->sameConfig(*m_video))
        return;
    m_video = tracks.video;
    m_decoder.reset();
    m_isTried = false;
}

// With the first packet, where the budget has a say.
void ThumbMaker::openOnce()
{
    if (std::exchange(m_isTried, true))
        return;
    if (auto opened = KeyDecoder::open(*m_video))
        m_decoder = *std::move(opened);
}

void ThumbMaker::onPacket(const media::Packet &packet)
{
    if (!m_video || (m_isTried && !m_decoder) || !packet.key || packet.kind != media::Kind::Video)
        return;
    const TimePoint now = m_clock.now();
    const bool isOverdue = !m_triedAt || now - *m_triedAt >= kOverdue;
    // A keyframe that comes a moment too soon would else make the next one late.
    if (m_triedAt && now - *m_triedAt < kEvery - Duration(250))
        return;
    if (!isOverdue && !m_budget.allows(CpuBudget::Work::Picture))
        return;
    m_triedAt = now;
    m_budget.spend([&] {
        openOnce();
        const AVFrame *picture = m_decoder ? m_decoder->decode(packet) : nullptr;
        if (!picture)
            return;
        if (auto jpeg = makeThumbnail(*picture))
            m_made(*std::move(jpeg));
    });
}

} // namespace belfry::watch
