#include "app/ChatPresenter.h"

#include "client/ChatSocket.h"
#include "support/Case.h"
#include "unit/app/DeskBench.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QWebSocket>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray message(const char *id, const char *author, const char *name, const char *text, const char *role = "guest")
{
    return QByteArray(R"({"id":")") + id + R"(","room":"01R","author":")" + author + R"(","author_name":")" + name + R"(","author_role":")"
           + role + R"(","text":")" + text + R"(","reply_to":null,"made_at":"2026-11-21T10:02:11.482Z","removed_at":null})";
}

/// With a code of docs/chat.md, for which Qt has no name.
void closeWith(QWebSocket &socket, int code)
{
    socket.close(static_cast<QWebSocketProtocol::CloseCode>(code));
}

/// A server with one room, whose socket is real and says what the test says.
struct Bench : DeskBench {
    client::ChatSocket socket{gui};
    ChatPresenter chat{{api, serverClient, socket, gui}};
    QWebSocket *room = nullptr;
    std::vector<QJsonObject> heard;

    Bench()
    {
        server.hearsEvents = true;
        answer("GET", "/api/v1/channels/church/chat-rooms?limit=200",
               R"({"items":[{"id":"01R","channel":"church","title":"Lobby","is_open":true,"slow_seconds":0,"links":"hold","guests":"write","highlight":null}],"next":null})");
        answer("GET", "/api/v1/channels/church/chat-mutes",
               R"({"items":[{"person":"g-1","name":"Loud","kind":"mute","until":null,"reason":"","by":"Ann","made_at":"2026-11-21T10:00:00.000Z"}],"next":null})");
        answer("GET", "/api/v1/channels/church/chat-words", R"({"hold":["lottery"],"refuse":["casino"]})");
        answer("GET", "/api/v1/channels/church/conversations?limit=200",
               R"({"items":[{"id":"01P","channel":"church","member":"g-2","member_name":"Ana","made_at":"2026-11-21T10:00:00.000Z","last_at":"2026-11-21T10:00:00.000Z","closed_at":null}],"next":null})");
        answer("GET", "/api/v1/chat-rooms/01R/held", R"({"items":[],"next":null})");
        answer("GET", "/api/v1/chat-rooms/01R/reports?limit=200", R"({"items":[],"next":null})");
        QObject::connect(&server.sockets, &QWebSocketServer::newConnection, &server, [this] {
            room = server.sockets.nextPendingConnection();
            room->setParent(&server);
            QObject::connect(room, &QWebSocket::textMessageReceived, &server,
                             [this](const QString &text) { heard.push_back(parsed(text.toUtf8())); });
        });
    }
    void answer(const QByteArray &verb, const QByteArray &path, const QByteArray &body, int status = 200)
    {
        server.answers[verb + ' ' + path] = {status, body};
    }
    void tellRoom(const QByteArray &json) { room->sendTextMessage(QString::fromUtf8(json)); }
    bool asked(const QByteArray &verb, const QByteArray &path) const
    {
        return std::any_of(server.requests.begin(), server.requests.end(),
                           [&](const auto &request) { return request.verb == verb && request.path == path; });
    }
    QJsonObject bodyOf(const QByteArray &verb, const QByteArray &path) const
    {
        for (auto request = server.requests.rbegin(); request != server.requests.rend(); ++request) {
            if (request->verb == verb && request->path == path)
                return parsed(request->body);
        }
        return {};
    }
    bool heardType(const QString &type) const
    {
        return std::any_of(heard.begin(), heard.end(), [&](const QJsonObject &said) { return said[u"type"].toString() == type; });
    }
    /// In the room, with Ana's greeting in it.
    bool joined()
    {
        if (!connected() || !until([this] { return heardType(u"hello"_s); }))
            return false;
        tellRoom(R"({"type":"welcome","you":{"id":"01H","name":"Ann","role":"host","may_write":true},"room":{"id":"01R","title":"Lobby"},"messages":[)"
                 + message("01A", "g-2", "Ana", "Good morning!") + R"(],"complete":true,"here":{"count":2,"names":[]},"muted_until":null,"waiting":0})");
        return until([this] { return chat.state().lines.size() == 1 && chat.state().mayWrite && chat.state().wordsKnown; });
    }
};

} // namespace

class tst_ChatPresenter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinsTheOpenRoomAndShowsWhatWasWritten()
    {
        Bench b;
        QVERIFY(b.joined());
        QCOMPARE(b.chat.state().lines[0].name, u"Ana"_s);
        QCOMPARE(b.chat.state().hereWord.contains(u'2'), true);
        QVERIFY(b.chat.state().connectionWord.isEmpty());
        QVERIFY(b.until([&] { return b.chat.state().muted.size() == 1 && b.chat.state().prayers.size() == 1; }));
        QCOMPARE(b.chat.state().holdWords, QStringList{u"lottery"_s});
    }
    void linesStandInTheOrderOfTheirIdsAndOnce()
    {
        Bench b;
        QVERIFY(b.joined());
        b.tellRoom(R"({"type":"message","message":)" + message("01C", "g-3", "Tom", "third") + '}');
        b.tellRoom(R"({"type":"message","message":)" + message("01B", "g-3", "Tom", "second") + '}');
        b.tellRoom(R"({"type":"message","message":)" + message("01C", "g-3", "Tom", "third") + '}');
        QVERIFY(b.until([&] { return b.chat.state().lines.size() == 3; }));
        QCOMPARE(b.chat.state().lines[1].text, u"second"_s);
        b.tellRoom(R"({"type":"removed","id":"01B","by":"host"})");
        QVERIFY(b.until([&] { return b.chat.state().lines[1].removed; }));
        b.tellRoom(R"({"type":"removed_all","who":"g-3"})");
        QVERIFY(b.until([&] { return b.chat.state().lines[2].removed; }));
        QVERIFY(!b.chat.state().lines[0].removed);
    }
    void keepsNoMoreLinesThanItShould()
    {
        Bench b;
        QVERIFY(b.joined());
        for (std::size_t i = 0; i < ChatPresenter::kLinesMost; ++i)
            b.tellRoom(R"({"type":"message","message":)" + message(QByteArray("02" + QByteArray::number(1000 + int(i))).constData(), "g", "T", "x") + '}');
        QVERIFY(b.until([&] { return b.chat.state().lines.size() == ChatPresenter::kLinesMost && b.chat.state().lines[0].id == u"021000"; }));
    }
    void whatIsWrittenIsOutWhenTheServerSaysSo()
    {
        Bench b;
        QVERIFY(b.joined());
        QSignalSpy written(&b.chat, &ChatPresenter::written);
        b.chat.write(u"Welcome, Ana!"_s);
        QVERIFY(b.until([&] { return b.heardType(u"write"_s); }));
        QCOMPARE(written.size(), 0);
        b.tellRoom(R"({"type":"written","ref":")" + b.heard.back()[u"ref"].toString().toLatin1() + R"(","id":"01D"})");
        QVERIFY(b.until([&] { return written.size() == 1; }));
    }
    void whatIsRefusedStaysInTheLineAndSaysWhy()
    {
        Bench b;
        QVERIFY(b.joined());
        QSignalSpy written(&b.chat, &ChatPresenter::written);
        b.chat.write(u"again"_s);
        QVERIFY(b.until([&] { return b.heardType(u"write"_s); }));
        b.tellRoom(R"({"type":"refused","ref":")" + b.heard.back()[u"ref"].toString().toLatin1()
                   + R"(","code":"slow","wait_seconds":7,"text":"This room is slow."})");
        QVERIFY(b.until([&] { return b.chat.state().message == u"This room is slow."; }));
        QCOMPARE(written.size(), 0);
    }
    void heldAndReportedMessagesWaitForAHost()
    {
        Bench b;
        QVERIFY(b.joined());
        b.tellRoom(R"({"type":"queued","why":"link","message":)" + message("01X", "g-4", "Sam", "see http://x.example") + '}');
        b.tellRoom(R"({"type":"reported","report":{"id":"01Q","reason":"rude","reporter":"g-2","message":)" + message("01A", "g-2", "Ana", "hm") + "}}");
        QVERIFY(b.until([&] { return b.chat.state().waiting.size() == 2; }));
        b.answer("POST", "/api/v1/chat-rooms/01R/held/01X/approve", message("01Z", "g-4", "Sam", "see"));
        b.chat.approve(u"01X"_s);
        QVERIFY(b.until([&] { return b.chat.state().waiting.size() == 1; }));
        QVERIFY(b.chat.state().waiting[0].why.contains(u"rude"));
        b.answer("POST", "/api/v1/chat-rooms/01R/reports/01Q/close", {}, 204);
        b.chat.closeReport(u"01Q"_s);
        QVERIFY(b.until([&] { return b.chat.state().waiting.empty(); }));
        b.tellRoom(R"({"type":"queued","why":"word","message":)" + message("01Y", "g-4", "Sam", "lottery") + '}');
        QVERIFY(b.until([&] { return b.chat.state().waiting.size() == 1; }));
        b.tellRoom(R"({"type":"unqueued","id":"01Y","approved":false})"); // another host was quicker
        QVERIFY(b.until([&] { return b.chat.state().waiting.empty(); }));
    }
    void whatFailsChangesNothingAndSaysWhy()
    {
        Bench b;
        QVERIFY(b.joined());
        b.tellRoom(R"({"type":"queued","why":"link","message":)" + message("01X", "g-4", "Sam", "x") + '}');
        QVERIFY(b.until([&] { return b.chat.state().waiting.size() == 1; }));
        b.answer("POST", "/api/v1/chat-rooms/01R/held/01X/refuse", R"({"status":403,"code":"forbidden","title":"","detail":"no"})", 403);
        b.chat.refuse(u"01X"_s);
        QVERIFY(b.until([&] { return !b.chat.state().message.isEmpty(); }));
        QCOMPARE(b.chat.state().waiting.size(), std::size_t(1));
    }
    void mutesForAWhileForGoodAndShutsOut()
    {
        Bench b;
        QVERIFY(b.joined());
        const QByteArray path = "/api/v1/channels/church/chat-mutes/g-4";
        b.answer("PUT", path, "{}");
        b.chat.mute(u"g-4"_s, 600);
        QVERIFY(b.until([&] { return b.asked("PUT", path); }));
        QCOMPARE(b.bodyOf("PUT", path)[u"kind"].toString(), u"mute"_s);
        QCOMPARE(b.bodyOf("PUT", path)[u"seconds"].toInt(), 600);
        b.chat.mute(u"g-4"_s, 0);
        QVERIFY(b.until([&] { return b.bodyOf("PUT", path)[u"seconds"].isNull(); }));
        b.chat.ban(u"g-4"_s);
        QVERIFY(b.until([&] { return b.bodyOf("PUT", path)[u"kind"].toString() == u"ban"; }));
        b.answer("DELETE", path, {}, 204);
        b.chat.unmute(u"g-4"_s);
        QVERIFY(b.until([&] { return b.asked("DELETE", path); }));
    }
    void changesTheRulesOfTheRoom()
    {
        Bench b;
        QVERIFY(b.joined());
        b.answer("PATCH", "/api/v1/chat-rooms/01R",
                 R"({"id":"01R","title":"Lobby","is_open":true,"slow_seconds":10,"links":"refuse","guests":"read","highlight":null})");
        b.chat.setSlow(10);
        QVERIFY(b.until([&] { return b.chat.state().rooms[0].slowSeconds == 10; }));
        QCOMPARE(b.bodyOf("PATCH", "/api/v1/chat-rooms/01R")[u"slow_seconds"].toInt(), 10);
        QCOMPARE(b.chat.state().rooms[0].links, u"refuse"_s);
    }
    void savesTheWordList()
    {
        Bench b;
        QVERIFY(b.joined());
        b.answer("PUT", "/api/v1/channels/church/chat-words", "{}");
        b.chat.setWords({u"a"_s, u"b"_s}, {});
        QVERIFY(b.until([&] { return b.asked("PUT", "/api/v1/channels/church/chat-words"); }));
        QCOMPARE(b.bodyOf("PUT", "/api/v1/channels/church/chat-words")[u"hold"].toArray().size(), 2);
    }
    void answersWhoAskedForPrayer()
    {
        Bench b;
        QVERIFY(b.joined());
        b.answer("GET", "/api/v1/conversations/01P/messages?limit=200",
                 R"({"items":[{"id":"02","author":"01H","text":"We do.","made_at":"2026-11-21T10:01:00.000Z"},)"
                 R"({"id":"01","author":"g-2","text":"Please pray.","made_at":"2026-11-21T10:00:00.000Z"}],"next":null})");
        b.chat.openPrayer(u"01P"_s);
        QVERIFY(b.until([&] { return b.chat.state().prayerLines.size() == 2; }));
        QCOMPARE(b.chat.state().prayerLines[0].text, u"Please pray."_s);
        QCOMPARE(b.chat.state().prayerLines[0].name, u"Ana"_s);
        QCOMPARE(b.chat.state().prayerLines[1].role, ChatRole::Host);
        QSignalSpy answered(&b.chat, &ChatPresenter::answered);
        b.answer("POST", "/api/v1/conversations/01P/messages", "{}", 201);
        b.chat.answerPrayer(u"Amen"_s);
        QVERIFY(b.until([&] { return answered.size() == 1; }));
    }
    void comesBackByItselfAndThenKnowsWhatIsThere()
    {
        Bench b;
        QVERIFY(b.joined());
        b.heard.clear();
        b.room->close(QWebSocketProtocol::CloseCodeGoingAway);
        QVERIFY(b.until([&] { return !b.chat.state().mayWrite; }));
        QVERIFY(!b.chat.state().connectionWord.isEmpty());
        b.chat.write(u"into nothing"_s);
        QVERIFY(b.until([&] { return b.heardType(u"hello"_s); }));
        QVERIFY(!b.heardType(u"write"_s)); // queues nothing that would surprise later
        b.tellRoom(R"({"type":"welcome","you":{"may_write":true},"room":{},"messages":[)" + message("01E", "g-2", "Ana", "back")
                   + R"(],"complete":false,"here":{"count":1,"names":[]}})");
        QVERIFY(b.until([&] { return b.chat.state().lines.size() == 1 && b.chat.state().lines[0].id == u"01E"; }));
        QVERIFY(b.chat.state().connectionWord.isEmpty());
    }
    void doesNotComeBackWhereItIsNotWanted()
    {
        Bench b;
        QVERIFY(b.joined());
        b.heard.clear();
        closeWith(*b.room, 4003);
        QVERIFY(b.until([&] { return b.socket.state() == client::ChatSocket::State::Closed; }));
        b.until([] { return false; }, Duration(40'000));
        QVERIFY(!b.heardType(u"hello"_s));
    }
    void saysThatSomebodyIsThereAndNotThatTheyWatch()
    {
        Bench b;
        QVERIFY(b.joined());
        QVERIFY(b.until([&] { return b.heardType(u"beat"_s); }));
        QVERIFY(!b.heard.back().contains(u"watching"_s));
    }
};

BELFRY_CASE(tst_ChatPresenter)
#include "tst_ChatPresenter.moc"
