// Station: the ctl thread's side of the server: all channels, who asked what, what is told to whom.
#pragma once

#include "base/Executor.h"
#include "health/IngestRules.h"
#include "server/Channel.h"
#include "server/ChannelMedia.h"
#include "server/ChannelSnapshot.h"
#include "store/ChannelStore.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace belfry::server {

/// Routes events to the channels' state machines and carries out their commands. It decides and never fetches: what
/// blocks is done by its World. ctl thread only; owned by ServerApp.
class Station {
public:
    using Answer = UniqueFunction<void(Outcome outcome, ChannelSnapshotPtr channel)>;
    using ChangeAnswer = UniqueFunction<void(Result<ChannelSnapshotPtr>)>;
    using SaveAnswer = UniqueFunction<void(Result<store::ChannelRecord>)>;

    struct World {
        virtual ~World() = default;
        /// To the media thread: OpenProgram, CancelProgram or CloseProgram.
        virtual void order(const std::string &channel, Command::Kind order) = 0;
        /// To the store; `answer` comes back on ctl.
        virtual void save(const std::string &channel, const model::ChannelChange &change, SaveAnswer answer) = 0;
        /// To every view thread.
        virtual void publish(ChannelSnapshotPtr snapshot) = 0;
    };

    Station(Executor &ctl, World &world, Duration grace) : m_ctl(ctl), m_world(world), m_grace(grace) {}

    /// Before anything else about the channel. `reopened` is a broadcast of an earlier life and the grace it has left.
    void add(const store::ChannelRecord &record, std::optional<std::pair<OnAirBroadcast, Duration>> reopened);

    /// False, and nothing happens, unless it is there and off air. Reports about it that are still on their way are dropped.
    bool remove(const std::string &channel);
    /// Where others open the page; said to who holds the token.
    void setPage(const std::string &page);

    bool has(const std::string &channel) const { return m_seats.contains(channel); }
    /// The channel must be there, here and below. The snapshot given with the answer was published before it.
    void goLive(const std::string &channel, Answer answer);
    void end(const std::string &channel, Answer answer);
    void change(const std::string &channel, const model::ChannelChange &change, ChangeAnswer answer);

    // The media thread's reports; of a channel that was removed meanwhile they mean nothing.
    void programBegan(const std::string &channel, const OnAirBroadcast &broadcast);
    void programLost(const std::string &channel);
    void programResumed(const std::string &channel);
    void programClosed(const std::string &channel);
    void measured(const std::string &channel, const IngestReport &report);

private:
    struct Seat {
        Seat(store::ChannelRecord kept, Duration grace) : record(std::move(kept)), machine(grace) {}
        store::ChannelRecord record;
        Channel machine;
        health::IngestRules rules;
        IngestReport report;
        Subscription timer;
        ChannelSnapshotPtr snapshot;
        TimePoint toldOwnerAt{};
    };

    Seat &seat(const std::string &channel);
    Seat *find(const std::string &channel);
    AskId remember(Answer answer);
    void run(Seat &seat, Commands commands);
    void publish(Seat &seat);
    void number(Seat &seat, ChannelSnapshot &next) const;
    model::Channel describe(Seat &seat);

    Executor &m_ctl;
    World &m_world;
    Duration m_grace;
    std::string m_page;
    std::map<std::string, Seat> m_seats;
    std::map<AskId, Answer> m_asks;
    AskId m_nextAsk = 1;
};

} // namespace belfry::server
