// ChatHall: the chat sockets of one view thread.
#pragma once

#include "base/Executor.h"
#include "base/Limits.h"
#include "base/SharedBytes.h"
#include "chat/Wire.h"
#include "http/AddressCap.h"
#include "net/ByteStream.h"
#include "server/ChatDesk.h"
#include "server/ChatMetrics.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace belfry::server {

class ChatSocket;

/// Who sits at a socket. `mayStay`: asked before each deed and beat of a member; false ends the socket. Empty for guests.
struct ChatVisitor {
    chat::Person person;
    std::string address; ///< as rate limits count it
    std::string_view role = "guest"; ///< a constant, for the audit log
    bool isCounted = true; ///< false for this computer's token: no limits of rate
    std::function<bool()> mayStay = {};
};

/// One message to a room is one frame in memory, given to every socket by reference, some hundred in one turn of the loop. A
/// socket that is too far behind is closed, not waited for. Made, used and destroyed on its view thread; owned by ChatHouse.
class ChatHall {
public:
    /// Whom it tells what sockets say; called on the view thread.
    struct World {
        virtual ~World() = default;
        virtual void said(const ChatSeat &seat, const std::string &room, const ChatVisitor &visitor, chat::Said said) = 0;
        /// Once a second: who was heard of, and who of them watches the channel.
        virtual void beats(const std::string &room, const std::string &channel, std::vector<chat::Person> people,
                           std::vector<chat::Token> watching) = 0;
    };

    static constexpr Duration kTick{1'000};

    ChatHall(Executor &view, std::size_t number, World &world, const Limits &limits, ChatMetrics &metrics);
    ~ChatHall();
    ChatHall(const ChatHall &) = delete;
    ChatHall &operator=(const ChatHall &) = delete;

    bool isFull() const { return m_closing || m_sockets.size() >= m_limits.chatSockets; }
    void add(const std::string &room, const std::string &channel, net::ByteStreamPtr stream, ChatVisitor visitor, http::AddressCap::Place place);

    // From ctl, in the order it sends them.
    void tellRoom(const ChatFrame &frame);
    void tellPerson(const std::string &channel, const std::string &person, const SharedBytes &frame);
    void tellSeat(std::uint64_t number, const SharedBytes &frame);
    void admit(std::uint64_t number, const std::vector<SharedBytes> &pieces, chat::Person person);
    void rename(const std::string &room, const std::string &person, const std::string &name);
    static constexpr std::size_t kBlocksMost = 200; ///< of one socket
    /// False when not all are left out: there are kBlocksMost already.
    bool block(std::uint64_t number, const std::vector<std::string> &who, bool isOn);
    void shutSeat(std::uint64_t number, std::uint16_t code);
    void shutPerson(const std::string &channel, const std::string &person, std::uint16_t code);
    void shutRoom(const std::string &room, std::uint16_t code);

    /// All sockets end politely and no new ones are let in; then what is left is dropped.
    void closeAll();
    void dropAll();
    std::size_t size() const { return m_sockets.size(); }

private:
    friend class ChatSocket;

    struct Told {
        SharedBytes frame;
        ChatFrame::To to;
        std::string author;
    };
    /// One room's sockets that were admitted, and what they are yet to be told.
    struct Room {
        std::string channel;
        std::vector<ChatSocket *> sockets;
        std::deque<Told> told;         ///< from number `first` on
        std::uint32_t first = 0;
        std::size_t left = 0;          ///< sockets that this walk has not come to
        bool isWalking = false;
        std::uint32_t end() const { return first + static_cast<std::uint32_t>(told.size()); }
    };

    void said(ChatSocket &socket, std::string_view text, bool isText);
    void ended(ChatSocket &socket);
    void leave(ChatSocket &socket);
    void schedule();
    void walk();
    std::size_t walkRoom(Room &room, std::size_t most);
    void give(Room &room, ChatSocket &socket);
    void give(Room &room, ChatSocket &socket, std::span<const SharedBytes> frames);
    ChatSocket *find(std::uint64_t number);
    void tick();
    void look(TimePoint now);
    void tellBeats();
    void dispose();

    Executor &m_view;
    const std::size_t m_number;
    World &m_world;
    const Limits m_limits; ///< with the rate of chat's own messages
    ChatMetrics &m_metrics;
    std::unordered_map<std::uint64_t, std::unique_ptr<ChatSocket>> m_sockets;
    std::map<std::string, Room, std::less<>> m_rooms;
    std::vector<std::unique_ptr<ChatSocket>> m_ended; ///< not destroyed inside their own calls
    std::uint64_t m_next = 1;
    std::size_t m_ticks = 0;
    std::uint64_t m_given = 0;
    std::uint64_t m_givenBytes = 0;
    std::vector<SharedBytes> m_batch; ///< kept for its memory
    bool m_isScheduled = false;
    bool m_closing = false;
    Subscription m_tick;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace belfry::server
