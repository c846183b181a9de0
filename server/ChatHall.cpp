#include "server/ChatHall.h"

#include "base/Assert.h"
#include "http/WsCodec.h"
#include "server/ChatSocket.h"

#include <utility>

namespace belfry::server {
namespace {

constexpr std::size_t kSocketsPerTurn = 256; // about two milliseconds, then others have their turn
constexpr std::size_t kFramesAtOnce = 16;    // to a socket that is behind
constexpr std::size_t kTicksPerPing = 20;
constexpr std::uint16_t kNoHello = 4001;
constexpr std::uint16_t kSessionEnded = 4002;
constexpr std::uint16_t kTooSlow = 1013;
constexpr std::uint16_t kGoingAway = 1001;

Limits chatting(const Limits &limits)
{
    Limits own = limits;
    own.webSocketMessages = limits.chatSocketMessages;
    return own;
}

SharedBytes frameOf(std::string_view text)
{
    return http::wsFrame(http::WsOpcode::Text, asBytes(text));
}

} // namespace

ChatHall::ChatHall(Executor &view, std::size_t number, World &world, const Limits &limits, ChatMetrics &metrics)
    : m_view(view), m_number(number), m_world(world), m_limits(chatting(limits)), m_metrics(metrics)
{
}

ChatHall::~ChatHall()
{
    m_metrics.sockets.add(-static_cast<double>(m_sockets.size()));
}

ChatSocket *ChatHall::find(std::uint64_t number)
{
    const auto found = m_sockets.find(number);
    return found == m_sockets.end() || found->second->isOver ? nullptr : found->second.get();
}

void ChatHall::add(const std::string &room, const std::string &channel, net::ByteStreamPtr stream, ChatVisitor visitor,
                   http::AddressCap::Place place)
{
    BELFRY_ASSERT(m_view.isHere());
    auto its = m_rooms.try_emplace(room).first;
    its->second.channel = channel;
    const std::uint64_t number = m_next++;
    auto made = std::make_unique<ChatSocket>(*this, number, its->first, std::move(stream), m_view, m_limits, std::move(visitor), std::move(place));
    ChatSocket &socket = *made;
    m_sockets.emplace(number, std::move(made));
    m_metrics.sockets.add(1);
    if (!m_tick)
        m_tick = m_view.after(kTick, [this] { tick(); });
    socket.socket.start();
}

void ChatHall::said(ChatSocket &socket, std::string_view text, bool isText)
{
    if (socket.isOver)
        return;
    auto read = isText ? chat::readSaid(text) : std::variant<chat::Said, chat::Unreadable>(chat::Unreadable{});
    if (const auto *wrong = std::get_if<chat::Unreadable>(&read)) {
        if (!socket.hasHello)
            return socket.close(kNoHello);
        return tellSeat(socket.number, frameOf(chat::refusedText(wrong->ref, {"malformed", wrong->why})));
    }
    chat::Said &said = std::get<chat::Said>(read);
    const bool isHello = std::holds_alternative<chat::Hello>(said);
    if (isHello == socket.hasHello)
        return isHello ? void() : socket.close(kNoHello);
    if (std::holds_alternative<chat::Unknown>(said))
        return;
    // Also when they only watch: who was made a host meanwhile comes back as one.
    if (socket.visitor.mayStay && !socket.visitor.mayStay())
        return socket.close(kSessionEnded);
    if (const auto *beat = std::get_if<chat::Beat>(&said)) {
        socket.isFresh = true;
        socket.isWatching = beat->isWatching;
        return;
    }
    socket.hasHello = true;
    m_world.said({m_number, socket.number}, socket.room, socket.visitor, std::move(said));
}

// Another that is moved into its place is served by a walk under way all the same: who is not served yet says so itself.
void ChatHall::leave(ChatSocket &socket)
{
    if (!std::exchange(socket.isIn, false))
        return;
    Room &room = m_rooms.find(socket.room)->second;
    ChatSocket *last = room.sockets.back();
    room.sockets[socket.at] = last;
    last->at = socket.at;
    room.sockets.pop_back();
}

void ChatHall::ended(ChatSocket &socket)
{
    if (std::exchange(socket.isOver, true))
        return;
    leave(socket);
    const auto found = m_sockets.find(socket.number);
    m_ended.push_back(std::move(found->second));
    m_sockets.erase(found);
    m_metrics.sockets.add(-1);
    if (m_ended.size() == 1)
        m_view.post([this, alive = std::weak_ptr<int>(m_alive)] {
            if (!alive.expired())
                dispose();
        });
}

void ChatHall::dispose()
{
    m_ended.clear();
}

void ChatHall::admit(std::uint64_t number, const std::vector<SharedBytes> &pieces, chat::Person person)
{
    ChatSocket *socket = find(number);
    if (!socket || socket->isIn)
        return;
    Room &room = m_rooms.find(socket->room)->second;
    socket->visitor.person = std::move(person);
    socket->next = room.end();
    socket->at = static_cast<std::uint32_t>(room.sockets.size());
    socket->isIn = true;
    room.sockets.push_back(socket);
    socket->socket.send(pieces);
}

void ChatHall::rename(const std::string &room, const std::string &person, const std::string &name)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        return;
    for (ChatSocket *socket : found->second.sockets) {
        if (socket->visitor.person.id == person)
            socket->visitor.person.name = name;
    }
}

bool ChatHall::block(std::uint64_t number, const std::vector<std::string> &who, bool isOn)
{
    ChatSocket *socket = find(number);
    if (!socket)
        return true;
    bool isDone = true;
    if (!socket->blocks)
        socket->blocks = std::make_unique<std::vector<std::string>>();
    for (const std::string &one : who) {
        std::erase(*socket->blocks, one);
        if (isOn && socket->blocks->size() < kBlocksMost)
            socket->blocks->push_back(one);
        else
            isDone = isDone && !isOn;
    }
    if (socket->blocks->empty())
        socket->blocks.reset();
    return isDone;
}

void ChatHall::tellRoom(const ChatFrame &frame)
{
    const auto found = m_rooms.find(frame.room);
    if (found == m_rooms.end() || found->second.sockets.empty())
        return;
    Room &room = found->second;
    room.told.push_back({frame.frame, frame.to, frame.author});
    if (!room.isWalking) {
        room.isWalking = true;
        room.left = room.sockets.size();
    }
    schedule();
}

void ChatHall::schedule()
{
    if (std::exchange(m_isScheduled, true))
        return;
    m_view.post([this, alive = std::weak_ptr<int>(m_alive)] {
        if (!alive.expired())
            walk();
    });
}

void ChatHall::walk()
{
    m_isScheduled = false;
    std::size_t left = kSocketsPerTurn;
    bool isMore = false;
    for (auto &[id, room] : m_rooms) {
        if (!room.isWalking)
            continue;
        left -= walkRoom(room, left);
        isMore = isMore || room.isWalking;
        if (left == 0)
            break;
    }
    m_metrics.deliveries.add(static_cast<double>(std::exchange(m_given, 0)));
    m_metrics.deliveredBytes.add(static_cast<double>(std::exchange(m_givenBytes, 0)));
    if (isMore || left == 0)
        schedule();
}

// From the back: taking one out moves one there that was served already. At the end all who were there when it began have
// everything that was told by then; what came meanwhile takes another walk.
std::size_t ChatHall::walkRoom(Room &room, std::size_t most)
{
    std::size_t served = 0;
    room.left = std::min(room.left, room.sockets.size());
    while (room.left != 0 && served < most) {
        ChatSocket &socket = *room.sockets[--room.left];
        ++served;
        give(room, socket);
    }
    if (room.left != 0)
        return served;
    std::uint32_t oldest = room.end();
    for (const ChatSocket *socket : room.sockets) {
        if (static_cast<std::int32_t>(socket->next - oldest) < 0)
            oldest = socket->next;
    }
    while (!room.told.empty() && room.first != oldest) {
        room.told.pop_front();
        ++room.first;
    }
    room.isWalking = !room.told.empty();
    room.left = room.isWalking ? room.sockets.size() : 0;
    return std::max<std::size_t>(served, 1);
}

void ChatHall::give(Room &room, ChatSocket &socket)
{
    const bool isOne = room.end() - socket.next == 1;
    while (socket.next != room.end()) {
        const Told &one = room.told[socket.next++ - room.first];
        if ((one.to == ChatFrame::To::Hosts && !socket.visitor.person.isHost()) || socket.hasBlocked(one.author))
            continue;
        if (isOne)
            return give(room, socket, {&one.frame, 1});
        m_batch.push_back(one.frame);
        if (m_batch.size() == kFramesAtOnce) {
            give(room, socket, m_batch);
            m_batch.clear();
        }
    }
    if (!m_batch.empty())
        give(room, socket, m_batch);
    m_batch.clear();
}

void ChatHall::give(Room &room, ChatSocket &socket, std::span<const SharedBytes> frames)
{
    if (socket.socket.pendingBytes() > m_limits.chatBacklogBytes) {
        m_metrics.slowClosed.add();
        socket.next = room.end();
        return socket.close(kTooSlow);
    }
    m_given += frames.size();
    for (const SharedBytes &frame : frames)
        m_givenBytes += frame.size();
    socket.socket.sendQuietly(frames);
}

void ChatHall::tellPerson(const std::string &channel, const std::string &person, const SharedBytes &frame)
{
    for (auto &[id, room] : m_rooms) {
        if (room.channel != channel)
            continue;
        for (ChatSocket *socket : room.sockets) {
            if (socket->visitor.person.id == person)
                socket->socket.send({&frame, 1});
        }
    }
}

void ChatHall::tellSeat(std::uint64_t number, const SharedBytes &frame)
{
    ChatSocket *socket = find(number);
    if (!socket)
        return;
    if (socket->socket.pendingBytes() > m_limits.chatBacklogBytes)
        return socket->close(kTooSlow);
    socket->socket.send({&frame, 1});
}

void ChatHall::shutSeat(std::uint64_t number, std::uint16_t code)
{
    if (ChatSocket *socket = find(number))
        socket->close(code);
}

void ChatHall::shutPerson(const std::string &channel, const std::string &person, std::uint16_t code)
{
    for (auto &[id, room] : m_rooms) {
        if (room.channel != channel)
            continue;
        for (ChatSocket *socket : room.sockets) {
            if (socket->visitor.person.id == person)
                socket->close(code);
        }
    }
}

void ChatHall::shutRoom(const std::string &room, std::uint16_t code)
{
    const auto found = m_rooms.find(room);
    if (found == m_rooms.end())
        return;
    for (ChatSocket *socket : found->second.sockets)
        socket->close(code);
}

void ChatHall::tick()
{
    m_tick = m_view.after(kTick, [this] { tick(); });
    tellBeats();
    ++m_ticks;
    look(m_view.clock().now());
}

// A socket that does not say who it is within chatHello is closed; one that is silent is pinged, then given up. A twentieth
// of them each second: ten thousand pings at once would hold up what everybody else of this thread waits for.
void ChatHall::look(TimePoint now)
{
    std::vector<ChatSocket *> dead;
    for (auto &[number, socket] : m_sockets) {
        if (!socket->hasHello && socket->socket.silence(now) > m_limits.chatHello)
            socket->close(kNoHello);
        else if ((number + m_ticks) % kTicksPerPing == 0 && !socket->socket.look(now))
            dead.push_back(socket.get());
    }
    for (ChatSocket *socket : dead)
        ended(*socket);
}

void ChatHall::tellBeats()
{
    for (auto &[id, room] : m_rooms) {
        std::vector<chat::Person> people;
        std::vector<chat::Token> watching;
        for (ChatSocket *socket : room.sockets) {
            if (!std::exchange(socket->isFresh, false))
                continue;
            people.push_back(socket->visitor.person);
            if (socket->isWatching)
                watching.push_back(chat::tokenOf(socket->visitor.person.id));
        }
        if (!people.empty())
            m_world.beats(id, room.channel, std::move(people), std::move(watching));
    }
}

void ChatHall::closeAll()
{
    m_closing = true;
    for (auto &[number, socket] : m_sockets)
        socket->close(kGoingAway);
}

void ChatHall::dropAll()
{
    m_closing = true;
    for (auto &[id, room] : m_rooms)
        room.sockets.clear();
    m_metrics.sockets.add(-static_cast<double>(m_sockets.size()));
    m_sockets.clear();
    m_ended.clear();
    m_tick.reset();
}

} // namespace belfry::server
