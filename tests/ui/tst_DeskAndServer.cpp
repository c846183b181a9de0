#include "app/ChatPresenter.h"
#include "app/ChurchPresenter.h"
#include "app/Connection.h"
#include "app/DeskApp.h"
#include "app/DeskSettings.h"
#include "app/LivePresenter.h"
#include "app/PeoplePresenter.h"
#include "app/ReportsPresenter.h"
#include "app/SettingsPresenter.h"
#include "support/Case.h"
#include "support/ServerProcess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000;

/// Somebody on the page, as docs/chat.md has it.
class Guest {
public:
    Guest(const QUrl &http, const QString &room)
    {
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket,
                         [this](const QString &text) { m_heard.push_back(QJsonDocument::fromJson(text.toUtf8()).object()); });
        QObject::connect(&m_socket, &QWebSocket::connected, &m_socket, [this] { say({{u"type"_s, u"hello"_s}}); });
        QUrl url = http;
        url.setScheme(u"ws"_s);
        url.setPath(u"/api/v1/chat-rooms/%1/socket"_s.arg(room));
        QWebSocketHandshakeOptions options;
        options.setSubprotocols({u"belfry.chat.v1"_s});
        m_socket.open(url, options);
    }
    void say(const QJsonObject &message)
    {
        m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
    }
    bool heard(const QString &type, const QString &ref = {})
    {
        return QTest::qWaitFor([&] {
            return std::any_of(m_heard.begin(), m_heard.end(), [&](const QJsonObject &said) {
                return said[u"type"].toString() == type && (ref.isEmpty() || said[u"ref"].toString() == ref);
            });
        }, kPatience);
    }

private:
    QWebSocket m_socket;
    std::vector<QJsonObject> m_heard;
};

} // namespace

/// The window's presenters and the real server.
class tst_DeskAndServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<ServerProcess>(QStringLiteral(BELFRY_SERVER));
        QVERIFY(m_server->start());
        DeskOptions options;
        options.settingsFolder = m_folder.filePath(u"settings"_s);
        options.dataFolder = m_folder.filePath(u"data"_s);
        options.serverBinary = m_folder.filePath(u"none"_s);
        options.useKeychain = false;
        options.serverAddress = m_server->http();
        options.serverToken = Secret(m_server->token().toStdString());
        options.obsPort = 1; // nobody
        m_app = std::make_unique<DeskApp>(options);
        m_app->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_app->connection().state().link == LinkState::Connected, kPatience);
    }
    void cleanupTestCase()
    {
        m_app.reset();
        m_server.reset();
    }

    void aRoomIsOpenedAndGuestsAreHeard()
    {
        chat().addRoom(u"Lobby"_s);
        QTRY_VERIFY_WITH_TIMEOUT(chat().state().rooms.size() == 1 && chat().state().connectionWord.isEmpty() && !chat().state().hereWord.isEmpty(),
                                 kPatience);
        m_guest = std::make_unique<Guest>(m_server->http(), chat().state().room);
        QVERIFY(m_guest->heard(u"welcome"_s));
        m_guest->say({{u"type"_s, u"name"_s}, {u"ref"_s, u"n1"_s}, {u"name"_s, u"Ana"_s}});
        QVERIFY(m_guest->heard(u"named"_s));
        m_guest->say({{u"type"_s, u"write"_s}, {u"ref"_s, u"w1"_s}, {u"text"_s, u"Good morning!"_s}});
        QVERIFY(m_guest->heard(u"written"_s, u"w1"_s));
        QTRY_COMPARE_WITH_TIMEOUT(chat().state().lines.size(), std::size_t(1), kPatience);
        QCOMPARE(chat().state().lines[0].name, u"Ana"_s);
        QCOMPARE(chat().state().lines[0].role, ChatRole::Guest);
    }
    void aLinkWaitsForAHostAndIsLetThrough()
    {
        m_guest->say({{u"type"_s, u"write"_s}, {u"ref"_s, u"w2"_s}, {u"text"_s, u"see https://example.org/x"_s}});
        QVERIFY(m_guest->heard(u"held"_s, u"w2"_s));
        QTRY_COMPARE_WITH_TIMEOUT(chat().state().waiting.size(), std::size_t(1), kPatience);
        chat().approve(chat().state().waiting[0].id);
        QTRY_COMPARE_WITH_TIMEOUT(chat().state().lines.size(), std::size_t(2), kPatience);
        QTRY_VERIFY(chat().state().waiting.empty());
    }
    void aMessageIsRemovedForEverybody()
    {
        chat().remove(chat().state().lines[1].id);
        QVERIFY(m_guest->heard(u"removed"_s));
        QTRY_VERIFY_WITH_TIMEOUT(chat().state().lines[1].removed, kPatience);
    }
    void theRulesOfTheRoomAreChanged()
    {
        chat().setSlow(30);
        QTRY_COMPARE_WITH_TIMEOUT(chat().state().rooms[0].slowSeconds, 30, kPatience);
        chat().setGuests(u"read"_s);
        QTRY_COMPARE_WITH_TIMEOUT(chat().state().rooms[0].guests, u"read"_s, kPatience);
        chat().setGuests(u"write"_s);
        QTRY_COMPARE_WITH_TIMEOUT(chat().state().rooms[0].guests, u"write"_s, kPatience);
    }
    void theWordListIsKept()
    {
        chat().setWords({u"lottery"_s}, {u"casino"_s});
        QTRY_COMPARE_WITH_TIMEOUT(chat().state().holdWords, QStringList{u"lottery"_s}, kPatience);
        QCOMPARE(chat().state().refuseWords, QStringList{u"casino"_s});
    }
    void aPrayerRequestIsAnswered()
    {
        m_guest->say({{u"type"_s, u"pray"_s}, {u"ref"_s, u"p1"_s}, {u"text"_s, u"Please pray for my mother."_s}, {u"name"_s, u"Ana"_s}});
        QVERIFY(m_guest->heard(u"done"_s, u"p1"_s));
        QTRY_COMPARE_WITH_TIMEOUT(chat().state().prayers.size(), std::size_t(1), kPatience);
        QCOMPARE(chat().state().prayers[0].name, u"Ana"_s);
        chat().openPrayer(chat().state().prayers[0].id);
        QTRY_COMPARE_WITH_TIMEOUT(chat().state().prayerLines.size(), std::size_t(1), kPatience);
    }
    void somebodyIsKeptQuietAndLetBack()
    {
        chat().mute(chat().state().lines[0].person, 600);
        QVERIFY(m_guest->heard(u"muted"_s));
        QTRY_COMPARE_WITH_TIMEOUT(chat().state().muted.size(), std::size_t(1), kPatience);
        chat().unmute(chat().state().muted[0].person);
        QVERIFY(m_guest->heard(u"unmuted"_s));
        QTRY_VERIFY_WITH_TIMEOUT(chat().state().muted.empty(), kPatience);
    }
    void somebodyNewGetsALogin()
    {
        PeoplePresenter &people = m_app->people();
        people.setShown(true);
        people.add(u"jon"_s, u"Jon"_s, Secret("bells over the river"), u"operator"_s);
        QTRY_COMPARE_WITH_TIMEOUT(people.state().people.size(), std::size_t(1), kPatience);
        people.setRole(people.state().people[0].id, u"producer"_s);
        QTRY_COMPARE_WITH_TIMEOUT(people.state().people[0].role, u"producer"_s, kPatience);
        people.add(u"jon"_s, u"Jon"_s, Secret("short"), u"operator"_s);
        QTRY_VERIFY_WITH_TIMEOUT(people.state().message.contains(u"assword") || people.state().message.contains(u"10"), kPatience);
    }
    void theySignInAndWhatTheyMayFollowsTheirRole()
    {
        const auto sitDown = [this] {
            DeskOptions options;
            options.settingsFolder = m_folder.filePath(u"jon"_s);
            options.dataFolder = m_folder.filePath(u"jon-data"_s);
            options.serverBinary = m_folder.filePath(u"none"_s);
            options.installed = {};
            options.useKeychain = false;
            options.obsPort = 1;
            return std::make_unique<DeskApp>(options);
        };
        auto desk = sitDown();
        desk->settings().setSecretsInFile(true);
        desk = sitDown();
        desk->start();
        const QString address = m_server->http().toString();
        const auto account = [&desk]() -> const AccountState & { return desk->settingsPresenter().state().account; };
        const auto rights = [&desk]() -> const Rights & { return desk->connection().state().rights; };
        desk->settingsPresenter().signIn(address, u"jon"_s, Secret("not their password"));
        QTRY_VERIFY_WITH_TIMEOUT(!account().message.isEmpty(), kPatience);
        desk->settingsPresenter().signIn(address, u"jon"_s, Secret("bells over the river"));
        QTRY_COMPARE_WITH_TIMEOUT(account().who, u"Jon · Producer"_s, kPatience);
        QCOMPARE(desk->connection().state().link, LinkState::Connected);
        QVERIFY(rights().may(Right::Plan) && rights().may(Right::ManagePlaces) && !rights().may(Right::ManageUsers));

        bool wasRefused = false;
        connect(&desk->connection(), &Connection::changed, this, [&] { wasRefused |= desk->connection().state().link == LinkState::Refused; });
        PeoplePresenter &people = m_app->people();
        const QString id = people.state().people[0].id;
        people.setRole(id, u"operator"_s);
        QTRY_COMPARE_WITH_TIMEOUT(account().who, u"Jon · Operator"_s, kPatience);
        QVERIFY(!rights().may(Right::Plan) && rights().may(Right::Operate));
        QVERIFY(!wasRefused);

        desk = sitDown(); // started again: nobody types anything
        desk->start();
        QTRY_COMPARE_WITH_TIMEOUT(account().who, u"Jon · Operator"_s, kPatience);

        people.setDisabled(id, true);
        QTRY_COMPARE_WITH_TIMEOUT(account().how, AccountState::How::SignedOut, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(desk->live().state().banner && desk->live().state().banner->findingId == u"server.signed_out", kPatience);
        people.setDisabled(id, false);
        QTRY_VERIFY_WITH_TIMEOUT(!people.state().people[0].disabled, kPatience);
        desk->settingsPresenter().signIn(address, u"jon"_s, Secret("bells over the river"));
        QTRY_COMPARE_WITH_TIMEOUT(account().who, u"Jon · Operator"_s, kPatience);
        desk->settingsPresenter().signOut();
        QTRY_COMPARE_WITH_TIMEOUT(desk->connection().state().link, LinkState::Refused, kPatience);
        QVERIFY(desk->connection().state().isSignedOut);
        people.setRole(id, u"producer"_s);
        QTRY_COMPARE_WITH_TIMEOUT(people.state().people[0].role, u"producer"_s, kPatience);
    }
    void thePageIsEditedAndAnotherChannelMade()
    {
        ChurchPresenter &church = m_app->church();
        church.setShown(true);
        church.editPage(u"Come as you are"_s, u"worship"_s, u"de"_s, u"Europe/Berlin"_s);
        QTRY_COMPARE_WITH_TIMEOUT(church.state().timeZone, u"Europe/Berlin"_s, kPatience);
        church.setRecorded(false);
        QTRY_COMPARE_WITH_TIMEOUT(church.state().recorded, std::optional(false), kPatience);
        QVERIFY(church.state().embedParents && church.state().embedParents->isEmpty());
        church.setEmbedParents(u"www.example.org"_s);
        QTRY_COMPARE_WITH_TIMEOUT(church.state().embedParents.value_or(QStringList()), QStringList{u"https://www.example.org"_s}, kPatience);
        church.addChannel(u"North Campus"_s, u"Worship"_s);
        QTRY_COMPARE_WITH_TIMEOUT(church.state().channels.size(), std::size_t(2), kPatience);
    }
    void aServerWithoutAServiceYetHasNoReport()
    {
        m_app->reports().setShown(true);
        QTest::qWait(300);
        QVERIFY(m_app->reports().state().services.empty());
        QVERIFY2(m_app->reports().state().message.isEmpty(), qPrintable(m_app->reports().state().message));
    }

private:
    ChatPresenter &chat() { return m_app->chat(); }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<DeskApp> m_app;
    std::unique_ptr<Guest> m_guest;
};

BELFRY_CASE(tst_DeskAndServer)
#include "tst_DeskAndServer.moc"
