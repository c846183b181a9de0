#include "hls/RewindList.h"

#include <algorithm>

namespace belfry::hls {

std::optional<RewindList::Found> RewindList::findSegment(std::uint64_t msn) const
{
    const auto behind = std::partition_point(runs.begin(), runs.end(), [msn](const RewindRunPtr &run) {
        return run->segments.front().msn <= msn;
    });
    if (behind == runs.begin())
        return std::nullopt;
    const RewindRun &run = **std::prev(behind);
    const auto at = std::lower_bound(run.segments.begin(), run.segments.end(), msn,
                                     [](const RewindSegment &segment, std::uint64_t number) { return segment.msn < number; });
    if (at == run.segments.end() || at->msn != msn || at->gap)
        return std::nullopt;
    return Found{{run.reel, at->offset, at->sizeBytes, at->crc}, at->duration};
}

InitPtr RewindList::findInit(std::uint64_t id) const
{
    const auto found = std::find_if(runs.rbegin(), runs.rend(), [id](const RewindRunPtr &run) { return run->init->id == id; });
    return found == runs.rend() ? nullptr : (*found)->init;
}

} // namespace belfry::hls
