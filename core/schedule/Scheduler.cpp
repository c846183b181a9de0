#include "schedule/Scheduler.h"

#include "base/Assert.h"

#include <algorithm>

namespace belfry::schedule {
namespace {

using Kind = model::ServiceDeed::Kind;
using model::GoLiveBy;
using model::Occurrence;
using std::chrono::hours;
using std::chrono::minutes;

// Further back nothing can be under way, further ahead no lead time can have begun before the next look.
constexpr hours kBack{25};
constexpr hours kAhead{26};
constexpr hours kLookAgain{1};
constexpr hours kForgetAfter{72};
constexpr std::size_t kNearMost = 1'000;

minutes leadOf(const model::Service &service)
{
    return minutes(service.leadMinutes);
}

model::ServiceDeed deed(Kind kind, WallTime until = {}, std::string by = {})
{
    model::ServiceDeed made;
    made.kind = kind;
    made.until = until;
    made.by = std::move(by);
    return made;
}

Duration askBefore(const Occurrence &occurrence)
{
    return std::min<Duration>(Scheduler::kAskBefore, (occurrence.endsAt - occurrence.startsAt) / 2);
}

} // namespace

/// One run through what is near.
struct Scheduler::Turn {
    WallTime now;
    Actions actions;
    WallTime wakeAt;

    void wake(WallTime time)
    {
        if (time > now)
            wakeAt = std::min(wakeAt, time);
    }
};

Actions Scheduler::plan(std::vector<Calendar> services, const std::vector<model::ServiceDeed> &deeds, WallTime now)
{
    m_services = std::move(services);
    for (const model::ServiceDeed &deed : deeds)
        m_book.take(deed);
    lookAround(now);
    return decide(now);
}

Actions Scheduler::see(const Seen &seen, WallTime now)
{
    if (m_seen == seen)
        return {};
    m_seen = seen;
    return decide(now);
}

Actions Scheduler::tick(WallTime now)
{
    return decide(now);
}

bool Scheduler::has(const std::string &service) const
{
    return std::any_of(m_services.begin(), m_services.end(),
                       [&service](const Calendar &calendar) { return calendar.plan().service.id == service; });
}

const model::Service &Scheduler::serviceOf(const Occurrence &occurrence) const
{
    const auto found = std::find_if(m_services.begin(), m_services.end(), [&occurrence](const Calendar &calendar) {
        return calendar.plan().service.id == occurrence.service;
    });
    BELFRY_ASSERT(found != m_services.end());
    return found->plan().service;
}

const Progress *Scheduler::progressOf(const Occurrence &occurrence) const
{
    return m_book.find(occurrence, leadOf(serviceOf(occurrence)));
}

Progress &Scheduler::progressOf(const Occurrence &occurrence)
{
    return m_book.of(occurrence, leadOf(serviceOf(occurrence)));
}

void Scheduler::lookAround(WallTime now)
{
    m_lookedAt = now;
    m_near.clear();
    m_far.reset();
    for (const Calendar &calendar : m_services) {
        const auto some = calendar.between(now - kBack, now + kAhead, kNearMost);
        m_near.insert(m_near.end(), some.begin(), some.end());
        auto far = calendar.nextFrom(now + kAhead);
        if (far && (!m_far || far->startsAt < m_far->startsAt))
            m_far = std::move(far);
    }
    std::stable_sort(m_near.begin(), m_near.end(), [](const Occurrence &a, const Occurrence &b) { return a.startsAt < b.startsAt; });
    m_book.forgetBefore(now - kForgetAfter);
}

Actions Scheduler::decide(WallTime now)
{
    // Also when the clock was set back.
    if (now < m_lookedAt || now >= m_lookedAt + kLookAgain)
        lookAround(now);
    Turn turn{now, {}, m_lookedAt + kLookAgain};
    // The later ones first: where two follow each other on one broadcast, it is the later one's.
    for (auto at = m_near.rbegin(); at != m_near.rend(); ++at)
        consider(turn, *at);
    m_wakeAt = turn.wakeAt;
    return std::move(turn.actions);
}

void Scheduler::consider(Turn &turn, const Occurrence &occurrence)
{
    const model::Service &service = serviceOf(occurrence);
    Progress &progress = progressOf(occurrence);
    if (occurrence.skipped || progress.over)
        return;
    const WallTime soonAt = occurrence.startsAt - leadOf(service);
    turn.wake(soonAt);
    turn.wake(occurrence.startsAt);
    turn.wake(progress.endOf(occurrence));
    if (progress.live) {
        attend(turn, occurrence, service, progress);
    } else if (turn.now >= occurrence.startsAt && turn.now < progress.endOf(occurrence)) {
        begin(turn, occurrence, service, progress);
    } else if (turn.now >= soonAt && turn.now < occurrence.startsAt) {
        if (!progress.soon)
            note(turn, occurrence, progress, deed(Kind::Soon));
        countDown(turn, occurrence, service, progress);
    }
}

// Once: somebody who ends it before the start wants it off until then. What is on air belongs to what was before.
void Scheduler::countDown(Turn &turn, const Occurrence &occurrence, const model::Service &service, Progress &progress)
{
    if (service.goLive != GoLiveBy::Automatic || service.slate != model::kServiceCountdown || progress.countdown || !m_seen)
        return;
    const WallTime from = occurrence.startsAt - std::min<Duration>(leadOf(service), kCountdownMost);
    turn.wake(from);
    if (turn.now < from || m_seen->onAir || !m_seen->isReceiving || m_isAsking)
        return;
    m_isAsking = true;
    progress.countdown = true;
    turn.actions.push_back({Action::Kind::GoLive, occurrence, {}, service.endAutomatically, occurrence.startsAt - turn.now});
}

void Scheduler::begin(Turn &turn, const Occurrence &occurrence, const model::Service &service, Progress &progress)
{
    if (!m_seen)
        return;
    if (m_seen->onAir) {
        join(turn, occurrence, service, progress);
        attend(turn, occurrence, service, progress);
        return;
    }
    if (service.goLive == GoLiveBy::Remind && !progress.due)
        note(turn, occurrence, progress, deed(Kind::Due));
    if (service.goLive != GoLiveBy::Automatic)
        return;
    if (!m_seen->isReceiving) {
        const WallTime sayAt = occurrence.startsAt + kSilentWait;
        turn.wake(sayAt);
        if (turn.now >= sayAt && !progress.waiting)
            note(turn, occurrence, progress, deed(Kind::Waiting));
    } else if (turn.now < m_askAgainAt) {
        turn.wake(m_askAgainAt);
    } else if (!m_isAsking) {
        m_isAsking = true;
        turn.actions.push_back({Action::Kind::GoLive, occurrence, {}, service.endAutomatically});
    }
}

void Scheduler::join(Turn &turn, const Occurrence &occurrence, const model::Service &service, Progress &progress)
{
    const bool isOurs = m_seen->startedAt >= occurrence.startsAt - leadOf(service) || m_book.isOurs(m_seen->broadcast, m_seen->startedAt);
    model::ServiceDeed joined = deed(isOurs ? Kind::Live : Kind::Joined);
    joined.broadcast = m_seen->broadcast;
    note(turn, occurrence, progress, std::move(joined));
}

bool Scheduler::isFollowed(const Occurrence &occurrence, const Progress &progress) const
{
    return std::any_of(m_near.begin(), m_near.end(), [&](const Occurrence &other) {
        const Progress *its = other.startsAt > occurrence.startsAt ? progressOf(other) : nullptr;
        return its && its != &progress && !its->over && its->isOwn(m_seen->broadcast, m_seen->startedAt);
    });
}

void Scheduler::attend(Turn &turn, const Occurrence &occurrence, const model::Service &service, Progress &progress)
{
    if (!m_seen)
        return;
    const bool isOn = m_seen->onAir && progress.isOwn(m_seen->broadcast, m_seen->startedAt);
    progress.here = progress.here || isOn;
    if (isOn && !isFollowed(occurrence, progress))
        finish(turn, occurrence, service, progress);
    else if (progress.here)
        note(turn, occurrence, progress, deed(Kind::Over, {}, m_ending == progress.broadcast ? "schedule" : "people"));
}

void Scheduler::finish(Turn &turn, const Occurrence &occurrence, const model::Service &service, Progress &progress)
{
    const WallTime end = progress.endOf(occurrence);
    const bool endsByItself = service.endAutomatically && progress.ours;
    turn.wake(end);
    if (!endsByItself) {
        if (turn.now >= end && progress.overTimeFor != end && service.goLive != GoLiveBy::Manual)
            note(turn, occurrence, progress, deed(Kind::OverTime, end));
        return;
    }
    const Duration before = askBefore(occurrence);
    turn.wake(end - before);
    if (turn.now < end - before)
        return;
    if (progress.askedFor != end)
        note(turn, occurrence, progress, deed(Kind::Asked, end));
    // Whoever was told late, for an edit or a restart, has the same time to object.
    const WallTime endAt = std::max(end, progress.askedAt + before);
    turn.wake(endAt);
    if (turn.now < endAt)
        return;
    if (m_isSounding && m_isSounding().value_or(false) && end + kSoundExtends <= occurrence.endsAt + kSoundExtendsMost) {
        note(turn, occurrence, progress, deed(Kind::Extended, turn.now + kSoundExtends, "sound"));
        finish(turn, occurrence, service, progress);
    } else if (turn.now >= m_endAgainAt) {
        m_endAgainAt = turn.now + kRetry;
        m_ending = progress.broadcast;
        turn.actions.push_back({Action::Kind::End, occurrence, {}, true});
    }
    turn.wake(m_endAgainAt);
}

void Scheduler::note(Turn &turn, const Occurrence &occurrence, Progress &progress, model::ServiceDeed deed)
{
    deed.service = occurrence.service;
    deed.day = occurrence.day;
    deed.startsAt = progress.startsAt;
    deed.at = turn.now;
    if (deed.by.empty())
        deed.by = "schedule";
    progress.take(deed);
    Action action{Action::Kind::Note, occurrence, std::move(deed), false};
    action.occurrence.endsAt = progress.endOf(occurrence);
    action.endsByItself = serviceOf(occurrence).endAutomatically && progress.ours;
    turn.actions.push_back(std::move(action));
}

bool Scheduler::isDue(const Occurrence &occurrence, WallTime now) const
{
    const model::Service &service = serviceOf(occurrence);
    const Progress *progress = progressOf(occurrence);
    const WallTime end = progress ? progress->endOf(occurrence) : occurrence.endsAt;
    return service.goLive == GoLiveBy::Automatic && !occurrence.skipped && !(progress && (progress->live || progress->over))
           && now >= occurrence.startsAt && now < end;
}

Actions Scheduler::goLiveAnswered(GoLiveAnswer answer, WallTime now)
{
    m_isAsking = false;
    Turn turn{now, {}, m_wakeAt};
    if (answer == GoLiveAnswer::NothingCame)
        m_askAgainAt = now + kRetry;
    if (answer == GoLiveAnswer::Cancelled) {
        // Somebody said End while it was waited for the first picture.
        for (const Occurrence &occurrence : m_near) {
            if (isDue(occurrence, now))
                note(turn, occurrence, progressOf(occurrence), deed(Kind::Over, {}, "people"));
        }
    }
    Actions more = decide(now);
    turn.actions.insert(turn.actions.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return std::move(turn.actions);
}

Result<Actions> Scheduler::extend(const std::string &service, LocalDate day, int more, const std::string &by, WallTime now)
{
    const auto found = std::find_if(m_near.begin(), m_near.end(), [&](const Occurrence &occurrence) {
        return occurrence.service == service && occurrence.day == day && !occurrence.skipped;
    });
    if (found == m_near.end())
        return fail(ErrorCode::NotFound, "this service does not take place today");
    Progress &progress = progressOf(*found);
    const WallTime end = progress.endOf(*found);
    if (progress.over || (now >= end && !progress.live))
        return fail(ErrorCode::Conflict, "this service is over");
    const WallTime until = std::max(end, now) + minutes(more);
    if (until > found->startsAt + kLongest)
        return fail(ErrorCode::InvalidInput, "minutes: a service lasts a day at most");
    Turn turn{now, {}, m_wakeAt};
    note(turn, *found, progress, deed(Kind::Extended, until, by));
    Actions next = decide(now);
    turn.actions.insert(turn.actions.end(), std::make_move_iterator(next.begin()), std::make_move_iterator(next.end()));
    return std::move(turn.actions);
}

std::optional<Occurrence> Scheduler::next(WallTime now) const
{
    for (const Occurrence &occurrence : m_near) {
        const Progress *progress = progressOf(occurrence);
        if (!occurrence.skipped && now < occurrence.endsAt && !(progress && (progress->over || progress->live)))
            return occurrence;
    }
    return m_far;
}

std::optional<Occurrence> Scheduler::waiting(WallTime now) const
{
    if (!m_seen || m_seen->onAir || m_seen->isReceiving)
        return std::nullopt;
    const auto found = std::find_if(m_near.begin(), m_near.end(), [&](const Occurrence &occurrence) {
        return isDue(occurrence, now) && now >= occurrence.startsAt + kSilentWait;
    });
    return found == m_near.end() ? std::nullopt : std::optional(*found);
}

std::optional<Occurrence> Scheduler::current(WallTime now) const
{
    return around(now, false);
}

std::optional<std::pair<Occurrence, const std::vector<std::string> *>> Scheduler::sentTo(WallTime now) const
{
    auto its = current(now);
    if (!its)
        its = around(now, true);
    return its ? std::optional(std::pair(*its, &serviceOf(*its).places)) : std::nullopt;
}

std::optional<Occurrence> Scheduler::around(WallTime now, bool alsoOver) const
{
    std::optional<Occurrence> best;
    for (const Occurrence &occurrence : m_near) {
        const minutes lead = leadOf(serviceOf(occurrence));
        const Progress *progress = progressOf(occurrence);
        const WallTime end = progress ? progress->endOf(occurrence) : occurrence.endsAt;
        const bool isOn = progress && progress->live && !progress->over;
        if (!occurrence.skipped && now >= occurrence.startsAt - lead && (now < end || isOn)
            && (alsoOver || !(progress && progress->over)))
            best = occurrence;
    }
    return best;
}

} // namespace belfry::schedule
