#include "air/Line.h"
#include "support/Case.h"
#include "support/Packets.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::test;
using air::Line;

namespace {
const TimePoint kNow = TimePoint() + std::chrono::hours(1);
}

class tst_Line : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginsAboveZeroWhateverTheEncoderCounts()
    {
        Line line;
        const media::Packet first = videoPacket(mediaMs(4'000'000), true);
        QVERIFY(!line.hasBegun());
        line.join(first, kNow);
        QCOMPARE(line.place(first, kNow)->dts, mediaMs(1000));
        QCOMPARE(line.place(videoPacket(mediaMs(4'000'033), false), kNow)->dts, mediaMs(1033));
        QVERIFY(line.hasBegun());
    }
    void goesOnByTheTimeThatPassed()
    {
        Line line;
        line.join(videoPacket(mediaMs(0), true), kNow);
        QVERIFY(line.place(videoPacket(mediaMs(0), true), kNow));
        const media::Packet other = videoPacket(mediaMs(77'000), true);
        line.join(other, kNow + Duration(2500));
        QCOMPARE(line.place(other, kNow + Duration(2500))->dts, mediaMs(3500));
    }
    void aJointIsNeverInsideTheFrameBefore()
    {
        Line line;
        line.join(videoPacket(mediaMs(0), true), kNow);
        QVERIFY(line.place(videoPacket(mediaMs(0), true), kNow));
        line.join(videoPacket(mediaMs(0), true), kNow);
        QCOMPARE(line.place(videoPacket(mediaMs(0), true), kNow)->dts, mediaMs(1040));
    }
    void soundAndPictureStayTogether()
    {
        Line line;
        line.join(videoPacket(mediaMs(500), true), kNow);
        QVERIFY(!line.place(audioPacket(mediaMs(490)), kNow)); // belongs before the joint
        const auto video = line.place(videoPacket(mediaMs(500), true), kNow);
        const auto audio = line.place(audioPacket(mediaMs(512)), kNow);
        QCOMPARE(audio->dts - video->dts, mediaMs(12));
    }
};

BELFRY_CASE(tst_Line)
#include "tst_Line.moc"
