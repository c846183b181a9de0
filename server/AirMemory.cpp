#include "server/AirMemory.h"

#include "model/Json.h"
#include "server/api/BroadcastApi.h"

#include <future>

namespace belfry::server {

Result<std::unique_ptr<AirMemory>> AirMemory::open(const std::string &folder, store::Store &store, Executor &ctl, Station &station,
                                                   BroadcastKeeper::Settings settings)
{
    std::unique_ptr<AirMemory> memory(new AirMemory);
    memory->m_ctl = &ctl;
    memory->m_home = std::make_unique<Worker>("outbox");
    auto outbox = store::Outbox::open(folder, *memory->m_home, store);
    if (!outbox)
        return outbox.error();
    memory->m_outbox = *std::move(outbox);
    std::promise<void> made;
    ctl.post([&] {
        memory->m_keeper.emplace(ctl, station.keeperWorld(), store, *memory->m_outbox, std::move(settings));
        station.remember(*memory->m_keeper);
        made.set_value();
    });
    made.get_future().wait();
    return memory;
}

BroadcastKeeper::Settings airSettings(Foundation &foundation, Duration grace)
{
    BroadcastKeeper::Settings settings;
    settings.server = foundation.serverId();
    settings.grace = grace;
    settings.changed = [&cache = foundation.cache()](const std::string &channel) {
        cache::Tags tags = api::broadcastTags(channel);
        tags.push_back("channels");
        tags.push_back("channel." + channel);
        cache.changed(std::move(tags));
    };
    settings.tell = [&announcer = foundation.announcer()](const BroadcastNews &news) {
        const bool started = news.what == BroadcastNews::What::Started;
        Happening happening;
        happening.kind = started ? "broadcast.started" : "broadcast.ended";
        happening.channel = news.channel;
        happening.needs = auth::Permission::Watch;
        happening.subject = "broadcasts/" + news.broadcast;
        happening.json = {{QStringLiteral("broadcast"), model::textValue(news.broadcast)},
                          {started ? QStringLiteral("started_at") : QStringLiteral("ended_at"),
                           model::textValue(toRfc3339(news.at))}};
        announcer.tell(std::move(happening));
    };
    return settings;
}

AirMemory::~AirMemory()
{
    m_home->stop();
}

void AirMemory::start()
{
    m_ctl->post([this] { m_keeper->start(); });
}

OutboxMetrics::OutboxMetrics(metrics::Registry &registry)
    : m_records(registry.gauge({"belfry_outbox_records", "Records that wait for the database."})),
      m_bytes(registry.gauge({"belfry_outbox_bytes", "Bytes of those records."})),
      m_age(registry.gauge({"belfry_outbox_age_seconds", "How long the oldest of them has waited."})),
      m_lost(registry.gauge({"belfry_outbox_lost_records", "Records that found no room or no disk since the start."})),
      m_refused(registry.gauge({"belfry_outbox_refused_records", "Records that the database refused and that were put aside since the start."}))
{
}

void OutboxMetrics::update(const store::Outbox &outbox)
{
    m_records.set(static_cast<double>(outbox.depth()));
    m_bytes.set(static_cast<double>(outbox.bytes()));
    m_age.set(static_cast<double>(outbox.age().count()) / 1000.0);
    m_lost.set(static_cast<double>(outbox.lost()));
    m_refused.set(static_cast<double>(outbox.refused()));
}

} // namespace belfry::server
