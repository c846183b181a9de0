#include "store/ChatStore.h"

#include "base/Id.h"

namespace belfry::store {
namespace {

constexpr std::size_t kRoomsMost = 100;

model::ChatRoom roomOf(const Row &row)
{
    return {textIn(row[0]),   textIn(row[1]),   textIn(row[2]),
            truthIn(row[3]),  numberIn(row[4]), timeIn(row[5]),
            numberIn(row[6]), model::linksNamed(textIn(row[7])), model::guestsNamed(textIn(row[8])),
            optionalTextIn(row[9])};
}

model::ChatMessage messageOf(const Row &row)
{
    return {textIn(row[0]), textIn(row[1]),         textIn(row[2]), textIn(row[3]),
            textIn(row[4]), optionalTextIn(row[5]), timeIn(row[6]), optionalTimeIn(row[7]),
            model::roleNamed(textIn(row[8]))};
}

Error noRoom()
{
    return fail(ErrorCode::NotFound, "There is no such room.");
}

Error noMessage()
{
    return fail(ErrorCode::NotFound, "There is no such message.");
}

} // namespace

Result<std::vector<model::ChatRoom>> ChatStore::roomsOf(const std::string &channel)
{
    const auto rows = m_database.run("SELECT id, channel, title, is_open, slow_seconds, made_at, revision, links, guests, highlight FROM chat_rooms "
                                     "WHERE channel = $1 ORDER BY id",
                                     {channel});
    if (!rows)
        return rows.error();
    std::vector<model::ChatRoom> rooms;
    for (const Row &row : *rows)
        rooms.push_back(roomOf(row));
    return rooms;
}

Result<std::vector<std::string>> ChatStore::channelsWithOpenRoom()
{
    const auto rows = m_database.run("SELECT DISTINCT channel FROM chat_rooms WHERE is_open = 1 ORDER BY channel");
    if (!rows)
        return rows.error();
    std::vector<std::string> channels;
    for (const Row &row : *rows)
        channels.push_back(textIn(row[0]));
    return channels;
}

Result<model::ChatRoom> ChatStore::room(const std::string &id)
{
    const auto rows = m_database.run("SELECT id, channel, title, is_open, slow_seconds, made_at, revision, links, guests, highlight FROM chat_rooms WHERE id = $1", {id});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return noRoom();
    return roomOf(rows->front());
}

Result<> ChatStore::addRoom(const model::ChatRoom &room)
{
    const auto others = roomsOf(room.channel);
    if (!others)
        return others.error();
    if (others->size() >= kRoomsMost)
        return fail(ErrorCode::Conflict, "A channel has a hundred rooms at most.");
    const auto added = m_database.run("INSERT INTO chat_rooms (id, channel, title, is_open, slow_seconds, made_at, links, guests) "
                                      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                                      {room.id, room.channel, room.title, valueOf(room.isOpen), room.slowSeconds, valueOf(room.madeAt),
                                       std::string(name(room.links)), std::string(name(room.guests))});
    if (!added)
        return added.error();
    return Done();
}

Result<std::int64_t> ChatStore::replaceRoom(const model::ChatRoom &room)
{
    const auto written = m_database.run("UPDATE chat_rooms SET title = $3, is_open = $4, slow_seconds = $5, links = $6, guests = $7, "
                                        "highlight = $8, revision = revision + 1 WHERE id = $1 AND revision = $2 RETURNING revision",
                                        {room.id, room.revision, room.title, valueOf(room.isOpen), room.slowSeconds,
                                         std::string(name(room.links)), std::string(name(room.guests)), valueOf(room.highlight)});
    if (!written)
        return written.error();
    if (written->empty())
        return fail(ErrorCode::Stale, "The room has been changed meanwhile.");
    return numberIn(written->front()[0]);
}

Result<> ChatStore::removeRoom(const std::string &id)
{
    const auto removed = m_database.run("DELETE FROM chat_rooms WHERE id = $1", {id});
    if (!removed)
        return removed.error();
    if (m_database.changed() == 0)
        return noRoom();
    return Done();
}

Result<std::vector<model::ChatMessage>> ChatStore::messages(const std::string &room, const std::string &before, std::int64_t most)
{
    const auto rows = m_database.run("SELECT id, room, author, author_name, text, reply_to, made_at, removed_at, author_role FROM chat_messages "
                                     "WHERE room = $1 AND id < $2 AND held = 0 ORDER BY id DESC LIMIT $3",
                                     {room, before, most});
    if (!rows)
        return rows.error();
    std::vector<model::ChatMessage> messages;
    for (const Row &row : *rows)
        messages.push_back(messageOf(row));
    return messages;
}

Result<model::ChatMessage> ChatStore::message(const std::string &room, const std::string &id)
{
    auto any = anyMessage(room, id);
    if (!any)
        return any.error();
    if (!any->why.empty())
        return noMessage();
    return std::move(any->message);
}

Result<model::HeldMessage> ChatStore::anyMessage(const std::string &room, const std::string &id)
{
    const auto rows = m_database.run("SELECT id, room, author, author_name, text, reply_to, made_at, removed_at, author_role, held_why, held "
                                     "FROM chat_messages WHERE id = $1 AND room = $2",
                                     {id, room});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return noMessage();
    const Row &row = rows->front();
    return model::HeldMessage{messageOf(row), truthIn(row[10]) ? textIn(row[9]) : std::string()};
}

Result<> ChatStore::addMessage(const model::ChatMessage &message)
{
    if (message.replyTo && !this->message(message.room, *message.replyTo))
        return fail(ErrorCode::InvalidInput, "reply_to: must be a message of this room");
    return put(message, {});
}

Result<> ChatStore::put(const model::ChatMessage &message, const std::string &heldWhy)
{
    const auto added = m_database.run("INSERT INTO chat_messages (id, room, author, author_name, author_role, text, reply_to, made_at, held, held_why) "
                                      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO NOTHING",
                                      {message.id, message.room, message.author, message.authorName, std::string(name(message.role)),
                                       message.text, valueOf(message.replyTo), valueOf(message.madeAt), valueOf(!heldWhy.empty()), heldWhy});
    if (!added)
        return added.error();
    return Done();
}

Result<std::vector<model::HeldMessage>> ChatStore::held(const std::string &room)
{
    const auto rows = m_database.run("SELECT id, room, author, author_name, text, reply_to, made_at, removed_at, author_role, held_why "
                                     "FROM chat_messages WHERE room = $1 AND held = 1 ORDER BY id LIMIT 200",
                                     {room});
    if (!rows)
        return rows.error();
    std::vector<model::HeldMessage> held;
    for (const Row &row : *rows)
        held.push_back({messageOf(row), textIn(row[9])});
    return held;
}

Result<> ChatStore::release(const std::string &held, const model::ChatMessage &message)
{
    if (const auto added = put(message, {}); !added)
        return added;
    return dropHeld(held);
}

Result<> ChatStore::dropHeld(const std::string &held)
{
    const auto gone = m_database.run("DELETE FROM chat_messages WHERE id = $1 AND held = 1", {held});
    if (!gone)
        return gone.error();
    return Done();
}

Result<> ChatStore::removeMessage(const std::string &id, const std::string &by, WallTime at)
{
    const auto done = m_database.run("UPDATE chat_messages SET removed_at = $2, removed_by = $3 WHERE id = $1 AND removed_at IS NULL",
                                     {id, valueOf(at), by});
    if (!done)
        return done.error();
    return Done();
}

Result<> ChatStore::removeAllOf(const std::string &author, const std::string &channel, const std::string &by, WallTime at)
{
    const auto done = m_database.run("UPDATE chat_messages SET removed_at = $3, removed_by = $4, held = 0 WHERE author = $1 AND removed_at IS NULL "
                                     "AND room IN (SELECT id FROM chat_rooms WHERE channel = $2)",
                                     {author, channel, valueOf(at), by});
    if (!done)
        return done.error();
    return Done();
}

Result<std::int64_t> ChatStore::forgetBefore(WallTime time, std::int64_t most)
{
    // The first ten characters of an id are its time.
    const std::string before = makeUlid(time).substr(0, 10);
    const auto gone = m_database.run("DELETE FROM chat_messages WHERE id IN (SELECT id FROM chat_messages WHERE id < $1 ORDER BY id LIMIT $2)",
                                     {before, most});
    if (!gone)
        return gone.error();
    return m_database.changed();
}

} // namespace belfry::store
