// FakeStore: one SQLite connection on the caller's thread, which can be away, and lose its answers.
#pragma once

#include "store/Migrations.h"
#include "store/SqliteDatabase.h"
#include "store/Store.h"

#include <memory>
#include <vector>

namespace belfry::test {

class FakeStore final : public store::Store {
public:
    FakeStore()
    {
        database = *store::SqliteDatabase::open(":memory:");
        (void)store::migrate(*database);
    }
    store::Dialect dialect() const override { return store::Dialect::Sqlite; }
    bool isThere() const override { return !away; }
    void submit(store::Access access, std::unique_ptr<Job> job) override
    {
        ++asked;
        if (held) {
            waiting.push_back(std::move(job));
            return;
        }
        if (away) {
            job->answer(fail(ErrorCode::Unavailable, "away"));
            return;
        }
        if (access == store::Access::Read) {
            job->answer(job->run(*database));
            return;
        }
        Result<> outcome = Done();
        {
            store::Transaction transaction(*database);
            outcome = job->run(*database);
            if (outcome)
                outcome = transaction.commit();
        }
        // It was committed, and the connection died before anybody heard.
        if (outcome && answersLost > 0) {
            --answersLost;
            outcome = fail(ErrorCode::Unavailable, "connection lost");
        }
        job->answer(outcome);
    }

    std::unique_ptr<store::Database> database;
    bool away = false;
    bool held = false; ///< takes what is asked and does not answer
    std::vector<std::unique_ptr<Job>> waiting;
    int answersLost = 0;
    int asked = 0;
};

} // namespace belfry::test
