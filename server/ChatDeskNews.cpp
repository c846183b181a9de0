// What the servers tell each other of rooms, and who of their people is told.
#include "server/ChatDesk.h"

#include "base/Assert.h"
#include "base/Log.h"
#include "http/WsCodec.h"
#include "model/Json.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>
#include <utility>

namespace belfry::server {
namespace {

using model::toUtf8;

constexpr std::uint16_t kBanned = 4003;
constexpr std::uint16_t kRoomGone = 4004;
/// In a large crowd the count is told less often: a frame to each of ten thousand is work.
constexpr std::size_t kPeopleForEachSecond = 500;

std::string textIn(const QJsonObject &object, const char *key)
{
    return toUtf8(object.value(QLatin1String(key)).toString());
}

SharedBytes frameOf(std::string_view text)
{
    return http::wsFrame(http::WsOpcode::Text, asBytes(text));
}

model::ChatMute muteIn(const std::string &channel, const QJsonObject &object)
{
    model::ChatMute mute;
    mute.channel = channel;
    mute.person = textIn(object, "person");
    mute.name = textIn(object, "name");
    mute.isBan = textIn(object, "kind") == "ban";
    mute.until = fromRfc3339(textIn(object, "until"));
    mute.reason = textIn(object, "reason");
    mute.by = textIn(object, "by");
    return mute;
}

} // namespace

void ChatDesk::publish(const char *kind, QJsonObject payload)
{
    payload.insert(QStringLiteral("kind"), QLatin1String(kind));
    m_bus.publish(kTopic, model::toText(payload));
}

void ChatDesk::tell(const std::string &room, const std::string &text, ChatFrame::To to, const std::string &author)
{
    m_world.tellRoom({room, frameOf(text), to, author});
}

void ChatDesk::hear(const bus::Message &message)
{
    BELFRY_ASSERT(m_ctl.isHere());
    const auto payload = model::parseObject(message.payload);
    if (!payload)
        return log::warning("chat", "another server's message cannot be read", {{"server", message.server}, {"why", payload.error().what}});
    const std::string kind = textIn(*payload, "kind");
    if (kind != "message")
        ++m_ruled;
    if (kind == "message")
        hearMessage(*payload);
    else if (kind == "mute" || kind == "lift")
        hearMute(*payload);
    else if (kind == "room" || kind == "gone")
        hearRoom(*payload);
    else
        hearOf(kind, *payload);
}

void ChatDesk::hearMessage(const QJsonObject &payload)
{
    Hosted *hosted = find(textIn(payload, "room"));
    if (!hosted) {
        const TimePoint at = now().steady;
        while (!m_recent.empty() && (m_recent.size() >= kRecentMost || at - m_recent.front().first > kRecentFor))
            m_recent.pop_front();
        m_recent.emplace_back(at, payload);
        return;
    }
    auto message = model::readChatMessage(payload.value(QStringLiteral("message")).toObject());
    if (!message)
        return;
    hosted->lastGiven = std::max(hosted->lastGiven, message->id);
    show(*hosted, hosted->order.take(*std::move(message), textIn(payload, "before"), now().steady));
    if (hosted->order.isWaiting() && !m_patience) {
        m_patience = m_ctl.after(chat::Order::kPatience, [this] {
            m_patience.reset();
            for (auto &[id, one] : m_rooms)
                show(one, one.order.due(now().steady));
        });
    }
}

void ChatDesk::show(Hosted &hosted, const std::vector<model::ChatMessage> &messages)
{
    for (const model::ChatMessage &message : messages) {
        if (!hosted.room.add(message, now().steady))
            continue;
        hosted.history = {};
        tell(message.room, chat::messageText(message), ChatFrame::To::All, message.author);
    }
}

void ChatDesk::hearRemoved(const QJsonObject &payload)
{
    const std::string room = textIn(payload, "room");
    const std::string id = textIn(payload, "id");
    Hosted *hosted = find(room);
    if (!hosted)
        return;
    const WallTime at = fromRfc3339(textIn(payload, "at")).value_or(now().wall);
    std::erase_if(hosted->waiting, [&id](const auto &one) { return one.second.message == id; });
    const auto before = hosted->room.remove(id, at);
    hosted->history = {};
    if (!before || !before->removedAt)
        tell(room, chat::removedText(id, payload.value(QStringLiteral("by_host")).toBool()));
    if (hosted->room.about().highlight != id)
        return;
    // It may have been written long before the last that are kept here.
    if (hosted->highlight && hosted->highlight->id == id)
        hosted->highlight->removedAt = at;
    tell(room, chat::roomText(roomJson(*hosted)));
}

void ChatDesk::hearAllRemoved(const QJsonObject &payload)
{
    const std::string channel = textIn(payload, "channel");
    const std::string person = textIn(payload, "person");
    for (auto &[key, one] : m_rooms) {
        if (!channel.empty() && one.room.about().channel != channel)
            continue;
        const model::ChatMessage *top = onTop(one);
        const bool wasOnTop = top && top->author == person && !top->removedAt;
        one.room.removeAllOf(person, now().wall);
        // What was held is gone with them; reports stay, for whoever looks into it.
        std::erase_if(one.waiting, [&person](const auto &held) { return held.first == held.second.message && held.second.author == person; });
        one.history = {};
        tell(key, chat::removedAllText(person));
        if (one.highlight && one.highlight->author == person)
            one.highlight->removedAt = now().wall;
        if (wasOnTop)
            tell(key, chat::roomText(roomJson(one)));
    }
}

// Its author is told as well: whoever waits for an answer gets one.
void ChatDesk::hearDecided(Hosted &hosted, const QJsonObject &payload)
{
    const auto &about = hosted.room.about();
    const std::string id = textIn(payload, "id");
    const std::string author = textIn(payload, "author");
    const bool isApproved = payload.value(QStringLiteral("approved")).toBool();
    const std::string text = chat::unqueuedText(id, isApproved);
    if (isApproved)
        shutOf(about.channel).trust(author);
    hosted.waiting.erase(id);
    tell(about.id, text, ChatFrame::To::Hosts);
    if (payload.value(QStringLiteral("taken_back")).toBool())
        m_world.tellPerson(about.channel, author, frameOf(chat::removedText(id, false)));
    else if (!author.empty())
        m_world.tellPerson(about.channel, author, frameOf(text));
}

// One entry for a message, however many report it.
void ChatDesk::hearReported(Hosted &hosted, const QJsonObject &payload)
{
    QJsonObject report = payload.value(QStringLiteral("report")).toObject();
    const auto message = model::readChatMessage(report.value(QStringLiteral("message")).toObject());
    if (!message)
        return;
    const std::pair<std::string, std::string> what{message->id, textIn(report, "reporter")};
    if (hosted.reported.count(what) != 0)
        return;
    if (hosted.reported.size() < kReportedMost)
        hosted.reported.insert(what);
    const auto there = std::find_if(hosted.waiting.begin(), hosted.waiting.end(),
                                    [&message](const auto &one) { return one.second.reports != 0 && one.second.message == message->id; });
    if (there != hosted.waiting.end()) {
        report.insert(QStringLiteral("id"), model::textValue(there->first));
        report.insert(QStringLiteral("count"), static_cast<qint64>(++there->second.reports));
    } else {
        wait(hosted, textIn(report, "id"), {message->id, message->author, 1});
    }
    tell(hosted.room.about().id, model::toText({{QStringLiteral("type"), QStringLiteral("reported")}, {QStringLiteral("report"), report}}),
         ChatFrame::To::Hosts);
}

void ChatDesk::hearReportClosed(Hosted &hosted, const QJsonObject &payload)
{
    const std::string id = textIn(payload, "id");
    const std::string message = textIn(payload, "message");
    const auto isOf = [&](const auto &one) { return one.first == id || (one.second.reports != 0 && one.second.message == message); };
    for (const auto &one : hosted.waiting) {
        if (isOf(one))
            tell(hosted.room.about().id, chat::unqueuedText(one.first, false), ChatFrame::To::Hosts);
    }
    std::erase_if(hosted.waiting, isOf);
}

void ChatDesk::hearOf(const std::string &kind, const QJsonObject &payload)
{
    const std::string room = textIn(payload, "room");
    Hosted *hosted = find(room);
    const std::string id = textIn(payload, "id");
    if (kind == "removed") {
        hearRemoved(payload);
    } else if (kind == "removed_all") {
        hearAllRemoved(payload);
    } else if (kind == "held" && hosted) {
        const auto message = model::readChatMessage(payload.value(QStringLiteral("message")).toObject());
        if (message) {
            wait(*hosted, message->id, {message->id, message->author});
            tell(room, chat::queuedText({*message, textIn(payload, "why")}), ChatFrame::To::Hosts);
        }
    } else if (kind == "decided" && hosted) {
        hearDecided(*hosted, payload);
    } else if (kind == "reported" && hosted) {
        hearReported(*hosted, payload);
    } else if (kind == "closed" && hosted) {
        hearReportClosed(*hosted, payload);
    } else if (kind == "words") {
        const auto words = model::chatWordsFromJson(payload.value(QStringLiteral("words")).toObject());
        if (const auto its = m_channels.find(textIn(payload, "channel")); words && its != m_channels.end())
            its->second.words = chat::Words(*words);
    } else if (kind == "address") {
        bool isAddress = false;
        const chat::Token address = payload.value(QStringLiteral("address")).toString().toULongLong(&isAddress, 16);
        if (isAddress)
            shutOf(textIn(payload, "channel")).shut(address, Duration(payload.value(QStringLiteral("for_ms")).toInteger()), now().steady);
    } else if (kind == "answer") {
        m_world.tellPerson(textIn(payload, "channel"), textIn(payload, "person"), frameOf(textIn(payload, "text")));
    }
}

void ChatDesk::hearMute(const QJsonObject &payload)
{
    const std::string channel = textIn(payload, "channel");
    const auto its = m_channels.find(channel);
    if (its == m_channels.end())
        return; // its first room will read it from the store
    if (textIn(payload, "kind") == "lift") {
        const std::string person = textIn(payload, "person");
        tellAddress(channel, person, Duration(0));
        if (its->second.mutes.erase(person) != 0)
            m_world.tellPerson(channel, person, frameOf(chat::unmutedText()));
        return;
    }
    muted(its->second, muteIn(channel, payload.value(QStringLiteral("mute")).toObject()));
}

void ChatDesk::muted(Channel &channel, model::ChatMute mute)
{
    if (mute.isBan) {
        const Duration most = m_limits.chatShutAddressFor;
        tellAddress(mute.channel, mute.person, mute.until ? std::min<Duration>(most, *mute.until - now().wall) : most);
        m_world.shutPerson(mute.channel, mute.person, kBanned);
    } else {
        m_world.tellPerson(mute.channel, mute.person, frameOf(chat::mutedText(mute)));
    }
    std::string person = mute.person;
    channel.mutes.insert_or_assign(std::move(person), std::move(mute));
}

void ChatDesk::shut(const std::string &room)
{
    m_world.shutRoom(room, kRoomGone);
    m_rooms.erase(room);
    m_metrics.rooms.set(static_cast<double>(m_rooms.size()));
}

void ChatDesk::tellAddress(const std::string &channel, const std::string &person, Duration wait)
{
    if (const auto address = shutOf(channel).addressOf(person))
        publish("address", {{QStringLiteral("channel"), model::textValue(channel)},
                            {QStringLiteral("address"), QString::number(*address, 16)},
                            {QStringLiteral("for_ms"), static_cast<qint64>(wait.count())}});
}

void ChatDesk::hearRoom(const QJsonObject &payload)
{
    const std::string room = textIn(payload, "room");
    Hosted *hosted = find(room);
    if (!hosted)
        return;
    if (textIn(payload, "kind") == "gone")
        return shut(room);
    const QJsonObject object = payload.value(QStringLiteral("about")).toObject();
    model::ChatRoom about = hosted->room.about();
    about.title = textIn(object, "title");
    about.isOpen = object.value(QStringLiteral("is_open")).toBool();
    about.slowSeconds = object.value(QStringLiteral("slow_seconds")).toInteger();
    about.links = model::linksNamed(textIn(object, "links"));
    about.guests = model::guestsNamed(textIn(object, "guests"));
    const std::string highlight = textIn(object, "highlight");
    about.highlight = highlight.empty() ? std::nullopt : std::optional(highlight);
    hosted->room.change(std::move(about));
    const auto message = model::readChatMessage(payload.value(QStringLiteral("highlight")).toObject());
    hosted->highlight = message ? std::optional(*message) : std::nullopt;
    tell(room, chat::roomText(roomJson(*hosted)));
}

// Who others have here by name; theirs are said again every few seconds.
void ChatDesk::hearNames(const bus::Message &message)
{
    if (message.server == m_bus.server())
        return;
    const auto payload = model::parseObject(message.payload);
    if (!payload)
        return;
    Hosted *hosted = find(textIn(*payload, "room"));
    if (!hosted)
        return;
    std::vector<chat::Person> names;
    const QJsonArray array = payload->value(QStringLiteral("names")).toArray();
    for (const auto &one : array) {
        const QJsonObject object = one.toObject();
        if (names.size() < chat::Room::kNamesShown)
            names.push_back({textIn(object, "id"), textIn(object, "name"), model::roleNamed(textIn(object, "role"))});
    }
    hosted->namesElsewhere[message.server] = {now().steady, std::move(names)};
}

void ChatDesk::wait(Hosted &hosted, const std::string &id, ChatUnseen unseen)
{
    if (hosted.waiting.size() < kWaitingMost)
        hosted.waiting.insert_or_assign(id, std::move(unseen));
}

// Whoever is made a host, or is one no more: at the next tick, as often several things change at once.
void ChatDesk::staffMayHaveChanged()
{
    m_isStaffOld = true;
}

void ChatDesk::readStaff()
{
    m_isReadingStaff = true;
    m_isStaffOld = false;
    m_world.loadStaff([this, alive = std::weak_ptr<int>(m_alive)](const Result<ChatStaff> &staff) {
        if (alive.expired())
            return;
        m_isReadingStaff = false;
        m_isStaffOld = m_isStaffOld || !staff;
        if (!staff)
            return;
        for (auto &[id, channel] : m_channels)
            channel.staff = *staff;
        for (auto &[id, hosted] : m_rooms)
            hosted.room.reserve(*staff);
    });
}

QJsonObject ChatDesk::hereOf(const Hosted &hosted, std::size_t count) const
{
    std::vector<chat::Person> names = hosted.room.namesHere(now().steady, chat::Presence::kDecay);
    for (const auto &[server, theirs] : hosted.namesElsewhere) {
        for (const chat::Person &person : theirs.second) {
            const auto isSame = [&person](const chat::Person &one) { return one.id == person.id; };
            if (std::none_of(names.begin(), names.end(), isSame))
                names.push_back(person);
        }
    }
    std::sort(names.begin(), names.end(), [](const chat::Person &a, const chat::Person &b) {
        return a.role != b.role ? a.role > b.role : std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
    names.resize(std::min(names.size(), chat::Room::kNamesShown));
    return chat::hereJson(std::max(count, names.size()), names);
}

void ChatDesk::tick(const Counts &counts)
{
    if (m_isStaffOld && !m_isReadingStaff && !m_rooms.empty())
        readStaff();
    for (auto &[channel, shut] : m_shut)
        shut.forgetOld(now().steady);
    std::erase_if(m_shut, [](const auto &one) { return one.second.empty(); });
    for (auto &[id, hosted] : m_rooms) {
        const auto count = counts.find(id);
        tickRoom(id, hosted, count == counts.end() ? 0 : count->second);
    }
}

// What the store deletes with time is given to nobody from here, either.
void ChatDesk::forgetOld(const std::string &id, Hosted &hosted)
{
    hosted.room.forgetOld(now().steady);
    if (m_keep == Duration(0))
        return;
    const WallTime since = now().wall - m_keep;
    if (hosted.room.forgetBefore(since))
        hosted.history = {};
    const std::string before = chat::idBefore(since);
    std::erase_if(hosted.waiting, [&before](const auto &one) { return one.second.message < before; });
    std::erase_if(hosted.reported, [&before](const auto &one) { return one.first < before; });
    if (!hosted.highlight || hosted.highlight->id >= before)
        return;
    hosted.highlight.reset();
    tell(id, chat::roomText(roomJson(hosted)));
}

void ChatDesk::tickRoom(const std::string &id, Hosted &hosted, std::size_t count)
{
    const TimePoint at = now().steady;
    forgetOld(id, hosted);
    std::erase_if(hosted.namesElsewhere, [at](const auto &one) { return at - one.second.first > kNamesForget; });
    const Duration pause = kTick * static_cast<int>(1 + count / kPeopleForEachSecond);
    if (at - hosted.hereAt < pause)
        return;
    hosted.hereAt = at;
    QJsonObject here = hereOf(hosted, count);
    const bool hasChanged = here != hosted.here;
    if (hasChanged)
        tell(id, chat::hereText(here));
    hosted.here = std::move(here);
    if (count != 0 && (hasChanged || at - hosted.namesAt > kNamesForget / 3)) {
        hosted.namesAt = at;
        QJsonObject said = chat::hereJson(0, hosted.room.namesHere(at, chat::Presence::kDecay));
        said.insert(QStringLiteral("room"), model::textValue(id));
        m_bus.publish(kNamesTopic, model::toText(said));
    }
}

} // namespace belfry::server
