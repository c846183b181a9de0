#include "hls/RewindEdge.h"

#include "base/Assert.h"
#include "hls/RewindPlaylist.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace belfry::hls {
namespace {

constexpr Duration kIdle{30'000};

constexpr std::string_view kMediaHeaders = "Content-Type: video/mp4\r\nAccess-Control-Allow-Origin: *\r\n"
                                           "Cache-Control: public, max-age=31536000, immutable\r\n";
constexpr std::string_view kPlaylistHeaders = "Content-Type: application/vnd.apple.mpegurl\r\n"
                                              "Access-Control-Allow-Origin: *\r\nCache-Control: max-age=1\r\n";

http::Response failure(int status)
{
    http::Response response;
    response.status = status;
    response.headers = "Access-Control-Allow-Origin: *\r\nCache-Control: no-store\r\n";
    if (status == 503)
        response.headers += "Retry-After: 1\r\n";
    return response;
}

http::Response media(SharedBytes bytes, MediaTime duration)
{
    http::Response response;
    response.headers = kMediaHeaders;
    response.body.push_back(std::move(bytes));
    response.plays = std::chrono::duration_cast<Duration>(duration);
    return response;
}

} // namespace

class RewindEdge::Impl final : public std::enable_shared_from_this<Impl> {
public:
    Impl(Executor &home, Executor &mediaThread, Archive &archive, ArchiveDisk &disk, const Limits &limits)
        : m_home(home), m_media(mediaThread), m_archive(archive), m_disk(disk), m_limits(limits), m_name(archive.name())
    {
    }

    void servePlaylist(std::string acceptEncoding, bool delta, http::Responder responder);
    void serve(const Resource &wanted, http::Responder responder);
    /// Called before the last reference may go: the Subscription has to die on the media thread.
    void unsubscribe();

private:
    struct Waiting {
        std::optional<Resource> wanted; ///< nothing: the playlist
        std::string acceptEncoding;
        bool delta;
        http::Responder responder;
    };
    struct Reading {
        MediaTime duration;
        std::vector<http::Responder> responders;
    };

    bool hears();
    void wait(Waiting waiting);
    void subscribe();
    void onList(RewindListPtr list);
    void leaveWhenIdle();
    void answerPlaylist(std::string_view acceptEncoding, bool delta, http::Responder &responder);
    void answer(const Resource &wanted, http::Responder responder);
    void answerSegment(std::uint64_t msn, http::Responder responder);
    void onRead(std::uint64_t msn, Result<SharedBytes> bytes);

    Executor &m_home;
    Executor &m_media;
    Archive &m_archive;
    ArchiveDisk &m_disk;
    const Limits m_limits;
    const std::string m_name;

    std::shared_ptr<Subscription> m_subscription; ///< its content is made and destroyed on the media thread
    std::uint64_t m_generation = 0;               ///< deliveries to an earlier subscription are let pass
    bool m_heard = false;
    RewindListPtr m_list;
    http::ReadyText m_full; ///< of m_list; empty until asked for
    http::ReadyText m_delta;
    std::vector<Waiting> m_waiting; ///< until the first list is here
    std::map<std::uint64_t, Reading> m_reading;
    TimePoint m_lastAsked;
    Subscription m_idleTimer;
};

void RewindEdge::Impl::servePlaylist(std::string acceptEncoding, bool delta, http::Responder responder)
{
    if (hears())
        answerPlaylist(acceptEncoding, delta, responder);
    else
        wait({std::nullopt, std::move(acceptEncoding), delta, std::move(responder)});
}

void RewindEdge::Impl::serve(const Resource &wanted, http::Responder responder)
{
    if (hears())
        answer(wanted, std::move(responder));
    else
        wait({wanted, {}, false, std::move(responder)});
}

bool RewindEdge::Impl::hears()
{
    BELFRY_ASSERT(m_home.isHere());
    m_lastAsked = m_home.clock().now();
    if (!m_subscription)
        subscribe();
    return m_heard;
}

void RewindEdge::Impl::wait(Waiting waiting)
{
    if (m_waiting.size() >= m_limits.hlsWaiters)
        waiting.responder.send(failure(503));
    else
        m_waiting.push_back(std::move(waiting));
}

void RewindEdge::Impl::subscribe()
{
    m_subscription = std::make_shared<Subscription>();
    auto deliver = [weak = weak_from_this(), generation = m_generation](RewindListPtr list) {
        if (const auto self = weak.lock(); self && self->m_generation == generation)
            self->onList(std::move(list));
    };
    m_media.post([subscription = m_subscription, archive = &m_archive, home = &m_home, deliver = std::move(deliver)] {
        *subscription = archive->subscribe(*home, deliver);
    });
    m_idleTimer = m_home.after(kIdle, [this] { leaveWhenIdle(); });
}

void RewindEdge::Impl::unsubscribe()
{
    if (!m_subscription)
        return;
    m_media.post([subscription = std::exchange(m_subscription, nullptr)] { subscription->reset(); });
    ++m_generation;
    m_idleTimer.reset();
    m_heard = false;
    m_list = nullptr;
    m_full = {};
    m_delta = {};
}

void RewindEdge::Impl::leaveWhenIdle()
{
    const Duration idle = std::chrono::duration_cast<Duration>(m_home.clock().now() - m_lastAsked);
    if (idle >= kIdle && m_waiting.empty())
        unsubscribe();
    else
        m_idleTimer = m_home.after(std::max(kIdle - idle, Duration(1'000)), [this] { leaveWhenIdle(); });
}

void RewindEdge::Impl::onList(RewindListPtr list)
{
    m_heard = true;
    m_list = std::move(list);
    m_full = {};
    m_delta = {};
    for (Waiting &one : std::exchange(m_waiting, {})) {
        if (one.wanted)
            answer(*one.wanted, std::move(one.responder));
        else
            answerPlaylist(one.acceptEncoding, one.delta, one.responder);
    }
}

void RewindEdge::Impl::answerPlaylist(std::string_view acceptEncoding, bool delta, http::Responder &responder)
{
    if (!m_list || !m_list->hasPlaylist()) {
        responder.send(failure(404));
        return;
    }
    http::ReadyText &text = delta ? m_delta : m_full;
    if (text.empty())
        text = http::ReadyText(std::string(kPlaylistHeaders), delta ? renderRewindDelta(*m_list) : renderRewind(*m_list));
    responder.send(text.in(acceptEncoding));
}

void RewindEdge::Impl::answer(const Resource &wanted, http::Responder responder)
{
    if (m_list && wanted.kind == Resource::Kind::Segment) {
        answerSegment(wanted.number, std::move(responder));
        return;
    }
    const InitPtr init = m_list && wanted.kind == Resource::Kind::Init ? m_list->findInit(wanted.number) : nullptr;
    responder.send(init ? media(init->bytes, MediaTime(0)) : failure(404));
}

void RewindEdge::Impl::answerSegment(std::uint64_t msn, http::Responder responder)
{
    if (const auto reading = m_reading.find(msn); reading != m_reading.end()) {
        reading->second.responders.push_back(std::move(responder));
        return;
    }
    const auto found = m_list->findSegment(msn);
    if (!found || m_reading.size() >= m_limits.rewindReads) {
        responder.send(failure(found ? 503 : 404));
        return;
    }
    Reading &reading = m_reading[msn];
    reading.duration = found->duration;
    reading.responders.push_back(std::move(responder));
    m_disk.read(m_name, msn, found->place, [home = &m_home, weak = weak_from_this(), msn](Result<SharedBytes> bytes) {
        home->post([weak, msn, bytes = std::move(bytes)]() mutable {
            if (const auto self = weak.lock())
                self->onRead(msn, std::move(bytes));
        });
    });
}

void RewindEdge::Impl::onRead(std::uint64_t msn, Result<SharedBytes> bytes)
{
    auto reading = m_reading.extract(msn);
    BELFRY_ASSERT(!reading.empty());
    const int status = bytes ? 200 : bytes.error().code == ErrorCode::Busy ? 503 : 404;
    for (http::Responder &responder : reading.mapped().responders)
        responder.send(status == 200 ? media(*bytes, reading.mapped().duration) : failure(status));
}

RewindEdge::RewindEdge(Executor &home, Executor &mediaThread, Archive &archive, ArchiveDisk &disk, const Limits &limits)
    : m_impl(std::make_shared<Impl>(home, mediaThread, archive, disk, limits))
{
}

RewindEdge::~RewindEdge()
{
    m_impl->unsubscribe();
}

void RewindEdge::servePlaylist(const http::Request &request, http::Responder responder)
{
    const auto skip = request.queryValue("_HLS_skip");
    m_impl->servePlaylist(std::string(request.header("accept-encoding")), skip == "YES" || skip == "v2",
                          std::move(responder));
}

void RewindEdge::serve(const Resource &wanted, http::Responder responder)
{
    m_impl->serve(wanted, std::move(responder));
}

} // namespace belfry::hls
