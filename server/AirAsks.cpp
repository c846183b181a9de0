#include "server/AirAsks.h"

#include "base/Assert.h"
#include "base/Id.h"
#include "base/Log.h"
#include "model/Json.h"
#include "server/Announcer.h"
#include "store/BroadcastRecords.h"

#include <algorithm>

namespace belfry::server {
namespace {

using What = AirAsk::What;

std::string placeOf(const AirAsk &ask)
{
    return std::string(name(ask.what)) + '/' + (ask.key.empty() ? ask.id : ask.key);
}

} // namespace

AirAsks::AirAsks(Executor &ctl, bus::Bus &bus, bool isShared, Station &station, BroadcastKeeper &keeper)
    : m_ctl(ctl), m_bus(bus), m_isShared(isShared), m_station(station), m_keeper(keeper)
{
    BELFRY_ASSERT(m_ctl.isHere());
    if (!m_isShared)
        return;
    const auto heard = [this](void (AirAsks::*hear)(const bus::Message &)) {
        return [this, hear](const bus::Message &message) {
            if (message.server != m_bus.server())
                (this->*hear)(message);
        };
    };
    m_hearAsks = m_bus.subscribe(kTopic, m_ctl, heard(&AirAsks::hearAsk), {});
    m_hearAnswers = m_bus.subscribe(kAnswers, m_ctl, heard(&AirAsks::hearAnswer), {});
    m_hearNews = m_bus.subscribe(Announcer::kTopic, m_ctl, heard(&AirAsks::hearNews), [this] { m_keeper.lookNow(); });
}

void AirAsks::leave()
{
    m_isShared = false;
    m_asked.clear();
    m_hearAsks.reset();
    m_hearAnswers.reset();
    m_hearNews.reset();
}

AirAsk AirAsks::make(What what, const std::string &channel, const By &by) const
{
    const WallTime now = m_ctl.clock().wall();
    return {makeUlid(now), what, channel, by.name, by.key, now, {}, Duration(0)};
}

void AirAsks::goLive(const std::string &channel, const By &by, const Opening &opening)
{
    if (!m_isShared)
        return;
    const auto isSame = [&channel](const auto &one) { return one.second.ask.what == What::GoLive && one.second.ask.channel == channel; };
    if (std::any_of(m_asked.begin(), m_asked.end(), isSame))
        return;
    AirAsk ask = make(What::GoLive, channel, by);
    ask.opening = opening;
    const std::string id = ask.id;
    m_asked[id].ask = std::move(ask);
    say(id);
}

void AirAsks::end(const std::string &channel, const By &by, Duration closing, EndDone done)
{
    const bool isKnown = m_station.elsewhere(channel).has_value();
    if (!isKnown && !canAsk()) {
        done(std::nullopt);
        return;
    }
    AirAsk ask = make(What::End, channel, by);
    ask.closing = closing;
    begin(std::move(ask), std::move(done), isKnown ? kEndKnownWithin : kEndWithin);
}

void AirAsks::ask(What what, const std::string &channel, const By &by, EndDone done)
{
    begin(make(what, channel, by), std::move(done), kEndKnownWithin);
}

void AirAsks::begin(AirAsk ask, EndDone done, Duration patience)
{
    const std::string id = ask.id;
    Asked &its = m_asked[id];
    its.ask = std::move(ask);
    its.done = std::move(done);
    its.patience = m_ctl.after(canAsk() ? patience : Duration(0), [this, id] { patienceOver(id); });
    if (canAsk())
        say(id);
}

void AirAsks::say(std::string id)
{
    Asked &its = m_asked.at(id);
    if (its.ask.what == What::GoLive && !m_station.isStarting(its.ask.channel)) {
        finish(id, std::nullopt);
        return;
    }
    m_bus.publish(kTopic, toBusText(its.ask));
    its.again = m_ctl.after(kAgain, [this, id] { say(id); });
}

// Nobody answered. What is on air elsewhere all the same is ended in the database, where its server sees it; the rest has no such way.
void AirAsks::patienceOver(std::string id)
{
    Asked &its = m_asked.at(id);
    const std::string channel = its.ask.channel;
    const std::string by = its.ask.by;
    if (its.ask.what != What::End) {
        finish(id, AirAnswer{id, Outcome::OutOfReach, by, std::nullopt, std::nullopt, Duration(0)});
        return;
    }
    if (!its.atIt.empty()) {
        its.atIt.clear();
        its.patience = m_ctl.after(kEndKnownWithin, [this, id] { patienceOver(id); });
        return;
    }
    if (!m_station.elsewhere(channel)) {
        finish(id, its.wasOff);
        return;
    }
    its.again.reset();
    its.patience = m_ctl.after(BroadcastKeeper::kClaimWithin, [this, id, by] {
        finish(id, AirAnswer{id, Outcome::OutOfReach, by, std::nullopt, std::nullopt, Duration(0)});
    });
    m_keeper.endOpen(channel, by, [this, id, by, alive = std::weak_ptr<char>(m_alive)](bool ended) {
        if (alive.expired())
            return;
        const WallTime now = m_ctl.clock().wall();
        finish(id, ended ? std::optional(AirAnswer{id, Outcome::Ended, by, now, std::nullopt, Duration(0)}) : std::nullopt);
    });
}

void AirAsks::finish(std::string id, std::optional<AirAnswer> answer)
{
    auto found = m_asked.extract(id);
    if (!found)
        return;
    const Asked &its = found.mapped();
    if (its.done) {
        EndDone done = std::move(found.mapped().done);
        done(std::move(answer));
    } else if (answer) {
        m_station.answered(its.ask.channel, *answer);
    }
}

void AirAsks::hearAsk(const bus::Message &message)
{
    auto ask = airAskFromBusText(message.payload);
    if (!ask) {
        log::warning("cluster", "an ask of another server cannot be read", {{"why", ask.error().what}});
        return;
    }
    const WallTime now = m_ctl.clock().wall();
    if (now - ask->at > store::kClocksApart || ask->at - now > store::kClocksApart)
        return;
    const std::string place = placeOf(*ask);
    if (const auto known = m_doing.find(place); known != m_doing.end()) {
        auto &asks = known->second.asks;
        if (std::find(asks.begin(), asks.end(), ask->id) == asks.end())
            asks.push_back(ask->id);
        tell(known->second.answer.value_or(AirAnswer()), ask->id);
        return;
    }
    if (!m_station.mayDo(*ask, m_bus.server() < message.server))
        return;
    forgetOld();
    log::info("cluster", "another server asks", {{"what", name(ask->what)}, {"channel", ask->channel}, {"server", message.server}});
    const TimePoint at = m_ctl.clock().now();
    m_doing.emplace(place, Doing{{ask->id}, std::nullopt, at});
    m_byAge.emplace_back(at, place);
    tell({}, ask->id);
    obey(*ask, [this, place, alive = std::weak_ptr<char>(m_alive)](const Answered &answered) {
        if (!alive.expired())
            done(place, answered);
    });
}

void AirAsks::obey(const AirAsk &ask, Station::Answer answer)
{
    const By by{ask.by};
    switch (ask.what) {
    case What::GoLive: m_station.goLive(ask.channel, by, std::move(answer), ask.opening); break;
    case What::End: m_station.endHere(ask.channel, by, std::move(answer), ask.closing); break;
    case What::KeepGoing: m_station.keepGoing(ask.channel, by, std::move(answer)); break;
    case What::Panic: m_station.panic(ask.channel, by, std::move(answer)); break;
    case What::Swap: m_station.swap(ask.channel, by, std::move(answer)); break;
    }
}

void AirAsks::done(const std::string &place, const Answered &answered)
{
    const auto found = m_doing.find(place);
    if (found == m_doing.end())
        return;
    AirAnswer answer{{}, answered.outcome, answered.by, answered.since, std::nullopt, answered.time};
    if (answered.channel && answered.channel->channel.broadcast)
        answer.broadcast = OnAirBroadcast{*answered.channel->channel.broadcast, answered.channel->channel.startedAt.value_or(WallTime())};
    found->second.answer = answer;
    for (const std::string &to : found->second.asks)
        tell(answer, to);
}

void AirAsks::tell(AirAnswer answer, const std::string &to)
{
    answer.to = to;
    m_bus.publish(kAnswers, toBusText(answer));
}

void AirAsks::hearAnswer(const bus::Message &message)
{
    auto answer = airAnswerFromBusText(message.payload);
    if (!answer)
        return;
    const auto found = m_asked.find(answer->to);
    if (found == m_asked.end())
        return;
    Asked &its = found->second;
    const bool isEnd = its.ask.what == What::End;
    if (isEnd && answer->outcome == Outcome::AlreadyOff) {
        its.atIt.erase(message.server);
        its.wasOff = *answer;
    } else if (answer->outcome) {
        finish(answer->to, *answer);
    } else if (isEnd) {
        its.atIt.insert(message.server);
    } else if (its.ask.what == What::GoLive) {
        m_station.answered(its.ask.channel, *answer);
    }
}

// Sooner than the database says so, and also while that is away.
void AirAsks::hearNews(const bus::Message &message)
{
    const auto news = announcementFromBusText(message.payload);
    if (!news || !news->what.kind.starts_with("broadcast."))
        return;
    const std::string &kind = news->what.kind;
    const QJsonObject &json = news->what.json;
    const auto startedAt = fromRfc3339(model::toUtf8(json[QLatin1String("started_at")].toString()));
    OnAirElsewhere what{{model::toUtf8(json[QLatin1String("broadcast")].toString()), startedAt.value_or(WallTime())}, {}, false, true};
    const auto before = m_station.elsewhere(news->what.channel);
    if (before && before->broadcast.id == what.broadcast.id)
        what.by = before->by;
    what.isSilent = kind == "broadcast.interrupted";
    if (kind == "broadcast.ended")
        m_station.endedElsewhere(news->what.channel, what.broadcast.id);
    else if (kind == "broadcast.started" || kind == "broadcast.resumed" || what.isSilent)
        m_station.showElsewhere(news->what.channel, what);
    m_keeper.lookNow();
}

void AirAsks::forgetOld()
{
    const TimePoint now = m_ctl.clock().now();
    while (!m_byAge.empty() && (m_byAge.size() >= kDoneMost || now - m_byAge.front().first > kDoneKept)) {
        m_doing.erase(m_byAge.front().second);
        m_byAge.pop_front();
    }
}

} // namespace belfry::server
