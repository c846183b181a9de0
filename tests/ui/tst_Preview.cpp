#include "base/Log.h"
#include "support/Case.h"
#include "ui/LiveFeed.h"
#include "ui/WindowCase.h"
#include "ui/widgets/PreviewLog.h"
#include "ui/widgets/PreviewPlayer.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include <algorithm>

using namespace belfry;
using namespace belfry::test;
using ui::PreviewPlayer;
using ui::PreviewStage;

namespace {

constexpr int kSoon = 30'000;

/// What a player has shown so far.
struct Watcher {
    explicit Watcher(PreviewPlayer &player)
    {
        QObject::connect(&player, &PreviewPlayer::pictureDue, &player, [this](const QImage &image) {
            ++pictures;
            changes += image != last ? 1 : 0;
            last = image;
        });
        QObject::connect(&player, &PreviewPlayer::soundDue, &player, [this](const std::vector<float> &peaks) {
            channels = peaks.size();
            loudest = *std::max_element(peaks.begin(), peaks.end());
        });
    }
    int pictures = 0;
    int changes = 0;
    QImage last = {};
    std::size_t channels = 0;
    float loudest = -200;
};

} // namespace

class tst_Preview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_feed = std::make_unique<LiveFeed>();
        QVERIFY(m_feed->start());
    }
    void cleanup() { m_feed.reset(); }

    void thePictureMovesAndAToneRaisesTheLevels()
    {
        PreviewPlayer player;
        Watcher seen(player);
        player.setWantedSize(QSize(400, 400));
        player.play({m_feed->url(), {}});
        QTRY_VERIFY_WITH_TIMEOUT(seen.changes > 30, kSoon);
        QCOMPARE(player.stage(), PreviewStage::Playing);
        QCOMPARE(player.pictureSize(), QSize(640, 360));
        QCOMPARE(seen.last.width(), 400);
        QVERIFY2(seen.last.height() == 224 || seen.last.height() == 226, qPrintable(QString::number(seen.last.height())));
        QTRY_COMPARE_WITH_TIMEOUT(qRound(player.fps()), 30, kSoon);
        // lavfi's sine has an amplitude of 1/8 (-18 dB); the feed raises it by 6 dB and spreads it over two channels (-3 dB).
        QCOMPARE(seen.channels, std::size_t(2));
        QTRY_VERIFY_WITH_TIMEOUT(seen.loudest > -17 && seen.loudest < -13, kSoon);
        QTRY_VERIFY_WITH_TIMEOUT(player.delaySeconds() && *player.delaySeconds() > 0.2 && *player.delaySeconds() < 15, kSoon);
    }
    void aSourceThatDiesIsSaidAndComesBackByItself()
    {
        PreviewPlayer player;
        Watcher seen(player);
        player.play({m_feed->url(), {}});
        QTRY_VERIFY_WITH_TIMEOUT(seen.pictures > 20, kSoon);
        m_feed->stopEncoder();
        QTRY_COMPARE_WITH_TIMEOUT(player.stage(), PreviewStage::Stalled, kSoon);
        QVERIFY(player.secondsWithoutPicture() * 1000 >= PreviewPlayer::kStallMs - 1000);
        QSignalSpy counted(&player, &PreviewPlayer::stageChanged);
        QTRY_VERIFY_WITH_TIMEOUT(counted.count() >= 2, kSoon); // the seconds go on being counted
        m_feed->startEncoder();
        QTRY_COMPARE_WITH_TIMEOUT(player.stage(), PreviewStage::Playing, kSoon);
        const int before = seen.changes;
        QTRY_VERIFY_WITH_TIMEOUT(seen.changes > before + 20, kSoon);
    }
    void aServerThatIsGoneIsTriedAgain()
    {
        m_feed->stopServing();
        PreviewPlayer player;
        Watcher seen(player);
        player.play({m_feed->url(), {}});
        QTest::qWait(1500);
        QCOMPARE(player.stage(), PreviewStage::Opening);
        m_feed->startServing();
        QTRY_VERIFY_WITH_TIMEOUT(seen.pictures > 10, kSoon);
    }
    void everyRequestCarriesTheTokenAndNoLogLineDoes()
    {
        const QByteArray token("belfry-secret-token-7f2a");
        m_feed->requireToken(token);
        QStringList lines;
        const Subscription listening = log::listen([&lines](std::string_view line) {
            lines << QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
        });
        PreviewPlayer player;
        Watcher seen(player);
        player.play({m_feed->url(), Secret(token.toStdString())});
        QTRY_VERIFY_WITH_TIMEOUT(seen.pictures > 40, kSoon);
        QVERIFY(m_feed->authorizations().size() > 3);
        for (const QByteArray &authorization : m_feed->authorizations())
            QCOMPARE(authorization, "Bearer " + token);
        QCOMPARE(lines.filter(QString::fromLatin1(token)), QStringList());
    }
    void withoutTheTokenThereIsNoPicture()
    {
        m_feed->requireToken("belfry-secret-token-7f2a");
        PreviewPlayer player;
        Watcher seen(player);
        player.play({m_feed->url(), {}});
        QTRY_VERIFY_WITH_TIMEOUT(m_feed->authorizations().size() >= 2, kSoon);
        QCOMPARE(seen.pictures, 0);
        QCOMPARE(player.stage(), PreviewStage::Opening);
    }
    void stoppingNeverWaitsForASilentServer()
    {
        QTcpServer silent; // takes the connection and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        auto player = std::make_unique<PreviewPlayer>();
        player->play({QUrl(QStringLiteral("http://127.0.0.1:%1/index.m3u8").arg(silent.serverPort())), {}});
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), kSoon);
        QElapsedTimer clock;
        clock.start();
        player.reset();
        QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed()))); // its patience would be 8 s and more
    }
    void playingNothingIsIdle()
    {
        PreviewPlayer player;
        Watcher seen(player);
        player.play({m_feed->url(), {}});
        QTRY_VERIFY_WITH_TIMEOUT(seen.pictures > 5, kSoon);
        player.play({});
        QCOMPARE(player.stage(), PreviewStage::Idle);
        const int before = seen.pictures;
        QTest::qWait(600);
        QCOMPARE(seen.pictures, before);
    }
    void aTokenInADecoderLineIsHidden()
    {
        QCOMPARE(ui::withoutTokens("[http] header Authorization: Bearer abc"), std::string("[http] header [hidden]"));
        QCOMPARE(ui::withoutTokens("sent bearer abc"), std::string("sent [hidden]"));
        QCOMPARE(ui::withoutTokens("HTTP error 404 Not Found"), std::string("HTTP error 404 Not Found"));
    }

private:
    std::unique_ptr<LiveFeed> m_feed;
};

BELFRY_CASE(tst_Preview)
#include "tst_Preview.moc"
