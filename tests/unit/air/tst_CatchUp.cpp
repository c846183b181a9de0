#include "air/CatchUp.h"
#include "support/Case.h"
#include "support/Packets.h"

#include <QtTest/qtestcase.h>

#include <algorithm>
#include <vector>

using namespace belfry;
using namespace belfry::test;
using air::catchUp;

namespace {

/// 25 pictures a second from 10 s on, decoded in another order than they are shown in: each third one is for the two behind it.
std::vector<media::Packet> reordered(int pictures)
{
    std::vector<media::Packet> all;
    for (int i = 0; i < pictures; ++i) {
        const int shownLater = i == 0 ? 1 : i % 3 == 1 ? 3 : 0;
        all.push_back(videoPacket(mediaMs(10'000 + i * 40), i == 0, 100, mediaMs(shownLater * 40)));
        all.push_back(audioPacket(mediaMs(10'005 + i * 40)));
    }
    return all;
}

std::vector<std::size_t> orderShown(const std::vector<media::Packet> &packets)
{
    std::vector<std::pair<MediaTime, std::size_t>> shown;
    for (const media::Packet &packet : packets)
        if (packet.kind == media::Kind::Video)
            shown.emplace_back(packet.pts(), shown.size());
    std::sort(shown.begin(), shown.end());
    std::vector<std::size_t> order;
    for (const auto &[at, number] : shown)
        order.push_back(number);
    return order;
}

} // namespace

class tst_CatchUp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasMissedKeepsItsTimeAndWhatWasSeenIsBehindEachOther()
    {
        const auto before = reordered(50);
        const auto after = catchUp(before, Duration(700));
        QVERIFY(after);
        QVERIFY(after->behind == Duration(660));
        QCOMPARE(after->packets.size(), before.size());
        const MediaTime now = before[98].dts;
        QCOMPARE(after->packets.front().dts, now - mediaMs(660));
        QVERIFY(orderShown(after->packets) == orderShown(before));
        MediaTime last{0};
        for (std::size_t i = 0; i < before.size(); ++i) {
            const media::Packet &packet = after->packets[i];
            if (packet.kind == media::Kind::Audio || before[i].dts >= now - mediaMs(500)) {
                QCOMPARE(packet.dts, before[i].dts);
                QCOMPARE(packet.pts(), before[i].pts());
            }
            if (packet.kind == media::Kind::Audio)
                continue;
            QVERIFY(packet.dts >= last + mediaMs(1) && packet.compositionOffset >= MediaTime(0));
            last = packet.dts;
        }
    }
    void withoutASilenceAllOfItWasSeen()
    {
        const auto after = catchUp(reordered(50), Duration(20));
        QVERIFY(after && after->behind == Duration(0));
        const MediaTime takes = after->packets[98].dts - after->packets.front().dts;
        QVERIFY(takes >= mediaMs(49) && takes < mediaMs(70));
    }
    void aKeyframeFromWithinTheSilenceComesSooner()
    {
        const auto before = reordered(5);
        const auto after = catchUp(before, Duration(700));
        QVERIFY(after);
        QCOMPARE(after->packets.front().dts, before[8].dts - mediaMs(660));
        for (std::size_t i = 1; i < before.size(); ++i)
            QCOMPARE(after->packets[i].dts, before[i].dts);
        const auto alone = catchUp(reordered(1), Duration(700));
        QVERIFY(alone && alone->packets.front().dts == mediaMs(10'000 - 660));
    }
    void whatLeadsToTheGroupBeforeIsLeftOut()
    {
        auto packets = reordered(10);
        packets[2].compositionOffset = mediaMs(-40); // shown before the keyframe
        const auto after = catchUp(packets, Duration(700));
        QVERIFY(after);
        QCOMPARE(after->packets.size(), packets.size() - 1);
    }
    void noMorePicturesThanThat()
    {
        QVERIFY(catchUp(reordered(air::kCatchUpPictures), Duration(0)));
        QVERIFY(!catchUp(reordered(air::kCatchUpPictures + 1), Duration(0)));
    }
    void nothingWithoutAKeyframe()
    {
        QVERIFY(!catchUp({}, Duration(700)));
        QVERIFY(!catchUp({audioPacket(mediaMs(0))}, Duration(700)));
        QVERIFY(!catchUp({videoPacket(mediaMs(0), false)}, Duration(700)));
        auto packets = reordered(5);
        std::swap(packets[4].dts, packets[6].dts); // times that go back
        QVERIFY(!catchUp(packets, Duration(700)));
    }
};

BELFRY_CASE(tst_CatchUp)
#include "tst_CatchUp.moc"
