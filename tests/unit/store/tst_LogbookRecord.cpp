#include "store/LogbookRecord.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <algorithm>

using namespace belfry;
using namespace belfry::store;

namespace {

const WallTime kTime = *fromRfc3339("2026-11-22T10:00:00.123Z");

void place(Bytes &file, LogbookKind kind, std::uint64_t serial, const LogbookSlot &slot)
{
    std::copy(slot.begin(), slot.end(), file.begin() + static_cast<std::ptrdiff_t>(logbookOffset(kind, serial)));
}

} // namespace

class tst_LogbookRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theChecksumIsTheKnownOne()
    {
        QCOMPARE(crc32(asBytes("123456789")), 0xcbf43926u);
        QCOMPARE(crc32({}), 0u);
    }
    void recordsComeBackAsTheyWere()
    {
        Bytes file(kLogbookFileBytes);
        const SegmentSlot segment{UINT64_MAX, 7, kTime, 12};
        place(file, LogbookKind::Broadcast, 1, encode(1, LogbookBroadcast{{"01HXYZ", kTime, 9, Duration(20'000), kTime + Duration(5), kTime + Duration(9)}, kTime + Duration(1)}));
        place(file, LogbookKind::Lease, 2, encode(2, LogbookLease{511, segment, "boot"}));
        place(file, LogbookKind::Segment, 3, encode(3, segment));
        const auto broadcast = decodeBroadcast(readPair(file, LogbookKind::Broadcast).payload);
        QVERIFY(broadcast && broadcast->broadcast.id == "01HXYZ" && broadcast->broadcast.startedAt == kTime);
        QVERIFY(broadcast->broadcast.targetDurationSeconds == 9 && broadcast->endedAt == kTime + Duration(1));
        QVERIFY(broadcast->broadcast.delay == Duration(20'000) && broadcast->broadcast.closingUntil == kTime + Duration(5));
        QVERIFY(broadcast->broadcast.startingUntil == kTime + Duration(9));
        const auto lease = decodeLease(readPair(file, LogbookKind::Lease).payload);
        QVERIFY(lease && lease->lastMsn == 511 && lease->bootId == "boot" && lease->from.initId == 12);
        const auto last = decodeSegment(readPair(file, LogbookKind::Segment).payload);
        QVERIFY(last && last->msn == UINT64_MAX && last->discontinuitySequence == 7 && last->programTime == kTime);
    }
    void aRecordOfAnOlderServerIsRead()
    {
        Bytes file(kLogbookFileBytes);
        place(file, LogbookKind::Broadcast, 1, encode(1, LogbookBroadcast{{"01HXYZ", kTime, 9, Duration(20'000), kTime + Duration(5)}, {}}));
        const ByteView payload = readPair(file, LogbookKind::Broadcast).payload;
        constexpr std::size_t kCountdown = 9, kDelayAndClosing = 13;
        const auto before = decodeBroadcast(payload.first(payload.size() - kCountdown));
        QVERIFY(before && before->broadcast.closingUntil == kTime + Duration(5) && !before->broadcast.startingUntil);
        const auto long_ago = decodeBroadcast(payload.first(payload.size() - kCountdown - kDelayAndClosing));
        QVERIFY(long_ago && long_ago->broadcast.id == "01HXYZ" && !long_ago->broadcast.closingUntil);
        QVERIFY(!decodeBroadcast(payload.first(payload.size() - 1)));
    }
    void slotsDoNotOverlap()
    {
        QCOMPARE(logbookOffset(LogbookKind::Broadcast, 0), std::size_t(512));
        QCOMPARE(logbookOffset(LogbookKind::Broadcast, 1), std::size_t(1024));
        QCOMPARE(logbookOffset(LogbookKind::Broadcast, 2), std::size_t(512));
        QCOMPARE(logbookOffset(LogbookKind::Segment, 1), std::size_t(3072));
        QVERIFY(logbookOffset(LogbookKind::Segment, 1) + kLogbookSlotBytes <= kLogbookFileBytes);
    }
    void anyFlippedBitIsSeenAndTheOtherCopyTaken()
    {
        Bytes file(kLogbookFileBytes);
        place(file, LogbookKind::Segment, 4, encode(4, SegmentSlot{40, 0, kTime, 1}));
        place(file, LogbookKind::Segment, 5, encode(5, SegmentSlot{41, 0, kTime, 1}));
        QCOMPARE(readPair(file, LogbookKind::Segment).serial, 5u);
        const std::size_t at = logbookOffset(LogbookKind::Segment, 5);
        for (std::size_t byte = 0; byte < 40; ++byte) {
            Bytes torn = file;
            torn[at + byte] ^= 0x10;
            const LogbookPair pair = readPair(torn, LogbookKind::Segment);
            QVERIFY(pair.damaged);
            QCOMPARE(decodeSegment(pair.payload)->msn, 40u);
        }
    }
    void shortPayloadsAreNothing()
    {
        const Bytes few(10);
        QVERIFY(!decodeSegment(few));
        QVERIFY(!decodeLease(few));
        QVERIFY(!decodeBroadcast(few));
        QVERIFY(!decodeSegment({}));
    }
    void aLongTextIsCut()
    {
        Bytes file(kLogbookFileBytes);
        place(file, LogbookKind::Lease, 2, encode(2, LogbookLease{1, {}, std::string(3000, 'x')}));
        QCOMPARE(decodeLease(readPair(file, LogbookKind::Lease).payload)->bootId.size(), std::size_t(64));
    }
};

BELFRY_CASE(tst_LogbookRecord)
#include "tst_LogbookRecord.moc"
