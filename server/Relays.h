// Relays: all copies of all broadcasts, on the media thread.
#pragma once

#include "model/RelayState.h"
#include "net/IoThread.h"
#include "relay/RelayRun.h"
#include "relay/RtmpTrial.h"
#include "server/BroadcastReader.h"
#include "server/PlaceTest.h"
#include "server/WantedPlace.h"

#include <set>

namespace belfry::server {

struct RelaysSettings {
    std::set<std::string> privateHosts; ///< lower case: those that may be in the church's own network
    std::size_t queueBytes = 4u << 20;
    Limits limits;
};

/// Keeps a copy running for each place that is wanted while a broadcast lives, and reports. Made, used and destroyed on the
/// media thread; what is wanted is known before a channel is opened, so that a broadcast of an earlier life goes on.
class Relays final : public BroadcastReader, relay::RelayRun::World {
public:
    /// Media thread.
    struct World {
        virtual ~World() = default;
        /// Its state or reason is another.
        virtual void relayChanged(const std::string &channel, const model::RelayState &state) = 0;
        /// Once a second while a broadcast lives, and once when it is over: all relays of the channel.
        virtual void relaysMeasured(const std::string &channel, const std::vector<model::RelayState> &states) = 0;
        /// What it had counted when it ended.
        virtual void relayStopped(const std::string &channel, const model::RelayState &last) = 0;
    };
    static constexpr Duration kMeasureEvery{1'000};

    /// All outlive it.
    Relays(net::IoThread &media, World &world, RelaysSettings settings);
    ~Relays() override;

    /// Whom TLS believes; before that nothing secure is reached.
    void trust(net::TlsTrustPtr roots);
    /// What has changed of a place makes its relay begin anew; another name does not. What is in `leftOut` is off: the service is not for it.
    void want(const std::string &channel, std::vector<model::Destination> places, const std::set<std::string> &leftOut = {});
    /// Does nothing for one that is not running.
    void turn(const std::string &place, bool on);
    void retryNow(const std::string &place);
    /// Busy when as many are under way as may be, or one for this place.
    void tryKey(const model::Destination &place, relay::RtmpTrial::Answer answer);

    /// Sends what comes in on its channel to this place alone; the outcome's reason is Restarted when the place is busy otherwise.
    void sendTest(const model::Destination &place, PlaceTest::Answer answer);
    /// Where what comes in on a channel is found; null for an unknown one. Before the first test.
    void useSources(std::function<hub::Stream *(const std::string &channel)> sourceOf) { m_sourceOf = std::move(sourceOf); }
    /// What channels a channel's program has come through, itself first (rtmp/Way.h). Before the first place is sent to.
    void useWays(std::function<std::string(const std::string &channel)> wayOf) { m_wayOf = std::move(wayOf); }

    void broadcastBegan(const std::string &channel, hub::Stream &program, const OnAirBroadcast &broadcast, bool resumed) override;
    void broadcastEnded(const std::string &channel, const OnAirBroadcast &broadcast) override;
    void channelClosed(const std::string &channel) override;

private:
    struct Place {
        model::Destination wanted;
        std::unique_ptr<relay::RelayRun> run; ///< null off air, and for what cannot be run
        relay::Reason cannot = relay::Reason::None;
        bool isLeftOut = false;
        bool isWanted() const { return wanted.isOn && !isLeftOut; }
    };
    struct Seat {
        std::vector<Place> places;
        hub::Stream *program = nullptr; ///< null off air
    };

    void relayChanged(relay::RelayRun &run) override;
    void start(Seat &seat, Place &place);
    /// For one that can be sent to.
    std::unique_ptr<relay::RelayRun> make(const model::Destination &wanted, relay::RelayRun::World &world) const;
    std::unique_ptr<relay::RelayRun> makeRtmp(const model::Destination &wanted, relay::RelayRun::World &world) const;
    std::unique_ptr<relay::RelayRun> makeSrt(const model::Destination &wanted, relay::RelayRun::World &world) const;
    void endTests(const std::string &channel);
    void stop(const std::string &channel, Seat &seat);
    void stop(const std::string &channel, Place &place);
    void end(const std::string &channel);
    Place *find(const std::string &id);
    const relay::RelayNetwork &networkFor(const std::string &host) const;
    model::RelayState describe(const Place &place) const;
    void report(const std::string &channel, const Seat &seat);
    void keepReporting();

    net::IoThread &m_media;
    Relays::World &m_world;
    const RelaysSettings m_settings;
    relay::RelayNetwork m_public, m_private;
    std::map<std::string, Seat> m_seats; ///< by channel
    struct Trial {
        std::unique_ptr<relay::RtmpTrial> run;
    };
    std::map<std::string, Trial> m_trials; ///< by place
    struct Test {
        std::string channel;
        std::unique_ptr<PlaceTest> run;
    };
    std::map<std::string, Test> m_tests; ///< by place
    std::function<hub::Stream *(const std::string &channel)> m_sourceOf;
    std::function<std::string(const std::string &channel)> m_wayOf;
    Subscription m_tick;
};

} // namespace belfry::server
