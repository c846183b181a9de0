#include "store/BroadcastStore.h"

#include <algorithm>

namespace belfry::store {
namespace {

using model::Broadcast;
using model::BroadcastFinding;
using model::BroadcastMinute;
using model::RelayChange;

/// Behind every ULID, in any collation.
constexpr std::string_view kBehindAll = "ZZZZZZZZZZZZZZZZZZZZZZZZZZ";
/// Another server may end the broadcast we are about to join.
constexpr int kTries = 5;
/// A server that was not seen for so long no longer is the one that a broadcast is named after.
constexpr Duration kSilent{10'000};

Broadcast broadcastOf(const Row &row)
{
    Broadcast broadcast;
    broadcast.id = textIn(row[0]);
    broadcast.channel = textIn(row[1]);
    broadcast.service = optionalTextIn(row[2]);
    broadcast.occurrence = optionalTextIn(row[3]);
    broadcast.title = textIn(row[4]);
    broadcast.category = textIn(row[5]);
    broadcast.startedAt = timeIn(row[6]);
    broadcast.startedBy = textIn(row[7]);
    broadcast.endedAt = optionalTimeIn(row[8]);
    broadcast.endedBy = textIn(row[9]);
    broadcast.viewersMost = numberIn(row[10]);
    return broadcast;
}

template<typename T>
Value valueOrNull(const std::optional<T> &value)
{
    return value ? Value(*value) : Value();
}

std::optional<std::int64_t> optionalNumberIn(const Value &value)
{
    return std::holds_alternative<std::monostate>(value) ? std::nullopt : std::optional(numberIn(value));
}

std::optional<double> optionalRealIn(const Value &value)
{
    return std::holds_alternative<std::monostate>(value) ? std::nullopt : std::optional(realIn(value));
}

Result<> done(const Result<Rows> &rows)
{
    return rows ? Result<>(Done()) : Result<>(rows.error());
}

template<typename T, typename Read>
Result<std::vector<T>> all(const Result<Rows> &rows, Read read)
{
    if (!rows)
        return rows.error();
    std::vector<T> values;
    values.reserve(rows->size());
    std::transform(rows->begin(), rows->end(), std::back_inserter(values), read);
    return values;
}

std::string before(const BroadcastPage &page)
{
    return page.before.value_or(std::string(kBehindAll));
}

} // namespace

Result<bool> BroadcastStore::insert(const BroadcastLeg &leg)
{
    const auto made = m_database.run(
        "INSERT INTO broadcasts (id, channel, service, occurrence, title, category, server, started_at, started_by) "
        "SELECT $1, id, $3, $4, title, category, $5, $6, $7 FROM channels WHERE id = $2 ON CONFLICT DO NOTHING",
        {leg.id, leg.channel, valueOf(leg.service), valueOf(leg.occurrence), leg.server, valueOf(leg.beganAt), leg.by});
    if (!made)
        return made.error();
    if (m_database.changed() == 0)
        return false;
    if (const auto added = insertLeg(leg, leg.id); !added)
        return added.error();
    if (const auto told = m_database.run("UPDATE channels SET on_air = 1 WHERE id = $1", {leg.channel}); !told)
        return told.error();
    return true;
}

Result<> BroadcastStore::insertLeg(const BroadcastLeg &leg, const std::string &broadcast)
{
    // Who does not know of its server yet takes the leg for one of the dead.
    const auto seen = m_database.run("INSERT INTO servers (id, seen_at) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING",
                                     {leg.server, valueOf(leg.beganAt)});
    if (!seen)
        return seen.error();
    return done(m_database.run("INSERT INTO broadcast_legs (id, broadcast, server, began_at) VALUES ($1, $2, $3, $4) "
                               "ON CONFLICT (id) DO NOTHING",
                               {leg.id, broadcast, leg.server, valueOf(leg.beganAt)}));
}

// The row is locked by the update, so that nobody ends it before the leg is there.
Result<bool> BroadcastStore::join(const BroadcastLeg &leg, const std::string &broadcast)
{
    const auto held = m_database.run("UPDATE broadcasts SET server = CASE WHEN EXISTS (SELECT 1 FROM servers "
                                     "WHERE servers.id = broadcasts.server AND seen_at >= $2) THEN server ELSE $3 END "
                                     "WHERE id = $1 AND ended_at IS NULL",
                                     {broadcast, valueOf(leg.beganAt - kSilent), leg.server});
    if (!held)
        return held.error();
    if (m_database.changed() == 0)
        return false;
    if (const auto added = insertLeg(leg, broadcast); !added)
        return added.error();
    return true;
}

Result<bool> BroadcastStore::joinEnded(const BroadcastLeg &leg)
{
    const auto rows = m_database.run("SELECT id, ended_by FROM broadcasts WHERE channel = $1 AND ended_at >= $2 "
                                     "ORDER BY id DESC LIMIT 1",
                                     {leg.channel, valueOf(leg.beganAt)});
    if (!rows)
        return rows.error();
    if (rows->empty() || textIn(rows->front()[1]).empty())
        return false;
    if (const auto added = insertLeg(leg, textIn(rows->front()[0])); !added)
        return added.error();
    return true;
}

Result<bool> BroadcastStore::isCarried(const std::string &broadcast, const std::string &notBy, WallTime deadBefore)
{
    const auto rows = m_database.run("SELECT 1 FROM broadcast_legs JOIN servers ON servers.id = broadcast_legs.server "
                                     "WHERE broadcast = $1 AND ended_at IS NULL AND server <> $2 AND seen_at >= $3 LIMIT 1",
                                     {broadcast, notBy, valueOf(deadBefore)});
    if (!rows)
        return rows.error();
    return !rows->empty();
}

Result<BroadcastClaim> BroadcastStore::start(const BroadcastLeg &leg, WallTime deadBefore)
{
    const auto known = broadcastOf(leg.id);
    if (!known)
        return known.error();
    if (*known)
        return claimOf(leg.id);
    if (leg.isOld) {
        const auto over = joinEnded(leg);
        if (!over)
            return over.error();
        if (*over)
            return claimOf(leg.id);
    }
    for (int i = 0; i < kTries; ++i) {
        const auto made = insert(leg);
        if (!made)
            return made.error();
        if (*made)
            return claimOf(leg.id);
        const auto there = openOf(leg.channel);
        if (!there)
            return there.error();
        if (!*there)
            continue;
        const auto carried = isCarried((*there)->id, leg.server, deadBefore);
        if (!carried)
            return carried.error();
        if (!*carried) {
            if (const auto closed = close((*there)->id, leg.beganAt, ""); !closed)
                return closed.error();
            continue;
        }
        const auto joined = join(leg, (*there)->id);
        if (!joined)
            return joined.error();
        if (*joined)
            return claimOf(leg.id);
    }
    const auto channel = m_database.run("SELECT 1 FROM channels WHERE id = $1", {leg.channel});
    if (channel && channel->empty())
        return fail(ErrorCode::NotFound, "there is no channel \"" + leg.channel + "\"");
    return fail(ErrorCode::Busy, "the channel's broadcast changes all the time");
}

Result<BroadcastClaim> BroadcastStore::claimOf(const std::string &leg)
{
    const auto rows = m_database.run("SELECT broadcasts.id, started_by, started_at, broadcasts.ended_at, ended_by "
                                     "FROM broadcast_legs JOIN broadcasts ON broadcasts.id = broadcast WHERE broadcast_legs.id = $1",
                                     {leg});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return fail(ErrorCode::NotFound, "there is no such broadcast");
    const Row &row = rows->front();
    return BroadcastClaim{textIn(row[0]), textIn(row[0]) != leg,   optionalTimeIn(row[3]).has_value(),
                          textIn(row[1]), timeIn(row[2]), textIn(row[4])};
}

Result<BroadcastClaim> BroadcastStore::keep(const std::string &leg)
{
    auto claim = claimOf(leg);
    if (!claim || !claim->ended || !claim->endedBy.empty())
        return claim;
    const auto broadcast = one(claim->broadcast);
    if (!broadcast)
        return broadcast.error();
    const auto there = openOf(broadcast->channel);
    if (!there)
        return there.error();
    if (!*there) {
        const auto opened = m_database.run("UPDATE broadcasts SET ended_at = NULL WHERE id = $1", {broadcast->id});
        if (!opened)
            return opened.error();
    }
    const auto moved = m_database.run("UPDATE broadcast_legs SET broadcast = $2, ended_at = NULL WHERE id = $1",
                                      {leg, *there ? (*there)->id : broadcast->id});
    if (!moved)
        return moved.error();
    const auto told = m_database.run("UPDATE channels SET on_air = 1 WHERE id = $1", {broadcast->channel});
    return told ? claimOf(leg) : Result<BroadcastClaim>(told.error());
}

Result<std::optional<std::string>> BroadcastStore::broadcastOf(const std::string &leg)
{
    const auto rows = m_database.run("SELECT broadcast FROM broadcast_legs WHERE id = $1", {leg});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<std::string>() : std::optional(textIn(rows->front()[0]));
}

Result<bool> BroadcastStore::close(const std::string &broadcast, WallTime at, const std::string &by)
{
    const auto closed = m_database.run("UPDATE broadcasts SET ended_at = $2, ended_by = $3 WHERE id = $1 AND ended_at IS NULL",
                                       {broadcast, valueOf(at), by});
    if (!closed)
        return closed.error();
    if (m_database.changed() == 0)
        return false;
    for (const char *sql : {"UPDATE broadcast_legs SET ended_at = $2 WHERE broadcast = $1 AND ended_at IS NULL",
                            "UPDATE broadcast_findings SET ended_at = $2 WHERE broadcast = $1 AND ended_at IS NULL"}) {
        if (const auto ended = m_database.run(sql, {broadcast, valueOf(at)}); !ended)
            return ended.error();
    }
    const auto told = m_database.run("UPDATE channels SET on_air = 0, viewers = 0 "
                                     "WHERE id = (SELECT channel FROM broadcasts WHERE id = $1)",
                                     {broadcast});
    return told ? Result<bool>(true) : Result<bool>(told.error());
}

Result<bool> BroadcastStore::end(const std::string &leg, WallTime at, const std::string &by, EndOf what, WallTime deadBefore)
{
    const auto broadcast = broadcastOf(leg);
    if (!broadcast || !*broadcast)
        return broadcast ? Result<bool>(false) : Result<bool>(broadcast.error());
    const auto ended =
        m_database.run("UPDATE broadcast_legs SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL", {leg, valueOf(at)});
    if (!ended)
        return ended.error();
    if (what == EndOf::Leg) {
        const auto carried = isCarried(**broadcast, "", deadBefore);
        if (!carried || *carried)
            return carried ? Result<bool>(false) : Result<bool>(carried.error());
    }
    return close(**broadcast, at, by);
}

Result<bool> BroadcastStore::endOpen(const std::string &channel, WallTime at, const std::string &by)
{
    const auto there = openOf(channel);
    if (!there)
        return there.error();
    if (!*there || (*there)->startedAt > at)
        return false;
    return close((*there)->id, at, by);
}

Result<std::vector<CarriedElsewhere>> BroadcastStore::carriedElsewhere(const std::string &server)
{
    return store::all<CarriedElsewhere>(
        m_database.run("SELECT channel, broadcasts.id, started_at, started_by, MAX(seen_at) FROM broadcasts "
                       "JOIN broadcast_legs ON broadcast = broadcasts.id JOIN servers ON servers.id = broadcast_legs.server "
                       "WHERE broadcasts.ended_at IS NULL AND broadcast_legs.ended_at IS NULL AND broadcast_legs.server <> $1 "
                       "GROUP BY broadcasts.id",
                       {server}),
        [](const Row &row) {
            return CarriedElsewhere{textIn(row[0]), textIn(row[1]), timeIn(row[2]), textIn(row[3]), timeIn(row[4])};
        });
}

Result<std::vector<std::string>> BroadcastStore::endAbandoned(WallTime deadBefore)
{
    // Not by GROUP BY, for which SQLite would go through all broadcasts of all years.
    const auto rows = m_database.run(
        "SELECT id, seen FROM (SELECT id, "
        "(SELECT MAX(seen_at) FROM broadcast_legs JOIN servers ON servers.id = server WHERE broadcast = broadcasts.id) AS seen, "
        "(SELECT MAX(seen_at) FROM broadcast_legs JOIN servers ON servers.id = server WHERE broadcast = broadcasts.id "
        "AND broadcast_legs.ended_at IS NULL) AS carried FROM broadcasts WHERE ended_at IS NULL AND started_at < $1) AS begun "
        "WHERE COALESCE(carried, 0) < $1",
        {valueOf(deadBefore)});
    if (!rows)
        return rows.error();
    std::vector<std::string> ids;
    for (const Row &row : *rows) {
        ids.push_back(textIn(row[0]));
        const WallTime at = optionalTimeIn(row[1]).value_or(deadBefore);
        if (const auto closed = close(ids.back(), at, ""); !closed)
            return closed.error();
    }
    return ids;
}

Result<> BroadcastStore::addFinding(const std::string &leg, const BroadcastFinding &finding)
{
    const auto broadcast = broadcastOf(leg);
    if (!broadcast || !*broadcast)
        return broadcast ? Result<>(Done()) : Result<>(broadcast.error());
    return done(m_database.run("INSERT INTO broadcast_findings (broadcast, finding, began_at, ended_at, severity, details) "
                               "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (broadcast, finding, began_at) DO NOTHING",
                               {**broadcast, finding.finding, valueOf(finding.beganAt), valueOf(finding.endedAt),
                                finding.severity, finding.values}));
}

Result<> BroadcastStore::endFinding(const std::string &leg, const std::string &finding, WallTime beganAt, WallTime at)
{
    return done(m_database.run("UPDATE broadcast_findings SET ended_at = $4 WHERE finding = $2 AND began_at = $3 "
                               "AND ended_at IS NULL AND broadcast = (SELECT broadcast FROM broadcast_legs WHERE id = $1)",
                               {leg, finding, valueOf(beganAt), valueOf(at)}));
}

Result<> BroadcastStore::addRelayChange(const std::string &leg, const RelayChange &change)
{
    const auto broadcast = broadcastOf(leg);
    if (!broadcast || !*broadcast)
        return broadcast ? Result<>(Done()) : Result<>(broadcast.error());
    return done(m_database.run("INSERT INTO broadcast_relays (broadcast, destination, at, state, reason) "
                               "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (broadcast, destination, at) DO NOTHING",
                               {**broadcast, change.destination, valueOf(change.at), change.state, change.reason}));
}

Result<> BroadcastStore::addMinute(const std::string &leg, const BroadcastMinute &minute)
{
    const auto broadcast = broadcastOf(leg);
    if (!broadcast || !*broadcast)
        return broadcast ? Result<>(Done()) : Result<>(broadcast.error());
    const auto written = m_database.run(
        "INSERT INTO broadcast_minutes (broadcast, minute, leg, kbps, loudness, drops, viewers) VALUES ($1, $2, $3, $4, $5, $6, $7) "
        "ON CONFLICT (broadcast, minute, leg) DO UPDATE SET kbps = excluded.kbps, loudness = excluded.loudness, "
        "drops = excluded.drops, viewers = excluded.viewers",
        {**broadcast, valueOf(minute.minute), leg, valueOrNull(minute.kbps), valueOrNull(minute.loudness),
         valueOrNull(minute.drops), valueOrNull(minute.viewers)});
    if (!written || !minute.viewers)
        return done(written);
    return done(m_database.run("UPDATE broadcasts SET viewers_most = $2 WHERE id = $1 AND viewers_most < $2",
                               {**broadcast, *minute.viewers}));
}

Result<std::vector<Broadcast>> BroadcastStore::list(std::string_view where, const Values &values)
{
    return store::all<Broadcast>(m_database.run("SELECT id, channel, service, occurrence, title, category, started_at, started_by, "
                                         "ended_at, ended_by, viewers_most FROM broadcasts WHERE "
                                             + std::string(where),
                                         values),
                          store::broadcastOf);
}

Result<Broadcast> BroadcastStore::one(const std::string &id)
{
    auto found = list("id = COALESCE((SELECT broadcast FROM broadcast_legs WHERE id = $1), $1)", {id});
    if (!found)
        return found.error();
    if (found->empty())
        return fail(ErrorCode::NotFound, "there is no such broadcast");
    return std::move(found->front());
}

Result<std::optional<Broadcast>> BroadcastStore::openOf(const std::string &channel)
{
    auto found = list("channel = $1 AND ended_at IS NULL", {channel});
    if (!found)
        return found.error();
    return found->empty() ? std::optional<Broadcast>() : std::optional(std::move(found->front()));
}

Result<std::vector<Broadcast>> BroadcastStore::open()
{
    return list("ended_at IS NULL", {});
}

Result<std::vector<Broadcast>> BroadcastStore::ofChannel(const std::string &channel, const BroadcastPage &page)
{
    return list("channel = $1 AND id < $2 ORDER BY id DESC LIMIT $3", {channel, before(page), page.limit});
}

Result<std::vector<Broadcast>> BroadcastStore::ofCategory(const std::string &category, const BroadcastPage &page)
{
    return list("category = $1 AND id < $2 ORDER BY id DESC LIMIT $3", {category, before(page), page.limit});
}

Result<std::vector<Broadcast>> BroadcastStore::all(const BroadcastPage &page)
{
    return list("id < $1 ORDER BY id DESC LIMIT $2", {before(page), page.limit});
}

Result<std::vector<BroadcastFinding>> BroadcastStore::findings(const std::string &broadcast,
                                                               const std::optional<std::pair<WallTime, std::string>> &after,
                                                               std::int64_t limit)
{
    const auto [time, name] = after.value_or(std::pair(WallTime(), std::string()));
    return store::all<BroadcastFinding>(
        m_database.run("SELECT finding, began_at, ended_at, severity, details FROM broadcast_findings "
                       "WHERE broadcast = $1 AND (began_at, finding) > ($2, $3) ORDER BY began_at, finding LIMIT $4",
                       {broadcast, valueOf(time), name, limit}),
        [](const Row &row) {
            return BroadcastFinding{textIn(row[0]), timeIn(row[1]), optionalTimeIn(row[2]), textIn(row[3]), textIn(row[4])};
        });
}

Result<std::vector<RelayChange>> BroadcastStore::relays(const std::string &broadcast,
                                                        const std::optional<std::pair<WallTime, std::string>> &after,
                                                        std::int64_t limit)
{
    const auto [time, name] = after.value_or(std::pair(WallTime(), std::string()));
    return store::all<RelayChange>(m_database.run("SELECT destination, at, state, reason FROM broadcast_relays "
                                           "WHERE broadcast = $1 AND (at, destination) > ($2, $3) ORDER BY at, destination LIMIT $4",
                                           {broadcast, valueOf(time), name, limit}),
                            [](const Row &row) {
                                return RelayChange{textIn(row[0]), timeIn(row[1]), textIn(row[2]), textIn(row[3])};
                            });
}

Result<std::vector<BroadcastMinute>> BroadcastStore::minutes(const std::string &broadcast, std::optional<WallTime> after,
                                                             std::int64_t limit)
{
    return store::all<BroadcastMinute>(
        m_database.run("SELECT minute, MAX(kbps), MAX(loudness), CAST(SUM(drops) AS BIGINT), CAST(SUM(viewers) AS BIGINT) "
                       "FROM broadcast_minutes WHERE broadcast = $1 AND minute > $2 GROUP BY minute ORDER BY minute LIMIT $3",
                       {broadcast, valueOf(after.value_or(WallTime(Duration(-1)))), limit}),
        [](const Row &row) {
            return BroadcastMinute{timeIn(row[0]), optionalNumberIn(row[1]), optionalRealIn(row[2]), optionalNumberIn(row[3]),
                                   optionalNumberIn(row[4])};
        });
}

} // namespace belfry::store
