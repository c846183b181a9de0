#include "hls/Edge.h"

#include "base/Assert.h"
#include "hls/Playlist.h"
#include "hls/Resource.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace belfry::hls {
namespace {

constexpr Duration kIdle{30'000};
constexpr Duration kSweep{500};

enum class Found {
    Now,
    Soon,  ///< about to be: the request may wait
    Never,
};

struct Lookup {
    Found found = Found::Never;
    std::vector<SharedBytes> body;
};

Lookup lookUpPart(const Segment &segment, std::uint64_t number)
{
    if (number < segment.parts.size())
        return {Found::Now, segment.parts[number]->pieces};
    return {!segment.complete && number == segment.parts.size() ? Found::Soon : Found::Never, {}};
}

Lookup lookUpSegment(const Window &window, const Resource &wanted)
{
    if (window.empty() || wanted.number < window.segments.front()->msn)
        return {};
    // Numbers within a Window have no holes.
    const std::uint64_t at = wanted.number - window.segments.front()->msn;
    const std::size_t count = window.segments.size();
    if (at >= count)
        return {at == count && !window.ended && wanted.part == 0 ? Found::Soon : Found::Never, {}};
    const Segment &segment = *window.segments[at];
    if (wanted.kind == Resource::Kind::Part)
        return lookUpPart(segment, wanted.part);
    if (!segment.complete)
        return {Found::Soon, {}};
    Lookup lookup{Found::Now, {}};
    for (const PartPtr &part : segment.parts)
        lookup.body.insert(lookup.body.end(), part->pieces.begin(), part->pieces.end());
    return lookup;
}

Lookup lookUpInit(const Window &window, std::uint64_t id)
{
    for (const SegmentPtr &segment : window.segments)
        if (segment->init->id == id)
            return {Found::Now, {segment->init->bytes}};
    return {};
}

} // namespace

class Edge::Impl final : public std::enable_shared_from_this<Impl> {
public:
    Impl(Executor &home, Executor &media, Packager &packager, Visibility visibility, const Limits &limits)
        : m_home(home), m_media(media), m_packager(packager), m_isPublic(visibility == Visibility::Public), m_limits(limits)
    {
    }

    void serve(std::string_view file, http::Responder responder)
    {
        BELFRY_ASSERT(m_home.isHere());
        const auto wanted = parseResource(file);
        if (!wanted) {
            responder.send(failure(404));
            return;
        }
        m_lastAsked = m_home.clock().now();
        if (!m_subscription)
            subscribe();
        if (answer(*wanted, responder))
            return;
        if (m_waiting.size() >= m_limits.hlsWaiters) {
            responder.send(failure(503));
            return;
        }
        m_waiting.push_back({*wanted, std::move(responder), m_home.clock().now() + hold()});
    }

    void setElsewhere(Elsewhere elsewhere) { m_elsewhere = std::move(elsewhere); }

    /// Called before the last reference may go: the Subscription has to die on the media thread.
    void unsubscribe()
    {
        if (!m_subscription)
            return;
        m_media.post([subscription = std::exchange(m_subscription, nullptr)] { subscription->reset(); });
        ++m_generation;
        m_sweepTimer.reset();
        m_heard = false;
        setWindow(nullptr);
    }

private:
    struct Waiting {
        Resource wanted;
        http::Responder responder;
        TimePoint deadline;
    };

    void subscribe();
    void onWindow(WindowPtr window);
    void setWindow(WindowPtr window);
    void sweep();
    bool answer(const Resource &wanted, http::Responder &responder);
    void answerWaiting(TimePoint expiredBefore);
    Lookup lookUp(const Resource &wanted);
    Lookup lookUpPlaylist(Resource::Kind kind);
    Duration hold() const;
    http::Response success(const Resource &wanted, std::vector<SharedBytes> body) const;
    http::Response failure(int status) const;

    Executor &m_home;
    Executor &m_media;
    Packager &m_packager;
    const bool m_isPublic;
    const Limits m_limits;
    Elsewhere m_elsewhere;

    std::shared_ptr<Subscription> m_subscription; ///< its content is made and destroyed on the media thread
    std::uint64_t m_generation = 0;               ///< deliveries to an earlier subscription are let pass
    bool m_heard = false;
    WindowPtr m_window;
    SharedBytes m_multivariant; ///< of m_window; empty until asked for
    SharedBytes m_mediaText;
    std::vector<Waiting> m_waiting;
    TimePoint m_lastAsked;
    Subscription m_sweepTimer;
};

void Edge::Impl::subscribe()
{
    m_subscription = std::make_shared<Subscription>();
    auto deliver = [weak = weak_from_this(), generation = m_generation](WindowPtr window) {
        if (const auto self = weak.lock(); self && self->m_generation == generation)
            self->onWindow(std::move(window));
    };
    m_media.post([subscription = m_subscription, packager = &m_packager, home = &m_home, deliver = std::move(deliver)] {
        *subscription = packager->subscribe(*home, deliver);
    });
    m_sweepTimer = m_home.after(kSweep, [this] { sweep(); });
}

void Edge::Impl::onWindow(WindowPtr window)
{
    m_heard = true;
    setWindow(std::move(window));
    answerWaiting(TimePoint::min());
}

void Edge::Impl::setWindow(WindowPtr window)
{
    m_window = std::move(window);
    m_multivariant = {};
    m_mediaText = {};
}

void Edge::Impl::sweep()
{
    const TimePoint now = m_home.clock().now();
    answerWaiting(now);
    if (m_waiting.empty() && now - m_lastAsked >= kIdle) {
        unsubscribe();
        return;
    }
    m_sweepTimer = m_home.after(kSweep, [this] { sweep(); });
}

bool Edge::Impl::answer(const Resource &wanted, http::Responder &responder)
{
    Lookup lookup = lookUp(wanted);
    if (lookup.found == Found::Soon)
        return false;
    using Kind = Resource::Kind;
    if (lookup.found == Found::Now)
        responder.send(success(wanted, std::move(lookup.body)));
    else if (m_elsewhere && (wanted.kind == Kind::Segment || wanted.kind == Kind::Init))
        m_elsewhere(wanted, std::move(responder));
    else
        responder.send(failure(404));
    return true;
}

// Also forgets those who have gone away. An answer may let the next request of its connection in: that one joins
// m_waiting while we walk our own list.
void Edge::Impl::answerWaiting(TimePoint expiredBefore)
{
    std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (Waiting &one : waiting) {
        if (!one.responder.isOpen() || answer(one.wanted, one.responder))
            continue;
        if (one.deadline > expiredBefore)
            m_waiting.push_back(std::move(one));
        else
            one.responder.send(failure(503));
    }
}

Lookup Edge::Impl::lookUp(const Resource &wanted)
{
    if (!m_heard)
        return {Found::Soon, {}};
    if (!m_window)
        return {};
    if (wanted.isPlaylist())
        return lookUpPlaylist(wanted.kind);
    if (wanted.kind == Resource::Kind::Init)
        return lookUpInit(*m_window, wanted.number);
    return lookUpSegment(*m_window, wanted);
}

Lookup Edge::Impl::lookUpPlaylist(Resource::Kind kind)
{
    if (!m_window->hasCompleteSegment())
        return {m_window->ended ? Found::Never : Found::Soon, {}};
    const bool isMedia = kind == Resource::Kind::Media;
    SharedBytes &text = isMedia ? m_mediaText : m_multivariant;
    if (text.empty())
        text = SharedBytes::copyOf(isMedia ? renderMedia(*m_window) : renderMultivariant(*m_window));
    return {Found::Now, {text}};
}

Duration Edge::Impl::hold() const
{
    if (!m_window)
        return m_limits.hlsHold;
    return std::min<Duration>(std::chrono::seconds(3 * m_window->targetDurationSeconds), m_limits.hlsHold);
}

http::Response Edge::Impl::success(const Resource &wanted, std::vector<SharedBytes> body) const
{
    http::Response response;
    response.headers = wanted.isPlaylist() ? "Content-Type: application/vnd.apple.mpegurl\r\n" : "Content-Type: video/mp4\r\n";
    if (!m_isPublic)
        response.headers += "Cache-Control: private, no-store\r\n";
    else if (wanted.isPlaylist())
        response.headers += "Access-Control-Allow-Origin: *\r\nCache-Control: max-age=1\r\n";
    else
        response.headers += "Access-Control-Allow-Origin: *\r\nCache-Control: public, max-age=31536000, immutable\r\n";
    response.body = std::move(body);
    return response;
}

http::Response Edge::Impl::failure(int status) const
{
    http::Response response;
    response.status = status;
    response.headers = m_isPublic ? "Access-Control-Allow-Origin: *\r\nCache-Control: no-store\r\n"
                                  : "Cache-Control: private, no-store\r\n";
    if (status == 503)
        response.headers += "Retry-After: 1\r\n";
    return response;
}

Edge::Edge(Executor &home, Executor &media, Packager &packager, Visibility visibility, const Limits &limits)
    : m_impl(std::make_shared<Impl>(home, media, packager, visibility, limits))
{
}

Edge::~Edge()
{
    m_impl->unsubscribe();
}

void Edge::setElsewhere(Elsewhere elsewhere)
{
    m_impl->setElsewhere(std::move(elsewhere));
}

void Edge::serve(std::string_view file, const http::Request &, http::Responder responder)
{
    m_impl->serve(file, std::move(responder));
}

} // namespace belfry::hls
