#include "media/Gop.h"
#include "support/Case.h"
#include "support/Packets.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::media;
using namespace belfry::test;

class tst_Gop : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginsAtTheLastKey()
    {
        Gop gop;
        gop.add(videoPacket(mediaMs(0), true), true);
        gop.add(audioPacket(mediaMs(5)), true);
        gop.add(videoPacket(mediaMs(33), false), true);
        QCOMPARE(gop.packets().size(), std::size_t(3));
        QCOMPARE(gop.sizeBytes(), std::size_t(220));
        gop.add(videoPacket(mediaMs(66), true), true);
        QCOMPARE(gop.packets().size(), std::size_t(1));
        QCOMPARE(gop.sizeBytes(), std::size_t(100));
        QCOMPARE(gop.packets()[0].dts, mediaMs(66));
    }
    void keepsNothingBeforeAKey()
    {
        Gop gop;
        gop.add(videoPacket(mediaMs(0), false), true);
        gop.add(audioPacket(mediaMs(5)), true);
        QVERIFY(gop.packets().empty());
    }
    void keepsASecondOfSoundWithoutPicture()
    {
        Gop gop;
        for (int ms = 0; ms <= 5000; ms += 20)
            gop.add(audioPacket(mediaMs(ms)), false);
        QCOMPARE(gop.packets().front().dts, mediaMs(4020));
        QCOMPARE(gop.packets().size(), std::size_t(50));
        QCOMPARE(gop.sizeBytes(), std::size_t(50 * 20));
        gop.add(audioPacket(mediaMs(5020)), true);
        QVERIFY(gop.packets().empty()); // a picture is expected now
    }
    void forgetsAGopWithTooManyPackets()
    {
        Gop gop;
        gop.add(videoPacket(mediaMs(0), true, 1), true);
        for (std::size_t i = 1; i < Gop::kMaxPackets; ++i)
            gop.add(videoPacket(mediaMs(static_cast<std::int64_t>(i)), false, 1), true);
        QCOMPARE(gop.packets().size(), Gop::kMaxPackets);
        gop.add(videoPacket(mediaMs(9000), false, 1), true);
        QVERIFY(gop.packets().empty());
        gop.add(audioPacket(mediaMs(9001)), true);
        QVERIFY(gop.packets().empty());
        gop.add(videoPacket(mediaMs(9100), true, 1), true);
        QCOMPARE(gop.packets().size(), std::size_t(1));
    }
    void forgetsAGopWithTooManyBytes()
    {
        Gop gop;
        gop.add(videoPacket(mediaMs(0), true, Gop::kMaxBytes), true);
        QCOMPARE(gop.sizeBytes(), Gop::kMaxBytes);
        gop.add(audioPacket(mediaMs(1), 1), true);
        QVERIFY(gop.packets().empty());
        QCOMPARE(gop.sizeBytes(), std::size_t(0));
    }
};

BELFRY_CASE(tst_Gop)
#include "tst_Gop.moc"
