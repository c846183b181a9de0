// PersonStore: everything that is kept of one person, with a login or without: to hand it out, and to take it away.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "store/Database.h"

#include <QJsonArray>
#include <QJsonObject>

#include <initializer_list>
#include <string>
#include <string_view>

namespace belfry::store {

/// A store thread's; the Database must outlive it. `person`: a user's id, or a guest's.
class PersonStore {
public:
    explicit PersonStore(Database &database) : m_database(database) {}

    /// Of each list the newest ten thousand; no password, no token.
    Result<QJsonObject> all(const std::string &person);
    /// What they wrote loses its words and their name but keeps its place; their conversations, reports, follows, and blocks go. The login stays.
    Result<> erase(const std::string &person, WallTime at);
    /// Conversations that were closed before `time`, and those nobody has closed and nobody has written in since; answers how many went.
    Result<std::int64_t> forgetConversations(WallTime time, std::int64_t most);

private:
    Result<QJsonArray> list(std::string_view sql, const Values &values, std::initializer_list<const char *> names);

    Database &m_database;
};

} // namespace belfry::store
