#include "hls/WindowBuilder.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <cmath>

using namespace belfry;
using namespace belfry::hls;

namespace {

PartPtr part(std::int64_t ms, std::size_t sizeBytes = 1000, bool independent = true)
{
    return std::make_shared<const Part>(Part{mediaMs(ms), independent, {}, sizeBytes, 30});
}

void addSegment(WindowBuilder &builder, std::uint64_t msn, std::int64_t ms = 2000, std::size_t sizeBytes = 1000)
{
    Segment head;
    head.msn = msn;
    builder.openSegment(std::move(head));
    builder.addPart(part(ms / 2, sizeBytes / 2));
    builder.addPart(part(ms / 2, sizeBytes / 2, false));
    builder.completeSegment();
}

} // namespace

class tst_WindowBuilder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsEnoughAndServesOnWhatHasLeftTheList()
    {
        WindowBuilder builder(2, mediaMs(12000));
        for (std::uint64_t msn = 0; msn < 100; ++msn)
            addSegment(builder, msn);
        const WindowPtr window = builder.snapshot(MediaTime(30000), false);
        QCOMPARE(window->segments.back()->msn, 99u);
        QCOMPARE(window->segments[window->firstListed]->msn, 94u); // 6 x 2 s
        QCOMPARE(window->segments.front()->msn, 87u); // and its own 2 s and the list's 12 s longer
        QCOMPARE(builder.memoryBytes(), window->segments.size() * 1000);
    }
    void whatIsArchivedGoesWhenItLeavesTheList()
    {
        WindowBuilder builder(2, mediaMs(12000));
        for (std::uint64_t msn = 0; msn < 100; ++msn) {
            addSegment(builder, msn);
            if (msn >= 50 && msn != 90)
                builder.archived(msn);
        }
        builder.archived(3); // long gone
        builder.archived(100);
        WindowPtr window = builder.snapshot(MediaTime(30000), false);
        QCOMPARE(window->segments[window->firstListed]->msn, 94u);
        QCOMPARE(window->segments.front()->msn, 90u); // the archive missed it: it stays its time, and those behind it
        builder.archived(90);
        addSegment(builder, 100);
        window = builder.snapshot(MediaTime(30000), false);
        QCOMPARE(window->segments.front()->msn, 95u);
        QCOMPARE(window->firstListed, std::size_t(0));
        QCOMPARE(builder.memoryBytes(), std::size_t(6000));
    }
    void snapshotsShareWhatIsComplete()
    {
        WindowBuilder builder(2, mediaMs(12000));
        addSegment(builder, 0);
        builder.openSegment({});
        builder.addPart(part(300, 500, false));
        const WindowPtr before = builder.snapshot(MediaTime(30000), false);
        builder.addPart(part(300));
        const WindowPtr after = builder.snapshot(MediaTime(30000), false);
        QVERIFY(before->segments[0] == after->segments[0]);
        QCOMPARE(before->segments[1]->parts.size(), std::size_t(1));
        QCOMPARE(after->segments[1]->parts.size(), std::size_t(2));
        QVERIFY(after->segments[1]->parts[0] == before->segments[1]->parts[0]);
        QVERIFY(!after->segments[1]->independent && !after->segments[1]->complete);
        QCOMPARE(after->segments[1]->duration, mediaMs(600));
        QCOMPARE(after->segments[1]->sizeBytes, std::size_t(1500));
    }
    void measuresThePeakWithoutShortSegments()
    {
        WindowBuilder builder(2, mediaMs(12000));
        addSegment(builder, 0, 2000, 200000);
        addSegment(builder, 1, 2000, 400000);
        addSegment(builder, 2, 100, 100000); // 8 Mbit/s, but short
        const WindowPtr window = builder.snapshot(MediaTime(30000), false);
        QCOMPARE(window->bitsPerSecond, 1600000.0);
        QVERIFY(std::abs(window->averageBitsPerSecond - 5600000.0 / 4.1) < 1);
        QVERIFY(std::abs(window->framesPerSecond - 180 / 4.1) < 0.01);
    }
};

BELFRY_CASE(tst_WindowBuilder)
#include "tst_WindowBuilder.moc"
