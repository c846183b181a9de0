// Plans: what a database would do for a statement, and which tables it would read from end to end.
#pragma once

#include "store/Database.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <map>
#include <set>
#include <string>

namespace belfry::test {

/// A part of a plan that reads all of a table or of an index, or sorts what it read before it takes the first of it.
struct WholeRead {
    QString table; ///< "" for a sort
    QString how;
};

/// Errors are a WholeRead that says so: what cannot be asked about must not pass.
std::vector<WholeRead> wholeReadsOf(store::Database &database, const std::string &sql);

} // namespace belfry::test
