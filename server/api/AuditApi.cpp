#include "server/api/AuditApi.h"

#include "server/api/Page.h"
#include "server/api/StoreAsking.h"
#include "store/AuditStore.h"

namespace belfry::server::api {
namespace {

constexpr std::size_t kTextBytesMax = 200;

// Nothing for an absent parameter.
Result<std::string> wordIn(const http::Request &request, const char *key)
{
    const auto text = queryText(request, key);
    if (!text)
        return text.error();
    if (text->value_or("").size() > kTextBytesMax)
        return fail(ErrorCode::InvalidInput, std::string(key) + ": is too long");
    return text->value_or("");
}

Result<std::optional<WallTime>> timeIn(const http::Request &request, const char *key)
{
    const auto text = queryText(request, key);
    if (!text)
        return text.error();
    if (!*text)
        return std::optional<WallTime>();
    const auto time = fromRfc3339(**text);
    if (!time)
        return fail(ErrorCode::InvalidInput, std::string(key) + ": must be a time like 2026-11-22T10:00:00Z");
    return time;
}

Result<store::AuditQuery> readQuery(const http::Request &request)
{
    store::AuditQuery query;
    auto who = wordIn(request, "who");
    auto subject = wordIn(request, "subject");
    const auto from = timeIn(request, "from");
    const auto until = timeIn(request, "until");
    if (!who || !subject)
        return who ? subject.error() : who.error();
    if (!from || !until)
        return from ? until.error() : from.error();
    query.who = *std::move(who);
    query.subject = *std::move(subject);
    query.from = *from;
    query.until = *until;
    return query;
}

void list(const AuditContext &context, const ApiCall &call, http::Responder responder)
{
    const auto page = readPage(call.request, "audit");
    if (!page)
        return responder.send(problem(page.error()));
    auto query = readQuery(call.request);
    if (!query)
        return responder.send(problem(query.error()));
    query->before = page->before();
    query->most = static_cast<int>(page->rowsWanted());
    readStore(context.store, *context.room, std::move(responder),
              [query = *query](store::Database &database) { return store::AuditStore(database).list(query); },
              [page = *page](const std::vector<model::AuditEntry> &entries) {
                  return listAnswer<model::AuditEntry>(
                      page, entries, [](const model::AuditEntry &one) { return model::toJson(one); },
                      [](const model::AuditEntry &one) { return CursorKey{one.id}; });
              });
}

} // namespace

void addAuditRoutes(ApiRoutes &routes, const AuditContext &context)
{
    routes.add(http::Method::Get, "/api/v1/audit", auth::Permission::ReadAudit,
               [context](const ApiCall &call, http::Responder responder) { list(context, call, std::move(responder)); });
}

} // namespace belfry::server::api
