// What is said between End and the end, and panic: Station's side of it.
#include "server/Station.h"

#include "base/Log.h"

#include <utility>

namespace belfry::server {

void Station::keepGoing(const std::string &channel, By by, Answer answer)
{
    if (Seat *its = find(channel))
        run(*its, its->machine.keepGoing(remember(std::move(answer), std::move(by))));
    else
        answer(Answered{Outcome::Leaving, nullptr, {}, {}});
}

void Station::panic(const std::string &channel, By by, Answer answer)
{
    if (!find(channel)) {
        answer(Answered{Outcome::Leaving, nullptr, {}, {}});
        return;
    }
    log::warning("server", "panic: what the delay holds is not shown", {{"channel", channel}, {"by", by.name}});
    m_world.order(channel, {Command::Kind::Panic, remember(std::move(answer), std::move(by))});
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
