// RelayHouse: the composition of relays: what stands on ctl, what on the media thread, and the posts between them.
#pragma once

#include "net/IoThread.h"
#include "server/Foundation.h"
#include "server/MediaRoom.h"
#include "server/RelayKeeper.h"
#include "server/RelayMetrics.h"
#include "server/Relays.h"
#include "server/ServerMetrics.h"
#include "server/Station.h"

#include <memory>
#include <optional>

namespace belfry::server {

/// Made and ended by ServerApp: leave() on ctl before it stops, end() on the media thread after, then it is destroyed.
class RelayHouse final : RelayKeeper::World, Relays::World {
public:
    struct Parts {
        Executor &ctl;
        net::IoThread &media;
        Executor &files; ///< what blocks
        Foundation &foundation;
        Station &station;
        ServerMetrics &metrics;
        const ServerSettings &settings;
        const DataFolder &folder;
    };
    using Tried = UniqueFunction<void(Result<model::RelayTrial>)>;

    /// Reads what was last known; blocks. Before any channel is opened.
    explicit RelayHouse(const Parts &parts);
    ~RelayHouse() override;
    RelayHouse(const RelayHouse &) = delete;
    RelayHouse &operator=(const RelayHouse &) = delete;

    /// For the MediaRoom; media thread.
    BroadcastReader &reader() { return *m_relays; }
    /// The store answers. Any thread.
    void begin();
    void leave();
    void end() { m_relays.reset(); }

    // Any thread.
    RelayTablePtr table() const { return m_board.table(); }
    /// At once, whatever the database does; the caller writes down what is Kept. Answers on ctl: NotFound.
    void say(const std::string &place, RelayOrder order, UniqueFunction<void(Result<RelayScope>)> answer);
    /// Answers on ctl or the media thread: NotFound; Conflict while the place is on air; Busy.
    void tryKey(const std::string &place, Tried answer);
    /// Sends what comes in to the place alone, for a few seconds; the same answers.
    void sendTest(const std::string &place, Tried answer);
    /// Media thread, once.
    void useRoom(MediaRoom &room);

private:
    using Shared = std::shared_ptr<Tried>;
    void prove(const std::string &place, Tried answer, std::function<void(const model::Destination &, const Shared &)> onMedia);
    // RelayKeeper::World, on ctl
    void want(const std::string &channel, const std::vector<model::Destination> &places, const std::set<std::string> &leftOut) override;
    void order(const std::string &place, RelayOrder order) override;
    void remember(const KnownPlaces &places) override;
    void placesSeen(const std::string &channel, std::vector<health::PlaceObservation> places) override;
    bool isOnAir(const std::string &channel) const override { return m_parts.station.isOnAir(channel); }
    void noted(const std::string &channel, const model::RelayChange &change) override;
    // Relays::World, on the media thread
    void relayChanged(const std::string &channel, const model::RelayState &state) override;
    void relaysMeasured(const std::string &channel, const std::vector<model::RelayState> &states) override;
    void relayStopped(const std::string &channel, const model::RelayState &last) override;

    void readRoots();
    void readRootsAgain();
    bool loadRoots();
    void tryOnMedia(const model::Destination &place, const Shared &answer);
    void testOnMedia(const model::Destination &place, const Shared &answer);

    const Parts m_parts;
    RelayBoard m_board;
    RelayMetrics m_metrics;
    LastKnownPlaces m_lastKnown; // files thread, after the constructor
    std::unique_ptr<Relays> m_relays; // media thread
    std::optional<RelayKeeper> m_keeper; // ctl thread
    bool m_hasRoots = false; // ctl thread; or they are being read
    Subscription m_rootsTimer; // ctl thread
};

} // namespace belfry::server
