#include "http/Http2Connection.h"

#include "http/Http2Flow.h"
#include "http/Http2Head.h"
#include "http/ResponseHead.h"

#include <algorithm>

namespace belfry::http {
namespace {

// What may wait below: more would only grow memory and delay what is urgent.
constexpr std::size_t kPendingMax = 256u << 10;

Http2Output &scratch()
{
    static thread_local Http2Output output;
    return output;
}

} // namespace

Http2Connection::Http2Connection(World &world, net::ByteStreamPtr stream)
    : m_world(world), m_stream(std::move(stream)), m_session(*this, world.limits())
{
}

Http2Connection::~Http2Connection()
{
    letGo();
}

void Http2Connection::start()
{
    m_idleSince = m_world.home().clock().now();
    m_rate.restart(m_idleSince, 0);
    m_stream->start(*this);
    flush();
}

void Http2Connection::onBytes(ByteView bytes)
{
    if (m_closing || m_ended)
        return;
    m_busy = true;
    const bool good = m_session.receive(bytes, m_world.home().clock().now());
    m_busy = false;
    flush();
    if (!good)
        close();
}

void Http2Connection::onDrained()
{
    flush();
}

void Http2Connection::onClosed(const Error &)
{
    end();
}

Http2Stream &Http2Connection::streamOpened(std::int32_t id)
{
    m_streams.push_back(std::make_shared<Http2Stream>(*this, id, m_world.limits()));
    Http2Stream &stream = *m_streams.back();
    stream.requestSince = m_world.home().clock().now();
    return stream;
}

void Http2Connection::headerComplete(Http2Stream &stream)
{
    Http2Fields &fields = *stream.fields;
    fields.finish();
    stream.method = fields.request().method;
    stream.phase = Http2Stream::Phase::Body;
    stream.rate.restart(m_world.home().clock().now(), 0);
    if (fields.refusal().status != 0)
        refuse(stream, fields.refusal().status, fields.refusal().why);
    else if (fields.wantsContinue())
        m_session.invite(stream);
}

void Http2Connection::bodyArrived(Http2Stream &stream, ByteView bytes)
{
    if (stream.phase != Http2Stream::Phase::Body)
        return;
    std::string &body = stream.fields->request().body;
    stream.received += bytes.size();
    m_bodiesBytes += bytes.size();
    body.append(asText(bytes));
    if (body.size() > stream.fields->bodyBytesMax())
        refuse(stream, 413, "body too large");
    else if (m_bodiesBytes > m_world.limits().http2BodiesBytes)
        refuse(stream, 503, "too many bodies");
}

void Http2Connection::requestComplete(Http2Stream &stream)
{
    if (stream.phase == Http2Stream::Phase::Body)
        dispatch(stream);
}

void Http2Connection::dispatch(Http2Stream &stream)
{
    Request request = std::move(stream.fields->request());
    m_bodiesBytes -= request.body.size();
    stream.fields.reset();
    stream.phase = Http2Stream::Phase::Handling;
    stream.conditions = Conditions::of(request);
    stream.place = m_world.identify(request, *m_stream);
    if (!stream.place || (isOnTrial && !m_world.passesTrial(*this, request)))
        return turnAway(stream);
    // A handler that answers at once is reported when its pattern is known.
    const auto kept = stream.shared_from_this();
    stream.isDispatching = true;
    stream.pattern = m_world.router().dispatch(std::move(request), Responder(kept, 0));
    stream.isDispatching = false;
    if (stream.phase == Http2Stream::Phase::Answering)
        report(stream);
    else
        hold(stream, true);
}

// Who fails its trial gets this answer yet; a proxy's connection is many people's and stays.
void Http2Connection::turnAway(Http2Stream &stream)
{
    refuse(stream, 503, "too many");
    if (isOnTrial)
        drain();
}

void Http2Connection::hold(Http2Stream &stream, bool held)
{
    if (std::exchange(stream.isHeld, held) != held)
        m_world.observer().heldChanged(held ? 1 : -1);
}

void Http2Connection::report(const Http2Stream &stream)
{
    const auto took = m_world.home().clock().now() - stream.requestSince;
    m_world.observer().requestDone(stream.pattern, stream.method, stream.status, stream.sentBytes,
                                   std::chrono::duration_cast<Observer::Took>(took));
}

void Http2Connection::answer(Http2Stream &stream, Response response)
{
    stream.conditions.apply(response);
    answerAsIs(stream, response);
}

void Http2Connection::answer(Http2Stream &stream, const ReadyResponse &ready)
{
    if (stream.conditions.isEmpty())
        answerAsIs(stream, ready.response());
    else
        answer(stream, Response(ready.response()));
}

void Http2Connection::answerAsIs(Http2Stream &stream, const Response &response)
{
    begin(stream, response);
    const bool bodyless = stream.conditions.head || response.status == 204 || response.status == 304;
    const std::uint64_t bytes = response.bodyBytes();
    const bool hasBody = !bodyless && bytes != 0;
    stream.isLast = true;
    if (hasBody)
        queue(stream, response.body);
    m_session.answer(stream, Http2Head(response, bytes, false, m_world.dateLine()).fields(), hasBody);
    stream.status = response.status;
    stream.sentBytes = hasBody ? bytes : 0;
    if (!stream.isDispatching)
        report(stream);
    flushSoon();
}

void Http2Connection::begin(Http2Stream &stream, const Response &response)
{
    hold(stream, false);
    stream.phase = Http2Stream::Phase::Answering;
    if (response.plays.count() != 0)
        stream.lateAfter = m_world.home().clock().now() + response.plays;
}

net::ByteStreamPtr Http2Connection::takeOver(Http2Stream &stream, Response head)
{
    if (head.status < 200) // an upgrade: HTTP/2 has none (RFC 9113 8.6)
        head = Response::empty(501);
    if (head.status == 501) {
        answer(stream, std::move(head));
        return nullptr;
    }
    begin(stream, head);
    if (stream.conditions.head) { // its length is what it says (RFC 9110 9.3.2)
        stream.isLast = true;
        stream.status = head.status;
        m_session.answer(stream, Http2Head(head, 0, true, m_world.dateLine()).fields(), false);
        if (!stream.isDispatching)
            report(stream);
        flushSoon();
        return nullptr;
    }
    stream.isTaken = true;
    ++m_taken;
    stream.status = head.status;
    if (!stream.isDispatching)
        report(stream);
    queue(stream, head.body);
    m_session.answer(stream, Http2Head(head, 0, true, m_world.dateLine()).fields(), true);
    flushSoon();
    return std::make_unique<Http2Flow>(stream.shared_from_this(), *m_stream);
}

void Http2Connection::refuse(Http2Stream &stream, int status, std::string_view why)
{
    m_world.refused(*this, why);
    if (stream.fields)
        m_bodiesBytes -= stream.fields->request().body.size();
    stream.fields.reset();
    answer(stream, Response::text(status, "text/plain; charset=utf-8", std::string(reasonPhrase(status)) + '\n'));
}

void Http2Connection::queue(Http2Stream &stream, std::span<const SharedBytes> pieces)
{
    const std::size_t before = stream.body.bytes();
    if (before == 0)
        stream.rate.restart(m_world.home().clock().now(), stream.body.takenBytes());
    stream.body.add(pieces);
    m_unsentBytes += stream.body.bytes() - before;
}

void Http2Connection::send(Http2Stream &stream, std::span<const SharedBytes> pieces)
{
    queue(stream, pieces);
    stream.owesDrained = true;
    m_session.resume(stream);
    flushSoon();
}

void Http2Connection::finish(Http2Stream &stream)
{
    stream.isLast = true;
    m_session.resume(stream);
    flushSoon();
}

// Its ByteStream was destroyed.
void Http2Connection::abandon(Http2Stream &stream)
{
    m_session.reset(stream);
    flushSoon();
}

void Http2Connection::streamClosed(Http2Stream &stream)
{
    stream.connection = nullptr;
    hold(stream, false);
    m_idleSince = m_world.home().clock().now();
    if (stream.lateAfter != TimePoint() && stream.body.bytes() == 0 && m_idleSince > stream.lateAfter)
        m_world.observer().downloadLate();
    m_unsentBytes -= stream.body.bytes();
    if (stream.fields)
        m_bodiesBytes -= stream.fields->request().body.size();
    const auto place =
        std::find_if(m_streams.begin(), m_streams.end(), [&](const auto &s) { return s.get() == &stream; });
    std::swap(*place, m_streams.back());
    if (stream.isTaken) {
        --m_taken;
        m_gone.push_back(std::move(m_streams.back()));
    }
    m_streams.pop_back();
}

// One write for all that is ready. The stream below calls onDrained() when that has gone, which brings the next.
void Http2Connection::flush()
{
    if (m_busy || m_ended)
        return;
    m_busy = true;
    const std::size_t pending = m_stream->pendingBytes();
    if (pending < kPendingMax && !m_closing) {
        Http2Output &out = scratch();
        m_session.produce(out, kPendingMax - pending);
        m_unsentBytes -= out.bodyBytes();
        if (out.bytes() != 0)
            out.writeTo(*m_stream);
    }
    m_wasClear = m_wasClear || isClear();
    m_busy = false;
    tellQueued(m_unsentBytes + m_stream->pendingBytes());
    tellDrained();
    tellClosed();
    if (m_ended || m_closing)
        return;
    if (m_session.isOver())
        close();
}

// Answers given in one turn go out together.
void Http2Connection::flushSoon()
{
    if (m_busy || m_flushPosted)
        return;
    m_flushPosted = true;
    m_world.home().post([weak = weak_from_this()] {
        if (const auto self = weak.lock()) {
            self->m_flushPosted = false;
            self->flush();
        }
    });
}

void Http2Connection::tellQueued(std::size_t bytes)
{
    if (bytes != m_queuedTold)
        m_world.observer().queuedChanged(static_cast<std::int64_t>(bytes) - static_cast<std::int64_t>(m_queuedTold));
    m_queuedTold = bytes;
}

void Http2Connection::tellDrained()
{
    for (std::size_t i = 0; m_taken != 0 && i < m_streams.size(); ++i) {
        Http2Stream &stream = *m_streams[i];
        if (stream.reader && stream.body.bytes() == 0 && std::exchange(stream.owesDrained, false))
            stream.reader->onDrained();
    }
}

void Http2Connection::tellClosed()
{
    while (!m_gone.empty()) {
        const auto stream = std::move(m_gone.back());
        m_gone.pop_back();
        if (auto *reader = std::exchange(stream->reader, nullptr))
            reader->onClosed(fail(ErrorCode::Closed, "the stream was closed"));
    }
}

void Http2Connection::drain()
{
    if (m_ended || m_closing)
        return;
    m_session.goAway();
    flush();
}

void Http2Connection::hangUp(std::string_view why)
{
    m_session.terminate(why);
    flush();
    close();
}

void Http2Connection::close()
{
    if (m_ended || std::exchange(m_closing, true))
        return;
    if (!m_session.failure().empty())
        m_world.refused(*this, m_session.failure());
    m_stream->closeAfterWriting();
}

void Http2Connection::end()
{
    if (std::exchange(m_ended, true))
        return;
    letGo();
    const auto kept = shared_from_this();
    tellClosed();
    m_world.ended(*this);
}

// Its streams may live on in other hands: they are closed.
void Http2Connection::letGo()
{
    for (const auto &stream : m_streams) {
        stream->connection = nullptr;
        hold(*stream, false);
        if (stream->isTaken)
            m_gone.push_back(stream);
    }
    m_streams.clear();
    tellQueued(0);
}

void Http2Connection::look(TimePoint now)
{
    if (m_ended || m_closing)
        return;
    const Limits &limits = m_world.limits();
    const auto spent = now - m_idleSince;
    if (!m_session.isGreeted() && spent > limits.httpHeaderTime)
        return end();
    if (m_streams.empty() && isClear() && spent > limits.httpKeepAliveIdle)
        return hangUp({});
    if (isClear() || std::exchange(m_wasClear, false)) {
        m_rate.restart(now, m_stream->writtenBytes());
    } else if (m_rate.isTooSlow(now, m_stream->writtenBytes(), limits)) {
        m_world.refused(*this, "slow reader");
        return end();
    }
    for (std::size_t i = m_streams.size(); i-- > 0 && !m_ended && !m_closing;)
        lookAt(*m_streams[i], now);
    flush();
}

void Http2Connection::lookAt(Http2Stream &stream, TimePoint now)
{
    const Limits &limits = m_world.limits();
    switch (stream.phase) {
    case Http2Stream::Phase::Header: // nothing else may come before its end (RFC 9113 6.10)
        if (now - stream.requestSince > limits.httpHeaderTime)
            hangUp("slow header");
        return;
    case Http2Stream::Phase::Body:
        if (stream.rate.isTooSlow(now, stream.received, limits))
            refuse(stream, 408, "slow body");
        return;
    case Http2Stream::Phase::Handling: // the handler keeps its own deadline
        return;
    case Http2Stream::Phase::Answering:
        // While the stream below is behind, every stream waits for it; else the client does not let this one go on.
        if (stream.body.bytes() == 0 || m_stream->pendingBytes() != 0)
            stream.rate.restart(now, stream.body.takenBytes());
        else if (stream.rate.isStalled(now, stream.body.takenBytes(), limits)) {
            m_world.refused(*this, "slow reader");
            m_session.reset(stream);
        }
        return;
    }
}

} // namespace belfry::http
