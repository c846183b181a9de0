#include "server/Sessions.h"

#include "base/Id.h"
#include "base/Log.h"
#include "store/AuditStore.h"

namespace belfry::server {
namespace {

constexpr std::size_t kAgentBytes = 200;

Error tokenEnded()
{
    return fail(ErrorCode::Unauthorized, "This session has ended. Sign in again.");
}

std::string plainAgent(std::string_view agent)
{
    std::string out(agent.substr(0, kAgentBytes));
    for (char &c : out)
        c = c < 0x20 || c == 0x7f ? '?' : c; // also what is not ASCII
    return out;
}

} // namespace

model::AuditEntry auditOf(const Visitor &visitor, const model::User &user, std::string action, std::string subject)
{
    model::AuditEntry entry = visitor.audit;
    entry.who = user.id;
    entry.whoName = user.login;
    entry.role = user.role;
    entry.action = std::move(action);
    entry.subject = std::move(subject);
    return entry;
}

Sessions::Sessions(const DoorParts &parts, const auth::Sealer &sealer)
    : m_parts(parts), m_refreshTokens(sealer.subkeys("refresh")), m_csrfKey(sealer.subkey("csrf"))
{
}

Sessions::Drawn Sessions::draw() const
{
    const std::string id = makeUlid(m_parts.clock.wall());
    return {id, m_refreshTokens.make(id)};
}

SignedIn Sessions::signedIn(const store::UserRecord &user, const model::Session &session, Secret refresh) const
{
    const auto role = auth::roleNamed(user.user.role).value_or(auth::Role::Viewer);
    const auth::Access access{user.user.id, user.user.displayName, role, user.generation, session.id, {}};
    return {user.user, session, m_parts.doors.snapshot()->tokens->issue(access, m_parts.clock.wall()),
            std::move(refresh), auth::csrfToken(m_csrfKey, session.id)};
}

Result<SignedIn> Sessions::begin(store::Database &database, const store::UserRecord &user, const Drawn &drawn,
                                 const Visitor &visitor) const
{
    const WallTime now = m_parts.clock.wall();
    const model::Session session{drawn.id, user.user.id, plainAgent(visitor.agent),
                                 now,      now,          auth::RefreshTokens::endOf(now, now)};
    if (const auto added = store::SessionStore(database).add(
            {session, auth::RefreshTokens::digest(drawn.refresh.reveal()), "", {}, {}});
        !added)
        return added.error();
    if (const auto noted = store::UserStore(database).noteSignIn(user.user.id, now); !noted)
        return noted.error();
    if (const auto kept =
            store::AuditStore(database).add(auditOf(visitor, user.user, "session.began", "sessions/" + session.id));
        !kept)
        return kept.error();
    SignedIn in = signedIn(user, session, drawn.refresh);
    in.user.signedInAt = now;
    return in;
}

std::optional<Secret> Sessions::nextOf(const store::SessionRecord &record, const Secret &token) const
{
    for (std::size_t key = 0; key < m_refreshTokens.keys(); ++key) {
        Secret next = m_refreshTokens.next(record.session.id, token, key);
        if (auth::RefreshTokens::digest(next.reveal()) == record.digest)
            return next;
    }
    return std::nullopt;
}

Result<Sessions::Rotation> Sessions::rotate(store::Database &database, const Secret &token,
                                            const Visitor &visitor) const
{
    const WallTime now = m_parts.clock.wall();
    const auto id = auth::RefreshTokens::sessionIn(token.reveal());
    const auto found =
        id ? store::SessionStore(database).find(*id) : Result<std::optional<store::SessionRecord>>(std::nullopt);
    if (!found)
        return found.error();
    if (!*found || (*found)->revokedAt || (*found)->session.expiresAt <= now)
        return Rotation{};
    const store::SessionRecord &record = **found;
    const auto user = store::UserStore(database).byId(record.session.user);
    if (!user)
        return user.error();
    if (!*user || (*user)->user.isDisabled())
        return Rotation{};
    const std::string digest = auth::RefreshTokens::digest(token.reveal());
    if (digest == record.digest)
        return spend(database, record, **user, token);
    const bool wasSpentLast = digest == record.spentDigest;
    if (wasSpentLast && record.spentAt && now - *record.spentAt < auth::RefreshTokens::kGrace) {
        if (auto next = nextOf(record, token))
            return Rotation{Found::Again, signedIn(**user, record.session, *std::move(next))};
    }
    // What somebody made up ends nobody's session.
    return wasSpentLast || m_refreshTokens.isOurs(token.reveal()) ? suspect(database, record, **user, visitor)
                                                                  : Rotation{};
}

Result<Sessions::Rotation> Sessions::spend(store::Database &database, store::SessionRecord record,
                                           const store::UserRecord &user, const Secret &token) const
{
    const WallTime now = m_parts.clock.wall();
    model::Session &session = record.session;
    Secret next = m_refreshTokens.next(session.id, token);
    session.usedAt = now;
    session.expiresAt = auth::RefreshTokens::endOf(session.madeAt, now);
    const auto done = store::SessionStore(database).rotate(
        session.id, record.digest, auth::RefreshTokens::digest(next.reveal()), now, session.expiresAt);
    if (!done)
        return done.error();
    // Not rotated: another server was quicker by a moment, to the same next token.
    return Rotation{*done ? Found::Rotated : Found::Again, signedIn(user, session, std::move(next))};
}

Result<Sessions::Rotation> Sessions::suspect(store::Database &database, const store::SessionRecord &record,
                                             const store::UserRecord &user, const Visitor &visitor) const
{
    if (const auto ended = store::SessionStore(database).revoke(record.session.id, m_parts.clock.wall()); !ended)
        return ended.error();
    const auto entry = auditOf(visitor, user.user, "session.token_reused", "sessions/" + record.session.id);
    if (const auto kept = store::AuditStore(database).add(entry); !kept)
        return kept.error();
    return Rotation{Found::Reused, std::nullopt};
}

void Sessions::refresh(Secret token, Visitor visitor, DoorAnswer<Let<SignedIn>> answer)
{
    auto work = [this, token = std::move(token), visitor = std::move(visitor)](store::Database &database) {
        return rotate(database, token, visitor);
    };
    m_parts.store.write(std::move(work), [this, answer = std::move(answer)](Result<Rotation> rotation) mutable {
        if (!rotation) {
            answer(rotation.error());
            return;
        }
        using Counted = DoorMetrics::Refresh;
        constexpr Counted kCounted[] = {Counted::Rotated, Counted::Again, Counted::Refused, Counted::Reused};
        m_parts.metrics.refreshed(kCounted[static_cast<int>(rotation->found)]);
        if (rotation->in) {
            answer(*std::move(rotation->in));
        } else if (rotation->found == Found::Reused) {
            log::warning("server", "a spent refresh token came again: its session has ended");
            m_parts.feed.changed([answer = std::move(answer)]() mutable { answer(tokenEnded()); });
        } else {
            answer(tokenEnded());
        }
    });
}

void Sessions::signOut(const Secret &token, Visitor visitor, DoorAnswer<Result<>> answer)
{
    const auto id = auth::RefreshTokens::sessionIn(token.reveal());
    if (!id || !m_refreshTokens.isOurs(token.reveal())) {
        answer(tokenEnded());
        return;
    }
    end(*id, "", std::move(visitor), std::move(answer));
}

void Sessions::end(std::string session, std::string user, Visitor visitor, DoorAnswer<Result<>> answer)
{
    auto work = [session = std::move(session), user = std::move(user), visitor = std::move(visitor),
                 now = m_parts.clock.wall()](store::Database &database) -> Result<> {
        store::SessionStore sessions(database);
        const auto found = sessions.find(session);
        if (!found)
            return found.error();
        if (!*found || (!user.empty() && (*found)->session.user != user))
            return fail(ErrorCode::NotFound, "There is no such session.");
        const auto ended = sessions.revoke(session, now);
        if (!ended)
            return ended.error();
        model::AuditEntry entry = visitor.audit;
        if (entry.who.empty())
            entry.who = (*found)->session.user;
        entry.action = "session.ended";
        entry.subject = "sessions/" + session;
        return *ended ? store::AuditStore(database).add(entry) : Result<>(Done());
    };
    m_parts.store.write(std::move(work), [this, answer = std::move(answer)](Result<> done) mutable {
        if (!done)
            answer(std::move(done));
        else
            m_parts.feed.changed([answer = std::move(answer)]() mutable { answer(Done()); });
    });
}

void Sessions::endAll(std::string user, Visitor visitor, DoorAnswer<Result<>> answer)
{
    auto work = [user = std::move(user), visitor = std::move(visitor),
                 now = m_parts.clock.wall()](store::Database &database) -> Result<> {
        const auto there = store::UserStore(database).byId(user);
        if (!there)
            return there.error();
        if (!*there)
            return fail(ErrorCode::NotFound, "There is no such user.");
        if (const auto ended = store::SessionStore(database).revokeAllOf(user, "", now); !ended)
            return ended.error();
        model::AuditEntry entry = visitor.audit;
        entry.action = "user.signed_out_everywhere";
        entry.subject = "users/" + user;
        return store::AuditStore(database).add(entry);
    };
    m_parts.store.write(std::move(work), [this, answer = std::move(answer)](Result<> done) mutable {
        if (!done)
            answer(std::move(done));
        else
            m_parts.feed.changed([answer = std::move(answer)]() mutable { answer(Done()); });
    });
}

void Sessions::list(std::string user, DoorAnswer<Result<std::vector<model::Session>>> answer)
{
    auto work = [user = std::move(user),
                 now = m_parts.clock.wall()](store::Database &database) -> Result<std::vector<model::Session>> {
        const auto records = store::SessionStore(database).ofUser(user, now);
        if (!records)
            return records.error();
        std::vector<model::Session> sessions;
        for (const store::SessionRecord &record : *records)
            sessions.push_back(record.session);
        return sessions;
    };
    // Asked of the database that writes: a replica may still show the one that was ended a moment ago.
    m_parts.store.write(std::move(work), std::move(answer));
}

bool Sessions::isCsrf(std::string_view refreshToken, std::string_view header) const
{
    const auto session = auth::RefreshTokens::sessionIn(refreshToken);
    return session && auth::isCsrfToken(m_csrfKey, *session, header);
}

} // namespace belfry::server
