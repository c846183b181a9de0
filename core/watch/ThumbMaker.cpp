#include "watch/ThumbMaker.h"

#include "watch/Thumbnail.h"

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
    auto opened = m_video ? KeyDecoder::open(*m_video) : Result<std::unique_ptr<KeyDecoder>>(nullptr);
    m_decoder = opened ? *std::move(opened) : nullptr;
}

void ThumbMaker::onPacket(const media::Packet &packet)
{
    if (!m_decoder || !packet.key || packet.kind != media::Kind::Video)
        return;
    const TimePoint now = m_clock.now();
    const bool isOverdue = !m_madeAt || now - *m_madeAt >= kOverdue;
    // A keyframe that comes a moment too soon would else make the next one late.
    if (m_madeAt && now - *m_madeAt < kEvery - Duration(250))
        return;
    if (!isOverdue && !m_budget.allows(CpuBudget::Work::Picture))
        return;
    m_budget.spend([&] {
        const AVFrame *picture = m_decoder->decode(packet);
        if (!picture)
            return;
        if (auto jpeg = makeThumbnail(*picture)) {
            m_madeAt = now;
            m_made(*std::move(jpeg));
        }
    });
}

} // namespace belfry::watch
