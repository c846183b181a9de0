#include "server/SlateRoom.h"

#include "base/Log.h"
#include "server/DataFolder.h"
#include "server/SlatePictures.h"

#include <cstdio>
#include <fstream>
#include <iterator>

namespace belfry::server {
namespace {

using air::SlateKind;

constexpr std::streamoff kFileBytesMax = 64 << 20;
constexpr SlateKind kKinds[] = {SlateKind::Interrupted, SlateKind::Closing, SlateKind::Starting};

bool same(const media::TrackPtr &a, const media::TrackPtr &b)
{
    return a && b ? a->sameConfig(*b) : !a && !b;
}

bool same(const air::KeptProgram &a, const air::KeptProgram &b)
{
    return a.frame == b.frame && same(a.tracks.video, b.tracks.video) && same(a.tracks.tracks.audio, b.tracks.tracks.audio);
}

std::optional<Bytes> readFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file || file.tellg() > kFileBytesMax)
        return std::nullopt;
    file.seekg(0);
    return Bytes{std::istreambuf_iterator<char>(file), {}};
}

/// "pt-BR" is shown Portuguese, what we do not speak English.
ByteView builtIn(SlateKind kind, const std::string &language)
{
    const std::string_view main = std::string_view(language).substr(0, language.find('-'));
    const ByteView spoken = slatePicture(std::string(name(kind)) + '-' + std::string(main));
    return spoken.empty() ? slatePicture(std::string(name(kind)) + "-en") : spoken;
}

/// Null for sound alone.
air::SlateFitPtr fitOf(const air::KeptProgram &program)
{
    const media::TrackPtr &video = program.tracks.video;
    return program.tracks.fit || !video ? program.tracks.fit : air::SlateFit::own(video->width, video->height);
}

transcode::SlateFrame frameOf(const air::SlateFit &fit)
{
    const media::AvcSps &shape = fit.shape();
    return {shape.codedWidth, shape.codedHeight, shape.cropLeft, shape.cropTop, shape.width, shape.height};
}

std::size_t bytesOf(const media::Clip &clip)
{
    std::size_t bytes = 0;
    for (const media::Packet &packet : clip.packets)
        bytes += packet.payload.size();
    return bytes;
}

Result<> check(SlateKind kind, ByteView file)
{
    if (transcode::isClip(file)) {
        if (kind == SlateKind::Starting)
            return fail(ErrorCode::InvalidInput, "This slate counts down: it takes a picture, not a clip.");
        return transcode::checkClip(file);
    }
    const auto image = transcode::checkImage(file);
    return image ? Result<>(Done()) : Result<>(image.error());
}

} // namespace

std::string_view name(SlateKind kind)
{
    switch (kind) {
    case SlateKind::Interrupted: return "interrupted";
    case SlateKind::Starting: return "starting";
    case SlateKind::Closing: return "closing";
    }
    return "interrupted";
}

std::optional<SlateKind> slateKindFrom(std::string_view text)
{
    for (const SlateKind kind : kKinds)
        if (name(kind) == text)
            return kind;
    return std::nullopt;
}

SlateRoom::SlateRoom(Executor &media, std::string folder, Ready ready, Prepared prepared)
    : m_media(media), m_folder(std::move(folder)), m_ready(std::move(ready)), m_prepared(std::move(prepared))
{
    m_av.post([] { lowerThreadPriority(); });
}

SlateRoom::~SlateRoom()
{
    *m_isOver = true;
    m_av.stop();
}

void SlateRoom::wanted(const std::string &channel, const air::KeptProgram &program)
{
    m_av.post([this, channel, program] {
        Desk &desk = m_desks[channel];
        if (desk.isWanted && same(desk.program, program))
            return;
        desk.program = program;
        desk.isWanted = true;
        prepare(channel, desk);
    });
}

void SlateRoom::speak(const std::string &channel, const std::string &language)
{
    m_av.post([this, channel, language] {
        Desk &desk = m_desks[channel];
        if (std::exchange(desk.language, language) != language && desk.isWanted)
            prepare(channel, desk);
    });
}

void SlateRoom::change(const std::string &channel, SlateKind kind, Bytes picture, Changed changed)
{
    m_av.post([this, channel, kind, picture = std::move(picture), changed = std::move(changed)]() mutable {
        const std::string path = picturePath(channel, kind);
        if (picture.empty()) {
            std::remove(path.c_str());
        } else if (const auto usable = check(kind, picture); !usable) {
            changed(usable);
            return;
        } else if (const auto written = writePrivateFile(path, asText(picture)); !written) {
            changed(written);
            return;
        }
        changed(Done());
        if (const Desk &desk = m_desks[channel]; desk.isWanted)
            prepare(channel, desk);
    });
}

// What would be needed first comes first; a restart in between finds a plain one.
void SlateRoom::prepare(const std::string &channel, const Desk &desk)
{
    keep(channel, {desk.program, nullptr});
    const auto fit = fitOf(desk.program);
    for (const SlateKind kind : kKinds) {
        if (*m_isOver || !fit)
            return;
        const TimePoint begun = m_av.clock().now();
        const auto clip = clipOf(pictureOf(channel, desk, kind), frameOf(*fit), desk.program.frame);
        const auto slate = clip ? fit->fit(**clip) : Result<air::SlatePtr>(clip.error());
        m_prepared(slate.hasValue(), std::chrono::duration_cast<Duration>(m_av.clock().now() - begun));
        if (!slate) {
            log::warning("server", "a slate could not be prepared; a plain one will be shown",
                         {{"channel", channel}, {"slate", name(kind)}, {"why", slate.error().what}});
            continue;
        }
        if (kind == SlateKind::Interrupted)
            keep(channel, {desk.program, *slate});
        hand(channel, kind, *slate);
    }
}

void SlateRoom::hand(const std::string &channel, SlateKind kind, const air::SlatePtr &slate)
{
    m_media.post([this, over = m_isOver, channel, kind, slate] {
        if (!*over)
            m_ready(channel, kind, slate);
    });
}

void SlateRoom::countDown(const std::string &channel, std::optional<WallTime> until)
{
    m_av.post([this, channel, until] {
        Desk &desk = m_desks[channel];
        if (!desk.countdown)
            desk.countdown.emplace(m_av, [this, channel](std::string_view clock) { prepareStarting(channel, clock); });
        if (until)
            desk.countdown->begin(*until);
        else
            desk.countdown->stop();
    });
}

void SlateRoom::prepareStarting(const std::string &channel, std::string_view clock)
{
    const Desk &desk = m_desks[channel];
    const auto fit = fitOf(desk.program);
    if (*m_isOver || !fit)
        return;
    std::optional<transcode::Countdown> countdown;
    if (!clock.empty())
        countdown = transcode::Countdown{slatePicture("digits"), std::string(clock)};
    const auto clip = transcode::encodeSlate(pictureOf(channel, desk, SlateKind::Starting), frameOf(*fit), countdown);
    if (const auto slate = clip ? fit->fit(**clip) : Result<air::SlatePtr>(clip.error()))
        hand(channel, SlateKind::Starting, *slate);
}

Bytes SlateRoom::pictureOf(const std::string &channel, const Desk &desk, SlateKind kind) const
{
    if (auto own = readFile(picturePath(channel, kind)))
        return *std::move(own);
    const ByteView ours = builtIn(kind, desk.language);
    return {ours.begin(), ours.end()};
}

Result<media::ClipPtr> SlateRoom::clipOf(ByteView picture, const transcode::SlateFrame &frame, MediaTime every)
{
    const std::size_t digest = std::hash<std::string_view>()(asText(picture));
    if (!transcode::isClip(picture))
        every = MediaTime(0);
    for (auto cached = m_cache.begin(); cached != m_cache.end(); ++cached) {
        if (cached->picture == digest && cached->frame == frame && cached->every == every) {
            m_cache.splice(m_cache.begin(), m_cache, cached);
            return m_cache.front().clip;
        }
    }
    auto clip = every > MediaTime(0) ? transcode::encodeClip(picture, frame, every) : transcode::encodeSlate(picture, frame);
    if (!clip)
        return clip;
    m_cachedBytes += bytesOf(**clip);
    m_cache.push_front({digest, frame, every, *clip});
    while (m_cachedBytes > kCacheBytesMax) {
        m_cachedBytes -= bytesOf(*m_cache.back().clip);
        m_cache.pop_back();
    }
    return clip;
}

void SlateRoom::keep(const std::string &channel, const air::KeptSlate &kept) const
{
    if (const auto written = writePrivateFile(path(channel), asText(air::toRecord(kept))); !written)
        log::warning("server", "a slate could not be kept for a restart", {{"channel", channel}, {"why", written.error().what}});
}

std::optional<air::KeptSlate> SlateRoom::kept(const std::string &channel) const
{
    const auto bytes = readFile(path(channel));
    if (!bytes)
        return std::nullopt;
    auto record = air::fromRecord(*bytes);
    if (!record) {
        log::warning("server", "a kept slate cannot be read", {{"channel", channel}, {"why", record.error().what}});
        return std::nullopt;
    }
    return *std::move(record);
}

std::string SlateRoom::path(const std::string &channel) const
{
    return fileIn(m_folder, channel + ".slate");
}

std::string SlateRoom::picturePath(const std::string &channel, SlateKind kind) const
{
    return fileIn(m_folder, channel + ".slate-" + std::string(name(kind)));
}

} // namespace belfry::server
