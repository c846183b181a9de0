// Station: the ctl thread's side of the server: all channels, who asked what, what is told to whom.
#pragma once

#include "base/Executor.h"
#include "health/IngestRules.h"
#include "model/AuditEntry.h"
#include "server/AirAsk.h"
#include "health/PlaceRules.h"
#include "server/BroadcastKeeper.h"
#include "server/Channel.h"
#include "server/ChannelMedia.h"
#include "server/ChannelSnapshot.h"
#include "server/FindingDesk.h"
#include "server/Planner.h"
#include "store/ChannelStore.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace belfry::server {

/// Who asks: a person's or machine's name, for whoever comes second.
struct By {
    std::string name;
    std::string key{}; ///< of the request: the same one again, also on another server, is done once; "" for none
    std::optional<model::AuditEntry> entry{}; ///< is kept, with what became of it
};

/// What became of Go Live or End.
struct Answered {
    Outcome outcome = Outcome::AlreadyOff;
    ChannelSnapshotPtr channel; ///< was published before; null when the channel is not there
    std::string by;             ///< who put it on air or ended it; "" when that is not known, or was the server itself
    std::optional<WallTime> since;
    Duration time{0};           ///< Covered: how much; DelayTooLong: how long a delay may be
};

/// Routes events to the channels' state machines and carries out their commands. It decides and never fetches: what
/// blocks is done by its World. ctl thread only; owned by ServerApp.
class Station final : public Planner::World, BroadcastKeeper::World {
public:
    using Answer = UniqueFunction<void(Answered)>;

    struct World {
        virtual ~World() = default;
        /// To the media thread.
        virtual void order(const std::string &channel, const Command &order) = 0;
        /// To every view thread.
        virtual void publish(ChannelSnapshotPtr snapshot) = 0;
    };

    /// The other servers of a cluster.
    struct Others {
        virtual ~Others() = default;
        /// Go Live was said here, where no encoder is: asks them for as long as isStarting(), and says answered().
        virtual void goLive(const std::string &channel, const By &by, const Opening &opening) = 0;
        /// They can be reached now.
        virtual bool canAsk() const = 0;
        /// End was said here, and it is not on air here. `done` on ctl: nothing when it is not on air there either.
        using EndDone = UniqueFunction<void(std::optional<AirAnswer>)>;
        virtual void end(const std::string &channel, const By &by, Duration closing, EndDone done) = 0;
        /// Keep going, panic or the other encoder, for what is on air there.
        virtual void ask(AirAsk::What what, const std::string &channel, const By &by, EndDone done) = 0;
    };

    Station(Executor &ctl, World &world, Duration grace) : m_ctl(ctl), m_world(world), m_grace(grace) {}

    /// What happens on air is told to `keeper`, which outlives this, and Go Live is answered once it knows which broadcast
    /// that is. Before everything else, if at all.
    void remember(BroadcastKeeper &keeper) { m_keeper = &keeper; }
    BroadcastKeeper::World &keeperWorld() { return *this; }
    /// Before everything else, if at all; outlives this.
    void join(Others &others) { m_others = &others; }

    /// Before anything else about the channel. `reopened` is a broadcast of an earlier life and the grace it has left.
    void add(const store::ChannelRecord &record, std::optional<Reopened> reopened);

    /// What the store has of a channel now; an older row than the one known changes nothing. What is shown then was published
    /// before it is answered; null for a channel that is not there.
    ChannelSnapshotPtr kept(const store::ChannelRecord &record);
    /// Nobody gets it on air any more, until it is removed or `leaving` is false again. False, and nothing happens, unless it is
    /// there and off air on every server.
    bool leave(const std::string &channel, bool leaving);
    /// False, and nothing happens, unless it is there and off air. Reports about it that are still on their way are dropped.
    bool remove(const std::string &channel);
    /// Where others open the page; said to who holds the token.
    void setPage(const std::string &page);
    /// Which channels have a chat room that is open; said to everybody. Nothing is said of it before the first call.
    void chatsOpen(const std::set<std::string, std::less<>> &channels);
    /// Since when the other servers cannot be reached, or that they can: a Finding of every channel.
    void othersAway(std::optional<WallTime> since);

    /// Told whenever the plan says where broadcasts of a channel go. `isFree`: it is not on air, or has begun just now; otherwise
    /// only a change of the service it belongs to counts. Before the first channel.
    using GoesTo = std::function<void(const std::string &channel, const SentTo &where, bool isFree)>;
    void tellWhere(GoesTo goesTo) { m_goesTo = std::move(goesTo); }

    /// Of the sound that comes in; all empty when nobody listens any more.
    struct Loudness {
        std::optional<double> shortTerm; ///< LUFS, of 3 s
        WallTime minute{};
        std::optional<double> ofMinute;  ///< LUFS, integrated since the minute began
    };
    void heard(const std::string &channel, const Loudness &loudness);
    /// Where it goes, and what is known of the relays; judged with what comes in.
    void placesSeen(const std::string &channel, std::vector<health::PlaceObservation> places);
    /// For the story of the broadcast.
    void relayChanged(const std::string &channel, const model::RelayChange &change);

    /// What others find wrong with the channels; said here, it is told to everybody with the rest.
    FindingDesk &findings() { return m_findings; }

    bool has(const std::string &channel) const { return m_seats.contains(channel); }
    /// Here or on another server.
    bool isOnAir(const std::string &channel);
    /// Leaving is the answer for a channel that is not there, here and below.
    void goLive(const std::string &channel, By by, Answer answer, Opening opening = {});
    /// With `closing` the closing slate runs for so long first, and keepGoing() takes it back.
    void end(const std::string &channel, By by, Answer answer, Duration closing = Duration(0));
    void keepGoing(const std::string &channel, By by, Answer answer);
    /// Throws away what the delay holds; a slate stands in its place.
    void panic(const std::string &channel, By by, Answer answer);
    /// The encoder that waits takes over at its next keyframe.
    void swap(const std::string &channel, By by, Answer answer);

    // Of other servers.
    bool isStarting(const std::string &channel);
    /// Whether this is the server to do it: it has an encoder, or knows who ended it. `isBefore`: of two that have none and were both
    /// told to begin with a countdown, it is the one.
    bool mayDo(const AirAsk &ask, bool isBefore = false);
    /// As end(), and no other server is asked.
    void endHere(const std::string &channel, By by, Answer answer, Duration closing = Duration(0));
    /// What one of them says to Others::goLive().
    void answered(const std::string &channel, const AirAnswer &answer);
    /// As it was last heard; nothing when no other server has it on air.
    std::optional<OnAirElsewhere> elsewhere(const std::string &channel);
    /// One of them told that a broadcast began, is interrupted, goes on;
    void showElsewhere(const std::string &channel, const OnAirElsewhere &what);
    /// or ended.
    void endedElsewhere(const std::string &channel, const std::string &broadcast);

    // The plan's. A next start that was set by hand is shown as long as it lies ahead, otherwise the plan's.
    void goLiveByPlan(const std::string &channel, Duration starting, Planner::GoLiveAnswered answered) override;
    void endByPlan(const std::string &channel) override;
    bool showPlan(const std::string &channel, const Planned &planned) override;

    // The media thread's reports; of a channel that was removed meanwhile they mean nothing.
    void programBegan(const std::string &channel, const OnAirBroadcast &broadcast);
    void programLost(const std::string &channel);
    void programResumed(const std::string &channel);
    void programClosed(const std::string &channel);
    void programCloses(const std::string &channel, Duration seenIn);
    void panicked(const std::string &channel, AskId ask, Duration covered);
    void measured(const std::string &channel, const IngestReport &report);

private:
    struct Ask {
        Answer answer;
        By by;
    };
    /// Who did it, and when.
    struct Deed {
        std::string by;
        std::optional<WallTime> at;
    };
    struct Seat {
        Seat(store::ChannelRecord kept, Duration grace) : record(std::move(kept)), machine(grace) {}
        store::ChannelRecord record;
        Channel machine;
        health::IngestRules rules;
        IngestReport report;
        std::optional<double> loudness;
        Planned planned;
        bool hasPlan = false; ///< it was read
        std::string language; ///< of its slates
        std::vector<health::PlaceObservation> places;
        Subscription timer;
        std::optional<WallTime> closingAt; ///< viewers see the closing slate; known while End can be taken back
        ChannelSnapshotPtr snapshot;
        TimePoint toldOwnerAt{};
        Deed begun;            ///< the broadcast that is or was on air
        Deed over;             ///< the last one
        std::optional<OnAirElsewhere> elsewhere;
        std::pair<std::string, TimePoint> lastEnd; ///< a broadcast whose end was told: the database may not have it yet
        By asked;                ///< who said Go Live first
        Opening opening;         ///< as it was said
        Duration answeredTime{0}; ///< Answered::time of what another server has said
        bool isWaitedFor = false; ///< another server is at it
        Subscription opens;       ///< unless another server does
        bool isLeaving = false;
        bool unclaimed = false; ///< the keeper does not know yet which broadcast it is
        std::vector<std::pair<AskId, Outcome>> waiting; ///< for that
    };

    void claimed(const std::string &channel, const std::optional<store::BroadcastClaim> &claim) override;
    void storeAway(std::optional<WallTime> since) override;
    void onAirElsewhere(const std::map<std::string, OnAirElsewhere> &all) override;
    std::optional<model::Channel> about(const std::string &channel) override;

    Seat &seat(const std::string &channel);
    Seat *find(const std::string &channel);
    AskId remember(Answer answer, By by);
    void endElsewhere(const std::string &channel, AskId ask, const std::optional<AirAnswer> &answer);
    bool askElsewhere(Seat &seat, AirAsk::What what, const By &by, Answer &answer);
    void noteEnd(Seat &seat, const std::string &broadcast) const;
    static bool hasEncoder(const Seat &seat) { return seat.report.ingest.state != model::IngestState::None; }
    void run(Seat &seat, Commands commands);
    void open(Seat &seat, const Command &command);
    std::optional<std::string> firstOf(const Commands &commands, Outcome outcome) const;
    void answer(Seat &seat, AskId ask, Outcome outcome);
    void send(Seat &seat, AskId ask, Outcome outcome, Duration time = Duration(0));
    void speak(Seat &seat);
    void publish(Seat &seat);
    model::Health judge(Seat &seat, const model::Channel &channel);
    void number(Seat &seat, ChannelSnapshot &next) const;
    model::Channel describe(Seat &seat);
    static void describeEnd(Seat &seat, model::Channel &channel);
    std::optional<WallTime> nextStart(const Seat &seat) const;
    void tellWhere(const Seat &seat, bool isFree) const;

    Executor &m_ctl;
    World &m_world;
    Duration m_grace;
    std::string m_page;
    std::map<std::string, Seat> m_seats;
    std::map<AskId, Ask> m_asks;
    BroadcastKeeper *m_keeper = nullptr;
    Others *m_others = nullptr;
    GoesTo m_goesTo;
    std::optional<std::set<std::string, std::less<>>> m_chats;
    std::optional<WallTime> m_storeAway;
    std::optional<WallTime> m_othersAway;
    AskId m_nextAsk = 1;
    FindingDesk m_findings{m_ctl, [this](const std::string &channel) {
                               if (Seat *its = find(channel))
                                   publish(*its);
                           }};
};

} // namespace belfry::server
