// SqliteDriver: a file in the data folder: one connection that writes, several that read.
#pragma once

#include "store/Driver.h"

#include <string>

namespace belfry::store {

/// Any thread; immutable.
class SqliteDriver final : public Driver {
public:
    explicit SqliteDriver(std::string path, int readers = 2) : m_path(std::move(path)), m_readers(readers) {}

    Dialect dialect() const override { return Dialect::Sqlite; }
    Result<Opened> open(Access access) override;
    int connectionsMax(Access access) const override { return access == Access::Write ? 1 : m_readers; }
    /// "<path>.before-step-N"; the newest three are kept.
    Result<> keepCopy(Database &database, int beforeStep) override;

private:
    const std::string m_path;
    const int m_readers;
};

} // namespace belfry::store
