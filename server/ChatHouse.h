// ChatHouse: chat of one server: the desk on ctl, a hall on each view thread, and what they stand on.
#pragma once

#include "http/AddressCap.h"
#include "net/IoThread.h"
#include "server/Attendance.h"
#include "server/ChatDesk.h"
#include "server/ChatHall.h"
#include "server/Foundation.h"
#include "server/OpenRooms.h"
#include "server/ViewersOfAddress.h"
#include "store/Outbox.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace belfry::server {

/// Made and destroyed by ServerApp, off the threads it uses, which outlive it.
class ChatHouse final : ChatDesk::World, ChatHall::World {
public:
    struct Parts {
        Executor &ctl;
        std::vector<net::IoThread *> views;
        Foundation &foundation;
        store::Outbox &outbox; ///< not started yet
        metrics::Registry &registry;
        const Limits &limits;
        Duration keep; ///< messages; 0 is for ever
        /// ctl, once a second: how many watch each channel by their heartbeats, over all servers and on this one.
        std::function<void(const Counts &counts, const Counts &own)> watching;
        /// Any thread: how many watch a channel in all.
        std::function<std::size_t(std::string_view channel)> viewers;
        /// ctl: the channels with a room that is open, whenever it may have changed.
        OpenRooms::Told open;
    };

    explicit ChatHouse(Parts parts);
    /// end() was called.
    ~ChatHouse() override;

    /// Of the view thread with this number; used on it.
    ChatHall &hallOf(std::size_t view) { return *m_halls[view]; }
    http::AddressCap &places() { return m_places; }
    /// Any thread. `work`: void(ChatDesk &), on ctl; it is dropped when the house has ended.
    template<typename Work>
    void onDesk(Work work);
    /// Any thread.
    /// `address`: from where they say so.
    void watch(const std::string &channel, chat::Token token, chat::Token address);
    /// Any thread: how many watch, as last told.
    std::size_t viewers(std::string_view channel) const { return m_parts.viewers(channel); }

    /// Writes to the hosts of a channel; answers the conversation. Any thread; `answer` on a store thread.
    using Prayed = UniqueFunction<void(Result<model::Conversation>)>;
    void pray(const std::string &channel, const chat::Person &person, const std::string &text, Prayed answer);

    /// All sockets end politely; no more are let in. Then what is left of them is dropped.
    void close();
    void drop();
    /// While ctl and the view threads still run. What is answered later finds nobody.
    void end();

private:
    // ChatDesk::World
    void tellRoom(ChatFrame frame) override;
    void tellPerson(const std::string &channel, const std::string &person, SharedBytes frame) override;
    void tellSeat(const ChatSeat &seat, SharedBytes frame) override;
    void admit(const ChatSeat &seat, const std::string &room, std::vector<SharedBytes> pieces, chat::Person person) override;
    void rename(const std::string &room, const std::string &person, const std::string &name) override;
    void shutSeat(const ChatSeat &seat, std::uint16_t code) override;
    void shutPerson(const std::string &channel, const std::string &person, std::uint16_t code) override;
    void shutRoom(const std::string &room, std::uint16_t code) override;
    void place(const std::string &room, const std::string &proposed, UniqueFunction<void(std::optional<ChatDesk::Place>)> reply) override;
    void keep(store::OutboxRecord record, UniqueFunction<void(Result<>)> kept) override;
    void load(const std::string &room, UniqueFunction<void(Result<ChatRoomKeptPtr>)> loaded) override;
    void look(const std::string &room, const std::string &id, UniqueFunction<void(Result<model::HeldMessage>)> found) override;
    void loadStaff(UniqueFunction<void(Result<ChatStaff>)> loaded) override;
    void announce(const char *kind, const std::string &channel, const std::string &room, const QJsonObject &json) override;
    // ChatHall::World
    void said(const ChatSeat &seat, const std::string &room, const ChatVisitor &visitor, chat::Said said) override;
    void beats(const std::string &room, const std::string &channel, std::vector<chat::Person> people, std::vector<chat::Token> watching) override;

    template<typename Work>
    void onHall(std::size_t view, Work work);
    void readOpenRooms(UniqueFunction<void(Result<OpenRooms::Channels>)> reply);
    void hello(const ChatSeat &seat, const std::string &room, const ChatVisitor &visitor, chat::Hello hello);
    void write(const ChatSeat &seat, const std::string &room, const ChatVisitor &visitor, chat::Draft draft);
    void block(const ChatSeat &seat, const ChatVisitor &visitor, const chat::Block &block);
    void pray(const ChatSeat &seat, const std::string &room, const ChatVisitor &visitor, const chat::Pray &pray);
    /// Counts, then does: with the wait when there was too much.
    enum class Deed { Word, Prayer };
    void counted(const ChatVisitor &visitor, Deed deed, UniqueFunction<void(std::optional<chat::Refusal>)> then);
    void tellRefusal(const ChatSeat &seat, const std::string &ref, const chat::Refusal &refusal);

    const Parts m_parts;
    ChatMetrics m_metrics;
    http::AddressCap m_places;
    std::vector<std::unique_ptr<ChatHall>> m_halls; ///< each on its view thread
    std::unique_ptr<Attendance> m_watching;         ///< ctl
    ViewersOfAddress m_viewersOfAddress;            ///< ctl
    std::unique_ptr<ChatDesk> m_desk;               ///< ctl
    std::unique_ptr<OpenRooms> m_openRooms;
};

template<typename Work>
void ChatHouse::onDesk(Work work)
{
    m_parts.ctl.post([this, work = std::move(work)]() mutable {
        if (m_desk)
            work(*m_desk);
    });
}

template<typename Work>
void ChatHouse::onHall(std::size_t view, Work work)
{
    m_parts.views[view]->post([&hall = m_halls[view], work = std::move(work)]() mutable {
        if (hall)
            work(*hall);
    });
}

} // namespace belfry::server
