#include "store/PersonStore.h"

#include "model/Json.h"

#include <QJsonArray>

namespace belfry::store {
namespace {

/// A column whose name ends in _at is a time.
QJsonValue jsonOf(const Value &value, std::string_view name)
{
    if (std::holds_alternative<std::monostate>(value))
        return QJsonValue::Null;
    if (const auto *text = std::get_if<std::string>(&value))
        return model::textValue(*text);
    return name.ends_with("_at") ? model::toJson(optionalTimeIn(value)) : QJsonValue(static_cast<qint64>(numberIn(value)));
}

} // namespace

Result<QJsonArray> PersonStore::list(std::string_view sql, const Values &values, std::initializer_list<const char *> names)
{
    const auto rows = m_database.run(sql, values);
    if (!rows)
        return rows.error();
    QJsonArray all;
    for (const Row &row : *rows) {
        QJsonObject object;
        std::size_t i = 0;
        for (const char *name : names) {
            object.insert(QLatin1String(name), jsonOf(row[i], name));
            ++i;
        }
        all.append(object);
    }
    return all;
}

Result<QJsonObject> PersonStore::all(const std::string &person)
{
    struct Part {
        const char *name;
        Result<QJsonArray> rows;
    };
    const Values who{person};
    const Part parts[] = {
        {"accounts", list("SELECT id, login, display_name, role, colour, language, made_at, signed_in_at FROM users WHERE id = $1", who,
                          {"id", "login", "display_name", "role", "colour", "language", "made_at", "signed_in_at"})},
        {"sessions", list("SELECT id, agent, made_at, used_at, expires_at, revoked_at FROM sessions WHERE user_id = $1 ORDER BY id DESC LIMIT 10000",
                          who, {"id", "agent", "made_at", "used_at", "expires_at", "revoked_at"})},
        {"messages", list("SELECT id, room, author_name, text, reply_to, made_at, removed_at FROM chat_messages WHERE author = $1 ORDER BY id DESC LIMIT 10000",
                          who, {"id", "room", "name", "text", "reply_to", "made_at", "removed_at"})},
        {"reports", list("SELECT id, message, reason, made_at FROM chat_reports WHERE reporter = $1 ORDER BY id DESC LIMIT 10000", who,
                         {"id", "message", "reason", "made_at"})},
        {"conversations", list("SELECT m.id, m.conversation, m.author, m.text, m.made_at FROM conversations c INNER JOIN conversation_messages m "
                               "ON m.conversation = c.id WHERE c.member = $1 LIMIT 10000",
                               who, {"id", "conversation", "author", "text", "made_at"})},
        {"follows", list("SELECT channel, made_at FROM follows WHERE user_id = $1 ORDER BY channel LIMIT 10000", who, {"channel", "made_at"})},
        {"reminders", list("SELECT push_follows.channel, push_follows.made_at FROM push_subscriptions "
                           "JOIN push_follows ON push_follows.subscription = push_subscriptions.id WHERE push_subscriptions.user_id = $1",
                           who, {"channel", "made_at"})},
        {"blocks", list("SELECT blocked, made_at FROM blocks WHERE user_id = $1 ORDER BY blocked LIMIT 10000", who, {"who", "made_at"})},
    };
    QJsonObject all;
    for (const Part &part : parts) {
        if (!part.rows)
            return part.rows.error();
        all.insert(QLatin1String(part.name), *part.rows);
    }
    return all;
}

Result<> PersonStore::erase(const std::string &person, WallTime at)
{
    if (const auto done = m_database.run("UPDATE chat_messages SET text = '', author_name = '', removed_at = COALESCE(removed_at, $2), held = 0 "
                                         "WHERE author = $1", {person, valueOf(at)}); !done)
        return done.error();
    for (const std::string_view sql : {"DELETE FROM chat_reports WHERE reporter = $1", "DELETE FROM conversations WHERE member = $1",
                                       "DELETE FROM follows WHERE user_id = $1", "DELETE FROM push_subscriptions WHERE user_id = $1",
                                       "DELETE FROM blocks WHERE user_id = $1"}) {
        if (const auto done = m_database.run(sql, {person}); !done)
            return done.error();
    }
    return Done();
}

Result<std::int64_t> PersonStore::forgetConversations(WallTime time, std::int64_t most)
{
    const auto gone = m_database.run("DELETE FROM conversations WHERE id IN (SELECT id FROM conversations WHERE COALESCE(closed_at, last_at) < $1 LIMIT $2)",
                                     {valueOf(time), most});
    if (!gone)
        return gone.error();
    return m_database.changed();
}

} // namespace belfry::store
