#include "support/Case.h"
#include "ui/LiveFeed.h"
#include "ui/States.h"
#include "ui/WindowCase.h"
#include "ui/pages/LivePage.h"
#include "ui/widgets/PreviewPicture.h"
#include "ui/widgets/SoundMeters.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <QtTest/qtestsystem.h>

using namespace belfry;
using namespace belfry::test;

/// A church in candle light: enough like the real thing to judge the window by.
static QStringList candleLight()
{
    return QStringLiteral("-f lavfi -i "
                          "gradients=size=1280x720:rate=30:c0=0x6a5026:c1=0x2b2013:c2=0x0f0b08:nb_colors=3:x0=640:y0=0:"
                          "x1=640:y1=720:speed=0.00001,drawbox=x=630:y=130:w=20:h=330:color=0xe9c98a@0.6:t=fill,"
                          "drawbox=x=575:y=215:w=130:h=20:color=0xe9c98a@0.6:t=fill "
                          "-f lavfi -i sine=frequency=220:sample_rate=48000,volume=3dB,tremolo=f=2:d=0.6")
        .split(QLatin1Char(' '));
}

class tst_Screenshots : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_feed = std::make_unique<LiveFeed>(candleLight());
        QVERIFY(m_feed->start());
    }
    void cleanupTestCase() { m_feed.reset(); }

    void readyAndOnAirLookComposedAtEverySize_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("live");
        for (const QSize size : {QSize(1440, 900), QSize(1024, 700), QSize(2560, 1440)}) {
            const QString suffix = QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
            for (const bool live : {false, true}) {
                const QString name = (live ? QStringLiteral("on-air-") : QStringLiteral("ready-")) + suffix;
                QTest::newRow(qPrintable(name)) << QString(name) << size << live;
            }
        }
    }
    void readyAndOnAirLookComposedAtEverySize()
    {
        QFETCH(QString, name);
        QFETCH(QSize, size);
        QFETCH(bool, live);
        ui::MainWindow window;
        app::LiveState state = live ? onAir() : ready();
        state.preview.url = m_feed->url();
        if (!live)
            state.preview.token = Secret("a-token-the-feed-does-not-ask-for");
        window.showLive(state);
        window.live().setPageAddress(QUrl(QStringLiteral("http://192.168.1.20:8080/")));
        showAt(window, size);
        const auto &picture = *window.findChild<ui::PreviewPicture *>();
        const auto &meters = *window.findChild<ui::SoundMeters *>();
        QTRY_VERIFY_WITH_TIMEOUT(picture.hasImage() && picture.words().isEmpty() && meters.hasSignal(), 20'000);
        QTest::qWait(700); // the rate is measured over some pictures
        QCOMPARE(screenshot(window, name).size(), size);
        QCOMPARE(clippedLabels(window), QStringList());
    }

private:
    std::unique_ptr<LiveFeed> m_feed;
};

BELFRY_CASE(tst_Screenshots)
#include "tst_Screenshots.moc"
