#include "server/ChatHouse.h"

#include "base/Assert.h"
#include "model/Json.h"
#include "server/CallOn.h"
#include "store/ChatRecords.h"
#include "store/ChatStore.h"
#include "store/ModerationStore.h"
#include "store/UserStore.h"

#include <algorithm>
#include <utility>

namespace belfry::server {
namespace {

constexpr const char *kWatchingTopic = "counts.watching";

// KEYS: a room's last id; ARGV: the id that is wanted for the next message. Answers the id it gets, which lies behind all others, and
// the one before it. An id that would lie before them gets the next larger one of the last.
constexpr std::string_view kPlace = R"(
local last = redis.call('GET', KEYS[1]) or ''
local id = ARGV[1]
if id <= last then
    local digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    local bytes = {last:byte(1, -1)}
    for i = #bytes, 1, -1 do
        local at = digits:find(string.char(bytes[i]), 1, true) or 32
        if at < 32 then
            bytes[i] = digits:byte(at + 1)
            break
        end
        bytes[i] = digits:byte(1)
    end
    id = string.char(unpack(bytes))
end
redis.call('SET', KEYS[1], id, 'EX', 2592000)
return {id, last}
)";

std::optional<ChatDesk::Place> placeIn(const Result<bus::Redis::Replies> &replies)
{
    if (!replies || replies->front().kind != bus::RedisReply::Kind::List || replies->front().list.size() != 2)
        return std::nullopt;
    const auto &list = replies->front().list;
    if (!chat::isMessageId(list[0].text))
        return std::nullopt;
    return ChatDesk::Place{list[0].text, list[1].text};
}

Result<ChatRoomKeptPtr> readRoom(store::Database &database, const std::string &id, WallTime now)
{
    store::ChatStore chat(database);
    store::ModerationStore moderation(database);
    auto about = chat.room(id);
    if (!about)
        return about.error();
    auto last = chat.messages(id, "ZZZ", static_cast<std::int64_t>(chat::Room::kKept) + 1);
    auto mutes = moderation.mutes(about->channel, now);
    auto words = moderation.words(about->channel);
    auto held = chat.held(id);
    auto reports = moderation.reports(id, "ZZZ", 200);
    auto staff = store::UserStore(database).staff();
    for (const Error *error : {last ? nullptr : &last.error(), mutes ? nullptr : &mutes.error(), words ? nullptr : &words.error(),
                               held ? nullptr : &held.error(), reports ? nullptr : &reports.error(), staff ? nullptr : &staff.error()}) {
        if (error)
            return *error;
    }
    auto made = std::make_shared<ChatRoomKept>();
    ChatRoomKept &kept = *made;
    kept.isWhole = last->size() <= chat::Room::kKept;
    last->resize(std::min(last->size(), chat::Room::kKept));
    std::reverse(last->begin(), last->end());
    kept.last = *std::move(last);
    kept.mutes = *std::move(mutes);
    kept.words = *std::move(words);
    kept.staff = *std::move(staff);
    for (const model::HeldMessage &one : *held)
        kept.waiting.emplace(one.message.id, ChatUnseen{one.message.id, one.message.author});
    for (const model::ChatReport &one : *reports)
        kept.waiting.emplace(one.id, ChatUnseen{one.message.id, one.message.author, one.count});
    if (about->highlight) {
        if (auto message = chat.message(id, *about->highlight))
            kept.highlight = *std::move(message);
    }
    kept.about = *std::move(about);
    return made;
}

} // namespace

ChatHouse::ChatHouse(Parts parts) : m_parts(std::move(parts)), m_metrics(m_parts.registry), m_viewersOfAddress(m_parts.limits.chatViewersPerAddress)
{
    store::handleChatRecords(m_parts.outbox);
    callOn(m_parts.ctl, [this] {
        bus::Bus &bus = m_parts.foundation.bus();
        bus::Redis *redis = m_parts.foundation.cluster().redis();
        m_watching = std::make_unique<Attendance>(m_parts.ctl, bus, redis, kWatchingTopic, m_parts.limits.chatViewersCounted, m_parts.watching);
        m_desk = std::make_unique<ChatDesk>(m_parts.ctl, static_cast<ChatDesk::World &>(*this), bus, redis, m_parts.limits, m_metrics, m_parts.keep);
        m_openRooms = std::make_unique<OpenRooms>(
            m_parts.ctl, bus, [this](UniqueFunction<void(Result<OpenRooms::Channels>)> reply) { readOpenRooms(std::move(reply)); }, m_parts.open);
    });
    m_halls.resize(m_parts.views.size());
    for (std::size_t i = 0; i < m_halls.size(); ++i) {
        m_parts.views[i]->runAndWait([this, i] {
            m_halls[i] = std::make_unique<ChatHall>(*m_parts.views[i], i, static_cast<ChatHall::World &>(*this), m_parts.limits, m_metrics);
        });
    }
}

ChatHouse::~ChatHouse()
{
    BELFRY_ASSERT(!m_desk);
}

void ChatHouse::close()
{
    for (std::size_t i = 0; i < m_halls.size(); ++i)
        m_parts.views[i]->runAndWait([this, i] { m_halls[i]->closeAll(); });
}

void ChatHouse::drop()
{
    for (std::size_t i = 0; i < m_halls.size(); ++i)
        m_parts.views[i]->runAndWait([this, i] { m_halls[i]->dropAll(); });
}

void ChatHouse::end()
{
    callOn(m_parts.ctl, [this] {
        m_openRooms->leave();
        m_desk.reset();
        m_watching.reset();
    });
    for (std::size_t i = 0; i < m_halls.size(); ++i)
        m_parts.views[i]->runAndWait([this, i] { m_halls[i].reset(); });
}

void ChatHouse::tellRoom(ChatFrame frame)
{
    const auto shared = std::make_shared<const ChatFrame>(std::move(frame));
    for (std::size_t i = 0; i < m_halls.size(); ++i)
        onHall(i, [shared](ChatHall &hall) { hall.tellRoom(*shared); });
}

void ChatHouse::tellPerson(const std::string &channel, const std::string &person, SharedBytes frame)
{
    for (std::size_t i = 0; i < m_halls.size(); ++i)
        onHall(i, [channel, person, frame](ChatHall &hall) { hall.tellPerson(channel, person, frame); });
}

void ChatHouse::tellSeat(const ChatSeat &seat, SharedBytes frame)
{
    onHall(seat.view, [number = seat.number, frame = std::move(frame)](ChatHall &hall) { hall.tellSeat(number, frame); });
}

void ChatHouse::admit(const ChatSeat &seat, const std::string &, std::vector<SharedBytes> pieces, chat::Person person)
{
    onHall(seat.view, [number = seat.number, pieces = std::move(pieces), person = std::move(person)](ChatHall &hall) mutable {
        hall.admit(number, pieces, std::move(person));
    });
}

void ChatHouse::rename(const std::string &room, const std::string &person, const std::string &name)
{
    for (std::size_t i = 0; i < m_halls.size(); ++i)
        onHall(i, [room, person, name](ChatHall &hall) { hall.rename(room, person, name); });
}

void ChatHouse::shutSeat(const ChatSeat &seat, std::uint16_t code)
{
    onHall(seat.view, [number = seat.number, code](ChatHall &hall) { hall.shutSeat(number, code); });
}

void ChatHouse::shutPerson(const std::string &channel, const std::string &person, std::uint16_t code)
{
    for (std::size_t i = 0; i < m_halls.size(); ++i)
        onHall(i, [channel, person, code](ChatHall &hall) { hall.shutPerson(channel, person, code); });
}

void ChatHouse::shutRoom(const std::string &room, std::uint16_t code)
{
    for (std::size_t i = 0; i < m_halls.size(); ++i)
        onHall(i, [room, code](ChatHall &hall) { hall.shutRoom(room, code); });
}

void ChatHouse::place(const std::string &room, const std::string &proposed, UniqueFunction<void(std::optional<ChatDesk::Place>)> reply)
{
    bus::Redis *redis = m_parts.foundation.cluster().redis();
    if (!redis)
        return reply(std::nullopt);
    redis->ask({{"EVAL", std::string(kPlace), "1", "belfry:chat:" + room, proposed}},
               [&ctl = m_parts.ctl, reply = std::move(reply)](const Result<bus::Redis::Replies> &replies) mutable {
                   ctl.post([place = placeIn(replies), reply = std::move(reply)]() mutable { reply(std::move(place)); });
               });
}

void ChatHouse::keep(store::OutboxRecord record, UniqueFunction<void(Result<>)> kept)
{
    m_parts.outbox.put(std::move(record), store::Outbox::Worth::Promised, [&ctl = m_parts.ctl, kept = std::move(kept)](const Result<> &done) mutable {
        ctl.post([done, kept = std::move(kept)]() mutable { kept(done); });
    });
}

void ChatHouse::load(const std::string &room, UniqueFunction<void(Result<ChatRoomKeptPtr>)> loaded)
{
    m_parts.foundation.store().readLatest(
        [room, now = m_parts.ctl.clock().wall()](store::Database &database) { return readRoom(database, room, now); },
        [&ctl = m_parts.ctl, loaded = std::move(loaded)](Result<ChatRoomKeptPtr> kept) mutable {
            ctl.post([kept = std::move(kept), loaded = std::move(loaded)]() mutable { loaded(std::move(kept)); });
        });
}

void ChatHouse::look(const std::string &room, const std::string &id, UniqueFunction<void(Result<model::HeldMessage>)> found)
{
    m_parts.foundation.store().read([room, id](store::Database &database) { return store::ChatStore(database).anyMessage(room, id); },
                                    [&ctl = m_parts.ctl, found = std::move(found)](Result<model::HeldMessage> message) mutable {
                                        ctl.post([message = std::move(message), found = std::move(found)]() mutable { found(std::move(message)); });
                                    });
}

void ChatHouse::readOpenRooms(UniqueFunction<void(Result<OpenRooms::Channels>)> reply)
{
    m_parts.foundation.store().write(
        [](store::Database &database) -> Result<OpenRooms::Channels> {
            const auto channels = store::ChatStore(database).channelsWithOpenRoom();
            if (!channels)
                return channels.error();
            return OpenRooms::Channels(channels->begin(), channels->end());
        },
        [&ctl = m_parts.ctl, reply = std::move(reply)](Result<OpenRooms::Channels> channels) mutable {
            ctl.post([channels = std::move(channels), reply = std::move(reply)]() mutable { reply(std::move(channels)); });
        });
}

// Asked as a write, as above: a replica may not have heard yet of who was just named.
void ChatHouse::loadStaff(UniqueFunction<void(Result<ChatStaff>)> loaded)
{
    m_parts.foundation.store().write([](store::Database &database) { return store::UserStore(database).staff(); },
                                     [&ctl = m_parts.ctl, loaded = std::move(loaded)](Result<ChatStaff> staff) mutable {
                                         ctl.post([staff = std::move(staff), loaded = std::move(loaded)]() mutable { loaded(std::move(staff)); });
                                     });
}

void ChatHouse::announce(const char *kind, const std::string &channel, const std::string &room, const QJsonObject &json)
{
    Happening happening;
    happening.kind = kind;
    happening.channel = channel;
    happening.needs = auth::Permission::Moderate;
    happening.subject = "chat_rooms/" + room;
    happening.json = json;
    m_parts.foundation.announcer().tell(std::move(happening));
}

void ChatHouse::watch(const std::string &channel, chat::Token token, chat::Token address)
{
    m_parts.ctl.post([this, channel, token, address] {
        if (m_watching && m_viewersOfAddress.beat(channel, address, token, m_parts.ctl.clock().now()))
            m_watching->beat(channel, token);
    });
}

void ChatHouse::beats(const std::string &room, const std::string &channel, std::vector<chat::Person> people, std::vector<chat::Token> watching)
{
    m_parts.ctl.post([this, room, channel, people = std::move(people), watching = std::move(watching)] {
        if (!m_desk)
            return;
        m_desk->beats(room, people);
        for (const chat::Token token : watching)
            m_watching->beat(channel, token);
    });
}

} // namespace belfry::server
