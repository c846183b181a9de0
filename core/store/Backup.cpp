#include "store/Backup.h"

#include "store/BackupLines.h"
#include "store/Migrations.h"
#include "store/NewFile.h"
#include "store/TableCatalog.h"

#include <algorithm>

namespace belfry::store {
namespace {

constexpr std::int64_t kPage = 500;

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::string placeholders(std::size_t count)
{
    std::string text;
    for (std::size_t i = 1; i <= count; ++i)
        text += (i == 1 ? "$" : ", $") + std::to_string(i);
    return text;
}

/// Reads a table in the order of its key, a page at a time: whatever its size, a page is in memory.
class TablePages {
public:
    TablePages(Database &database, const TableShape &table) : m_database(database)
    {
        const std::string select = "SELECT " + joined(table.columns) + " FROM " + table.name;
        const std::string order = " ORDER BY " + joined(table.key) + " LIMIT " + std::to_string(kPage);
        m_first = select + order;
        m_next = select + " WHERE (" + joined(table.key) + ") > (" + placeholders(table.key.size()) + ")" + order;
        for (const std::string &column : table.key) {
            const auto at = std::find(table.columns.begin(), table.columns.end(), column);
            m_key.push_back(static_cast<std::size_t>(at - table.columns.begin()));
        }
    }

    /// Empty behind the last one.
    Result<Rows> next()
    {
        if (m_ended)
            return Rows();
        auto rows = m_behind.empty() ? m_database.run(m_first) : m_database.run(m_next, m_behind);
        if (!rows)
            return rows;
        m_ended = static_cast<std::int64_t>(rows->size()) < kPage;
        m_behind.clear();
        for (const std::size_t column : m_key) {
            if (!rows->empty())
                m_behind.push_back(rows->back()[column]);
        }
        return rows;
    }

private:
    Database &m_database;
    std::string m_first;
    std::string m_next;
    std::vector<std::size_t> m_key;
    Values m_behind;
    bool m_ended = false;
};

class BackupWriter {
public:
    explicit BackupWriter(NewFile file) : m_file(std::move(file)) {}

    Result<> add(const std::string &line)
    {
        m_footer.addLine(line);
        return m_file.add(line + '\n');
    }
    Result<> addTable(Database &database, const TableShape &table)
    {
        TablePages pages(database, table);
        for (;;) {
            const auto rows = pages.next();
            if (!rows)
                return fail(rows.error().code, table.name + ": " + rows.error().what);
            if (rows->empty())
                return Done();
            for (const Row &row : *rows) {
                m_footer.addRow(table.name);
                if (const auto added = add(toLine(table.name, row)); !added)
                    return added;
            }
        }
    }
    Result<std::int64_t> finish()
    {
        if (const auto added = m_file.add(m_footer.toLine() + '\n'); !added)
            return added.error();
        if (const auto finished = m_file.finish(); !finished)
            return finished.error();
        return m_footer.total();
    }

private:
    NewFile m_file;
    BackupFooter m_footer;
};

} // namespace

Result<BackupReport> writeBackup(Database &database, const std::string &path, WallTime now)
{
    Transaction moment(database, Transaction::Kind::Snapshot);
    if (const auto begun = moment.begun(); !begun)
        return begun.error();
    const auto step = stepSeen(database);
    if (!step)
        return step.error();
    if (*step == 0)
        return fail(ErrorCode::NotFound, "there is nothing to back up: no server has used this database yet");
    if (const auto known = checkNotNewer(*step); !known)
        return fail(known.error().code, "the database was " + known.error().what);
    auto tables = tablesOf(migrationsUpTo(*step));
    if (!tables)
        return tables.error();
    auto file = NewFile::create(path);
    if (!file)
        return file.error();
    BackupWriter writer(*std::move(file));
    const BackupHeader header{*step, now, *tables};
    if (const auto added = writer.add(header.toLine()); !added)
        return added.error();
    for (const TableShape &table : *tables) {
        if (const auto added = writer.addTable(database, table); !added)
            return added.error();
    }
    const auto rows = writer.finish();
    if (!rows)
        return rows.error();
    return BackupReport{*rows, *step, now, {}};
}

} // namespace belfry::store
