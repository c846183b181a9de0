// BroadcastKeeper: remembers what happens on air: which broadcasts there were, what was wrong, what was measured.
#pragma once

#include "base/Executor.h"
#include "model/AuditEntry.h"
#include "model/Channel.h"
#include "model/Health.h"
#include "model/Ingest.h"
#include "server/Channel.h"
#include "server/Happening.h"
#include "store/BroadcastRecords.h"
#include "store/Outbox.h"
#include "store/Store.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace belfry::server {

/// A broadcast began or ended. Value.
struct BroadcastNews {
    enum class What { Started, Ended };
    What what = What::Started;
    model::Channel about; ///< with the broadcast
    WallTime at{};
    std::string by; ///< "" when nobody said so
};

/// What another server has on air. Value.
struct OnAirElsewhere {
    OnAirBroadcast broadcast;
    std::string by;
    bool isSilent = false; ///< nothing comes from the encoder there, or nothing was heard of that server lately
    bool isTold = false;   ///< by that server itself, and not by the database

    bool operator==(const OnAirElsewhere &) const = default;
};

/// Nothing on air waits for it: all it is told goes into the Outbox, and from there into the database when that is there.
/// Every few seconds it says to the other servers of the database "I am here", and hears which broadcast its channels'
/// belong to. ctl thread only; owned by ServerApp.
class BroadcastKeeper {
public:
    struct World {
        virtual ~World() = default;
        /// Which broadcast what began() named belongs to, after began() and whenever that changes; nothing when the
        /// database did not say so in time.
        virtual void claimed(const std::string &channel, const std::optional<store::BroadcastClaim> &claim) = 0;
        /// Nothing can be saved since then; nothing when all is well again.
        virtual void storeAway(std::optional<WallTime> since) = 0;
        /// By channel; every beat.
        virtual void onAirElsewhere(const std::map<std::string, OnAirElsewhere> &all) = 0;
        /// The channel as everybody sees it; nothing when it is not there.
        virtual std::optional<model::Channel> about(const std::string &channel) = 0;
    };
    struct Settings {
        std::string server; ///< the same in each of its lives
        Duration grace{0};
        /// A list or an item of broadcasts reads differently now; on the outbox's thread.
        std::function<void(const std::string &channel)> changed;
        /// What everybody and the webhooks are told of it; on ctl.
        std::function<Announcement(const BroadcastNews &news)> announce;
        /// Tells everybody but the webhooks: for them it goes into the database with what it tells of. On ctl.
        std::function<void(const Announcement &announcement)> tell;
    };

    static constexpr Duration kBeatEvery{2'000};
    static constexpr Duration kAwayAfter{5'000};
    /// How long go-live's answer waits for the database to say which broadcast it is,
    static constexpr Duration kClaimWithin{4'000};
    /// and everybody else: a broadcast that is told too early may turn out to be another server's.
    static constexpr Duration kTellWithin{1'500};
    /// A server that did not say "I am here" for so long is taken for silent.
    static constexpr Duration kSilentAfter{10'000};

    /// Teaches `outbox` its records, and starts it in start(). All outlive this.
    BroadcastKeeper(Executor &ctl, World &world, store::Store &store, store::Outbox &outbox, Settings settings);
    ~BroadcastKeeper();
    BroadcastKeeper(const BroadcastKeeper &) = delete;
    BroadcastKeeper &operator=(const BroadcastKeeper &) = delete;

    /// Once it was told of all that is on air from an earlier life.
    void start();

    /// A channel is on air here; `Age::Old` goes on after a restart.
    enum class Age { New, Old };
    void began(const std::string &channel, const OnAirBroadcast &leg, const std::string &by, Age age = Age::New,
               const std::optional<std::string> &service = {}, const std::optional<std::string> &occurrence = {});
    /// It is not any more. `by`: the name of who said End, "" when nobody did.
    void ended(const std::string &channel, const std::string &by, store::EndOf what);
    /// End was said here of a channel that is not on air here. `done` hears whether it was on another server, once the
    /// database says so.
    void endOpen(const std::string &channel, const std::string &by, UniqueFunction<void(bool ended)> done);
    // At each change of what is measured; kept while the channel is on air.
    void judged(const std::string &channel, const model::Health &health);
    /// `missed`: frames so far; it counts from nothing when another encoder sends.
    void measured(const std::string &channel, const model::Ingest &ingest, std::uint64_t missed = 0);
    /// LUFS, integrated since the minute began.
    void heard(const std::string &channel, WallTime minute, double loudness);
    void counted(const std::string &channel, std::int64_t viewers);
    void relayChanged(const std::string &channel, const model::RelayChange &change);
    /// Somebody did something that must not be forgotten, whatever the database does.
    void audited(model::AuditEntry entry);
    /// Another server has just begun or ended something: asks the database now.
    void lookNow();

    bool isAway() const { return m_awaySince.has_value(); }

private:
    struct Leg {
        OnAirBroadcast what;
        std::string by;
        bool isOld = false;
        std::optional<store::BroadcastClaim> claim;
        bool settled = false; ///< claimed() was said for began()
        Subscription patience;
        std::optional<Announcement> untold; ///< that it began
        Subscription telling;
        std::map<std::string, model::Finding> findings; ///< that are true now, by key
        std::optional<std::int64_t> kbps;               ///< as last measured
        std::optional<std::int64_t> viewers;
        WallTime minute{};
        std::int64_t kbpsSum = 0;
        int samples = 0;
        std::optional<std::uint64_t> missed; ///< as last counted
        std::optional<std::int64_t> drops;   ///< of this minute
        std::map<WallTime, double> loudness; ///< by minute, until that is written
        std::optional<std::int64_t> viewersMost;
    };
    struct Heard {
        std::vector<std::pair<std::string, store::BroadcastClaim>> claims; ///< by leg
        std::vector<store::CarriedElsewhere> elsewhere;
        std::vector<Announcement> over; ///< broadcasts of servers that died
    };
    struct Elsewhere {
        store::CarriedElsewhere what;
        TimePoint changedAt{}; ///< what was seen of its server
    };
    struct OpenEnd {
        UniqueFunction<void(bool ended)> done;
        std::optional<Announcement> news;
    };

    void keep(store::OutboxRecord record, store::Outbox::Worth worth = store::Outbox::Worth::Measured);
    void settle(const std::string &channel, Leg &leg, const std::optional<store::BroadcastClaim> &claim);
    void claimed(const std::string &leg, const store::BroadcastClaim &claim);
    std::optional<Announcement> newsOf(BroadcastNews::What what, const std::string &channel, const OnAirBroadcast &broadcast,
                                       const std::string &by) const;
    void tell(const std::optional<Announcement> &news) const;
    void tellBegan(Leg &leg) const;
    void openEnded(const std::string &record, bool ended);
    void tick();
    static void sample(Leg &leg);
    void writeMinute(Leg &leg);
    void beat();
    std::map<std::string, Announcement> endsToTell() const;
    void answered(const Result<Heard> &heard);
    void keepElsewhere(const std::vector<store::CarriedElsewhere> &all);
    void watchStore();
    WallTime wall() const { return m_ctl.clock().wall(); }

    Executor &m_ctl;
    World &m_world;
    store::Store &m_store;
    store::Outbox &m_outbox;
    const Settings m_settings;
    std::map<std::string, Leg> m_legs; ///< by channel
    std::map<std::string, OpenEnd> m_ends; ///< by record
    std::map<std::string, Elsewhere> m_elsewhere; ///< by channel
    Subscription m_tick;
    bool m_beating = false;
    bool m_beatAgain = false;
    int m_beats = 0;
    TimePoint m_lastBeat{};
    TimePoint m_lastHeard{};
    WallTime m_lastHeardWall{};
    std::optional<WallTime> m_awaySince;
    const std::shared_ptr<char> m_alive = std::make_shared<char>();
};

} // namespace belfry::server
