#include "ui/WholeDesk.h"

#include "app/ChatPresenter.h"
#include "app/Connection.h"
#include "app/DeskSettings.h"
#include "ui/Translations.h"

#include <QApplication>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QJsonArray>
#include <QtTest/qtestsystem.h>

namespace belfry::test {
namespace {

QByteArray list(const QByteArray &items)
{
    return R"({"items":[)" + items + R"(],"next":null})";
}

QByteArray message(const char *id, const char *name, const char *role, const char *text)
{
    return QByteArray(R"({"id":")") + id + R"(","room":"01R","author":"g-)" + name + R"(","author_name":")" + name + R"(","author_role":")"
           + role + R"(","text":")" + text + R"(","reply_to":null,"made_at":"2026-11-15T10:12:00.000Z","removed_at":null})";
}

QByteArray minutes()
{
    QByteArray items;
    for (int i = 0; i < 88; ++i) {
        const int viewers = 40 + 260 * std::min(i, 30) / 30 - (i > 70 ? (i - 70) * 9 : 0) + (i * 7) % 11;
        const QByteArray minute = "2026-11-15T1" + QByteArray::number(i / 60) + ':' + QByteArray::number(i % 60).rightJustified(2, '0') + ":00.000Z";
        items += (i ? "," : "") + QByteArray(R"({"minute":")") + minute + R"(","kbps":)" + QByteArray::number(i == 42 ? 1200 : 4380 + i % 40)
                 + R"(,"loudness":)" + QByteArray::number(-18.0 + (i % 9) * 0.4 - (i == 20 ? 12 : 0)) + R"(,"drops":0,"viewers":)"
                 + QByteArray::number(viewers) + '}';
    }
    return items;
}

QByteArray broadcasts()
{
    QByteArray items;
    for (int i = 0; i < 14; ++i) {
        const QDate day = QDate(2026, 11, 15).addDays(-7 * i);
        items += (i ? "," : "") + QByteArray(R"({"id":"01B)") + QByteArray::number(90 - i) + R"(","channel":"church","service":null,"occurrence":null,)"
                 + R"("title":"Sunday Morning Worship","category":"worship","started_at":")" + day.toString(Qt::ISODate).toLatin1()
                 + R"(T10:00:00.000Z","ended_at":")" + day.toString(Qt::ISODate).toLatin1() + R"(T11:28:00.000Z","viewers_most":)"
                 + QByteArray::number(312 - 9 * i + (i % 3) * 14) + '}';
    }
    return items;
}

} // namespace

WholeDesk::WholeDesk()
{
    m_server.hearsEvents = true;
    m_server.channel = FakeServer::receiving();
    m_server.channel[QStringLiteral("embed_parents")] = QJsonArray();
    fill();
    QObject::connect(&m_server.sockets, &QWebSocketServer::newConnection, &m_server, [this] {
        m_room = m_server.sockets.nextPendingConnection();
        m_room->setParent(&m_server);
        QObject::connect(m_room, &QWebSocket::textMessageReceived, &m_server, [this](const QString &text) {
            if (!text.contains(QLatin1String("hello")))
                return;
            tellRoom(R"({"type":"welcome","you":{"id":"01H","name":"Daniel","role":"host","may_write":true},"room":{"id":"01R","title":"Lobby"},"messages":[)"
                     + message("01M1", "Marisol", "guest", "Good morning from Cebu!") + ','
                     + message("01M2", "Daniel", "host", "Welcome, Marisol. Bulletin is linked below the video.") + ','
                     + message("01M3", "Grandma J.", "member", "The sound is lovely today") + ',' + message("01M4", "Tom", "guest", "Praying with you all")
                     + R"(],"complete":true,"here":{"count":214,"names":[]},"muted_until":null,"waiting":2})");
        });
    });
}

WholeDesk::~WholeDesk()
{
    close();
}

void WholeDesk::answer(const QByteArray &path, const QByteArray &json)
{
    m_server.answers["GET " + path] = {200, json};
}

void WholeDesk::tellRoom(const QByteArray &json)
{
    if (m_room)
        m_room->sendTextMessage(QString::fromUtf8(json));
}

void WholeDesk::fill()
{
    const QByteArray channel = "/api/v1/channels/church";
    answer("/api/v1/channels?limit=200", list(R"({"channel":"church","church":"Grace Church","title":"Sunday Morning Worship"},)"
                                              R"({"channel":"campus","church":"Grace Church, north campus","title":"Worship"})"));
    answer("/api/v1/status", R"({"status":"ok","disk":{"free_bytes":412000000000}})");
    answer("/api/v1/users?limit=200",
           list(R"({"id":"01U1","login":"ada","display_name":"Ada Lovelace","role":"owner","signed_in_at":"2026-11-20T10:00:00.000Z","disabled":false},)"
                R"({"id":"01U2","login":"jon","display_name":"Jon","role":"operator","signed_in_at":null,"disabled":false},)"
                R"({"id":"01U3","login":"old","display_name":"Olga","role":"moderator","signed_in_at":null,"disabled":true})"));
    answer(channel + "/chat-rooms?limit=200",
           list(R"({"id":"01R","channel":"church","title":"Lobby","is_open":true,"slow_seconds":0,"links":"hold","guests":"write","highlight":)"
                + message("01M2", "Daniel", "host", "Welcome, Marisol. Bulletin is linked below the video.") + "},"
                R"({"id":"01S","channel":"church","title":"Youth","is_open":false,"slow_seconds":30,"links":"refuse","guests":"read","highlight":null})"));
    answer(channel + "/chat-mutes", list(R"({"person":"g-loud","name":"Loud","kind":"mute","until":null,"reason":"","by":"Ada","made_at":"2026-11-15T10:00:00.000Z"})"));
    answer(channel + "/chat-words", R"({"hold":["lottery","crypto"],"refuse":["casino"]})");
    answer(channel + "/conversations?limit=200",
           list(R"({"id":"01P","channel":"church","member":"g-ana","member_name":"Ana","made_at":"2026-11-15T10:00:00.000Z","last_at":"2026-11-15T10:05:00.000Z","closed_at":null})"));
    answer("/api/v1/conversations/01P/messages?limit=200",
           list(R"({"id":"01","author":"g-ana","text":"Please pray for my mother.","made_at":"2026-11-15T10:05:00.000Z"})"));
    answer("/api/v1/chat-rooms/01R/held",
           list(R"({"why":"link","message":)" + message("01X", "Sam", "guest", "Look at https://example.org/very/long/path/to/something") + '}'));
    answer("/api/v1/chat-rooms/01S/held", list(R"({"why":"guest","message":)" + message("01Z", "Kim", "guest", "Hello, youth!") + '}'));
    answer("/api/v1/chat-rooms/01R/reports?limit=200",
           list(R"({"id":"01Q","reason":"rude","reporter":"g-1","made_at":"2026-11-15T10:00:00.000Z","message":)" + message("01M4", "Tom", "guest", "Praying with you all") + '}'));
    answer(channel + "/broadcasts?limit=200", list(broadcasts()));
    answer(channel + "/destinations?limit=200", list(R"({"id":"01Y","name":"YouTube"},{"id":"01F","name":"Facebook"})"));
    for (int i = 0; i < 14; ++i) {
        const QByteArray path = "/api/v1/broadcasts/01B" + QByteArray::number(90 - i);
        answer(path + "/findings?limit=200", list({}));
        answer(path + "/relays?limit=200", list({}));
        answer(path + "/minutes?limit=200", list({}));
    }
    answer("/api/v1/broadcasts/01B90/findings?limit=200",
           list(R"({"id":"sound.none","about":null,"severity":"warning","began_at":"2026-11-15T10:20:00.000Z","ended_at":"2026-11-15T10:21:10.000Z","values":{}},)"
                R"({"id":"relay.refused","about":"destinations/01F","severity":"warning","began_at":"2026-11-15T10:42:00.000Z","ended_at":"2026-11-15T10:49:00.000Z","values":{}},)"
                R"({"id":"ingest.upload_slow","about":null,"severity":"warning","began_at":"2026-11-15T10:42:05.000Z","ended_at":"2026-11-15T10:43:05.000Z","values":{}})"));
    answer("/api/v1/broadcasts/01B90/relays?limit=200",
           list(R"({"destination":"01Y","at":"2026-11-15T10:00:03.000Z","state":"live","reason":""},{"destination":"01F","at":"2026-11-15T10:00:03.000Z","state":"live","reason":""},)"
                R"({"destination":"01F","at":"2026-11-15T10:42:00.000Z","state":"refused","reason":"key_refused"},{"destination":"01F","at":"2026-11-15T10:49:00.000Z","state":"live","reason":""})"));
    answer("/api/v1/broadcasts/01B90/minutes?limit=200", list(minutes()));
}

bool WholeDesk::open(const QString &language)
{
    close();
    app::DeskOptions options;
    options.settingsFolder = m_folder.filePath(QStringLiteral("settings"));
    options.dataFolder = m_folder.filePath(QStringLiteral("data"));
    options.serverBinary = m_folder.filePath(QStringLiteral("nothing-here"));
    options.useKeychain = false;
    options.serverAddress = m_server.url();
    options.serverToken = Secret("owner-token");
    options.obsHost = QStringLiteral("127.0.0.1");
    options.obsPort = m_obs.port();
    ui::chooseLanguage(*qApp, language);
    m_app = std::make_unique<app::DeskApp>(options);
    m_window = std::make_unique<ui::MainWindow>();
    m_desk = std::make_unique<ui::Desk>(*m_app, *m_window);
    for (QAbstractItemView *view : m_window->findChildren<QAbstractItemView *>()) {
        // Those of ours; a QListWidget's own goes while it is watched.
        if (view->model() && QByteArray(view->model()->metaObject()->className()).startsWith("belfry::"))
            new QAbstractItemModelTester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, view);
    }
    m_window->show();
    m_app->start();
    return QTest::qWaitFor([this] {
        return m_app->connection().state().link == app::LinkState::Connected && m_app->chat().state().waiting.size() == 2 &&
               m_app->chat().state().lines.size() == 4;
    }, 20'000);
}

void WholeDesk::close()
{
    m_desk.reset();
    m_window.reset();
    m_app.reset();
    m_room = nullptr;
}

} // namespace belfry::test
