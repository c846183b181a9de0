#include "hls/ArchiveFiles.h"

#include "base/Log.h"
#include "base/StorageWriter.h"
#include "base/Text.h"

#include <algorithm>
#include <fstream>
#include <limits>

namespace belfry::hls {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kExtension = ".reel";

fs::path fromUtf8(const std::string &text)
{
    return std::u8string(text.begin(), text.end());
}

std::optional<std::uint64_t> reelNumber(const fs::path &file)
{
    const std::u8string name = file.filename().u8string();
    std::string_view text(reinterpret_cast<const char *>(name.data()), name.size());
    if (!text.ends_with(kExtension))
        return std::nullopt;
    text.remove_suffix(kExtension.size());
    return toNumber(text);
}

bool readAt(std::ifstream &file, std::uint64_t offset, std::span<std::uint8_t> out)
{
    file.seekg(static_cast<std::streamoff>(offset));
    file.read(reinterpret_cast<char *>(out.data()), static_cast<std::streamsize>(out.size()));
    return file.good();
}

std::optional<ReelHead> readHead(std::ifstream &file, std::uint64_t &at)
{
    Bytes bytes(kReelPrefixBytes);
    if (!readAt(file, 0, bytes))
        return std::nullopt;
    const auto length = reelHeadBytes(bytes);
    if (!length)
        return std::nullopt;
    bytes.resize(*length);
    if (!readAt(file, 0, bytes))
        return std::nullopt;
    at = *length;
    return decodeReelHead(bytes);
}

/// A file is read up to the first record that is not whole.
FoundReel readReelIndex(const fs::path &path, std::uint64_t number)
{
    FoundReel reel{number, {}, {}};
    std::error_code error;
    const std::uint64_t size = fs::file_size(path, error);
    std::ifstream file(path, std::ios::binary);
    std::uint64_t at = 0;
    auto head = error ? std::nullopt : readHead(file, at);
    if (!head)
        return reel;
    reel.head = *std::move(head);
    std::array<std::uint8_t, kArchiveRecordBytes> record;
    while (at + record.size() <= size && size <= std::numeric_limits<std::uint32_t>::max() && readAt(file, at, record)) {
        const auto segment = decodeArchivedSegment(record);
        at += record.size();
        if (!segment || segment->sizeBytes > size - at)
            break;
        reel.segments.push_back({*segment, {number, static_cast<std::uint32_t>(at), segment->sizeBytes, segment->crc}});
        at += segment->sizeBytes;
    }
    return reel;
}

} // namespace

fs::path archiveFolder(const std::string &root, const std::string &archive)
{
    return fromUtf8(root) / fromUtf8(archive);
}

fs::path reelPath(const fs::path &folder, std::uint64_t number)
{
    return folder / (std::to_string(number).append(kExtension));
}

std::vector<FoundReel> findReels(const fs::path &folder)
{
    std::vector<std::uint64_t> numbers;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (const auto number = reelNumber(at->path()))
            numbers.push_back(*number);
    std::sort(numbers.begin(), numbers.end());
    std::vector<FoundReel> found;
    for (const std::uint64_t number : numbers) {
        FoundReel reel = readReelIndex(reelPath(folder, number), number);
        // Lengths can be right and bytes missing after a loss of power; the last segment is where that shows.
        if (!reel.segments.empty() && number == numbers.back() && !reel.segments.back().segment.gap &&
            readReel(folder, reel.segments.back().place).empty())
            reel.segments.pop_back();
        if (reel.segments.empty())
            removeReel(folder, number);
        else
            found.push_back(std::move(reel));
    }
    return found;
}

SharedBytes readReel(const fs::path &folder, const ReelPlace &place)
{
    std::ifstream file(reelPath(folder, place.reel), std::ios::binary);
    if (!file)
        return {};
    StorageWriter memory(Storage::Kind::Heap, place.sizeBytes);
    const std::span<std::uint8_t> room = memory.reserve(place.sizeBytes);
    if (room.empty() || !readAt(file, place.offset, room))
        return {};
    if (archiveCrc(room) != place.crc) {
        log::warning("hls", "a segment on disk is damaged", {{"reel", place.reel}, {"offset", place.offset}});
        return {};
    }
    return memory.commit(place.sizeBytes);
}

void removeReel(const fs::path &folder, std::uint64_t number)
{
    std::error_code error;
    fs::remove(reelPath(folder, number), error);
    if (error)
        log::warning("hls", "cannot remove a file of the rewind", {{"reel", number}, {"why", error.message()}});
}

} // namespace belfry::hls
