#include "server/api/CachedReads.h"

#include "server/api/ApiKit.h"

#include <algorithm>

namespace belfry::server::api {
namespace {

using cache::Cache;
using How = Cache::Given::How;

std::string_view statusOf(How how)
{
    switch (how) {
    case How::Hit: return "belfry; hit";
    case How::Stale: return "belfry; hit; detail=stale";
    case How::Shared: return "belfry; hit; detail=shared";
    case How::Miss: return "belfry; fwd=miss; stored";
    case How::Wait: return "belfry; fwd=miss; collapsed";
    case How::Away: break;
    }
    return "belfry; hit; detail=store-away";
}

Result<cache::Value> valueOf(Result<http::Response> made)
{
    if (!made)
        return made.error();
    if (made->status != 200 || made->body.size() != 1)
        return fail(ErrorCode::Internal, "only whole answers are kept");
    return cache::Value{std::move(made->headers), std::move(made->body.front()), {}};
}

} // namespace

Cache::Load CachedReads::loadWith(const Work &work)
{
    return [&store = m_store, work](Cache::Loaded loaded) {
        // A replica's older row would be kept as if it were what was just written.
        store.readLatest(work, [loaded = std::move(loaded)](Result<http::Response> made) mutable { loaded(valueOf(std::move(made))); });
    };
}

http::Response CachedReads::responseOf(const Cache::Given &given)
{
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(systemClock().wall() - given.value->madeAt).count();
    http::Response response;
    response.status = 200;
    const std::string_view status = statusOf(given.how);
    response.headers.reserve(given.value->head.size() + status.size() + 40);
    response.headers.append(given.value->head)
        .append("Age: ")
        .append(std::to_string(std::max<std::int64_t>(age, 0)))
        .append("\r\nCache-Status: ")
        .append(status)
        .append("\r\n");
    response.body.push_back(given.value->body);
    return response;
}

void CachedReads::ask(http::Responder responder, const Cache::Read &read, const Work &work)
{
    if (read.lifetime.fresh + read.lifetime.stale == Duration(0)) {
        m_store.read(work, m_room->keep<Result<http::Response>>(std::move(responder), [](http::Responder waiting, Result<http::Response> made) {
            waiting.send(made ? *std::move(made) : problem(made.error()));
        }));
        return;
    }
    m_cache.get(read, loadWith(work), m_room->keep<Result<Cache::Given>>(std::move(responder), [](http::Responder waiting, Result<Cache::Given> given) {
        waiting.send(given ? responseOf(*given) : problem(given.error()));
    }));
}

void CachedReads::warmUp(const Cache::Read &read, const Work &work)
{
    m_cache.get(read, loadWith(work), [](const Result<Cache::Given> &) {});
}

} // namespace belfry::server::api
