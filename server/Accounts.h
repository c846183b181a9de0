// Accounts: how people become users, and what is changed of them.
#pragma once

#include "auth/SetupCode.h"
#include "server/SignIns.h"

#include <cstdint>
#include <optional>
#include <string>

namespace belfry::server {

/// Any thread. Owned by Doorway.
class Accounts {
public:
    Accounts(const DoorParts &parts, const Sessions &sessions, SignIns &signIns, bool signUpIsOpen)
        : m_parts(parts), m_sessions(sessions), m_signIns(signIns), m_signUpIsOpen(signUpIsOpen), m_setup(parts.clock)
    {
    }

    /// A set-up code to be shown once, in place of any before: only when there is no owner account.
    Secret offerSetup() { return m_setup.make(); }
    void needsSetup(DoorAnswer<Result<bool>> answer);
    /// The first owner, signed in. Conflict when there is one; Unauthorized for a code that is not good.
    void setUp(model::NewUser wanted, Visitor visitor, DoorAnswer<Let<SignedIn>> answer);

    bool signUpIsOpen() const { return m_signUpIsOpen; }
    /// Forbidden when sign-up is closed; Conflict when the login is taken.
    void signUp(model::NewUser wanted, Visitor visitor, DoorAnswer<Let<SignedIn>> answer);

    /// By an owner.
    void make(model::NewUser wanted, Visitor visitor, DoorAnswer<Let<model::User>> answer);
    /// `revision`: what it is a change of; nothing for whatever it is. What it takes away is gone on every server by
    /// the time of the answer. Conflict for the last owner.
    void change(std::string id, model::UserChange change, std::optional<std::int64_t> revision, Visitor visitor,
                DoorAnswer<Let<model::User>> answer);
    void remove(std::string id, Visitor visitor, DoorAnswer<Result<>> answer);

    /// One's own. A new password ends all sessions but `session`.
    void changeOwn(std::string id, std::string session, model::OwnChange change, std::optional<std::int64_t> revision,
                   Visitor visitor, DoorAnswer<Let<model::User>> answer);
    void find(std::string id, DoorAnswer<Result<model::User>> answer);
    void list(std::string behind, std::int64_t most, DoorAnswer<Result<std::vector<model::User>>> answer);

private:
    struct Edit {
        std::string id;
        model::UserChange change;
        std::optional<std::string> passwordHash;
        std::optional<std::int64_t> revision;
        std::string keepSession; ///< of all, when they end; "" for none
        Visitor visitor;
    };
    struct Edited {
        model::User user;
        bool shutsDoors = false;
    };

    void hash(Secret password, DoorAnswer<Let<std::string>> answer);
    void join(model::NewUser wanted, Visitor visitor, const char *action, bool needsNoOwner,
              DoorAnswer<Let<SignedIn>> answer);
    void edit(Edit wanted, std::optional<std::string> password, DoorAnswer<Let<model::User>> answer);
    void commit(Edit wanted, DoorAnswer<Let<model::User>> answer);
    Result<Edited> apply(store::Database &database, const Edit &wanted) const;
    Result<> endTokens(store::Database &database, const store::UserRecord &user, const Edit &wanted) const;

    const DoorParts m_parts;
    const Sessions &m_sessions;
    SignIns &m_signIns;
    const bool m_signUpIsOpen;
    auth::SetupCode m_setup;
};

} // namespace belfry::server
