#include "server/ReplayRoutes.h"

#include "base/Text.h"
#include "server/api/ApiKit.h"
#include "store/RecordingStore.h"

#include <algorithm>
#include <map>
#include <optional>

namespace belfry::server {
namespace {

using http::Request;
using http::Responder;

constexpr std::string_view kPlaylist = "index.m3u8";
/// For so long a view thread does not ask the database again; as long may a recording be seen that is published no more.
constexpr Duration kKnownFor{10'000};
constexpr std::size_t kKnownMost = 500;

struct Known {
    std::string channel;
    bool isPublic = false;
    bool isElsewhere = false; ///< on another server's disk
    TimePoint since{};
};

/// "001.mp4" to "999.mp4".
std::optional<std::uint32_t> fileNumber(std::string_view file)
{
    if (file.size() != 7 || !file.ends_with(".mp4"))
        return std::nullopt;
    const auto number = toNumber(file.substr(0, 3), record::RecordingWriter::kFilesMax);
    return number && *number != 0 ? std::optional(static_cast<std::uint32_t>(*number)) : std::nullopt;
}

http::Response playlistAnswer(const std::string &text, std::string_view cached)
{
    http::Response response = http::Response::bytes(200, "application/vnd.apple.mpegurl", SharedBytes::copyOf(text));
    response.headers += "Access-Control-Allow-Origin: *\r\n";
    response.headers += cached;
    return response;
}

/// One view thread's.
class Replay : public std::enable_shared_from_this<Replay> {
public:
    Replay(std::shared_ptr<ViewRoom> room, store::Store &store, std::string server, std::shared_ptr<RecordingDownloads> downloads)
        : m_room(std::move(room)), m_store(store), m_server(std::move(server)), m_downloads(std::move(downloads))
    {
    }

    void serve(const Request &request, Responder responder, bool isCrew)
    {
        const std::string id(request.capture("recording"));
        const std::string_view file = request.capture("file");
        if (!record::isFolderName(id) || (file != kPlaylist && !fileNumber(file))) {
            responder.send(api::notFound());
            return;
        }
        const auto known = m_known.find(id);
        if (known != m_known.end() && m_room->home().clock().now() - known->second.since < kKnownFor) {
            answer(request, std::move(responder), id, known->second, isCrew);
            return;
        }
        auto found = m_room->keep<Result<model::Recording>>(
            std::move(responder), [self = shared_from_this(), request, id, isCrew](Responder waiting, Result<model::Recording> its) {
                self->found(request, std::move(waiting), id, its, isCrew);
            });
        m_store.read([id](store::Database &database) { return store::RecordingStore(database).one(id); }, std::move(found));
    }

private:
    // While the database is away, what was known holds.
    void found(const Request &request, Responder responder, const std::string &id, const Result<model::Recording> &its, bool isCrew)
    {
        auto known = m_known.find(id);
        if (its) {
            if (m_known.size() >= kKnownMost)
                m_known.clear();
            known = m_known.insert_or_assign(id, Known{its->channel, its->isPublished && its->endedAt, its->server != m_server,
                                                       m_room->home().clock().now()}).first;
        } else if (its.error().code == ErrorCode::NotFound || known == m_known.end()) {
            m_known.erase(id);
            responder.send(its.error().code == ErrorCode::NotFound ? api::notFound() : api::problem(its.error()));
            return;
        }
        answer(request, std::move(responder), id, known->second, isCrew);
    }

    void answer(const Request &request, Responder responder, const std::string &id, const Known &known, bool isCrew)
    {
        if (!known.isPublic && !isCrew) {
            responder.send(api::notFound());
            return;
        }
        const std::string_view file = request.capture("file");
        const std::string_view cached = known.isPublic ? "Cache-Control: public, max-age=60\r\n" : "Cache-Control: private, no-store\r\n";
        if (const auto number = fileNumber(file)) {
            m_downloads->serve(request, std::move(responder),
                               {{known.channel, id}, *number,
                                "Content-Type: video/mp4\r\nAccess-Control-Allow-Origin: *\r\n" + std::string(cached), known.isElsewhere});
            return;
        }
        auto reply = [cached, isElsewhere = known.isElsewhere](Responder waiting, Result<std::string> text) {
            waiting.send(text ? playlistAnswer(*text, cached) : isElsewhere ? recordingElsewhere() : api::notFound());
        };
        m_downloads->disk().playlist({known.channel, id}, m_room->keep<Result<std::string>>(std::move(responder), std::move(reply)));
    }

    const std::shared_ptr<ViewRoom> m_room;
    store::Store &m_store;
    const std::string m_server;
    const std::shared_ptr<RecordingDownloads> m_downloads;
    std::map<std::string, Known> m_known;
};

} // namespace

void addReplayRoutes(http::Router &router, const std::shared_ptr<ViewRoom> &room, Foundation &foundation, const api::Doors &doors,
                     const std::shared_ptr<RecordingDownloads> &downloads)
{
    const auto replay = std::make_shared<Replay>(room, foundation.store(), foundation.serverId(), downloads);
    router.add(http::Method::Get, "/recordings/{recording}/{file}", [replay, &doors](const Request &request, Responder responder) {
        const auto who = doors.whoIs(request);
        if (!request.header("authorization").empty() && who.wrong)
            responder.send(api::wrongToken());
        else
            replay->serve(request, std::move(responder), who.caller.may(auth::Permission::SeeOperations));
    });
}

} // namespace belfry::server
