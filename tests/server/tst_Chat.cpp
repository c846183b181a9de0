// A real server's rooms, over real sockets.
#include "base/Limits.h"
#include "support/Case.h"
#include "support/ChatClient.h"

#include <QtTest/qtestcase.h>

#include <memory>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject named(const char *name)
{
    return {{u"name"_s, QString::fromUtf8(name)}};
}

} // namespace

class tst_Chat : public QObject {
    Q_OBJECT

    ServerProcess m_server{u"" BELFRY_SERVER ""_s};

    QJsonObject host(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, int status = 200)
    {
        const HttpAnswer answer = httpRequest(m_server.http(), method, "/api/v1" + target, m_server.token(), body);
        if (answer.status != status)
            qWarning("%s %s: %d %s", method.constData(), target.constData(), answer.status, answer.body.constData());
        return answer.status == status ? answer.json() : QJsonObject();
    }
    bool isDone(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        return httpRequest(m_server.http(), method, "/api/v1" + target, m_server.token(), body).status == 204;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start({u"--rewind"_s, u"0"_s})); }
    void cleanupTestCase() { QVERIFY(m_server.stop()); }

    void twoTalkAndEachSeesBothInOneOrder()
    {
        const QByteArray room = makeChatRoom(m_server);
        ChatClient ana(m_server, room), ben(m_server, room);
        const QJsonObject welcome = ana.enter(named("Ana"));
        QCOMPARE(welcome["you"_L1]["name"_L1].toString(), u"Ana"_s);
        QVERIFY(welcome["complete"_L1].toBool() && welcome["messages"_L1].toArray().isEmpty());
        QVERIFY(ana.head().contains("HttpOnly") && ana.head().contains("SameSite=Lax"));
        ben.enter(named("Ben"));
        QVERIFY(!ana.write(u"Hello <script>alert(1)</script>"_s, u"a1"_s).isEmpty());
        QVERIFY(!ben.write(u"Hi \u202EAna"_s, u"b1"_s).isEmpty());
        const QStringList both{u"Hello <script>alert(1)</script>"_s, u"Hi Ana"_s};
        QTRY_COMPARE_WITH_TIMEOUT(ana.texts(), both, ChatClient::kSoon);
        QTRY_COMPARE_WITH_TIMEOUT(ben.texts(), both, ChatClient::kSoon);
        const QJsonObject here = ana.next(u"here"_s, [](const QJsonObject &one) { return one["here"_L1]["count"_L1].toInt() == 2; });
        QCOMPARE(here["here"_L1]["names"_L1].toArray().size(), 2);
    }
    void whoComesLaterReadsWhatWasSaid()
    {
        const QByteArray room = makeChatRoom(m_server);
        for (int i = 0; i < 60; ++i)
            QVERIFY(!host("POST", "/chat-rooms/" + room + "/messages", "{\"text\":\"m" + QByteArray::number(i) + "\"}", 201).isEmpty());
        ChatClient ana(m_server, room);
        const QJsonObject welcome = ana.enter();
        const QJsonArray messages = welcome["messages"_L1].toArray();
        QCOMPARE(messages.size(), 50);
        QCOMPARE(messages.first()["text"_L1].toString(), u"m10"_s);
        QCOMPARE(messages.last()["author_role"_L1].toString(), u"host"_s);
        QVERIFY(!welcome["complete"_L1].toBool());
        const QByteArray first = messages.first()["id"_L1].toString().toUtf8();
        QTRY_COMPARE_WITH_TIMEOUT(m_server.get("/api/v1/chat-rooms/" + room + "/messages?before=" + first).json()["items"_L1].toArray().size(), 10,
                                  ChatClient::kSoon);
        ChatClient back(m_server, room);
        const QJsonObject since = back.enter({{u"last"_s, messages[47]["id"_L1].toString()}});
        QCOMPARE(since["messages"_L1].toArray().size(), 2);
        QVERIFY(since["complete"_L1].toBool());
        ChatClient lost(m_server, room);
        QVERIFY(!lost.enter({{u"last"_s, u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s}})["complete"_L1].toBool());
    }
    void aGuestIsTheSameByTheCookie()
    {
        const QByteArray room = makeChatRoom(m_server);
        ChatClient first(m_server, room);
        const QString id = first.enter(named("Cara"))["you"_L1]["id"_L1].toString();
        QVERIFY(id.startsWith(u"g-"_s));
        first.write(u"one"_s, u"r1"_s);
        ChatClient again(m_server, room, first.cookie());
        QCOMPARE(again.status(), 101);
        QCOMPARE(again.cookie(), first.cookie()); // renewed: whoever comes every Sunday stays who they are
        QCOMPARE(again.enter(named("Cara"))["you"_L1]["id"_L1].toString(), id);
        QCOMPARE(again.write(u"one"_s, u"r1"_s), first.write(u"one"_s, u"r1"_s)); // sent twice, stands there once
        ChatClient other(m_server, room);
        QVERIFY(other.enter(named("C\u0430ra"))["you"_L1]["name"_L1].isNull()); // a Cyrillic a
        QCOMPARE(other.write(u"hello"_s, u"x"_s, u"refused"_s)["code"_L1].toString(), u"no_name"_s);
        const HttpAnswer data = rawGet("/api/v1/me/data", first.cookie());
        QCOMPARE(data.status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(rawGet("/api/v1/me/data", first.cookie()).json()["messages"_L1].toArray().size(), 1, ChatClient::kSoon);
    }
    void hostsHoldApproveMuteAndRemove()
    {
        const QByteArray room = makeChatRoom(m_server);
        ChatClient ana(m_server, room), desk(m_server, room, {}, m_server.token());
        const QByteArray id = ana.enter(named("Dana"))["you"_L1]["id"_L1].toString().toUtf8();
        QCOMPARE(desk.enter()["you"_L1]["role"_L1].toString(), u"host"_s);
        const QJsonObject held = ana.write(u"see example.com"_s, u"l1"_s, u"held"_s);
        QCOMPARE(held["why"_L1].toString(), u"link"_s);
        QCOMPARE(desk.next(u"queued"_s)["message"_L1]["text"_L1].toString(), u"see example.com"_s);
        const QByteArray path = "/chat-rooms/" + room + "/held";
        QTRY_COMPARE_WITH_TIMEOUT(host("GET", path)["items"_L1].toArray().size(), 1, ChatClient::kSoon);
        const QJsonObject shown = host("POST", path + '/' + held["id"_L1].toString().toUtf8() + "/approve");
        QCOMPARE(ana.next(u"message"_s)["message"_L1]["id"_L1].toString(), shown["id"_L1].toString());
        QVERIFY(!desk.next(u"unqueued"_s).isEmpty());

        const QByteArray message = "/chat-rooms/" + room + "/messages/" + shown["id"_L1].toString().toUtf8();
        ana.say({{u"type"_s, u"report"_s}, {u"ref"_s, u"p"_s}, {u"id"_s, shown["id"_L1]}, {u"reason"_s, u"mine"_s}});
        QCOMPARE(desk.next(u"reported"_s)["report"_L1]["reason"_L1].toString(), u"mine"_s);
        QVERIFY(!host("PATCH", "/chat-rooms/" + room, "{\"highlight\":\"" + shown["id"_L1].toString().toUtf8() + "\"}").isEmpty());
        QCOMPARE(ana.next(u"room"_s)["room"_L1]["highlight"_L1]["text"_L1].toString(), u"see example.com"_s);
        QVERIFY(isDone("DELETE", message));
        QCOMPARE(ana.next(u"removed"_s)["by"_L1].toString(), u"host"_s);

        const QByteArray mute = "/channels/church/chat-mutes/" + id;
        QVERIFY(!host("PUT", mute, R"({"kind":"mute","seconds":600,"reason":"links"})").isEmpty());
        QCOMPARE(ana.next(u"muted"_s)["reason"_L1].toString(), u"links"_s);
        QCOMPARE(ana.write(u"hello?"_s, u"m1"_s, u"refused"_s)["code"_L1].toString(), u"muted"_s);
        QVERIFY(isDone("DELETE", mute));
        QVERIFY(!ana.next(u"unmuted"_s).isEmpty());
        QVERIFY(!ana.write(u"hello!"_s, u"m2"_s).isEmpty());
        QVERIFY(!host("PUT", "/channels/church/chat-words", R"({"hold":[],"refuse":["lottery"]})").isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(ana.write(u"A L0TTERY"_s, u"w1"_s, u"refused"_s)["code"_L1].toString(), u"word"_s, ChatClient::kSoon);
        QVERIFY(isDone("DELETE", "/channels/church/chat-people/" + id + "/messages"));
        QCOMPARE(desk.next(u"removed_all"_s)["who"_L1].toString().toUtf8(), id);
        QVERIFY(!host("PUT", mute, R"({"kind":"ban","seconds":null})").isEmpty());
        QCOMPARE(ana.closedWith(), 4003);
        ChatClient back(m_server, room, ana.cookie());
        QCOMPARE(back.status(), 101);
        back.say({{u"type"_s, u"hello"_s}});
        QCOMPARE(back.closedWith(), 4003);
        // A private window at the same address is somebody new: read first, until the ban is lifted.
        ChatClient window(m_server, room);
        window.enter(named("Willa"));
        QCOMPARE(window.write(u"me again"_s, u"n1"_s, u"held"_s)["why"_L1].toString(), u"guest"_s);
        QVERIFY(isDone("DELETE", mute));
        QVERIFY(!window.write(u"hello all"_s, u"n2"_s).isEmpty());
        for (const char *action : {"chat.approved", "chat.removed", "chat.muted", "chat.unmuted", "chat.banned", "chat_words.changed", "chat.all_removed"})
            QTRY_VERIFY2_WITH_TIMEOUT(host("GET", "/audit")["items"_L1].toArray().size() > 0 &&
                                          QJsonDocument(host("GET", "/audit?limit=100")).toJson().contains(action), action, ChatClient::kSoon);
    }
    void whatIsHeldIsTakenBackOrRefusedAndWhatIsOldIsReportedAndDeleted()
    {
        const QByteArray room = makeChatRoom(m_server);
        ChatClient ana(m_server, room), ben(m_server, room), desk(m_server, room, {}, m_server.token());
        ana.enter(named("Jana"));
        ben.enter(named("Jens"));
        desk.enter();
        const QString first = ana.write(u"see example.com"_s, u"h1"_s, u"held"_s)["id"_L1].toString();
        QCOMPARE(desk.next(u"queued"_s)["message"_L1]["id"_L1].toString(), first);
        ana.say({{u"type"_s, u"remove"_s}, {u"ref"_s, u"h2"_s}, {u"id"_s, first}});
        QCOMPARE(ana.next(u"done"_s)["ref"_L1].toString(), u"h2"_s);
        QCOMPARE(desk.next(u"unqueued"_s)["id"_L1].toString(), first);
        QTRY_COMPARE_WITH_TIMEOUT(host("GET", "/chat-rooms/" + room + "/held")["items"_L1].toArray().size(), 0, ChatClient::kSoon);
        const QString second = ana.write(u"or example.org"_s, u"h3"_s, u"held"_s)["id"_L1].toString();
        QTRY_COMPARE_WITH_TIMEOUT(host("GET", "/chat-rooms/" + room + "/held")["items"_L1].toArray().size(), 1, ChatClient::kSoon);
        QVERIFY(isDone("POST", "/chat-rooms/" + room + "/held/" + second.toUtf8() + "/refuse"));
        const QJsonObject refused = ana.next(u"unqueued"_s);
        QCOMPARE(refused["id"_L1].toString(), second);
        QVERIFY(!refused["approved"_L1].toBool(true));

        const QString old = ana.write(u"long ago"_s, u"o1"_s)["id"_L1].toString();
        for (int i = 0; i < 51; ++i)
            QVERIFY(!host("POST", "/chat-rooms/" + room + "/messages", "{\"text\":\"m" + QByteArray::number(i) + "\"}", 201).isEmpty());
        QVERIFY(!host("PATCH", "/chat-rooms/" + room, "{\"highlight\":\"" + old.toUtf8() + "\"}").isEmpty());
        QCOMPARE(ben.next(u"room"_s)["room"_L1]["highlight"_L1]["text"_L1].toString(), u"long ago"_s);
        ben.say({{u"type"_s, u"report"_s}, {u"ref"_s, u"o2"_s}, {u"id"_s, old}, {u"reason"_s, u"old"_s}});
        QCOMPARE(desk.next(u"reported"_s)["report"_L1]["message"_L1]["text"_L1].toString(), u"long ago"_s);
        ben.say({{u"type"_s, u"remove"_s}, {u"ref"_s, u"o3"_s}, {u"id"_s, old}});
        QCOMPARE(ben.next(u"refused"_s)["code"_L1].toString(), u"forbidden"_s);
        ana.say({{u"type"_s, u"remove"_s}, {u"ref"_s, u"o4"_s}, {u"id"_s, old}});
        QCOMPARE(ben.next(u"removed"_s)["id"_L1].toString(), old);
        QVERIFY(ben.next(u"room"_s)["room"_L1]["highlight"_L1].isNull());
        ChatClient late(m_server, room);
        QVERIFY(late.enter()["room"_L1]["highlight"_L1].isNull());
    }
    void whoIsNamedAHostWhileTheyWatchIsOneSoon()
    {
        const QByteArray room = makeChatRoom(m_server);
        const QByteArray made = m_server.post("/api/v1/users", R"({"login":"paula","password":"seven quiet bells","display_name":"Paula","role":"member"})").body;
        const QByteArray id = QJsonDocument::fromJson(made).object()["id"_L1].toString().toUtf8();
        QVERIFY2(!id.isEmpty(), made.constData());
        const auto token = [this] {
            return httpRequest(m_server.http(), "POST", "/api/v1/sessions", {}, R"({"login":"paula","password":"seven quiet bells"})")
                .json()["access_token"_L1].toString().toUtf8();
        };
        ChatClient paula(m_server, room, {}, token());
        QCOMPARE(paula.enter()["you"_L1]["role"_L1].toString(), u"member"_s);
        paula.say({{u"type"_s, u"beat"_s}});
        QVERIFY(!host("PATCH", "/users/" + id, R"({"role":"moderator"})").isEmpty());
        paula.say({{u"type"_s, u"beat"_s}});
        QCOMPARE(paula.closedWith(), 4002); // the page comes back by itself
        ChatClient again(m_server, room, {}, token());
        QCOMPARE(again.enter()["you"_L1]["role"_L1].toString(), u"host"_s);
        const auto isSafe = [&] {
            return httpRequest(m_server.http(), "PUT", "/api/v1/channels/church/chat-mutes/" + id, m_server.token(), R"({"kind":"mute","seconds":1})").status == 409;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSafe(), ChatClient::kSoon);
    }
    void slowModeAndClosing()
    {
        const QByteArray room = makeChatRoom(m_server, R"({"title":"Slow","slow_seconds":600})");
        ChatClient ana(m_server, room);
        ana.enter(named("Eva"));
        QVERIFY(!ana.write(u"one"_s, u"1"_s).isEmpty());
        const QJsonObject no = ana.write(u"two"_s, u"2"_s, u"refused"_s);
        QCOMPARE(no["code"_L1].toString(), u"slow"_s);
        QVERIFY(no["wait_seconds"_L1].toInt() > 500);
        QVERIFY(!host("PATCH", "/chat-rooms/" + room, R"({"is_open":false,"slow_seconds":0})").isEmpty());
        QVERIFY(!ana.next(u"room"_s)["room"_L1]["is_open"_L1].toBool());
        QCOMPARE(ana.write(u"three"_s, u"3"_s, u"refused"_s)["code"_L1].toString(), u"closed"_s);
        QVERIFY(isDone("DELETE", "/chat-rooms/" + room));
        QCOMPARE(ana.closedWith(), 4004);
    }
    void aPageHearsThatARoomOpenedOrClosedAndBeginsWithIt()
    {
        QVERIFY(!host("POST", "/channels", R"({"channel":"chapel","church":"Ours","title":"Chapel"})", 201).isEmpty());
        const auto page = [this] { return m_server.get("/watch/chapel").body; };
        QTRY_VERIFY_WITH_TIMEOUT(page().contains("&quot;has_chat&quot;:false"), ChatClient::kSoon);
        QTcpSocket viewer; // without a token
        QTcpSocket alone;  // hears of this channel and of nothing else
        const QUrl url = m_server.http();
        const auto listen = [&url](QTcpSocket &socket, const QByteArray &target) {
            socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
            socket.write("GET /api/v1/" + target + "counted=no HTTP/1.1\r\nHost: " + url.authority().toUtf8() + "\r\n\r\n");
        };
        listen(viewer, "events?channel=chapel&");
        listen(alone, "channels/chapel/events?");
        auto aloneHears = [&alone, told = QByteArray()](const QByteArray &text) mutable {
            const bool has = QTest::qWaitFor([&] { return (told += alone.readAll()).contains(text); }, ChatClient::kSoon);
            told.clear();
            return has;
        };
        QVERIFY(aloneHears("\"has_chat\":false"));
        QByteArray heard;
        const auto hears = [&](const QByteArray &text) {
            return QTest::qWaitFor([&] { return (heard += viewer.readAll()).contains(text); }, ChatClient::kSoon);
        };
        QVERIFY(hears("event: hello"));
        const QByteArray room = m_server.post("/api/v1/channels/chapel/chat-rooms", R"({"title":"Lobby"})").json()["id"_L1].toString().toUtf8();
        QVERIFY(hears("event: chat_room.made"));
        QVERIFY(hears("\"subject\":\"chat_rooms/" + room + '"'));
        QVERIFY(aloneHears("\"has_chat\":true"));
        QTRY_VERIFY_WITH_TIMEOUT(page().contains("&quot;has_chat&quot;:true"), ChatClient::kSoon);
        heard.clear();
        QVERIFY(!host("PATCH", "/chat-rooms/" + room, R"({"is_open":false})").isEmpty());
        QVERIFY(hears("event: chat_room.changed") && hears("\n\n"));
        QVERIFY2(heard.contains("\"is_open\":false"), heard.constData());
        QVERIFY(aloneHears("\"has_chat\":false"));
        QTRY_VERIFY_WITH_TIMEOUT(page().contains("&quot;has_chat&quot;:false"), ChatClient::kSoon);
        QVERIFY(!host("PATCH", "/channels/chapel", "{\"embed_parents\":[\"https://example.org\"]}").isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(page().contains("&quot;embeddable&quot;:true}"), ChatClient::kSoon);
        heard.clear();
        QVERIFY(isDone("DELETE", "/chat-rooms/" + room));
        QVERIFY(hears("event: chat_room.removed"));
        QVERIFY(hears("\"subject\":\"chat_rooms/" + room + '"'));
    }
    void aPrayerIsForTheHostsAndTheAnswerForOne()
    {
        const QByteArray room = makeChatRoom(m_server);
        ChatClient ana(m_server, room), ben(m_server, room);
        ana.enter(named("Fay"));
        ben.enter(named("Gil"));
        ana.say({{u"type"_s, u"pray"_s}, {u"ref"_s, u"p1"_s}, {u"text"_s, u"Please pray for my mother."_s}});
        const QByteArray conversation = ana.next(u"done"_s)["conversation"_L1].toString().toUtf8();
        QCOMPARE(host("GET", "/channels/church/conversations")["items"_L1].toArray().first()["member_name"_L1].toString(), u"Fay"_s);
        QVERIFY(!host("POST", "/conversations/" + conversation + "/messages", R"({"text":"We do."})", 201).isEmpty());
        QCOMPARE(ana.next(u"answer"_s)["message"_L1]["text"_L1].toString(), u"We do."_s);
        QCOMPARE(rawGet("/api/v1/conversations/" + conversation + "/messages", ana.cookie()).json()["items"_L1].toArray().size(), 2);
        QCOMPARE(rawGet("/api/v1/conversations/" + conversation + "/messages", ben.cookie()).status, 404);
        QVERIFY(ben.texts().isEmpty());
    }
    void hostsFindWhoWaitsForAnAnswerAndMaySilenceThem()
    {
        const QByteArray room = makeChatRoom(m_server);
        ChatClient ana(m_server, room), ben(m_server, room);
        const QByteArray first = ana.enter(named("Ivy"))["you"_L1]["id"_L1].toString().toUtf8();
        ben.enter(named("Joe"));
        const auto ask = [](ChatClient &client, const QString &ref) {
            client.say({{u"type"_s, u"pray"_s}, {u"ref"_s, ref}, {u"text"_s, u"Please pray for us."_s}});
            return client.next(u"done"_s)["conversation"_L1].toString();
        };
        const auto open = [this](const QByteArray &more = {}) { return host("GET", "/channels/church/conversations?open=yes" + more); };
        const QString hers = ask(ana, u"p1"_s);
        const QString his = ask(ben, u"p1"_s);
        QCOMPARE(open()["items"_L1][0]["id"_L1].toString(), his);
        QCOMPARE(ask(ana, u"p2"_s), hers);
        QCOMPARE(open()["items"_L1][0]["id"_L1].toString(), hers);
        const QJsonObject top = open("&limit=1");
        QCOMPARE(open("&limit=1&cursor=" + top["next"_L1].toString().toUtf8())["items"_L1][0]["id"_L1].toString(), his);
        QVERIFY(isDone("POST", "/conversations/" + his.toUtf8() + "/close"));
        for (const QJsonValue &one : open()["items"_L1].toArray())
            QVERIFY(one["id"_L1].toString() != his);
        QVERIFY(!host("PUT", "/channels/church/chat-mutes/" + first, R"({"kind":"mute","seconds":600,"reason":""})").isEmpty());
        QVERIFY(!ana.next(u"muted"_s).isEmpty());
        QCOMPARE(ask(ana, u"p3"_s), hers); // who is muted in the room still may
        QVERIFY(!host("PUT", "/channels/church/chat-mutes/" + first, R"({"kind":"ban","seconds":null,"reason":""})").isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(rawPost("/api/v1/conversations/" + hers.toUtf8() + "/messages", R"({"text":"Once more."})", ana.cookie()), 403, ChatClient::kSoon);
        QVERIFY(isDone("DELETE", "/channels/church/chat-mutes/" + first));
    }
    void whatAGuestWritesInAConversationIsCounted()
    {
        const QByteArray room = makeChatRoom(m_server);
        ChatClient ana(m_server, room);
        ana.enter(named("Kay"));
        ana.say({{u"type"_s, u"pray"_s}, {u"ref"_s, u"p1"_s}, {u"text"_s, u"Please pray for us."_s}});
        const QByteArray path = "/api/v1/conversations/" + ana.next(u"done"_s)["conversation"_L1].toString().toUtf8() + "/messages";
        const int most = belfry::Limits().prayerTalkPerAccount.tokens;
        for (int i = 0; i < most; ++i)
            QCOMPARE(rawPost(path, R"({"text":"Amen."})", ana.cookie()), 201);
        bool isRefused = false;
        for (int i = 0; i < most && !isRefused; ++i)
            isRefused = rawPost(path, R"({"text":"Amen."})", ana.cookie()) == 429;
        QVERIFY(isRefused);
    }
    void whoIsBlockedIsNotHeardByOne()
    {
        const QByteArray room = makeChatRoom(m_server);
        ChatClient ana(m_server, room), ben(m_server, room), cal(m_server, room);
        const QString id = ana.enter(named("Hal"))["you"_L1]["id"_L1].toString();
        ben.enter();
        cal.enter({{u"blocks"_s, QJsonArray{id}}});
        ben.say({{u"type"_s, u"block"_s}, {u"ref"_s, u"b"_s}, {u"who"_s, id}});
        QVERIFY(!ben.next(u"done"_s).isEmpty());
        ana.write(u"one"_s, u"1"_s);
        ben.say({{u"type"_s, u"unblock"_s}, {u"ref"_s, u"u"_s}, {u"who"_s, id}});
        QVERIFY(!ben.next(u"done"_s).isEmpty());
        ana.write(u"two"_s, u"2"_s);
        QTRY_COMPARE_WITH_TIMEOUT(ben.texts(), QStringList{u"two"_s}, ChatClient::kSoon);
        QVERIFY(cal.texts().isEmpty());
    }
    void strangersAreKeptAtTheDoor()
    {
        const QByteArray room = makeChatRoom(m_server);
        QCOMPARE(ChatClient(m_server, "01ARZ3NDEKTSV4RRFFQ69G5FAV").status(), 404);
        QCOMPARE(ChatClient(m_server, room, "Origin: https://evil.example\r\n").status(), 403);
        QCOMPARE(ChatClient(m_server, room, {}, "wrong").status(), 401);
        QCOMPARE(m_server.get("/api/v1/chat-rooms/" + room + "/socket").status, 400);
        ChatClient rude(m_server, room);
        QCOMPARE(rude.status(), 101);
        rude.say({{u"type"_s, u"write"_s}, {u"ref"_s, u"a"_s}, {u"text"_s, u"x"_s}});
        QCOMPARE(rude.closedWith(), 4001);
        ChatClient loud(m_server, room);
        loud.enter();
        loud.sendFrame(0x81, QByteArray(5'000, 'x'));
        QCOMPARE(loud.closedWith(), 1009);
        ChatClient many(m_server, room);
        many.enter();
        for (int i = 0; i < 31; ++i)
            many.say({{u"type"_s, u"beat"_s}});
        QCOMPARE(many.closedWith(), 1008);
        for (const char *target : {"/held", "/reports"})
            QCOMPARE(m_server.get("/api/v1/chat-rooms/" + room + target).status, 401);
        QCOMPARE(m_server.get("/api/v1/channels/church/chat-mutes").status, 401);
        QCOMPARE(m_server.get("/api/v1/me/data").status, 401);
    }
    void viewersAreCountedByPerson()
    {
        const QByteArray beat = "/api/v1/channels/church/heartbeat";
        const HttpAnswer first = httpRequest(m_server.http(), "POST", beat);
        QCOMPARE(first.status, 200);
        QVERIFY(first.head.contains("belfry-guest=") && first.head.contains("HttpOnly"));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(httpRequest(m_server.http(), "POST", beat, {}, R"({"viewer":"q7Jt0s3XbVd1m2Kp9aZw"})").status, 200);
        QCOMPARE(httpRequest(m_server.http(), "POST", beat, {}, R"({"viewer":"short"})").status, 400);
        QTRY_COMPARE_WITH_TIMEOUT(httpRequest(m_server.http(), "POST", beat, {}, R"({"viewer":"q7Jt0s3XbVd1m2Kp9aZw"})").json()["viewers"_L1].toInt(), 2,
                                  ChatClient::kSoon);
        // Nobody says it any more.
        QTRY_VERIFY_WITH_TIMEOUT(m_server.get("/metrics").status == 200 && eventsTell("{\"viewers\":{\"church\":0}}"), 40'000);
    }
    void aKilledServerHasWhatItAcknowledged()
    {
        const QByteArray room = makeChatRoom(m_server);
        QStringList said;
        {
            ChatClient ana(m_server, room);
            ana.enter(named("Ida"));
            for (int i = 0; i < 5; ++i) {
                said << u"kept %1"_s.arg(i);
                QVERIFY(!ana.write(said.last(), u"k%1"_s.arg(i)).isEmpty());
            }
            m_server.kill();
        }
        QVERIFY(m_server.start({u"--rewind"_s, u"0"_s}));
        const auto kept = [&] {
            QStringList texts;
            for (const QJsonValue &one : m_server.get("/api/v1/chat-rooms/" + room + "/messages").json()["items"_L1].toArray())
                texts.prepend(one["text"_L1].toString());
            return texts;
        };
        QTRY_COMPARE_WITH_TIMEOUT(kept(), said, ChatClient::kSoon);
    }

private:
    int rawPost(const QByteArray &target, const QByteArray &body, const QByteArray &cookie)
    {
        const QByteArray length = "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        // A cookie counts for our own page alone.
        const QByteArray page = "Origin: http://" + m_server.http().authority().toUtf8() + "\r\n";
        return raw("POST", target, cookie + page + length, body).status;
    }
    HttpAnswer rawGet(const QByteArray &target, const QByteArray &headers) { return raw("GET", target, headers, {}); }
    HttpAnswer raw(const QByteArray &method, const QByteArray &target, const QByteArray &headers, const QByteArray &body)
    {
        const QUrl url = m_server.http();
        const QByteArray bytes =
            rawExchange(url.host(), static_cast<quint16>(url.port()),
                        method + ' ' + target + " HTTP/1.1\r\nHost: " + url.authority().toUtf8() + "\r\nConnection: close\r\n" + headers + "\r\n" + body);
        HttpAnswer answer;
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        answer.status = bytes.mid(9, 3).toInt();
        answer.head = bytes.left(end);
        answer.body = bytes.mid(end + 4);
        return answer;
    }
    bool eventsTell(const QByteArray &text)
    {
        QTcpSocket socket;
        const QUrl url = m_server.http();
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        socket.write("GET /api/v1/events?channel=church&counted=no HTTP/1.1\r\nHost: " + url.authority().toUtf8() + "\r\n\r\n");
        QByteArray heard;
        return QTest::qWaitFor([&] { return (heard += socket.readAll()).contains(text); }, 2'000);
    }
};

BELFRY_CASE(tst_Chat)
#include "tst_Chat.moc"
