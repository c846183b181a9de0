#include "app/Meters.h"
#include "obs/ObsClient.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QSignalSpy>
#include <QTest>

using namespace belfry;
using namespace belfry::app;
using namespace Qt::StringLiterals;

namespace {

obs::InputLevels input(float peak, float inputPeak)
{
    return {.input = u"Mic"_s, .channels = {{peak / 2, peak, inputPeak}}};
}

} // namespace

class tst_Meters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsHeardMutedSilentAndAbsentApart()
    {
        QCOMPARE(Meters::toMeter(input(0.6F, 0.6F)).sound, Sound::Heard);
        QCOMPARE(Meters::toMeter(input(0.0F, 0.2F)).sound, Sound::Muted);
        QCOMPARE(Meters::toMeter(input(0.0F, 0.0F)).sound, Sound::Silent);
        QCOMPARE(Meters::toMeter({.input = u"Mic"_s}).sound, Sound::Absent);
    }

    void measuresInDecibelsWithinTheScale()
    {
        QCOMPARE(Meters::toMeter(input(1.0F, 1.0F)).peaksDb.at(0), 0.0F);
        QVERIFY(std::abs(Meters::toMeter(input(0.5F, 0.5F)).peaksDb.at(0) + 6.02F) < 0.01F);
        QCOMPARE(Meters::toMeter(input(0.0F, 0.0F)).peaksDb.at(0), -60.0F);
    }

    void silenceThatGoesOnIsNoNewsAndASteadyToneIs()
    {
        test::FakeExecutor gui;
        obs::ObsClient client(gui);
        Meters meters(client);
        QSignalSpy changed(&meters, &Meters::changed);
        Q_EMIT client.levelsCame({input(0.0F, 0.0F)});
        Q_EMIT client.levelsCame({input(0.0F, 0.0F)});
        QCOMPARE(changed.size(), 1);
        Q_EMIT client.levelsCame({input(0.5F, 0.5F)});
        Q_EMIT client.levelsCame({input(0.5F, 0.5F)});
        QCOMPARE(changed.size(), 3);
        QCOMPARE(meters.meters().at(0).input, u"Mic"_s);
        Q_EMIT client.reachChanged(); // it is not connected
        QVERIFY(meters.meters().empty());
    }
};

BELFRY_CASE(tst_Meters)
#include "tst_Meters.moc"
