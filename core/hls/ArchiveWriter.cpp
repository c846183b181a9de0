#include "hls/ArchiveWriter.h"

#include "hls/ArchiveFiles.h"

#include <cerrno>
#include <system_error>

namespace belfry::hls {
namespace {

namespace fs = std::filesystem;

/// Half a day of a disk that cannot be written to.
constexpr std::size_t kLostMax = 20'000;

std::uint32_t crcOf(const ArchiveWriter::Pieces &media)
{
    std::uint32_t crc = 0;
    for (const SharedBytes &piece : media)
        crc = archiveCrc(piece.view(), crc);
    return crc;
}

std::uint64_t sizeOf(const ArchiveWriter::Pieces &media)
{
    std::uint64_t size = 0;
    for (const SharedBytes &piece : media)
        size += piece.size();
    return size;
}

void write(std::ofstream &file, ByteView bytes)
{
    file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

} // namespace

ArchiveWriter::ArchiveWriter(fs::path folder, std::uint64_t freeBytesMin)
    : m_folder(std::move(folder)), m_freeBytesMin(freeBytesMin)
{
}

Result<ReelPlace> ArchiveWriter::write(const ReelHead &head, ArchivedSegment segment, const Pieces &media)
{
    const std::uint64_t mediaBytes = sizeOf(media);
    segment.sizeBytes = static_cast<std::uint32_t>(mediaBytes);
    segment.crc = crcOf(media);
    Bytes records;
    if (!goesOn(head, segment)) {
        m_file.close();
        records = encode(head);
    }
    for (const ArchivedSegment &gap : m_lost)
        append(records, gap);
    append(records, segment);

    Result<> written = mediaBytes <= kReelBytesMax ? checkRoom(mediaBytes + records.size())
                                                   : Result<>(fail(ErrorCode::TooLarge, "the segment is too large"));
    if (written && !m_file.is_open()) {
        m_reel = segment.msn;
        m_broadcast = head.broadcast;
        m_initId = head.initId;
        m_length = MediaTime(0);
        m_sizeBytes = 0;
    }
    if (written)
        written = put(records, media);
    if (!written) {
        lost(segment);
        return written.error();
    }
    m_lost.clear();
    m_length += segment.duration;
    m_sizeBytes += records.size() + mediaBytes;
    return ReelPlace{m_reel, static_cast<std::uint32_t>(m_sizeBytes - mediaBytes), segment.sizeBytes, segment.crc};
}

bool ArchiveWriter::goesOn(const ReelHead &head, const ArchivedSegment &segment) const
{
    return m_file.is_open() && !segment.discontinuity && head.broadcast == m_broadcast && head.initId == m_initId &&
           m_length < kReelLength && m_sizeBytes < kReelBytesMax;
}

Result<> ArchiveWriter::checkRoom(std::uint64_t bytes) const
{
    std::error_code error;
    fs::create_directories(m_folder, error);
    if (error)
        return fail(ErrorCode::Io, "cannot make the folder: " + error.message());
    const fs::space_info space = fs::space(m_folder, error);
    if (!error && space.available < m_freeBytesMin + bytes)
        return fail(ErrorCode::Unavailable, "only " + std::to_string(space.available >> 20) + " MiB are left on the disk");
    return Done();
}

// In the order of the file, so that a process killed in the middle leaves a beginning of it.
Result<> ArchiveWriter::put(const Bytes &records, const Pieces &media)
{
    errno = 0;
    if (!m_file.is_open()) {
        m_file.clear();
        m_file.open(reelPath(m_folder, m_reel), std::ios::binary | std::ios::trunc);
        if (!m_file)
            return undo("cannot make a file", m_reel);
    }
    hls::write(m_file, records);
    for (const SharedBytes &piece : media)
        hls::write(m_file, piece.view());
    m_file.flush();
    if (!m_file)
        return undo("cannot write", m_reel);
    return Done();
}

Error ArchiveWriter::undo(std::string_view what, std::uint64_t number)
{
    const std::string why = errno != 0 ? std::generic_category().message(errno) : "unknown";
    m_file.close();
    std::error_code error;
    if (m_sizeBytes == 0)
        fs::remove(reelPath(m_folder, number), error);
    else
        fs::resize_file(reelPath(m_folder, number), m_sizeBytes, error);
    return fail(ErrorCode::Io, std::string(what) + ": " + why);
}

void ArchiveWriter::lost(const ArchivedSegment &segment)
{
    ArchivedSegment gap = segment;
    gap.gap = true;
    gap.sizeBytes = 0;
    gap.crc = 0;
    m_lost.push_back(gap);
    if (m_lost.size() > kLostMax)
        m_lost.pop_front();
}

} // namespace belfry::hls
