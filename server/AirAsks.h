// AirAsks: Go Live, End and what is said on air on whichever server it is said: the one that has the encoder does it.
#pragma once

#include "base/Executor.h"
#include "bus/Bus.h"
#include "server/AirAsk.h"
#include "server/BroadcastKeeper.h"
#include "server/Station.h"

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace belfry::server {

/// Asks the others over the bus, on topics that are lost to whoever is away: nobody goes on air for what was asked a minute
/// ago. An ask is said again every second until it is answered, and done once however often it is heard. It also
/// hears what the others put on air. ctl thread only; owned by AirMemory.
class AirAsks final : public Station::Others {
public:
    static constexpr const char *kTopic = "asks.air";
    static constexpr const char *kAnswers = "asks.answer";
    static constexpr Duration kAgain{1'000};
    /// Who has something to say about End says it within moments; for a broadcast that is known to be on air they get longer.
    static constexpr Duration kEndWithin{700};
    static constexpr Duration kEndKnownWithin{3'000};
    /// How long the answer to a request is known, and how many.
    static constexpr Duration kDoneKept{600'000};
    static constexpr std::size_t kDoneMost = 1'000;

    /// `isShared`: other servers hear the bus. Without, they are reached through the database alone. All outlive it.
    AirAsks(Executor &ctl, bus::Bus &bus, bool isShared, Station &station, BroadcastKeeper &keeper);
    AirAsks(const AirAsks &) = delete;
    AirAsks &operator=(const AirAsks &) = delete;

    /// Hears and says nothing any more.
    void leave();

    void goLive(const std::string &channel, const By &by, const Opening &opening) override;
    bool canAsk() const override { return m_isShared && m_bus.isConnected(); }
    void end(const std::string &channel, const By &by, Duration closing, EndDone done) override;
    void ask(AirAsk::What what, const std::string &channel, const By &by, EndDone done) override;

private:
    /// What this server asks.
    struct Asked {
        AirAsk ask;
        EndDone done; ///< of all but Go Live
        std::set<std::string> atIt;     ///< servers that do it just now
        std::optional<AirAnswer> wasOff; ///< what one said that knows who ended it; another one may still be on air
        Subscription again;
        Subscription patience;
    };
    /// What it does for others, or has done.
    struct Doing {
        std::vector<std::string> asks;
        std::optional<AirAnswer> answer;
        TimePoint at{};
    };

    AirAsk make(AirAsk::What what, const std::string &channel, const By &by) const;
    void begin(AirAsk ask, EndDone done, Duration patience);
    void obey(const AirAsk &ask, Station::Answer answer);
    void say(std::string id);
    void patienceOver(std::string id);
    void finish(std::string id, std::optional<AirAnswer> answer);
    void hearAsk(const bus::Message &message);
    void hearAnswer(const bus::Message &message);
    void hearNews(const bus::Message &message);
    void done(const std::string &place, const Answered &answered);
    void tell(AirAnswer answer, const std::string &to);
    void forgetOld();

    Executor &m_ctl;
    bus::Bus &m_bus;
    bool m_isShared;
    Station &m_station;
    BroadcastKeeper &m_keeper;
    std::map<std::string, Asked> m_asked; ///< by id
    std::map<std::string, Doing> m_doing; ///< by what and key, or by id
    std::deque<std::pair<TimePoint, std::string>> m_byAge;
    const std::shared_ptr<char> m_alive = std::make_shared<char>();
    Subscription m_hearAsks;
    Subscription m_hearAnswers;
    Subscription m_hearNews;
};

} // namespace belfry::server
