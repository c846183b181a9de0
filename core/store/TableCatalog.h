// TableCatalog: which tables a step of the schema has, for whoever goes through all of them.
#pragma once

#include "base/Result.h"
#include "store/Migrations.h"

#include <span>
#include <string>
#include <vector>

namespace belfry::store {

/// Value.
struct TableShape {
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::string> key; ///< the columns of its primary key, in order

    bool operator==(const TableShape &) const = default;
};

/// The tables as they are after the last of `steps`, each behind those it refers to; without the one that counts the steps.
/// Learned from the steps themselves, in a database in memory. Any thread.
Result<std::vector<TableShape>> tablesOf(std::span<const Migration> steps);
/// The steps of this version up to that one.
std::span<const Migration> migrationsUpTo(int step);

} // namespace belfry::store
