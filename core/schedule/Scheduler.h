// Scheduler: the plan of one channel at work: what is seen goes in, what is to be done comes out.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "model/Occurrence.h"
#include "model/ServiceDeed.h"
#include "schedule/Calendar.h"
#include "schedule/Progress.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace belfry::schedule {

struct Action {
    enum class Kind {
        Note,   ///< keep `deed`, and tell everybody about it
        GoLive,
        End,
    };
    Kind kind = Kind::Note;
    model::Occurrence occurrence; ///< its end with what was extended
    model::ServiceDeed deed;
    bool endsByItself = false;
    Duration starting{0}; ///< of GoLive: a starting slate first, for so long
};
using Actions = std::vector<Action>;

/// What is seen of the channel.
struct Seen {
    bool onAir = false;
    bool isReceiving = false;  ///< an encoder sends
    std::string broadcast;     ///< while on air
    WallTime startedAt{};

    bool operator==(const Seen &) const = default;
};

enum class GoLiveAnswer { Live, NothingCame, Cancelled };

/// Pure; any one thread. Time comes in with every call. The rules are in docs/services.md:
/// - An automatic service goes on air at its start, not before, once; it waits for an encoder until its end. One with a slate that
///   counts down goes on air with it when the lead time begins, if an encoder sends.
/// - What people say wins: a broadcast they began is joined, one they ended is not begun again.
/// - A service that ends by itself says so before, and ends only a broadcast that began with it.
/// - What is edited holds from now on; nothing is taken off air without having been announced.
class Scheduler {
public:
    /// Whether sound is heard on the channel; nothing where nobody measures it.
    using IsSounding = std::function<std::optional<bool>()>;

    static constexpr std::chrono::minutes kAskBefore{5};        ///< a service that ends by itself
    static constexpr std::chrono::minutes kSoundExtends{5};     ///< at a time
    static constexpr std::chrono::minutes kSoundExtendsMost{60};
    static constexpr std::chrono::hours kLongest{24};           ///< a service with all that was extended
    static constexpr std::chrono::seconds kSilentWait{5};       ///< for an encoder, before it is said
    static constexpr std::chrono::seconds kRetry{5};
    static constexpr std::chrono::hours kCountdownMost{1};

    explicit Scheduler(IsSounding isSounding = {}) : m_isSounding(std::move(isSounding)) {}

    /// The services as they are now, and what is kept of the last days. Deeds it was not told of stay known.
    Actions plan(std::vector<Calendar> services, const std::vector<model::ServiceDeed> &deeds, WallTime now);
    Actions see(const Seen &seen, WallTime now);
    /// To each GoLive.
    Actions goLiveAnswered(GoLiveAnswer answer, WallTime now);
    /// The service ends `minutes` later than it would, or than now when that is over. NotFound, Conflict when it is over,
    /// InvalidInput when it would be longer than kLongest.
    Result<Actions> extend(const std::string &service, LocalDate day, int minutes, const std::string &by, WallTime now);
    Actions tick(WallTime now);

    bool has(const std::string &service) const;
    /// When it wants its next tick, after the last call.
    WallTime wakeAt() const { return m_wakeAt; }
    /// What comes next: the first that is neither over nor on air.
    std::optional<model::Occurrence> next(WallTime now) const;
    /// What should be on air, if only something came in.
    std::optional<model::Occurrence> waiting(WallTime now) const;
    /// What the broadcast that is on air, or would begin now, belongs to: the last whose lead time has begun.
    std::optional<model::Occurrence> current(WallTime now) const;
    /// Whose places a broadcast goes to: as current(), and until its planned end also one that somebody has ended, for what is
    /// begun anew then must not go to places it was not meant for. Null for none; until the next plan().
    std::optional<std::pair<model::Occurrence, const std::vector<std::string> *>> sentTo(WallTime now) const;

private:
    struct Turn;

    const model::Service &serviceOf(const model::Occurrence &occurrence) const;
    const Progress *progressOf(const model::Occurrence &occurrence) const;
    Progress &progressOf(const model::Occurrence &occurrence);
    void lookAround(WallTime now);
    Actions decide(WallTime now);
    void consider(Turn &turn, const model::Occurrence &occurrence);
    void countDown(Turn &turn, const model::Occurrence &occurrence, const model::Service &service, Progress &progress);
    void begin(Turn &turn, const model::Occurrence &occurrence, const model::Service &service, Progress &progress);
    void join(Turn &turn, const model::Occurrence &occurrence, const model::Service &service, Progress &progress);
    void attend(Turn &turn, const model::Occurrence &occurrence, const model::Service &service, Progress &progress);
    void finish(Turn &turn, const model::Occurrence &occurrence, const model::Service &service, Progress &progress);
    bool isFollowed(const model::Occurrence &occurrence, const Progress &progress) const;
    bool isDue(const model::Occurrence &occurrence, WallTime now) const;
    std::optional<model::Occurrence> around(WallTime now, bool alsoOver) const;
    void note(Turn &turn, const model::Occurrence &occurrence, Progress &progress, model::ServiceDeed deed);

    IsSounding m_isSounding;
    std::vector<Calendar> m_services;
    ProgressBook m_book;
    std::vector<model::Occurrence> m_near; ///< by start
    std::optional<model::Occurrence> m_far; ///< the first behind them
    WallTime m_lookedAt{};
    WallTime m_wakeAt{};
    std::optional<Seen> m_seen;
    bool m_isAsking = false; ///< a GoLive is not answered yet
    WallTime m_askAgainAt{};
    WallTime m_endAgainAt{};
    std::string m_ending; ///< the broadcast the last End was for
};

} // namespace belfry::schedule
