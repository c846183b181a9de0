// RecordingDownloads: sends recorded files from one view thread, as whole or in part, without waiting for the disk.
#pragma once

#include "base/Executor.h"
#include "base/Limits.h"
#include "http/Handler.h"
#include "record/RecordDisk.h"
#include "server/RecordingMetrics.h"

#include <map>
#include <memory>
#include <string>

namespace belfry::server {

/// Which file, and what is said about it.
struct RecordedFileWish {
    record::RecordingName name;
    std::uint32_t number = 1;
    std::string headers; ///< a ready block: type, caching, disposition
    bool isElsewhere = false; ///< it was recorded by another server
};

/// For one that is known, and whose files are not here: a proxy asks the next server.
http::Response recordingElsewhere();

/// What fits into kAtOnceBytes is read and answered as one; more goes out in pieces of kPieceBytes, the next one read when the last has
/// gone to the system, on a connection of its own. One per view thread; must be closed before the HttpServer ends.
class RecordingDownloads : public std::enable_shared_from_this<RecordingDownloads> {
public:
    static constexpr std::size_t kAtOnceBytes = 8u << 20;
    static constexpr std::size_t kPieceBytes = 512u << 10;
    static constexpr Duration kBusyPause{200};

    RecordingDownloads(Executor &home, record::RecordDisk &disk, const Limits &limits, RecordingMetrics &metrics);
    ~RecordingDownloads();
    RecordingDownloads(const RecordingDownloads &) = delete;
    RecordingDownloads &operator=(const RecordingDownloads &) = delete;

    /// Answers Range and If-Range. 404, in words for one of another server, when the file is not on this server, 503 past the limits.
    void serve(const http::Request &request, http::Responder responder, RecordedFileWish wish);
    record::RecordDisk &disk() { return m_disk; }
    Executor &home() { return m_home; }
    /// All that are under way end here and now.
    void close();

private:
    class Download;
    struct Asked;

    void sized(Asked asked, const Result<std::uint64_t> &size);
    void answerAtOnce(Asked asked, http::Response head, std::uint64_t first, std::size_t count);
    void stream(Asked asked, http::Response head, std::uint64_t first, std::uint64_t count);
    void ended(std::uint64_t id);

    Executor &m_home;
    record::RecordDisk &m_disk;
    const Limits &m_limits;
    RecordingMetrics &m_metrics;
    std::map<std::uint64_t, std::shared_ptr<Download>> m_downloads;
    std::uint64_t m_nextId = 1;
    bool m_isClosed = false;
};

} // namespace belfry::server
