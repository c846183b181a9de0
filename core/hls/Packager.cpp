#include "hls/Packager.h"

#include "base/Assert.h"
#include "base/Log.h"
#include "hls/Segmenter.h"
#include "hls/WindowBuilder.h"
#include "hls/WindowReaders.h"

#include <algorithm>
#include <utility>

namespace belfry::hls {
namespace {

constexpr MediaTime kTargetMin = std::chrono::seconds(2);
constexpr MediaTime kTargetMax = std::chrono::seconds(10);
constexpr MediaTime kTargetSlack = std::chrono::milliseconds(100);
constexpr MediaTime kListedMax = std::chrono::seconds(60);
constexpr int kListedTargets = 6;

std::uint32_t targetSecondsFor(MediaTime keyframeInterval)
{
    const MediaTime wanted = std::clamp(keyframeInterval - kTargetSlack, kTargetMin, kTargetMax);
    return static_cast<std::uint32_t>(std::chrono::ceil<std::chrono::seconds>(wanted).count());
}

// Seconds since 2025: segments are made more slowly than they pass, and 32 bits last beyond this century.
std::uint64_t numberFromClock(WallTime now)
{
    constexpr std::chrono::sys_days kFirstDay = std::chrono::year(2025) / 1 / 1;
    const auto passed = std::chrono::floor<std::chrono::seconds>(now - kFirstDay).count();
    return static_cast<std::uint64_t>(std::max<std::int64_t>(passed, 0));
}

std::string codecsOf(const media::Tracks &tracks)
{
    std::string codecs = tracks.video ? tracks.video->codecString : std::string();
    if (tracks.audio && !tracks.audio->codecString.empty())
        codecs += (codecs.empty() ? "" : ",") + tracks.audio->codecString;
    return codecs;
}

} // namespace

class Packager::Impl final : hub::Subscriber, Segmenter::Sink {
public:
    Impl(Executor &home, World &world, PackagerSettings settings)
        : m_home(home), m_world(world), m_settings(std::move(settings)),
          m_readers(std::make_shared<WindowReaders>(home, [this] { return window(); }))
    {
    }
    ~Impl() override { m_readers->close(); }
    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;

    void resumeAfter(const SegmentRecord &last)
    {
        m_continues = true;
        m_nextMsn = last.msn + 1;
        m_discontinuities = last.discontinuitySequence;
        m_nextInitId = last.initId + 1;
    }

    void begin(hub::Stream &stream, std::optional<MediaTime> keyframeInterval)
    {
        BELFRY_ASSERT(m_home.isHere());
        end();
        m_keepTimer.reset();
        m_init.reset();
        const std::uint32_t target = targetSecondsFor(keyframeInterval.value_or(MediaTime(0)));
        const MediaTime targetTime = std::chrono::seconds(target);
        m_segmenter.emplace(static_cast<Segmenter::Sink &>(*this),
                            SegmenterSettings{target, m_settings.partTarget, keyframeInterval.value_or(targetTime),
                                              m_settings.storage, m_settings.shortFirst});
        m_builder.emplace(target, std::min(std::max<MediaTime>(m_settings.window, kListedTargets * targetTime), kListedMax));
        if (!m_continues) {
            m_nextMsn = m_settings.firstNumber.value_or(numberFromClock(m_home.clock().wall()));
            m_nextInitId = static_cast<std::uint32_t>(m_nextMsn + 1);
        }
        m_captions = {};
        m_begun = true;
        m_firstOfBroadcast = true;
        changed();
        m_reading = stream.subscribe(*this, m_settings.begin);
    }

    void end()
    {
        BELFRY_ASSERT(m_home.isHere());
        if (!m_begun)
            return;
        m_reading.reset();
        m_segmenter->finish();
        m_begun = false;
        if (m_builder->empty())
            drop();
        else
            m_keepTimer = m_home.after(m_settings.keepAfterEnd, [this] { drop(); });
        changed();
    }

    const WindowPtr &window()
    {
        if (std::exchange(m_windowIsOld, false))
            m_window = m_builder ? m_builder->snapshot(m_segmenter->partTarget(), !m_begun, m_captions.found()) : nullptr;
        return m_window;
    }

    void archived(std::uint64_t msn)
    {
        if (m_builder)
            m_builder->archived(msn);
    }

    std::size_t memoryBytes() const { return m_builder ? m_builder->memoryBytes() : 0; }

    WindowReaders &readers() { return *m_readers; }

private:
    struct Anchor {
        WallTime wall;
        MediaTime media;
    };

    // The Stream.
    void onTracks(const media::Tracks &tracks) override
    {
        m_video = tracks.video;
        m_segmenter->setTracks(tracks);
    }
    void onPacket(const media::Packet &packet) override
    {
        if (packet.kind == media::Kind::Video && m_video && m_captions.add(m_video->codec, packet.payload.view()))
            changed();
        m_segmenter->add(packet);
    }
    void onDiscontinuity() override { m_segmenter->discontinuity(); }
    void onEnd() override { m_segmenter->finish(); }

    // The Segmenter.
    bool tracksBegun(const media::Tracks &tracks) override;
    void segmentBegun(MediaTime start, bool discontinuity) override;
    void partMade(Part part) override;
    void segmentEnded() override;

    void openSegment();
    void changed();
    void drop();

    Executor &m_home;
    World &m_world;
    const PackagerSettings m_settings;
    bool m_continues = false; ///< there are segments before the next one, of this life or an earlier one
    std::uint64_t m_nextMsn = 0;
    std::uint64_t m_discontinuities = 0;
    std::uint32_t m_nextInitId = 1;

    bool m_begun = false;
    bool m_firstOfBroadcast = false;
    std::optional<Segmenter> m_segmenter;
    std::optional<WindowBuilder> m_builder;
    media::TrackPtr m_video;
    media::CaptionScan m_captions;
    InitPtr m_init;
    std::optional<Anchor> m_anchor;
    MediaTime m_segmentStart{0};
    bool m_segmentDiscontinuous = false;
    Subscription m_reading;
    Subscription m_keepTimer;

    WindowPtr m_window;
    bool m_windowIsOld = false;
    const std::shared_ptr<WindowReaders> m_readers;
};

bool Packager::Impl::tracksBegun(const media::Tracks &tracks)
{
    const Result<SharedBytes> bytes = media::makeFmp4Init(tracks);
    if (!bytes) {
        log::warning("hls", "cannot serve these tracks", {{"stream", m_settings.name}, {"why", bytes.error().what}});
        return false;
    }
    if (m_init && m_init->bytes.text() == bytes->text())
        return true;
    auto init = std::make_shared<Init>();
    init->id = m_nextInitId++;
    init->bytes = *bytes;
    init->codecs = codecsOf(tracks);
    if (tracks.video) {
        init->width = tracks.video->width;
        init->height = tracks.video->height;
    }
    if (const Result<SharedBytes> audio = tracks.video && tracks.audio ? media::makeFmp4Init({nullptr, tracks.audio})
                                                                       : Result<SharedBytes>(SharedBytes())) {
        init->audioBytes = *audio;
        init->audioCodecs = tracks.audio ? tracks.audio->codecString : std::string();
    }
    m_init = std::move(init);
    return true;
}

void Packager::Impl::segmentBegun(MediaTime start, bool discontinuity)
{
    // Behind an earlier broadcast or an earlier life of this server, the first segment continues nothing either.
    m_segmentDiscontinuous = discontinuity || (m_firstOfBroadcast && m_continues);
    if (m_firstOfBroadcast || m_segmentDiscontinuous || !m_anchor)
        m_anchor = Anchor{m_home.clock().wall(), start};
    m_firstOfBroadcast = false;
    m_segmentStart = start;
}

void Packager::Impl::openSegment()
{
    SegmentRecord record;
    record.msn = m_nextMsn++;
    record.discontinuitySequence = m_discontinuities += m_segmentDiscontinuous ? 1 : 0;
    record.programTime = m_anchor->wall + std::chrono::round<std::chrono::milliseconds>(m_segmentStart - m_anchor->media);
    record.initId = m_init->id;
    m_world.segmentOpened(record);
    m_continues = true;

    Segment head;
    head.msn = record.msn;
    head.discontinuitySequence = record.discontinuitySequence;
    head.discontinuity = m_segmentDiscontinuous;
    head.start = m_segmentStart;
    head.programTime = record.programTime;
    head.init = m_init;
    m_builder->openSegment(std::move(head));
}

void Packager::Impl::partMade(Part part)
{
    if (!m_builder->hasOpenSegment())
        openSegment();
    m_builder->addPart(std::make_shared<const Part>(std::move(part)));
    changed();
}

void Packager::Impl::segmentEnded()
{
    if (!m_builder->hasOpenSegment())
        return; // it had no part
    m_world.segmentCompleted(m_builder->completeSegment());
    changed();
}

void Packager::Impl::changed()
{
    m_windowIsOld = true;
    m_readers->changed();
}

void Packager::Impl::drop()
{
    m_builder.reset();
    m_init.reset();
    changed();
}

Packager::Packager(Executor &home, World &world, PackagerSettings settings)
    : m_impl(std::make_unique<Impl>(home, world, std::move(settings)))
{
}

Packager::~Packager() = default;

void Packager::resumeAfter(const SegmentRecord &last)
{
    m_impl->resumeAfter(last);
}

void Packager::begin(hub::Stream &stream, std::optional<MediaTime> keyframeInterval)
{
    m_impl->begin(stream, keyframeInterval);
}

void Packager::end()
{
    m_impl->end();
}

void Packager::archived(std::uint64_t msn)
{
    m_impl->archived(msn);
}

const WindowPtr &Packager::window() const
{
    return m_impl->window();
}

std::size_t Packager::memoryBytes() const
{
    return m_impl->memoryBytes();
}

Subscription Packager::subscribe(Executor &reader, std::function<void(WindowPtr)> deliver)
{
    return m_impl->readers().add(reader, std::move(deliver));
}

void Packager::onWatched(std::function<void(bool watched)> changed)
{
    m_impl->readers().onWatched(std::move(changed));
}

} // namespace belfry::hls
