#include "relay/RtmpConnection.h"

#include "base/Assert.h"
#include "net/Connector.h"
#include "net/TlsStream.h"
#include "rtmp/Way.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace belfry::relay {
namespace {

using Step = Relay::Step;
using Stage = rtmp::RtmpClientSession::Stage;

Reason whyNotConnected(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return Reason::NameNotFound;
    case ErrorCode::Unavailable: return Reason::NameUnanswered;
    case ErrorCode::Forbidden: return Reason::NotPublic;
    case ErrorCode::Refused: return Reason::PortRefused;
    case ErrorCode::Timeout: return Reason::ConnectUnanswered;
    default: return Reason::Unreachable;
    }
}

std::string joined(const rtmp::RtmpAnswer &answer)
{
    return answer.description.empty() ? answer.code : answer.code + ": " + answer.description;
}

} // namespace

RtmpConnection::RtmpConnection(net::IoThread &media, Observer &observer, const RelayNetwork &network, const RelayAddress &address)
    : m_media(media), m_observer(observer), m_network(network), m_address(address),
      m_session(*this, address.rtmp, network.limits)
{
    BELFRY_ASSERT(media.isHere());
    const net::ConnectSettings settings{network.resolve, network.connect, !network.allowPrivate, network.sendBufferBytes};
    m_connecting = net::connect(media, address.host, address.port, settings,
                                [this](Result<net::ByteStreamPtr> stream) { connected(std::move(stream)); });
}

RtmpConnection::~RtmpConnection()
{
    if (m_gone)
        *m_gone = true;
}

void RtmpConnection::connected(Result<net::ByteStreamPtr> stream)
{
    m_connecting.reset();
    if (!stream)
        return fail(whyNotConnected(stream.error().code), stream.error().what);
    if (!m_address.isSecure) {
        m_stream = *std::move(stream);
        m_stream->start(*this);
        return beginSession();
    }
    if (!m_network.trust)
        return fail(Reason::NoRoots, "this server has no list of roots it trusts");
    m_stream = net::askTls(*std::move(stream), m_network.trust, m_address.host);
    m_stream->start(*this);
    m_step = Step::Securing;
    m_observer.onReached(m_step);
}

void RtmpConnection::onOpened()
{
    beginSession();
}

void RtmpConnection::beginSession()
{
    m_step = Step::Handshaking;
    m_session.begin();
    flush();
    m_observer.onReached(m_step);
}

void RtmpConnection::flush()
{
    const Bytes out = m_session.takeOutput();
    if (out.empty() || !m_stream)
        return;
    m_stream->write(SharedBytes::copyOf(ByteView(out)));
    if (!m_courtesy.answer(out.size(), m_stream->writtenBytes(), m_stream->pendingBytes()) && !m_failure)
        m_failure = {Reason::NotRtmp, "it asks and asks and does not read the answers"};
}

void RtmpConnection::onBytes(ByteView bytes)
{
    if (!m_courtesy.hear(bytes.size(), m_media.clock().now()))
        return fail(Reason::NotRtmp, "it says far more than a place has to say");
    const auto done = m_session.receive(bytes);
    if (!done && !m_failure) {
        const bool isEarly = m_step < Step::Accepted;
        m_failure = {isEarly ? Reason::NotRtmp : Reason::HungUp, done.error().what};
    }
    flush();
    deliver();
}

void RtmpConnection::deliver()
{
    if (m_failure)
        return fail(m_failure->first, std::move(m_failure->second));
    const Stage stage = m_session.stage();
    if (stage >= Stage::Publish && m_step < Step::Asking) {
        bool gone = false;
        m_gone = &gone;
        m_step = Step::Asking;
        m_observer.onReached(m_step);
        if (gone)
            return;
        m_gone = nullptr;
    }
    if (stage == Stage::Accepted && m_step < Step::Accepted) {
        m_step = Step::Accepted;
        m_observer.onAccepted();
    }
}

void RtmpConnection::onRefused(const rtmp::RtmpAnswer &answer)
{
    m_failure = {Reason::KeyRefused, joined(answer)};
}

void RtmpConnection::onEnded(const rtmp::RtmpAnswer &answer)
{
    m_failure = {answer.code == rtmp::kLeadsBack ? Reason::LeadsBack : Reason::EndedThere, joined(answer)};
}

void RtmpConnection::onDrained()
{
    if (m_step == Step::Accepted)
        m_observer.onRoom();
}

void RtmpConnection::onClosed(const Error &why)
{
    switch (m_step) {
    case Step::Securing:
        return fail(why.code == ErrorCode::Forbidden ? Reason::BadCertificate : Reason::TlsFailed, why.what);
    case Step::Asking: return fail(Reason::HungUpOnKey, why.what);
    case Step::Accepted: return fail(Reason::HungUp, why.what);
    default: return fail(Reason::NotRtmp, why.what);
    }
}

void RtmpConnection::fail(Reason reason, std::string detail)
{
    m_stream.reset();
    m_observer.onFailed(reason, detail); // may destroy this
}

void RtmpConnection::sendTracks(const media::Tracks &tracks, std::uint32_t ms)
{
    Bytes out = std::exchange(m_held, {});
    m_session.writeTracks(out, tracks, ms);
    if (m_stream)
        m_stream->write(SharedBytes::copyOf(ByteView(out)));
}

void RtmpConnection::sendWay(std::string way, const media::Tracks &tracks, std::uint32_t ms)
{
    m_session.setWay(std::move(way));
    Bytes out = std::exchange(m_held, {});
    m_session.writeMetadata(out, tracks, ms);
    if (m_stream)
        m_stream->write(SharedBytes::copyOf(ByteView(out)));
}

void RtmpConnection::send(const media::Packet &packet, media::Codec codec, std::uint32_t ms)
{
    if (!m_stream)
        return;
    const auto its = m_session.viewPacket(packet, codec, ms);
    m_views.clear();
    if (!m_held.empty())
        m_views.emplace_back(m_held);
    m_views.insert(m_views.end(), its.begin(), its.end());
    std::size_t taken = m_stream->writeNow(m_views, net::ByteStream::Then::Nothing);
    const std::uint8_t *payload = packet.payload.data();
    std::vector<SharedBytes> rest;
    SharedBytes between;
    for (const ByteView &view : m_views) {
        const std::size_t skip = std::min(taken, view.size());
        taken -= skip;
        if (skip == view.size())
            continue;
        const bool isPayload = view.data() >= payload && view.data() < payload + packet.payload.size();
        if (isPayload)
            rest.push_back(packet.payload.slice(static_cast<std::size_t>(view.data() - payload) + skip, view.size() - skip));
        else if (skip == 0 && std::equal(view.begin(), view.end(), between.view().begin(), between.view().end()))
            rest.push_back(between); // chunks of one packet have the same head
        else
            rest.push_back(between = SharedBytes::copyOf(view.subspan(skip)));
    }
    m_held.clear();
    if (!rest.empty())
        m_stream->write(rest);
}

void RtmpConnection::hold(const media::Packet &packet, media::Codec codec, std::uint32_t ms)
{
    for (const ByteView &view : m_session.viewPacket(packet, codec, ms))
        m_held.insert(m_held.end(), view.begin(), view.end());
}

void RtmpConnection::sendHeld()
{
    if (m_stream && !m_held.empty())
        m_stream->write(SharedBytes::copyOf(ByteView(m_held)));
    m_held.clear();
}

void RtmpConnection::end()
{
    m_connecting.reset();
    if (!m_stream)
        return;
    sendHeld();
    m_session.end();
    flush();
    // What the system takes at once still goes; a place that takes nothing is not waited for.
    m_stream.reset();
}

Relay::Measured RtmpConnection::measured() const
{
    Relay::Measured seen;
    if (!m_stream)
        return seen;
    seen.given = m_stream->writtenBytes();
    seen.waiting = m_stream->pendingBytes();
    seen.arrived = m_stream->arrivedBytes().value_or(seen.given);
    seen.acknowledged = m_acknowledged;
    return seen;
}

} // namespace belfry::relay
