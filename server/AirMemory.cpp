#include "server/AirMemory.h"

#include "model/Json.h"
#include "server/api/BroadcastApi.h"

#include <future>

namespace belfry::server {

Result<std::unique_ptr<AirMemory>> AirMemory::open(const std::string &folder, Foundation &foundation, Executor &ctl, Station &station,
                                                   Duration grace)
{
    std::unique_ptr<AirMemory> memory(new AirMemory);
    memory->m_ctl = &ctl;
    memory->m_home = std::make_unique<Worker>("outbox");
    auto outbox = store::Outbox::open(folder, *memory->m_home, foundation.store());
    if (!outbox)
        return outbox.error();
    memory->m_outbox = *std::move(outbox);
    std::promise<void> made;
    ctl.post([&] {
        memory->m_keeper.emplace(ctl, station.keeperWorld(), foundation.store(), *memory->m_outbox, airSettings(foundation, grace));
        station.remember(*memory->m_keeper);
        const bool isShared = foundation.cluster().redisBreaker() != nullptr;
        if (isShared || foundation.store().dialect() == store::Dialect::Postgres) {
            memory->m_asks.emplace(ctl, foundation.bus(), isShared, station, *memory->m_keeper);
            station.join(*memory->m_asks);
        }
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
    settings.announce = [&announcer = foundation.announcer()](const BroadcastNews &news) {
        const bool started = news.what == BroadcastNews::What::Started;
        const model::Channel &about = news.about;
        Happening happening;
        happening.kind = started ? "broadcast.started" : "broadcast.ended";
        happening.channel = about.channel;
        happening.category = about.category;
        happening.needs = auth::Permission::Watch;
        happening.subject = "broadcasts/" + about.broadcast.value_or("");
        happening.json = {{QStringLiteral("broadcast"), model::toJson(about.broadcast)},
                          {QStringLiteral("church"), model::textValue(about.church)},
                          {QStringLiteral("title"), model::textValue(about.title)},
                          {QStringLiteral("started_at"), model::toJson(about.startedAt)},
                          {QStringLiteral("playlist"), model::textValue(about.playlist)}};
        if (!started)
            happening.json.insert(QStringLiteral("ended_at"), model::textValue(toRfc3339(news.at)));
        return announcer.prepare(std::move(happening));
    };
    settings.tell = [&announcer = foundation.announcer()](const Announcement &news) { announcer.tellQueued(news); };
    return settings;
}

void AirMemory::leave()
{
    if (m_asks)
        m_asks->leave();
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
