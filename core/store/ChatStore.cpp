#include "store/ChatStore.h"

namespace belfry::store {
namespace {

constexpr std::size_t kRoomsMost = 100;

model::ChatRoom roomOf(const Row &row)
{
    return {textIn(row[0]), textIn(row[1]), textIn(row[2]), truthIn(row[3]), numberIn(row[4]), timeIn(row[5]), numberIn(row[6])};
}

model::ChatMessage messageOf(const Row &row)
{
    return {textIn(row[0]), textIn(row[1]),         textIn(row[2]), textIn(row[3]),
            textIn(row[4]), optionalTextIn(row[5]), timeIn(row[6]), optionalTimeIn(row[7])};
}

Error noRoom()
{
    return fail(ErrorCode::NotFound, "There is no such room.");
}

} // namespace

Result<std::vector<model::ChatRoom>> ChatStore::roomsOf(const std::string &channel)
{
    const auto rows = m_database.run("SELECT id, channel, title, is_open, slow_seconds, made_at, revision FROM chat_rooms "
                                     "WHERE channel = $1 ORDER BY id",
                                     {channel});
    if (!rows)
        return rows.error();
    std::vector<model::ChatRoom> rooms;
    for (const Row &row : *rows)
        rooms.push_back(roomOf(row));
    return rooms;
}

Result<model::ChatRoom> ChatStore::room(const std::string &id)
{
    const auto rows = m_database.run("SELECT id, channel, title, is_open, slow_seconds, made_at, revision FROM chat_rooms WHERE id = $1", {id});
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
    const auto added = m_database.run("INSERT INTO chat_rooms (id, channel, title, is_open, slow_seconds, made_at) VALUES ($1, $2, $3, $4, $5, $6)",
                                      {room.id, room.channel, room.title, valueOf(room.isOpen), room.slowSeconds, valueOf(room.madeAt)});
    if (!added)
        return added.error();
    return Done();
}

Result<std::int64_t> ChatStore::replaceRoom(const model::ChatRoom &room)
{
    const auto written = m_database.run("UPDATE chat_rooms SET title = $3, is_open = $4, slow_seconds = $5, revision = revision + 1 "
                                        "WHERE id = $1 AND revision = $2 RETURNING revision",
                                        {room.id, room.revision, room.title, valueOf(room.isOpen), room.slowSeconds});
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
    const auto rows = m_database.run("SELECT id, room, author, author_name, text, reply_to, made_at, removed_at FROM chat_messages "
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
    const auto rows = m_database.run("SELECT id, room, author, author_name, text, reply_to, made_at, removed_at FROM chat_messages "
                                     "WHERE id = $1 AND room = $2",
                                     {id, room});
    if (!rows)
        return rows.error();
    if (rows->empty())
        return fail(ErrorCode::NotFound, "There is no such message.");
    return messageOf(rows->front());
}

Result<> ChatStore::addMessage(const model::ChatMessage &message)
{
    if (message.replyTo && !this->message(message.room, *message.replyTo))
        return fail(ErrorCode::InvalidInput, "reply_to: must be a message of this room");
    const auto added = m_database.run("INSERT INTO chat_messages (id, room, author, author_name, text, reply_to, made_at) "
                                      "VALUES ($1, $2, $3, $4, $5, $6, $7)",
                                      {message.id, message.room, message.author, message.authorName, message.text, valueOf(message.replyTo),
                                       valueOf(message.madeAt)});
    if (!added)
        return added.error();
    return Done();
}

Result<std::optional<WallTime>> ChatStore::lastOf(const std::string &author, const std::string &room)
{
    const auto rows = m_database.run("SELECT made_at FROM chat_messages WHERE author = $1 AND room = $2 ORDER BY id DESC LIMIT 1", {author, room});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<WallTime>() : optionalTimeIn(rows->front()[0]);
}

Result<> ChatStore::removeMessage(const std::string &id, const std::string &by, WallTime at)
{
    const auto done = m_database.run("UPDATE chat_messages SET removed_at = $2, removed_by = $3 WHERE id = $1 AND removed_at IS NULL",
                                     {id, valueOf(at), by});
    if (!done)
        return done.error();
    return Done();
}

} // namespace belfry::store
