// SignIns: from a password to a session.
#pragma once

#include "auth/LoginGuard.h"
#include "server/Sessions.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace belfry::server {

/// Any thread, but leave() is for `home`. Owned by Doorway.
class SignIns {
public:
    /// What is kept of logins and networks means nothing without `key`.
    SignIns(const DoorParts &parts, const Sessions &sessions, Secret key);

    /// Hears of tries on other servers from here on.
    void begin(Executor &home);
    void leave() { m_elsewhere.reset(); }

    /// The same answer, after the same work, for an unknown login, a wrong password and a disabled user.
    void signIn(model::Credentials credentials, Visitor visitor, DoorAnswer<Let<SignedIn>> answer);
    /// Is this the user's password? Counted as a sign-in is.
    void prove(const std::string &login, Secret password, const Visitor &visitor, DoorAnswer<Let<Done>> answer);

private:
    struct Checked {
        std::optional<store::UserRecord> user;
        auth::Passwords::Checked password;
    };
    using Names = std::pair<std::string, std::string>; ///< what the guard knows login and network by
    struct Known {
        std::optional<store::UserRecord> user;
        std::vector<model::PasswordTries> tries;
    };

    void ask(const std::string &login, const Visitor &visitor, DoorAnswer<Let<Names>> answer);
    void check(const std::string &login, Secret password, const Visitor &visitor, DoorAnswer<Let<Checked>> answer);
    void compare(const Names &names, std::optional<store::UserRecord> user, Secret password,
                 DoorAnswer<Let<Checked>> answer);
    Refused lockedOut(Duration wait) const;
    void wasRight(const Names &names);
    /// `told` once it is kept, or cannot be.
    void wasWrong(const Names &names, UniqueFunction<void()> told);
    Result<SignedIn> begin(store::Database &database, const Checked &known, const Sessions::Drawn &drawn,
                           const Visitor &visitor) const;

    const DoorParts m_parts;
    const Sessions &m_sessions;
    const Secret m_key;
    auth::LoginGuard m_guard;
    Subscription m_elsewhere; ///< tries on other servers
};

} // namespace belfry::server
