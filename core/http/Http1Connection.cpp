#include "http/Http1Connection.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace belfry::http {
namespace {

constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";

} // namespace

Http1Connection::Http1Connection(World &world, net::ByteStreamPtr stream)
    : m_world(world), m_stream(std::move(stream)), m_parser(world.limits())
{
}

Http1Connection::~Http1Connection()
{
    m_ended = true;
    settle();
}

void Http1Connection::start()
{
    m_self = shared_from_this();
    m_phaseSince = m_world.home().clock().now();
    m_stream->start(*this);
}

void Http1Connection::onBytes(ByteView bytes)
{
    m_received += bytes.size();
    if (m_closing)
        return;
    m_parser.add(bytes);
    pump();
}

void Http1Connection::onDrained()
{
    settle();
    pump();
}

// A client that has ended its side while its request is still being worked on has given up: a viewer who closes the
// page must free what waits for it. What is already written it still gets (the stream sends it before this call).
void Http1Connection::onClosed(const Error &)
{
    end();
}

void Http1Connection::pump()
{
    if (m_pumping || m_ended)
        return;
    m_pumping = true;
    while (!m_handling && !m_closing && !m_ended && m_stream->pendingBytes() == 0) {
        const std::uint64_t before = m_requestId;
        pumpOne();
        if (m_requestId == before)
            break;
    }
    m_pumping = false;
    if (m_ended)
        return;
    if (m_draining && currentPhase() == Phase::Idle)
        return end();
    // While an answer is awaited, more than one header's worth of pipelined bytes waits in the system.
    const bool pause = !m_closing && m_parser.bufferedBytes() >= m_world.limits().httpHeaderBytes;
    if (pause != m_paused)
        m_stream->pauseReading(m_paused = pause);
    notePhase();
}

void Http1Connection::pumpOne()
{
    switch (m_parser.next()) {
    case Http1Parser::Step::More:
        return;
    case Http1Parser::Step::Continue:
        return m_stream->write(SharedBytes::copyOf(kContinue));
    case Http1Parser::Step::Ready:
        return serve();
    case Http1Parser::Step::Bad:
        return refuse(m_parser.refusal().status, m_parser.refusal().why);
    }
}

void Http1Connection::serve()
{
    Request &request = m_parser.request();
    ++m_requestId;
    m_handling = true;
    m_answeredStatus = 0;
    m_requestSince = m_world.home().clock().now();
    m_method = request.method;
    m_keepsAlive = m_parser.keepsAlive();
    m_conditions = Conditions::areIn(request) ? std::make_unique<Conditions>(Conditions::of(request)) : nullptr;
    m_dispatching = true;
    m_pattern = {};
    dispatch(request);
    m_dispatching = false;
    m_parser.release();
    if (m_answeredStatus != 0) {
        report(m_answeredStatus, m_answeredBytes);
    } else {
        m_held = true;
        m_world.observer().heldChanged(1);
    }
}

void Http1Connection::dispatch(Request &request)
{
    auto place = m_world.identify(request, *m_stream);
    const bool isIn = place && (!isOnTrial || m_world.passesTrial(*this, request));
    if (isIn) {
        m_place = *std::move(place);
        m_pattern = m_world.router().dispatch(request, Responder(m_self, m_world.home(), m_requestId));
        return;
    }
    m_keepsAlive = m_keepsAlive && !isOnTrial; // a proxy's connection is many people's
    Response response = Response::text(503, "text/plain; charset=utf-8", "Too many at once. Please try again.\n");
    response.headers += "Retry-After: 5\r\n";
    answer(std::move(response));
}

void Http1Connection::respond(std::uint64_t requestId, Response response)
{
    if (!isAwaited(requestId))
        return;
    answer(std::move(response));
    if (!m_dispatching)
        pump();
}

void Http1Connection::respond(std::uint64_t requestId, const ReadyResponsePtr &ready)
{
    if (!isAwaited(requestId))
        return;
    if (m_conditions || !m_keepsAlive || m_draining || m_parser.isHttp10())
        answer(Response(ready->response()));
    else
        answerReady(*ready);
    if (!m_dispatching)
        pump();
}

void Http1Connection::answer(Response response)
{
    if (m_conditions)
        m_conditions->apply(response);
    const bool bodyless = m_method == Method::Head || response.status == 204 || response.status == 304;
    const std::uint64_t bytes = response.bodyBytes();
    const bool keep = m_keepsAlive && !m_draining;
    const Persistence persistence = !keep                   ? Persistence::Close
                                    : m_parser.isHttp10()   ? Persistence::KeepAlive
                                                            : Persistence::Keep;
    SharedBytes head = makeHead(response, bytes, persistence, m_world.dateLine());
    if (bodyless)
        response.body.clear();
    response.body.insert(response.body.begin(), std::move(head));
    m_stream->write(response.body);
    answered(response.status, bodyless ? 0 : bytes, response.plays);
    if (keep)
        return;
    m_closing = true;
    m_stream->closeAfterWriting();
}

void Http1Connection::answerReady(const ReadyResponse &ready)
{
    const Response &response = ready.response();
    const bool bodyless = m_method == Method::Head || response.status == 204 || response.status == 304;
    constexpr std::size_t kFew = 4;
    if (bodyless || response.body.size() <= kFew) {
        std::array<SharedBytes, 2 + kFew> pieces{ready.head(), m_world.dateEnding()};
        const std::size_t count = bodyless ? 0 : response.body.size();
        std::copy_n(response.body.begin(), count, pieces.begin() + 2);
        m_stream->write(std::span<const SharedBytes>(pieces.data(), 2 + count));
    } else {
        std::vector<SharedBytes> pieces{ready.head(), m_world.dateEnding()};
        pieces.insert(pieces.end(), response.body.begin(), response.body.end());
        m_stream->write(pieces);
    }
    answered(response.status, bodyless ? 0 : ready.bodyBytes(), response.plays);
}

// Inside dispatch() the route is not known yet: then it is reported behind it.
void Http1Connection::answered(int status, std::uint64_t bodyBytes, Duration plays)
{
    m_handling = false;
    if (m_stream->pendingBytes() != 0)
        noteQueued(plays);
    else
        m_place.reset();
    if (!m_dispatching)
        return report(status, bodyBytes);
    m_answeredStatus = static_cast<std::int16_t>(status);
    m_answeredBytes = bodyBytes;
}

void Http1Connection::report(int status, std::uint64_t bodyBytes)
{
    const auto took = m_world.home().clock().now() - m_requestSince;
    m_world.observer().requestDone(m_pattern, m_method, status, bodyBytes,
                                   std::chrono::duration_cast<Observer::Took>(took));
    if (std::exchange(m_held, false))
        m_world.observer().heldChanged(-1);
}

void Http1Connection::noteQueued(Duration plays)
{
    m_queued = m_stream->pendingBytes();
    m_world.observer().queuedChanged(static_cast<std::int64_t>(m_queued));
    if (plays > Duration(0))
        m_lateAfter = m_requestSince + plays;
}

// What was told to the observer is taken back: the answer is through, or the connection is over.
void Http1Connection::settle()
{
    if (!m_handling)
        m_place.reset();
    if (m_queued != 0)
        m_world.observer().queuedChanged(-static_cast<std::int64_t>(std::exchange(m_queued, 0)));
    if (m_lateAfter != TimePoint() && m_world.home().clock().now() > std::exchange(m_lateAfter, TimePoint()))
        m_world.observer().downloadLate();
    if (m_ended && std::exchange(m_held, false))
        m_world.observer().heldChanged(-1);
}

net::ByteStreamPtr Http1Connection::takeOver(std::uint64_t requestId, Response head)
{
    if (!isAwaited(requestId))
        return nullptr;
    m_ended = true;
    answered(head.status, 0, Duration(0));
    head.body.insert(head.body.begin(), makeHead(head, 0, Persistence::Open, m_world.dateLine()));
    m_stream->write(head.body);
    m_stream->keep(m_world.released(*this));
    return std::move(m_stream);
}

void Http1Connection::refuse(int status, std::string_view why)
{
    m_world.refused(*this, why);
    m_world.observer().requestDone({}, Method::Get, status, 0, {});
    Response response = Response::text(status, "text/plain; charset=utf-8", std::string(reasonPhrase(status)) + '\n');
    sendLast(std::move(response));
}

void Http1Connection::sendLast(Response response)
{
    response.body.insert(response.body.begin(),
                         makeHead(response, response.bodyBytes(), Persistence::Close, m_world.dateLine()));
    m_stream->write(response.body);
    m_closing = true;
    m_stream->closeAfterWriting();
}

void Http1Connection::drain()
{
    m_draining = true;
    if (currentPhase() == Phase::Idle)
        end();
}

void Http1Connection::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_handling = false;
    settle();
    m_world.ended(*this);
}

Http1Connection::Phase Http1Connection::currentPhase() const
{
    if (m_stream->pendingBytes() != 0)
        return Phase::Sending;
    if (m_closing)
        return Phase::Closing;
    if (m_handling)
        return Phase::Handling;
    switch (m_parser.phase()) {
    case Http1Parser::Phase::Idle: return Phase::Idle;
    case Http1Parser::Phase::Header: return Phase::Header;
    case Http1Parser::Phase::Body: return Phase::Body;
    }
    return Phase::Idle;
}

void Http1Connection::notePhase()
{
    const Phase phase = currentPhase();
    if (phase == m_phase && m_requestId == m_phaseRequest)
        return;
    m_phase = phase;
    m_phaseRequest = m_requestId;
    m_phaseSince = m_world.home().clock().now();
    m_phaseBytes = phase == Phase::Sending ? m_stream->writtenBytes() : m_received;
    if (phase != Phase::Idle && phase != Phase::Handling)
        m_world.lookBy(*this, nextLook());
}

TimePoint Http1Connection::nextLook() const
{
    const Limits &limits = m_world.limits();
    switch (m_phase) {
    case Phase::Idle: return m_phaseSince + (m_requestId == 0 ? limits.httpHeaderTime : limits.httpKeepAliveIdle);
    case Phase::Header: return m_phaseSince + limits.httpHeaderTime;
    case Phase::Body:
    case Phase::Sending: return m_phaseSince + limits.httpSendWindow;
    case Phase::Handling: // these have a deadline elsewhere, and what follows is told by lookBy()
    case Phase::Closing: break;
    }
    return m_phaseSince + limits.httpKeepAliveIdle;
}

void Http1Connection::look(TimePoint now)
{
    if (m_ended)
        return;
    notePhase();
    const Limits &limits = m_world.limits();
    const auto spent = now - m_phaseSince;
    switch (m_phase) {
    case Phase::Idle:
        // A new client has as long for its first byte as for its first header.
        if (spent > (m_requestId == 0 ? limits.httpHeaderTime : limits.httpKeepAliveIdle))
            end();
        return;
    case Phase::Header:
        if (spent > limits.httpHeaderTime)
            refuse(408, "slow header");
        return;
    case Phase::Body:
        if (isTooSlow(now, m_received))
            refuse(408, "slow body");
        return;
    case Phase::Sending:
        if (isTooSlow(now, m_stream->writtenBytes())) {
            m_world.refused(*this, "slow reader");
            end();
        }
        return;
    case Phase::Handling: // the handler keeps its own deadline
    case Phase::Closing:  // the stream does
        return;
    }
}

// True when the window is over and too little moved in it; else a full window begins the next.
bool Http1Connection::isTooSlow(TimePoint now, std::uint64_t bytesSoFar)
{
    const Limits &limits = m_world.limits();
    if (now - m_phaseSince < limits.httpSendWindow)
        return false;
    const auto wanted = limits.httpSendBytesPerSecondMin * static_cast<std::uint64_t>(limits.httpSendWindow.count()) / 1000;
    if (bytesSoFar - m_phaseBytes < wanted)
        return true;
    m_phaseSince = now;
    m_phaseBytes = bytesSoFar;
    return false;
}

} // namespace belfry::http
