#include "server/Planner.h"

#include "base/Assert.h"
#include "base/Log.h"
#include "model/Json.h"
#include "store/ServiceStore.h"

#include <algorithm>

namespace belfry::server {
namespace {

using Kind = model::ServiceDeed::Kind;
using std::chrono::days;
using std::chrono::hours;

// Further back nothing is under way; deeds are looked at by day, and days begin at other times elsewhere.
constexpr hours kServicesBack{26};
constexpr days kDeedsBack{4};

struct Told {
    const char *event;
    auth::Permission needs;
};

Told toldOf(Kind kind)
{
    using auth::Permission;
    switch (kind) {
    case Kind::Soon: return {"service.soon", Permission::Watch};
    case Kind::Due: return {"service.due", Permission::SeeOperations};
    case Kind::Waiting: return {"service.waiting", Permission::SeeOperations};
    case Kind::Live:
    case Kind::Joined: return {"service.started", Permission::Watch};
    case Kind::Asked: return {"service.ending", Permission::SeeOperations};
    case Kind::Extended: return {"service.extended", Permission::SeeOperations};
    case Kind::OverTime: return {"service.over_time", Permission::SeeOperations};
    case Kind::Over: break;
    }
    return {"service.ended", Permission::Watch};
}

// What another server has to know before it decides anything.
bool concernsOthers(Kind kind)
{
    return kind == Kind::Live || kind == Kind::Joined || kind == Kind::Extended || kind == Kind::Over;
}

schedule::Seen seenOf(const model::Channel &channel)
{
    schedule::Seen seen;
    seen.onAir = channel.onAir();
    seen.isReceiving = channel.ingest && channel.ingest->state == model::IngestState::Receiving;
    if (seen.onAir) {
        seen.broadcast = channel.broadcast.value_or("");
        seen.startedAt = channel.startedAt.value_or(WallTime());
    }
    return seen;
}

model::Finding waitingFor(const model::Occurrence &occurrence)
{
    return {"schedule.no_ingest", model::Severity::Problem, occurrence.startsAt, {{"service", occurrence.title}}};
}

} // namespace

Planner::Planner(Executor &ctl, World &world, store::Store &store, bus::Bus &bus, Announcer &announcer, metrics::Registry &registry)
    : m_ctl(ctl), m_world(world), m_store(store), m_bus(bus), m_announcer(announcer), m_metrics(registry)
{
    m_hearing = m_bus.subscribe(
        "plan.*", m_ctl,
        [this](const bus::Message &message) {
            const bool isOwnDeed = message.topic == kDone && message.server == m_bus.server();
            if (!isOwnDeed && find(message.payload))
                read(message.payload);
        },
        [this] {
            for (const auto &[channel, seat] : m_seats)
                read(channel);
        });
}

void Planner::stop()
{
    m_isStopped = true;
    m_hearing.reset();
    m_retries.clear();
    m_seats.clear();
}

Planner::Seat *Planner::find(const std::string &channel)
{
    BELFRY_ASSERT(m_ctl.isHere());
    const auto found = m_seats.find(channel);
    return found == m_seats.end() ? nullptr : &found->second;
}

void Planner::see(const model::Channel &channel)
{
    BELFRY_ASSERT(m_ctl.isHere());
    if (m_isStopped)
        return;
    const auto [at, isNew] = m_seats.try_emplace(channel.channel, [this, id = channel.channel]() -> std::optional<bool> {
        return m_isSounding ? m_isSounding(id) : std::nullopt;
    });
    if (isNew)
        read(channel.channel);
    const schedule::Seen seen = seenOf(channel);
    if (at->second.seen == seen)
        return;
    at->second.seen = seen;
    carryOut(channel.channel, at->second.scheduler.see(seen, wall()));
}

void Planner::read(const std::string &channel)
{
    Seat &seat = *find(channel);
    if (seat.isReading) {
        seat.isOutdated = true;
        return;
    }
    seat.isReading = true;
    seat.isOutdated = false;
    const WallTime now = wall();
    m_store.readLatest(
        [channel, now](store::Database &database) -> Result<Read> {
            store::ServiceStore services(database);
            auto kept = services.aheadOf(channel, now - kServicesBack);
            if (!kept)
                return kept.error();
            const auto since = std::chrono::floor<days>(now.time_since_epoch()) - kDeedsBack;
            auto deeds = services.deedsOf(channel, model::LocalDate(std::max(since, days(0))));
            if (!deeds)
                return deeds.error();
            Read all{{}, *std::move(deeds)};
            for (store::KeptService &one : *kept) {
                const std::string id = one.service.id;
                auto calendar = schedule::Calendar::of({std::move(one.service), std::move(one.changes)});
                if (calendar)
                    all.services.push_back(*std::move(calendar));
                else
                    log::warning("schedule", "a service is left out", {{"service", id}, {"why", calendar.error().what}});
            }
            return all;
        },
        [this, channel](Result<Read> answer) {
            m_ctl.post([this, channel, answer = std::move(answer)]() mutable { haveRead(channel, std::move(answer)); });
        });
}

void Planner::haveRead(const std::string &channel, Result<Read> answer)
{
    Seat *seat = find(channel);
    if (!seat)
        return;
    seat->isReading = false;
    if (!answer) {
        log::warning("schedule", "the plan cannot be read; it goes on as it was known",
                     {{"channel", channel}, {"why", answer.error().what}});
        seat->retry = m_ctl.after(kRetry, [this, channel] {
            if (find(channel))
                read(channel);
        });
        return;
    }
    if (seat->isOutdated)
        read(channel);
    seat->isKnown = true;
    carryOut(channel, seat->scheduler.plan(std::move(answer->services), answer->deeds, wall()));
}

// Not inside the call that saw something: what is done here is seen again.
void Planner::carryOut(const std::string &channel, schedule::Actions actions)
{
    Seat *seat = find(channel);
    if (!seat)
        return;
    show(channel, *seat, false); // first: what goes on air must know where to
    for (schedule::Action &action : actions) {
        if (action.kind == schedule::Action::Kind::Note)
            keep(std::move(action), false);
        else
            m_ctl.post([this, channel, action = std::move(action)] { carryOut(channel, action); });
    }
    const Duration wait = std::clamp(seat->scheduler.wakeAt() - wall(), Duration(1), kLook);
    seat->timer = m_ctl.after(wait, [this, channel] { look(channel); });
}

void Planner::carryOut(const std::string &channel, const schedule::Action &action)
{
    if (!find(channel))
        return;
    const std::string day = model::toText(action.occurrence.day);
    if (action.kind == schedule::Action::Kind::End) {
        log::info("schedule", "End, by the plan", {{"channel", channel}, {"service", action.occurrence.service}, {"day", day}});
        m_metrics.ended.add();
        m_world.endByPlan(channel);
        return;
    }
    log::info("schedule", "Go Live, by the plan", {{"channel", channel}, {"service", action.occurrence.service}, {"day", day}});
    m_metrics.wentLive.add();
    m_world.goLiveByPlan(channel, action.starting, [this, channel](schedule::GoLiveAnswer answer) {
        m_ctl.post([this, channel, answer] {
            if (Seat *seat = find(channel))
                carryOut(channel, seat->scheduler.goLiveAnswered(answer, wall()));
        });
    });
}

void Planner::look(const std::string &channel)
{
    Seat &seat = *find(channel);
    carryOut(channel, seat.scheduler.tick(wall()));
    // A next start that was set by hand may have passed meanwhile.
    show(channel, seat, true);
}

// Of several servers that saw the same one tells it: the one whose note was first. While the database is away each does.
void Planner::keep(schedule::Action action, bool isTold)
{
    m_store.write([deed = action.deed](store::Database &database) { return store::ServiceStore(database).note(deed); },
                  [this, action, isTold](const Result<bool> &outcome) {
                      m_ctl.post([this, action, isTold, outcome] { kept(action, isTold, outcome); });
                  });
}

void Planner::kept(schedule::Action action, bool isTold, const Result<bool> &outcome)
{
    const std::string channel = action.occurrence.channel;
    if (!find(channel))
        return;
    if (!outcome || *outcome) {
        if (!isTold)
            tell(action);
    }
    if (!outcome) {
        m_metrics.unkept.add();
        const std::uint64_t id = m_nextRetry++;
        m_retries.emplace(id, m_ctl.after(kRetry, [this, id, action = std::move(action)]() mutable {
            auto done = m_retries.extract(id);
            keep(std::move(action), true);
        }));
    } else if (!*outcome && !isTold) {
        read(channel); // another server was first
    } else if (concernsOthers(action.deed.kind)) {
        m_bus.publish(kDone, channel);
    }
}

void Planner::tell(const schedule::Action &action)
{
    const Told told = toldOf(action.deed.kind);
    QJsonObject json = model::toJson(action.occurrence);
    json.insert(QStringLiteral("by"), model::textValue(action.deed.by));
    json.insert(QStringLiteral("ends_by_itself"), action.endsByItself);
    m_announcer.tell({told.event, action.occurrence.channel, action.occurrence.category, told.needs,
                      "services/" + action.occurrence.service, std::move(json), {}});
}

void Planner::show(const std::string &channel, Seat &seat, bool alsoTheSame)
{
    if (!seat.isKnown)
        return;
    Planned planned;
    if (const auto next = seat.scheduler.next(wall()))
        planned.nextStart = next->startsAt;
    if (const auto waiting = seat.scheduler.waiting(wall()))
        planned.findings.push_back(waitingFor(*waiting));
    if (const auto current = seat.scheduler.current(wall())) {
        planned.service = current->service;
        planned.occurrence = model::toText(current->day);
    }
    if (const auto its = seat.scheduler.sentTo(wall()))
        planned.sentTo = {its->first.service + '/' + model::toText(its->first.day), *its->second, {}};
    if (seat.shown == planned && !alsoTheSame)
        return;
    const bool wasWaiting = seat.shown && !seat.shown->findings.empty();
    m_metrics.waiting.add((planned.findings.empty() ? 0 : 1) - (wasWaiting ? 1 : 0));
    seat.shown = planned;
    m_ctl.post([this, channel, planned] {
        if (find(channel) && !m_world.showPlan(channel, planned))
            m_seats.erase(channel);
    });
}

void Planner::extend(const std::string &service, model::LocalDate day, int minutes, const std::string &by, Extended answer)
{
    BELFRY_ASSERT(m_ctl.isHere());
    const auto seat = std::find_if(m_seats.begin(), m_seats.end(), [&service](const auto &one) { return one.second.scheduler.has(service); });
    if (seat == m_seats.end()) {
        answer(fail(ErrorCode::NotFound, "there is no service \"" + service + "\" ahead"));
        return;
    }
    auto actions = seat->second.scheduler.extend(service, day, minutes, by, wall());
    if (!actions) {
        answer(actions.error());
        return;
    }
    const model::Occurrence extended = actions->front().occurrence;
    carryOut(seat->first, *std::move(actions));
    answer(extended);
}

} // namespace belfry::server
