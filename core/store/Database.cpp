#include "store/Database.h"

#include "base/Log.h"

namespace belfry::store {
namespace {

const char *beginning(Dialect dialect, Transaction::Kind kind)
{
    if (kind == Transaction::Kind::Writing)
        return dialect == Dialect::Sqlite ? "BEGIN IMMEDIATE" : "BEGIN";
    return dialect == Dialect::Sqlite ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY";
}

} // namespace

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database), m_begun(database.run(beginning(database.dialect(), kind))), m_open(m_begun.hasValue())
{
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    if (const auto done = m_database.run("ROLLBACK"); !done)
        log::warning("store", "roll-back failed", {{"error", done.error().what}});
}

Result<> Transaction::begun() const
{
    return m_begun ? Result<>(Done()) : Result<>(m_begun.error());
}

Result<> Transaction::commit()
{
    if (!m_begun)
        return m_begun.error();
    const auto done = m_database.run("COMMIT");
    if (!done)
        return done.error();
    m_open = false;
    return Done();
}

} // namespace belfry::store
