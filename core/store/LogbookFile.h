// LogbookFile: a small file written in place, and what each operating system calls that.
#pragma once

#include "base/DiskFile.h"

#include <string>

namespace belfry::store {

/// One open file, readable by its user only. Not thread-safe; owned by Logbook. All failures are ErrorCode::Io.
class LogbookFile {
public:
    /// Opens it, or creates it empty.
    static Result<LogbookFile> open(const std::string &path);
    /// From the beginning, at most `maxBytes`.
    Result<Bytes> read(std::size_t maxBytes);
    /// Into the page cache: what is there survives the end of this process, not the loss of power.
    Result<> writeAt(std::size_t offset, ByteView bytes);
    /// To the disk.
    Result<> sync();

private:
    DiskFile m_file;
};

/// Makes the names in the folder of `path` last over a loss of power, where that is a step of its own.
Result<> syncFolderOf(const std::string &path);
/// Names this run of the operating system; "unknown" where it does not say.
std::string systemBootId();

} // namespace belfry::store
