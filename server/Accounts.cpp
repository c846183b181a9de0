#include "server/Accounts.h"

#include "auth/PasswordRules.h"
#include "base/Id.h"
#include "chat/HouseNames.h"
#include "model/Json.h"
#include "store/AuditStore.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace belfry::server {
namespace {

/// Nobody gives a role that may more than they themselves, nor touches one who has it: else a key for users would be
/// a key for everything.
bool mayTouch(const auth::Caller &caller, std::string_view role)
{
    const auto named = auth::roleNamed(role);
    const auto all = auth::allPermissions();
    return named && std::all_of(all.begin(), all.end(), [&](auth::Permission permission) {
               return !auth::may(*named, permission) || caller.may(permission) ||
                      permission == auth::Permission::OwnAccount;
           });
}

Error notYours()
{
    return fail(ErrorCode::Forbidden, "You may not give or take what you may not do yourself.");
}

/// Who is a member chooses a name: not one that makes a host of them.
Result<> checkMembersName(const std::string &name)
{
    if (chat::isOfTheHouse(name))
        return fail(ErrorCode::InvalidInput, "display_name: could be taken for somebody of the house");
    return Done();
}

Error noSuchUser()
{
    return fail(ErrorCode::NotFound, "There is no such user.");
}

store::UserRecord recordOf(const model::NewUser &wanted, std::string hash, WallTime now)
{
    store::UserRecord record;
    model::User &user = record.user;
    user.id = makeUlid(now);
    user.login = wanted.login;
    user.displayName = wanted.profile.displayName.value_or(wanted.login);
    user.role = wanted.role;
    user.colour = wanted.profile.colour.value_or("");
    user.language = wanted.profile.language.value_or("");
    user.madeAt = now;
    record.passwordHash = std::move(hash);
    return record;
}

/// What was changed, for the audit log: names, and the role; never a password.
QJsonObject told(const model::UserChange &change)
{
    QJsonArray fields;
    const auto note = [&fields](bool isThere, const char *name) {
        if (isThere)
            fields.append(QLatin1String(name));
    };
    note(change.profile.displayName.has_value(), "display_name");
    note(change.profile.colour.has_value(), "colour");
    note(change.profile.language.has_value(), "language");
    note(change.role.has_value(), "role");
    note(change.disabled.has_value(), "disabled");
    note(change.password.has_value(), "password");
    QJsonObject details{{QStringLiteral("fields"), fields}};
    if (change.role)
        details.insert(QStringLiteral("role"), model::textValue(*change.role));
    if (change.disabled)
        details.insert(QStringLiteral("disabled"), *change.disabled);
    return details;
}

void putProfile(const model::Profile &profile, model::User &user)
{
    user.displayName = profile.displayName.value_or(user.displayName);
    user.colour = profile.colour.value_or(user.colour);
    user.language = profile.language.value_or(user.language);
}

} // namespace

void Accounts::needsSetup(DoorAnswer<Result<bool>> answer)
{
    m_parts.store.read(
        [](store::Database &database) { return store::UserStore(database).hasOwner(); },
        [answer = std::move(answer)](Result<bool> there) mutable { answer(there ? Result<bool>(!*there) : there); });
}

void Accounts::hash(Secret password, DoorAnswer<Let<std::string>> answer)
{
    m_parts.passwords.hash(std::move(password), [this, answer = std::move(answer)](Result<std::string> made) mutable {
        m_parts.metrics.passwordsWaiting(m_parts.passwords.waiting() - (made ? 1 : 0)); // without this one
        if (made)
            answer(*std::move(made));
        else
            answer(pleaseWait("Too many people sign in at this moment. Try again.", Duration(2'000)));
    });
}

void Accounts::join(model::NewUser wanted, Visitor visitor, const char *action, bool needsNoOwner,
                    DoorAnswer<Let<SignedIn>> answer)
{
    const Secret password(wanted.password);
    auto hashed = [this, wanted = std::move(wanted), visitor = std::move(visitor), action, needsNoOwner,
                   answer = std::move(answer)](Let<std::string> made) mutable {
        if (!made) {
            answer(made.refused());
            return;
        }
        auto work = [this, record = recordOf(wanted, *std::move(made), m_parts.clock.wall()),
                     visitor = std::move(visitor), action, needsNoOwner,
                     drawn = m_sessions.draw()](store::Database &database) -> Result<SignedIn> {
            store::UserStore users(database);
            const auto owned = needsNoOwner ? users.hasOwner() : Result<bool>(false);
            if (!owned)
                return owned.error();
            if (*owned)
                return fail(ErrorCode::Conflict, "This server has an owner already. Sign in.");
            if (const auto added = users.add(record); !added)
                return added.error();
            const auto entry = auditOf(visitor, record.user, action, "users/" + record.user.id);
            if (const auto kept = store::AuditStore(database).add(entry); !kept)
                return kept.error();
            return m_sessions.begin(database, record, drawn, visitor);
        };
        m_parts.store.write(std::move(work), [answer = std::move(answer)](Result<SignedIn> in) mutable {
            answer(in ? Let<SignedIn>(*std::move(in)) : Let<SignedIn>(in.error()));
        });
    };
    hash(password, std::move(hashed));
}

void Accounts::setUp(model::NewUser wanted, Visitor visitor, DoorAnswer<Let<SignedIn>> answer)
{
    if (const auto checked = auth::checkPassword(wanted.password, wanted.login); !checked) {
        answer(checked.error());
        return;
    }
    const auto use = m_setup.use(wanted.code);
    if (use != auth::SetupCode::Use::Right) {
        answer(fail(ErrorCode::Unauthorized,
                    use == auth::SetupCode::Use::Wrong
                        ? "This is not the set-up code."
                        : "There is no set-up code any more. Start the server again for a new one."));
        return;
    }
    wanted.role = "owner";
    join(std::move(wanted), std::move(visitor), "server.set_up", true,
         [this, answer = std::move(answer)](Let<SignedIn> in) mutable {
             if (in)
                 m_setup.end();
             else
                 m_setup.giveBack();
             answer(std::move(in));
         });
}

void Accounts::signUp(model::NewUser wanted, Visitor visitor, DoorAnswer<Let<SignedIn>> answer)
{
    if (!m_signUpIsOpen) {
        answer(fail(ErrorCode::Forbidden, "Nobody can sign up here. An owner can make a login for you."));
        return;
    }
    if (const auto checked = auth::checkPassword(wanted.password, wanted.login); !checked) {
        answer(checked.error());
        return;
    }
    wanted.role = "member";
    if (const auto checked = checkMembersName(wanted.profile.displayName.value_or(wanted.login)); !checked) {
        answer(checked.error());
        return;
    }
    auth::RateAsk ask{auth::RateKind::SignUp, auth::RateOf::Address, visitor.counted, m_parts.rates.signUpPerAddress};
    m_parts.limits.take({std::move(ask)}, [this, wanted = std::move(wanted), visitor = std::move(visitor),
                                           answer = std::move(answer)](auth::RateVerdict verdict) mutable {
        if (verdict.allowed) {
            join(std::move(wanted), std::move(visitor), "user.signed_up", false, std::move(answer));
            return;
        }
        m_parts.metrics.rateLimited(auth::RateKind::SignUp, verdict.refusedBy);
        answer(pleaseWait("Many have signed up from your network. Wait a little.", verdict.wait));
    });
}

void Accounts::make(model::NewUser wanted, Visitor visitor, DoorAnswer<Let<model::User>> answer)
{
    if (!mayTouch(visitor.caller, wanted.role)) {
        answer(notYours());
        return;
    }
    if (const auto checked = auth::checkPassword(wanted.password, wanted.login); !checked) {
        answer(checked.error());
        return;
    }
    const Secret password(wanted.password);
    hash(password, [this, wanted = std::move(wanted), visitor = std::move(visitor),
                    answer = std::move(answer)](Let<std::string> made) mutable {
        if (!made) {
            answer(made.refused());
            return;
        }
        auto work = [record = recordOf(wanted, *std::move(made), m_parts.clock.wall()),
                     visitor = std::move(visitor)](store::Database &database) -> Result<model::User> {
            if (const auto added = store::UserStore(database).add(record); !added)
                return added.error();
            model::AuditEntry entry = visitor.audit;
            entry.action = "user.made";
            entry.subject = "users/" + record.user.id;
            entry.details = {{QStringLiteral("role"), model::textValue(record.user.role)}};
            if (const auto kept = store::AuditStore(database).add(entry); !kept)
                return kept.error();
            return record.user;
        };
        m_parts.store.write(std::move(work), [answer = std::move(answer)](Result<model::User> user) mutable {
            answer(user ? Let<model::User>(*std::move(user)) : Let<model::User>(user.error()));
        });
    });
}

Result<> Accounts::endTokens(store::Database &database, const store::UserRecord &user, const Edit &wanted) const
{
    const WallTime now = m_parts.clock.wall();
    store::SessionStore sessions(database);
    if (const auto ended = sessions.end(user.user.id, user.generation, now); !ended)
        return ended.error();
    // Another role needs no new sign-in, only a new token; another password or none at all does.
    if (!wanted.passwordHash && !user.user.isDisabled())
        return Done();
    const auto revoked = sessions.revokeAllOf(user.user.id, wanted.keepSession, now);
    return revoked ? Result<>(Done()) : revoked.error();
}

Result<Accounts::Edited> Accounts::apply(store::Database &database, const Edit &wanted) const
{
    store::UserStore users(database);
    const auto found = users.byId(wanted.id);
    if (!found)
        return found.error();
    if (!*found)
        return noSuchUser();
    store::UserRecord record = **found;
    model::User &user = record.user;
    if (wanted.revision && *wanted.revision != user.revision)
        return fail(ErrorCode::Stale, "Somebody else has changed this user meanwhile.");
    const bool isOwn = wanted.visitor.caller.id == user.id;
    if (!isOwn && (!mayTouch(wanted.visitor.caller, user.role) ||
                   !mayTouch(wanted.visitor.caller, wanted.change.role.value_or(user.role))))
        return notYours();
    const bool wasOwner = user.role == "owner" && !user.isDisabled();
    if (isOwn && user.role == "member" && wanted.change.profile.displayName) {
        if (const auto checked = checkMembersName(*wanted.change.profile.displayName); !checked)
            return checked.error();
    }
    putProfile(wanted.change.profile, user);
    const std::string roleBefore = std::exchange(user.role, wanted.change.role.value_or(user.role));
    if (wanted.change.disabled && *wanted.change.disabled != user.isDisabled())
        user.disabledAt = *wanted.change.disabled ? std::optional(m_parts.clock.wall()) : std::nullopt;
    const bool shuts =
        user.role != roleBefore || wanted.passwordHash || (user.isDisabled() && !(*found)->user.isDisabled());
    if (wasOwner && (user.role != "owner" || user.isDisabled())) {
        const auto others = users.otherOwners(user.id);
        if (!others)
            return others.error();
        if (*others == 0)
            return fail(ErrorCode::Conflict, "This is the last owner. Make somebody else an owner first.");
    }
    record.passwordHash = wanted.passwordHash.value_or(record.passwordHash);
    record.generation += shuts ? 1 : 0;
    if (const auto written = users.write(record); !written)
        return written.error();
    ++user.revision;
    if (const auto ended = shuts ? endTokens(database, record, wanted) : Result<>(Done()); !ended)
        return ended.error();
    model::AuditEntry entry = wanted.visitor.audit;
    entry.action = "user.changed";
    entry.subject = "users/" + user.id;
    entry.details = told(wanted.change);
    if (const auto kept = store::AuditStore(database).add(entry); !kept)
        return kept.error();
    return Edited{user, shuts};
}

void Accounts::commit(Edit wanted, DoorAnswer<Let<model::User>> answer)
{
    auto work = [this, wanted = std::move(wanted)](store::Database &database) { return apply(database, wanted); };
    m_parts.store.write(std::move(work), [this, answer = std::move(answer)](Result<Edited> edited) mutable {
        if (!edited)
            answer(edited.error());
        else if (!edited->shutsDoors)
            answer(std::move(edited->user));
        else
            m_parts.feed.changed(
                [answer = std::move(answer), user = std::move(edited->user)]() mutable { answer(std::move(user)); });
    });
}

void Accounts::edit(Edit wanted, std::optional<std::string> password, DoorAnswer<Let<model::User>> answer)
{
    if (!password) {
        commit(std::move(wanted), std::move(answer));
        return;
    }
    find(wanted.id, [this, wanted, password, answer = std::move(answer)](Result<model::User> user) mutable {
        const auto checked = user ? auth::checkPassword(*password, user->login) : Result<>(user.error());
        if (!checked) {
            answer(checked.error());
            return;
        }
        hash(Secret(*std::move(password)),
             [this, wanted = std::move(wanted), answer = std::move(answer)](Let<std::string> made) mutable {
                 if (!made) {
                     answer(made.refused());
                     return;
                 }
                 wanted.passwordHash = *std::move(made);
                 commit(std::move(wanted), std::move(answer));
             });
    });
}

void Accounts::change(std::string id, model::UserChange change, std::optional<std::int64_t> revision, Visitor visitor,
                      DoorAnswer<Let<model::User>> answer)
{
    auto password = change.password;
    edit({std::move(id), std::move(change), std::nullopt, revision, "", std::move(visitor)}, std::move(password),
         std::move(answer));
}

void Accounts::changeOwn(std::string id, std::string session, model::OwnChange change,
                         std::optional<std::int64_t> revision, Visitor visitor, DoorAnswer<Let<model::User>> answer)
{
    Edit wanted{id,
                {change.profile, std::nullopt, std::nullopt, change.password},
                std::nullopt,
                revision,
                std::move(session),
                std::move(visitor)};
    if (!change.password) {
        commit(std::move(wanted), std::move(answer));
        return;
    }
    find(std::move(id), [this, wanted = std::move(wanted), change = std::move(change),
                         answer = std::move(answer)](Result<model::User> user) mutable {
        if (!user) {
            answer(user.error());
            return;
        }
        const Visitor asking = wanted.visitor;
        auto proven = [this, wanted = std::move(wanted), password = change.password,
                       answer = std::move(answer)](Let<Done> right) mutable {
            if (right)
                edit(std::move(wanted), std::move(password), std::move(answer));
            else if (right.refused().error.code == ErrorCode::Unauthorized)
                answer(fail(ErrorCode::InvalidInput, "present_password: is not your password"));
            else
                answer(right.refused());
        };
        m_signIns.prove(user->login, Secret(*change.presentPassword), asking, std::move(proven));
    });
}

void Accounts::remove(std::string id, Visitor visitor, DoorAnswer<Result<>> answer)
{
    auto work = [id = std::move(id), visitor = std::move(visitor),
                 now = m_parts.clock.wall()](store::Database &database) -> Result<> {
        store::UserStore users(database);
        const auto found = users.byId(id);
        if (!found)
            return found.error();
        if (!*found)
            return noSuchUser();
        const model::User &user = (*found)->user;
        if (!mayTouch(visitor.caller, user.role))
            return notYours();
        const auto others = user.role == "owner" ? users.otherOwners(id) : Result<std::int64_t>(1);
        if (!others)
            return others.error();
        if (*others == 0)
            return fail(ErrorCode::Conflict, "This is the last owner. Make somebody else an owner first.");
        if (const auto ended = store::SessionStore(database).end(id, auth::kAllGenerations, now); !ended)
            return ended.error();
        if (const auto removed = users.remove(id); !removed)
            return removed.error();
        model::AuditEntry entry = visitor.audit;
        entry.action = "user.removed";
        entry.subject = "users/" + id;
        entry.details = {{QStringLiteral("login"), model::textValue(user.login)}};
        return store::AuditStore(database).add(entry);
    };
    m_parts.store.write(std::move(work), [this, answer = std::move(answer)](Result<> done) mutable {
        if (!done)
            answer(std::move(done));
        else
            m_parts.feed.changed([answer = std::move(answer)]() mutable { answer(Done()); });
    });
}

void Accounts::find(std::string id, DoorAnswer<Result<model::User>> answer)
{
    auto work = [id = std::move(id)](store::Database &database) -> Result<model::User> {
        const auto found = store::UserStore(database).byId(id);
        if (!found)
            return found.error();
        return *found ? Result<model::User>((*found)->user) : noSuchUser();
    };
    m_parts.store.read(std::move(work), std::move(answer));
}

void Accounts::list(std::string behind, std::int64_t most, DoorAnswer<Result<std::vector<model::User>>> answer)
{
    auto work = [behind = std::move(behind), most](store::Database &database) -> Result<std::vector<model::User>> {
        const auto records = store::UserStore(database).list(behind, most);
        if (!records)
            return records.error();
        std::vector<model::User> users;
        for (const store::UserRecord &record : *records)
            users.push_back(record.user);
        return users;
    };
    m_parts.store.read(std::move(work), std::move(answer));
}

} // namespace belfry::server
