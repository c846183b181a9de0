// RelayKeeper: what relays are wanted, as the store says it, and what became of them, to everybody who should hear it.
#pragma once

#include "base/Executor.h"
#include "bus/Bus.h"
#include "health/PlaceRules.h"
#include "model/Broadcast.h"
#include "server/Announcer.h"
#include "server/RelayBoard.h"
#include "server/RelaysElsewhere.h"
#include "server/WantedPlace.h"
#include "store/Store.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace belfry::server {

/// What an operator may say to a relay.
enum class RelayOrder { Retry, On, Off };
/// How long it holds.
enum class RelayScope {
    Kept,   ///< until somebody says otherwise: it is to be written down
    ForNow, ///< for the broadcast that is on air, or the service that is due: the next one goes where it always does
};

/// It knows all places before anybody goes live, so that no database stands between Go Live and a relay; it reads them anew
/// when somebody says they were changed, here or on another server. ctl thread; owned by RelayHouse.
class RelayKeeper {
public:
    struct World {
        virtual ~World() = default;
        // To the media thread. `leftOut`: ids of those the service on air is not for.
        virtual void want(const std::string &channel, const std::vector<model::Destination> &places, const std::set<std::string> &leftOut) = 0;
        virtual void order(const std::string &place, RelayOrder order) = 0;
        /// To a thread that may block: kept for a start without the database.
        virtual void remember(const KnownPlaces &places) = 0;
        /// For the channel's Findings: those that are on, and not left out.
        virtual void placesSeen(const std::string &channel, std::vector<health::PlaceObservation> places) = 0;
        /// Here or on another server.
        virtual bool isOnAir(const std::string &channel) const = 0;
        /// For the broadcast's own story.
        virtual void noted(const std::string &channel, const model::RelayChange &change) = 0;
    };
    struct Parts {
        Executor &ctl;
        store::Store &store;
        bus::Bus &bus;
        Announcer &announcer;
        const auth::Sealer &sealer;
        RelayBoard &board;
    };
    /// Read anew so often, whatever was heard.
    static constexpr Duration kReadEvery{60'000};
    static constexpr const char *kTopic = "relays";

    /// `last`: as they were known in an earlier life.
    RelayKeeper(const Parts &parts, World &world, KnownPlaces last);
    RelayKeeper(const RelayKeeper &) = delete;
    RelayKeeper &operator=(const RelayKeeper &) = delete;

    /// Once the store may be asked.
    void read();

    /// At once, whatever the database does, here and on the other servers; the caller writes down what is Kept, and what could not be
    /// written is when the database is back. On air On and Off are for this broadcast; On is also for a place the service leaves out,
    /// and Off takes that back, for the service. Nothing when there is no such place.
    std::optional<RelayScope> say(const std::string &place, RelayOrder order);
    const model::Destination *find(const std::string &place) const;

    /// As Station tells it. What is on air goes on as it began, but for a change of its own service.
    void sendTo(const std::string &channel, const SentTo &where, bool isFree);

    // The media thread's reports.
    void relayChanged(const std::string &channel, const model::RelayState &state);
    void relaysMeasured(const std::string &channel, const std::vector<model::RelayState> &states);

    /// Of the events' topic: what any server tells of places, relays and broadcasts.
    void hear(const bus::Message &message);

private:
    std::vector<RelayTable::Row> relaysHere() const;
    void obey(const bus::Message &message);
    void obeyAlways(const model::Destination &place, bool isOn);
    void obeyForNow(const model::Destination &place, bool isOn);
    void broadcastOver(const std::string &channel);
    bool isOn(const model::Destination &place) const;
    std::optional<bool> forNow(const std::string &place) const;
    model::RelayState worded(model::RelayState state) const;
    /// As the store has them, and the ids of those whose key cannot be read.
    struct ReadPlaces {
        WantedPlaces places;
        std::set<std::string> locked;
    };
    void know(WantedPlaces places);
    void keepKeys(WantedPlaces &places, const std::set<std::string> &locked);
    void keepSaid(WantedPlaces &places);
    void writeDown(const std::string &place, SaidSwitch said);
    bool isLeftOut(const model::Destination &place) const;
    void tellChannel(const std::string &channel);
    void show();

    const Parts m_parts;
    World &m_world;
    KnownPlaces m_known;
    std::map<std::string, model::RelayState> m_states; ///< by place
    std::optional<RelaysElsewhere> m_elsewhere;
    std::set<std::string> m_locked; ///< places whose stored key cannot be read
    std::map<std::string, WallTime> m_changedAt;       ///< by place: what the broadcast's story was told last
    bool m_isReading = false;
    bool m_readAgain = false;
    Subscription m_tick;
    Subscription m_hearing;
    Subscription m_obeying;
    const std::shared_ptr<char> m_alive = std::make_shared<char>();
};

} // namespace belfry::server
