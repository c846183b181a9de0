// RtmpConnection: one encoder's connection, from accept to its end; once its key is found right, a Publisher.
#pragma once

#include "base/Executor.h"
#include "ingest/AddressLedger.h"
#include "ingest/RtmpIngest.h"
#include "ingest/StreamFeed.h"
#include "net/ByteStream.h"
#include "rtmp/RtmpServerSession.h"

#include <memory>
#include <string>

namespace belfry::ingest {

/// Owned by the ingest, which takes it away some time after onEnded was called. Media thread only. Whatever a peer
/// does to it ends it alone, with one log line and never the key in it.
class RtmpConnection final : public Publisher, private net::ByteStream::Reader, private rtmp::RtmpServerSession::Observer {
public:
    /// What all connections of one ingest share. Outlives them.
    struct House {
        Executor &home;
        RtmpIngest::World &world;
        AddressLedger &ledger;
        const Limits &limits;
        UniqueFunction<void(PublisherId)> onEnded; ///< must not destroy the connection inside the call
    };

    RtmpConnection(PublisherId id, House &house, net::ByteStreamPtr stream);
    ~RtmpConnection() override;

    void start();
    /// Ends it now; publisherStopped is called inside. Safe to call twice.
    void end(std::string_view why);

    PublisherId id() const override { return m_id; }
    const std::string &channel() const override { return m_channel; }
    const std::string &address() const override { return m_address; }
    const std::string &encoder() const override { return m_feed.encoder(); }
    const std::string &way() const override { return m_feed.way(); }
    WallTime since() const override { return m_since; }
    hub::Stream &stream() override { return m_stream; }
    const hub::StreamStats &stats() const override { return m_stats; }
    void close(std::string_view why) override;

private:
    enum class Stage {
        Handshake,
        Waiting,    ///< for connect and publish
        Judging,    ///< the answer to a guesser is held back
        Publishing,
        Leaving,    ///< refused, or it said goodbye; the encoder closes, else we do
        Ended,
    };

    void onBytes(ByteView bytes) override;
    void onClosed(const Error &why) override;
    void onPublish(std::string_view app, std::string_view name) override;
    void onMedia(const rtmp::Message &message) override;
    void onMetadata(const rtmp::AmfValue &object) override;
    void onUnpublish() override;

    void judge(const std::string &key);
    void publish(std::string channel);
    void refuse(std::string_view reason);
    void leadBack();
    void stopPublishing(std::string_view why);
    void giveUp(std::string_view reason, std::string_view why);
    void sendOutput();
    void awaitBy(Duration delay);
    void onDeadline();

    PublisherId m_id;
    House &m_house;
    net::ByteStreamPtr m_connection;
    std::string m_host;
    std::string m_address;
    Stage m_stage = Stage::Handshake;
    bool m_counted = true; // in the ledger, as not yet publishing
    rtmp::RtmpServerSession m_session;
    std::string m_channel;
    WallTime m_since{};
    hub::Stream m_stream;
    hub::StreamStats m_stats;
    StreamFeed m_feed;
    TimePoint m_lastMedia{};
    Subscription m_timer;
    std::shared_ptr<RtmpConnection *> m_self; // for posts that may outlive us
};

} // namespace belfry::ingest
