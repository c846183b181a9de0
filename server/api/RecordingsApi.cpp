#include "server/api/RecordingsApi.h"

#include "base/Text.h"
#include "model/Json.h"
#include "model/Recording.h"
#include "server/api/Audit.h"
#include "server/api/Page.h"
#include "server/api/StoreCalls.h"
#include "store/AuditStore.h"
#include "store/RecordingStore.h"

#include <algorithm>

namespace belfry::server::api {
namespace {

using auth::Permission;
using http::Responder;
using model::Audience;
using store::RecordingStore;

constexpr std::string_view kList = "recordings.by_channel";

Audience audienceOf(const ApiCall &call)
{
    return call.caller.may(Permission::SeeOperations) ? Audience::Crew : Audience::Viewers;
}

bool maySee(const model::Recording &recording, Audience audience)
{
    return audience == Audience::Crew || (recording.isPublished && recording.endedAt);
}

Result<model::Recording> oneFor(store::Database &database, const std::string &id, Audience audience)
{
    auto found = RecordingStore(database).one(id);
    if (found && !maySee(*found, audience))
        return fail(ErrorCode::NotFound, "There is no such recording.");
    return found;
}

void list(const RecordingContext &context, const ApiCall &call, Responder responder)
{
    const std::string channel(call.request.capture("channel"));
    const auto page = readPage(call.request, kList);
    if (!context.api.room->snapshot(channel) || !page) {
        responder.send(page ? notFound() : problem(page.error()));
        return;
    }
    readAndAnswer(context.api, std::move(responder),
                  [channel, page = *page, audience = audienceOf(call)](store::Database &database) -> Result<http::Response> {
                      const auto which = audience == Audience::Crew ? RecordingStore::Which::All : RecordingStore::Which::Seen;
                      const auto rows = RecordingStore(database).ofChannel(channel, which, {page.before(), page.rowsWanted()});
                      if (!rows)
                          return rows.error();
                      return listAnswer<model::Recording>(
                          page, *rows, [audience](const model::Recording &row) { return model::toJson(row, audience); },
                          [](const model::Recording &row) { return CursorKey{row.id}; });
                  });
}

void get(const RecordingContext &context, const ApiCall &call, Responder responder)
{
    readAndAnswer(context.api, std::move(responder),
                  [id = std::string(call.request.capture("recording")), audience = audienceOf(call)](store::Database &database) -> Result<http::Response> {
                      const auto found = oneFor(database, id, audience);
                      if (!found)
                          return found.error();
                      return audience == Audience::Crew ? readAnswer(model::toJson(*found, audience), found->revision)
                                                        : readAnswer(model::toJson(*found, audience));
                  });
}

void change(const RecordingContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context.api, call, responder);
    if (!body)
        return;
    const auto change = model::recordingChangeFromJson(*body);
    const auto wanted = wantedRevision(call.request);
    if (!change || !wanted) {
        responder.send(problem(change ? wanted.error() : change.error()));
        return;
    }
    const std::string id(call.request.capture("recording"));
    auto work = [id, change = *change, wanted = *wanted,
                 entry = auditOf(call, "recording.changed", "recordings/" + id, *body)](store::Database &database) -> Result<http::Response> {
        RecordingStore recordings(database);
        if (change.changesAnything()) {
            if (const auto done = recordings.change(id, change, wanted); !done)
                return done.error();
            if (const auto kept = store::AuditStore(database).add(entry); !kept)
                return kept.error();
        }
        const auto found = recordings.one(id);
        return found ? Result<http::Response>(readAnswer(model::toJson(*found, Audience::Crew), found->revision))
                     : Result<http::Response>(found.error());
    };
    writeAndAnswer(context.api, std::move(responder), std::move(work), {});
}

/// The files first: a row without files is found again, files without a row never.
void remove(const RecordingContext &context, const ApiCall &call, Responder responder)
{
    const std::string id(call.request.capture("recording"));
    const auto wanted = wantedRevision(call.request);
    if (!wanted) {
        responder.send(problem(wanted.error()));
        return;
    }
    store::Store &store = context.api.foundation.store();
    auto answer = std::make_shared<UniqueFunction<void(Result<http::Response>)>>(
        context.api.room->keep<Result<http::Response>>(std::move(responder), [](Responder waiting, Result<http::Response> made) {
            waiting.send(made ? *std::move(made) : problem(made.error()));
        }));
    auto forget = [&store, id, answer, wanted = *wanted, entry = auditOf(call, "recording.removed", "recordings/" + id)] {
        store.write(
            audited(entry,
                    [id, wanted](store::Database &database) -> Result<http::Response> {
                        if (const auto gone = RecordingStore(database).remove(id, wanted); !gone)
                            return gone.error();
                        return noContent();
                    }),
            [answer](Result<http::Response> made) { (*answer)(std::move(made)); });
    };
    store.read(
        [id, wanted = *wanted](store::Database &database) -> Result<model::Recording> {
            auto found = RecordingStore(database).one(id);
            if (!found)
                return found;
            if (wanted && *wanted != found->revision)
                return stale();
            if (!found->endedAt)
                return fail(ErrorCode::Conflict, "It goes on: end the broadcast first.");
            return found;
        },
        [&recordings = context.recordings, answer, forget](Result<model::Recording> found) {
            if (!found) {
                (*answer)(Result<http::Response>(found.error()));
                return;
            }
            recordings.removeFiles(*found, [answer, forget](const Result<> &removed) {
                if (removed || removed.error().code == ErrorCode::NotFound)
                    forget();
                else
                    (*answer)(Result<http::Response>(removed.error()));
            });
        });
}

std::string fileNameOf(const model::Recording &recording, std::uint32_t number)
{
    std::string at = toRfc3339(recording.startedAt).substr(0, 19);
    std::replace(at.begin(), at.end(), ':', '-');
    return recording.channel + '-' + at + '-' + std::to_string(number) + ".mp4";
}

void download(const RecordingContext &context, const ApiCall &call, Responder responder)
{
    const auto number = toNumber(call.request.capture("number"), record::RecordingWriter::kFilesMax);
    if (!number || *number == 0) {
        responder.send(notFound());
        return;
    }
    auto found = context.api.room->keep<Result<model::Recording>>(
        std::move(responder),
        [downloads = context.downloads, request = call.request, number = static_cast<std::uint32_t>(*number),
         server = context.api.foundation.serverId()](Responder waiting, Result<model::Recording> its) {
            if (!its) {
                waiting.send(problem(its.error()));
                return;
            }
            downloads->serve(request, std::move(waiting),
                             {{its->channel, its->id}, number,
                              "Content-Type: video/mp4\r\nCache-Control: private, no-store\r\n"
                              "Content-Disposition: attachment; filename=\"" + fileNameOf(*its, number) + "\"\r\n",
                              its->server != server});
        });
    context.api.foundation.store().read(
        [id = std::string(call.request.capture("recording"))](store::Database &database) { return RecordingStore(database).one(id); },
        std::move(found));
}

} // namespace

cache::Tags recordingTags(std::string_view channel)
{
    return {"recordings." + std::string(channel)};
}

void addRecordingRoutes(ApiRoutes &routes, const RecordingContext &context)
{
    using http::Method;
    const std::string one = "/api/v1/recordings/{recording}";
    routes.add(Method::Get, "/api/v1/channels/{channel}/recordings", Permission::Watch, with(context, list));
    routes.add(Method::Get, one, Permission::Watch, with(context, get));
    routes.add(Method::Patch, one, Permission::Plan, with(context, change));
    routes.add(Method::Delete, one, Permission::ManageChannels, with(context, remove));
    routes.add(Method::Get, one + "/files/{number}", Permission::SeeOperations, with(context, download));
}

} // namespace belfry::server::api
