#include "hls/ArchiveDisk.h"

#include <utility>

namespace belfry::hls {

ArchiveDisk::ArchiveDisk(Executor &disk, ArchiveDiskSettings settings)
    : m_disk(disk), m_settings(std::move(settings)), m_cache(m_settings.memoryBytes)
{
}

ArchiveDisk::~ArchiveDisk() = default;

void ArchiveDisk::find(const std::string &archive, UniqueFunction<void(std::vector<FoundReel>)> answer)
{
    m_disk.post([this, archive, answer = std::move(answer)]() mutable {
        answer(findReels(archiveFolder(m_settings.folder, archive)));
    });
}

void ArchiveDisk::write(const std::string &archive, ReelHead head, const ArchivedSegment &segment, ArchiveWriter::Pieces media,
                        UniqueFunction<void(Result<ReelPlace>)> answer)
{
    m_disk.post([this, archive, head = std::move(head), segment, media = std::move(media),
                 answer = std::move(answer)]() mutable { answer(writer(archive).write(head, segment, media)); });
}

void ArchiveDisk::lost(const std::string &archive, const ArchivedSegment &segment)
{
    m_disk.post([this, archive, segment] { writer(archive).lost(segment); });
}

void ArchiveDisk::close(const std::string &archive)
{
    m_disk.post([this, archive] { m_writers.erase(archive); });
}

void ArchiveDisk::remove(const std::string &archive, std::uint64_t reel)
{
    m_disk.post([this, archive, reel] { removeReel(archiveFolder(m_settings.folder, archive), reel); });
}

void ArchiveDisk::read(const std::string &archive, std::uint64_t msn, const ReelPlace &place,
                       UniqueFunction<void(Result<SharedBytes>)> answer)
{
    m_disk.post([this, read = Read{{archive, msn}, place, std::move(answer)}]() mutable { readLater(std::move(read)); });
}

ArchiveWriter &ArchiveDisk::writer(const std::string &archive)
{
    return m_writers.try_emplace(archive, archiveFolder(m_settings.folder, archive), m_settings.freeBytesMin).first->second;
}

void ArchiveDisk::readLater(Read read)
{
    if (SharedBytes bytes = m_cache.find(read.key); !bytes.empty()) {
        read.answer(std::move(bytes));
        return;
    }
    if (m_reads.size() >= m_settings.readsWaiting) {
        read.answer(fail(ErrorCode::Busy, "too many reads wait"));
        return;
    }
    m_reads.push_back(std::move(read));
    if (!std::exchange(m_readPosted, true))
        m_disk.post([this] { readNext(); });
}

// Posted anew for each: what was to be written in the meantime stands before it.
void ArchiveDisk::readNext()
{
    Read read = std::move(m_reads.front());
    m_reads.pop_front();
    m_readPosted = !m_reads.empty();
    if (m_readPosted)
        m_disk.post([this] { readNext(); });
    read.answer(fetch(read));
}

Result<SharedBytes> ArchiveDisk::fetch(const Read &read)
{
    if (SharedBytes bytes = m_cache.find(read.key); !bytes.empty())
        return bytes;
    if (!m_cache.makeRoom(read.place.sizeBytes))
        return fail(ErrorCode::Busy, "people in rewind use all the memory they may");
    SharedBytes bytes = readReel(archiveFolder(m_settings.folder, read.key.first), read.place);
    if (bytes.empty())
        return fail(ErrorCode::NotFound, "it cannot be read");
    m_cache.add(read.key, bytes);
    return bytes;
}

} // namespace belfry::hls
