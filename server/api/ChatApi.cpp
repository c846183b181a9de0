#include "server/api/ChatApi.h"

#include "base/Id.h"
#include "model/Chat.h"
#include "model/Json.h"
#include "server/api/Audit.h"
#include "server/api/Page.h"
#include "server/api/StoreCalls.h"
#include "store/AuditStore.h"
#include "store/ChannelStore.h"
#include "store/ChatStore.h"

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

void changeRoom(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context, call, responder);
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
    auto work = [id, change = *change, wanted = *wanted, result,
                 entry = auditOf(call, "chat_room.changed", "chat_rooms/" + id, *body)](store::Database &database) -> Result<http::Response> {
        store::ChatStore chat(database);
        const auto room = chat.room(id);
        if (!room)
            return room.error();
        if (wanted && *wanted != room->revision)
            return stale();
        model::ChatRoom next = model::changed(*room, change);
        const auto revision = chat.replaceRoom(next);
        if (!revision)
            return revision.error();
        if (const auto kept = store::AuditStore(database).add(entry); !kept)
            return kept.error();
        next.revision = *revision;
        *result = next;
        return readAnswer(model::toJson(next), next.revision);
    };
    writeAndAnswer(context, std::move(responder), std::move(work), [&announcer = context.foundation.announcer(), result] {
        announcer.tell(happened("chat_room.changed", result->channel, "chat_rooms/" + result->id, model::toJson(*result)));
    });
}

void removeRoom(const ApiContext &context, const ApiCall &call, Responder responder)
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
    writeAndAnswer(context, std::move(responder), std::move(work), [&announcer = context.foundation.announcer(), gone] {
        announcer.tell(happened("chat_room.removed", gone->channel, "chat_rooms/" + gone->id, {}));
    });
}

void listMessages(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const auto page = readPage(call.request, kMessages);
    if (!page) {
        responder.send(problem(page.error()));
        return;
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

/// Why this cannot be written in this room now; nothing when it can.
Result<> mayWrite(store::ChatStore &chat, const model::ChatRoom &room, const model::ChatMessage &message)
{
    if (!room.isOpen)
        return fail(ErrorCode::Conflict, "This room is closed.");
    const auto last = chat.lastOf(message.author, room.id);
    if (!last)
        return last.error();
    if (*last && message.madeAt - **last < std::chrono::seconds(room.slowSeconds))
        return fail(ErrorCode::Conflict, "This room is slow: one message in " + std::to_string(room.slowSeconds) + " seconds.");
    return Done();
}

void write(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context, call, responder);
    if (!body)
        return;
    const auto draft = model::chatMessageFromJson(*body);
    if (!draft) {
        responder.send(problem(draft.error()));
        return;
    }
    model::ChatMessage message;
    message.madeAt = systemClock().wall();
    message.id = makeUlid(message.madeAt);
    message.room = std::string(call.request.capture("room"));
    message.author = call.caller.id;
    message.authorName = call.caller.name;
    message.text = draft->text;
    message.replyTo = draft->replyTo;
    auto channel = std::make_shared<std::string>();
    auto work = [message, channel](store::Database &database) -> Result<http::Response> {
        store::ChatStore chat(database);
        const auto room = chat.room(message.room);
        if (!room)
            return room.error();
        if (const auto may = mayWrite(chat, *room, message); !may)
            return may.error();
        if (const auto added = chat.addMessage(message); !added)
            return added.error();
        *channel = room->channel;
        return created("/api/v1/chat-rooms/" + message.room + "/messages/" + message.id, model::toJson(message));
    };
    writeAndAnswer(context, std::move(responder), std::move(work), [&announcer = context.foundation.announcer(), message, channel] {
        announcer.tell(happened("chat.message", *channel, "chat_rooms/" + message.room, model::toJson(message)));
    });
}

/// One's own, or any for who moderates.
void removeMessage(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const std::string room(call.request.capture("room"));
    const std::string id(call.request.capture("message"));
    auto channel = std::make_shared<std::string>();
    auto work = [room, id, channel, who = call.caller.id, moderates = call.caller.may(auth::Permission::Moderate),
                 entry = auditOf(call, "chat.removed", "chat_rooms/" + room + "/messages/" + id)](store::Database &database) -> Result<http::Response> {
        store::ChatStore chat(database);
        const auto its = chat.room(room);
        if (!its)
            return its.error();
        const auto message = chat.message(room, id);
        if (!message)
            return message.error();
        if (!moderates && message->author != who)
            return fail(ErrorCode::Forbidden, "This is somebody else's message.");
        if (const auto removed = chat.removeMessage(id, who, systemClock().wall()); !removed)
            return removed.error();
        if (const auto kept = store::AuditStore(database).add(entry); !kept)
            return kept.error();
        *channel = its->channel;
        return noContent();
    };
    writeAndAnswer(context, std::move(responder), std::move(work), [&announcer = context.foundation.announcer(), channel, room, id] {
        announcer.tell(happened("chat.removed", *channel, "chat_rooms/" + room, {{QStringLiteral("id"), model::textValue(id)}}));
    });
}

} // namespace

void addChatRoutes(ApiRoutes &routes, const ApiContext &context)
{
    using auth::Permission;
    using http::Method;
    routes.add(Method::Get, "/api/v1/channels/{channel}/chat-rooms", Permission::Watch, with(context, listRooms));
    routes.add(Method::Post, "/api/v1/channels/{channel}/chat-rooms", Permission::Moderate, with(context, makeRoom));
    routes.add(Method::Get, "/api/v1/chat-rooms/{room}", Permission::Watch, with(context, getRoom));
    routes.add(Method::Patch, "/api/v1/chat-rooms/{room}", Permission::Moderate, with(context, changeRoom));
    routes.add(Method::Delete, "/api/v1/chat-rooms/{room}", Permission::Moderate, with(context, removeRoom));
    routes.add(Method::Get, "/api/v1/chat-rooms/{room}/messages", Permission::Watch, with(context, listMessages));
    routes.add(Method::Post, "/api/v1/chat-rooms/{room}/messages", Permission::Chat, with(context, write));
    routes.add(Method::Delete, "/api/v1/chat-rooms/{room}/messages/{message}", Permission::Chat, with(context, removeMessage));
}

} // namespace belfry::server::api
