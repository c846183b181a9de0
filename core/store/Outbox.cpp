#include "store/Outbox.h"

#include "base/Assert.h"
#include "base/Log.h"

#include <algorithm>

namespace belfry::store {
namespace {

constexpr std::size_t kBatchRecords = 64;
constexpr std::size_t kBatchBytes = 256 * 1024;
constexpr Duration kFirstPause{250};
constexpr Duration kLongestPause{2'000};
/// A record that fails for reasons the driver cannot name is given so many tries of its own.
constexpr int kTriesAlone = 20;

/// The database said no to what the record says: it would say so again.
bool isFinal(ErrorCode code)
{
    return code == ErrorCode::Conflict || code == ErrorCode::InvalidInput || code == ErrorCode::Malformed
           || code == ErrorCode::NotFound || code == ErrorCode::TooLarge || code == ErrorCode::Unsupported;
}

bool isAway(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::Busy || code == ErrorCode::Timeout
           || code == ErrorCode::Closed || code == ErrorCode::Unreachable || code == ErrorCode::Io;
}

std::int64_t milliseconds(TimePoint time)
{
    return std::chrono::duration_cast<Duration>(time.time_since_epoch()).count();
}

} // namespace

Outbox::Outbox(std::string folder, Executor &home, Store &store, std::size_t bytesMax)
    : m_folder(std::move(folder)), m_home(home), m_store(store), m_bytesMax(bytesMax)
{
}

Outbox::~Outbox() = default;

Result<std::unique_ptr<Outbox>> Outbox::open(const std::string &folder, Executor &home, Store &store, std::size_t bytesMax)
{
    std::unique_ptr<Outbox> outbox(new Outbox(folder, home, store, bytesMax));
    std::vector<OutboxRecord> found;
    auto files = OutboxFiles::open(folder, found);
    if (!files)
        return files.error();
    outbox->m_files = *std::move(files);
    for (OutboxRecord &record : found) {
        outbox->m_bytes += record.bytes();
        record.isOld = true;
        outbox->add(std::move(record));
    }
    if (!found.empty())
        log::info("store", "the outbox goes on with what was not in the database yet", {{"records", found.size()}});
    return outbox;
}

void Outbox::handle(std::string kind, Apply apply, Applied applied)
{
    BELFRY_ASSERT(!m_started);
    m_handlers->insert_or_assign(std::move(kind), Handler{std::move(apply), std::move(applied)});
}

void Outbox::start()
{
    m_home.post([this, alive = std::weak_ptr<char>(m_alive)] {
        if (alive.expired())
            return;
        m_started = true;
        drain();
    });
}

void Outbox::put(OutboxRecord record, Worth worth, Kept kept)
{
    m_home.post([this, alive = std::weak_ptr<char>(m_alive), record = std::move(record), worth, kept = std::move(kept)]() mutable {
        if (!alive.expired())
            take(std::move(record), worth, std::move(kept));
    });
}

Duration Outbox::age() const
{
    const std::int64_t oldest = m_oldest.load(std::memory_order_relaxed);
    return Duration(oldest == 0 ? 0 : std::max<std::int64_t>(0, milliseconds(m_home.clock().now()) - oldest));
}

void Outbox::take(OutboxRecord record, Worth worth, Kept kept)
{
    BELFRY_ASSERT(m_home.isHere());
    if (const auto fits = checkOutboxRecord(record); !fits) {
        ++m_lost;
        log::error("store", "a record does not fit into the outbox", {{"kind", record.kind}, {"why", fits.error().what}});
        if (kept)
            kept(fits);
        return;
    }
    const std::size_t room = worth == Worth::Promised ? m_bytesMax : m_bytesMax / 2;
    if (m_bytes + record.bytes() > room) {
        ++m_lost;
        if (!std::exchange(m_full, true))
            log::error("store", "the outbox is full: what is measured now will be missing", {{"records", depth()}});
        if (kept)
            kept(fail(ErrorCode::Busy, "the outbox is full"));
        return;
    }
    m_bytes += record.bytes();
    m_arrived.push_back({std::move(record), std::move(kept)});
    // Behind what is posted already: one fsync for all of it.
    if (m_arrived.size() == 1) {
        m_home.post([this, alive = std::weak_ptr<char>(m_alive)] {
            if (!alive.expired())
                write();
        });
    }
}

void Outbox::write()
{
    std::vector<Arrived> arrived = std::exchange(m_arrived, {});
    std::vector<OutboxRecord> records;
    records.reserve(arrived.size());
    for (const Arrived &one : arrived)
        records.push_back(one.record);
    const Result<> written = m_files->append(records);
    if (!written) {
        m_lost += records.size();
        log::error("store", "cannot write the outbox", {{"records", records.size()}, {"why", written.error().what}});
    }
    for (Arrived &one : arrived) {
        if (written)
            add(std::move(one.record));
        else
            m_bytes -= one.record.bytes();
        if (one.kept)
            one.kept(written);
    }
    drain();
}

void Outbox::add(OutboxRecord record)
{
    m_waiting.emplace_back(std::move(record), m_home.clock().now());
    ++m_depth;
    noteAge();
}

void Outbox::noteAge()
{
    m_oldest = m_waiting.empty() ? 0 : milliseconds(m_waiting.front().second);
}

void Outbox::drain()
{
    BELFRY_ASSERT(m_home.isHere());
    if (!m_started || m_sending || m_waiting.empty() || m_retry)
        return;
    auto batch = std::make_shared<std::vector<OutboxRecord>>();
    std::size_t size = 0;
    for (const auto &[record, since] : m_waiting) {
        size += record.bytes();
        if (!batch->empty() && (m_oneByOne > 0 || batch->size() >= kBatchRecords || size > kBatchBytes))
            break;
        batch->push_back(record);
    }
    m_sending = true;
    m_store.write(
        [batch, handlers = m_handlers](Database &database) -> Result<Outcomes> {
            Outcomes outcomes;
            for (const OutboxRecord &record : *batch) {
                const auto handler = handlers->find(record.kind);
                if (handler == handlers->end())
                    return fail(ErrorCode::Unsupported, "nobody knows records of the kind " + record.kind);
                auto outcome = handler->second.apply(database, record);
                if (!outcome)
                    return outcome.error();
                outcomes.push_back(*std::move(outcome));
            }
            return outcomes;
        },
        [this, &home = m_home, alive = std::weak_ptr<char>(m_alive), count = batch->size()](Result<Outcomes> outcomes) {
            home.post([this, alive, count, outcomes = std::move(outcomes)] {
                if (!alive.expired())
                    sent(count, outcomes);
            });
        });
}

void Outbox::sent(std::size_t count, const Result<Outcomes> &outcomes)
{
    m_sending = false;
    if (outcomes) {
        m_pause = Duration(0);
        m_tries = 0;
        m_oneByOne -= std::min(m_oneByOne, count);
        for (const std::string &outcome : *outcomes) {
            const OutboxRecord record = std::move(m_waiting.front().first);
            m_bytes -= record.bytes();
            m_waiting.pop_front();
            --m_depth;
            if (const auto &applied = m_handlers->at(record.kind).applied)
                applied(record, outcome);
        }
        m_files->done(count);
        m_full = m_full && m_bytes > m_bytesMax / 4;
        noteAge();
        drain();
    } else if (isAway(outcomes.error().code)) {
        m_pause = std::clamp(m_pause * 2, kFirstPause, kLongestPause);
        later(m_pause);
    } else if (count > 1) {
        m_oneByOne = count;
        drain();
    } else if (isFinal(outcomes.error().code) || ++m_tries >= kTriesAlone) {
        putAside(outcomes.error());
        drain();
    } else {
        later(kLongestPause);
    }
}

void Outbox::later(Duration delay)
{
    m_retry = m_home.after(delay, [this] {
        m_retry.reset();
        drain();
    });
}

// What was promised is not thrown away: a person can look at the file.
void Outbox::putAside(const Error &error)
{
    const OutboxRecord record = std::move(m_waiting.front().first);
    log::error("store", "the database refuses a record; it is put aside",
               {{"kind", record.kind}, {"id", record.id}, {"why", error.what}});
    ++m_refused;
    m_tries = 0;
    m_oneByOne -= std::min<std::size_t>(m_oneByOne, 1);
    if (!m_aside) {
        std::vector<OutboxRecord> before;
        if (auto files = OutboxFiles::open(m_folder + "/refused", before))
            m_aside = *std::move(files);
    }
    if (!m_aside || !m_aside->append({record}))
        log::error("store", "and it cannot be put aside either", {{"id", record.id}});
    m_bytes -= record.bytes();
    m_waiting.pop_front();
    --m_depth;
    m_files->done(1);
    noteAge();
}

} // namespace belfry::store
