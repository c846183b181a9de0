// What is said on air: Keep going, panic, the other encoder; and when an end is seen.
#include "server/Station.h"

#include "base/Log.h"

#include <utility>

namespace belfry::server {

void Station::keepGoing(const std::string &channel, By by, Answer answer)
{
    Seat *its = find(channel);
    if (!its)
        answer(Answered{Outcome::Leaving, nullptr, {}, {}});
    else if (!askElsewhere(*its, AirAsk::What::KeepGoing, by, answer))
        run(*its, its->machine.keepGoing(remember(std::move(answer), std::move(by))));
}

void Station::panic(const std::string &channel, By by, Answer answer)
{
    Seat *its = find(channel);
    if (!its) {
        answer(Answered{Outcome::Leaving, nullptr, {}, {}});
        return;
    }
    log::warning("server", "panic: what the delay holds is not shown", {{"channel", channel}, {"by", by.name}});
    if (!askElsewhere(*its, AirAsk::What::Panic, by, answer))
        m_world.order(channel, {Command::Kind::Panic, remember(std::move(answer), std::move(by))});
}

void Station::swap(const std::string &channel, By by, Answer answer)
{
    Seat *its = find(channel);
    if (!its) {
        answer(Answered{Outcome::Leaving, nullptr, {}, {}});
        return;
    }
    if (askElsewhere(*its, AirAsk::What::Swap, by, answer))
        return;
    const bool isThere = its->report.ingest.standby.has_value();
    if (isThere)
        m_world.order(channel, {Command::Kind::Swap});
    send(*its, remember(std::move(answer), std::move(by)), isThere ? Outcome::Swapped : Outcome::NoStandby);
}

void Station::panicked(const std::string &channel, AskId ask, Duration covered)
{
    if (Seat *its = find(channel))
        send(*its, ask, covered > Duration(0) ? Outcome::Covered : Outcome::NoDelay, covered);
    else
        m_asks.erase(ask);
}

void Station::programCloses(const std::string &channel, Duration seenIn)
{
    Seat *its = find(channel);
    if (!its)
        return;
    its->closingAt = m_ctl.clock().wall() + seenIn;
    run(*its, its->machine.closes(seenIn));
}

// Only until it is known when the closing slate is seen is that not said.
void Station::describeEnd(Seat &seat, model::Channel &channel)
{
    const auto closing = seat.machine.closing();
    if (!closing)
        seat.closingAt.reset();
    if (!seat.closingAt)
        return;
    channel.closingAt = seat.closingAt;
    channel.endsAt = *seat.closingAt + *closing;
}

} // namespace belfry::server
