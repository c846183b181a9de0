#include "app/Chapters.h"
#include "app/Connection.h"
#include "app/DeskApp.h"
#include "app/LivePresenter.h"
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/ServerProcess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000;
constexpr int kAgreeWithin = 10'000; ///< one asks once a second

/// One operator at one desk, and all that its header has said.
struct Operator {
    QTemporaryDir folder;
    std::unique_ptr<DeskApp> app;
    QStringList said;
    QStringList banners;

    void sitDown(const QUrl &server, const Secret &token)
    {
        DeskOptions options;
        options.settingsFolder = folder.filePath(u"settings"_s);
        options.dataFolder = folder.filePath(u"data"_s);
        options.serverBinary = folder.filePath(u"none"_s);
        options.useKeychain = false;
        options.serverAddress = server;
        options.serverToken = token;
        options.obsPort = 1; // nobody: an encoder sends
        app = std::make_unique<DeskApp>(options);
        QObject::connect(&app->live(), &LivePresenter::stateChanged, &app->live(), [this] {
            if (said.isEmpty() || said.last() != state().header.word)
                said << state().header.word;
            if (state().banner && (banners.isEmpty() || banners.last() != state().banner->findingId))
                banners << state().banner->findingId;
        });
        app->start();
    }
    const LiveState &state() const { return app->live().state(); }
    AirState air() const { return state().header.air; }
    QString broadcast() const
    {
        const auto &channel = app->connection().state().channel;
        return channel && channel->broadcast ? QString::fromStdString(*channel->broadcast) : QString();
    }
    void forget()
    {
        said = QStringList{state().header.word};
        banners.clear();
    }
};

} // namespace

/// F27: two operators at two desks, one server, and the same button in the same moment.
class tst_TwoWindows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<ServerProcess>(QStringLiteral(BELFRY_SERVER));
        QVERIFY(m_server->start());
        m_publisher.start(m_server->publishUrl());
        m_ada.sitDown(m_server->http(), login(u"ada"_s, u"Ada"_s));
        m_ben.sitDown(m_server->http(), login(u"ben"_s, u"Ben"_s));
        for (Operator *each : {&m_ada, &m_ben}) {
            QTRY_VERIFY_WITH_TIMEOUT(each->air() == AirState::Ready && each->app->connection().state().channel->ingest->keyframeSeen, kPatience);
            each->forget();
        }
    }
    void cleanupTestCase()
    {
        m_ada.app.reset();
        m_ben.app.reset();
        m_publisher.kill();
        m_server.reset();
    }

    void bothGoLiveAtOnceAndThereIsOneBroadcast()
    {
        m_ada.app->live().goLive();
        m_ben.app->live().goLive();
        QTRY_VERIFY_WITH_TIMEOUT(m_ada.air() == AirState::OnAir || m_ben.air() == AirState::OnAir, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_ada.air() == AirState::OnAir && m_ben.air() == AirState::OnAir, kAgreeWithin);
        QTRY_VERIFY_WITH_TIMEOUT(!m_ada.broadcast().isEmpty() && m_ada.broadcast() == m_ben.broadcast(), kAgreeWithin);
        QCOMPARE(broadcasts().size(), 1);
        for (Operator *each : {&m_ada, &m_ben}) {
            // Nobody was told that it failed, and nobody saw it come and go.
            QCOMPARE(each->said, (QStringList{u"READY"_s, u"GOING LIVE"_s, u"ON AIR"_s}));
            for (const QString &banner : each->banners)
                QVERIFY2(banner == u"golive.already" || !banner.startsWith(u"golive."), qPrintable(banner));
        }
        QCOMPARE(m_ada.state().header.onAirSince, m_ben.state().header.onAirSince);
        QCOMPARE(m_ada.state().button.kind, m_ben.state().button.kind);
    }
    void oneOfThemIsToldWhoWasFirst()
    {
        const bool adaLate = m_ada.banners.contains(u"golive.already"_s);
        const bool benLate = m_ben.banners.contains(u"golive.already"_s);
        QVERIFY(adaLate != benLate);
        const Operator &late = adaLate ? m_ada : m_ben;
        QVERIFY(late.state().banner);
        QVERIFY2(late.state().banner->detail.contains(adaLate ? u"Ben"_s : u"Ada"_s), qPrintable(late.state().banner->detail));
    }
    void bothEndAtOnceAndItEndsOnce()
    {
        m_ada.forget();
        m_ben.forget();
        const QString broadcast = m_ada.broadcast();
        m_ada.app->live().end();
        m_ben.app->live().end();
        for (Operator *each : {&m_ada, &m_ben})
            QTRY_VERIFY_WITH_TIMEOUT(each->state().button.kind == MainButton::Kind::KeepGoing, kAgreeWithin);
        QTRY_VERIFY_WITH_TIMEOUT(m_ada.air() == AirState::Ready || m_ben.air() == AirState::Ready, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_ada.air() == AirState::Ready && m_ben.air() == AirState::Ready, kAgreeWithin);
        QCOMPARE(broadcasts().size(), 1);
        QCOMPARE(broadcasts()[0][u"id"].toString(), broadcast);
        QVERIFY(!broadcasts()[0][u"ended_at"].isNull());
        for (Operator *each : {&m_ada, &m_ben}) {
            QCOMPARE(each->said, (QStringList{u"ON AIR"_s, u"ENDING"_s, u"READY"_s}));
            for (const QString &banner : each->banners)
                QVERIFY2(banner.startsWith(u"golive.already") || !banner.startsWith(u"golive."), qPrintable(banner));
        }
    }

    void chaptersAreSetBySomebodyWhoMayAndReadByTheOthers()
    {
        Operator owner;
        owner.sitDown(m_server->http(), Secret(m_server->token().toStdString()));
        QTRY_VERIFY_WITH_TIMEOUT(owner.app->connection().state().link == LinkState::Connected, kPatience);
        const QString broadcast = broadcasts()[0][u"id"].toString();
        Chapters &chapters = owner.app->chapters();
        // The recording is written down a moment after the end.
        QVERIFY(QTest::qWaitFor([&] {
            if (!chapters.state().canEdit) {
                chapters.open({});
                chapters.open(broadcast);
                QTest::qWait(400);
            }
            return chapters.state().canEdit;
        }, kPatience));
        chapters.add(u"Sermon"_s, 1);
        QTRY_COMPARE_WITH_TIMEOUT(chapters.state().saved, quint64(1), kPatience);
        chapters.add(u"Welcome"_s, 0);
        QTRY_COMPARE_WITH_TIMEOUT(chapters.state().saved, quint64(2), kPatience);
        QCOMPARE(chapters.state().rows[0].title, u"Welcome"_s);
        chapters.change(1, u"Homily"_s, 2);
        QTRY_COMPARE_WITH_TIMEOUT(chapters.state().saved, quint64(3), kPatience);
        chapters.remove(0);
        QTRY_COMPARE_WITH_TIMEOUT(chapters.state().saved, quint64(4), kPatience);
        const QByteArray kept = m_server->get("/api/v1/channels/church/recordings", true).body;
        QVERIFY2(kept.contains("Homily") && !kept.contains("Welcome"), kept.constData());
        m_ada.app->chapters().open(broadcast);
        QTRY_VERIFY_WITH_TIMEOUT(m_ada.app->chapters().state().rows.size() == 1, kPatience);
        QVERIFY(!m_ada.app->chapters().state().canEdit);
    }

private:
    Secret login(const QString &name, const QString &shown)
    {
        const QByteArray password = "bells over the river";
        const auto body = [](const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); };
        m_server->post("/api/v1/users", body({{u"login"_s, name}, {u"display_name"_s, shown}, {u"password"_s, QString::fromLatin1(password)},
                                              {u"role"_s, u"operator"_s}}));
        const auto session = m_server->post("/api/v1/sessions", body({{u"login"_s, name}, {u"password"_s, QString::fromLatin1(password)}}));
        return Secret(QJsonDocument::fromJson(session.body)[u"access_token"].toString().toStdString());
    }
    QJsonArray broadcasts() const
    {
        return QJsonDocument::fromJson(m_server->get("/api/v1/broadcasts", true).body)[u"items"].toArray();
    }

    std::unique_ptr<ServerProcess> m_server;
    FfmpegPublisher m_publisher;
    Operator m_ada;
    Operator m_ben;
};

BELFRY_CASE(tst_TwoWindows)
#include "tst_TwoWindows.moc"
