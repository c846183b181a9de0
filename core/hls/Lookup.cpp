#include "hls/Lookup.h"

#include <algorithm>

namespace belfry::hls {
namespace {

constexpr MediaTime kSecond = std::chrono::seconds(1);

Lookup soon(std::uint64_t msn, std::uint64_t part)
{
    return {Found::Soon, Position{msn, part}, {}, {}};
}

Lookup lookUpPart(const Segment &segment, const Resource &wanted)
{
    if (wanted.part >= segment.parts.size())
        return !segment.complete && wanted.part == segment.parts.size() ? soon(segment.msn, wanted.part) : Lookup();
    const Part &part = *segment.parts[wanted.part];
    if (part.isGap(wanted.rendition))
        return {};
    return {Found::Now, {}, part.piecesIn(wanted.rendition), part.durationIn(wanted.rendition)};
}

Lookup lookUpMedia(const Window &window, const Resource &wanted)
{
    const bool isPart = wanted.kind == Resource::Kind::Part;
    const Segment *segment = window.find(wanted.number);
    if (!segment) {
        const bool isNext = !window.empty() && wanted.number == window.segments.back()->msn + 1;
        if (!isNext || window.ended || wanted.part != 0)
            return {};
        return soon(wanted.number, isPart ? 0 : Position::kWhole);
    }
    if (isPart)
        return lookUpPart(*segment, wanted);
    if (!segment->complete)
        return soon(wanted.number, Position::kWhole);
    if (segment->isGap(wanted.rendition))
        return {};
    Lookup lookup{Found::Now, {}, {}, segment->durationIn(wanted.rendition)};
    for (const PartPtr &part : segment->parts)
        for (const SharedBytes &piece : part->piecesIn(wanted.rendition))
            addPiece(lookup.pieces, piece);
    return lookup;
}

Lookup lookUpInit(const Window &window, const Resource &wanted)
{
    for (const SegmentPtr &segment : window.segments) {
        if (segment->init->id != wanted.number)
            continue;
        const SharedBytes &bytes =
            wanted.rendition == Rendition::Main ? segment->init->bytes : segment->init->audioBytes;
        return bytes.empty() ? Lookup() : Lookup{Found::Now, {}, {bytes}, {}};
    }
    return {};
}

// RFC 8216bis 6.2.5.2: the Advance Part Limit.
std::uint64_t advanceParts(const Window &window)
{
    if (window.partTarget >= kSecond)
        return 3;
    return static_cast<std::uint64_t>((3 * kSecond + window.partTarget - MediaTime(1)) / window.partTarget);
}

// RFC 8216bis 6.2.5.2.
Lookup lookUpReload(const Window &window, const ReloadQuery &reload)
{
    const Lookup now{Found::Now, {}, {}, {}};
    if (window.ended || !reload.msn)
        return now;
    const std::uint64_t msn = *reload.msn;
    const std::uint64_t last = window.lastComplete().msn;
    if (msn > last && msn - last > 2)
        return {Found::Bad, {}, {}, {}};
    if (!reload.part)
        return msn <= last ? now : soon(msn, Position::kWhole);
    const Segment *segment = window.find(msn);
    if (!segment && msn <= last)
        return now; // it has left the Window
    const std::uint64_t parts = segment ? segment->parts.size() : 0;
    if (*reload.part >= parts && *reload.part - parts >= advanceParts(window))
        return {Found::Bad, {}, {}, {}};
    if (*reload.part < parts)
        return now;
    if (!segment || !segment->complete)
        return soon(msn, *reload.part);
    // Past the end of a segment: the first part of the next.
    const Segment *next = window.find(msn + 1);
    return next && !next->parts.empty() ? now : soon(msn + 1, 0);
}

Lookup lookUpPlaylist(const Window &window, const Ask &ask)
{
    if (ask.wanted.rendition == Rendition::Audio && !window.empty() && !window.hasAudioRendition())
        return {};
    if (!window.hasCompleteSegment())
        return {window.ended ? Found::Never : Found::Soon, {}, {}, {}};
    return lookUpReload(window, ask.reload);
}

} // namespace

Lookup lookUp(const Window &window, const Ask &ask)
{
    switch (ask.wanted.kind) {
    case Resource::Kind::Multivariant:
    case Resource::Kind::Media: return lookUpPlaylist(window, ask);
    case Resource::Kind::Init: return lookUpInit(window, ask.wanted);
    case Resource::Kind::Segment:
    case Resource::Kind::Part: return lookUpMedia(window, ask.wanted);
    }
    return {};
}

std::optional<Position> headOf(const Window &window)
{
    if (window.empty() || window.segments.back()->parts.empty())
        return std::nullopt;
    const Segment &last = *window.segments.back();
    if (last.complete)
        return Position{last.msn, Position::kWhole};
    return Position{last.msn, last.parts.size() - 1};
}

Form formFor(const Window &window, const ReloadQuery &reload)
{
    if (!reload.skip || window.ended)
        return Form::Full;
    if (!reload.msn)
        return Form::Delta;
    MediaTime behind{0};
    for (auto at = window.segments.rbegin(); at != window.segments.rend() && (*at)->msn >= *reload.msn; ++at)
        behind += (*at)->duration;
    return 2 * behind <= skipBoundary(window) ? Form::Delta : Form::Full;
}

} // namespace belfry::hls
