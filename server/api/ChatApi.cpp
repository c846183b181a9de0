#include "server/api/ChatApi.h"

#include "base/Id.h"
#include "chat/Wire.h"
#include "model/Chat.h"
#include "model/Json.h"
#include "server/api/Audit.h"
#include "server/api/Page.h"
#include "server/api/StoreCalls.h"
#include "store/AuditStore.h"
#include "store/ChannelStore.h"
#include "store/ChatStore.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace belfry::server::api {
namespace {

using http::Responder;

constexpr std::string_view kMessages = "chat_messages";

Happening happened(const char *kind, const std::string &channel, std::string subject, const QJsonObject &json)
{
    Happening happening;
    happening.kind = kind;
    happening.channel = channel;
    happening.needs = auth::Permission::Watch;
    happening.subject = std::move(subject);
    happening.json = json;
    return happening;
}

void listRooms(const ApiContext &context, const ApiCall &call, Responder responder)
{
    readAndAnswer(context, std::move(responder), [channel = std::string(call.request.capture("channel"))](store::Database &database) -> Result<http::Response> {
        if (const auto known = store::ChannelStore(database).one(channel); !known)
            return known.error();
        const auto rooms = store::ChatStore(database).roomsOf(channel);
        if (!rooms)
            return rooms.error();
        QJsonArray items;
        for (const model::ChatRoom &room : *rooms)
            items.append(model::toJson(room));
        return listAnswer(items, {});
    });
}

void getRoom(const ApiContext &context, const ApiCall &call, Responder responder)
{
    readAndAnswer(context, std::move(responder), [id = std::string(call.request.capture("room"))](store::Database &database) -> Result<http::Response> {
        const auto room = store::ChatStore(database).room(id);
        if (!room)
            return room.error();
        return readAnswer(model::toJson(*room), room->revision);
    });
}

void makeRoom(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context, call, responder);
    if (!body)
        return;
    auto room = model::chatRoomFromJson(*body);
    if (!room) {
        responder.send(problem(room.error()));
        return;
    }
    room->madeAt = systemClock().wall();
    room->id = makeUlid(room->madeAt);
    room->channel = std::string(call.request.capture("channel"));
    auto work = [made = *room, entry = auditOf(call, "chat_room.made", "chat_rooms/" + room->id)](store::Database &database) -> Result<http::Response> {
        if (const auto known = store::ChannelStore(database).one(made.channel); !known)
            return known.error();
        if (const auto added = store::ChatStore(database).addRoom(made); !added)
            return added.error();
        if (const auto kept = store::AuditStore(database).add(entry); !kept)
            return kept.error();
        return created("/api/v1/chat-rooms/" + made.id, model::toJson(made), made.revision);
    };
    writeAndAnswer(context, std::move(responder), std::move(work), [&announcer = context.foundation.announcer(), made = *room] {
        announcer.tell(happened("chat_room.made", made.channel, "chat_rooms/" + made.id, model::toJson(made)));
    });
}

void changeRoom(const ChatContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context.api, call, responder);
    if (!body)
        return;
    const auto change = model::chatRoomChangeFromJson(*body);
    const auto wanted = wantedRevision(call.request);
    if (!change || !wanted) {
        responder.send(problem(change ? wanted.error() : change.error()));
        return;
    }
    const std::string id(call.request.capture("room"));
    auto result = std::make_shared<model::ChatRoom>();
    auto highlight = std::make_shared<std::optional<model::ChatMessage>>();
    auto work = [id, change = *change, wanted = *wanted, result, highlight,
                 entry = auditOf(call, "chat_room.changed", "chat_rooms/" + id, *body)](store::Database &database) -> Result<http::Response> {
        store::ChatStore chat(database);
        const auto room = chat.room(id);
        if (!room)
            return room.error();
        if (wanted && *wanted != room->revision)
            return stale();
        model::ChatRoom next = model::changed(*room, change);
        highlight->reset();
        if (next.highlight) {
            auto message = chat.message(id, *next.highlight);
            if (!message || message->removedAt)
                return fail(ErrorCode::InvalidInput, "highlight: must be a message of this room");
            *highlight = *std::move(message);
        }
        const auto revision = chat.replaceRoom(next);
        if (!revision)
            return revision.error();
        if (const auto kept = store::AuditStore(database).add(entry); !kept)
            return kept.error();
        next.revision = *revision;
        *result = next;
        return readAnswer(model::toJson(next), next.revision);
    };
    writeAndAnswer(context.api, std::move(responder), std::move(work),
                   [&announcer = context.api.foundation.announcer(), &house = context.house, result, highlight] {
                       announcer.tell(happened("chat_room.changed", result->channel, "chat_rooms/" + result->id, model::toJson(*result)));
                       house.onDesk([result, highlight](ChatDesk &desk) { desk.roomChanged(*result, *highlight); });
                   });
}

void removeRoom(const ChatContext &context, const ApiCall &call, Responder responder)
{
    const std::string id(call.request.capture("room"));
    auto gone = std::make_shared<model::ChatRoom>();
    auto work = [id, gone, entry = auditOf(call, "chat_room.removed", "chat_rooms/" + id)](store::Database &database) -> Result<http::Response> {
        store::ChatStore chat(database);
        auto room = chat.room(id);
        if (!room)
            return room.error();
        if (const auto removed = chat.removeRoom(id); !removed)
            return removed.error();
        if (const auto kept = store::AuditStore(database).add(entry); !kept)
            return kept.error();
        *gone = *std::move(room);
        return noContent();
    };
    writeAndAnswer(context.api, std::move(responder), std::move(work),
                   [&announcer = context.api.foundation.announcer(), &house = context.house, gone] {
                       announcer.tell(happened("chat_room.removed", gone->channel, "chat_rooms/" + gone->id, {}));
                       house.onDesk([gone](ChatDesk &desk) { desk.roomRemoved(*gone); });
                   });
}

void listMessages(const ApiContext &context, const ApiCall &call, Responder responder)
{
    auto page = readPage(call.request, kMessages);
    if (!page) {
        responder.send(problem(page.error()));
        return;
    }
    if (const auto before = call.request.queryValue("before")) {
        if (!chat::isMessageId(*before)) {
            responder.send(problem(fail(ErrorCode::InvalidInput, "before: must be the id of a message")));
            return;
        }
        page->after = {*before};
    }
    readAndAnswer(context, std::move(responder),
                  [room = std::string(call.request.capture("room")), page = *page](store::Database &database) -> Result<http::Response> {
                      store::ChatStore chat(database);
                      if (const auto known = chat.room(room); !known)
                          return known.error();
                      const auto rows = chat.messages(room, page.before(), page.rowsWanted());
                      if (!rows)
                          return rows.error();
                      return listAnswer<model::ChatMessage>(
                          page, *rows, [](const model::ChatMessage &message) { return model::toJson(message); },
                          [](const model::ChatMessage &message) { return CursorKey{message.id}; });
                  });
}

/// Who writes, as the room sees them.
chat::Person writerOf(const ApiCall &call)
{
    const bool isHost = call.caller.may(auth::Permission::Moderate);
    return {call.caller.id, call.caller.name, isHost ? model::ChatRole::Host : model::ChatRole::Member};
}

/// What the room does not take is said with the status its kind has; `wait` stands in Retry-After as well.
http::Response refusalAnswer(const chat::Refusal &refusal)
{
    constexpr std::string_view kTooSoon[] = {"slow", "rate"};
    constexpr std::string_view kForbidden[] = {"muted", "guests", "forbidden"};
    const auto isOneOf = [&refusal](const auto &codes) { return std::find(std::begin(codes), std::end(codes), refusal.code) != std::end(codes); };
    const int status = isOneOf(kTooSoon) ? 429
                       : isOneOf(kForbidden) ? 403
                       : refusal.code == "not_found" ? 404
                       : refusal.code == "busy" ? 503
                       : refusal.code == "bad_text" ? 400 : 409;
    auto response = problem(model::ApiError{status, std::string(refusal.code), refusal.code == "bad_text" ? "text" : "", refusal.text, ""});
    if (refusal.wait > Duration(0))
        response.header("Retry-After", std::to_string((refusal.wait.count() + 999) / 1'000));
    return response;
}

http::Response verdictAnswer(const std::string &room, const chat::Verdict &verdict)
{
    if (verdict.what == chat::Verdict::What::Refused)
        return refusalAnswer(verdict.refusal);
    if (verdict.what == chat::Verdict::What::Held)
        return json(202, model::toJson(model::HeldMessage{verdict.message, verdict.why}));
    return created("/api/v1/chat-rooms/" + room + "/messages/" + verdict.message.id, model::toJson(verdict.message));
}

void write(const ChatContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context.api, call, responder);
    if (!body)
        return;
    const auto draft = model::chatMessageFromJson(*body);
    if (!draft) {
        responder.send(problem(draft.error()));
        return;
    }
    const std::string room(call.request.capture("room"));
    askDesk<http::Response>(
        context, std::move(responder),
        [room, person = writerOf(call), text = draft->text, replyTo = draft->replyTo](ChatDesk &desk, auto back) mutable {
            desk.open(room, [&desk, room, person, text, replyTo, back = std::move(back)](const Result<std::string> &channel) mutable {
                if (!channel)
                    return back(problem(channel.error()));
                desk.write(room, person, {{}, text, replyTo},
                           [room, back = std::move(back)](const chat::Verdict &verdict) mutable { back(verdictAnswer(room, verdict)); });
            });
        },
        [](Responder waiting, http::Response made) { waiting.send(std::move(made)); });
}

/// One's own, or any for who moderates.
void removeMessage(const ChatContext &context, const ApiCall &call, Responder responder)
{
    const std::string room(call.request.capture("room"));
    const std::string id(call.request.capture("message"));
    askDesk<http::Response>(
        context, std::move(responder),
        [room, id, person = writerOf(call), entry = auditOf(call, "chat.removed", "chat_rooms/" + room + "/messages/" + id)](ChatDesk &desk, auto back) mutable {
            desk.open(room, [&desk, room, id, person, entry = std::move(entry), back = std::move(back)](const Result<std::string> &channel) mutable {
                if (!channel)
                    return back(problem(channel.error()));
                desk.remove(room, person, id, std::move(entry), [back = std::move(back)](const std::optional<chat::Refusal> &refusal) mutable {
                    back(refusal ? refusalAnswer(*refusal) : noContent());
                });
            });
        },
        [](Responder waiting, http::Response made) { waiting.send(std::move(made)); });
}

} // namespace

std::string personOf(const ApiCall &call)
{
    if (call.caller.via == auth::Caller::Via::Session)
        return call.caller.id;
    return call.caller.via == auth::Caller::Via::Nobody ? knownGuest(call.request) : std::string();
}

void addChatRoutes(ApiRoutes &routes, const ChatContext &context)
{
    using auth::Permission;
    using http::Method;
    routes.add(Method::Get, "/api/v1/channels/{channel}/chat-rooms", Permission::Watch, with(context.api, listRooms));
    routes.add(Method::Post, "/api/v1/channels/{channel}/chat-rooms", Permission::Moderate, with(context.api, makeRoom));
    routes.add(Method::Get, "/api/v1/chat-rooms/{room}", Permission::Watch, with(context.api, getRoom));
    routes.add(Method::Patch, "/api/v1/chat-rooms/{room}", Permission::Moderate, with(context, changeRoom));
    routes.add(Method::Delete, "/api/v1/chat-rooms/{room}", Permission::Moderate, with(context, removeRoom));
    routes.add(Method::Get, "/api/v1/chat-rooms/{room}/messages", Permission::Watch, with(context.api, listMessages));
    routes.add(Method::Post, "/api/v1/chat-rooms/{room}/messages", Permission::Chat, with(context, write));
    routes.add(Method::Delete, "/api/v1/chat-rooms/{room}/messages/{message}", Permission::Chat, with(context, removeMessage));
}

} // namespace belfry::server::api
