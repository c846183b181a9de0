#include "model/InputReader.h"
#include "model/Json.h"
#include "server/api/Page.h"
#include "server/api/ServicesApi.h"

#include <algorithm>

namespace belfry::server::api {
namespace {

using auth::Permission;
using http::Method;
using http::Request;
using http::Responder;
using std::chrono::days;

constexpr days kSpan{60};
constexpr days kSpanMost{400};
constexpr std::size_t kDaysMost = 500;
constexpr int kExtendMost = 240;

struct Span {
    WallTime from;
    WallTime to;
};

Result<WallTime> timeIn(const Request &request, const char *key, WallTime otherwise)
{
    const auto text = queryText(request, key);
    if (!text)
        return text.error();
    if (!*text)
        return otherwise;
    const auto time = fromRfc3339(**text);
    if (!time)
        return fail(ErrorCode::InvalidInput, std::string(key) + ": must be an RFC 3339 time like 2026-11-22T10:00:00Z");
    return *time;
}

Result<Span> spanOf(const Request &request)
{
    const auto from = timeIn(request, "from", systemClock().wall());
    if (!from)
        return from.error();
    const auto to = timeIn(request, "to", *from + kSpan);
    if (!to)
        return to.error();
    if (*to <= *from || *to - *from > kSpanMost)
        return fail(ErrorCode::InvalidInput, "to: must be after from, and not more than 400 days later");
    return Span{*from, *to};
}

/// A day and what differs on it.
struct Day {
    model::Service service;
    model::Occurrence occurrence;
    model::ServiceChange change;
};

Result<Day> dayIn(const Draft &draft, model::LocalDate day)
{
    const auto occurrence = draft.calendar->on(day);
    if (!occurrence)
        return fail(ErrorCode::NotFound, "this service does not take place on " + model::toText(day));
    const auto found = std::find_if(draft.changes.begin(), draft.changes.end(), [day](const auto &one) { return one.occurrence == day; });
    model::ServiceChange change;
    change.occurrence = day;
    return Day{draft.service, *occurrence, found == draft.changes.end() ? change : *found};
}

http::Response answerOf(const Day &day)
{
    QJsonObject object = model::toJson(day.occurrence);
    object.insert(QStringLiteral("change"), model::toJson(day.change));
    return readAnswer(object, day.service.revision);
}

void list(const ServicesContext &context, const ApiCall &call, Responder responder)
{
    const auto span = spanOf(call.request);
    if (!span) {
        responder.send(problem(span.error()));
        return;
    }
    readStore(context.api.foundation.store(), *context.api.room, std::move(responder),
              [id = std::string(call.request.capture("service")), span = *span](store::Database &database) -> Result<std::vector<model::Occurrence>> {
                  const auto draft = readDraft(database, id);
                  if (!draft)
                      return draft.error();
                  return draft->calendar->between(span.from, span.to, kDaysMost);
              },
              [](const std::vector<model::Occurrence> &occurrences) {
                  QJsonArray items;
                  for (const model::Occurrence &one : occurrences)
                      items.append(model::toJson(one));
                  return listAnswer(items, {});
              });
}

void get(const ServicesContext &context, const ApiCall &call, Responder responder)
{
    const auto day = dayOf(call.request);
    if (!day) {
        responder.send(notFound());
        return;
    }
    readStore(context.api.foundation.store(), *context.api.room, std::move(responder),
              [id = std::string(call.request.capture("service")), day = *day](store::Database &database) -> Result<Day> {
                  const auto draft = readDraft(database, id);
                  if (!draft)
                      return draft.error();
                  return dayIn(*draft, day);
              },
              answerOf);
}

struct Wanted {
    std::string service;
    model::LocalDate day;
    std::optional<std::int64_t> revision;
    model::AuditEntry audit;
};

std::optional<Wanted> wantedBy(const ApiCall &call, const QJsonObject &body, Responder &responder)
{
    const auto day = dayOf(call.request);
    if (!day) {
        responder.send(notFound());
        return std::nullopt;
    }
    const auto revision = revisionOf(call, responder);
    if (!revision)
        return std::nullopt;
    const std::string id(call.request.capture("service"));
    return Wanted{id, *day, *revision, auditOf(call, "occurrence.changed", "services/" + id + "/occurrences/" + model::toText(*day), body)};
}

/// `edit`: Result<>(model::ServiceChange &).
template<typename Edit>
Result<Day> changeDay(store::Database &database, const Wanted &wanted, Edit edit)
{
    auto draft = readDraft(database, wanted.service, wanted.revision);
    if (!draft)
        return draft.error();
    auto before = dayIn(*draft, wanted.day);
    if (!before)
        return before.error();
    model::ServiceChange change = before->change;
    if (const auto edited = edit(change); !edited)
        return edited.error();
    std::erase_if(draft->changes, [&](const auto &one) { return one.occurrence == wanted.day; });
    draft->changes.push_back(change);
    if (const auto checked = checkDraft(*draft); !checked)
        return checked.error();
    const auto revision = store::ServiceStore(database).change(draft->service, change, draft->lastAt());
    if (!revision)
        return revision.error();
    if (const auto noted = store::AuditStore(database).add(wanted.audit); !noted)
        return noted.error();
    draft->service.revision = *revision;
    return dayIn(*draft, wanted.day);
}

enum class Way { Replace, Merge };

void write(const ServicesContext &context, const ApiCall &call, Responder responder, Way way)
{
    const auto body = bodyOf(context.api, call, responder);
    const auto wanted = body ? wantedBy(call, *body, responder) : std::nullopt;
    if (!wanted)
        return;
    Foundation &foundation = context.api.foundation;
    writeStore(context.api.foundation.store(), *context.api.room, std::move(responder),
               [wanted = *wanted, body = *body, way](store::Database &database) {
                   return changeDay(database, wanted, [&](model::ServiceChange &change) {
                       if (way == Way::Replace) {
                           const model::LocalDate day = change.occurrence;
                           change = model::ServiceChange();
                           change.occurrence = day;
                       }
                       return model::apply(change, body);
                   });
               },
               [&foundation](const Day &day) {
                   serviceChanged(foundation, "service.changed", day.service);
                   return answerOf(day);
               });
}

void takeBack(const ServicesContext &context, const ApiCall &call, Responder responder)
{
    const auto wanted = wantedBy(call, {}, responder);
    if (!wanted)
        return;
    Foundation &foundation = context.api.foundation;
    writeStore(context.api.foundation.store(), *context.api.room, std::move(responder),
               [wanted = *wanted](store::Database &database) {
                   return changeDay(database, wanted, [&wanted](model::ServiceChange &change) {
                       change = model::ServiceChange();
                       change.occurrence = wanted.day;
                       return Result<>(Done());
                   });
               },
               [&foundation](const Day &day) {
                   serviceChanged(foundation, "service.changed", day.service);
                   return noContent();
               });
}

// The plan is asked, not the database: this holds while that is away.
void extend(const ServicesContext &context, const ApiCall &call, Responder responder)
{
    const auto day = dayOf(call.request);
    if (!day) {
        responder.send(notFound());
        return;
    }
    const auto body = bodyOf(context.api, call, responder);
    if (!body)
        return;
    model::InputReader in(*body);
    const int minutes = static_cast<int>(in.whole("minutes", 1, kExtendMost));
    if (const auto accepted = in.accepted(); !accepted) {
        responder.send(problem(accepted.error()));
        return;
    }
    const std::string id(call.request.capture("service"));
    const auto audit = auditOf(call, "service.extended", "services/" + id + "/occurrences/" + model::toText(*day), *body);
    auto answer = context.api.room->keep<Result<model::Occurrence>>(
        std::move(responder), [&store = context.api.foundation.store(), audit](Responder waiting, Result<model::Occurrence> extended) {
            if (extended)
                store.write([audit](store::Database &database) { return store::AuditStore(database).add(audit); }, [](const Result<> &) {});
            waiting.send(extended ? json(200, model::toJson(*extended)) : problem(extended.error()));
        });
    context.api.ctl.post([&planner = context.planner, id, day = *day, minutes, by = audit.whoName, answer = std::move(answer)]() mutable {
        planner.extend(id, day, minutes, by, std::move(answer));
    });
}

} // namespace

void addOccurrenceRoutes(ApiRoutes &routes, const ServicesContext &context)
{
    const auto add = [&](Method method, std::string_view pattern, Permission needs, auto function) {
        routes.add(method, pattern, needs, [context, function](const ApiCall &call, Responder responder) {
            function(context, call, std::move(responder));
        });
    };
    constexpr std::string_view kDay = "/api/v1/services/{service}/occurrences/{day}";
    add(Method::Get, "/api/v1/services/{service}/occurrences", Permission::Watch, list);
    add(Method::Get, kDay, Permission::Watch, get);
    add(Method::Put, kDay, Permission::Plan,
        [](const ServicesContext &its, const ApiCall &call, Responder responder) { write(its, call, std::move(responder), Way::Replace); });
    add(Method::Patch, kDay, Permission::Plan,
        [](const ServicesContext &its, const ApiCall &call, Responder responder) { write(its, call, std::move(responder), Way::Merge); });
    add(Method::Delete, kDay, Permission::Plan, takeBack);
    add(Method::Post, "/api/v1/services/{service}/occurrences/{day}/extend", Permission::Operate, extend);
}

} // namespace belfry::server::api
