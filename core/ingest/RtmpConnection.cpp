#include "ingest/RtmpConnection.h"

#include "base/Log.h"
#include "ingest/IngestKey.h"
#include "rtmp/Way.h"

namespace belfry::ingest {
namespace {

constexpr Duration kTarpit{3'000}; // OBS waits 30 s for the answer
constexpr Duration kLeaving{1'000}; // encoders have a last word (deleteStream) and close by themselves
constexpr std::size_t kUnreadAnswers = 64u << 10; // a peer that only talks and never listens

} // namespace

RtmpConnection::RtmpConnection(PublisherId id, House &house, net::ByteStreamPtr stream)
    : m_id(id), m_house(house), m_connection(std::move(stream)), m_host(m_connection->peer().host),
      m_address(m_connection->peer().text()), m_session(*this, house.limits),
      m_stream("publisher-" + std::to_string(id)), m_feed(m_stream),
      m_self(std::make_shared<RtmpConnection *>(this))
{
}

RtmpConnection::~RtmpConnection()
{
    *m_self = nullptr;
    if (m_counted)
        m_house.ledger.release(m_host);
}

void RtmpConnection::start()
{
    awaitBy(m_house.limits.rtmpHandshake);
    m_connection->start(*this);
}

void RtmpConnection::onBytes(ByteView bytes)
{
    if (m_stage == Stage::Leaving || m_stage == Stage::Ended)
        return;
    const auto done = m_session.receive(bytes);
    if (m_stage == Stage::Ended)
        return;
    if (!done) {
        giveUp(done.error().code == ErrorCode::TooLarge ? "limit" : "malformed", done.error().what);
        return;
    }
    if (m_stage == Stage::Handshake && m_session.handshakeDone()) {
        m_stage = Stage::Waiting;
        awaitBy(m_house.limits.rtmpConnectToPublish);
    }
    sendOutput();
}

void RtmpConnection::sendOutput()
{
    if (m_stage == Stage::Ended)
        return;
    const Bytes out = m_session.takeOutput();
    if (!out.empty())
        m_connection->write(SharedBytes::copyOf(out));
    if (m_connection->pendingBytes() > kUnreadAnswers)
        giveUp("limit", "does not read our answers");
}

void RtmpConnection::onClosed(const Error &why)
{
    end(why.code == ErrorCode::Closed ? std::string_view("the encoder closed the connection")
                                      : std::string_view(why.what));
}

void RtmpConnection::onPublish(std::string_view app, std::string_view name)
{
    if (m_stage != Stage::Handshake && m_stage != Stage::Waiting)
        return;
    const auto key = ingestKey(app, name);
    if (!m_house.ledger.guessesTooOften(m_host, m_house.home.clock().now())) {
        judge(key.value_or(std::string()));
        return;
    }
    // Right and wrong keys wait alike, so that waiting tells nothing.
    m_stage = Stage::Judging;
    m_timer = m_house.home.after(kTarpit, [this, held = key.value_or(std::string())] {
        judge(held);
        sendOutput();
    });
}

void RtmpConnection::judge(const std::string &key)
{
    std::optional<std::string> channel;
    if (!key.empty() && key.size() <= m_house.limits.rtmpNameBytes)
        channel = m_house.world.channelForKey(key);
    if (!channel)
        refuse("bad_key");
    else if (!m_house.world.hasRoom(*channel))
        refuse("too_many");
    else
        publish(std::move(*channel));
}

void RtmpConnection::publish(std::string channel)
{
    m_stage = Stage::Publishing;
    m_counted = false;
    m_house.ledger.release(m_host);
    m_channel = std::move(channel);
    m_since = m_house.home.clock().wall();
    m_lastMedia = m_house.home.clock().now();
    awaitBy(m_house.limits.rtmpIdle);
    m_session.accept();
    log::info("ingest", "publisher started", {{"publisher", m_id}, {"channel", m_channel}, {"address", m_address}});
    m_house.world.publisherStarted(*this);
}

void RtmpConnection::refuse(std::string_view reason)
{
    m_stage = Stage::Leaving;
    const bool isGuess = reason == "bad_key";
    if (isGuess)
        m_house.ledger.wrongKey(m_host, m_house.home.clock().now());
    m_house.world.publishRefused(reason);
    const std::string_view why = isGuess ? "wrong key" : "too many send with keys of this channel";
    log::warning("ingest", "publish refused", {{"address", m_address}, {"why", why}});
    m_session.reject(isGuess ? "Wrong address or stream key." : "Too many encoders send to this channel already.");
    awaitBy(kLeaving);
}

// What a channel sends out and gets back would stand in for its own encoder for ever.
void RtmpConnection::leadBack()
{
    stopPublishing("it is what this channel itself sends out");
    m_stage = Stage::Leaving;
    m_house.world.publishRefused("leads_back");
    m_session.endPublish(rtmp::kLeadsBack, "This leads back to where it comes from.");
    awaitBy(kLeaving);
}

void RtmpConnection::onMedia(const rtmp::Message &message)
{
    if (m_stage != Stage::Publishing)
        return;
    m_lastMedia = m_house.home.clock().now();
    const media::Kind kind = message.type == rtmp::MessageType::Video ? media::Kind::Video : media::Kind::Audio;
    if (const auto packet = m_feed.add(kind, message.payload, message.ms))
        m_stats.add(*packet, m_lastMedia);
    if (const std::string_view why = m_feed.takeNews(); !why.empty())
        log::warning("ingest", "media left out", {{"publisher", m_id}, {"why", why}});
}

void RtmpConnection::onMetadata(const rtmp::AmfValue &object)
{
    m_feed.addMetadata(object);
    if (m_stage == Stage::Publishing && rtmp::leadsThrough(m_feed.way(), m_channel))
        leadBack();
}

void RtmpConnection::onUnpublish()
{
    if (m_stage == Stage::Publishing)
        stopPublishing("the encoder ended the stream");
    else if (m_stage != Stage::Judging)
        return;
    m_stage = Stage::Leaving;
    awaitBy(kLeaving);
}

void RtmpConnection::awaitBy(Duration delay)
{
    m_timer = m_house.home.after(delay, [this] { onDeadline(); });
}

void RtmpConnection::onDeadline()
{
    const Limits &limits = m_house.limits;
    switch (m_stage) {
    case Stage::Handshake:
        giveUp("timeout", "no handshake in time");
        return;
    case Stage::Waiting:
        giveUp("timeout", "no publish in time");
        return;
    case Stage::Publishing: {
        const auto silent =
            std::chrono::duration_cast<Duration>(m_house.home.clock().now() - m_lastMedia);
        if (silent >= limits.rtmpIdle)
            end("silent for too long");
        else
            awaitBy(limits.rtmpIdle - silent);
        return;
    }
    case Stage::Leaving:
        m_connection->closeAfterWriting();
        return;
    case Stage::Judging:
    case Stage::Ended:
        return;
    }
}

void RtmpConnection::giveUp(std::string_view reason, std::string_view why)
{
    if (m_stage == Stage::Ended)
        return;
    if (m_stage != Stage::Publishing && m_stage != Stage::Leaving) {
        m_house.world.publishRefused(reason);
        log::warning("ingest", "connection closed", {{"address", m_address}, {"why", why}});
    }
    end(why);
}

void RtmpConnection::end(std::string_view why)
{
    if (m_stage == Stage::Ended)
        return;
    const bool publishing = m_stage == Stage::Publishing;
    m_stage = Stage::Ended;
    m_timer.reset();
    if (m_counted) {
        m_counted = false;
        m_house.ledger.release(m_host);
    }
    m_connection.reset();
    if (publishing)
        stopPublishing(why);
    m_house.onEnded(m_id);
}

void RtmpConnection::stopPublishing(std::string_view why)
{
    log::info("ingest", "publisher stopped",
              {{"publisher", m_id}, {"channel", m_channel}, {"address", m_address}, {"why", why}});
    m_house.world.publisherStopped(*this, why);
}

void RtmpConnection::close(std::string_view why)
{
    m_house.home.post([self = m_self, text = std::string(why)] {
        if (*self)
            (*self)->end(text);
    });
}

} // namespace belfry::ingest
