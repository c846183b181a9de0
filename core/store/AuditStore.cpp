#include "store/AuditStore.h"

#include "base/Id.h"
#include "model/Json.h"

namespace belfry::store {
namespace {

constexpr std::string_view kColumns = "id, at, who, who_name, role, action, subject, details, address, request_id";

model::AuditEntry entryOf(const Row &row)
{
    model::AuditEntry entry;
    entry.id = textIn(row[0]);
    entry.at = timeIn(row[1]);
    entry.who = textIn(row[2]);
    entry.whoName = textIn(row[3]);
    entry.role = textIn(row[4]);
    entry.action = textIn(row[5]);
    entry.subject = textIn(row[6]);
    if (auto details = model::parseObject(textIn(row[7])))
        entry.details = *std::move(details);
    entry.address = textIn(row[8]);
    entry.requestId = textIn(row[9]);
    return entry;
}

// A ULID sorts by its time: with these, a range of times is a range of the ids each index holds already.
std::string firstIdOf(WallTime time)
{
    return makeUlid(time).substr(0, 10) + std::string(16, '0');
}

} // namespace

Result<> AuditStore::add(const model::AuditEntry &entry)
{
    const std::string details = model::toText(model::withoutSecrets(entry.details));
    const auto done = m_database.run(
        "INSERT INTO audit_log (id, at, who, who_name, role, action, subject, details, address, request_id) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO NOTHING",
        {entry.id.empty() ? makeUlid(entry.at) : entry.id, valueOf(entry.at), entry.who, entry.whoName, entry.role, entry.action, entry.subject, details,
         entry.address, entry.requestId});
    return done ? Result<>(Done()) : Result<>(done.error());
}

Result<std::vector<model::AuditEntry>> AuditStore::list(const AuditQuery &query)
{
    std::string sql("SELECT ");
    sql.append(kColumns).append(" FROM audit_log WHERE 1 = 1");
    Values values;
    const auto where = [&](std::string_view condition, Value value) {
        values.push_back(std::move(value));
        sql.append(" AND ").append(condition).append("$").append(std::to_string(values.size()));
    };
    if (!query.who.empty())
        where("who = ", query.who);
    if (!query.subject.empty())
        where("subject = ", query.subject);
    if (query.from)
        where("id >= ", firstIdOf(*query.from));
    if (query.until)
        where("id < ", firstIdOf(*query.until));
    if (!query.before.empty())
        where("id < ", query.before);
    values.emplace_back(std::int64_t(query.most));
    sql.append(" ORDER BY id DESC LIMIT $").append(std::to_string(values.size()));
    const auto rows = m_database.run(sql, values);
    if (!rows)
        return rows.error();
    std::vector<model::AuditEntry> entries;
    for (const Row &row : *rows)
        entries.push_back(entryOf(row));
    return entries;
}

Result<std::int64_t> AuditStore::removeBefore(WallTime time, int most)
{
    const auto done = m_database.run(
        "DELETE FROM audit_log WHERE id IN (SELECT id FROM audit_log WHERE id < $1 ORDER BY id LIMIT $2)",
        {firstIdOf(time), std::int64_t(most)});
    if (!done)
        return done.error();
    return m_database.changed();
}

} // namespace belfry::store
