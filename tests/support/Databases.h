// Databases: a fresh database of either kind, for tests that must hold on both.
//
//     void rowsComeBack_data() { test::eachDatabase(); }
//     void rowsComeBack()
//     {
//         test::StoreUnderTest under;
//         ChannelStore channels(under.database());
#pragma once

#include "metrics/Registry.h"
#include "store/Driver.h"
#include "store/PooledStore.h"

#include <QTemporaryDir>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

#include <memory>
#include <string>
#include <utility>

namespace belfry::test {

/// Adds the column "database" with the rows "sqlite" and "postgres"; with BELFRY_TEST_DATABASE in the environment that one alone.
void eachDatabase();
/// The kind that the running round of a test class with initTestCase_data() { eachDatabase(); } is about.
std::string databaseOfRound();

/// A driver that hands every statement to StatementLog as well. Owned by whoever asks.
std::unique_ptr<store::Driver> listenedTo(std::unique_ptr<store::Driver> driver);

/// An empty database and its driver: the kind the row of the running test says ("database"), or the one named.
class StoreUnderTest {
public:
    enum class Tables { Present, None };

    explicit StoreUnderTest(Tables tables = Tables::Present);
    StoreUnderTest(const char *kind, Tables tables);
    ~StoreUnderTest();

    bool isPostgres() const { return m_isPostgres; }
    /// A connection that writes, kept.
    store::Database &database();
    /// Another one to the same database.
    std::unique_ptr<store::Database> another(store::Access access = store::Access::Write);
    std::unique_ptr<store::Driver> makeDriver() const;
    /// A Store over it, ready; made at the first call.
    store::PooledStore &store();
    metrics::Registry &metrics() { return m_metrics; }
    /// The file, or the URL with its password.
    std::string where() const { return m_where; }

private:
    void make(const std::string &kind, Tables tables);

    bool m_isPostgres = false;
    std::string m_where;
    std::unique_ptr<QTemporaryDir> m_folder;
    metrics::Registry m_metrics;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::PooledStore> m_store;
};

/// What a call of Store::read or ::write answered; waits for it, 30 s at most, then Timeout.
template<typename Work>
auto readFrom(store::Store &store, Work work);
template<typename Work>
auto writeTo(store::Store &store, Work work);

} // namespace belfry::test

#include "support/DatabasesWait.h"
