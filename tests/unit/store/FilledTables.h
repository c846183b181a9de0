// FilledTables: rows in every table of the schema, also in those that are yet to be invented.
#pragma once

#include "store/Database.h"
#include "store/SqliteDatabase.h"
#include "store/TableCatalog.h"

#include <map>
#include <string>
#include <vector>

namespace belfry::test {

/// Row `n` of each table: every text is "n", so that it refers to row n of any other; every number n; every real n + 0.1. In even
/// rows whatever may be NULL is. False when the database takes one not.
inline bool fillEveryTable(store::Database &database, int rowsOfEach)
{
    using namespace store;
    const auto memory = *SqliteDatabase::open(":memory:");
    if (!migrate(*memory))
        return false;
    const auto tables = tablesOf(migrations());
    Transaction transaction(database);
    for (const TableShape &table : *tables) {
        const auto columns = memory->run("SELECT type, \"notnull\" + pk FROM pragma_table_info($1) ORDER BY cid", {table.name});
        for (std::int64_t n = 1; n <= rowsOfEach; ++n) {
            std::string names;
            std::string places;
            Values values;
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                names += (i == 0 ? "" : ", ") + table.columns[i];
                places += (i == 0 ? "$" : ", $") + std::to_string(i + 1);
                const std::string type = textIn((*columns)[i][0]);
                if (n % 2 == 0 && numberIn((*columns)[i][1]) == 0)
                    values.emplace_back();
                else if (type == "TEXT")
                    values.emplace_back(std::to_string(n));
                else if (type == "BIGINT")
                    values.emplace_back(n);
                else
                    values.emplace_back(static_cast<double>(n) + 0.1);
            }
            if (!database.run("INSERT INTO " + table.name + " (" + names + ") VALUES (" + places + ")", values))
                return false;
        }
    }
    return transaction.commit().hasValue();
}

/// All that is in the tables of that step, in the order of their keys.
inline std::map<std::string, store::Rows> allRows(store::Database &database)
{
    using namespace store;
    std::map<std::string, Rows> all;
    const auto tables = tablesOf(migrations());
    for (const TableShape &table : *tables) {
        std::string columns;
        for (const std::string &column : table.columns)
            columns += (columns.empty() ? "" : ", ") + column;
        std::string key;
        for (const std::string &column : table.key)
            key += (key.empty() ? "" : ", ") + column;
        const auto rows = database.run("SELECT " + columns + " FROM " + table.name + " ORDER BY " + key);
        all[table.name] = rows ? *rows : Rows{Row{std::string("cannot be read")}};
    }
    return all;
}

} // namespace belfry::test
