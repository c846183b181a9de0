#include "server/api/Idempotency.h"

#include "http/Conditions.h"
#include "model/Json.h"
#include "server/api/ApiKit.h"

#include <QJsonObject>

#include <algorithm>

namespace belfry::server::api {
namespace {

using store::IdempotencyRecord;

constexpr std::string_view kHeader = "idempotency-key";

bool isKey(std::string_view key)
{
    return key.size() <= Idempotency::kKeyBytesMax && std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c <= '~'; });
}

std::string requestOf(const http::Request &request)
{
    return std::string(http::name(request.method)) + ' ' + request.path + '#' + auth::digestOf("idempotency", request.query + '\n' + request.body);
}

bool isWorthKeeping(const http::Response &response)
{
    return response.status < 500 && response.status != 429;
}

http::Response another()
{
    return problem(model::ApiError{422, "idempotency_key_reused", "", "This Idempotency-Key came with another request before.",
                                   "Idempotency-Key"});
}

http::Response underWay()
{
    auto response = problem(model::ApiError{409, "in_progress", "", "The same request is under way.", "Idempotency-Key"});
    response.headers += "Retry-After: 1\r\n";
    return response;
}

http::Response again(http::Response response)
{
    response.headers += "Idempotency-Replayed: true\r\n";
    return response;
}

std::string placeOf(const IdempotencyRecord &record)
{
    return "idempotency_keys/" + record.caller + '/' + record.key + "/body";
}

std::string bodyOf(const http::Response &response)
{
    std::string text;
    for (const SharedBytes &piece : response.body)
        text += piece.text();
    return text;
}

} // namespace

/// The request, for as long as its answer is not there.
struct Idempotency::Kept {
    http::Request request;
    auth::Caller caller;
    std::string requestId;
    std::string what;
    Place place;
    ApiHandler handler;
};

/// Takes the handler's answer, notes it, and hands it on.
struct Idempotency::Capture final : http::Responder::Target {
    Capture(Idempotency &its, std::shared_ptr<Kept> of, http::Responder to) : owner(its), kept(std::move(of)), responder(std::move(to)) {}
    void respond(std::uint64_t, http::Response response) override
    {
        owner.answered(*kept, response);
        responder.send(std::move(response));
    }
    Executor &home() override { return responder.home(); }

    Idempotency &owner;
    const std::shared_ptr<Kept> kept;
    http::Responder responder;
};

Idempotency::Idempotency(store::Store *store, const auth::Sealer &sealer, const Clock &clock)
    : m_store(store), m_sealer(sealer), m_clock(clock)
{
}

ApiHandler Idempotency::once(ApiHandler handler)
{
    return [this, handler = std::move(handler)](const ApiCall &call, http::Responder responder) {
        const std::string_view key = call.request.header(kHeader);
        if (key.empty() || call.caller.via == auth::Caller::Via::Nobody) {
            handler(call, std::move(responder));
        } else if (!isKey(key)) {
            responder.send(problem(model::ApiError{400, "invalid_input", "", "It must be 1 to 128 visible characters of ASCII.", "Idempotency-Key"}));
        } else {
            begin(std::make_shared<Kept>(Kept{call.request, call.caller, std::string(call.requestId), requestOf(call.request),
                                              Place(call.caller.id, key), handler}),
                  std::move(responder));
        }
    };
}

void Idempotency::begin(const std::shared_ptr<Kept> &kept, http::Responder responder)
{
    std::optional<http::Response> known;
    {
        const std::lock_guard lock(m_mutex);
        dropOld();
        const auto [at, isNew] = m_entries.try_emplace(kept->place, Entry{kept->what, m_clock.now(), std::nullopt, nullptr});
        if (isNew)
            m_byAge.emplace_back(at->second.at, kept->place);
        else if (at->second.request != kept->what)
            known = another();
        else
            known = at->second.answer ? again(*at->second.answer) : underWay();
    }
    if (known) {
        responder.send(*std::move(known));
        return;
    }
    if (!m_store || !m_store->isThere()) {
        run(kept, std::move(responder));
        return;
    }
    Executor &home = responder.home();
    m_store->write([record = recordOf(*kept)](store::Database &database) { return store::IdempotencyStore(database).claim(record); },
                   [this, &home, kept, responder = std::move(responder)](Result<std::optional<IdempotencyRecord>> found) mutable {
                       home.post([this, kept, responder = std::move(responder), found = std::move(found)]() mutable {
                           claimed(kept, std::move(responder), std::move(found));
                       });
                   });
}

void Idempotency::claimed(const std::shared_ptr<Kept> &kept, http::Responder responder, Result<std::optional<IdempotencyRecord>> found)
{
    // Without the database there is what this server remembers.
    if (!found || !*found) {
        run(kept, std::move(responder));
        return;
    }
    const IdempotencyRecord &record = **found;
    if (record.request != kept->what) {
        forget(kept->place);
        responder.send(another());
        return;
    }
    auto answer = record.status == 0 ? std::nullopt : unsealed(record);
    if (!answer) {
        forget(kept->place);
        responder.send(underWay());
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        if (const auto at = m_entries.find(kept->place); at != m_entries.end())
            at->second.answer = *answer;
    }
    responder.send(again(*std::move(answer)));
}

void Idempotency::run(const std::shared_ptr<Kept> &kept, http::Responder responder)
{
    Executor &home = responder.home();
    const auto capture = std::make_shared<Capture>(*this, kept, std::move(responder));
    {
        const std::lock_guard lock(m_mutex);
        if (const auto at = m_entries.find(kept->place); at != m_entries.end())
            at->second.capture = capture;
    }
    kept->handler({kept->request, kept->caller, kept->requestId},
                  http::Responder(std::weak_ptr<http::Responder::Target>(capture), home, 1));
}

void Idempotency::answered(const Kept &kept, const http::Response &response)
{
    const bool keeps = isWorthKeeping(response);
    std::shared_ptr<Capture> ended; // the caller's own: it goes when the caller has returned
    {
        const std::lock_guard lock(m_mutex);
        const auto at = m_entries.find(kept.place);
        if (at != m_entries.end()) {
            ended = std::move(at->second.capture);
            if (keeps)
                at->second.answer = response;
            else
                m_entries.erase(at);
        }
    }
    if (ended) {
        Executor &home = ended->responder.home();
        home.post([ended = std::move(ended)] {});
    }
    if (!m_store)
        return;
    IdempotencyRecord record = recordOf(kept);
    if (keeps) {
        const QJsonObject text{{QStringLiteral("headers"), model::textValue(response.headers)},
                               {QStringLiteral("body"), model::textValue(bodyOf(response))}};
        record.status = response.status;
        record.body = m_sealer.seal(Secret(model::toText(text)), placeOf(record));
    }
    m_store->write([record](store::Database &database) { return store::IdempotencyStore(database).answer(record); }, [](const Result<> &) {});
}

void Idempotency::forget(const Place &place)
{
    const std::lock_guard lock(m_mutex);
    m_entries.erase(place);
}

void Idempotency::dropOld()
{
    const TimePoint now = m_clock.now();
    while (!m_byAge.empty() && (m_byAge.size() > kInMemoryMax || now - m_byAge.front().first > store::IdempotencyStore::kKept)) {
        const auto [since, place] = std::move(m_byAge.front());
        m_byAge.pop_front();
        const auto at = m_entries.find(place);
        // One that is under way is forgotten with its answer.
        if (at != m_entries.end() && at->second.at == since && at->second.answer)
            m_entries.erase(at);
    }
}

std::optional<http::Response> Idempotency::unsealed(const IdempotencyRecord &record) const
{
    const auto text = m_sealer.open(record.body, placeOf(record));
    const auto object = text ? model::parseObject(text->reveal()) : Result<QJsonObject>(text.error());
    if (!object)
        return std::nullopt;
    auto response = http::Response::empty(record.status);
    response.headers = model::toUtf8((*object)[u"headers"].toString());
    const std::string body = model::toUtf8((*object)[u"body"].toString());
    if (!body.empty())
        response.body.push_back(SharedBytes::copyOf(body));
    return response;
}

IdempotencyRecord Idempotency::recordOf(const Kept &kept) const
{
    return {kept.place.first, kept.place.second, kept.what, m_clock.wall(), 0, ""};
}

} // namespace belfry::server::api
