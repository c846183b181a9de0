#include "server/api/ConversationsApi.h"

#include "base/Id.h"
#include "base/Text.h"
#include "chat/Room.h"
#include "model/Chat.h"
#include "model/Json.h"
#include "server/api/Audit.h"
#include "server/api/Page.h"
#include "server/api/StoreCalls.h"
#include "store/AuditStore.h"
#include "store/ChannelStore.h"
#include "store/ConversationStore.h"
#include "store/ModerationStore.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace belfry::server::api {
namespace {

using http::Responder;
using store::ConversationStore;

constexpr std::string_view kOfChannel = "conversations.channel";
constexpr std::string_view kOpen = "conversations.open";
constexpr std::size_t kOpenColumns = 2; // last_at, id
constexpr std::string_view kOfMember = "conversations.member";
constexpr std::string_view kMessages = "conversation_messages";

CursorKey keyOf(const model::Conversation &its)
{
    return {its.id};
}

http::Response answerOf(const Page &page, const std::vector<model::Conversation> &rows, CursorKey (*key)(const model::Conversation &) = keyOf)
{
    return listAnswer<model::Conversation>(
        page, rows, [](const model::Conversation &its) { return model::toJson(its); }, key);
}

/// Of all, the page; or of those that are open.
struct Listed {
    Page page;
    bool isOpen;
    std::optional<ConversationStore::Place> before;
};

Result<Listed> listedBy(const http::Request &request)
{
    const auto open = queryText(request, "open");
    if (!open)
        return open.error();
    if (*open && **open != "yes")
        return fail(ErrorCode::InvalidInput, "open: must be yes");
    const bool isOpen = open->has_value();
    auto page = isOpen ? readPage(request, kOpen, kOpenColumns) : readPage(request, kOfChannel);
    if (!page)
        return page.error();
    std::optional<ConversationStore::Place> before;
    if (isOpen && !page->isFirst()) {
        const auto time = toNumber(page->after[0], INT64_MAX);
        if (!time)
            return fail(ErrorCode::InvalidInput, "cursor: is not one this list has given");
        before = {WallTime(Duration(static_cast<std::int64_t>(*time))), page->after[1]};
    }
    return Listed{*std::move(page), isOpen, std::move(before)};
}

CursorKey openKeyOf(const model::Conversation &its)
{
    return {std::to_string(its.lastAt.time_since_epoch().count()), its.id};
}

void listOfChannel(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const auto wanted = listedBy(call.request);
    if (!wanted) {
        responder.send(problem(wanted.error()));
        return;
    }
    readAndAnswer(context, std::move(responder),
                  [channel = std::string(call.request.capture("channel")), wanted = *wanted](store::Database &database) -> Result<http::Response> {
                      if (const auto known = store::ChannelStore(database).one(channel); !known)
                          return known.error();
                      const Page &page = wanted.page;
                      ConversationStore conversations(database);
                      const auto rows = wanted.isOpen ? conversations.openOfChannel(channel, wanted.before, page.rowsWanted())
                                                      : conversations.ofChannel(channel, page.before(), page.rowsWanted());
                      if (!rows)
                          return rows.error();
                      return answerOf(page, *rows, wanted.isOpen ? openKeyOf : keyOf);
                  });
}

void listOwn(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const auto page = readPage(call.request, kOfMember);
    if (!page) {
        responder.send(problem(page.error()));
        return;
    }
    const std::string who = personOf(call);
    if (who.empty()) {
        responder.send(problem(fail(ErrorCode::Unauthorized, "Nobody knows you here: there is nothing kept.")));
        return;
    }
    readAndAnswer(context, std::move(responder), [member = who, page = *page](store::Database &database) -> Result<http::Response> {
        const auto rows = ConversationStore(database).ofMember(member, page.before(), page.rowsWanted());
        if (!rows)
            return rows.error();
        return answerOf(page, *rows);
    });
}

/// Who asks, as a conversation sees it.
struct Reader {
    std::string person; ///< "" for nobody who is known
    bool isHost;
};

Reader readerOf(const ApiCall &call)
{
    return {personOf(call), call.caller.may(auth::Permission::Moderate)};
}

/// For its member and for hosts; to everybody else it is not there.
Result<model::Conversation> visible(store::Database &database, const std::string &id, const Reader &reader)
{
    auto conversation = ConversationStore(database).one(id);
    if (conversation && (reader.person.empty() || conversation->member != reader.person) && !reader.isHost)
        return fail(ErrorCode::NotFound, "There is no such conversation.");
    return conversation;
}

void listMessages(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const auto page = readPage(call.request, kMessages);
    if (!page) {
        responder.send(problem(page.error()));
        return;
    }
    readAndAnswer(context, std::move(responder),
                  [id = std::string(call.request.capture("conversation")), reader = readerOf(call),
                   page = *page](store::Database &database) -> Result<http::Response> {
                      if (const auto seen = visible(database, id, reader); !seen)
                          return seen.error();
                      const auto rows = ConversationStore(database).messages(id, page.before(), page.rowsWanted());
                      if (!rows)
                          return rows.error();
                      return listAnswer<model::ConversationMessage>(
                          page, *rows, [](const model::ConversationMessage &its) { return model::toJson(its); },
                          [](const model::ConversationMessage &its) { return CursorKey{its.id}; });
                  });
}

/// Those whom the hosts have shut out of the channel write to them no more.
Result<> checkNotShutOut(store::Database &database, const std::string &channel, const Reader &reader, WallTime now)
{
    if (reader.isHost)
        return Done();
    const auto mute = store::ModerationStore(database).muteOf(channel, reader.person);
    if (!mute)
        return mute.error();
    if (*mute && (*mute)->isBan && !(*mute)->isOver(now))
        return fail(ErrorCode::Forbidden, chat::mutedRefusal(**mute).text);
    return Done();
}

/// Counts what somebody asks of the hosts, over all servers; `then` gets the responder back when it is not too much.
void countAsking(const ApiContext &context, auth::RateAsk ask, Responder responder, std::function<void(Responder)> then)
{
    auto back = context.room->keep<auth::RateVerdict>(std::move(responder), [then = std::move(then)](Responder waiting, const auth::RateVerdict &verdict) {
        if (verdict.allowed) {
            then(std::move(waiting));
            return;
        }
        auto refused = problem(fail(ErrorCode::TooMany, "That was very much at once. Try again in a moment."));
        refused.header("Retry-After", std::to_string(std::max<std::int64_t>(std::chrono::ceil<std::chrono::seconds>(verdict.wait).count(), 1)));
        waiting.send(std::move(refused));
    });
    context.foundation.rateLimits().take({std::move(ask)}, std::move(back));
}

model::ConversationMessage messageOf(const ApiCall &call, std::string text)
{
    model::ConversationMessage message;
    message.madeAt = systemClock().wall();
    message.id = makeUlid(message.madeAt);
    const std::string person = personOf(call);
    message.author = person.empty() ? call.caller.id : person;
    message.text = std::move(text);
    return message;
}

void begin(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context, call, responder);
    if (!body)
        return;
    const auto text = model::conversationTextFromJson(*body);
    if (!text || call.caller.via != auth::Caller::Via::Session) {
        responder.send(problem(text ? fail(ErrorCode::NotFound, "This token is nobody's account.") : text.error()));
        return;
    }
    const model::ConversationMessage message = messageOf(call, *text);
    model::Conversation conversation;
    conversation.madeAt = conversation.lastAt = message.madeAt;
    conversation.id = makeUlid(conversation.madeAt);
    conversation.channel = std::string(call.request.capture("channel"));
    conversation.member = call.caller.id;
    conversation.memberName = call.caller.name;
    auto work = [conversation, message, reader = readerOf(call)](store::Database &database) -> Result<http::Response> {
        if (const auto known = store::ChannelStore(database).one(conversation.channel); !known)
            return known.error();
        if (const auto may = checkNotShutOut(database, conversation.channel, reader, message.madeAt); !may)
            return may.error();
        ConversationStore conversations(database);
        if (const auto added = conversations.add(conversation); !added)
            return added.error();
        if (const auto added = conversations.addMessage(conversation, message); !added)
            return added.error();
        return created("/api/v1/conversations/" + conversation.id, model::toJson(conversation));
    };
    auto keep = [context, conversation, work = std::move(work)](Responder waiting) {
        writeAndAnswer(context, std::move(waiting), work, [&announcer = context.foundation.announcer(), conversation] {
            tellConversation(announcer, "conversation.begun", conversation);
        });
    };
    if (call.caller.may(auth::Permission::Moderate))
        return keep(std::move(responder));
    countAsking(context, {auth::RateKind::Chat, auth::RateOf::Account, "prayer." + call.caller.id, context.limits.prayersPerAccount},
                std::move(responder), std::move(keep));
}

void write(const ChatContext &context, const ApiCall &call, Responder responder)
{
    const auto body = bodyOf(context.api, call, responder);
    if (!body)
        return;
    const auto text = model::conversationTextFromJson(*body);
    if (!text) {
        responder.send(problem(text.error()));
        return;
    }
    auto written = std::make_shared<model::Conversation>();
    const model::ConversationMessage message = messageOf(call, *text);
    auto work = [id = std::string(call.request.capture("conversation")), reader = readerOf(call), message,
                 written](store::Database &database) -> Result<http::Response> {
        auto conversation = visible(database, id, reader);
        if (!conversation)
            return conversation.error();
        if (const auto may = checkNotShutOut(database, conversation->channel, reader, message.madeAt); !may)
            return may.error();
        if (const auto added = ConversationStore(database).addMessage(*conversation, message); !added)
            return added.error();
        *written = *std::move(conversation);
        return created("/api/v1/conversations/" + id + "/messages/" + message.id, model::toJson(message));
    };
    auto keep = [context, work = std::move(work), written, message](Responder waiting) {
        writeAndAnswer(context.api, std::move(waiting), work, [&announcer = context.api.foundation.announcer(), &house = context.house, written, message] {
            tellConversation(announcer, "conversation.written", *written);
            house.onDesk([written, message](ChatDesk &desk) { desk.answered(written->channel, written->member, written->id, message); });
        });
    };
    if (call.caller.via != auth::Caller::Via::Nobody || message.author.empty())
        return keep(std::move(responder));
    countAsking(context.api, {auth::RateKind::Chat, auth::RateOf::Account, "prayer_talk." + message.author, context.api.limits.prayerTalkPerAccount},
                std::move(responder), std::move(keep));
}

void close(const ApiContext &context, const ApiCall &call, Responder responder)
{
    const std::string id(call.request.capture("conversation"));
    auto closed = std::make_shared<model::Conversation>();
    auto work = [id, reader = readerOf(call), closed, entry = auditOf(call, "conversation.closed", "conversations/" + id)](store::Database &database) -> Result<http::Response> {
        auto conversation = visible(database, id, reader);
        if (!conversation)
            return conversation.error();
        if (const auto done = ConversationStore(database).close(id, systemClock().wall()); !done)
            return done.error();
        if (const auto kept = store::AuditStore(database).add(entry); !kept)
            return kept.error();
        *closed = *std::move(conversation);
        return noContent();
    };
    writeAndAnswer(context, std::move(responder), std::move(work),
                   [&announcer = context.foundation.announcer(), closed] { tellConversation(announcer, "conversation.closed", *closed); });
}

} // namespace

void tellConversation(Announcer &announcer, const char *kind, const model::Conversation &conversation)
{
    Happening happening;
    happening.kind = kind;
    happening.channel = conversation.channel;
    happening.needs = auth::Permission::Moderate;
    happening.subject = "conversations/" + conversation.id;
    happening.json = model::toJson(conversation);
    announcer.tell(happening);
    happening.needs = auth::Permission::OwnAccount;
    happening.onlyFor = conversation.member;
    announcer.tell(std::move(happening));
}

void addConversationRoutes(ApiRoutes &routes, const ChatContext &context)
{
    using auth::Permission;
    using http::Method;
    routes.add(Method::Get, "/api/v1/me/conversations", Permission::Watch, with(context.api, listOwn));
    routes.add(Method::Get, "/api/v1/channels/{channel}/conversations", Permission::Moderate, with(context.api, listOfChannel));
    routes.add(Method::Post, "/api/v1/channels/{channel}/conversations", Permission::OwnAccount, with(context.api, begin));
    routes.add(Method::Get, "/api/v1/conversations/{conversation}/messages", Permission::Watch, with(context.api, listMessages));
    routes.add(Method::Post, "/api/v1/conversations/{conversation}/messages", Permission::Watch, with(context, write));
    routes.add(Method::Post, "/api/v1/conversations/{conversation}/close", Permission::Watch, with(context.api, close));
}

} // namespace belfry::server::api
