// ArchiveDisk: the disk thread's side of all archives: it writes, reads, finds and removes what it is told to.
#pragma once

#include "base/Executor.h"
#include "base/ReadCache.h"
#include "base/Result.h"

#include "hls/ArchiveFiles.h"
#include "hls/ArchiveWriter.h"

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <vector>

namespace belfry::hls {

struct ArchiveDiskSettings {
    std::string folder;                      ///< of all archives, UTF-8
    std::uint64_t freeBytesMin = 0;          ///< left to others on that disk
    std::size_t memoryBytes = 256u << 20;    ///< for segments that were read; past it a read is Busy
    std::size_t readsWaiting = 1'000;        ///< past it a read is Busy
};

/// Each call is a post to `disk` and answers there; whoever asked brings the answer home. Reads are done one at a time,
/// behind what is to be written, so a crowd in rewind does not keep the archive from going on. Any thread; must outlive
/// what was posted to `disk`.
class ArchiveDisk {
public:
    ArchiveDisk(Executor &disk, ArchiveDiskSettings settings);
    ~ArchiveDisk();

    /// `archive` names one throughout, and its folder: "church/video".
    void find(const std::string &archive, UniqueFunction<void(std::vector<FoundReel>)> answer);
    void write(const std::string &archive, ReelHead head, const ArchivedSegment &segment, ArchiveWriter::Pieces media,
               UniqueFunction<void(Result<ReelPlace>)> answer);
    /// A segment that is not given to write.
    void lost(const std::string &archive, const ArchivedSegment &segment);
    /// Nothing more is written before another broadcast begins.
    void close(const std::string &archive);
    void remove(const std::string &archive, std::uint64_t reel);
    /// Busy, or NotFound when it is not there any more or damaged.
    void read(const std::string &archive, std::uint64_t msn, const ReelPlace &place,
              UniqueFunction<void(Result<SharedBytes>)> answer);

private:
    struct Read {
        ReadCache::Key key;
        ReelPlace place;
        UniqueFunction<void(Result<SharedBytes>)> answer;
    };

    ArchiveWriter &writer(const std::string &archive);
    void readLater(Read read);
    void readNext();
    Result<SharedBytes> fetch(const Read &read);

    Executor &m_disk;
    const ArchiveDiskSettings m_settings;
    std::map<std::string, ArchiveWriter> m_writers; // disk thread, as all below
    ReadCache m_cache;
    std::deque<Read> m_reads;
    bool m_readPosted = false;
};

} // namespace belfry::hls
