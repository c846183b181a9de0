#include "app/ChurchPresenter.h"
#include "app/PeoplePresenter.h"
#include "support/Case.h"
#include "unit/app/DeskBench.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

struct Bench : DeskBench {
    ChurchPresenter church{{api, serverClient, connection, settings}};
    PeoplePresenter people{api};

    Bench()
    {
        answer("GET", "/api/v1/channels?limit=200",
               R"({"items":[{"channel":"church","church":"Grace","title":"S"},{"channel":"campus","church":"North","title":"W"}],"next":null})");
        answer("GET", "/api/v1/status", R"({"status":"ok","disk":{"free_bytes":412000000000}})");
        answer("GET", "/api/v1/users?limit=200",
               R"({"items":[{"id":"01U","login":"ada","display_name":"Ada","role":"owner","signed_in_at":null,"disabled":false}],"next":null})");
    }
    void answer(const QByteArray &verb, const QByteArray &path, const QByteArray &body, int status = 200)
    {
        server.answers[verb + ' ' + path] = {status, body};
    }
    QJsonObject lastBody(const QByteArray &verb, const QByteArray &path) const
    {
        for (auto request = server.requests.rbegin(); request != server.requests.rend(); ++request) {
            if (request->verb == verb && request->path == path)
                return QJsonDocument::fromJson(request->body).object();
        }
        return {};
    }
    bool shown()
    {
        if (!connected())
            return false;
        church.setShown(true);
        people.setShown(true);
        return until([this] { return church.state().channels.size() == 2 && people.state().people.size() == 1 && !church.state().diskWord.isEmpty(); });
    }
};

} // namespace

class tst_HousePresenters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesANameForAddresses_data()
    {
        QTest::addColumn<QString>("church");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Grace Church"_s << u"grace-church"_s;
        QTest::newRow("accents") << u"  Église  Saint-Éloi! "_s << u"eglise-saint-eloi"_s;
        QTest::newRow("no letters of ours") << u"서울교회"_s << QString();
        QTest::newRow("long") << QString(60, u'a') << QString(40, u'a');
    }
    void makesANameForAddresses()
    {
        QFETCH(QString, church);
        QFETCH(QString, name);
        QCOMPARE(ChurchPresenter::channelNameFrom(church), name);
    }
    void showsTheChannelsAndTheRoomOnTheDisk()
    {
        Bench b;
        QVERIFY(b.shown());
        QCOMPARE(b.church.state().channel, u"church"_s);
        QVERIFY(b.church.state().diskWord.contains(u"412"));
    }
    void anotherChannelIsRememberedAndAskedFor()
    {
        Bench b;
        QVERIFY(b.shown());
        QJsonObject campus = FakeServer::emptyChannel();
        campus[u"channel"_s] = u"campus"_s;
        campus[u"church"_s] = u"North"_s;
        b.answer("GET", "/api/v1/channels/campus", QJsonDocument(campus).toJson());
        b.church.useChannel(u"campus"_s);
        QCOMPARE(b.settings.channel(), u"campus"_s);
        QVERIFY(b.until([&] { return b.connection.state().channel && b.connection.state().channel->church == "North"; }));
        QCOMPARE(b.church.state().channel, u"campus"_s);
    }
    void addsAChannelOnlyWithAName()
    {
        Bench b;
        QVERIFY(b.shown());
        b.church.addChannel(u"서울"_s, u"W"_s);
        QVERIFY(!b.church.state().message.isEmpty());
        b.answer("POST", "/api/v1/channels", "{}", 201);
        b.church.addChannel(u"North Campus"_s, u"W"_s);
        QVERIFY(b.until([&] { return b.church.state().message.contains(u"north-campus"); }));
        QCOMPARE(b.lastBody("POST", "/api/v1/channels")[u"channel"].toString(), u"north-campus"_s);
    }
    void editsThePageAndRecording()
    {
        Bench b;
        QVERIFY(b.shown());
        b.church.editPage(u"Come as you are"_s, u"worship"_s, u"de"_s, u"Europe/Berlin"_s);
        QVERIFY(b.until([&] { return b.church.state().message == u"Saved."; }));
        QVERIFY(b.until([&] { return b.church.state().timeZone == u"Europe/Berlin"; }));
        b.church.setRecorded(false);
        QVERIFY(b.until([&] { return b.church.state().recorded == std::optional(false); }));
    }
    void theKindIsMadeAWordForAddresses()
    {
        Bench b;
        QVERIFY(b.shown());
        b.church.editPage({}, u"Worship & Praise"_s, u"en"_s, u"Europe/Berlin"_s);
        QVERIFY(b.until([&] { return b.church.state().category == u"worship-praise"; }));
        QCOMPARE(b.lastBody("PATCH", "/api/v1/channels/church")[u"category"].toString(), u"worship-praise"_s);
        const auto asked = b.server.requests.size();
        b.church.editPage({}, u"예배"_s, u"ko"_s, u"Asia/Seoul"_s);
        QVERIFY2(b.church.state().message.contains(u"a to z"), qPrintable(b.church.state().message));
        b.until([] { return false; }, Duration(200));
        for (std::size_t i = asked; i < b.server.requests.size(); ++i)
            QVERIFY(b.server.requests[i].verb != "PATCH");
    }
    void readsASiteAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("origin");
        QTest::newRow("a name") << u" www.example.org "_s << u"https://www.example.org"_s;
        QTest::newRow("whole") << u"https://www.example.org"_s << u"https://www.example.org"_s;
        QTest::newRow("a page of it") << u"https://Example.org/live/?a=b#c"_s << u"https://example.org"_s;
        QTest::newRow("near") << u"http://192.0.2.7:8080/"_s << u"http://192.0.2.7:8080"_s;
        QTest::newRow("the usual port") << u"https://example.org:443"_s << u"https://example.org"_s;
        QTest::newRow("another scheme") << u"ftp://example.org"_s << QString();
        QTest::newRow("a password in it") << u"https://me:pw@example.org"_s << QString();
        QTest::newRow("a sentence") << u"our old web site"_s << QString();
        QTest::newRow("any") << u"*"_s << QString();
    }
    void readsASiteAsItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, origin);
        QCOMPARE(ChurchPresenter::originFrom(typed).value_or(QString()), origin);
    }
    void sitesThatMayShowTheChannelAreKeptOrTheLineIsNamed()
    {
        Bench b;
        QVERIFY(b.shown());
        QVERIFY(!b.church.state().embedParents); // this server has not said
        b.church.setEmbedParents(u"www.example.org\n\nhttps://www.example.org/live\nhttp://old.example.org"_s);
        const QStringList sites{u"https://www.example.org"_s, u"http://old.example.org"_s};
        QVERIFY(b.until([&] { return b.church.state().embedParents == sites; }));
        QCOMPARE(b.church.state().message, u"Saved."_s);
        const auto asked = b.server.requests.size();
        b.church.setEmbedParents(u"example.org\nour old site"_s);
        QVERIFY(b.church.state().message.contains(u"our old site"));
        QStringList many;
        for (int i = 0; i < 21; ++i)
            many << u"s%1.example.org"_s.arg(i);
        b.church.setEmbedParents(many.join(u'\n'));
        QVERIFY(b.church.state().message.contains(u"20"));
        b.until([] { return false; }, Duration(200));
        for (std::size_t i = asked; i < b.server.requests.size(); ++i)
            QVERIFY(b.server.requests[i].verb != "PATCH");
        many.removeLast();
        b.church.setEmbedParents(many.join(u'\n'));
        QVERIFY(b.until([&] { return b.church.state().embedParents && b.church.state().embedParents->size() == 20; }));
        b.church.setEmbedParents({});
        QVERIFY(b.until([&] { return b.church.state().embedParents && b.church.state().embedParents->isEmpty(); }));
    }
    void aPictureThatIsTooLargeIsNotSent()
    {
        Bench b;
        QVERIFY(b.shown());
        QFile picture(b.folder.filePath(u"p.png"_s));
        QVERIFY(picture.open(QIODevice::WriteOnly));
        picture.write(QByteArray("\x89PNG") + QByteArray((1 << 20) - 4, 'x'));
        picture.close();
        b.answer("PUT", "/api/v1/channels/church/slates/starting", {}, 204);
        b.church.setPicture(u"starting"_s, picture.fileName());
        QVERIFY(b.until([&] { return b.church.state().message.contains(u"from now on"); }));
        QVERIFY(picture.open(QIODevice::Append));
        picture.write("x");
        picture.close();
        const auto before = b.server.requests.size();
        b.church.setPicture(u"starting"_s, picture.fileName());
        QVERIFY(b.church.state().message.contains(u"1 MB"));
        b.until([] { return false; }, Duration(200));
        for (std::size_t i = before; i < b.server.requests.size(); ++i)
            QVERIFY(b.server.requests[i].verb != "PUT");
    }
    void whereNewPlacesBeginIsRemembered()
    {
        Bench b;
        QVERIFY(b.church.state().newPlacesOn);
        b.church.setNewPlacesOn(false);
        QVERIFY(!b.settings.newPlacesOn());
        QVERIFY(!b.church.state().newPlacesOn);
    }
    void addsSomebodyAndReadsTheListAnew()
    {
        Bench b;
        QVERIFY(b.shown());
        QSignalSpy added(&b.people, &PeoplePresenter::added);
        b.answer("POST", "/api/v1/users", "{}", 201);
        b.people.add(u" Jon "_s, u"Jon"_s, Secret("bells over the river"), u"operator"_s);
        QVERIFY(b.until([&] { return added.size() == 1; }));
        QCOMPARE(b.lastBody("POST", "/api/v1/users")[u"login"].toString(), u"jon"_s);
        QVERIFY(!b.people.state().message.contains(u"bells"));
    }
    void aRefusalIsSaidInTheServersWords()
    {
        Bench b;
        QVERIFY(b.shown());
        b.answer("PATCH", "/api/v1/users/01U", R"({"status":409,"code":"last_owner","title":"","detail":"The last owner stays one."})", 409);
        b.people.setRole(u"01U"_s, u"member"_s);
        QVERIFY(b.until([&] { return b.people.state().message == u"The last owner stays one."; }));
        QCOMPARE(b.people.state().people[0].role, u"owner"_s);
    }
    void changesRoleLockAndPassword()
    {
        Bench b;
        QVERIFY(b.shown());
        b.answer("PATCH", "/api/v1/users/01U", "{}");
        b.people.setDisabled(u"01U"_s, true);
        QVERIFY(b.until([&] { return b.lastBody("PATCH", "/api/v1/users/01U")[u"disabled"].toBool(); }));
        b.people.setPassword(u"01U"_s, Secret("another long one"));
        QVERIFY(b.until([&] { return b.lastBody("PATCH", "/api/v1/users/01U")[u"password"].toString() == u"another long one"; }));
        b.answer("DELETE", "/api/v1/users/01U", {}, 204);
        b.people.remove(u"01U"_s);
        QVERIFY(b.until([&] { return b.people.state().message == u"Removed."; }));
    }
    void whoMayNotSeeTheListIsToldWhy()
    {
        Bench b;
        b.answer("GET", "/api/v1/users?limit=200", R"({"status":403,"code":"forbidden","title":"","detail":"no"})", 403);
        QVERIFY(b.connected());
        b.people.setShown(true);
        QVERIFY(b.until([&] { return !b.people.state().message.isEmpty(); }));
        QVERIFY(!b.people.state().known);
    }
};

BELFRY_CASE(tst_HousePresenters)
#include "tst_HousePresenters.moc"
