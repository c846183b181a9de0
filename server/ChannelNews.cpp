#include "server/ChannelNews.h"

#include "model/Json.h"

#include <utility>

namespace belfry::server {
namespace {

using auth::Permission;
using model::ChannelState;

QJsonObject aboutBroadcast(const model::Channel &channel)
{
    return {{QStringLiteral("broadcast"), model::toJson(channel.broadcast)},
            {QStringLiteral("church"), model::textValue(channel.church)},
            {QStringLiteral("title"), model::textValue(channel.title)},
            {QStringLiteral("started_at"), model::toJson(channel.startedAt)},
            {QStringLiteral("playlist"), model::textValue(channel.playlist)}};
}

const model::Finding *find(const std::optional<model::Health> &health, const std::string &key)
{
    return health ? health->findByKey(key) : nullptr;
}

} // namespace

void ChannelNews::tell(const ChannelSnapshot &snapshot, std::string kind, Permission needs, QJsonObject json)
{
    const model::Channel &channel = snapshot.channel;
    const bool isBroadcasts = kind.starts_with("broadcast.") && channel.broadcast;
    std::string subject = isBroadcasts ? "broadcasts/" + *channel.broadcast : "channels/" + channel.channel;
    m_announcer.tell({std::move(kind), channel.channel, snapshot.category, needs, std::move(subject), std::move(json), ""});
}

void ChannelNews::see(const ChannelSnapshotPtr &next)
{
    ChannelSnapshotPtr &seen = m_seen[next->channel.channel];
    if (seen) {
        compareState(*seen, *next);
        comparePlan(*seen, *next);
        compareIngest(*seen, *next);
        compareFindings(*seen, *next);
    }
    seen = next;
}

void ChannelNews::compareState(const ChannelSnapshot &before, const ChannelSnapshot &now)
{
    const bool was = before.channel.onAir();
    const bool is = now.channel.onAir();
    // The server that carries it tells.
    if (before.channel.state == now.channel.state || before.channel.elsewhere || now.channel.elsewhere)
        return;
    if (now.channel.state == ChannelState::Starting)
        tell(now, "broadcast.starting", Permission::SeeOperations, aboutBroadcast(now.channel));
    else if (was && now.channel.state == ChannelState::Interrupted)
        tell(now, "broadcast.interrupted", Permission::Watch, aboutBroadcast(now.channel));
    else if (was && now.channel.state == ChannelState::OnAir)
        tell(now, "broadcast.resumed", Permission::Watch, aboutBroadcast(now.channel));
    else if (before.channel.state == ChannelState::Starting && !is)
        tell(now, "broadcast.not_started", Permission::SeeOperations, aboutBroadcast(now.channel));
}

void ChannelNews::comparePlan(const ChannelSnapshot &before, const ChannelSnapshot &now)
{
    const model::Channel &a = before.channel;
    const model::Channel &b = now.channel;
    // What was written is told by who wrote it, once for all servers.
    if (before.revision != now.revision || a.nextStart == b.nextStart)
        return;
    tell(now, "channel.changed", Permission::Watch,
         {{QStringLiteral("church"), model::textValue(b.church)},
          {QStringLiteral("title"), model::textValue(b.title)},
          {QStringLiteral("next_start"), model::toJson(b.nextStart)}});
}

void ChannelNews::compareIngest(const ChannelSnapshot &before, const ChannelSnapshot &now)
{
    const auto &a = before.channel.ingest;
    const auto &b = now.channel.ingest;
    if (!b || (a && a->state == b->state))
        return;
    tell(now, "ingest.changed", Permission::SeeOperations, {{QStringLiteral("state"), model::textValue(model::name(b->state))}});
}

void ChannelNews::compareFindings(const ChannelSnapshot &before, const ChannelSnapshot &now)
{
    if (before.channel.health) {
        for (const model::Finding &finding : before.channel.health->findings) {
            if (!find(now.channel.health, finding.key()))
                tell(now, "finding.ended", Permission::SeeOperations, model::toJson(finding));
        }
    }
    if (now.channel.health) {
        for (const model::Finding &finding : now.channel.health->findings) {
            if (!find(before.channel.health, finding.key()))
                tell(now, "finding.began", Permission::SeeOperations, model::toJson(finding));
        }
    }
}

} // namespace belfry::server
