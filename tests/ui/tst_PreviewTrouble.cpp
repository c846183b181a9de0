#include "support/Case.h"
#include "ui/LiveFeed.h"
#include "ui/PreviewWatcher.h"
#include "ui/WindowCase.h"
#include "ui/widgets/PreviewPlayer.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

using namespace belfry;
using namespace belfry::test;
using ui::PreviewPlayer;
using ui::PreviewStage;

class tst_PreviewTrouble : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_feed = std::make_unique<LiveFeed>();
        QVERIFY(m_feed->start());
    }
    void cleanup() { m_feed.reset(); }

    void aSourceThatDiesIsSaidAndComesBackByItself()
    {
        PreviewPlayer player;
        PreviewWatcher seen(player);
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
    void anEncoderThatReturnsWithAnotherFormatIsShown()
    {
        PreviewPlayer player;
        PreviewWatcher seen(player);
        player.play({m_feed->url(), {}});
        QTRY_COMPARE_WITH_TIMEOUT(player.pictureSize(), QSize(640, 360), kSoon);
        m_feed->stopEncoder();
        m_feed->setSource(QStringLiteral("-f lavfi -i testsrc=size=320x240:rate=25 -f lavfi -i anoisesrc=a=0.1")
                              .split(QLatin1Char(' ')));
        m_feed->startEncoder();
        QTRY_COMPARE_WITH_TIMEOUT(player.pictureSize(), QSize(320, 240), kSoon);
        QTRY_COMPARE_WITH_TIMEOUT(qRound(player.fps()), 25, kSoon);
    }
    void aServerThatIsGoneIsTriedAgain()
    {
        m_feed->stopServing();
        PreviewPlayer player;
        PreviewWatcher seen(player);
        player.play({m_feed->url(), {}});
        QTest::qWait(1500);
        QCOMPARE(player.stage(), PreviewStage::Opening);
        m_feed->startServing();
        QTRY_VERIFY_WITH_TIMEOUT(seen.pictures > 10, kSoon);
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
        QVERIFY2(clock.elapsed() < 5'000,
                 qPrintable(QString::number(clock.elapsed()))); // its patience would be 8 s and more
    }

private:
    std::unique_ptr<LiveFeed> m_feed;
};

BELFRY_CASE(tst_PreviewTrouble)
#include "tst_PreviewTrouble.moc"
