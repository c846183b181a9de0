#include "schedule/Progress.h"

#include <algorithm>

namespace belfry::schedule {

using Kind = model::ServiceDeed::Kind;

void Progress::take(const model::ServiceDeed &deed)
{
    switch (deed.kind) {
    case Kind::Soon: soon = true; return;
    case Kind::Due: due = true; return;
    case Kind::Waiting: waiting = true; return;
    case Kind::Live:
    case Kind::Joined:
        live = true;
        ours = deed.kind == Kind::Live;
        broadcast = deed.broadcast;
        liveAt = deed.at;
        break;
    case Kind::Asked:
        if (deed.until >= askedFor) {
            askedFor = deed.until;
            askedAt = deed.at;
        }
        return;
    case Kind::Extended: extendedUntil = std::max(extendedUntil, deed.until); return;
    case Kind::OverTime: overTimeFor = std::max(overTimeFor, deed.until); return;
    case Kind::Over: over = true; break;
    }
    lastAt = std::max(lastAt, deed.at);
}

void ProgressBook::take(const model::ServiceDeed &deed)
{
    Progress &progress = m_days[{deed.service, deed.day}][deed.startsAt];
    progress.startsAt = deed.startsAt;
    progress.take(deed);
}

const Progress *ProgressBook::find(const model::Occurrence &occurrence, std::chrono::minutes lead) const
{
    const auto day = m_days.find({occurrence.service, occurrence.day});
    if (day == m_days.end())
        return nullptr;
    if (const auto exact = day->second.find(occurrence.startsAt); exact != day->second.end())
        return &exact->second;
    const auto same = std::find_if(day->second.rbegin(), day->second.rend(), [&](const auto &entry) {
        return (entry.second.live || entry.second.over) && entry.second.lastAt >= occurrence.startsAt - lead;
    });
    return same == day->second.rend() ? nullptr : &same->second;
}

Progress &ProgressBook::of(const model::Occurrence &occurrence, std::chrono::minutes lead)
{
    if (const Progress *found = find(occurrence, lead))
        return m_days[{occurrence.service, occurrence.day}][found->startsAt];
    Progress &made = m_days[{occurrence.service, occurrence.day}][occurrence.startsAt];
    made.startsAt = occurrence.startsAt;
    return made;
}

bool ProgressBook::isOurs(const std::string &broadcast, WallTime startedAt) const
{
    return std::any_of(m_days.begin(), m_days.end(), [&](const auto &day) {
        return std::any_of(day.second.begin(), day.second.end(), [&](const auto &entry) {
            return entry.second.ours && !entry.second.over && entry.second.isOwn(broadcast, startedAt);
        });
    });
}

void ProgressBook::forgetBefore(WallTime time)
{
    for (auto day = m_days.begin(); day != m_days.end();) {
        std::erase_if(day->second, [time](const auto &entry) { return entry.first < time; });
        day = day->second.empty() ? m_days.erase(day) : std::next(day);
    }
}

} // namespace belfry::schedule
