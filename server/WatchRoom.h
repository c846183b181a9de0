// WatchRoom: the av thread's side of watching: it decodes what the channels' queues hold, within one budget for all.
#pragma once

#include "base/Executor.h"
#include "hub/ThreadedSubscriber.h"
#include "server/WatchMetrics.h"
#include "watch/CpuBudget.h"
#include "watch/SourceWatcher.h"
#include "watch/ThumbMaker.h"

#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace belfry::server {

/// What was heard and seen, in its order; a monostate where the source was interrupted.
using WatchSeen = std::vector<std::variant<std::monostate, watch::SoundSecond, watch::PictureSeen>>;

/// av thread only; owned by WatchHouse.
class WatchRoom {
public:
    struct World {
        virtual ~World() = default;
        virtual void seen(const std::string &channel, WatchSeen what) = 0;
        /// Empty bytes: there is none any more.
        virtual void thumbnail(const std::string &channel, SharedBytes jpeg) = 0;
    };
    /// It looks into the queues so often; they hold several times that.
    static constexpr Duration kLook{250};

    /// `share` of a processor for all channels. All outlive it.
    WatchRoom(Executor &av, World &world, WatchMetrics &metrics, double share, watch::CpuBudget::ReadCpu readCpu = watch::threadCpuTime);
    ~WatchRoom();
    WatchRoom(const WatchRoom &) = delete;
    WatchRoom &operator=(const WatchRoom &) = delete;

    using Queue = std::shared_ptr<hub::ThreadedQueue>;
    /// From now on, until it is given null.
    void watchSource(const std::string &channel, Queue queue);
    void watchProgram(const std::string &channel, Queue queue);

private:
    struct Source;
    struct Program;

    void look();
    void count(Source &source);

    Executor &m_av;
    World &m_world;
    WatchMetrics &m_metrics;
    watch::CpuBudget m_budget;
    watch::CpuBudget::Cpu m_counted{0};
    std::map<std::string, std::unique_ptr<Source>> m_sources;
    std::map<std::string, std::unique_ptr<Program>> m_programs;
    Subscription m_look;
};

} // namespace belfry::server
