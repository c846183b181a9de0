#include "server/ChatDesk.h"

#include "base/Assert.h"
#include "base/Id.h"
#include "chat/Names.h"
#include "http/WsCodec.h"
#include "model/Json.h"
#include "server/DoorFeed.h"
#include "store/BroadcastRecords.h"
#include "store/ChatRecords.h"

#include <algorithm>
#include <utility>

namespace belfry::server {
namespace {

constexpr std::uint16_t kBanned = 4003;
constexpr std::uint16_t kRoomGone = 4004;
const Duration kTryAgain{2'000};

SharedBytes frameOf(std::string_view text)
{
    return http::wsFrame(http::WsOpcode::Text, asBytes(text));
}

chat::Refusal away()
{
    return {"busy", "This cannot be kept right now. Try again in a moment.", kTryAgain};
}

chat::Refusal noSuchMessage()
{
    return {"not_found", "There is no such message."};
}

} // namespace

ChatDesk::ChatDesk(Executor &ctl, World &world, bus::Bus &bus, bus::Redis *redis, const Limits &limits, ChatMetrics &metrics,
                   Duration keep)
    : m_ctl(ctl), m_world(world), m_bus(bus), m_limits(limits), m_metrics(metrics), m_keep(keep),
      m_here(ctl, bus, redis, kHereTopic, chat::Room::kPeopleMost, [this](const Counts &counts, const Counts &) { tick(counts); })
{
    m_hearing = bus.subscribe(kTopic, ctl, [this](const bus::Message &message) { hear(message); }, [this] { missed(); });
    m_hearingNames = bus.subscribe(kNamesTopic, ctl, [this](const bus::Message &message) { hearNames(message); }, {});
    m_hearingDoors = bus.subscribe(
        DoorFeed::kTopic, ctl, [this](const bus::Message &) { staffMayHaveChanged(); }, [this] { staffMayHaveChanged(); });
}

ChatDesk::Hosted *ChatDesk::find(const std::string &room)
{
    const auto found = m_rooms.find(room);
    return found == m_rooms.end() ? nullptr : &found->second;
}

const model::ChatMute *ChatDesk::muteOf(const std::string &channel, const std::string &person, WallTime now) const
{
    const auto its = m_channels.find(channel);
    if (its == m_channels.end())
        return nullptr;
    const auto mute = its->second.mutes.find(person);
    return mute == its->second.mutes.end() || mute->second.isOver(now) ? nullptr : &mute->second;
}

chat::ShutAddresses &ChatDesk::shutOf(const std::string &channel)
{
    return m_shut.try_emplace(channel, m_limits.chatShutAddresses, m_limits.chatShutAddressFor).first->second;
}

std::optional<chat::Refusal> ChatDesk::mayAsk(const std::string &channel, const chat::Person &person, const std::string &address)
{
    if (!address.empty())
        shutOf(channel).wrote(person.id, chat::tokenOf(address), now().steady);
    const model::ChatMute *mute = person.isHost() ? nullptr : muteOf(channel, person.id, now().wall);
    return mute && mute->isBan ? std::optional(chat::mutedRefusal(*mute)) : std::nullopt; // who may not write in the room for a while may ask for prayer
}

void ChatDesk::open(const std::string &room, UniqueFunction<void(Result<std::string>)> opened)
{
    BELFRY_ASSERT(m_ctl.isHere());
    if (const Hosted *hosted = find(room))
        return opened(hosted->room.about().channel);
    auto &waiting = m_loading[room];
    waiting.push_back(std::move(opened));
    if (waiting.size() == 1)
        m_world.load(room, [this, alive = std::weak_ptr<int>(m_alive), room](Result<ChatRoomKeptPtr> kept) {
            if (!alive.expired())
                loaded(room, std::move(kept));
        });
}

void ChatDesk::loaded(const std::string &room, Result<ChatRoomKeptPtr> loadedRoom)
{
    if (!loadedRoom)
        return opened(room, loadedRoom.error());
    const ChatRoomKeptPtr kept = *loadedRoom;
    const std::string channel = kept->about.channel;
    const std::string last = kept->last.empty() ? std::string() : kept->last.back().id;
    Channel &its = m_channels[channel];
    its.words = chat::Words(kept->words);
    its.staff = kept->staff;
    for (model::ChatMute &mute : kept->mutes) {
        std::string person = mute.person;
        its.mutes.insert_or_assign(std::move(person), std::move(mute));
    }
    Hosted hosted(chat::Room(kept->about, std::move(kept->last), kept->isWhole, {m_limits.chatPerRoom, m_limits.chatGuestsPerAddress}), chat::Order(last));
    hosted.room.reserve(kept->staff);
    hosted.lastGiven = last;
    hosted.waiting = std::move(kept->waiting);
    hosted.highlight = std::move(kept->highlight);
    m_rooms.insert_or_assign(room, std::move(hosted));
    m_metrics.rooms.set(static_cast<double>(m_rooms.size()));
    // What others told while the store was asked, or before it had what they told.
    for (const auto &[at, payload] : m_recent)
        hearMessage(payload);
    opened(room, channel);
}

void ChatDesk::opened(const std::string &room, const Result<std::string> &outcome)
{
    auto waiting = m_loading.extract(room);
    if (!waiting)
        return;
    for (auto &one : waiting.mapped())
        one(outcome);
}

const model::ChatMessage *ChatDesk::onTop(const Hosted &hosted)
{
    const auto &about = hosted.room.about();
    const model::ChatMessage *highlight = about.highlight ? hosted.room.find(*about.highlight) : nullptr;
    if (!highlight && about.highlight && hosted.highlight && hosted.highlight->id == *about.highlight)
        highlight = &*hosted.highlight;
    return highlight;
}

QJsonObject ChatDesk::roomJson(const Hosted &hosted) const
{
    return chat::roomJson(hosted.room.about(), onTop(hosted));
}

void ChatDesk::join(const ChatSeat &seat, const std::string &room, chat::Person person, const chat::Hello &hello)
{
    Hosted *hosted = find(room);
    if (!hosted)
        return m_world.shutSeat(seat, kRoomGone);
    const std::string &channel = hosted->room.about().channel;
    const model::ChatMute *mute = muteOf(channel, person.id, now().wall);
    if (mute && mute->isBan && !person.isHost())
        return m_world.shutSeat(seat, kBanned);
    const bool isGuest = person.role == model::ChatRole::Guest;
    if (isGuest && hello.name && !hosted->room.mayBeCalled(person, *hello.name, now()))
        person.name = *chat::cleanName(*hello.name);
    hosted->room.isHere(person, now().steady);
    m_here.beat(room, chat::tokenOf(person.id));

    const auto behind = hello.last.empty() ? std::nullopt : hosted->room.behind(hello.last);
    chat::WelcomeFor whom{person, true, hello.last.empty() ? hosted->room.isWhole() : behind.has_value(), std::nullopt, std::nullopt};
    whom.mayWrite = person.isHost() || (hosted->room.about().isOpen && !mute &&
                                        !(isGuest && hosted->room.about().guests == model::ChatGuests::Read));
    if (mute)
        whom.mute = *mute;
    if (person.isHost())
        whom.waiting = hosted->waiting.size();
    SharedBytes history;
    if (behind) {
        history = SharedBytes::copyOf(chat::historyText(hosted->room.since(*behind), 0));
    } else {
        if (hosted->history.empty())
            hosted->history = SharedBytes::copyOf(chat::historyText(hosted->room.history(), 0));
        history = hosted->history;
    }
    const QJsonObject here = hosted->here.isEmpty() ? hereOf(*hosted, m_here.count(room)) : hosted->here;
    const std::string head = chat::welcomeHead(whom, roomJson(*hosted), here);
    const std::size_t bytes = head.size() + history.size() + chat::kWelcomeTail.size();
    m_world.admit(seat, room,
                  {http::wsFrameHead(http::WsOpcode::Text, bytes), SharedBytes::copyOf(head), std::move(history),
                   SharedBytes::ofStatic(asBytes(chat::kWelcomeTail))},
                  std::move(person));
}

void ChatDesk::takeName(const ChatSeat &seat, const std::string &room, chat::Person person, const chat::TakeName &take)
{
    Hosted *hosted = find(room);
    if (!hosted)
        return;
    if (person.role != model::ChatRole::Guest)
        return m_world.tellSeat(seat, frameOf(chat::refusedText(take.ref, {"forbidden", "You are called as your login says."})));
    if (const auto no = hosted->room.mayBeCalled(person, take.name, now()))
        return m_world.tellSeat(seat, frameOf(chat::refusedText(take.ref, *no)));
    person.name = *chat::cleanName(take.name);
    hosted->room.isHere(person, now().steady);
    m_world.rename(room, person.id, person.name);
    m_world.tellSeat(seat, frameOf(chat::namedText(take.ref, person.name)));
}

void ChatDesk::beats(const std::string &room, const std::vector<chat::Person> &people)
{
    Hosted *hosted = find(room);
    if (!hosted)
        return;
    for (const chat::Person &person : people) {
        m_here.beat(room, chat::tokenOf(person.id));
        hosted->room.isHere(person, now().steady);
    }
}

std::string ChatDesk::proposed(const Hosted &hosted) const
{
    const std::string fresh = makeUlid(now().wall);
    return fresh > hosted.lastGiven ? fresh : chat::idAfter(hosted.lastGiven);
}

void ChatDesk::write(const std::string &room, const chat::Person &person, chat::Draft draft, Answer answer)
{
    BELFRY_ASSERT(m_ctl.isHere());
    Hosted *hosted = find(room);
    if (!hosted)
        return answer({chat::Verdict::What::Refused, {}, {}, {"not_found", "There is no such room."}});
    const std::string &channel = hosted->room.about().channel;
    if (!draft.address.empty()) {
        const chat::Token address = chat::tokenOf(draft.address);
        shutOf(channel).wrote(person.id, address, now().steady);
        draft.isDoubtful = shutOf(channel).isDoubtful(person.id, address, now().steady);
    }
    chat::Verdict verdict = hosted->room.write(person, draft, muteOf(channel, person.id, now().wall), m_channels[channel].words, now());
    Written written{room, draft.ref, std::move(verdict), std::move(answer)};
    switch (written.verdict.what) {
    case chat::Verdict::What::Refused: m_metrics.written(written.verdict.refusal.code); return written.answer(std::move(written.verdict));
    case chat::Verdict::What::Again: return written.answer(std::move(written.verdict));
    case chat::Verdict::What::Held: return given(std::move(written), Place{makeUlid(now().wall), {}});
    case chat::Verdict::What::Accepted: break;
    }
    m_world.place(room, proposed(*hosted), [this, alive = std::weak_ptr<int>(m_alive), written = std::move(written)](std::optional<Place> place) mutable {
        if (!alive.expired())
            given(std::move(written), std::move(place));
    });
}

void ChatDesk::given(Written written, std::optional<Place> place)
{
    Hosted *hosted = find(written.room);
    if (!hosted) {
        settle(written, fail(ErrorCode::NotFound, "There is no such room."));
        return;
    }
    const bool isHeld = written.verdict.what == chat::Verdict::What::Held;
    if (!place)
        place = Place{proposed(*hosted), hosted->lastGiven};
    if (!isHeld)
        hosted->lastGiven = std::max(hosted->lastGiven, place->id);
    written.verdict.message.id = place->id;
    auto record = store::messageWritten(written.verdict.message, written.verdict.why);
    m_world.keep(std::move(record), [this, alive = std::weak_ptr<int>(m_alive), before = std::move(place->before),
                                     written = std::move(written)](const Result<> &kept) mutable {
        if (alive.expired())
            return;
        const model::ChatMessage &message = written.verdict.message;
        // Nobody waits for one that never comes.
        if (Hosted *its = kept ? nullptr : find(written.room); its && its->lastGiven == message.id)
            its->lastGiven = before;
        QJsonObject payload{{QStringLiteral("room"), model::textValue(written.room)}, {QStringLiteral("message"), model::toJson(message)}};
        if (kept && written.verdict.what == chat::Verdict::What::Held) {
            payload.insert(QStringLiteral("why"), model::textValue(written.verdict.why));
            publish("held", payload);
        } else if (kept) {
            payload.insert(QStringLiteral("before"), model::textValue(before));
            publish("message", payload);
            if (const Hosted *there = find(written.room))
                m_world.announce("chat.message", there->room.about().channel, written.room, model::toJson(message));
        }
        settle(written, kept);
    });
}

void ChatDesk::settle(Written &written, const Result<> &kept)
{
    const model::ChatMessage &message = written.verdict.message;
    Hosted *hosted = find(written.room);
    if (!kept) {
        if (hosted)
            hosted->room.settled(message.author, written.ref, {});
        m_metrics.written("busy");
        return written.answer({chat::Verdict::What::Refused, {}, {}, away()});
    }
    if (hosted)
        hosted->room.settled(message.author, written.ref, message.id);
    m_metrics.written(written.verdict.what == chat::Verdict::What::Held ? "held" : "accepted");
    written.answer(std::move(written.verdict));
}

void ChatDesk::keepAll(std::vector<store::OutboxRecord> records, UniqueFunction<void(Result<>)> kept)
{
    // In order: when the last one is safe, all are.
    for (std::size_t i = 0; i + 1 < records.size(); ++i)
        m_world.keep(std::move(records[i]), [](const Result<> &) {});
    m_world.keep(std::move(records.back()), std::move(kept));
}

void ChatDesk::remove(const std::string &room, const chat::Person &person, const std::string &id, std::optional<model::AuditEntry> entry,
                      Refused done)
{
    const Hosted *hosted = find(room);
    if (!hosted)
        return done(noSuchMessage());
    Removal removal{room, id, {}, false, std::move(entry)};
    if (const auto held = hosted->waiting.find(id); held != hosted->waiting.end() && held->second.message == id) {
        removal.author = held->second.author;
        removal.isHeld = true;
        return remove(person, std::move(removal), std::move(done));
    }
    if (const model::ChatMessage *message = hosted->room.find(id)) {
        removal.author = message->author;
        return remove(person, std::move(removal), std::move(done));
    }
    m_world.look(room, id, [this, alive = std::weak_ptr<int>(m_alive), person, removal = std::move(removal),
                            done = std::move(done)](const Result<model::HeldMessage> &found) mutable {
        if (alive.expired())
            return;
        if (!found && found.error().code == ErrorCode::NotFound)
            return done(noSuchMessage());
        // What hosts do works without the database, too.
        if (!found && !person.isHost())
            return done(away());
        if (found && found->message.removedAt)
            return done(std::nullopt);
        if (found) {
            removal.author = found->message.author;
            removal.isHeld = !found->why.empty();
        }
        remove(person, std::move(removal), std::move(done));
    });
}

void ChatDesk::remove(const chat::Person &person, Removal removal, Refused done)
{
    const bool isOwn = removal.author == person.id;
    // Nobody else knows of one that is held.
    if (!isOwn && !person.isHost())
        return done(removal.isHeld ? noSuchMessage() : chat::Refusal{"forbidden", "This is somebody else's message."});
    const WallTime at = now().wall;
    std::vector<store::OutboxRecord> records;
    records.push_back(removal.isHeld ? store::heldDecided(removal.id, std::nullopt) : store::messageRemoved(removal.id, person.id, at));
    if (removal.entry)
        records.push_back(store::audited(*std::move(removal.entry)));
    keepAll(std::move(records), [this, alive = std::weak_ptr<int>(m_alive), removal = std::move(removal), isOwn, at,
                                 done = std::move(done)](const Result<> &kept) mutable {
        if (alive.expired())
            return;
        if (!kept)
            return done(away());
        QJsonObject payload{{QStringLiteral("room"), model::textValue(removal.room)}, {QStringLiteral("id"), model::textValue(removal.id)}};
        if (removal.isHeld) {
            payload.insert(QStringLiteral("approved"), false);
            payload.insert(QStringLiteral("author"), model::textValue(removal.author));
            payload.insert(QStringLiteral("taken_back"), isOwn);
            publish("decided", payload);
        } else {
            payload.insert(QStringLiteral("by_host"), !isOwn);
            payload.insert(QStringLiteral("at"), model::textValue(toRfc3339(at)));
            publish("removed", payload);
            if (const Hosted *there = find(removal.room))
                m_world.announce("chat.removed", there->room.about().channel, removal.room, {{QStringLiteral("id"), model::textValue(removal.id)}});
        }
        done(std::nullopt);
    });
}

void ChatDesk::report(const std::string &room, const chat::Person &person, const chat::Report &report, Refused done)
{
    const Hosted *hosted = find(room);
    if (!hosted)
        return done(noSuchMessage());
    if (const model::ChatMessage *message = hosted->room.find(report.id))
        return this->report(room, person, report, *message, std::move(done));
    m_world.look(room, report.id, [this, alive = std::weak_ptr<int>(m_alive), room, person, report,
                                   done = std::move(done)](const Result<model::HeldMessage> &found) mutable {
        if (alive.expired())
            return;
        if (found && found->why.empty())
            this->report(room, person, report, found->message, std::move(done));
        else
            done(found || found.error().code == ErrorCode::NotFound ? noSuchMessage() : away());
    });
}

void ChatDesk::report(const std::string &room, const chat::Person &person, const chat::Report &report, const model::ChatMessage &message, Refused done)
{
    if (message.removedAt)
        return done(noSuchMessage());
    // Whoever has said so is told again that the hosts know.
    if (const Hosted *hosted = find(room); hosted && hosted->reported.count({message.id, person.id}) != 0)
        return done(std::nullopt);
    const WallTime at = now().wall;
    model::ChatReport made{makeUlid(at), message, person.id, report.reason, at};
    auto record = store::messageReported(made);
    m_world.keep(std::move(record), [this, alive = std::weak_ptr<int>(m_alive), room, made, done = std::move(done)](const Result<> &kept) mutable {
        if (alive.expired())
            return;
        if (!kept)
            return done(away());
        publish("reported", {{QStringLiteral("room"), model::textValue(room)}, {QStringLiteral("report"), model::toJson(made)}});
        done(std::nullopt);
    });
}

} // namespace belfry::server
