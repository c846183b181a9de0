#include "air/Program.h"

#include "base/Assert.h"
#include "media/Nal.h"

#include <algorithm>
#include <utility>

namespace belfry::air {
namespace {

using media::Kind;

// Composition offsets may be negative: from here they cannot lead below zero.
constexpr MediaTime kStart = std::chrono::seconds(1);
// A source that is expected back at once has so long; a loss that is known may last half a second.
constexpr Duration kExpected{400};
constexpr Duration kShortFor{10'000}; // so long after something went out for want of room it counts as short of it
constexpr MediaTime kSoundLateMax = std::chrono::seconds(1); // a source's first sound behind its first picture
constexpr MediaTime kUnseen = std::chrono::milliseconds(120); // a picture that stands so long is noticed less than a slate
constexpr MediaTime kCatchUpMax = std::chrono::seconds(10); // a slate does not make up for more of a machine's standstill

bool same(const media::TrackPtr &a, const media::TrackPtr &b)
{
    return a && b ? a->sameConfig(*b) : !a && !b;
}

bool same(const media::Tracks &a, const media::Tracks &b)
{
    return same(a.video, b.video) && same(a.audio, b.audio);
}

bool hasIdr(const media::Packet &packet)
{
    media::NalWalker walker(packet.payload.view());
    while (const auto nal = walker.next())
        if (media::avcNalType(*nal) == static_cast<std::uint8_t>(media::AvcNal::Idr))
            return true;
    return false;
}

MediaTime lengthOf(const media::Silence &silence, std::int64_t blocks)
{
    if (silence.rate == 0)
        return MediaTime(0);
    return MediaTime(blocks * silence.samples * 90'000 / silence.rate);
}

Showing showingOf(SlateKind kind)
{
    switch (kind) {
    case SlateKind::Interrupted: return Showing::Interrupted;
    case SlateKind::Starting: return Showing::Starting;
    case SlateKind::Closing: return Showing::Closing;
    }
    return Showing::Interrupted;
}

SlateKind kindOf(Showing showing)
{
    return showing == Showing::Starting ? SlateKind::Starting
           : showing == Showing::Closing ? SlateKind::Closing
                                         : SlateKind::Interrupted;
}

} // namespace

ProgramTracks fitted(const media::Tracks &source)
{
    ProgramTracks tracks{source, source.video, nullptr};
    if (!source.video)
        return tracks;
    if (auto fit = SlateFit::to(*source.video)) {
        tracks.fit = *std::move(fit);
        tracks.tracks.video = tracks.fit->track();
    }
    return tracks;
}

Program::Program(Executor &home, World &world, std::string name) : m_home(home), m_world(world), m_stream(std::move(name)) {}

void Program::begin(const ProgramTracks &source)
{
    m_on = true;
    m_source = source;
    m_joinWanted = true;
    if (m_delay > Duration(0)) {
        m_now = source;
        startSlate(Showing::Starting);
    }
}

void Program::begin(const KeptProgram &kept, SlateKind kind)
{
    m_on = true;
    m_now = kept.tracks;
    m_rate.set(kept.frame);
    m_joinWanted = true;
    startSlate(showingOf(kind));
}

void Program::forgetHeld()
{
    for (Item &item : m_items)
        if (auto *tracks = std::get_if<ProgramTracks>(&item.word))
            m_source = std::move(*tracks);
    m_items.clear();
    m_heldBytes = 0;
    m_drainTimer.reset();
}

void Program::end()
{
    forgetHeld();
    m_expectTimer.reset();
    m_pace.reset();
    m_hold.reset();
    m_joinWanted = false;
    if (std::exchange(m_on, false))
        m_stream.end();
    m_now = {};
    show(Showing::Nothing);
}

void Program::tracks(const ProgramTracks &source)
{
    take(source);
}

void Program::packet(const media::Packet &packet, bool entry, std::optional<Duration> behind)
{
    if (packet.kind == Kind::Video && !behind)
        m_rate.add(packet.dts);
    if (m_on)
        take(Held{packet, entry, behind.value_or(Duration(0))});
}

void Program::broken()
{
    m_rate.restart();
    if (m_on)
        take(Broken());
}

void Program::lost()
{
    m_rate.restart();
    if (m_on)
        take(Lost());
}

void Program::take(Word word)
{
    if (!m_on || m_delay <= Duration(0)) {
        std::visit([this](auto &its) { say(its); }, word);
        return;
    }
    if (const auto *held = std::get_if<Held>(&word))
        m_heldBytes += held->packet.payload.size();
    m_items.push_back({m_home.clock().now() + m_delay, std::move(word)});
    if (m_items.size() == 1 || m_heldBytes > kDelayBytesMax)
        drain();
}

void Program::drain()
{
    const TimePoint now = m_home.clock().now();
    while (!m_items.empty() && (m_items.front().due <= now || m_heldBytes > kDelayBytesMax)) {
        if (m_items.front().due > now) {
            m_early = std::chrono::duration_cast<Duration>(m_items.front().due - now);
            m_earlyAt = now;
        }
        Word word = std::move(m_items.front().word);
        m_items.pop_front();
        if (const auto *held = std::get_if<Held>(&word))
            m_heldBytes -= held->packet.payload.size();
        std::visit([this](auto &its) { say(its); }, word);
    }
    m_drainTimer.reset();
    if (!m_items.empty())
        m_drainTimer = m_home.after(std::chrono::ceil<Duration>(m_items.front().due - now), [this] { drain(); });
}

Duration Program::behind() const
{
    const bool isShort = m_early > Duration(0) && m_home.clock().now() - m_earlyAt < kShortFor;
    return isShort ? std::max(Duration(0), m_delay - m_early) : m_delay;
}

void Program::say(ProgramTracks &tracks)
{
    m_source = tracks;
    if (!m_on || m_joinWanted || m_showing != Showing::Source)
        return; // told when it joins
    m_now = m_source;
    m_silence = m_now.tracks.audio ? media::silenceFor(*m_now.tracks.audio) : media::Silence();
    m_stream.setTracks(m_now.tracks);
}

void Program::say(Broken &)
{
    m_joinWanted = true;
    // A sequence of its own for a moment would be two discontinuities instead of one.
    if (m_showing != Showing::Source || (m_now.tracks.video && !m_now.fit))
        return;
    m_expectTimer = m_home.after(kExpected, [this] {
        if (m_joinWanted && m_showing == Showing::Source)
            startSlate(Showing::Interrupted);
    });
}

void Program::say(Lost &)
{
    m_joinWanted = true;
    if (!m_hold && m_showing != Showing::Interrupted)
        startSlate(Showing::Interrupted);
}

void Program::say(Hold &hold)
{
    m_hold = hold.kind;
    startSlate(showingOf(hold.kind));
}

void Program::say(Held &held)
{
    if (m_hold)
        return;
    media::Packet packet = std::move(held.packet);
    if (m_joinWanted) {
        if (!held.entry)
            return;
        m_past = held.behind;
        join(packet);
        m_past = Duration(0);
    }
    packet.dts += m_offset;
    const bool isSound = packet.kind == Kind::Audio;
    if (packet.dts < m_floor || (isSound ? packet.dts < m_floorHeard : packet.pts() < m_floorShown))
        return;
    // With B pictures sound begins later than the picture's decoding times.
    if (packet.kind == Kind::Audio && std::exchange(m_soundOwed, false))
        writeSilence(std::min(packet.dts, m_floor + kSoundLateMax));
    write(std::move(packet));
}

// Unbroken: a decoder that has shown what was before can go on with this.
bool Program::continues(const media::Packet &first) const
{
    if (m_showing == Showing::Nothing || !same(m_now.tracks, m_source.tracks))
        return false;
    return first.kind == Kind::Audio || (m_source.fit && hasIdr(first));
}

// Between two encoders: no hole in the times, and no two IDR pictures in a row, which might have the same number.
void Program::bridge()
{
    if (m_showing != Showing::Source || !m_now.fit || (!m_lastWasKey && timeNow() - m_lastVideo <= std::max(3 * frame(), kUnseen)))
        return;
    startSlate(Showing::Interrupted);
    if (m_lastWasKey && m_reel.isFresh())
        writePicture(std::exchange(m_nextPicture, m_nextPicture + frame()));
}

// A slate's last picture must not last longer because the source came between two: where pictures are uneven, parts get too
// short (RFC 8216bis 4.4.3.8).
MediaTime Program::onTheBeat(MediaTime at)
{
    for (; m_nextPicture + frame() / 2 <= at; m_nextPicture += frame())
        writePicture(m_nextPicture);
    return m_nextPicture;
}

void Program::join(const media::Packet &first)
{
    const bool unbroken = continues(first);
    if (unbroken)
        bridge();
    const bool hasBegun = m_showing != Showing::Nothing;
    m_joinWanted = false;
    m_expectTimer.reset();
    m_pace.reset();
    MediaTime at = m_far ? timeNow() : first.dts;
    if (m_far && first.kind == Kind::Audio)
        at = std::max(at, m_soundEnd);
    if (unbroken && first.kind == Kind::Video && m_now.fit && m_showing != Showing::Source)
        at = onTheBeat(at);
    if (m_far && first.kind == Kind::Video)
        at = std::max({at, m_lastVideo + frame(), m_lastShown + frame() - first.compositionOffset});
    m_soundOwed = unbroken;
    if (unbroken && m_showing == Showing::Source) { // without a slate in between
        m_soundFrom = m_soundEnd > MediaTime(0) ? m_soundEnd : at;
        m_soundBlocks = 0;
    }
    if (unbroken)
        writeSilence(at);
    else if (hasBegun)
        m_stream.markDiscontinuity();
    m_now = m_source;
    m_silence = m_now.tracks.audio ? media::silenceFor(*m_now.tracks.audio) : media::Silence();
    m_stream.setTracks(m_now.tracks);
    m_offset = at - first.dts;
    m_floor = at;
    m_floorHeard = m_soundEnd - lengthOf(m_silence, 1) / 2 + MediaTime(1);
    m_floorShown = at + first.compositionOffset;
    m_keyOffset = first.compositionOffset;
    show(Showing::Source);
}

void Program::write(media::Packet packet)
{
    if (packet.kind == Kind::Video) {
        m_lastVideo = packet.dts;
        m_lastShown = std::max(m_lastShown, packet.pts());
        m_lastWasKey = packet.key;
    } else {
        m_soundEnd = packet.dts + lengthOf(m_silence, 1);
    }
    if (!m_far || packet.dts >= m_far->dts)
        m_far = Point{packet.dts, now()};
    m_stream.write(packet);
}

MediaTime Program::timeNow() const
{
    return m_far->dts + std::chrono::duration_cast<MediaTime>(now() - m_far->at);
}

void Program::startSlate(Showing showing)
{
    m_joinWanted = true;
    m_expectTimer.reset();
    m_pace.reset();
    m_silence = m_now.tracks.audio ? media::silenceFor(*m_now.tracks.audio) : media::Silence();
    const bool mute = m_now.tracks.audio && m_silence.block.empty();
    if (mute || (!m_now.fit && (m_now.tracks.video || !m_now.tracks.audio)))
        useOwnSequence(mute);
    m_stream.setTracks(m_now.tracks);
    if (m_now.fit)
        m_reel.begin(m_now.fit, slateFor(kindOf(showing)), frame());
    m_nextPicture = m_far ? m_lastVideo + frame() : kStart;
    m_origin = m_far.value_or(Point{kStart, now()});
    // After a standstill of the machine, or behind sound alone, there is no use in making up for all of it.
    m_nextPicture = std::max(m_nextPicture, m_origin.dts + std::chrono::duration_cast<MediaTime>(now() - m_origin.at) - kCatchUpMax);
    m_slateOffset = m_far ? std::max(m_keyOffset, m_lastShown + frame() - m_nextPicture) : m_keyOffset;
    m_soundFrom = m_far && m_soundEnd > m_nextPicture - kCatchUpMax ? m_soundEnd : m_nextPicture;
    m_soundBlocks = 0;
    show(showing);
    runSlate();
}

// For HEVC and AV1, for sound that has no silence, and for what comes before any source.
void Program::useOwnSequence(bool mute)
{
    const media::TrackPtr video = m_now.tracks.video;
    if (m_showing != Showing::Nothing)
        m_stream.markDiscontinuity();
    if (mute)
        m_now.tracks.audio.reset();
    m_now.fit = SlateFit::own(video ? video->width : 0, video ? video->height : 0);
    m_now.tracks.video = m_now.fit->track();
    m_keyOffset = MediaTime(0);
}

void Program::runSlate()
{
    const MediaTime until = m_origin.dts + std::chrono::duration_cast<MediaTime>(now() - m_origin.at);
    MediaTime next = m_nextPicture;
    if (m_now.fit) {
        for (; m_nextPicture <= until; m_nextPicture += frame())
            writePicture(m_nextPicture);
        next = m_nextPicture;
    } else if (m_silence.block.empty()) {
        return;
    } else {
        writeSilence(until);
        next = m_soundFrom + lengthOf(m_silence, m_soundBlocks);
    }
    const Duration wait = std::chrono::ceil<Duration>(next - until);
    m_pace = m_home.after(std::max(wait, Duration(1)), [this] { runSlate(); });
}

void Program::writePicture(MediaTime at)
{
    SlateReel::Picture picture = m_reel.next();
    write({Kind::Video, picture.key, at, m_slateOffset, std::move(picture.payload)});
    writeSilence(at + frame());
}

// Half a block more or less is put right by whoever counts samples.
void Program::writeSilence(MediaTime until)
{
    if (m_silence.block.empty() || !m_now.tracks.audio)
        return;
    const MediaTime half = lengthOf(m_silence, 1) / 2;
    for (;;) {
        const MediaTime at = m_soundFrom + lengthOf(m_silence, m_soundBlocks);
        if (at + half > until)
            return;
        ++m_soundBlocks;
        write({Kind::Audio, true, at, MediaTime(0), m_silence.block});
    }
}

SlatePtr Program::slateFor(SlateKind kind) const
{
    const auto find = [this](SlateKind wanted) {
        return std::find_if(m_slates.begin(), m_slates.end(), [&](const auto &its) {
            return its.first == wanted && its.second->track->sameConfig(*m_now.fit->track());
        });
    };
    auto found = find(kind);
    return found == m_slates.end() ? m_now.fit->plain() : found->second;
}

void Program::add(SlateKind kind, const SlatePtr &slate)
{
    std::erase_if(m_slates, [&](const auto &its) { return its.first == kind && its.second->track->sameConfig(*slate->track); });
    // The newest of each kind for two sequences: the one that goes and the one that comes.
    if (m_slates.size() >= 2 * kSlateKinds)
        m_slates.erase(m_slates.begin());
    m_slates.emplace_back(kind, slate);
    const bool runs = m_pace && m_now.fit && kindOf(m_showing) == kind;
    if (runs && slate->track->sameConfig(*m_now.fit->track()))
        m_reel.change(slate);
}

std::deque<Program::Item>::iterator Program::waitingHold()
{
    return std::find_if(m_items.begin(), m_items.end(), [](const Item &item) { return std::holds_alternative<Hold>(item.word); });
}

void Program::hold(SlateKind kind)
{
    if (!m_on)
        return;
    if (const auto waiting = waitingHold(); waiting != m_items.end())
        m_items.erase(waiting);
    if (m_hold == kind)
        return;
    m_hold = kind;
    startSlate(showingOf(kind));
}

Duration Program::holdBehind(SlateKind kind)
{
    if (!m_on || m_hold == kind)
        return Duration(0);
    if (m_items.empty() || m_showing == Showing::Starting) {
        hold(kind);
        return Duration(0);
    }
    auto waiting = waitingHold();
    if (waiting == m_items.end())
        waiting = m_items.insert(m_items.end(), {m_home.clock().now() + m_delay, Hold{kind}});
    return std::chrono::ceil<Duration>(waiting->due - m_home.clock().now());
}

void Program::release(SlateKind kind)
{
    const auto waiting = waitingHold();
    if (waiting != m_items.end() && std::get<Hold>(waiting->word).kind == kind)
        m_items.erase(waiting);
    if (m_hold != kind)
        return;
    m_hold.reset();
    // Whoever was told that it begins soon is not told that it will be right back.
    if (kind != SlateKind::Starting)
        startSlate(Showing::Interrupted);
}

void Program::setDelay(Duration delay)
{
    BELFRY_ASSERT(!m_on);
    m_delay = std::clamp(delay, Duration(0), kDelayMax);
}

Duration Program::panic()
{
    if (!m_on || m_items.empty())
        return Duration(0);
    const TimePoint first = m_items.front().due - m_delay;
    const auto waiting = waitingHold();
    const auto next = waiting == m_items.end() ? std::nullopt : std::optional(std::get<Hold>(waiting->word).kind);
    forgetHeld();
    if (next)
        hold(*next);
    else if (!m_hold)
        startSlate(Showing::Panic);
    return std::chrono::duration_cast<Duration>(m_home.clock().now() - first);
}

void Program::show(Showing showing)
{
    if (std::exchange(m_showing, showing) != showing)
        m_world.programShows();
}

} // namespace belfry::air
