// Station, of what other servers have on air and are asked to do.
#include "server/Station.h"

#include <utility>

namespace belfry::server {
namespace {

/// So long who asks from elsewhere hears who it was that ended a broadcast.
constexpr Duration kToldFor{60'000};
/// An end that was told is in the database by then.
constexpr Duration kWrittenWithin{10'000};
/// Who has an encoder says so within moments.
constexpr Duration kOthersFirst{2'000};

} // namespace

// A countdown needs no encoder: where another server has one, that begins and not this one, too.
void Station::open(Seat &seat, const Command &command)
{
    seat.isWaitedFor = false;
    seat.opens.reset();
    const bool asks = m_others && !hasEncoder(seat);
    if (asks && command.starting > Duration(0) && m_others->canAsk())
        seat.opens = m_ctl.after(kOthersFirst, [this, &seat, command] {
            if (seat.machine.isStarting() && !seat.isWaitedFor)
                m_world.order(seat.record.id, command);
        });
    else
        m_world.order(seat.record.id, command);
    if (asks)
        m_others->goLive(seat.record.id, seat.asked, seat.opening);
}

void Station::endHere(const std::string &channel, By by, Answer answer, Duration closing)
{
    Seat &its = seat(channel);
    run(its, its.machine.end(remember(std::move(answer), std::move(by)), closing));
}

// True when it is on air there and not here: the answer is theirs.
bool Station::askElsewhere(Seat &seat, AirAsk::What what, const By &by, Answer &answer)
{
    if (!m_others || !seat.elsewhere || seat.machine.broadcast())
        return false;
    const std::string channel = seat.record.id;
    m_others->ask(what, channel, by, [this, channel, ask = remember(std::move(answer), by)](const std::optional<AirAnswer> &said) {
        Seat *its = find(channel);
        if (its)
            send(*its, ask, said && said->outcome ? *said->outcome : Outcome::OutOfReach, said ? said->time : Duration(0));
        else
            m_asks.erase(ask);
    });
    return true;
}

void Station::endElsewhere(const std::string &channel, AskId ask, const std::optional<AirAnswer> &said)
{
    Seat *its = find(channel);
    if (!its) {
        m_asks.erase(ask);
        return;
    }
    if (!said || !said->outcome) {
        run(*its, its->machine.end(ask));
        return;
    }
    if (*said->outcome == Outcome::Closing) {
        send(*its, ask, *said->outcome);
        return;
    }
    its->over = {said->by, said->since};
    if (*said->outcome != Outcome::OutOfReach && its->elsewhere)
        noteEnd(*its, std::string(its->elsewhere->broadcast.id));
    publish(*its);
    send(*its, ask, *said->outcome);
}

bool Station::isOnAir(const std::string &channel)
{
    const Seat *its = find(channel);
    return its && (its->machine.broadcast() || its->elsewhere);
}

bool Station::isStarting(const std::string &channel)
{
    const Seat *its = find(channel);
    return its && its->machine.isStarting();
}

bool Station::mayDo(const AirAsk &ask, bool isBefore)
{
    const Seat *its = find(ask.channel);
    if (!its || its->isLeaving)
        return false;
    if (ask.what == AirAsk::What::GoLive)
        return its->machine.broadcast() || hasEncoder(*its) || (isBefore && ask.opening.starting > Duration(0) && its->machine.isStarting());
    if (ask.what != AirAsk::What::End)
        return its->machine.broadcast().has_value();
    return its->machine.state() != model::ChannelState::OffAir ||
           (!its->elsewhere && its->over.at && m_ctl.clock().wall() - *its->over.at < kToldFor);
}

void Station::answered(const std::string &channel, const AirAnswer &answer)
{
    Seat *its = find(channel);
    if (!its || !its->machine.isStarting())
        return;
    if (!answer.outcome) {
        // It has as long as this one would have, and its database may be slow.
        constexpr Duration kMore = BroadcastKeeper::kClaimWithin + Duration(1'000);
        if (!std::exchange(its->isWaitedFor, true))
            its->timer = m_ctl.after(Channel::kGoLiveWithin + kMore, [this, its] { run(*its, its->machine.timePassed()); });
        return;
    }
    const bool isLive = *answer.outcome == Outcome::Live || *answer.outcome == Outcome::AlreadyLive;
    if (isLive && answer.broadcast)
        its->elsewhere = OnAirElsewhere{*answer.broadcast, answer.by, false};
    its->answeredTime = answer.time;
    run(*its, its->machine.elsewhere(*answer.outcome));
    its->answeredTime = Duration(0);
}

std::optional<OnAirElsewhere> Station::elsewhere(const std::string &channel)
{
    const Seat *its = find(channel);
    return its ? its->elsewhere : std::nullopt;
}

void Station::noteEnd(Seat &seat, const std::string &broadcast) const
{
    seat.lastEnd = {broadcast, m_ctl.clock().now()};
    if (seat.elsewhere && seat.elsewhere->broadcast.id == broadcast)
        seat.elsewhere.reset();
}

void Station::endedElsewhere(const std::string &channel, const std::string &broadcast)
{
    Seat *its = find(channel);
    if (!its)
        return;
    const bool isShown = its->elsewhere.has_value();
    noteEnd(*its, broadcast);
    if (isShown && !its->elsewhere)
        publish(*its);
}

void Station::showElsewhere(const std::string &channel, const OnAirElsewhere &what)
{
    Seat *its = find(channel);
    if (!its || its->elsewhere == what)
        return;
    its->elsewhere = what;
    publish(*its);
}

void Station::onAirElsewhere(const std::map<std::string, OnAirElsewhere> &all)
{
    for (auto &[id, its] : m_seats) {
        const auto found = all.find(id);
        std::optional<OnAirElsewhere> what = found == all.end() ? std::nullopt : std::optional(found->second);
        if (what && what->broadcast.id == its.lastEnd.first && m_ctl.clock().now() - its.lastEnd.second < kWrittenWithin)
            what.reset();
        // What its server told itself is known better there.
        if (what && !what->isSilent && its.elsewhere && its.elsewhere->isTold && its.elsewhere->broadcast.id == what->broadcast.id)
            what = its.elsewhere;
        if (its.elsewhere != what) {
            its.elsewhere = std::move(what);
            publish(its);
        }
    }
}

std::optional<model::Channel> Station::about(const std::string &channel)
{
    Seat *its = find(channel);
    return its ? std::optional(describe(*its)) : std::nullopt;
}

} // namespace belfry::server
