// Sessions: who is signed in where: from one refresh token to the next, and out again.
#pragma once

#include "auth/RefreshTokens.h"
#include "auth/Sealer.h"
#include "server/DoorParts.h"
#include "store/SessionStore.h"
#include "store/UserStore.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::server {

/// Any thread. Owned by Doorway.
class Sessions {
public:
    Sessions(const DoorParts &parts, const auth::Sealer &sealer);

    /// Unauthorized for a token that is not good; when it is one that was spent, the whole session has ended by then.
    void refresh(Secret token, Visitor visitor, DoorAnswer<Let<SignedIn>> answer);
    /// The session that this refresh token is of. Unauthorized when it is not ours.
    void signOut(const Secret &token, Visitor visitor, DoorAnswer<Result<>> answer);
    /// NotFound when it is not the user's; `user` "" is anybody's.
    void end(std::string session, std::string user, Visitor visitor, DoorAnswer<Result<>> answer);
    /// All of the user's.
    void endAll(std::string user, Visitor visitor, DoorAnswer<Result<>> answer);
    void list(std::string user, DoorAnswer<Result<std::vector<model::Session>>> answer);

    /// Whether this header belongs to the session of the refresh token in the cookie.
    bool isCsrf(std::string_view refreshToken, std::string_view header) const;

    /// Drawn before the transaction, which may run twice.
    struct Drawn {
        std::string id;
        Secret refresh;
    };
    Drawn draw() const;
    /// Inside a transaction: the user's new session, and what to tell the client once it is committed.
    Result<SignedIn> begin(store::Database &database, const store::UserRecord &user, const Drawn &drawn,
                           const Visitor &visitor) const;

private:
    enum class Found { Rotated, Again, Refused, Reused };
    struct Rotation {
        Found found = Found::Refused;
        std::optional<SignedIn> in;
    };
    Result<Rotation> rotate(store::Database &database, const Secret &token, const Visitor &visitor) const;
    Result<Rotation> spend(store::Database &database, store::SessionRecord record, const store::UserRecord &user,
                           const Secret &token) const;
    Result<Rotation> suspect(store::Database &database, const store::SessionRecord &record,
                             const store::UserRecord &user, const Visitor &visitor) const;
    std::optional<Secret> nextOf(const store::SessionRecord &record, const Secret &token) const;
    SignedIn signedIn(const store::UserRecord &user, const model::Session &session, Secret refresh) const;

    const DoorParts m_parts;
    const auth::RefreshTokens m_refreshTokens;
    const Secret m_csrfKey;
};

/// The entry of something that `user` did.
model::AuditEntry auditOf(const Visitor &visitor, const model::User &user, std::string action, std::string subject);

} // namespace belfry::server
