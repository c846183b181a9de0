// PushStore: the browsers that follow channels, this church's own key among push services, and what is still to be sent to them.
#pragma once

#include "model/PushSubscription.h"
#include "store/Database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace belfry::store {

/// Value: one thing that all who follow a channel are told. It goes through them by id, a page at a time: who takes over after a
/// server died goes on behind `behind`.
struct PushJob {
    std::string id; ///< of what was announced: told twice, it is one
    std::string channel;
    std::string text; ///< JSON, for all alike
    bool isUrgent = false;
    WallTime expiresAt{};
    std::string behind;
};

/// Value: a browser that is to be told.
struct PushTarget {
    std::string id;
    std::string endpoint;
    std::string publicKey;
    std::string secret;
    std::string language;
    std::string origin;
};

/// A store thread's; the Database must outlive it.
class PushStore {
public:
    static constexpr int kRefusalsMost = 5; ///< in a row; then it is forgotten

    explicit PushStore(Database &database) : m_database(database) {}

    /// Where the one key is sealed for.
    static std::string keyPlace() { return "push_keys/vapid/sealed_key"; }
    /// Sealed; nothing when there is none yet.
    Result<std::optional<std::string>> key();
    /// Keeps it unless there is one; answers the one there is now.
    Result<std::string> keepKey(const std::string &sealed, WallTime at);

    /// Keeps it under `subscription.id`, or, when its endpoint is known, under the id it had; answers what is kept. Whose it was stays
    /// known when nobody is signed in this time. Its channels are those it follows and those its owner follows (TieStore).
    Result<model::PushSubscription> put(const model::PushSubscription &subscription);
    /// NotFound.
    Result<model::PushSubscription> one(const std::string &id);
    /// Its id; nothing when this endpoint is not known.
    Result<std::optional<std::string>> find(const std::string &endpoint);
    /// NotFound for a subscription or channel there is not; Conflict past model::kPushChannels. Twice is once.
    Result<> follow(const std::string &id, const std::string &channel, WallTime at);
    /// Its owner follows the channel no more, too. NotFound for a subscription there is not.
    Result<> unfollow(const std::string &id, const std::string &channel);
    /// Also when there is none.
    Result<> remove(const std::string &id);
    /// All of them, from end to end: not for a request.
    Result<std::int64_t> count();
    /// Those that were not seen since; `most` at a time. Answers how many.
    Result<std::int64_t> removeUnseen(WallTime since, int most);

    /// A job with this id changes nothing.
    Result<> add(const PushJob &job, WallTime now);
    /// One that nobody works at, and that is this server's until `until`.
    Result<std::optional<PushJob>> claim(WallTime now, WallTime until);
    /// Done with all up to `behind`.
    Result<> advance(const std::string &job, const std::string &behind, WallTime until);
    Result<> finish(const std::string &job);
    /// The browsers that follow the channel and those of members who do, by id, those behind `behind`.
    Result<std::vector<PushTarget>> targets(const std::string &channel, const std::string &behind, std::int64_t most);
    /// Its push service takes it no more, though it does not say that it is gone.
    Result<> refused(const std::string &id);
    /// It took one: what it refused before is forgotten.
    Result<> taken(const std::string &id);

private:
    Result<> isThere(const std::string &id);

    Database &m_database;
};

} // namespace belfry::store
