#include "server/ChannelMedia.h"

#include "base/Assert.h"
#include "base/Id.h"
#include "base/Log.h"

#include <algorithm>
#include <utility>

namespace belfry::server {
namespace {

/// Where one rendition is missing or was lost, the rest stays in memory its time.
constexpr std::size_t kHalfArchivedMax = 100;

model::Publisher described(const ingest::Publisher &publisher)
{
    return {std::to_string(publisher.id()), publisher.address(), publisher.encoder(), publisher.since()};
}

/// A rate is not known before the first full second.
std::optional<double> measuredOrNone(double rate)
{
    return rate > 0 ? std::optional(rate) : std::nullopt;
}

std::optional<double> kbps(const hub::StreamStats &stats, media::Kind kind, TimePoint now)
{
    return measuredOrNone(stats.bitsPerSecond(kind, now) / 1000.0);
}

hls::PackagerSettings named(const std::string &name, hls::PackagerSettings settings)
{
    settings.name = name;
    // The program stream holds nothing from before Go Live; from the key packet that put it on air, then.
    settings.begin = hub::Begin::LastKey;
    return settings;
}

/// H.264 of our own and the sound that most encoders send, until there has been one.
air::KeptProgram unknownEncoder()
{
    static constexpr std::uint8_t kAacLc48Stereo[] = {0x11, 0x90};
    media::Tracks tracks;
    tracks.video = air::SlateFit::own(1920, 1080)->track();
    if (auto sound = media::makeTrack(media::Codec::Aac, SharedBytes::ofStatic(kAacLc48Stereo)))
        tracks.audio = *std::move(sound);
    return {air::fitted(tracks)};
}

const char *wordOf(air::Showing showing)
{
    switch (showing) {
    case air::Showing::Nothing: return "nothing";
    case air::Showing::Source: return "source";
    case air::Showing::Interrupted: return "interrupted";
    case air::Showing::Starting: return "starting";
    case air::Showing::Closing: return "closing";
    case air::Showing::Panic: return "panic";
    }
    return "nothing";
}

std::uint64_t bytesOf(const hub::StreamStats &stats)
{
    return stats.bytes(media::Kind::Video) + stats.bytes(media::Kind::Audio);
}

std::optional<Duration> ageOf(const hub::StreamStats &stats, media::Kind kind, TimePoint now)
{
    const auto last = stats.lastPacketAt(kind);
    return last ? std::optional(std::chrono::duration_cast<Duration>(now - *last)) : std::nullopt;
}

void describeTracks(const media::Tracks &tracks, const hub::StreamStats &stats, TimePoint now, model::Ingest &out)
{
    if (const auto &video = tracks.video) {
        const auto interval = stats.keyframeInterval();
        out.video = model::VideoLine{video->codecString, video->width, video->height,
                                     measuredOrNone(stats.framesPerSecond(now)), kbps(stats, media::Kind::Video, now),
                                     interval ? std::optional(seconds(*interval)) : std::nullopt};
    }
    if (const auto &audio = tracks.audio) {
        out.audio = model::AudioLine{audio->codecString, audio->sampleRate, audio->channels,
                                     kbps(stats, media::Kind::Audio, now)};
    }
}

} // namespace

void ChannelMedia::ProgramWorld::segmentOpened(const hls::SegmentRecord &record)
{
    channel.m_logbook->writeSegment({record.msn, record.discontinuitySequence, record.programTime, record.initId,
                                      channel.m_media.clock().wall()});
}

void ChannelMedia::ProgramWorld::segmentCompleted(const hls::SegmentPtr &segment)
{
    for (const auto &archive : channel.m_archives)
        if (archive)
            archive->add(segment);
}

ChannelMedia::ChannelMedia(Executor &media, World &world, std::string channel, std::unique_ptr<store::Logbook> logbook,
                           const hls::PackagerSettings &packaging)
    : m_media(media), m_world(world), m_channel(std::move(channel)), m_logbook(std::move(logbook)),
      m_programWorld(*this), m_switch(media, *this, m_channel),
      m_program(media, m_programWorld, named(m_channel + "/program", packaging)),
      m_preview(media, m_previewWorld, named(m_channel + "/preview", packaging))
{
    if (const auto last = m_logbook->lastSegment())
        m_program.resumeAfter({last->msn, last->discontinuitySequence, last->programTime, last->initId});
    m_preview.onWatched([this](bool watched) { watchPreview(watched); });
}

ChannelMedia::~ChannelMedia()
{
    for (BroadcastReader *reader : m_readers)
        reader->channelClosed(m_channel);
}

void ChannelMedia::keepOnDisk(hls::ArchiveDisk &disk, hls::ArchiveBudget &budget, Duration length, Duration keepAfterEnd)
{
    BELFRY_ASSERT(m_media.isHere());
    using hls::Rendition;
    for (const auto &[rendition, name] : {std::pair(Rendition::Main, "/video"), std::pair(Rendition::Audio, "/audio")}) {
        m_archives[static_cast<std::size_t>(rendition)] = std::make_unique<hls::Archive>(
            m_media, disk, budget, static_cast<hls::Archive::World &>(*this),
            hls::ArchiveSettings{m_channel + name, rendition, length, keepAfterEnd});
    }
}

// Memory may let go of a segment when both renditions of it can be read from disk.
void ChannelMedia::archived(hls::Rendition, std::uint64_t msn)
{
    if (!m_halfArchived.insert(msn).second) {
        m_halfArchived.erase(msn);
        m_program.archived(msn);
    }
    while (m_halfArchived.size() > kHalfArchivedMax)
        m_halfArchived.erase(m_halfArchived.begin());
}

void ChannelMedia::archiveHolds(hls::Rendition rendition, std::uint64_t bytes)
{
    m_archiveBytes[static_cast<std::size_t>(rendition)] = bytes;
    m_world.rewindHolds(m_channel, m_archiveBytes[0] + m_archiveBytes[1]);
}

void ChannelMedia::reopen(const store::BroadcastRecord &broadcast, const std::optional<air::KeptSlate> &slate)
{
    BELFRY_ASSERT(m_media.isHere());
    m_broadcast = OnAirBroadcast{broadcast.id, broadcast.startedAt};
    m_program.begin(m_switch.program(), mediaMs(std::int64_t(broadcast.targetDurationSeconds) * 1000));
    for (const auto &archive : m_archives)
        if (archive)
            archive->begin(broadcast.id, broadcast.targetDurationSeconds);
    tellBegan(true);
    m_switch.setDelay(broadcast.delay);
    const WallTime now = m_media.clock().wall();
    const bool starts = broadcast.startingUntil && *broadcast.startingUntil > now;
    if (!slate && !starts) {
        m_switch.goLive();
        return;
    }
    const air::KeptProgram program = slate ? slate->program : unknownEncoder();
    if (slate && slate->slate)
        m_switch.addSlate(air::SlateKind::Interrupted, slate->slate);
    m_world.slateWanted(m_channel, program);
    m_switch.goLive(program, starts ? air::SlateKind::Starting : air::SlateKind::Interrupted);
    if (starts)
        countDown(*broadcast.startingUntil);
    if (broadcast.closingUntil) {
        m_closing = std::max(Duration(0), *broadcast.closingUntil - now);
        m_switch.hold(air::SlateKind::Closing);
        closesIn(Duration(0));
    }
}

void ChannelMedia::forget()
{
    m_logbook->writeBroadcastEnd(m_media.clock().wall());
}

void ChannelMedia::open(Duration delay, Duration starting)
{
    BELFRY_ASSERT(m_media.isHere());
    if (m_switch.state().onAir == air::OnAir::Off) {
        m_switch.setDelay(delay);
        if (starting > Duration(0)) {
            beginWithSlate(starting);
            return;
        }
    }
    m_switch.goLive();
}

void ChannelMedia::beginWithSlate(Duration starting)
{
    if (!m_lastKnown)
        m_lastKnown = unknownEncoder();
    m_world.slateWanted(m_channel, *m_lastKnown);
    m_switch.goLive(*m_lastKnown, air::SlateKind::Starting);
    countDown(m_media.clock().wall() + starting + m_switch.delay());
    begin();
}

void ChannelMedia::countDown(WallTime until)
{
    m_startingUntil = until;
    m_switch.hold(air::SlateKind::Starting);
    m_world.countsDown(m_channel, until);
    m_startingTimer = m_media.after(until - m_media.clock().wall(), [this] {
        m_startingUntil.reset();
        m_switch.release(air::SlateKind::Starting);
        if (m_onAir == air::OnAir::Lost)
            m_world.programLost(m_channel);
    });
}

void ChannelMedia::slateWanted(const air::KeptProgram &program)
{
    m_lastKnown = program;
    m_world.slateWanted(m_channel, program);
}

void ChannelMedia::cancel()
{
    BELFRY_ASSERT(m_media.isHere());
    if (m_broadcast)
        return;
    m_switch.end();
    m_world.programClosed(m_channel);
}

void ChannelMedia::close()
{
    BELFRY_ASSERT(m_media.isHere());
    m_startingTimer.reset();
    if (std::exchange(m_startingUntil, std::nullopt))
        m_world.countsDown(m_channel, std::nullopt);
    m_closing.reset();
    m_switch.end();
    m_program.end();
    for (const auto &archive : m_archives)
        if (archive)
            archive->end();
    if (m_broadcast) {
        m_logbook->writeBroadcastEnd(m_media.clock().wall());
        log::info("server", "broadcast ended", {{"channel", m_channel}, {"broadcast", m_broadcast->id}});
        for (BroadcastReader *reader : m_readers)
            reader->broadcastEnded(m_channel, *m_broadcast);
        m_broadcast.reset();
    }
    // Behind the packager's own post: whoever is told that it has ended finds the end mark.
    later([this] { m_world.programClosed(m_channel); });
}

void ChannelMedia::showClosing(Duration length)
{
    BELFRY_ASSERT(m_media.isHere());
    m_closing = length;
    closesIn(m_switch.holdBehind(air::SlateKind::Closing));
}

void ChannelMedia::closesIn(Duration seenIn)
{
    m_logbook->writeClosing(m_media.clock().wall() + seenIn + *m_closing);
    m_world.programCloses(m_channel, seenIn);
}

Duration ChannelMedia::panic()
{
    const bool waits = m_closing && m_switch.state().showing != air::Showing::Closing;
    const Duration covered = m_switch.panic();
    if (waits && covered > Duration(0))
        closesIn(m_switch.holdBehind(air::SlateKind::Closing));
    return covered;
}

void ChannelMedia::showSource()
{
    BELFRY_ASSERT(m_media.isHere());
    m_closing.reset();
    if (m_startingUntil)
        m_switch.hold(air::SlateKind::Starting);
    else
        m_switch.release(air::SlateKind::Closing);
    m_logbook->writeClosing(std::nullopt);
}

// A connection that broke off unseen must not keep an encoder out.
bool ChannelMedia::makeRoom()
{
    BELFRY_ASSERT(m_media.isHere());
    if (m_publishers.size() - m_leaving.size() < kPublishersMax)
        return true;
    ingest::Publisher *silent = nullptr;
    Duration longest = kSilentAfter;
    for (const auto &[id, publisher] : m_publishers) {
        const Duration silence = silenceOf(*publisher);
        if (silence < longest || m_leaving.contains(id))
            continue;
        silent = publisher;
        longest = silence;
    }
    if (!silent)
        return false;
    m_leaving.insert(silent->id());
    silent->close("silent, and another one came");
    return true;
}

void ChannelMedia::add(ingest::Publisher &publisher)
{
    BELFRY_ASSERT(m_media.isHere());
    m_publishers.emplace(publisher.id(), &publisher);
    m_switch.addInput(publisher.id(), publisher.stream());
    keepMeasuring();
}

void ChannelMedia::remove(ingest::Publisher &publisher)
{
    BELFRY_ASSERT(m_media.isHere());
    m_switch.removeInput(publisher.id());
    m_publishers.erase(publisher.id());
    m_leaving.erase(publisher.id());
    m_bytesOfThoseGone += bytesOf(publisher.stats());
    keepMeasuring();
}

void ChannelMedia::switchChanged(const air::SwitchState &state)
{
    const air::OnAir before = std::exchange(m_onAir, state.onAir);
    if (state.onAir == air::OnAir::On && before != air::OnAir::On) {
        if (!m_broadcast)
            begin();
        else if (!m_startingUntil)
            m_world.programResumed(m_channel);
    } else if (state.onAir == air::OnAir::Lost && before == air::OnAir::On && !m_startingUntil) {
        m_world.programLost(m_channel);
    }
    // Not from here: the switch is in the middle of its change.
    later([this] { measure(); });
}

// Nothing of it when the channel has gone by then.
void ChannelMedia::later(Task task)
{
    m_media.post([alive = std::weak_ptr<char>(m_alive), task = std::move(task)]() mutable {
        if (!alive.expired())
            task();
    });
}

void ChannelMedia::begin()
{
    m_program.begin(m_switch.program(), keyframeInterval());
    store::BroadcastRecord record;
    record.startedAt = m_media.clock().wall();
    record.id = makeUlid(record.startedAt);
    record.delay = m_switch.delay();
    record.startingUntil = m_startingUntil;
    if (const auto &window = m_program.window())
        record.targetDurationSeconds = window->targetDurationSeconds;
    m_logbook->writeBroadcastStart(record);
    for (const auto &archive : m_archives)
        if (archive)
            archive->begin(record.id, record.targetDurationSeconds);
    m_broadcast = OnAirBroadcast{record.id, record.startedAt};
    log::info("server", "broadcast began",
              {{"channel", m_channel}, {"broadcast", record.id}, {"target_duration_s", record.targetDurationSeconds}});
    tellBegan(false);
    m_world.programBegan(m_channel, *m_broadcast);
}

void ChannelMedia::tellBegan(bool resumed)
{
    for (BroadcastReader *reader : m_readers)
        reader->broadcastBegan(m_channel, m_switch.program(), *m_broadcast, resumed);
}

void ChannelMedia::watchPreview(bool watched)
{
    if (watched)
        m_preview.begin(m_switch.source(), keyframeInterval());
    else
        m_preview.end();
    for (BroadcastReader *reader : m_readers)
        reader->previewWatched(m_channel, m_switch.source(), watched);
}

void ChannelMedia::keepMeasuring()
{
    measure();
    if (m_publishers.empty())
        m_tick.reset();
    else
        m_tick = m_media.after(kMeasureEvery, [this] { keepMeasuring(); });
}

void ChannelMedia::measure()
{
    IngestReport report;
    report.ingest = describe();
    if (report.ingest.publisher)
        report.publisherAge = std::max(Duration(0), m_media.clock().wall() - report.ingest.publisher->since);
    report.delayWanted = m_switch.state().onAir == air::OnAir::Off ? Duration(0) : m_switch.delay();
    report.receivedBytes = m_bytesOfThoseGone;
    for (const auto &[id, one] : m_publishers)
        report.receivedBytes += bytesOf(one->stats());
    report.windowBytes = m_program.memoryBytes() + m_preview.memoryBytes();
    if (const auto *active = publisher(m_switch.state().active)) {
        const hub::StreamStats &stats = active->stats();
        report.keyframesMeasured = stats.keys() > 1;
        report.framesMissed = stats.framesMissed();
        report.missedShare = stats.missedShare(m_media.clock().now());
        report.lag = stats.lag();
        report.videoAge = ageOf(stats, media::Kind::Video, m_media.clock().now()).value_or(report.publisherAge);
        report.audioAge = ageOf(stats, media::Kind::Audio, m_media.clock().now()).value_or(report.publisherAge);
    }
    m_world.measured(m_channel, report);
}

ingest::Publisher *ChannelMedia::publisher(std::optional<air::InputId> id) const
{
    const auto found = id ? m_publishers.find(*id) : m_publishers.end();
    return found == m_publishers.end() ? nullptr : found->second;
}

std::optional<MediaTime> ChannelMedia::keyframeInterval() const
{
    const auto *active = publisher(m_switch.state().active);
    return active ? active->stats().keyframeInterval() : std::nullopt;
}

std::string ChannelMedia::wayOfSource() const
{
    const auto *active = publisher(m_switch.state().active);
    return active ? active->way() : std::string();
}

// Since it came, where nothing has come yet.
Duration ChannelMedia::silenceOf(const ingest::Publisher &publisher) const
{
    if (const auto last = publisher.stats().lastPacketAt())
        return std::chrono::duration_cast<Duration>(m_media.clock().now() - *last);
    return m_media.clock().wall() - publisher.since();
}

model::Ingest ChannelMedia::describe() const
{
    model::Ingest ingest;
    const air::SwitchState &state = m_switch.state();
    ingest.showing = wordOf(state.showing);
    ingest.slateFits = state.slateFits;
    if (state.onAir != air::OnAir::Off)
        ingest.delaySeconds = static_cast<double>(m_switch.behind().count()) / 1000;
    ingest::Publisher *active = publisher(state.active);
    // Connected, but nothing has come yet that the switch could choose.
    if (!active && !m_publishers.empty())
        active = m_publishers.begin()->second;
    if (!active)
        return ingest;
    ingest.publisher = described(*active);
    if (const auto *standby = publisher(state.standby); standby && standby != active)
        ingest.standby = described(*standby);
    ingest.held = state.held;
    const hub::StreamStats &stats = active->stats();
    const Duration silent = silenceOf(*active);
    ingest.silentMs = std::max<std::int64_t>(0, silent.count());
    ingest.state = silent < kSilentAfter ? model::IngestState::Receiving : model::IngestState::Silent;
    ingest.keyframeSeen = stats.keySeen();
    ingest.bytes = bytesOf(stats);
    describeTracks(active->stream().tracks(), stats, m_media.clock().now(), ingest);
    return ingest;
}

} // namespace belfry::server
