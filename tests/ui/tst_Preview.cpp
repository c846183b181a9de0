#include "base/Log.h"
#include "support/Case.h"
#include "ui/LiveFeed.h"
#include "ui/PreviewWatcher.h"
#include "ui/WindowCase.h"
#include "ui/widgets/PreviewCard.h"
#include "ui/widgets/PreviewLog.h"
#include "ui/widgets/PreviewPlayer.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

using namespace belfry;
using namespace belfry::test;
using ui::PreviewPlayer;
using ui::PreviewStage;

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
        PreviewWatcher seen(player);
        player.setWantedSize(QSize(400, 400));
        player.play({m_feed->url(), {}});
        QTRY_VERIFY_WITH_TIMEOUT(seen.changes > 30, kSoon);
        QCOMPARE(player.stage(), PreviewStage::Playing);
        QCOMPARE(player.pictureSize(), QSize(640, 360));
        QCOMPARE(seen.last.width(), 400);
        QVERIFY2(seen.last.height() == 224 || seen.last.height() == 226,
                 qPrintable(QString::number(seen.last.height())));
        QTRY_COMPARE_WITH_TIMEOUT(qRound(player.fps()), 30, kSoon);
        // lavfi's sine has an amplitude of 1/8 (-18 dB); the feed raises it by 6 dB and spreads it over two channels
        // (-3 dB).
        QCOMPARE(seen.channels, std::size_t(2));
        QTRY_VERIFY_WITH_TIMEOUT(seen.loudest > -17 && seen.loudest < -13, kSoon);
        QTRY_VERIFY_WITH_TIMEOUT(player.delaySeconds() && *player.delaySeconds() > 0.2 && *player.delaySeconds() < 15,
                                 kSoon);
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
        PreviewWatcher seen(player);
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
        PreviewWatcher seen(player);
        player.play({m_feed->url(), {}});
        QTRY_VERIFY_WITH_TIMEOUT(m_feed->authorizations().size() >= 2, kSoon);
        QCOMPARE(seen.pictures, 0);
        QCOMPARE(player.stage(), PreviewStage::Opening);
    }
    void playingNothingIsIdle()
    {
        PreviewPlayer player;
        PreviewWatcher seen(player);
        player.play({m_feed->url(), {}});
        QTRY_VERIFY_WITH_TIMEOUT(seen.pictures > 5, kSoon);
        player.play({});
        QCOMPARE(player.stage(), PreviewStage::Idle);
        const int before = seen.pictures;
        QTest::qWait(600);
        QCOMPARE(seen.pictures, before);
    }
    void nothingIsDecodedThatNobodySees()
    {
        ui::PreviewCard card;
        card.resize(500, 400);
        card.show({.url = m_feed->url()}, {});
        const auto *player = card.findChild<PreviewPlayer *>();
        QCOMPARE(player->stage(), PreviewStage::Idle); // another page is in front
        card.QWidget::show();
        QTRY_COMPARE_WITH_TIMEOUT(player->stage(), PreviewStage::Playing, kSoon);
        card.hide();
        QCOMPARE(player->stage(), PreviewStage::Idle);
        card.show({.heading = QStringLiteral("news"), .url = m_feed->url()}, {}); // each second has some
        QCOMPARE(player->stage(), PreviewStage::Idle);
        card.QWidget::show();
        QTRY_COMPARE_WITH_TIMEOUT(player->stage(), PreviewStage::Playing, kSoon);
        card.setWindowState(Qt::WindowMinimized);
        QTRY_COMPARE(player->stage(), PreviewStage::Idle);
        card.setWindowState(Qt::WindowNoState);
        QTRY_COMPARE_WITH_TIMEOUT(player->stage(), PreviewStage::Playing, kSoon);
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
