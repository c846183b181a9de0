#include "http/Http1Connection.h"

namespace belfry::http {
namespace {

constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";

} // namespace

Http1Connection::Http1Connection(World &world, net::ByteStreamPtr stream)
    : m_world(world), m_stream(std::move(stream)), m_parser(world.limits())
{
}

void Http1Connection::start()
{
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
        return serve(m_parser.takeRequest());
    case Http1Parser::Step::Bad:
        return refuse(m_parser.refusal().status, m_parser.refusal().why);
    }
}

void Http1Connection::serve(Request request)
{
    ++m_requestId;
    m_handling = true;
    m_requestSince = m_world.home().clock().now();
    m_method = request.method;
    m_keepsAlive = m_parser.keepsAlive();
    m_conditions = Conditions::of(request);
    request.peer = m_stream->peer();

    m_dispatching = true;
    m_pattern = m_world.router().dispatch(std::move(request), Responder(shared_from_this(), m_requestId));
    m_dispatching = false;
    if (m_early)
        answer(*std::exchange(m_early, std::nullopt));
}

void Http1Connection::respond(std::uint64_t requestId, Response response)
{
    if (requestId != m_requestId || !m_handling || m_ended || m_early)
        return;
    if (m_dispatching) {
        m_early = std::move(response);
        return;
    }
    answer(std::move(response));
    pump();
}

void Http1Connection::answer(Response response)
{
    m_handling = false;
    m_conditions.apply(response);
    const bool bodyless = m_conditions.head || response.status == 204 || response.status == 304;
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
    const auto took = m_world.home().clock().now() - m_requestSince;
    m_world.observer().requestDone(m_pattern, m_method, response.status, bodyless ? 0 : bytes,
                                   std::chrono::duration_cast<Observer::Took>(took));
    if (keep)
        return;
    m_closing = true;
    m_stream->closeAfterWriting();
}

net::ByteStreamPtr Http1Connection::takeOver(std::uint64_t requestId, Response head)
{
    if (requestId != m_requestId || !m_handling || m_ended || m_early)
        return nullptr;
    m_handling = false;
    m_ended = true;
    m_world.observer().requestDone(m_pattern, m_method, head.status, 0, {});
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
