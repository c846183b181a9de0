#include "app/ChatPresenter.h"

#include "app/Connection.h"
#include "app/Notifier.h"
#include "app/ServerApi.h"
#include "app/WholeList.h"
#include "client/ChatSocket.h"
#include "client/ServerClient.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

QString timeWord(const QString &rfc3339)
{
    const QDateTime at = QDateTime::fromString(rfc3339, Qt::ISODateWithMs);
    return at.isValid() ? QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat) : QString();
}

ChatRole roleOf(const QString &word)
{
    return word == u"host" ? ChatRole::Host : word == u"member" ? ChatRole::Member : ChatRole::Guest;
}

ChatLine lineOf(const QJsonObject &message)
{
    return {.id = message[u"id"].toString(),
            .person = message[u"author"].toString(),
            .name = message[u"author_name"].toString(),
            .role = roleOf(message[u"author_role"].toString()),
            .text = message[u"text"].toString(),
            .when = timeWord(message[u"made_at"].toString()),
            .removed = message[u"removed_at"].isString()};
}

ChatRoomRow roomOf(const QJsonObject &room)
{
    return {.id = room[u"id"].toString(),
            .title = room[u"title"].toString(),
            .isOpen = room[u"is_open"].toBool(true),
            .slowSeconds = room[u"slow_seconds"].toInt(),
            .links = room[u"links"].toString(u"hold"_s),
            .guests = room[u"guests"].toString(u"write"_s),
            .highlight = room[u"highlight"][u"id"].toString(),
            .onTop = room[u"highlight"][u"text"].toString()};
}

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray())
        texts << text.toString();
    return texts;
}

QString encoded(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace

ChatPresenter::ChatPresenter(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts), m_elsewhere(parts.api, parts.gui)
{
    connect(&m_elsewhere, &HeldElsewhere::changed, this, &ChatPresenter::tell);
    connect(&m_parts.api, &ServerApi::readAnew, this, &ChatPresenter::readRooms);
    connect(&m_parts.api, &ServerApi::happened, this, [this](const client::ServerEvent &event) {
        if (event.event.startsWith(u"chat_room."))
            readRooms();
        else if (event.event.startsWith(u"conversation."))
            readPrayers();
    });
    connect(&m_parts.socket, &client::ChatSocket::said, this, &ChatPresenter::heard);
    connect(&m_parts.socket, &client::ChatSocket::stateChanged, this, [this] {
        const bool open = m_parts.socket.state() == client::ChatSocket::State::Open;
        if (!open) {
            m_state.mayWrite = false;
            m_state.hereWord.clear();
            m_ref.clear();
        }
        m_state.connectionWord = open || m_state.room.isEmpty() ? QString() : tr("The chat is not connected right now; we keep trying.");
        tell();
    });
}

void ChatPresenter::readRooms()
{
    WholeList::read(m_parts.api, m_parts.api.inChannel(u"/chat-rooms"_s), this,
                    [this](const client::ApiAnswer &answer, const QJsonArray &items) {
                        if (answer)
                            tookRooms(items);
                        else
                            say(Notifier::sentence(answer));
                    });
    readMuted();
    readWords();
    readPrayers();
}

void ChatPresenter::tookRooms(const QJsonArray &items)
{
    m_state.rooms.clear();
    for (const QJsonValue &item : items)
        m_state.rooms.push_back(roomOf(item.toObject()));
    if (!m_state.openRoom()) {
        const auto open = std::find_if(m_state.rooms.begin(), m_state.rooms.end(), [](const ChatRoomRow &row) { return row.isOpen; });
        m_state.room = open != m_state.rooms.end() ? open->id : m_state.rooms.empty() ? QString() : m_state.rooms.front().id;
        m_state.lines.clear();
        m_state.waiting.clear();
    }
    joinRoom();
    tell();
}

void ChatPresenter::openRoom(const QString &room)
{
    if (room == m_state.room)
        return;
    m_state.room = room;
    m_state.lines.clear();
    m_state.waiting.clear();
    m_state.message.clear();
    joinRoom();
    tell();
}

void ChatPresenter::joinRoom()
{
    if (m_state.room.isEmpty())
        m_parts.socket.close();
    else
        m_parts.socket.open(m_parts.server.urlOf(u"/api/v1/chat-rooms/%1/socket"_s.arg(m_state.room)), m_parts.server.token());
    readQueue();
}

void ChatPresenter::readQueue()
{
    if (m_state.room.isEmpty())
        return;
    if (!m_parts.api.rights().may(Right::Moderate))
        return m_state.waiting.clear();
    const QString room = m_state.room;
    const QString path = u"/api/v1/chat-rooms/%1/"_s.arg(room);
    m_parts.api.get(path + u"held", this, [this, room, path](const client::ApiAnswer &held) {
        if (!held || room != m_state.room)
            return;
        m_state.waiting.clear();
        for (const QJsonValue &item : held.body[u"items"].toArray())
            heardOfMessages(u"queued"_s, item.toObject());
        WholeList::read(m_parts.api, path + u"reports", this, [this, room](const client::ApiAnswer &, const QJsonArray &items) {
            if (room != m_state.room)
                return;
            for (const QJsonValue &item : items)
                heardOfMessages(u"reported"_s, {{u"report"_s, item}});
            tell();
        });
        tell();
    });
}

void ChatPresenter::readMuted()
{
    m_parts.api.get(m_parts.api.inChannel(u"/chat-mutes"_s), this, [this](const client::ApiAnswer &answer) {
        if (!answer)
            return;
        m_state.muted.clear();
        for (const QJsonValue &item : answer.body[u"items"].toArray()) {
            const QString until = item[u"until"].toString();
            const bool banned = item[u"kind"].toString() == u"ban";
            const QString word = until.isEmpty() ? (banned ? tr("Shut out for good") : tr("Quiet for good"))
                                                 : (banned ? tr("Shut out until %1") : tr("Quiet until %1")).arg(timeWord(until));
            m_state.muted.push_back({item[u"person"].toString(), item[u"name"].toString(), word});
        }
        tell();
    });
}

void ChatPresenter::readWords()
{
    m_parts.api.get(m_parts.api.inChannel(u"/chat-words"_s), this, [this](const client::ApiAnswer &answer) {
        m_state.wordsKnown = bool(answer);
        m_state.holdWords = textsIn(answer.body[u"hold"]);
        m_state.refuseWords = textsIn(answer.body[u"refuse"]);
        tell();
    });
}

void ChatPresenter::readPrayers()
{
    WholeList::read(m_parts.api, m_parts.api.inChannel(u"/conversations"_s), this,
                    [this](const client::ApiAnswer &answer, const QJsonArray &items) {
                        if (!answer)
                            return;
                        m_state.prayers.clear();
                        for (const QJsonValue &item : items) {
                            const QString name = item[u"member_name"].toString();
                            m_state.prayers.push_back({item[u"id"].toString(), item[u"member"].toString(),
                                                       name.isEmpty() ? tr("Somebody") : name, timeWord(item[u"last_at"].toString()),
                                                       !item[u"closed_at"].isString()});
                        }
                        tell();
                        readPrayer();
                    });
}

void ChatPresenter::readPrayer()
{
    if (m_state.prayer.isEmpty())
        return;
    WholeList::read(m_parts.api, u"/api/v1/conversations/%1/messages"_s.arg(m_state.prayer), this,
                    [this, prayer = m_state.prayer](const client::ApiAnswer &answer, const QJsonArray &items) {
                        if (prayer != m_state.prayer)
                            return;
                        if (!answer)
                            return say(Notifier::sentence(answer));
                        m_state.prayerLines.clear();
                        for (const QJsonValue &item : items)
                            m_state.prayerLines.push_back(named(lineOf(item.toObject()), prayer));
                        std::sort(m_state.prayerLines.begin(), m_state.prayerLines.end(),
                                  [](const ChatLine &a, const ChatLine &b) { return a.id < b.id; });
                        tell();
                    });
}

// A conversation says who wrote by id alone: it is who asked, or a host.
ChatLine ChatPresenter::named(ChatLine line, const QString &conversation) const
{
    const auto found = std::find_if(m_state.prayers.begin(), m_state.prayers.end(),
                                    [&](const ChatPrayer &prayer) { return prayer.id == conversation; });
    const bool asked = found != m_state.prayers.end() && found->person == line.person;
    line.name = asked ? found->name : tr("A host");
    line.role = asked ? ChatRole::Guest : ChatRole::Host;
    return line;
}

void ChatPresenter::heard(const QJsonObject &message)
{
    const QString type = message[u"type"].toString();
    const bool mine = !m_ref.isEmpty() && message[u"ref"].toString() == m_ref;
    if (type == u"welcome") {
        welcomed(message);
    } else if (type == u"here") {
        m_state.hereWord = tr("%n people here", nullptr, message[u"here"][u"count"].toInt());
    } else if (type == u"room") {
        for (ChatRoomRow &row : m_state.rooms) {
            if (row.id == message[u"room"][u"id"].toString())
                row = roomOf(message[u"room"].toObject());
        }
    } else if (mine && (type == u"written" || type == u"held")) {
        m_ref.clear();
        m_state.message.clear();
        Q_EMIT written();
    } else if (mine && type == u"refused") {
        m_ref.clear();
        m_state.message = message[u"text"].toString(tr("It was not taken."));
    } else {
        heardOfMessages(type, message);
    }
    tell();
}

void ChatPresenter::welcomed(const QJsonObject &message)
{
    m_state.mayWrite = message[u"you"][u"may_write"].toBool(true);
    m_state.hereWord = tr("%n people here", nullptr, message[u"here"][u"count"].toInt());
    // It begins anew without knowing anything, so what it is told is all there is to know.
    m_state.lines.clear();
    for (const QJsonValue &line : message[u"messages"].toArray())
        keep(lineOf(line.toObject()));
    readQueue();
}

void ChatPresenter::heardOfMessages(const QString &type, const QJsonObject &message)
{
    if (type == u"message") {
        keep(lineOf(message[u"message"].toObject()));
    } else if (type == u"removed" || type == u"removed_all") {
        for (ChatLine &line : m_state.lines) {
            if (line.id == message[u"id"].toString() || (type == u"removed_all" && line.person == message[u"who"].toString()))
                line.removed = true;
        }
        if (type == u"removed_all")
            readQueue();
        else
            forgetWaiting(message[u"id"].toString());
    } else if (type == u"queued") {
        const QString why = message[u"why"].toString();
        ChatWaiting waiting{ChatWaiting::Kind::Held, message[u"message"][u"id"].toString(), lineOf(message[u"message"].toObject()),
                            why == u"link"   ? tr("It has a link")
                            : why == u"word" ? tr("It has a word of your list")
                                             : tr("From a guest")};
        forgetWaiting(waiting.id);
        m_state.waiting.push_back(std::move(waiting));
    } else if (type == u"unqueued") {
        forgetWaiting(message[u"id"].toString());
    } else if (type == u"reported") {
        const QJsonObject report = message[u"report"].toObject();
        const QString reason = report[u"reason"].toString();
        forgetWaiting(report[u"id"].toString());
        m_state.waiting.push_back({ChatWaiting::Kind::Reported, report[u"id"].toString(), lineOf(report[u"message"].toObject()),
                                   reason.isEmpty() ? tr("A viewer reported it") : tr("A viewer reported it: %1").arg(reason)});
    }
}

// Ids go up; what a server tells late belongs further up.
void ChatPresenter::keep(const ChatLine &line)
{
    auto &lines = m_state.lines;
    const auto at = std::lower_bound(lines.begin(), lines.end(), line, [](const ChatLine &a, const ChatLine &b) { return a.id < b.id; });
    if (at != lines.end() && at->id == line.id)
        *at = line;
    else
        lines.insert(at, line);
    if (lines.size() > kLinesMost)
        lines.erase(lines.begin());
}

void ChatPresenter::forgetWaiting(const QString &id)
{
    std::erase_if(m_state.waiting, [&](const ChatWaiting &waiting) { return waiting.id == id || waiting.line.id == id; });
}

void ChatPresenter::write(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const QString ref = u"d%1-%2"_s.arg(QRandomGenerator::global()->generate(), 0, 36).arg(++m_refs);
    if (!m_parts.socket.say({{u"type"_s, u"write"_s}, {u"ref"_s, ref}, {u"text"_s, text}})) {
        say(tr("The chat is not connected right now. Your words are still in the line; send them again in a moment."));
        return;
    }
    m_ref = ref;
}

void ChatPresenter::remove(const QString &message)
{
    m_parts.api.remove(u"/api/v1/chat-rooms/%1/messages/%2"_s.arg(m_state.room, encoded(message)), {}, this,
                       saying(tr("Removed."), [this, message] {
                           for (ChatLine &line : m_state.lines)
                               line.removed = line.removed || line.id == message;
                           forgetWaiting(message);
                       }));
}

void ChatPresenter::removeAllOf(const QString &person)
{
    m_parts.api.remove(m_parts.api.inChannel(u"/chat-people/%1/messages"_s.arg(encoded(person))), {}, this,
                       saying(tr("All they wrote is removed.")));
}

void ChatPresenter::restrain(const QString &person, const QJsonObject &how)
{
    m_parts.api.put(m_parts.api.inChannel(u"/chat-mutes/"_s + encoded(person)), how, {}, this,
                    saying(how[u"kind"].toString() == u"ban" ? tr("They are shut out.") : tr("They can read, and not write."),
                           [this] { readMuted(); }));
}

void ChatPresenter::mute(const QString &person, int seconds)
{
    restrain(person, {{u"kind"_s, u"mute"_s}, {u"seconds"_s, seconds > 0 ? QJsonValue(seconds) : QJsonValue()}});
}

void ChatPresenter::ban(const QString &person)
{
    restrain(person, {{u"kind"_s, u"ban"_s}, {u"seconds"_s, QJsonValue()}});
}

void ChatPresenter::unmute(const QString &person)
{
    m_parts.api.remove(m_parts.api.inChannel(u"/chat-mutes/"_s + encoded(person)), {}, this,
                       saying(tr("They can write again."), [this] { readMuted(); }));
}

void ChatPresenter::approve(const QString &message)
{
    m_parts.api.post(u"/api/v1/chat-rooms/%1/held/%2/approve"_s.arg(m_state.room, encoded(message)), {}, this,
                     saying({}, [this, message] { forgetWaiting(message); }));
}

void ChatPresenter::refuse(const QString &message)
{
    m_parts.api.post(u"/api/v1/chat-rooms/%1/held/%2/refuse"_s.arg(m_state.room, encoded(message)), {}, this,
                     saying({}, [this, message] { forgetWaiting(message); }));
}

void ChatPresenter::closeReport(const QString &report)
{
    m_parts.api.post(u"/api/v1/chat-rooms/%1/reports/%2/close"_s.arg(m_state.room, encoded(report)), {}, this,
                     saying({}, [this, report] { forgetWaiting(report); }));
}

void ChatPresenter::addRoom(const QString &title)
{
    m_parts.api.post(m_parts.api.inChannel(u"/chat-rooms"_s), {{u"title"_s, title.trimmed()}}, this,
                     saying(tr("The room is open."), [this] { readRooms(); }));
}

void ChatPresenter::removeRoom()
{
    m_parts.api.remove(u"/api/v1/chat-rooms/"_s + m_state.room, {}, this, saying(tr("The room is removed."), [this] { readRooms(); }));
}

void ChatPresenter::changeRoom(const QJsonObject &change)
{
    const QString room = m_state.room;
    m_parts.api.patch(u"/api/v1/chat-rooms/"_s + room, change, {}, this, [this, room](const client::ApiAnswer &answer) {
        for (ChatRoomRow &row : m_state.rooms) {
            if (answer && row.id == room && answer.body.contains(u"id"))
                row = roomOf(answer.body);
        }
        say(answer ? QString() : Notifier::sentence(answer));
    });
}

void ChatPresenter::setOpen(bool open) { changeRoom({{u"is_open"_s, open}}); }
void ChatPresenter::setSlow(int seconds) { changeRoom({{u"slow_seconds"_s, seconds}}); }
void ChatPresenter::setLinks(const QString &links) { changeRoom({{u"links"_s, links}}); }
void ChatPresenter::setGuests(const QString &guests) { changeRoom({{u"guests"_s, guests}}); }

void ChatPresenter::rename(const QString &title)
{
    changeRoom({{u"title"_s, title}});
}

void ChatPresenter::putOnTop(const QString &message)
{
    changeRoom({{u"highlight"_s, message.isEmpty() ? QJsonValue() : QJsonValue(message)}});
}

void ChatPresenter::setWords(const QStringList &hold, const QStringList &refuse)
{
    m_parts.api.put(m_parts.api.inChannel(u"/chat-words"_s),
                    {{u"hold"_s, QJsonArray::fromStringList(hold)}, {u"refuse"_s, QJsonArray::fromStringList(refuse)}}, {}, this,
                    saying(tr("The word list is saved."), [this] { readWords(); }));
}

void ChatPresenter::openPrayer(const QString &conversation)
{
    if (conversation == m_state.prayer)
        return;
    m_state.prayer = conversation;
    m_state.prayerLines.clear();
    tell();
    readPrayer();
}

void ChatPresenter::answerPrayer(const QString &text)
{
    if (text.trimmed().isEmpty() || m_state.prayer.isEmpty())
        return;
    m_parts.api.post(u"/api/v1/conversations/%1/messages"_s.arg(m_state.prayer), {{u"text"_s, text.trimmed()}}, this,
                     saying({}, [this] {
                         Q_EMIT answered();
                         readPrayer();
                     }));
}

void ChatPresenter::closePrayer()
{
    m_parts.api.post(u"/api/v1/conversations/%1/close"_s.arg(m_state.prayer), {}, this,
                     saying(tr("The conversation is closed."), [this] { readPrayers(); }));
}

std::function<void(const client::ApiAnswer &)> ChatPresenter::saying(const QString &success, std::function<void()> then)
{
    return [this, success, then = std::move(then)](const client::ApiAnswer &answer) {
        if (answer && then)
            then();
        say(answer ? success : Notifier::sentence(answer));
    };
}

void ChatPresenter::say(const QString &message)
{
    m_state.message = message;
    tell();
}

void ChatPresenter::tell()
{
    QStringList others;
    for (const ChatRoomRow &row : m_state.rooms)
        if (row.id != m_state.room)
            others << row.id;
    m_elsewhere.setRooms(others);
    m_state.heldElsewhere = m_elsewhere.counts();
    if (m_state == m_told)
        return;
    m_told = m_state;
    Q_EMIT stateChanged();
}

} // namespace belfry::app
