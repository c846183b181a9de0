// Outbox: what was acknowledged goes into a local file first and into the database as soon as it can.
#pragma once

#include "base/Executor.h"
#include "store/OutboxFiles.h"
#include "store/Store.h"

#include <atomic>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace belfry::store {

/// Keeps the order in which records were put, also over a restart. Each is applied at least once: what it does to the
/// database must be the same when it is done again (INSERT … ON CONFLICT DO NOTHING under the record's id). A record
/// that the database refuses for what it says, not for being away, is put aside into a file and said in the log: it does
/// not hold up those behind it. Made and destroyed anywhere; `home` may block and is stopped before this is destroyed.
class Outbox {
public:
    /// Runs on a store thread, in one transaction with other records; its text is given to `Applied`, on `home`.
    using Apply = std::function<Result<std::string>(Database &database, const OutboxRecord &record)>;
    using Applied = std::function<void(const OutboxRecord &record, const std::string &outcome)>;
    /// On `home`.
    using Kept = UniqueFunction<void(Result<>)>;

    /// What may be left out when it is full.
    enum class Worth {
        Promised, ///< somebody is told that it is done
        Measured, ///< fills half of it at most
    };

    static constexpr std::size_t kBytesMax = 32 * 1024 * 1024;

    /// Blocks: reads what an earlier life left. Io when the folder cannot be written.
    static Result<std::unique_ptr<Outbox>> open(const std::string &folder, Executor &home, Store &store,
                                                std::size_t bytesMax = kBytesMax);
    ~Outbox();
    Outbox(const Outbox &) = delete;
    Outbox &operator=(const Outbox &) = delete;

    /// Who applies the records of a kind. Before start().
    void handle(std::string kind, Apply apply, Applied applied = {});
    /// Any thread; from here on records go to the database.
    void start();

    /// Any thread, also before start(). `kept` hears when the record is on the disk of this computer, at the latest then
    /// it survives a crash; Busy when the outbox is full, Io when the disk refuses.
    void put(OutboxRecord record, Worth worth, Kept kept = {});

    // Any thread; for /metrics and health.
    std::size_t depth() const { return m_depth.load(std::memory_order_relaxed); }
    std::size_t bytes() const { return m_bytes.load(std::memory_order_relaxed); }
    /// How long the oldest record has waited in this life.
    Duration age() const;
    std::uint64_t lost() const { return m_lost.load(std::memory_order_relaxed); }       ///< full, or the disk refused
    std::uint64_t refused() const { return m_refused.load(std::memory_order_relaxed); } ///< put aside

private:
    struct Handler {
        Apply apply;
        Applied applied;
    };
    struct Arrived {
        OutboxRecord record;
        Kept kept;
    };
    using Handlers = std::map<std::string, Handler, std::less<>>;
    using Outcomes = std::vector<std::string>;

    Outbox(std::string folder, Executor &home, Store &store, std::size_t bytesMax);
    void take(OutboxRecord record, Worth worth, Kept kept);
    void write();
    void add(OutboxRecord record);
    void drain();
    void sent(std::size_t count, const Result<Outcomes> &outcomes);
    void putAside(const Error &error);
    void later(Duration delay);
    void noteAge();

    const std::string m_folder;
    Executor &m_home;
    Store &m_store;
    const std::size_t m_bytesMax;
    std::shared_ptr<Handlers> m_handlers = std::make_shared<Handlers>();

    // Home thread.
    std::unique_ptr<OutboxFiles> m_files;
    std::unique_ptr<OutboxFiles> m_aside;
    std::vector<Arrived> m_arrived;
    std::deque<std::pair<OutboxRecord, TimePoint>> m_waiting;
    bool m_started = false;
    bool m_sending = false;
    bool m_full = false;
    std::size_t m_oneByOne = 0; ///< the next so many are sent alone, to find the one that is refused
    int m_tries = 0;            ///< of the first one, alone
    Duration m_pause{0};
    Subscription m_retry;

    std::atomic<std::size_t> m_depth{0};
    std::atomic<std::size_t> m_bytes{0};
    std::atomic<std::int64_t> m_oldest{0}; ///< steady milliseconds, 0 for none
    std::atomic<std::uint64_t> m_lost{0};
    std::atomic<std::uint64_t> m_refused{0};
    const std::shared_ptr<char> m_alive = std::make_shared<char>();
};

} // namespace belfry::store
