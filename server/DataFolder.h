// DataFolder: the folder with everything a server must not lose, for its user alone.
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace belfry::server {

/// Holds the operating system's lock on the folder while it lives: the lock, never a process id, says that a server
/// runs here, and the system lets go of it whatever happens to the process. Main thread.
class DataFolder {
public:
    /// Makes the folder when it is absent, 0700. Busy when another server has it; Io, with a sentence, otherwise.
    static Result<std::unique_ptr<DataFolder>> open(const std::string &path);
    ~DataFolder();
    DataFolder(const DataFolder &) = delete;
    DataFolder &operator=(const DataFolder &) = delete;

    const std::string &path() const { return m_path; }
    std::string file(std::string_view name) const;
    /// The owner's token, made at the first call ever and kept in owner.token: what a desktop was once given goes on
    /// working.
    Result<Secret> ownerToken() const;
    /// A name of this folder's server among others, made at the first call ever and kept in server.id.
    Result<std::string> serverId() const;

private:
    struct Lock;
    DataFolder(std::string path, std::unique_ptr<Lock> lock);

    std::string m_path;
    std::unique_ptr<Lock> m_lock;
};

/// `name` in a folder that need not be ours.
std::string fileIn(const std::string &folder, std::string_view name);
/// Readable by its user only, whole or not at all: written beside, synced, renamed.
Result<> writePrivateFile(const std::string &path, std::string_view content);
/// Replaces what is at `to`. A failure is only logged.
void moveFile(const std::string &from, const std::string &to);
/// NotFound when absent; TooLarge above 64 KiB.
Result<std::string> readSmallFile(const std::string &path);

} // namespace belfry::server
