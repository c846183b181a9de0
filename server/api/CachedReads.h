// CachedReads: the reads that many ask for: answered from the cache, ready as they were sent before, and otherwise by the store.
#pragma once

#include "cache/Cache.h"
#include "http/Handler.h"
#include "server/ViewRoom.h"
#include "store/Store.h"

#include <functional>
#include <memory>
#include <string>

namespace belfry::server::api {

/// How long answers are good: from the settings.
struct CacheTimes {
    cache::Lifetime lists; ///< of channels and what is on air: they hold counts that change by themselves
    cache::Lifetime items; ///< what changes only when somebody changes it
};

/// Used on one view thread; copies mean the same cache. Only for answers that are the same for everybody who may have them:
/// the permission is checked before, and what the answer depends on stands in the key.
///
///     reads.answer(std::move(responder), {"broadcasts?channel=" + channel + "&after=" + cursor, {"broadcasts." + channel}, times.items},
///                  [=](store::Database &db) -> Result<http::Response> { … return listAnswer(…); });
///
/// Whoever writes says `cache.changed({"broadcasts." + channel})` after the commit and before the answer.
class CachedReads {
public:
    /// Runs on a store thread; answers a 200 whose body is one piece. An error is answered as a problem, and not kept.
    using Work = std::function<Result<http::Response>(store::Database &)>;

    /// All outlive it but `room`, which may be null for warmUp() alone.
    CachedReads(cache::Cache &cache, store::Store &store, const CacheTimes &times, std::shared_ptr<ViewRoom> room)
        : m_cache(cache), m_store(store), m_times(times), m_room(std::move(room))
    {
    }

    /// View thread. The answer says how old it is (Age) and where it comes from (Cache-Status, RFC 9211): one that is given
    /// because the store is away bears "detail=store-away".
    /// `work` is called as Work is; what is in the cache costs no copy of it. Lifetimes of 0 ask the store each time.
    template<typename Call>
    void answer(http::Responder responder, const cache::Cache::Read &read, Call &&work);
    /// Any thread: asks for what the first ones to come will want.
    void warmUp(const cache::Cache::Read &read, const Work &work);

    const CacheTimes &times() const { return m_times; }
    cache::Cache &cache() { return m_cache; }

private:
    static http::Response responseOf(const cache::Cache::Given &given);
    cache::Cache::Load loadWith(const Work &work);
    void ask(http::Responder responder, const cache::Cache::Read &read, const Work &work);

    cache::Cache &m_cache;
    store::Store &m_store;
    const CacheTimes &m_times;
    std::shared_ptr<ViewRoom> m_room;
};

template<typename Call>
void CachedReads::answer(http::Responder responder, const cache::Cache::Read &read, Call &&work)
{
    const auto found = m_cache.find(read.key);
    if (!found) {
        ask(std::move(responder), read, std::forward<Call>(work));
        return;
    }
    responder.send(responseOf(*found));
    if (found->how == cache::Cache::Given::How::Stale)
        m_cache.refresh(read, loadWith(std::forward<Call>(work)));
}

} // namespace belfry::server::api
