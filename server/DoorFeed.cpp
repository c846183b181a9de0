#include "server/DoorFeed.h"

#include "base/Assert.h"
#include "base/Log.h"
#include "store/ApiKeyStore.h"
#include "store/SessionStore.h"

namespace belfry::server {
namespace {

constexpr Duration kTidyEvery{3'600'000};
constexpr Duration kEndedKept{7 * 24 * 3'600'000};
constexpr int kTidyMost = 1'000;

/// What the store has; the rest of a snapshot stays as it is.
Result<auth::DoorSnapshot> readDoors(store::Database &database, WallTime now)
{
    auto keys = store::ApiKeyStore(database).allValid();
    if (!keys)
        return keys.error();
    const auto ends = store::SessionStore(database).endedSince(now - DoorFeed::kKeptFor);
    if (!ends)
        return ends.error();
    auth::DoorSnapshot doors;
    for (store::ApiKeyRecord &record : *keys) {
        auth::DoorSnapshot::Key key{record.key.id, record.key.name, {}, record.key.expiresAt};
        for (const std::string &word : record.key.scopes) {
            if (const auto scope = auth::permissionNamed(word))
                key.scopes.push_back(*scope);
        }
        doors.keys.emplace(std::move(record.digest), std::move(key));
    }
    doors.ended.insert(ends->begin(), ends->end());
    return doors;
}

void runAll(std::vector<Task> tasks)
{
    for (Task &task : tasks)
        task();
}

} // namespace

DoorFeed::DoorFeed(Executor &home, store::Store &store, bus::Bus &bus, DoorKeeper &doors)
    : m_home(home), m_store(store), m_bus(bus), m_doors(doors)
{
}

DoorFeed::~DoorFeed()
{
    runAll(std::move(m_waiting));
    runAll(std::move(m_waitingNow));
}

void DoorFeed::begin()
{
    m_told = m_bus.subscribe(
        kTopic, m_home,
        [this](const bus::Message &message) {
            if (message.server != m_bus.server())
                load();
        },
        [this] { load(); });
    load();
}

void DoorFeed::leave()
{
    m_left = true;
    m_told.reset();
    m_timer.reset();
}

void DoorFeed::changed(Task whenShut)
{
    m_bus.publish(kTopic, "{}");
    m_home.post([this, alive = std::weak_ptr(m_alive), whenShut = std::move(whenShut)]() mutable {
        if (alive.expired())
            return;
        if (whenShut)
            m_waiting.push_back(std::move(whenShut));
        load();
    });
}

void DoorFeed::load()
{
    BELFRY_ASSERT(m_home.isHere());
    m_again = m_loading;
    if (m_loading)
        return;
    m_loading = true;
    m_waitingNow = std::exchange(m_waiting, {});
    // Asked as a write: a replica may not have heard yet of what just ended.
    m_store.write([now = m_home.clock().wall()](store::Database &database) { return readDoors(database, now); },
                  [this, &home = m_home, alive = std::weak_ptr(m_alive)](Read read) {
                      home.post([this, alive, read = std::move(read)]() mutable {
                          if (!alive.expired())
                              loaded(std::move(read));
                      });
                  });
}

void DoorFeed::loaded(Read read)
{
    m_loading = false;
    auto waiting = std::make_shared<std::vector<Task>>(std::exchange(m_waitingNow, {}));
    if (read) {
        const auto before = m_doors.snapshot();
        read->owner = before->owner;
        read->tokens = before->tokens;
        m_doors.replace(std::make_shared<const auth::DoorSnapshot>(*std::move(read)),
                        [waiting] { runAll(std::move(*waiting)); });
        tidy();
    } else {
        log::warning("server", "who may come in cannot be read; it stays as it was", {{"error", read.error().what}});
        runAll(std::move(*waiting));
    }
    if (m_left)
        return;
    m_timer = m_home.after(read ? kEvery : kRetry, [this] { load(); });
    if (m_again)
        load();
}

void DoorFeed::tidy()
{
    const WallTime now = m_home.clock().wall();
    if (now - m_tidied < kTidyEvery)
        return;
    m_tidied = now;
    m_store.write(
        [now](store::Database &database) -> Result<> {
            store::SessionStore sessions(database);
            if (const auto gone = sessions.removeEndedBefore(now - kEndedKept, kTidyMost); !gone)
                return gone.error();
            return sessions.forgetEndsBefore(now - 2 * kKeptFor);
        },
        [](const Result<> &done) {
            if (!done)
                log::warning("server", "sessions that ended cannot be forgotten", {{"error", done.error().what}});
        });
}

} // namespace belfry::server
