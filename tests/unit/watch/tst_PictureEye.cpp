#include "watch/PictureEye.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::watch;

namespace {

Sketch filled(std::uint8_t value)
{
    Sketch sketch;
    sketch.points.fill(value);
    return sketch;
}

} // namespace

class tst_PictureEye : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPictureThatStaysIsTheSameSinceTheFirst()
    {
        PictureEye eye;
        QCOMPARE(eye.see(mediaMs(0), filled(90)).sameSince, mediaMs(0));
        const PictureSeen third = (eye.see(mediaMs(2'000), filled(91)), eye.see(mediaMs(4'000), filled(90)));
        QCOMPARE(third.sameSince, mediaMs(0));
        QCOMPARE(third.distance, mediaMs(2'000));
    }
    void oneCornerThatMovesIsAnotherPicture()
    {
        PictureEye eye;
        Sketch sketch = filled(90);
        eye.see(mediaMs(0), sketch);
        sketch.points[5] = 97;
        QCOMPARE(eye.see(mediaMs(2'000), sketch).sameSince, mediaMs(2'000));
    }
    void aSlowFadeIsNoPictureThatStays()
    {
        PictureEye eye;
        PictureSeen seen;
        for (int i = 0; i < 20; ++i)
            seen = eye.see(mediaMs(2'000 * i), filled(static_cast<std::uint8_t>(50 + i / 2)));
        QVERIFY(seen.sameSince > mediaMs(0));
    }
    void blackIsDarkEverywhere()
    {
        PictureEye eye;
        QVERIFY(eye.see(mediaMs(0), filled(3)).black);
        QVERIFY(!eye.see(mediaMs(1'000), filled(30)).black);
        Sketch candle = filled(2);
        for (std::size_t i = 0; i < 200; ++i)
            candle.points[i] = 180;
        QVERIFY(!eye.see(mediaMs(2'000), candle).black);
        Sketch clock = filled(2);
        for (std::size_t i = 0; i < 20; ++i)
            clock.points[i] = 180;
        QVERIFY(eye.see(mediaMs(3'000), clock).black);
    }
    void anotherSourceBeginsAnew()
    {
        PictureEye eye;
        eye.see(mediaMs(0), filled(90));
        eye.reset();
        QCOMPARE(eye.see(mediaMs(2'000), filled(90)).sameSince, mediaMs(2'000));
    }
};

BELFRY_CASE(tst_PictureEye)
#include "tst_PictureEye.moc"
