// Idempotency: a request that is sent again because its answer was lost does nothing a second time.
#pragma once

#include "auth/Sealer.h"
#include "base/Time.h"
#include "http/Handler.h"
#include "server/api/ApiCall.h"
#include "store/IdempotencyStore.h"
#include "store/Store.h"

#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace belfry::server::api {

/// Holds the answers of a day by caller and Idempotency-Key: in the store, sealed, so that every server knows them; in memory as
/// well, which is all there is while the database is away. The same request gets the same answer again; another one with the
/// same key 422; one that comes while the first is under way 409. A caller nobody knows has no keys. What failed with 5xx or
/// 429 may be tried again. View threads; outlives them and the store's work.
class Idempotency {
public:
    static constexpr std::size_t kKeyBytesMax = 128;
    static constexpr std::size_t kInMemoryMax = 10'000;

    /// `store` null: in memory alone.
    Idempotency(store::Store *store, const auth::Sealer &sealer, const Clock &clock);
    Idempotency(const Idempotency &) = delete;
    Idempotency &operator=(const Idempotency &) = delete;

    /// `handler`, run once for each key. Requests without the header pass through.
    ApiHandler once(ApiHandler handler);

private:
    struct Capture;
    struct Kept;
    struct Entry {
        std::string request;
        TimePoint at;
        std::optional<http::Response> answer;  ///< none: under way
        std::shared_ptr<Capture> capture;      ///< while under way
    };
    using Place = std::pair<std::string, std::string>; ///< caller, key

    void begin(const std::shared_ptr<Kept> &kept, http::Responder responder);
    void claimed(const std::shared_ptr<Kept> &kept, http::Responder responder, Result<std::optional<store::IdempotencyRecord>> found);
    void run(const std::shared_ptr<Kept> &kept, http::Responder responder);
    void answered(const Kept &kept, const http::Response &response);
    void forget(const Place &place);
    void dropOld();
    std::optional<http::Response> unsealed(const store::IdempotencyRecord &record) const;
    store::IdempotencyRecord recordOf(const Kept &kept) const;

    store::Store *const m_store;
    const auth::Sealer &m_sealer;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::map<Place, Entry> m_entries;
    std::deque<std::pair<TimePoint, Place>> m_byAge;
};

} // namespace belfry::server::api
