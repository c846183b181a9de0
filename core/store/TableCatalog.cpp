#include "store/TableCatalog.h"

#include "store/SqliteDatabase.h"

#include <algorithm>
#include <set>

namespace belfry::store {
namespace {

Result<TableShape> shapeOf(Database &database, const std::string &name)
{
    const auto rows = database.run("SELECT name, pk FROM pragma_table_info($1) ORDER BY cid", {name});
    if (!rows)
        return rows.error();
    TableShape table{name, {}, {}};
    const auto inKey = std::count_if(rows->begin(), rows->end(), [](const Row &row) { return numberIn(row[1]) > 0; });
    table.key.resize(static_cast<std::size_t>(inKey));
    for (const Row &row : *rows) {
        table.columns.push_back(textIn(row[0]));
        if (const auto place = static_cast<std::size_t>(numberIn(row[1])); place > 0)
            table.key[place - 1] = textIn(row[0]);
    }
    return table;
}

Result<std::set<std::string>> parentsOf(Database &database, const std::string &name)
{
    const auto rows = database.run("SELECT \"table\" FROM pragma_foreign_key_list($1)", {name});
    if (!rows)
        return rows.error();
    std::set<std::string> parents;
    for (const Row &row : *rows)
        parents.insert(textIn(row[0]));
    parents.erase(name);
    return parents;
}

struct Unplaced {
    TableShape table;
    std::set<std::string> parents;
};

std::vector<TableShape> inOrder(std::vector<Unplaced> left)
{
    std::vector<TableShape> placed;
    std::set<std::string> names;
    while (!left.empty()) {
        const auto next = std::find_if(left.begin(), left.end(), [&names](const Unplaced &one) {
            return std::includes(names.begin(), names.end(), one.parents.begin(), one.parents.end());
        });
        // A circle: whoever inserts would be told by the database.
        const auto chosen = next == left.end() ? left.begin() : next;
        names.insert(chosen->table.name);
        placed.push_back(std::move(chosen->table));
        left.erase(chosen);
    }
    return placed;
}

} // namespace

Result<std::vector<TableShape>> tablesOf(std::span<const Migration> steps)
{
    auto memory = SqliteDatabase::open(":memory:");
    if (!memory)
        return memory.error();
    Database &database = **memory;
    for (const Migration &step : steps) {
        if (const auto done = database.runScript(step.sql); !done)
            return done.error();
    }
    const auto names = database.run("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
    if (!names)
        return names.error();
    std::vector<Unplaced> tables;
    for (const Row &row : *names) {
        auto table = shapeOf(database, textIn(row[0]));
        if (!table)
            return table.error();
        auto parents = parentsOf(database, table->name);
        if (!parents)
            return parents.error();
        tables.push_back({*std::move(table), *std::move(parents)});
    }
    return inOrder(std::move(tables));
}

std::span<const Migration> migrationsUpTo(int step)
{
    const auto all = migrations();
    return all.first(std::min(all.size(), static_cast<std::size_t>(std::max(0, step))));
}

} // namespace belfry::store
