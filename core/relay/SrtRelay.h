// SrtRelay: copies a Stream to one place by SRT.
#pragma once

#include "relay/RelayRun.h"
#include "relay/SrtSender.h"
#include "relay/Telling.h"

#include <memory>
#include <optional>

namespace belfry::relay {

/// "srt://host:port". InvalidInput, Unsupported.
Result<SrtAddress> parseSrtAddress(std::string_view address, const Secret &key);

struct SrtRelaySettings {
    SrtAddress address;
    TakenCodecs takes;
    std::size_t queueBytes = 4u << 20;
    Relay::Times times;
};

/// Joins Relay (when), SrtSender (how) and a Stream (what), as RtmpRelay does. Media thread; what blocks is on the sender's.
class SrtRelay final : public RelayRun, Relay::World, hub::Subscriber, SrtSender::Observer {
public:
    static constexpr Duration kLookEvery{500};

    SrtRelay(Executor &media, RelayRun::World &world, SrtRelaySettings settings);
    ~SrtRelay() override;

    void begin(hub::Stream &program) override;
    void end() override;
    void switchTo(bool on) override { m_relay.switchTo(on, now()); }
    void retryNow() override { m_relay.retryNow(now()); }
    RelayStatus status() const override { return m_relay.status(now(), m_media.clock().wall()); }
    RelayCounts counts() const override;

private:
    void open() override;
    void close() override;
    void changed() override { m_telling.soon(); }
    void onReached(Relay::Step step) override;
    void onFailed(Reason reason, const std::string &detail) override { m_relay.failed(reason, detail, now()); }
    void onSourceChanged() override { m_relay.restart(Reason::SourceChanged, now()); }
    void onTracks(const media::Tracks &tracks) override;
    void onPacket(const media::Packet &) override {}
    void onDiscontinuity() override {}
    void onEnd() override {}
    void look();
    TimePoint now() const { return m_media.clock().now(); }

    Executor &m_media;
    RelayRun::World &m_world;
    const SrtRelaySettings m_settings;
    Relay m_relay;
    RelayCounts m_counts;
    hub::Stream *m_program = nullptr;
    std::optional<hub::ThreadedSubscriber> m_reader;
    std::unique_ptr<SrtSender> m_sender;
    std::uint64_t m_sentNow = 0;
    std::uint64_t m_sentAtLook = 0;
    std::uint64_t m_droppedNow = 0;
    Subscription m_tracks; ///< for what the program is made of
    Subscription m_looking;
    Telling m_telling; ///< whoever hears it may give orders
};

} // namespace belfry::relay
