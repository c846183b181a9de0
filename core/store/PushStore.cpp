#include "store/PushStore.h"

namespace belfry::store {
namespace {

constexpr const char *kKey = "vapid";

Result<> done(const Result<Rows> &outcome)
{
    if (!outcome)
        return outcome.error();
    return Done();
}

Error noSubscription()
{
    return fail(ErrorCode::NotFound, "There is no such subscription.");
}

} // namespace

Result<std::optional<std::string>> PushStore::key()
{
    const auto rows = m_database.run("SELECT sealed_key FROM push_keys WHERE id = $1", {kKey});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<std::string>() : std::optional(textIn(rows->front()[0]));
}

Result<std::string> PushStore::keepKey(const std::string &sealed, WallTime at)
{
    const auto kept = m_database.run("INSERT INTO push_keys (id, sealed_key, made_at) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING",
                                     {kKey, sealed, valueOf(at)});
    if (!kept)
        return kept.error();
    const auto now = key();
    if (!now)
        return now.error();
    return now->value_or("");
}

Result<model::PushSubscription> PushStore::put(const model::PushSubscription &subscription)
{
    const auto rows = m_database.run(
        "INSERT INTO push_subscriptions (id, endpoint, public_key, secret, language, origin, user_id, made_at, seen_at) "
        "VALUES ($1, $2, $3, $4, CASE WHEN $5 = '' THEN 'en' ELSE $5 END, $6, $7, $8, $8) "
        "ON CONFLICT (endpoint) DO UPDATE SET public_key = excluded.public_key, secret = excluded.secret, "
        "language = CASE WHEN $5 = '' THEN push_subscriptions.language ELSE $5 END, "
        "origin = excluded.origin, user_id = COALESCE(excluded.user_id, push_subscriptions.user_id), seen_at = excluded.seen_at, refusals = 0 RETURNING id",
        {subscription.id, subscription.endpoint, subscription.publicKey, subscription.secret, subscription.language, subscription.origin,
         subscription.user.empty() ? Value() : Value(subscription.user), valueOf(subscription.madeAt)});
    if (!rows)
        return rows.error();
    return one(textIn(rows->front()[0]));
}

Result<model::PushSubscription> PushStore::one(const std::string &id)
{
    const auto rows = m_database.run(
        "SELECT id, endpoint, public_key, secret, language, origin, user_id, made_at FROM push_subscriptions WHERE id = $1", {id});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return noSubscription();
    const Row &row = rows->front();
    model::PushSubscription subscription{textIn(row[0]), textIn(row[1]), textIn(row[2]), textIn(row[3]), textIn(row[4]),
                                         textIn(row[5]), textIn(row[6]), timeIn(row[7]), {}};
    const auto channels = m_database.run("SELECT channel FROM push_follows WHERE subscription = $1 "
                                         "UNION SELECT channel FROM follows WHERE user_id = $2 ORDER BY channel", {id, subscription.user});
    if (!channels)
        return channels.error();
    for (const Row &channel : *channels)
        subscription.channels.push_back(textIn(channel[0]));
    return subscription;
}

Result<std::optional<std::string>> PushStore::find(const std::string &endpoint)
{
    const auto rows = m_database.run("SELECT id FROM push_subscriptions WHERE endpoint = $1", {endpoint});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<std::string>() : std::optional(textIn(rows->front()[0]));
}

Result<> PushStore::isThere(const std::string &id)
{
    const auto known = m_database.run("SELECT id FROM push_subscriptions WHERE id = $1", {id});
    if (!known)
        return known.error();
    return known->empty() ? Result<>(noSubscription()) : Result<>(Done());
}

Result<> PushStore::follow(const std::string &id, const std::string &channel, WallTime at)
{
    if (const auto there = isThere(id); !there)
        return there;
    const auto known = m_database.run("SELECT id FROM channels WHERE id = $1 AND removed_at IS NULL", {channel});
    if (!known)
        return known.error();
    if (known->empty())
        return fail(ErrorCode::NotFound, "There is no such channel.");
    const auto others = m_database.run("SELECT COUNT(*) FROM push_follows WHERE subscription = $1 AND channel <> $2", {id, channel});
    if (!others)
        return others.error();
    if (numberIn(others->front()[0]) >= static_cast<std::int64_t>(model::kPushChannels))
        return fail(ErrorCode::Conflict, "This browser follows " + std::to_string(model::kPushChannels) + " channels already.");
    return done(m_database.run(
        "INSERT INTO push_follows (channel, subscription, made_at) VALUES ($1, $2, $3) ON CONFLICT (channel, subscription) DO NOTHING",
        {channel, id, valueOf(at)}));
}

Result<> PushStore::unfollow(const std::string &id, const std::string &channel)
{
    if (const auto there = isThere(id); !there)
        return there;
    if (const auto left = done(m_database.run("DELETE FROM push_follows WHERE channel = $1 AND subscription = $2", {channel, id})); !left)
        return left;
    return done(m_database.run("DELETE FROM follows WHERE channel = $1 AND user_id IN (SELECT user_id FROM push_subscriptions WHERE id = $2)", {channel, id}));
}

Result<> PushStore::remove(const std::string &id)
{
    return done(m_database.run("DELETE FROM push_subscriptions WHERE id = $1", {id}));
}

Result<std::int64_t> PushStore::count()
{
    const auto rows = m_database.run("SELECT COUNT(*) FROM push_subscriptions");
    if (!rows)
        return rows.error();
    return numberIn(rows->front()[0]);
}

Result<std::int64_t> PushStore::removeUnseen(WallTime since, int most)
{
    const auto removed = m_database.run("DELETE FROM push_subscriptions WHERE id IN "
                                        "(SELECT id FROM push_subscriptions WHERE seen_at < $1 ORDER BY seen_at LIMIT $2)",
                                        {valueOf(since), std::int64_t(most)});
    if (!removed)
        return removed.error();
    return m_database.changed();
}

Result<> PushStore::add(const PushJob &job, WallTime now)
{
    return done(m_database.run("INSERT INTO push_jobs (id, channel, text, is_urgent, expires_at, behind, claimed_until) "
                               "VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING",
                               {job.id, job.channel, job.text, valueOf(job.isUrgent), valueOf(job.expiresAt), job.behind, valueOf(now)}));
}

Result<std::optional<PushJob>> PushStore::claim(WallTime now, WallTime until)
{
    const auto rows = m_database.run("UPDATE push_jobs SET claimed_until = $2 WHERE claimed_until <= $1 AND id IN "
                                     "(SELECT id FROM push_jobs WHERE claimed_until <= $1 ORDER BY claimed_until LIMIT 1) "
                                     "RETURNING id, channel, text, is_urgent, expires_at, behind",
                                     {valueOf(now), valueOf(until)});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return std::optional<PushJob>();
    const Row &row = rows->front();
    return std::optional(PushJob{textIn(row[0]), textIn(row[1]), textIn(row[2]), truthIn(row[3]), timeIn(row[4]), textIn(row[5])});
}

Result<> PushStore::advance(const std::string &job, const std::string &behind, WallTime until)
{
    return done(m_database.run("UPDATE push_jobs SET behind = $2, claimed_until = $3 WHERE id = $1", {job, behind, valueOf(until)}));
}

Result<> PushStore::finish(const std::string &job)
{
    return done(m_database.run("DELETE FROM push_jobs WHERE id = $1", {job}));
}

Result<std::vector<PushTarget>> PushStore::targets(const std::string &channel, const std::string &behind, std::int64_t most)
{
    const auto rows = m_database.run(
        "SELECT push_subscriptions.id, push_subscriptions.endpoint, push_subscriptions.public_key, push_subscriptions.secret, "
        "push_subscriptions.language, push_subscriptions.origin FROM push_subscriptions "
        "WHERE push_subscriptions.id > $2 AND "
        "(EXISTS (SELECT 1 FROM push_follows WHERE push_follows.channel = $1 AND push_follows.subscription = push_subscriptions.id) OR "
        "EXISTS (SELECT 1 FROM follows WHERE follows.user_id = push_subscriptions.user_id AND follows.channel = $1)) "
        "ORDER BY push_subscriptions.id LIMIT $3",
        {channel, behind, most});
    if (!rows)
        return rows.error();
    std::vector<PushTarget> targets;
    for (const Row &row : *rows)
        targets.push_back({textIn(row[0]), textIn(row[1]), textIn(row[2]), textIn(row[3]), textIn(row[4]), textIn(row[5])});
    return targets;
}

Result<> PushStore::refused(const std::string &id)
{
    const auto counted = m_database.run("UPDATE push_subscriptions SET refusals = refusals + 1 WHERE id = $1", {id});
    if (!counted)
        return counted.error();
    return done(m_database.run("DELETE FROM push_subscriptions WHERE id = $1 AND refusals >= $2", {id, std::int64_t(kRefusalsMost)}));
}

Result<> PushStore::taken(const std::string &id)
{
    return done(m_database.run("UPDATE push_subscriptions SET refusals = 0 WHERE id = $1 AND refusals > 0", {id}));
}

} // namespace belfry::store
