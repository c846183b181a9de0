// ApiKeys: the keys of machines: made, listed, revoked, and when each was last used.
#pragma once

#include "server/DoorParts.h"
#include "store/ApiKeyStore.h"

#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::server {

/// Any thread. Owned by Doorway.
class ApiKeys {
public:
    explicit ApiKeys(const DoorParts &parts) : m_parts(parts) {}

    struct Made {
        model::ApiKey key;
        Secret secret; ///< nobody can show it again
    };
    void make(model::NewApiKey wanted, Visitor visitor, DoorAnswer<Result<Made>> answer);
    void list(std::string before, std::int64_t most, DoorAnswer<Result<std::vector<model::ApiKey>>> answer);
    void find(std::string id, DoorAnswer<Result<model::ApiKey>> answer);
    /// It opens nothing any more on this server by the time of the answer.
    void revoke(std::string id, Visitor visitor, DoorAnswer<Result<>> answer);
    /// Kept once a minute at most.
    void noteUsed(const std::string &id);

    /// All but what only a person has: an account of their own.
    static bool mayBeScope(std::string_view word);

private:
    const DoorParts m_parts;
    std::mutex m_mutex;
    std::map<std::string, TimePoint> m_noted;
};

} // namespace belfry::server
