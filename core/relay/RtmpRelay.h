// RtmpRelay: copies a Stream to one place by RTMP or RTMPS.
#pragma once

#include "hub/Subscriber.h"
#include "relay/RelayQueue.h"
#include "relay/RelayRun.h"
#include "relay/RtmpConnection.h"
#include "relay/Telling.h"

#include <functional>
#include <memory>

namespace belfry::relay {

/// What a place does when the encoder's parameters change: written per preset.
enum class OnChange : std::uint8_t {
    SendHeader, ///< the new configuration goes out on the same connection
    Reconnect,  ///< the place forbids that: a new connection
};

struct RtmpRelaySettings {
    RelayAddress address;
    LiveBy liveBy = LiveBy::Either;
    OnChange onChange = OnChange::SendHeader;
    TakenCodecs takes;
    std::size_t queueBytes = 4u << 20;
    std::function<std::string()> way; ///< rtmp/Way.h, as it is now; none: nothing is told of it
    Relay::Times times;
};

/// Joins Relay (when), RtmpConnection (how) and a Stream (what). No thread and no process of its own; a packet's payload is
/// sliced, never copied. A place that is slow costs its queue's cap and nobody else anything. Media thread.
class RtmpRelay final : public RelayRun, Relay::World, hub::Subscriber, RtmpConnection::Observer {
public:
    static constexpr Duration kLookEvery{500};

    /// `network` and `world` outlive it.
    RtmpRelay(net::IoThread &media, RelayRun::World &world, const RelayNetwork &network, RtmpRelaySettings settings);
    ~RtmpRelay() override;

    void begin(hub::Stream &program) override;
    void end() override;
    void switchTo(bool on) override;
    void retryNow() override;
    RelayStatus status() const override;
    RelayCounts counts() const override;

private:
    // Relay::World
    void open() override;
    void close() override;
    void changed() override { m_telling.soon(); }
    // RtmpConnection::Observer
    void onReached(Relay::Step step) override;
    void onAccepted() override;
    void onRoom() override;
    void onFailed(Reason reason, const std::string &detail) override;
    // hub::Subscriber
    void onTracks(const media::Tracks &tracks) override;
    void onPacket(const media::Packet &packet) override;
    void onDiscontinuity() override {}
    void onEnd() override {}

    void judge(const media::Tracks &tracks);
    void look();
    void measure(TimePoint now);
    void send(const RelayQueue::Item &item);
    void sendMore();
    void sendWay();
    bool mayWait(const media::Packet &packet) const;
    bool mustReconnect(const media::Tracks &tracks) const;
    std::uint32_t msOf(const media::Packet &packet);
    TimePoint now() const { return m_media.clock().now(); }

    net::IoThread &m_media;
    RelayRun::World &m_world;
    const RelayNetwork &m_network;
    RtmpRelaySettings m_settings;
    Relay m_relay;
    RelayQueue m_queue;
    RelayCounts m_counts;
    hub::Stream *m_program = nullptr;
    std::unique_ptr<RtmpConnection> m_connection;
    bool m_isAccepted = false;
    media::Tracks m_tracks;              ///< as last sent
    std::string m_way;                   ///< the same
    std::uint32_t m_lastMs = 0;          ///< the same
    std::optional<MediaTime> m_base;     ///< of this connection: its times begin at zero
    bool m_hasSent = false;              ///< on this connection
    MediaTime m_lastPicture{0};          ///< sent
    MediaTime m_pictureEvery{0};         ///< the step to it
    bool m_isBarred = false;             ///< it cannot take what is on air
    std::uint64_t m_arrivedNow = 0;      ///< of this connection
    struct Second {
        TimePoint at;
        std::uint64_t bytes = 0;
    };
    std::deque<Second> m_seconds;        ///< arrived, for the rate
    Subscription m_reading;
    Subscription m_looking;
    Telling m_telling; ///< whoever hears it may give orders
};

} // namespace belfry::relay
