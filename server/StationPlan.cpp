// What the plan asks of Station, and what is shown of it.
#include "server/Station.h"

namespace belfry::server {
namespace {

constexpr const char *kByPlan = "schedule";

By byPlan(const char *action, const std::string &channel, WallTime now)
{
    By by{kByPlan};
    model::AuditEntry entry;
    entry.at = now;
    entry.who = "server";
    entry.whoName = kByPlan;
    entry.role = "server";
    entry.action = action;
    entry.subject = "channels/" + channel;
    by.entry = std::move(entry);
    return by;
}

} // namespace

std::optional<WallTime> Station::nextStart(const Seat &seat) const
{
    const auto &byHand = seat.record.nextStart;
    const bool liesAhead = byHand && *byHand > m_ctl.clock().wall();
    return liesAhead || !seat.planned.nextStart ? byHand : seat.planned.nextStart;
}

void Station::goLiveByPlan(const std::string &channel, Duration starting, Planner::GoLiveAnswered answered)
{
    using schedule::GoLiveAnswer;
    if (!find(channel))
        return;
    auto answer = [answered = std::move(answered)](const Answered &what) mutable {
        answered(what.outcome == Outcome::NothingCame                                      ? GoLiveAnswer::NothingCame
                 : what.outcome == Outcome::Cancelled || what.outcome == Outcome::Leaving ? GoLiveAnswer::Cancelled
                                                                                           : GoLiveAnswer::Live);
    };
    goLive(channel, byPlan("channel.go_live", channel, m_ctl.clock().wall()), std::move(answer), {.starting = starting});
}

void Station::endByPlan(const std::string &channel)
{
    if (find(channel))
        end(channel, byPlan("channel.end", channel, m_ctl.clock().wall()), [](const Answered &) {});
}

// A plan that was never read says nothing: where the last broadcast went holds until then.
void Station::tellWhere(const Seat &seat, bool isFree) const
{
    if (m_goesTo && seat.hasPlan)
        m_goesTo(seat.record.id, seat.planned.sentTo, isFree);
}

bool Station::showPlan(const std::string &channel, const Planned &planned)
{
    Seat *its = find(channel);
    if (its) {
        its->planned = planned;
        its->hasPlan = true;
        tellWhere(*its, !its->machine.broadcast());
        publish(*its);
    }
    return its != nullptr;
}

} // namespace belfry::server
