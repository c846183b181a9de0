#include "store/Backup.h"

#include "store/BackupLines.h"
#include "store/Migrations.h"
#include "store/TableCatalog.h"

#include <filesystem>
#include <fstream>
#include <functional>
#include <map>

namespace belfry::store {
namespace {

using EachRow = std::function<Result<>(const BackupRow &row)>;

/// False at the end of the file, and at a line that is longer than any of ours.
bool readLine(std::istream &in, std::string &line)
{
    line.clear();
    auto &bytes = *in.rdbuf();
    for (int c = bytes.sbumpc(); c != std::char_traits<char>::eof() && line.size() < kBackupLineBytes; c = bytes.sbumpc()) {
        if (c == '\n')
            return true;
        line.push_back(static_cast<char>(c));
    }
    return false;
}

/// A backup as it is read, once from its beginning to its end.
class BackupReader {
public:
    explicit BackupReader(const std::string &path)
        : m_path(path), m_in(std::filesystem::path(std::u8string(path.begin(), path.end())), std::ios::binary)
    {
    }

    Result<BackupHeader> header()
    {
        std::string line;
        if (!m_in)
            return fail(ErrorCode::Io, m_path + " cannot be read");
        if (!readLine(m_in, line))
            return fail(ErrorCode::Corrupt, m_path + " is no backup of Belfry");
        m_footer.addLine(line);
        auto header = BackupHeader::fromLine(line);
        if (!header)
            return fail(header.error().code, m_path + ' ' + header.error().what);
        return header;
    }

    /// Corrupt unless the last line says that these were all of them. Answers how many.
    Result<std::int64_t> rows(const EachRow &each)
    {
        std::string line;
        std::string after;
        if (!readLine(m_in, line))
            return cutOff();
        for (; readLine(m_in, after); line.swap(after)) {
            const auto row = rowFromLine(line);
            if (!row)
                return fail(row.error().code, m_path + " is damaged: a line of it is no row");
            m_footer.addLine(line);
            m_footer.addRow(row->table);
            if (const auto taken = each(*row); !taken)
                return taken.error();
        }
        if (!after.empty() || line != m_footer.toLine())
            return cutOff();
        return m_footer.total();
    }

private:
    Error cutOff() const
    {
        return fail(ErrorCode::Corrupt, m_path + " is damaged or was cut off: its last line does not agree with those before it");
    }

    const std::string m_path;
    std::ifstream m_in;
    BackupFooter m_footer;
};

Result<> dropAll(Database &database, int step)
{
    auto tables = tablesOf(migrationsUpTo(step));
    if (!tables)
        return tables.error();
    std::string script;
    for (auto table = tables->rbegin(); table != tables->rend(); ++table)
        script += "DROP TABLE " + table->name + ";";
    return database.runScript(script + "DROP TABLE schema_steps");
}

Result<> makeTables(Database &database, int step)
{
    if (const auto none = stepOf(database); !none)
        return none.error();
    for (const Migration &one : migrationsUpTo(step)) {
        if (const auto done = database.runScript(one.sql); !done)
            return done;
        if (const auto noted = noteStep(database, one.number); !noted)
            return noted;
    }
    return Done();
}

Result<bool> isEmpty(Database &database, int step)
{
    auto tables = tablesOf(migrationsUpTo(step));
    if (!tables)
        return tables.error();
    for (const TableShape &table : *tables) {
        const auto rows = database.run("SELECT 1 FROM " + table.name + " LIMIT 1");
        if (!rows)
            return rows.error();
        if (!rows->empty())
            return false;
    }
    return true;
}

Result<> clear(Database &database, Restore mode)
{
    const auto step = stepSeen(database);
    if (!step)
        return step.error();
    if (const auto known = checkNotNewer(*step); !known)
        return fail(known.error().code, "the database was " + known.error().what);
    if (*step == 0)
        return Done();
    if (mode == Restore::IntoEmpty) {
        const auto empty = isEmpty(database, *step);
        if (!empty)
            return empty.error();
        if (!*empty)
            return fail(ErrorCode::Conflict, "the database is not empty: --force puts the backup in the place of all that is in it");
    }
    return dropAll(database, *step);
}

using Inserts = std::map<std::string, std::pair<std::string, std::size_t>>;

/// How a row of each table is written; Corrupt when the file's tables are not those of its step.
Result<Inserts> insertsFor(const BackupHeader &header)
{
    const auto known = tablesOf(migrationsUpTo(header.step));
    if (!known)
        return known.error();
    bool same = header.tables.size() == known->size();
    Inserts inserts;
    for (std::size_t i = 0; same && i < known->size(); ++i) {
        const TableShape &table = (*known)[i];
        same = table.name == header.tables[i].name && table.columns == header.tables[i].columns;
        std::string columns;
        std::string values;
        for (const std::string &column : table.columns) {
            columns += (columns.empty() ? "" : ", ") + column;
            values += (values.empty() ? "$" : ", $") + std::to_string(1 + static_cast<std::size_t>(&column - table.columns.data()));
        }
        inserts[table.name] = {"INSERT INTO " + table.name + " (" + columns + ") VALUES (" + values + ")", table.columns.size()};
    }
    if (!same)
        return fail(ErrorCode::Corrupt, "the backup's tables are not those of step " + std::to_string(header.step));
    return inserts;
}

Result<std::int64_t> fill(Database &database, const std::string &path)
{
    BackupReader reader(path);
    const auto header = reader.header();
    if (!header)
        return header.error();
    const auto inserts = insertsFor(*header);
    if (!inserts)
        return inserts.error();
    if (const auto made = makeTables(database, header->step); !made)
        return made.error();
    return reader.rows([&](const BackupRow &row) -> Result<> {
        const auto insert = inserts->find(row.table);
        if (insert == inserts->end() || row.values.size() != insert->second.second)
            return fail(ErrorCode::Corrupt, path + " is damaged: a row does not fit into " + row.table);
        const auto written = database.run(insert->second.first, row.values);
        return written ? Result<>(Done()) : Result<>(fail(written.error().code, row.table + ": " + written.error().what));
    });
}

Result<std::int64_t> replaceAll(Database &database, const std::string &path, Restore mode)
{
    MigrationLock lock(database);
    if (const auto taken = lock.take(); !taken)
        return taken.error();
    Transaction transaction(database);
    if (const auto begun = transaction.begun(); !begun)
        return begun.error();
    if (const auto cleared = clear(database, mode); !cleared)
        return cleared.error();
    const auto rows = fill(database, path);
    if (!rows)
        return rows;
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return rows;
}

} // namespace

Result<BackupReport> checkBackup(const std::string &path)
{
    BackupReader reader(path);
    const auto header = reader.header();
    if (!header)
        return header.error();
    if (const auto known = checkNotNewer(header->step); !known)
        return fail(known.error().code, path + " was " + known.error().what);
    const auto rows = reader.rows([](const BackupRow &) { return Result<>(Done()); });
    if (!rows)
        return rows.error();
    return BackupReport{*rows, header->step, header->madeAt, {}};
}

Result<BackupReport> restoreBackup(Database &database, const std::string &path, Restore mode)
{
    auto report = checkBackup(path);
    if (!report)
        return report;
    if (const auto alone = checkAlone(database); !alone)
        return alone.error();
    const auto rows = replaceAll(database, path, mode);
    if (!rows)
        return rows.error();
    auto migrated = migrate(database);
    if (!migrated)
        return migrated.error();
    report->migrated = *std::move(migrated);
    return report;
}

Result<> checkAlone(Database &database)
{
    if (database.dialect() == Dialect::Sqlite)
        return Done();
    const auto others = database.run("SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() "
                                     "AND application_name = current_setting('application_name') AND pid <> pg_backend_pid()");
    if (!others)
        return others.error();
    if (numberIn(others->front().front()) == 0)
        return Done();
    return fail(ErrorCode::Busy, "a belfry-server is connected to this database: stop all of them first");
}

} // namespace belfry::store
