#include "store/ConversationStore.h"

namespace belfry::store {

Result<std::vector<model::Conversation>> ConversationStore::read(std::string_view sql, const Values &values)
{
    const auto rows = m_database.run(sql, values);
    if (!rows)
        return rows.error();
    std::vector<model::Conversation> all;
    for (const Row &row : *rows)
        all.push_back({textIn(row[0]), textIn(row[1]), textIn(row[2]), timeIn(row[3]), timeIn(row[4]), optionalTimeIn(row[5]), textIn(row[6])});
    return all;
}

Result<std::vector<model::Conversation>> ConversationStore::ofChannel(const std::string &channel, const std::string &before, std::int64_t most)
{
    return read("SELECT id, channel, member, made_at, last_at, closed_at, member_name FROM conversations WHERE channel = $1 AND id < $2 "
                "ORDER BY id DESC LIMIT $3",
                {channel, before, most});
}

Result<std::vector<model::Conversation>> ConversationStore::openOfChannel(const std::string &channel, const std::optional<Place> &before,
                                                                          std::int64_t most)
{
    const std::string top = "ZZZZZZZZZZZZZZZZZZZZZZZZZZ";
    const Value lastAt = before ? valueOf(before->lastAt) : Value(std::int64_t(INT64_MAX));
    return read("SELECT id, channel, member, made_at, last_at, closed_at, member_name FROM conversations WHERE channel = $1 "
                "AND closed_at IS NULL AND (last_at, id) < ($2, $3) ORDER BY last_at DESC, id DESC LIMIT $4",
                {channel, lastAt, before ? before->id : top, most});
}

Result<std::vector<model::Conversation>> ConversationStore::ofMember(const std::string &member, const std::string &before, std::int64_t most)
{
    return read("SELECT id, channel, member, made_at, last_at, closed_at, member_name FROM conversations WHERE member = $1 AND id < $2 "
                "ORDER BY id DESC LIMIT $3",
                {member, before, most});
}

Result<std::optional<model::Conversation>> ConversationStore::openOf(const std::string &member, const std::string &channel)
{
    auto found = read("SELECT id, channel, member, made_at, last_at, closed_at, member_name FROM conversations WHERE member = $1 "
                      "AND channel = $2 AND closed_at IS NULL ORDER BY id DESC LIMIT 1",
                      {member, channel});
    if (!found)
        return found.error();
    return found->empty() ? std::optional<model::Conversation>() : std::move(found->front());
}

Result<model::Conversation> ConversationStore::one(const std::string &id)
{
    auto found = read("SELECT id, channel, member, made_at, last_at, closed_at, member_name FROM conversations WHERE id = $1", {id});
    if (!found)
        return found.error();
    if (found->empty())
        return fail(ErrorCode::NotFound, "There is no such conversation.");
    return found->front();
}

Result<std::vector<model::ConversationMessage>> ConversationStore::messages(const std::string &conversation, const std::string &before,
                                                                            std::int64_t most)
{
    const auto rows = m_database.run("SELECT id, author, text, made_at FROM conversation_messages WHERE conversation = $1 AND id < $2 "
                                     "ORDER BY id DESC LIMIT $3",
                                     {conversation, before, most});
    if (!rows)
        return rows.error();
    std::vector<model::ConversationMessage> messages;
    for (const Row &row : *rows)
        messages.push_back({textIn(row[0]), textIn(row[1]), textIn(row[2]), timeIn(row[3])});
    return messages;
}

Result<> ConversationStore::add(const model::Conversation &conversation)
{
    const auto added = m_database.run("INSERT INTO conversations (id, channel, member, member_name, made_at, last_at) "
                                      "VALUES ($1, $2, $3, $4, $5, $6)",
                                      {conversation.id, conversation.channel, conversation.member, conversation.memberName,
                                       valueOf(conversation.madeAt), valueOf(conversation.lastAt)});
    if (!added)
        return added.error();
    return Done();
}

Result<> ConversationStore::addMessage(const model::Conversation &conversation, const model::ConversationMessage &message)
{
    const auto touched = m_database.run("UPDATE conversations SET last_at = $2 WHERE id = $1 AND closed_at IS NULL",
                                        {conversation.id, valueOf(message.madeAt)});
    if (!touched)
        return touched.error();
    if (m_database.changed() == 0)
        return fail(ErrorCode::Conflict, "This conversation is closed.");
    const auto added = m_database.run("INSERT INTO conversation_messages (id, conversation, author, text, made_at) VALUES ($1, $2, $3, $4, $5)",
                                      {message.id, conversation.id, message.author, message.text, valueOf(message.madeAt)});
    if (!added)
        return added.error();
    return Done();
}

Result<> ConversationStore::close(const std::string &id, WallTime at)
{
    const auto done = m_database.run("UPDATE conversations SET closed_at = $2 WHERE id = $1 AND closed_at IS NULL", {id, valueOf(at)});
    if (!done)
        return done.error();
    return Done();
}

} // namespace belfry::store
