// Planner: the plans of all channels at work in the server: it reads them, keeps what they did, and drives what is on air.
#pragma once

#include "base/Executor.h"
#include "bus/Bus.h"
#include "model/Channel.h"
#include "model/Health.h"
#include "schedule/Scheduler.h"
#include "server/Announcer.h"
#include "server/PlannerMetrics.h"
#include "server/SentTo.h"
#include "store/Store.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace belfry::server {

/// What a channel shows of its plan.
struct Planned {
    std::optional<WallTime> nextStart;
    std::vector<model::Finding> findings;
    // What is on air, or would begin now.
    std::optional<std::string> service;
    std::optional<std::string> occurrence; ///< the day of it
    SentTo sentTo;                         ///< what begins now goes there

    bool operator==(const Planned &) const = default;
};

/// ctl thread only but for changed(); owned by ServerApp. The database is asked for the plan and told what was done; nothing
/// waits for it but what was never read: while it is away the plan goes on as it was known.
class Planner {
public:
    using GoLiveAnswered = UniqueFunction<void(schedule::GoLiveAnswer)>;
    using Extended = UniqueFunction<void(Result<model::Occurrence>)>;

    struct World {
        virtual ~World() = default;
        /// By the plan. Of a channel that was seen.
        virtual void goLiveByPlan(const std::string &channel, Duration starting, GoLiveAnswered answered) = 0;
        virtual void endByPlan(const std::string &channel) = 0;
        /// When it changes, and every kLook. False when the channel is not there any more: then it is forgotten.
        virtual bool showPlan(const std::string &channel, const Planned &planned) = 0;
    };

    /// Looks at the clock so often at least: it may have been set.
    static constexpr Duration kLook{30'000};
    static constexpr Duration kRetry{5'000};

    /// All outlive it.
    Planner(Executor &ctl, World &world, store::Store &store, bus::Bus &bus, Announcer &announcer, metrics::Registry &registry);
    Planner(const Planner &) = delete;
    Planner &operator=(const Planner &) = delete;

    /// Whether sound is heard on a channel; nothing where nobody listens. Before the first channel is seen.
    using IsSounding = std::function<std::optional<bool>(const std::string &channel)>;
    void listenBy(IsSounding isSounding) { m_isSounding = std::move(isSounding); }
    /// What was published of a channel. The first time its plan is read.
    void see(const model::Channel &channel);
    /// Somebody says that a service goes on for longer; answers the day as it is now.
    void extend(const std::string &service, model::LocalDate day, int minutes, const std::string &by, Extended answer);

    /// Nothing is done any more. ctl thread, before it stops.
    void stop();

    /// Any thread: after a change of a channel's services was committed.
    static void changed(bus::Bus &bus, const std::string &channel) { bus.publish(kChanged, channel); }

private:
    static constexpr const char *kChanged = "plan.changed";
    static constexpr const char *kDone = "plan.done";

    struct Seat {
        explicit Seat(schedule::Scheduler::IsSounding isSounding) : scheduler(std::move(isSounding)) {}
        schedule::Scheduler scheduler;
        std::optional<schedule::Seen> seen;
        bool isKnown = false;  ///< its plan was read
        bool isReading = false;
        bool isOutdated = false; ///< read again when the reading is done
        std::optional<Planned> shown;
        Subscription timer;
        Subscription retry;
    };
    struct Read {
        std::vector<schedule::Calendar> services;
        std::vector<model::ServiceDeed> deeds;
    };

    Seat *find(const std::string &channel);
    void read(const std::string &channel);
    void haveRead(const std::string &channel, Result<Read> answer);
    void carryOut(const std::string &channel, schedule::Actions actions);
    void carryOut(const std::string &channel, const schedule::Action &action);
    void keep(schedule::Action action, bool isTold);
    void kept(schedule::Action action, bool isTold, const Result<bool> &outcome);
    void tell(const schedule::Action &action);
    void look(const std::string &channel);
    void show(const std::string &channel, Seat &seat, bool alsoTheSame);
    WallTime wall() const { return m_ctl.clock().wall(); }

    Executor &m_ctl;
    World &m_world;
    store::Store &m_store;
    bus::Bus &m_bus;
    Announcer &m_announcer;
    PlannerMetrics m_metrics;
    IsSounding m_isSounding;
    std::map<std::string, Seat> m_seats;
    std::map<std::uint64_t, Subscription> m_retries;
    std::uint64_t m_nextRetry = 1;
    Subscription m_hearing;
    bool m_isStopped = false;
};

} // namespace belfry::server
