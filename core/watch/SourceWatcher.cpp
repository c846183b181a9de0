#include "watch/SourceWatcher.h"

#include <utility>

namespace belfry::watch {
namespace {

// Each configuration is tried once.
template<typename Decoder>
void openOnce(std::unique_ptr<Decoder> &decoder, media::TrackPtr &untried, std::uint64_t &broken)
{
    const media::TrackPtr track = std::exchange(untried, nullptr);
    if (!track)
        return;
    auto opened = Decoder::open(*track);
    if (opened)
        decoder = *std::move(opened);
    else
        ++broken;
}

bool same(const media::TrackPtr &a, const media::TrackPtr &b)
{
    return a && b ? a->sameConfig(*b) : !a && !b;
}

} // namespace

SourceWatcher::SourceWatcher(const Clock &clock, CpuBudget &budget, World &world)
    : m_budget(budget), m_world(world), m_meter(clock, [this](const SoundSecond &second) { m_world.heard(second); })
{
}

void SourceWatcher::onTracks(const media::Tracks &tracks)
{
    // A decoder is opened with its first packet, where the budget has a say.
    if (!same(tracks.audio, m_tracks.audio)) {
        m_sound.reset();
        m_untried.audio = tracks.audio;
    }
    if (!same(tracks.video, m_tracks.video)) {
        m_picture.reset();
        m_untried.video = tracks.video;
    }
    m_tracks = tracks;
}

void SourceWatcher::onPacket(const media::Packet &packet)
{
    if (packet.kind == media::Kind::Audio)
        listen(packet);
    else if (packet.key)
        look(packet);
}

void SourceWatcher::listen(const media::Packet &packet)
{
    if (!m_sound && !m_untried.audio)
        return;
    if (!m_pieceAt || packet.dts < *m_pieceAt || packet.dts >= *m_pieceAt + kSoundPiece) {
        m_pieceAt = packet.dts;
        m_isListening = m_budget.allows(CpuBudget::Work::Sound);
    }
    if (!m_isListening) {
        ++m_counts.soundSkipped;
        return;
    }
    m_budget.spend([&] {
        openOnce(m_sound, m_untried.audio, m_counts.broken);
        if (!m_sound)
            return;
        const bool decoded = m_sound->decode(packet, [&](std::uint32_t rate, std::span<const std::span<const float>> channels) {
            m_meter.add(packet.dts, rate, channels);
        });
        ++(decoded ? m_counts.sound : m_counts.broken);
    });
}

void SourceWatcher::look(const media::Packet &packet)
{
    const bool isSoon = m_lookedAt && packet.dts >= *m_lookedAt && packet.dts < *m_lookedAt + kPictureEvery;
    if ((!m_picture && !m_untried.video) || isSoon)
        return;
    if (!m_budget.allows(CpuBudget::Work::Picture)) {
        ++m_counts.picturesSkipped;
        return;
    }
    m_lookedAt = packet.dts;
    m_budget.spend([&] {
        openOnce(m_picture, m_untried.video, m_counts.broken);
        if (!m_picture)
            return;
        const AVFrame *frame = m_picture->decode(packet);
        const auto seen = frame ? m_eye.see(packet.pts(), *frame) : std::nullopt;
        ++(seen ? m_counts.pictures : m_counts.broken);
        if (seen)
            m_world.shown(*seen);
    });
}

void SourceWatcher::onDiscontinuity()
{
    m_pieceAt.reset();
    m_lookedAt.reset();
    m_eye.reset();
    m_world.interrupted();
}

void SourceWatcher::onEnd()
{
    onDiscontinuity();
    m_tracks = {};
    m_untried = {};
    m_sound.reset();
    m_picture.reset();
}

} // namespace belfry::watch
