#include "server/SignIns.h"

#include "auth/Sealer.h"
#include "model/Json.h"
#include "store/TriesStore.h"

#include <QJsonObject>

namespace belfry::server {
namespace {

constexpr const char *kTriesTopic = "doors.tries";

using auth::RateKind;
using auth::RateOf;

Error notSignedIn()
{
    return fail(ErrorCode::Unauthorized, "Login or password is wrong.");
}

} // namespace

SignIns::SignIns(const DoorParts &parts, const Sessions &sessions, Secret key)
    : m_parts(parts), m_sessions(sessions), m_key(std::move(key)), m_guard(parts.clock)
{
}

void SignIns::begin(Executor &home)
{
    const auto heard = [this](const bus::Message &message) {
        if (message.server == m_parts.bus.server())
            return;
        if (const auto read = model::parseObject(message.payload, 2))
            m_guard.failedElsewhere(model::toUtf8(read->value(QStringLiteral("account")).toString()),
                                    model::toUtf8(read->value(QStringLiteral("network")).toString()));
    };
    m_elsewhere = m_parts.bus.subscribe(kTriesTopic, home, heard, {});
}

void SignIns::ask(const std::string &login, const Visitor &visitor, DoorAnswer<Let<Names>> answer)
{
    const Names names{auth::digestOf("login " + m_key.reveal(), login),
                      auth::digestOf("network " + m_key.reveal(), auth::networkOf(visitor.counted))};
    if (const auto wait = m_guard.begin(names.first, names.second)) {
        answer(lockedOut(*wait));
        return;
    }
    std::vector<auth::RateAsk> asks{{RateKind::Login, RateOf::Address, visitor.counted, m_parts.rates.loginPerAddress},
                                    {RateKind::Login, RateOf::Account, names.first, m_parts.rates.loginPerAccount}};
    m_parts.limits.take(std::move(asks), [this, names, answer = std::move(answer)](auth::RateVerdict verdict) mutable {
        if (verdict.allowed) {
            answer(names);
            return;
        }
        m_guard.wasUndecided(names.first, names.second);
        m_parts.metrics.rateLimited(RateKind::Login, verdict.refusedBy);
        answer(pleaseWait("There are too many tries to sign in. Wait a little.", verdict.wait));
    });
}

void SignIns::wasRight(const Names &names)
{
    m_parts.metrics.signedIn(DoorMetrics::SignIn::Right);
    if (m_guard.wasRight(names.first, names.second))
        m_parts.store.write([login = names.first](store::Database &database) { return store::TriesStore(database).forget(login); },
                            [](const Result<> &) {});
}

void SignIns::wasWrong(const Names &names, UniqueFunction<void()> told)
{
    m_parts.metrics.signedIn(DoorMetrics::SignIn::Wrong);
    m_parts.store.write(
        [kept = m_guard.wasWrong(names.first, names.second)](store::Database &database) -> Result<> {
            store::TriesStore tries(database);
            const auto first = tries.keep(kept[0]);
            return first ? tries.keep(kept[1]) : first;
        },
        [told = std::move(told)](const Result<> &) mutable { told(); });
    m_parts.bus.publish(kTriesTopic, model::toText({{QStringLiteral("account"), model::textValue(names.first)},
                                                    {QStringLiteral("network"), model::textValue(names.second)}}));
}

Refused SignIns::lockedOut(Duration wait) const
{
    m_parts.metrics.signedIn(DoorMetrics::SignIn::LockedOut);
    return pleaseWait("There were too many wrong passwords. Wait and try again.", wait);
}

void SignIns::check(const std::string &login, Secret password, const Visitor &visitor, DoorAnswer<Let<Checked>> answer)
{
    ask(login, visitor,
        [this, login, password = std::move(password), answer = std::move(answer)](Let<Names> names) mutable {
            if (!names) {
                answer(names.refused());
                return;
            }
            auto looked = [this, names = *names, password = std::move(password),
                           answer = std::move(answer)](Result<Known> found) mutable {
                if (!found) {
                    m_guard.wasUndecided(names.first, names.second);
                    answer(found.error());
                    return;
                }
                if (const auto wait = m_guard.recall(names.first, names.second, found->tries)) {
                    answer(lockedOut(*wait));
                    return;
                }
                compare(names, std::move(found->user), std::move(password), std::move(answer));
            };
            // Asked as a write: a replica may not know yet of a password that was changed.
            m_parts.store.write(
                [login, names = *names](store::Database &database) -> Result<Known> {
                    auto user = store::UserStore(database).byLogin(login);
                    if (!user)
                        return user.error();
                    auto tries = store::TriesStore(database).of(names.first, names.second);
                    if (!tries)
                        return tries.error();
                    return Known{*std::move(user), *std::move(tries)};
                },
                std::move(looked));
        });
}

void SignIns::compare(const Names &names, std::optional<store::UserRecord> user, Secret password,
                      DoorAnswer<Let<Checked>> answer)
{
    std::string hash = user && !user->user.isDisabled() ? user->passwordHash : std::string();
    auto done = [this, names, user = std::move(user),
                 answer = std::move(answer)](Result<auth::Passwords::Checked> checked) mutable {
        m_parts.metrics.passwordsWaiting(m_parts.passwords.waiting() - (checked ? 1 : 0)); // without this one
        if (!checked) {
            m_guard.wasUndecided(names.first, names.second);
            m_parts.metrics.signedIn(DoorMetrics::SignIn::Busy);
            answer(pleaseWait("Too many people sign in at this moment. Try again.", Duration(2'000)));
            return;
        }
        if (checked->isRight) {
            wasRight(names);
            answer(Checked{std::move(user), *std::move(checked)});
            return;
        }
        wasWrong(names, [answer = std::move(answer)]() mutable { answer(notSignedIn()); });
    };
    m_parts.passwords.check(std::move(password), std::move(hash), std::move(done));
}

Result<SignedIn> SignIns::begin(store::Database &database, const Checked &known, const Sessions::Drawn &drawn,
                                const Visitor &visitor) const
{
    store::UserStore users(database);
    const auto user = users.byId(known.user->user.id);
    if (!user)
        return user.error();
    // It may have been changed while the password was checked.
    if (!*user || (*user)->user.isDisabled() || (*user)->passwordHash != known.user->passwordHash)
        return notSignedIn();
    if (known.password.rehashed) {
        if (const auto kept = users.rehash((*user)->user.id, (*user)->passwordHash, *known.password.rehashed); !kept)
            return kept.error();
    }
    return m_sessions.begin(database, **user, drawn, visitor);
}

void SignIns::signIn(model::Credentials credentials, Visitor visitor, DoorAnswer<Let<SignedIn>> answer)
{
    auto checked = [this, visitor, answer = std::move(answer)](Let<Checked> right) mutable {
        if (!right) {
            answer(right.refused());
            return;
        }
        auto work = [this, visitor = std::move(visitor), known = *std::move(right), drawn = m_sessions.draw()](
                        store::Database &database) { return begin(database, known, drawn, visitor); };
        m_parts.store.write(std::move(work), [answer = std::move(answer)](Result<SignedIn> in) mutable {
            answer(in ? Let<SignedIn>(*std::move(in)) : Let<SignedIn>(in.error()));
        });
    };
    check(credentials.login, Secret(std::move(credentials.password)), visitor, std::move(checked));
}

void SignIns::prove(const std::string &login, Secret password, const Visitor &visitor, DoorAnswer<Let<Done>> answer)
{
    check(login, std::move(password), visitor, [answer = std::move(answer)](Let<Checked> right) mutable {
        answer(right ? Let<Done>(Done()) : Let<Done>(right.refused()));
    });
}

} // namespace belfry::server
