#include "server/ApiKeys.h"

#include "auth/RefreshTokens.h"
#include "base/Id.h"
#include "model/Json.h"
#include "store/AuditStore.h"

#include <QJsonObject>

namespace belfry::server {
namespace {

constexpr std::chrono::minutes kNoteEvery{1};

Error noSuchKey()
{
    return fail(ErrorCode::NotFound, "There is no such key.");
}

Result<> audit(store::Database &database, const Visitor &visitor, const char *action, const model::ApiKey &key)
{
    model::AuditEntry entry = visitor.audit;
    entry.action = action;
    entry.subject = "api-keys/" + key.id;
    entry.details = {{QStringLiteral("name"), model::textValue(key.name)}};
    return store::AuditStore(database).add(entry);
}

} // namespace

bool ApiKeys::mayBeScope(std::string_view word)
{
    const auto permission = auth::permissionNamed(word);
    return permission && *permission != auth::Permission::OwnAccount;
}

void ApiKeys::make(model::NewApiKey wanted, Visitor visitor, DoorAnswer<Result<Made>> answer)
{
    const WallTime now = m_parts.clock.wall();
    if (wanted.expiresAt && *wanted.expiresAt <= now) {
        answer(fail(ErrorCode::InvalidInput, "expires_at: must not lie in the past"));
        return;
    }
    for (const std::string &scope : wanted.scopes) {
        if (!visitor.caller.may(auth::permissionNamed(scope).value())) {
            answer(fail(ErrorCode::Forbidden, "You may not give a key what you may not do yourself."));
            return;
        }
    }
    Made made{{makeUlid(now),
               std::move(wanted.name),
               std::move(wanted.scopes),
               visitor.audit.who,
               now,
               {},
               wanted.expiresAt,
               {}},
              auth::makeApiKey()};
    auto work = [made, visitor = std::move(visitor)](store::Database &database) -> Result<> {
        if (const auto added = store::ApiKeyStore(database).add({made.key, auth::apiKeyDigest(made.secret.reveal())});
            !added)
            return added;
        return audit(database, visitor, "api_key.made", made.key);
    };
    m_parts.store.write(std::move(work),
                        [this, made = std::move(made), answer = std::move(answer)](Result<> done) mutable {
                            if (!done)
                                answer(done.error());
                            else
                                m_parts.feed.changed([made = std::move(made), answer = std::move(answer)]() mutable {
                                    answer(std::move(made));
                                });
                        });
}

void ApiKeys::list(std::string before, std::int64_t most, DoorAnswer<Result<std::vector<model::ApiKey>>> answer)
{
    auto work = [before = std::move(before), most](store::Database &database) -> Result<std::vector<model::ApiKey>> {
        const auto records = store::ApiKeyStore(database).list(before, most);
        if (!records)
            return records.error();
        std::vector<model::ApiKey> keys;
        for (const store::ApiKeyRecord &record : *records)
            keys.push_back(record.key);
        return keys;
    };
    m_parts.store.read(std::move(work), std::move(answer));
}

void ApiKeys::find(std::string id, DoorAnswer<Result<model::ApiKey>> answer)
{
    auto work = [id = std::move(id)](store::Database &database) -> Result<model::ApiKey> {
        const auto found = store::ApiKeyStore(database).find(id);
        if (!found)
            return found.error();
        return *found ? Result<model::ApiKey>((*found)->key) : noSuchKey();
    };
    m_parts.store.read(std::move(work), std::move(answer));
}

void ApiKeys::revoke(std::string id, Visitor visitor, DoorAnswer<Result<>> answer)
{
    auto work = [id = std::move(id), visitor = std::move(visitor),
                 now = m_parts.clock.wall()](store::Database &database) -> Result<> {
        store::ApiKeyStore keys(database);
        const auto found = keys.find(id);
        if (!found)
            return found.error();
        if (!*found)
            return noSuchKey();
        const auto revoked = keys.revoke(id, now);
        if (!revoked)
            return revoked.error();
        return *revoked ? audit(database, visitor, "api_key.revoked", (*found)->key) : Result<>(Done());
    };
    m_parts.store.write(std::move(work), [this, answer = std::move(answer)](Result<> done) mutable {
        if (!done)
            answer(std::move(done));
        else
            m_parts.feed.changed([answer = std::move(answer)]() mutable { answer(Done()); });
    });
}

void ApiKeys::noteUsed(const std::string &id)
{
    {
        const std::lock_guard lock(m_mutex);
        const TimePoint now = m_parts.clock.now();
        const auto [noted, isNew] = m_noted.emplace(id, now);
        if (!isNew && now - noted->second < kNoteEvery)
            return;
        noted->second = now;
    }
    m_parts.store.write([id, now = m_parts.clock.wall()](
                            store::Database &database) { return store::ApiKeyStore(database).noteUsed(id, now); },
                        [](const Result<> &) {});
}

} // namespace belfry::server
