// What people say over their sockets, on its way from the hall to the desk and back.
#include "server/ChatHouse.h"

#include "base/Id.h"
#include "chat/Names.h"
#include "chat/Text.h"
#include "http/WsCodec.h"
#include "model/Json.h"
#include "server/api/ConversationsApi.h"
#include "store/ConversationStore.h"
#include "store/TieStore.h"

#include <utility>

namespace belfry::server {
namespace {

SharedBytes frameOf(std::string_view text)
{
    return http::wsFrame(http::WsOpcode::Text, asBytes(text));
}

SharedBytes answerFrame(const std::string &ref, const chat::Verdict &verdict)
{
    using What = chat::Verdict::What;
    switch (verdict.what) {
    case What::Held: return frameOf(chat::heldText(ref, verdict.message.id, verdict.why));
    case What::Refused: return frameOf(chat::refusedText(ref, verdict.refusal));
    case What::Again:
    case What::Accepted: break;
    }
    return frameOf(chat::writtenText(ref, verdict.message.id));
}

chat::Refusal tooManyBlocked()
{
    return {"too_many", "You have blocked as many people as are kept. Unblock somebody first."};
}

/// By what a guest is counted together with others; "" for whoever has a login, and for this computer.
std::string addressOf(const ChatVisitor &visitor)
{
    return visitor.isCounted && visitor.person.role == model::ChatRole::Guest ? visitor.address : std::string();
}

/// What a host does is kept for the audit log.
std::optional<model::AuditEntry> removalBy(const ChatVisitor &visitor, const std::string &room, const std::string &id)
{
    if (!visitor.person.isHost())
        return std::nullopt;
    model::AuditEntry entry;
    entry.at = systemClock().wall();
    entry.who = visitor.person.id;
    entry.whoName = visitor.person.name;
    entry.role = visitor.role;
    entry.action = "chat.removed";
    entry.subject = "chat_rooms/" + room + "/messages/" + id;
    entry.address = visitor.address;
    return entry;
}

} // namespace

void ChatHouse::tellRefusal(const ChatSeat &seat, const std::string &ref, const chat::Refusal &refusal)
{
    tellSeat(seat, frameOf(chat::refusedText(ref, refusal)));
}

void ChatHouse::said(const ChatSeat &seat, const std::string &room, const ChatVisitor &visitor, chat::Said said)
{
    const auto answered = [this, seat](const std::string &ref) {
        return [this, seat, ref](const std::optional<chat::Refusal> &refusal) {
            if (refusal)
                tellRefusal(seat, ref, *refusal);
            else
                tellSeat(seat, frameOf(chat::doneText(ref)));
        };
    };
    const chat::Person &person = visitor.person;
    if (auto *hi = std::get_if<chat::Hello>(&said)) {
        hello(seat, room, visitor, std::move(*hi));
    } else if (auto *draft = std::get_if<chat::Draft>(&said)) {
        write(seat, room, visitor, std::move(*draft));
    } else if (auto *name = std::get_if<chat::TakeName>(&said)) {
        onDesk([seat, room, person, take = std::move(*name)](ChatDesk &desk) { desk.takeName(seat, room, person, take); });
    } else if (auto *remove = std::get_if<chat::Remove>(&said)) {
        onDesk([room, person, id = remove->id, entry = removalBy(visitor, room, remove->id), done = answered(remove->ref)](ChatDesk &desk) {
            desk.remove(room, person, id, entry, done);
        });
    } else if (auto *report = std::get_if<chat::Report>(&said)) {
        counted(visitor, Deed::Word, [this, seat, room, person, report = *report, done = answered(report->ref)](const std::optional<chat::Refusal> &no) {
            if (no)
                return tellRefusal(seat, report.ref, *no);
            onDesk([room, person, report, done](ChatDesk &desk) { desk.report(room, person, report, done); });
        });
    } else if (auto *one = std::get_if<chat::Block>(&said)) {
        block(seat, visitor, *one);
    } else if (auto *prayer = std::get_if<chat::Pray>(&said)) {
        pray(seat, room, visitor, *prayer);
    }
}

void ChatHouse::hello(const ChatSeat &seat, const std::string &room, const ChatVisitor &visitor, chat::Hello hello)
{
    const auto join = [this, seat, room, person = visitor.person, hello](const std::vector<std::string> &blocks) {
        if (!blocks.empty())
            onHall(seat.view, [number = seat.number, blocks](ChatHall &hall) { hall.block(number, blocks, true); });
        onDesk([seat, room, person, hello](ChatDesk &desk) { desk.join(seat, room, person, hello); });
    };
    if (visitor.person.role == model::ChatRole::Guest)
        return join(hello.blocks);
    constexpr std::int64_t kMost = store::kBlocksMost;
    m_parts.foundation.store().read(
        [user = visitor.person.id](store::Database &database) { return store::TieStore(database).blocks(user, "", kMost); },
        [join](const Result<std::vector<store::Tie>> &ties) {
            std::vector<std::string> blocks;
            if (ties) {
                for (const store::Tie &tie : *ties)
                    blocks.push_back(tie.to);
            }
            join(blocks);
        });
}

void ChatHouse::counted(const ChatVisitor &visitor, Deed deed, UniqueFunction<void(std::optional<chat::Refusal>)> then)
{
    if (!visitor.isCounted)
        return then(std::nullopt);
    const Limits &limits = m_parts.limits;
    const bool isGuest = visitor.person.role == model::ChatRole::Guest;
    std::vector<auth::RateAsk> asks{{auth::RateKind::Chat, auth::RateOf::Address, visitor.address, limits.chatPerAddress},
                                    {auth::RateKind::Chat, auth::RateOf::Account, visitor.person.id, limits.chatPerAccount}};
    if (deed == Deed::Prayer)
        asks.push_back({auth::RateKind::Chat, auth::RateOf::Account, "prayer." + visitor.person.id, limits.prayersPerAccount});
    // A guest is whoever brings another cookie.
    if (deed == Deed::Prayer && isGuest)
        asks.push_back({auth::RateKind::Chat, auth::RateOf::Address, "prayer." + visitor.address, limits.prayersPerAddress});
    m_parts.foundation.rateLimits().take(std::move(asks), [then = std::move(then)](const auth::RateVerdict &verdict) mutable {
        if (verdict.allowed)
            then(std::nullopt);
        else
            then(chat::Refusal{"rate", "That was very much at once. Try again in a moment.", std::max(verdict.wait, Duration(1'000))});
    });
}

void ChatHouse::write(const ChatSeat &seat, const std::string &room, const ChatVisitor &visitor, chat::Draft draft)
{
    draft.address = addressOf(visitor);
    counted(visitor, Deed::Word, [this, seat, room, person = visitor.person, draft = std::move(draft)](const std::optional<chat::Refusal> &no) {
        if (no)
            return tellRefusal(seat, draft.ref, *no);
        onDesk([this, seat, room, person, draft](ChatDesk &desk) {
            desk.write(room, person, draft, [this, seat, ref = draft.ref](const chat::Verdict &verdict) {
                // Said twice while the first is on its way: that one is answered.
                if (verdict.what != chat::Verdict::What::Again || !verdict.message.id.empty())
                    tellSeat(seat, answerFrame(ref, verdict));
            });
        });
    });
}

// Only people with a login can be kept in the list of one who has one; the others are left out as long as the socket lives.
void ChatHouse::block(const ChatSeat &seat, const ChatVisitor &visitor, const chat::Block &block)
{
    auto leaveOut = [this, seat, block] {
        onHall(seat.view, [number = seat.number, block](ChatHall &hall) {
            const bool isDone = hall.block(number, {block.who}, block.isOn);
            hall.tellSeat(number, frameOf(isDone ? chat::doneText(block.ref) : chat::refusedText(block.ref, tooManyBlocked())));
        });
    };
    if (visitor.person.role == model::ChatRole::Guest || block.who.starts_with("g-"))
        return leaveOut();
    m_parts.foundation.store().write(
        [user = visitor.person.id, block, at = systemClock().wall()](store::Database &database) {
            store::TieStore ties(database);
            return block.isOn ? ties.block(user, block.who, at) : ties.unblock(user, block.who);
        },
        [this, seat, ref = block.ref, leaveOut = std::move(leaveOut)](const Result<> &kept) {
            if (kept)
                leaveOut();
            else if (kept.error().code == ErrorCode::Conflict)
                tellRefusal(seat, ref, tooManyBlocked());
            else if (kept.error().code == ErrorCode::NotFound || kept.error().code == ErrorCode::InvalidInput)
                tellRefusal(seat, ref, {"not_found", kept.error().what});
            else
                tellRefusal(seat, ref, {"busy", "This cannot be kept right now. Try again in a moment.", Duration(5'000)});
        });
}

void ChatHouse::pray(const ChatSeat &seat, const std::string &room, const ChatVisitor &visitor, const chat::Pray &pray)
{
    chat::Person person = visitor.person;
    if (person.name.empty() && pray.name) {
        const auto name = chat::cleanName(*pray.name);
        person.name = name ? *name : std::string();
    }
    const auto text = chat::cleanText(pray.text);
    if (!text)
        return tellRefusal(seat, pray.ref, {"bad_text", text.error().what});
    counted(visitor, Deed::Prayer, [this, seat, room, person, address = addressOf(visitor), text = *text, ref = pray.ref](const std::optional<chat::Refusal> &no) {
        if (no)
            return tellRefusal(seat, ref, *no);
        onDesk([this, seat, room, person, address, text, ref](ChatDesk &desk) {
            desk.open(room, [this, &desk, seat, person, address, text, ref](const Result<std::string> &channel) {
                if (!channel)
                    return tellRefusal(seat, ref, {"not_found", channel.error().what});
                if (const auto muted = desk.mayAsk(*channel, person, address))
                    return tellRefusal(seat, ref, *muted);
                this->pray(*channel, person, text, [this, seat, ref](const Result<model::Conversation> &conversation) {
                    if (!conversation)
                        tellRefusal(seat, ref, {"busy", "This cannot be kept right now. Try again in a moment.", Duration(5'000)});
                    else
                        tellSeat(seat, frameOf(chat::doneText(ref, {{QStringLiteral("conversation"), model::textValue(conversation->id)}})));
                });
            });
        });
    });
}

void ChatHouse::pray(const std::string &channel, const chat::Person &person, const std::string &text, Prayed answer)
{
    const WallTime at = systemClock().wall();
    m_parts.foundation.store().write(
        [channel, person, text, at](store::Database &database) -> Result<model::Conversation> {
            store::ConversationStore conversations(database);
            auto open = conversations.openOf(person.id, channel);
            if (!open)
                return open.error();
            model::Conversation conversation;
            if (*open) {
                conversation = **std::move(open);
            } else {
                conversation = {makeUlid(at), channel, person.id, at, at, std::nullopt, person.name};
                if (const auto added = conversations.add(conversation); !added)
                    return added.error();
            }
            conversation.lastAt = at;
            if (const auto added = conversations.addMessage(conversation, {makeUlid(at), person.id, text, at}); !added)
                return added.error();
            return conversation;
        },
        [&announcer = m_parts.foundation.announcer(), answer = std::move(answer)](Result<model::Conversation> conversation) mutable {
            if (conversation)
                api::tellConversation(announcer, conversation->madeAt == conversation->lastAt ? "conversation.begun" : "conversation.written", *conversation);
            answer(std::move(conversation));
        });
}

} // namespace belfry::server
