#include "schedule/Calendar.h"

#include <algorithm>

namespace belfry::schedule {
namespace {

using std::chrono::days;

// A service lasts a day at most, and a day of the calendar begins half a day before or after UTC's, hardly more.
constexpr days kMargin{2};

bool byStart(const model::Occurrence &a, const model::Occurrence &b)
{
    return std::tie(a.startsAt, a.day) < std::tie(b.startsAt, b.day);
}

} // namespace

Result<Calendar> Calendar::of(Plan plan)
{
    auto zone = model::TimeZone::named(plan.service.timeZone);
    if (!zone)
        return fail(ErrorCode::InvalidInput, "time_zone: must be a time zone this server knows, like Europe/Berlin");
    auto recurrence = Recurrence::parse(plan.service.recurrence);
    if (!recurrence)
        return recurrence.error();
    const LocalDate first = model::dateOf(plan.service.startsLocal);
    if (!recurrence->matches(first, first))
        return fail(ErrorCode::InvalidInput, "recurrence: the day of starts_local, " + model::toText(first) + ", is none of its days");
    Calendar calendar(std::move(plan), *std::move(recurrence), *std::move(zone));
    if (!calendar.has(first))
        return fail(ErrorCode::InvalidInput, "recurrence: it ends before it begins");
    return calendar;
}

Calendar::Calendar(Plan plan, Recurrence recurrence, model::TimeZone zone)
    : m_plan(std::move(plan)), m_recurrence(std::move(recurrence)), m_zone(std::move(zone)),
      m_first(model::dateOf(m_plan.service.startsLocal))
{
    for (const model::ServiceChange &change : m_plan.changes)
        m_changes.emplace(change.occurrence, change);
}

bool Calendar::isPastUntil(LocalDate day) const
{
    const auto &until = m_recurrence.untilMoment();
    return until && m_zone.momentOf(day + (m_plan.service.startsLocal - m_first)) > *until;
}

void Calendar::walk(LocalDate notBefore, const std::function<bool(LocalDate)> &visit) const
{
    m_recurrence.walk(m_first, notBefore, [&](LocalDate day) { return !isPastUntil(day) && visit(day); });
}

bool Calendar::has(LocalDate day) const
{
    bool found = false;
    walk(day, [&](LocalDate next) {
        found = next == day;
        return false;
    });
    return found;
}

model::Occurrence Calendar::make(LocalDate day) const
{
    const model::Service &service = m_plan.service;
    model::Occurrence made;
    made.service = service.id;
    made.channel = service.channel;
    made.day = day;
    made.title = service.title;
    made.category = service.category;
    made.timeZone = service.timeZone;
    made.startsLocal = day + (service.startsLocal - m_first);
    int minutes = service.minutes;
    if (const auto found = m_changes.find(day); found != m_changes.end()) {
        const model::ServiceChange &change = found->second;
        made.skipped = change.skipped;
        made.changed = !change.isNothing();
        made.title = change.title.value_or(made.title);
        made.startsLocal = change.startsLocal.value_or(made.startsLocal);
        minutes = change.minutes.value_or(minutes);
    }
    made.startsAt = m_zone.momentOf(made.startsLocal);
    made.endsAt = made.startsAt + std::chrono::minutes(minutes);
    return made;
}

std::optional<model::Occurrence> Calendar::on(LocalDate day) const
{
    return has(day) ? std::optional(make(day)) : std::nullopt;
}

std::vector<model::Occurrence> Calendar::between(WallTime from, WallTime to, std::size_t most) const
{
    const LocalDate firstDay = model::dateOf(m_zone.at(from)) - kMargin;
    const LocalDate lastDay = model::dateOf(m_zone.at(to)) + kMargin;
    std::vector<model::Occurrence> found;
    const auto take = [&](LocalDate day) {
        model::Occurrence one = make(day);
        if (one.endsAt > from && one.startsAt < to)
            found.push_back(std::move(one));
    };
    walk(firstDay, [&](LocalDate day) {
        if (day > lastDay || found.size() >= most)
            return false;
        take(day);
        return true;
    });
    // One that was moved here from far away.
    for (const auto &[day, change] : m_changes) {
        if (change.startsLocal && (day < firstDay || day > lastDay) && has(day))
            take(day);
    }
    std::sort(found.begin(), found.end(), byStart);
    if (found.size() > most)
        found.erase(found.begin() + static_cast<std::ptrdiff_t>(most), found.end());
    return found;
}

std::optional<model::Occurrence> Calendar::nextFrom(WallTime from) const
{
    std::optional<model::Occurrence> best;
    const auto take = [&](model::Occurrence one) {
        if (!one.skipped && one.startsAt >= from && (!best || byStart(one, *best)))
            best = std::move(one);
    };
    walk(model::dateOf(m_zone.at(from)) - kMargin, [&](LocalDate day) {
        const auto changed = m_changes.find(day);
        const bool isMoved = changed != m_changes.end() && changed->second.startsLocal;
        if (!isMoved)
            take(make(day));
        return !best;
    });
    for (const auto &[day, change] : m_changes) {
        if (change.startsLocal && has(day))
            take(make(day));
    }
    return best;
}

std::optional<WallTime> Calendar::lastMoment() const
{
    if (m_recurrence.isEndless())
        return std::nullopt;
    WallTime last{};
    int count = 0;
    walk(m_first, [&](LocalDate day) {
        last = std::max(last, make(day).endsAt);
        return ++count <= Recurrence::kCountMost;
    });
    return count <= Recurrence::kCountMost ? std::optional(last) : std::nullopt;
}

} // namespace belfry::schedule
