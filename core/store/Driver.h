// Driver: opens connections to one database; what SQLite and PostgreSQL each bring to the Store.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "store/Database.h"

#include <memory>

namespace belfry::store {

enum class Access { Read, Write };

/// Value.
struct Opened {
    std::unique_ptr<Database> database;
    Duration lifetimeMax = Duration::max(); ///< shorter for a second choice: a primary's, while the replica is away
};

/// Any thread.
class Driver {
public:
    Driver() = default;
    virtual ~Driver() = default;
    Driver(const Driver &) = delete;
    Driver &operator=(const Driver &) = delete;

    virtual Dialect dialect() const = 0;
    /// Blocks. A connection for reading may be refused a write by the database, and may be a replica's, a little behind.
    virtual Result<Opened> open(Access access) = 0;
    /// That may be so.
    virtual bool readsMayBeBehind() const { return false; }
    /// How many may be open at a time for this; SQLite has one writer.
    virtual int connectionsMax(Access access) const = 0;
    /// Before a migration's first step: puts a copy of everything aside, where this is a file of ours.
    virtual Result<> keepCopy(Database &database, int beforeStep) = 0;
};

} // namespace belfry::store
