#include "support/Case.h"
#include "ui/WholeDesk.h"
#include "ui/WindowCase.h"
#include "ui/widgets/SoundMeters.h"

#include <QJsonArray>
#include <QTimer>
#include <QWebSocket>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include <cmath>
#include <ctime>

using namespace belfry;
using namespace belfry::test;

namespace {

constexpr int kSeconds = 20;
constexpr int kInputs = 6; ///< a usual church: desk, pulpit, piano, choir, computer, room
constexpr int kEveryMs = 50;

/// Of one core, over kSeconds of the event loop, with `each` done twenty times a second.
double shareOfACore(const std::function<void(int)> &each)
{
    QTimer timer;
    int count = 0;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] { each(count++); });
    const std::clock_t before = std::clock();
    timer.start(kEveryMs);
    QTest::qWait(kSeconds * 1000);
    timer.stop();
    return double(std::clock() - before) / CLOCKS_PER_SEC / kSeconds;
}

float wave(int count, int channel)
{
    return -24.0F + 18.0F * std::sin(0.37F * static_cast<float>(count + 7 * channel));
}

QJsonObject obsLevels(int count)
{
    QJsonArray inputs;
    for (int input = 0; input < kInputs; ++input) {
        QJsonArray channels;
        for (int channel = 0; channel < 2; ++channel) {
            const double level = std::pow(10.0, wave(count, input + channel) / 20);
            channels.append(QJsonArray{level * 0.7, level, level});
        }
        inputs.append(QJsonObject{{QStringLiteral("inputName"), QStringLiteral("Input %1").arg(input)}, {QStringLiteral("inputLevelsMul"), channels}});
    }
    return {{QStringLiteral("inputs"), inputs}};
}

} // namespace

/// What the sound meters cost the control room, the rest of it as on a Sunday. Printed; docs/performance.md has the figures.
class tst_MeterCost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMetersTakeLessThanAFiftiethOfACore()
    {
        WholeDesk desk;
        desk.server().channel = FakeServer::emptyChannel(); // no picture to decode: that has a figure of its own
        QVERIFY(desk.open(QStringLiteral("en")));
        showAt(desk.window(), QSize(1440, 900));
        desk.window().openLive();
        auto *meters = desk.window().findChild<ui::SoundMeters *>();
        QVERIFY(meters && meters->isVisible());
        QTest::qWait(3'000);
        const double quiet = shareOfACore([](int) {});
        const double drawn = shareOfACore([meters](int count) { meters->show({wave(count, 0), wave(count, 1)}); }) - quiet;
        QVERIFY(meters->hasSignal());
        QTest::qWait(2'000);
        const auto tell = [&desk](int count) { desk.obs().event(QStringLiteral("InputVolumeMeters"), obsLevels(count)); };
        const double told = shareOfACore(tell) - quiet;
        // The fake OBS makes and sends its messages in this process, too. What it takes is what a second one who listens, and does
        // nothing with them, adds, and the making.
        const double made = shareOfACore([](int count) { obsLevels(count); }) - quiet;
        QWebSocket deaf;
        deaf.open(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(desk.obs().port())));
        QTRY_COMPARE_WITH_TIMEOUT(desk.obs().clients(), 2, 20'000);
        const double twice = shareOfACore(tell) - quiet;
        const double heard = told - made - (twice - told);
        qInfo("the window without meters: %.2f %% of a core; drawing them 20 times a second: +%.2f %%; OBS's levels of %d inputs 20 times a "
              "second: +%.2f %% (with the fake OBS's own work +%.2f %%)",
              quiet * 100, drawn * 100, kInputs, heard * 100, told * 100);
        QVERIFY(drawn < 0.02);
        QVERIFY(heard < 0.02);
    }
};

BELFRY_CASE(tst_MeterCost)
#include "tst_MeterCost.moc"
