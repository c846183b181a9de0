#include "server/api/ModerationApi.h"

#include "model/Json.h"
#include "server/api/Audit.h"
#include "server/api/Page.h"
#include "server/api/StoreCalls.h"
#include "store/AuditStore.h"
#include "store/ChannelStore.h"
#include "store/ChatStore.h"
#include "store/ModerationStore.h"

#include <utility>

namespace belfry::server::api {
namespace {

using http::Responder;

constexpr std::string_view kReports = "chat_reports";

void send(Responder waiting, http::Response made)
{
    waiting.send(std::move(made));
}

template<typename Row>
http::Response wholeList(const std::vector<Row> &rows)
{
    QJsonArray items;
    for (const Row &row : rows)
        items.append(model::toJson(row));
    return listAnswer(items, {});
}

void listHeld(const ChatContext &context, const ApiCall &call, Responder responder)
{
    readAndAnswer(context.api, std::move(responder), [room = std::string(call.request.capture("room"))](store::Database &database) -> Result<http::Response> {
        store::ChatStore chat(database);
        if (const auto known = chat.room(room); !known)
            return known.error();
        const auto held = chat.held(room);
        return held ? Result<http::Response>(wholeList(*held)) : held.error();
    });
}

/// The held message is read, then ctl decides.
void decide(const ChatContext &context, const ApiCall &call, Responder responder, bool approved)
{
    const std::string room(call.request.capture("room"));
    const std::string id(call.request.capture("message"));
    auto back = context.api.room->keep<http::Response>(std::move(responder), send);
    auto entry = auditOf(call, approved ? "chat.approved" : "chat.refused", "chat_rooms/" + room + "/messages/" + id);
    context.api.foundation.store().read(
        [room, id](store::Database &database) -> Result<model::HeldMessage> {
            const auto held = store::ChatStore(database).held(room);
            if (!held)
                return held.error();
            for (const model::HeldMessage &one : *held) {
                if (one.message.id == id)
                    return one;
            }
            return fail(ErrorCode::NotFound, "There is no such message waiting.");
        },
        [&house = context.house, room, approved, entry = std::move(entry), back = std::move(back)](Result<model::HeldMessage> held) mutable {
            if (!held)
                return back(problem(held.error()));
            house.onDesk([room, approved, held = *std::move(held), entry = std::move(entry), back = std::move(back)](ChatDesk &desk) mutable {
                desk.open(room, [&desk, approved, held = std::move(held), entry = std::move(entry),
                                 back = std::move(back)](const Result<std::string> &channel) mutable {
                    if (!channel)
                        return back(problem(channel.error()));
                    desk.decide(held, approved, std::move(entry), [approved, back = std::move(back)](const Result<model::ChatMessage> &done) mutable {
                        if (!done)
                            back(problem(fail(ErrorCode::Unavailable, "This cannot be kept right now.")));
                        else
                            back(approved ? readAnswer(model::toJson(*done)) : noContent());
                    });
                });
            });
        });
}

void approve(const ChatContext &context, const ApiCall &call, Responder responder)
{
    decide(context, call, std::move(responder), true);
}

void refuse(const ChatContext &context, const ApiCall &call, Responder responder)
{
    decide(context, call, std::move(responder), false);
}

void listReports(const ChatContext &context, const ApiCall &call, Responder responder)
{
    const auto page = readPage(call.request, kReports);
    if (!page)
        return responder.send(problem(page.error()));
    readAndAnswer(context.api, std::move(responder),
                  [room = std::string(call.request.capture("room")), page = *page](store::Database &database) -> Result<http::Response> {
                      if (const auto known = store::ChatStore(database).room(room); !known)
                          return known.error();
                      const auto rows = store::ModerationStore(database).reports(room, page.before(), page.rowsWanted());
                      if (!rows)
                          return rows.error();
                      return listAnswer<model::ChatReport>(
                          page, *rows, [](const model::ChatReport &report) { return model::toJson(report); },
                          [](const model::ChatReport &report) { return CursorKey{report.id}; });
                  });
}

void closeReport(const ChatContext &context, const ApiCall &call, Responder responder)
{
    const std::string room(call.request.capture("room"));
    const std::string id(call.request.capture("report"));
    const auto message = std::make_shared<std::string>();
    auto work = [room, id, message, entry = auditOf(call, "chat_report.closed", "chat_rooms/" + room + "/reports/" + id)](store::Database &database) -> Result<http::Response> {
        auto closed = store::ModerationStore(database).closeReport(room, id, entry.at);
        if (!closed)
            return closed.error();
        *message = *std::move(closed);
        if (const auto kept = store::AuditStore(database).add(entry); !kept)
            return kept.error();
        return noContent();
    };
    writeAndAnswer(context.api, std::move(responder), std::move(work), [&house = context.house, room, id, message] {
        house.onDesk([room, id, message](ChatDesk &desk) { desk.reportClosed(room, id, *message); });
    });
}

void listMutes(const ChatContext &context, const ApiCall &call, Responder responder)
{
    readAndAnswer(context.api, std::move(responder), [channel = std::string(call.request.capture("channel"))](store::Database &database) -> Result<http::Response> {
        if (const auto known = store::ChannelStore(database).one(channel); !known)
            return known.error();
        const auto mutes = store::ModerationStore(database).mutes(channel, systemClock().wall());
        return mutes ? Result<http::Response>(wholeList(*mutes)) : mutes.error();
    });
}

/// Of a path: the channel and the person; or the refusal was sent and this is false.
struct Whom {
    std::string channel;
    std::string person;
};
std::optional<Whom> whomOf(const ChatContext &context, const ApiCall &call, Responder &responder)
{
    Whom whom{std::string(call.request.capture("channel")), std::string(call.request.capture("person"))};
    if (!context.api.room->snapshot(whom.channel) || !chat::isPersonId(whom.person)) {
        responder.send(notFound());
        return std::nullopt;
    }
    return whom;
}

void mute(const ChatContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context.api, call, responder);
    if (!body)
        return;
    const auto draft = model::chatMuteFromJson(*body);
    if (!draft)
        return responder.send(problem(draft.error()));
    auto whom = whomOf(context, call, responder);
    if (!whom)
        return;
    model::ChatMute mute;
    mute.channel = whom->channel;
    mute.person = whom->person;
    mute.isBan = draft->isBan;
    mute.reason = draft->reason;
    mute.by = call.caller.name;
    mute.madeAt = systemClock().wall();
    if (draft->seconds)
        mute.until = mute.madeAt + std::chrono::seconds(*draft->seconds);
    auto entry = auditOf(call, draft->isBan ? "chat.banned" : "chat.muted", "channels/" + whom->channel + "/chat-mutes/" + whom->person, *body);
    askDesk<http::Response>(
        context, std::move(responder),
        [mute, entry = std::move(entry)](ChatDesk &desk, auto back) mutable {
            desk.mute(mute, std::move(entry), [mute, back = std::move(back)](const Result<> &done) mutable {
                back(done ? readAnswer(model::toJson(mute)) : problem(done.error()));
            });
        },
        send);
}

using PersonDeed = void (ChatDesk::*)(const std::string &channel, const std::string &person, model::AuditEntry entry,
                                      UniqueFunction<void(Result<>)> done);

void doTo(const ChatContext &context, const ApiCall &call, Responder responder, PersonDeed deed, const char *action, const char *subject)
{
    auto whom = whomOf(context, call, responder);
    if (!whom)
        return;
    auto entry = auditOf(call, action, "channels/" + whom->channel + subject + whom->person);
    askDesk<http::Response>(
        context, std::move(responder),
        [deed, whom = *whom, entry = std::move(entry)](ChatDesk &desk, auto back) mutable {
            (desk.*deed)(whom.channel, whom.person, std::move(entry),
                         [back = std::move(back)](const Result<> &done) mutable { back(done ? noContent() : problem(done.error())); });
        },
        send);
}

void lift(const ChatContext &context, const ApiCall &call, Responder responder)
{
    doTo(context, call, std::move(responder), &ChatDesk::lift, "chat.unmuted", "/chat-mutes/");
}

void removeAllOf(const ChatContext &context, const ApiCall &call, Responder responder)
{
    doTo(context, call, std::move(responder), &ChatDesk::removeAllOf, "chat.all_removed", "/chat-people/");
}

void getWords(const ChatContext &context, const ApiCall &call, Responder responder)
{
    readAndAnswer(context.api, std::move(responder), [channel = std::string(call.request.capture("channel"))](store::Database &database) -> Result<http::Response> {
        if (const auto known = store::ChannelStore(database).one(channel); !known)
            return known.error();
        const auto words = store::ModerationStore(database).words(channel);
        return words ? Result<http::Response>(readAnswer(model::toJson(*words))) : words.error();
    });
}

void putWords(const ChatContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context.api, call, responder);
    if (!body)
        return;
    const auto words = model::chatWordsFromJson(*body);
    if (!words)
        return responder.send(problem(words.error()));
    const std::string channel(call.request.capture("channel"));
    auto work = [channel, words = *words, entry = auditOf(call, "chat_words.changed", "channels/" + channel, *body)](store::Database &database) -> Result<http::Response> {
        if (const auto known = store::ChannelStore(database).one(channel); !known)
            return known.error();
        if (const auto done = store::ModerationStore(database).setWords(channel, words); !done)
            return done.error();
        if (const auto kept = store::AuditStore(database).add(entry); !kept)
            return kept.error();
        return readAnswer(model::toJson(words));
    };
    writeAndAnswer(context.api, std::move(responder), std::move(work), [&house = context.house, channel, words = *words] {
        house.onDesk([channel, words](ChatDesk &desk) { desk.wordsChanged(channel, words); });
    });
}

} // namespace

void addModerationRoutes(ApiRoutes &routes, const ChatContext &context)
{
    using http::Method;
    const auto add = [&](Method method, std::string_view pattern, auto handler) {
        routes.add(method, pattern, auth::Permission::Moderate, with(context, handler));
    };
    add(Method::Get, "/api/v1/chat-rooms/{room}/held", listHeld);
    add(Method::Post, "/api/v1/chat-rooms/{room}/held/{message}/approve", approve);
    add(Method::Post, "/api/v1/chat-rooms/{room}/held/{message}/refuse", refuse);
    add(Method::Get, "/api/v1/chat-rooms/{room}/reports", listReports);
    add(Method::Post, "/api/v1/chat-rooms/{room}/reports/{report}/close", closeReport);
    add(Method::Get, "/api/v1/channels/{channel}/chat-mutes", listMutes);
    add(Method::Put, "/api/v1/channels/{channel}/chat-mutes/{person}", mute);
    add(Method::Delete, "/api/v1/channels/{channel}/chat-mutes/{person}", lift);
    add(Method::Delete, "/api/v1/channels/{channel}/chat-people/{person}/messages", removeAllOf);
    add(Method::Get, "/api/v1/channels/{channel}/chat-words", getWords);
    add(Method::Put, "/api/v1/channels/{channel}/chat-words", putWords);
}

} // namespace belfry::server::api
