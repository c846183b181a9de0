#include "record/FragmentIndex.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::record;

namespace {

IndexEntry entryAt(std::uint64_t offset, GapReason gap = GapReason::None)
{
    return {offset, 1'000, 7, MediaTime(90'000), MediaTime(135'000), true, gap};
}

Bytes indexOf(const IndexHead &head, const std::vector<IndexEntry> &entries)
{
    Bytes bytes;
    append(bytes, head);
    for (const IndexEntry &entry : entries)
        append(bytes, entry);
    return bytes;
}

const IndexHead kHead{3, 700, 17'084, MediaTime(123), WallTime(Duration(1'700'000'000'000))};

} // namespace

class tst_FragmentIndex : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const Bytes bytes = indexOf(kHead, {entryAt(17'084), entryAt(18'084, GapReason::Restart)});
        QCOMPARE(bytes.size(), kIndexHeadBytes + 2 * kIndexEntryBytes);
        const auto index = decodeIndex(bytes);
        QVERIFY(index);
        QVERIFY(index->head == kHead);
        QCOMPARE(index->entries.size(), std::size_t(2));
        QVERIFY(index->entries[0] == entryAt(17'084));
        QVERIFY(index->entries[1] == entryAt(18'084, GapReason::Restart));
    }
    void aCutIndexIsReadUpToItsLastWholeEntry()
    {
        const Bytes bytes = indexOf(kHead, {entryAt(17'084), entryAt(18'084), entryAt(19'084)});
        for (std::size_t length = 0; length <= bytes.size(); ++length) {
            const auto index = decodeIndex(ByteView(bytes).first(length));
            QCOMPARE(index.has_value(), length >= kIndexHeadBytes);
            if (index)
                QCOMPARE(index->entries.size(), (length - kIndexHeadBytes) / kIndexEntryBytes);
        }
    }
    void anyChangedByteEndsIt()
    {
        const Bytes bytes = indexOf(kHead, {entryAt(17'084), entryAt(18'084)});
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            Bytes damaged = bytes;
            damaged[at] ^= 0x10;
            const auto index = decodeIndex(damaged);
            if (at < kIndexHeadBytes)
                QVERIFY(!index);
            else
                QCOMPARE(index->entries.size(), (at - kIndexHeadBytes) / kIndexEntryBytes);
        }
    }
    void entriesLieOneBehindTheOther()
    {
        QCOMPARE(decodeIndex(indexOf(kHead, {entryAt(17'085)}))->entries.size(), std::size_t(0));
        QCOMPARE(decodeIndex(indexOf(kHead, {entryAt(17'084), entryAt(18'083)}))->entries.size(), std::size_t(1));
    }
    void eachReasonHasAWordOfItsOwn()
    {
        for (const GapReason reason : {GapReason::Source, GapReason::Restart, GapReason::Queue, GapReason::Disk})
            QCOMPARE(gapReasonNamed(name(reason)), reason);
        QCOMPARE(gapReasonNamed("other"), GapReason::None);
    }
};

BELFRY_CASE(tst_FragmentIndex)
#include "tst_FragmentIndex.moc"
