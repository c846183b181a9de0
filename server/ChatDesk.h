// ChatDesk: the rooms of one server: what is accepted in them, in which order it stands, and who is told.
#pragma once

#include "base/Executor.h"
#include "base/Limits.h"
#include "base/SharedBytes.h"
#include "bus/Bus.h"
#include "chat/Order.h"
#include "chat/Room.h"
#include "chat/ShutAddresses.h"
#include "chat/Wire.h"
#include "model/AuditEntry.h"
#include "server/Attendance.h"
#include "server/ChatMetrics.h"
#include "store/Outbox.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace belfry::server {

/// One socket: which view thread has it, and its number there.
struct ChatSeat {
    std::size_t view = 0;
    std::uint64_t number = 0;
};

/// A frame for some of those in a room.
struct ChatFrame {
    enum class To { All, Hosts };

    std::string room;
    SharedBytes frame;
    To to = To::All;
    std::string author = {}; ///< who has blocked them hears nothing; "" for nobody's
};

/// A message that hosts have not seen to: one that is held, or one that was reported.
struct ChatUnseen {
    std::string message;
    std::string author;
    std::int64_t reports = 0; ///< how many have reported it; 0 for one that is held
};
using ChatUnseens = std::map<std::string, ChatUnseen>; ///< by the held message's id, or that of the first report

using ChatStaff = std::map<std::string, std::string>; ///< who may moderate: names by ids

/// What the store knows of a room when somebody comes for the first time.
struct ChatRoomKept {
    model::ChatRoom about;
    std::vector<model::ChatMessage> last; ///< oldest first
    bool isWhole = true;
    std::vector<model::ChatMute> mutes;
    model::ChatWords words;
    ChatStaff staff;
    ChatUnseens waiting;
    std::optional<model::ChatMessage> highlight = {};
};
using ChatRoomKeptPtr = std::shared_ptr<ChatRoomKept>;

/// ctl thread. What is accepted goes into the outbox first, then over the bus to every server, this one too, and from there into
/// the room: so a room's messages come in the same order everywhere, and none that was acknowledged is lost while the
/// database is away. Owned by ChatHouse.
class ChatDesk {
public:
    struct Place {
        std::string id;
        std::string before; ///< the id of the message before it, "" when nobody knows of one
    };

    /// Everything the desk does not do itself. Replies come on ctl, perhaps inside the call.
    struct World {
        virtual ~World() = default;
        /// To every view thread.
        virtual void tellRoom(ChatFrame frame) = 0;
        /// To all sockets of a person, in `room` or, with "", in all rooms of the channel.
        virtual void tellPerson(const std::string &channel, const std::string &person, SharedBytes frame) = 0;
        virtual void tellSeat(const ChatSeat &seat, SharedBytes frame) = 0;
        /// The socket is let in; `pieces` are its first frame, and everything told to the room from here on follows.
        virtual void admit(const ChatSeat &seat, const std::string &room, std::vector<SharedBytes> pieces, chat::Person person) = 0;
        /// All their sockets in the room.
        virtual void rename(const std::string &room, const std::string &person, const std::string &name) = 0;
        virtual void shutSeat(const ChatSeat &seat, std::uint16_t code) = 0;
        virtual void shutPerson(const std::string &channel, const std::string &person, std::uint16_t code) = 0;
        virtual void shutRoom(const std::string &room, std::uint16_t code) = 0;
        /// A place behind all others of the room, as all servers see it; nothing when they cannot be asked.
        virtual void place(const std::string &room, const std::string &proposed, UniqueFunction<void(std::optional<Place>)> reply) = 0;
        virtual void keep(store::OutboxRecord record, UniqueFunction<void(Result<>)> kept) = 0;
        virtual void load(const std::string &room, UniqueFunction<void(Result<ChatRoomKeptPtr>)> loaded) = 0;
        /// A message of the room, held or not, as the store has it. NotFound; Unavailable.
        virtual void look(const std::string &room, const std::string &id, UniqueFunction<void(Result<model::HeldMessage>)> found) = 0;
        virtual void loadStaff(UniqueFunction<void(Result<ChatStaff>)> loaded) = 0;
        /// Hosts' windows and webhooks.
        virtual void announce(const char *kind, const std::string &channel, const std::string &room, const QJsonObject &json) = 0;
    };

    static constexpr const char *kTopic = "chat";
    static constexpr const char *kHereTopic = "counts.here";
    static constexpr const char *kNamesTopic = "counts.names";
    static constexpr Duration kTick{1'000};
    static constexpr Duration kNamesForget{15'000};
    static constexpr std::size_t kRecentMost = 500;
    static constexpr Duration kRecentFor{15'000};
    static constexpr std::size_t kWaitingMost = 1'000; ///< counted of a room
    static constexpr std::size_t kReportedMost = 10'000; ///< remembered of a room; what comes then is compared in the store alone

    /// `keep`: how long messages are kept; 0 is for ever.
    ChatDesk(Executor &ctl, World &world, bus::Bus &bus, bus::Redis *redis, const Limits &limits, ChatMetrics &metrics,
             Duration keep = Duration(0));
    ChatDesk(const ChatDesk &) = delete;
    ChatDesk &operator=(const ChatDesk &) = delete;

    /// Knows the room from here on, or says why not: NotFound, Unavailable. Answers its channel.
    void open(const std::string &room, UniqueFunction<void(Result<std::string>)> opened);

    // What a socket says. The room was opened.
    void join(const ChatSeat &seat, const std::string &room, chat::Person person, const chat::Hello &hello);
    void takeName(const ChatSeat &seat, const std::string &room, chat::Person person, const chat::TakeName &take);
    /// People who said they are there, and who of them watches.
    void beats(const std::string &room, const std::vector<chat::Person> &people);

    /// `answer` is told the verdict once all is done: the message has its id and is safe, or is refused.
    using Answer = UniqueFunction<void(chat::Verdict verdict)>;
    void write(const std::string &room, const chat::Person &person, chat::Draft draft, Answer answer);
    /// Nothing when it is done.
    using Refused = UniqueFunction<void(std::optional<chat::Refusal> refusal)>;
    /// One's own, or any for a host, however long ago it was written; one that is held leaves the queue. `entry` is kept for the audit log.
    void remove(const std::string &room, const chat::Person &person, const std::string &id, std::optional<model::AuditEntry> entry, Refused done);
    void report(const std::string &room, const chat::Person &person, const chat::Report &report, Refused done);
    /// Why somebody may not write to the hosts of a channel that was opened: those they have shut out do not.
    /// `address`: of a guest, or "".
    std::optional<chat::Refusal> mayAsk(const std::string &channel, const chat::Person &person, const std::string &address);

    // What hosts do; each is told to all servers and kept for the audit log.
    /// NotFound for one that is not held any more, as `held` was read.
    void decide(const model::HeldMessage &held, bool approved, model::AuditEntry entry, UniqueFunction<void(Result<model::ChatMessage>)> done);
    /// Conflict for somebody who may moderate.
    void mute(model::ChatMute mute, model::AuditEntry entry, UniqueFunction<void(Result<>)> done);
    void lift(const std::string &channel, const std::string &person, model::AuditEntry entry, UniqueFunction<void(Result<>)> done);
    void removeAllOf(const std::string &channel, const std::string &person, model::AuditEntry entry, UniqueFunction<void(Result<>)> done);
    /// After they were committed.
    /// `highlight`: the message that room.highlight names, if any.
    void roomChanged(const model::ChatRoom &room, const std::optional<model::ChatMessage> &highlight);
    void roomRemoved(const model::ChatRoom &room);
    /// By somebody, over the API, with all of the same message.
    void reportClosed(const std::string &room, const std::string &report, const std::string &message);
    void wordsChanged(const std::string &channel, const model::ChatWords &words);
    /// A host, or the person elsewhere, wrote in a conversation.
    void answered(const std::string &channel, const std::string &person, const std::string &conversation, const model::ConversationMessage &message);
    /// Their data was deleted: what they wrote is not shown any more.
    void erased(const std::string &person);

    std::size_t rooms() const { return m_rooms.size(); }

private:
    struct Channel {
        std::map<std::string, model::ChatMute, std::less<>> mutes;
        chat::Words words;
        ChatStaff staff;
    };
    struct Hosted {
        Hosted(chat::Room r, chat::Order o) : room(std::move(r)), order(std::move(o)) {}
        chat::Room room;
        chat::Order order;
        std::string lastGiven;     ///< an id, on its way or here
        ChatUnseens waiting;
        std::set<std::pair<std::string, std::string>> reported; ///< what, and by whom
        SharedBytes history;       ///< of room.history(), as JSON; empty: to be made
        QJsonObject here;          ///< as last told
        TimePoint hereAt{};
        TimePoint namesAt{};
        std::map<std::string, std::pair<TimePoint, std::vector<chat::Person>>> namesElsewhere; ///< by server
        std::optional<model::ChatMessage> highlight;
    };
    struct Written {
        std::string room;
        std::string ref;
        chat::Verdict verdict;
        Answer answer;
    };

    Hosted *find(const std::string &room);
    const model::ChatMute *muteOf(const std::string &channel, const std::string &person, WallTime now) const;
    chat::ShutAddresses &shutOf(const std::string &channel);
    chat::Now now() const { return {m_ctl.clock().now(), m_ctl.clock().wall()}; }
    void loaded(const std::string &room, Result<ChatRoomKeptPtr> loadedRoom);
    void opened(const std::string &room, const Result<std::string> &outcome);

    /// What is to be removed, as far as it is known.
    struct Removal {
        std::string room;
        std::string id;
        std::string author; ///< "" when nobody could be asked
        bool isHeld = false;
        std::optional<model::AuditEntry> entry = {};
    };
    void remove(const chat::Person &person, Removal removal, Refused done);
    void report(const std::string &room, const chat::Person &person, const chat::Report &report, const model::ChatMessage &message, Refused done);

    void given(Written written, std::optional<Place> place);
    void keepAll(std::vector<store::OutboxRecord> records, UniqueFunction<void(Result<>)> kept);
    void settle(Written &written, const Result<> &kept);
    std::string proposed(const Hosted &hosted) const;

    void publish(const char *kind, QJsonObject payload);
    void hear(const bus::Message &message);
    void hearMessage(const QJsonObject &payload);
    void hearOf(const std::string &kind, const QJsonObject &payload);
    void hearRemoved(const QJsonObject &payload);
    void hearAllRemoved(const QJsonObject &payload);
    void hearDecided(Hosted &hosted, const QJsonObject &payload);
    void hearReported(Hosted &hosted, const QJsonObject &payload);
    void hearReportClosed(Hosted &hosted, const QJsonObject &payload);
    void hearMute(const QJsonObject &payload);
    /// Of a guest who was shut out, or let in again: told by whoever knows from where they wrote.
    void tellAddress(const std::string &channel, const std::string &person, Duration wait);
    void hearRoom(const QJsonObject &payload);
    void hearNames(const bus::Message &message);
    void shut(const std::string &room);
    void muted(Channel &channel, model::ChatMute mute);
    void wait(Hosted &hosted, const std::string &id, ChatUnseen unseen);
    void show(Hosted &hosted, const std::vector<model::ChatMessage> &messages);
    void missed();
    void readAgain(const std::string &room);
    void readAgainSoon();
    void catchUp(Hosted &hosted, ChatRoomKept &kept);
    void staffMayHaveChanged();
    void readStaff();

    void tell(const std::string &room, const std::string &text, ChatFrame::To to = ChatFrame::To::All, const std::string &author = {});
    /// What the hosts put on top, removed or not; null for nothing.
    static const model::ChatMessage *onTop(const Hosted &hosted);
    QJsonObject roomJson(const Hosted &hosted) const;
    QJsonObject hereOf(const Hosted &hosted, std::size_t count) const;
    void tick(const Counts &counts);
    void tickRoom(const std::string &id, Hosted &hosted, std::size_t count);
    void forgetOld(const std::string &id, Hosted &hosted);

    Executor &m_ctl;
    World &m_world;
    bus::Bus &m_bus;
    const Limits &m_limits;
    ChatMetrics &m_metrics;
    const Duration m_keep;
    std::map<std::string, Hosted, std::less<>> m_rooms;
    std::map<std::string, Channel, std::less<>> m_channels;
    std::map<std::string, chat::ShutAddresses, std::less<>> m_shut; ///< by channel
    std::map<std::string, std::vector<UniqueFunction<void(Result<std::string>)>>> m_loading;
    std::deque<std::pair<TimePoint, QJsonObject>> m_recent; ///< messages of rooms that are not known here
    Attendance m_here;
    Subscription m_hearing;
    Subscription m_hearingNames;
    Subscription m_hearingDoors;
    Subscription m_patience;
    Subscription m_missedAgain;
    std::uint64_t m_ruled = 0; ///< counts what was heard besides messages
    bool m_isStaffOld = false;
    bool m_isReadingStaff = false;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace belfry::server
