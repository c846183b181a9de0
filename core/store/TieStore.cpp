#include "store/TieStore.h"

namespace belfry::store {
namespace {

Result<std::vector<Tie>> tiesIn(const Result<Rows> &rows)
{
    if (!rows)
        return rows.error();
    std::vector<Tie> ties;
    for (const Row &row : *rows)
        ties.push_back({textIn(row[0]), textIn(row[1]), timeIn(row[2])});
    return ties;
}

Result<> done(const Result<Rows> &outcome)
{
    if (!outcome)
        return outcome.error();
    return Done();
}

} // namespace

Result<std::vector<Tie>> TieStore::follows(const std::string &user, const std::string &after, std::int64_t most)
{
    return tiesIn(m_database.run("SELECT follows.channel, channels.title, follows.made_at FROM follows JOIN channels ON channels.id = follows.channel "
                                 "WHERE follows.user_id = $1 AND follows.channel > $2 AND channels.removed_at IS NULL "
                                 "ORDER BY follows.channel LIMIT $3",
                                 {user, after, most}));
}

Result<> TieStore::follow(const std::string &user, const std::string &channel, WallTime at)
{
    const auto known = m_database.run("SELECT id FROM channels WHERE id = $1 AND removed_at IS NULL", {channel});
    if (!known)
        return known.error();
    if (known->empty())
        return fail(ErrorCode::NotFound, "There is no such channel.");
    return done(m_database.run("INSERT INTO follows (user_id, channel, made_at) VALUES ($1, $2, $3) ON CONFLICT (user_id, channel) DO NOTHING",
                               {user, channel, valueOf(at)}));
}

Result<> TieStore::unfollow(const std::string &user, const std::string &channel)
{
    return done(m_database.run("DELETE FROM follows WHERE user_id = $1 AND channel = $2", {user, channel}));
}

Result<std::vector<Tie>> TieStore::blocks(const std::string &user, const std::string &after, std::int64_t most)
{
    return tiesIn(m_database.run("SELECT blocks.blocked, users.display_name, blocks.made_at FROM blocks JOIN users ON users.id = blocks.blocked "
                                 "WHERE blocks.user_id = $1 AND blocks.blocked > $2 ORDER BY blocks.blocked LIMIT $3",
                                 {user, after, most}));
}

Result<> TieStore::block(const std::string &user, const std::string &other, WallTime at)
{
    if (user == other)
        return fail(ErrorCode::InvalidInput, "user: must be somebody else");
    const auto known = m_database.run("SELECT id FROM users WHERE id = $1", {other});
    if (!known)
        return known.error();
    if (known->empty())
        return fail(ErrorCode::NotFound, "There is no such person.");
    const auto others = m_database.run("SELECT COUNT(*) FROM blocks WHERE user_id = $1 AND blocked <> $2", {user, other});
    if (!others)
        return others.error();
    if (numberIn(others->front()[0]) >= kBlocksMost)
        return fail(ErrorCode::Conflict, "You have blocked as many people as are kept. Unblock somebody first.");
    return done(m_database.run("INSERT INTO blocks (user_id, blocked, made_at) VALUES ($1, $2, $3) ON CONFLICT (user_id, blocked) DO NOTHING",
                               {user, other, valueOf(at)}));
}

Result<> TieStore::unblock(const std::string &user, const std::string &other)
{
    return done(m_database.run("DELETE FROM blocks WHERE user_id = $1 AND blocked = $2", {user, other}));
}

} // namespace belfry::store
