// OutboxFiles: the append-only files in which the Outbox keeps what was acknowledged and is not yet in the database.
#pragma once

#include "base/Result.h"
#include "store/LogbookFile.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace belfry::store {

/// One thing to be written into the database. Value.
struct OutboxRecord {
    std::string id;   ///< a ULID, also the key of what it makes: written twice, it is there once
    std::string kind; ///< "broadcast.began": who may apply it; 64 bytes at most
    std::string body; ///< JSON
    bool isOld = false; ///< was put in an earlier life of the server; not written down

    std::size_t bytes() const { return id.size() + kind.size() + body.size(); }
    bool operator==(const OutboxRecord &) const = default;
};

/// A folder of numbered files of about a mebibyte, each a row of records with a length and a CRC. Files are only
/// appended to, never after a restart, and removed as a whole once the records in them are in the database; so
/// records may come twice after a crash. A torn end is passed over: nobody was told of it. Blocks; one thread. Failures
/// are ErrorCode::Io.
class OutboxFiles {
public:
    static constexpr std::size_t kFileBytes = 1024 * 1024;
    static constexpr std::size_t kDrainedFileBytes = 64 * 1024; ///< smaller ones go on being used
    static constexpr std::size_t kRecordBytesMax = 512 * 1024;

    /// Makes the folder when absent. `found` gets what is in it, in order. A damaged middle is said in the log and left
    /// out; the file is then kept beside, as *.damaged.
    static Result<std::unique_ptr<OutboxFiles>> open(const std::string &folder, std::vector<OutboxRecord> &found);

    /// At the end, in order, each of a size that checkOutboxRecord() allows; fsynced before it returns. After a failure
    /// none of them count as written.
    Result<> append(const std::vector<OutboxRecord> &records);
    /// The oldest `count` records are in the database.
    void done(std::size_t count);

    ~OutboxFiles();
    OutboxFiles(const OutboxFiles &) = delete;
    OutboxFiles &operator=(const OutboxFiles &) = delete;

private:
    struct File {
        std::uint64_t number = 0;
        std::size_t records = 0; ///< not done yet
    };

    explicit OutboxFiles(std::string folder) : m_folder(std::move(folder)) {}
    Result<> readAll(std::vector<OutboxRecord> &found);
    Result<> begin();
    void removeOldest();
    std::string path(std::uint64_t number) const;

    const std::string m_folder;
    std::deque<File> m_files;
    std::uint64_t m_nextNumber = 1;
    std::unique_ptr<LogbookFile> m_open; ///< the last of m_files
    std::size_t m_end = 0;               ///< of m_open
};

/// TooLarge for what the files cannot hold.
Result<> checkOutboxRecord(const OutboxRecord &record);
/// The records of one file's bytes that are whole; `damaged` when something else stands between them.
std::vector<OutboxRecord> readOutboxRecords(ByteView bytes, bool &damaged);

} // namespace belfry::store
