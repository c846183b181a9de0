// Store: the memory of the server, asked from any thread and answered later: connections, their threads, and what
// happens when the database is away.
#pragma once

#include "base/Result.h"
#include "store/Database.h"
#include "store/Driver.h"

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace belfry::store {

struct StoreSettings {
    int connectionsMin = 1;
    Duration acquireTimeout{5'000};     ///< how long work waits for a connection; then Unavailable
    Duration connectionLifetime{1'800'000};
    Duration healthCheckEvery{15'000};
    std::size_t queueMax = 10'000;      ///< work that waits; beyond it Unavailable at once
};

/// Any thread may ask. Work runs on a thread of the Store, whose connection it has to itself; so does its answer, which
/// posts on to where it is wanted. Answers come once, also when the Store ends (Unavailable). While the database is away
/// (a circuit breaker knows) all work is answered Unavailable at once; whoever must not lose something keeps it in
/// the Outbox.
class Store {
public:
    class Job {
    public:
        virtual ~Job() = default;
        /// May be called again, on another connection, when the first try was Busy.
        virtual Result<> run(Database &database) = 0;
        virtual void answer(const Result<> &outcome) = 0;
    };

    virtual ~Store() = default;

    virtual Dialect dialect() const = 0;
    /// Runs the job; in one transaction when it writes: committed when it succeeds, before the answer; rolled back when not.
    virtual void submit(Access access, std::unique_ptr<Job> job) = 0;
    /// False before migrations have run, and while the breaker is open.
    virtual bool isThere() const = 0;
    /// What read() sees may be older than what was written and answered: a replica's.
    virtual bool readsMayBeBehind() const { return false; }

    /// `work`: Result<T>(Database &). `answer`: void(Result<T>).
    template<typename Work, typename Answer>
    void read(Work work, Answer answer) { submit(Access::Read, makeJob(std::move(work), std::move(answer))); }
    /// Sees all that was written before: for what is kept in memory or a cache after it was told to have changed.
    template<typename Work, typename Answer>
    void readLatest(Work work, Answer answer)
    {
        submit(readsMayBeBehind() ? Access::Write : Access::Read, makeJob(std::move(work), std::move(answer)));
    }
    template<typename Work, typename Answer>
    void write(Work work, Answer answer) { submit(Access::Write, makeJob(std::move(work), std::move(answer))); }

private:
    template<typename Work, typename Answer>
    static std::unique_ptr<Job> makeJob(Work work, Answer answer);
};

template<typename Work, typename Answer>
std::unique_ptr<Store::Job> Store::makeJob(Work work, Answer answer)
{
    using Outcome = std::invoke_result_t<Work &, Database &>;
    struct Call final : Job {
        Call(Work w, Answer a) : work(std::move(w)), reply(std::move(a)) {}
        Result<> run(Database &database) override
        {
            result.emplace(work(database));
            return *result ? Result<>(Done()) : Result<>(result->error());
        }
        void answer(const Result<> &outcome) override
        {
            if (outcome)
                reply(*std::move(result));
            else
                reply(Outcome(outcome.error()));
        }
        Work work;
        Answer reply;
        std::optional<Outcome> result;
    };
    return std::make_unique<Call>(std::move(work), std::move(answer));
}

} // namespace belfry::store
