#include "server/WatchRoom.h"

#include "base/Assert.h"

#include <utility>

namespace belfry::server {
namespace {

/// What has grown since it was counted.
void addMore(metrics::Counter &counter, std::uint64_t now, std::uint64_t &counted)
{
    counter.add(static_cast<double>(now - counted));
    counted = now;
}

} // namespace

struct WatchRoom::Source final : watch::SourceWatcher::World {
    Source(Queue its, const Clock &clock, watch::CpuBudget &budget) : queue(std::move(its)), watcher(clock, budget, *this) {}

    void heard(const watch::SoundSecond &second) override { seen.emplace_back(second); }
    void shown(const watch::PictureSeen &picture) override { seen.emplace_back(picture); }
    void interrupted() override { seen.emplace_back(); }

    Queue queue;
    WatchSeen seen;
    watch::SourceWatcher watcher;
    watch::WatchCounts counted;
    std::uint64_t dropped = 0;
};

struct WatchRoom::Program {
    Queue queue;
    watch::ThumbMaker maker;
};

WatchRoom::WatchRoom(Executor &av, World &world, WatchMetrics &metrics, double share, watch::CpuBudget::ReadCpu readCpu)
    : m_av(av), m_world(world), m_metrics(metrics), m_budget(av.clock(), std::move(readCpu), share)
{
}

WatchRoom::~WatchRoom() = default;

void WatchRoom::watchSource(const std::string &channel, Queue queue)
{
    BELFRY_ASSERT(m_av.isHere());
    if (m_sources.erase(channel) > 0)
        m_world.seen(channel, WatchSeen(1)); // what was wrong is not known any more
    if (queue)
        m_sources[channel] = std::make_unique<Source>(std::move(queue), m_av.clock(), m_budget);
    if (!m_look)
        look();
}

void WatchRoom::watchProgram(const std::string &channel, Queue queue)
{
    BELFRY_ASSERT(m_av.isHere());
    if (m_programs.erase(channel) > 0)
        m_world.thumbnail(channel, {});
    if (queue) {
        m_programs.emplace(channel, std::make_unique<Program>(Program{
                                        std::move(queue), watch::ThumbMaker(m_av.clock(), m_budget, [this, channel](SharedBytes jpeg) {
                                            m_metrics.thumbnails.add();
                                            m_world.thumbnail(channel, std::move(jpeg));
                                        })}));
    }
    if (!m_look)
        look();
}

void WatchRoom::look()
{
    if (m_sources.empty() && m_programs.empty()) {
        m_look.reset();
        return;
    }
    m_look = m_av.after(kLook, [this] { look(); });
    for (auto &[channel, program] : m_programs)
        program->queue->take(program->maker);
    for (auto &[channel, source] : m_sources) {
        source->queue->take(source->watcher);
        if (!source->seen.empty())
            m_world.seen(channel, std::exchange(source->seen, {}));
        count(*source);
    }
    const auto used = m_budget.used();
    m_metrics.cpu.add(std::chrono::duration<double>(used - m_counted).count());
    m_counted = used;
}

void WatchRoom::count(Source &source)
{
    const watch::WatchCounts &now = source.watcher.counts();
    watch::WatchCounts &last = source.counted;
    addMore(m_metrics.sound, now.sound, last.sound);
    addMore(m_metrics.soundSkipped, now.soundSkipped, last.soundSkipped);
    addMore(m_metrics.pictures, now.pictures, last.pictures);
    addMore(m_metrics.picturesSkipped, now.picturesSkipped, last.picturesSkipped);
    addMore(m_metrics.broken, now.broken, last.broken);
    addMore(m_metrics.dropped, source.queue->dropped(), source.dropped);
}

} // namespace belfry::server
