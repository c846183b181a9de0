#include "hls/Playlist.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::hls;

namespace {

InitPtr init(std::uint32_t id)
{
    return std::make_shared<const Init>(Init{id, {}, "avc1.64001e,mp4a.40.2", 640, 360});
}

SegmentPtr segment(std::uint64_t msn, MediaTime duration, InitPtr map, std::uint64_t discontinuities = 0,
                   bool discontinuity = false, bool complete = true, bool independent = true)
{
    Segment made;
    made.msn = msn;
    made.duration = duration;
    made.init = std::move(map);
    made.discontinuitySequence = discontinuities;
    made.discontinuity = discontinuity;
    made.complete = complete;
    made.independent = independent;
    made.programTime = *fromRfc3339("2026-11-22T10:00:00Z") + Duration(2000 * msn);
    return std::make_shared<const Segment>(std::move(made));
}

Window plainWindow()
{
    Window window;
    const InitPtr map = init(1);
    window.segments = {segment(4, MediaTime(180000), map), segment(5, MediaTime(180180), map),
                       segment(6, MediaTime(179999), map), segment(7, MediaTime(30000), map, 0, false, false)};
    Segment open = *window.segments.back();
    open.parts = {std::make_shared<const Part>(Part{MediaTime(30000), true, {SharedBytes::copyOf("moof")}, 4, 10})};
    window.segments.back() = std::make_shared<const Segment>(std::move(open));
    window.bitsPerSecond = 1234567;
    window.averageBitsPerSecond = 1000000.5;
    window.framesPerSecond = 29.97003;
    return window;
}

} // namespace

class tst_Playlist : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void multivariant()
    {
        QCOMPARE(renderMultivariant(plainWindow()),
                 std::string("#EXTM3U\n"
                             "#EXT-X-VERSION:6\n"
                             "#EXT-X-STREAM-INF:BANDWIDTH=1235000,AVERAGE-BANDWIDTH=1001000,"
                             "CODECS=\"avc1.64001e,mp4a.40.2\",RESOLUTION=640x360,FRAME-RATE=29.970,CLOSED-CAPTIONS=NONE\n"
                             "video.m3u8\n"));
    }
    void multivariantOfSoundAlone()
    {
        Window window;
        window.segments = {segment(0, MediaTime(180000), std::make_shared<const Init>(Init{1, {}, "mp4a.40.2", 0, 0}))};
        window.bitsPerSecond = window.averageBitsPerSecond = 96000;
        QCOMPARE(renderMultivariant(window),
                 std::string("#EXTM3U\n"
                             "#EXT-X-VERSION:6\n"
                             "#EXT-X-STREAM-INF:BANDWIDTH=96000,AVERAGE-BANDWIDTH=96000,CODECS=\"mp4a.40.2\"\n"
                             "video.m3u8\n"));
    }
    void theOpenSegmentIsListedByItsPartsAlone()
    {
        const std::string text = renderMedia(plainWindow());
        QVERIFY(text.find("seg-6.m4s") != std::string::npos);
        QVERIFY(text.find("seg-7.m4s") == std::string::npos);
        QVERIFY(text.ends_with("#EXT-X-PROGRAM-DATE-TIME:2026-11-22T10:00:14.000Z\n"
                               "#EXT-X-PART:DURATION=0.33333,URI=\"part-7-0.m4s\",INDEPENDENT=YES\n"
                               "#EXT-X-PRELOAD-HINT:TYPE=PART,URI=\"part-7-1.m4s\"\n"));
    }
    void behindAWholeSegmentTheNextOnesFirstPartIsHinted()
    {
        Window window = plainWindow();
        window.segments.pop_back();
        QVERIFY(renderMedia(window).ends_with("seg-6.m4s\n#EXT-X-PRELOAD-HINT:TYPE=PART,URI=\"part-7-0.m4s\"\n"));
    }
    void lostMediaIsAGap()
    {
        Window window = plainWindow();
        Segment lost = *window.segments[1];
        lost.parts = {std::make_shared<const Part>(Part{MediaTime(180180), true, {}, 0, 0})};
        window.segments[1] = std::make_shared<const Segment>(lost);
        const std::string text = renderMedia(window);
        QVERIFY(text.find("#EXT-X-PROGRAM-DATE-TIME:2026-11-22T10:00:10.000Z\n"
                          "#EXT-X-GAP\n"
                          "#EXT-X-PART:DURATION=2.00200,URI=\"part-5-0.m4s\",GAP=YES\n"
                          "#EXTINF:2.00200,\nseg-5.m4s\n") != std::string::npos);
    }
    void discontinuitiesAreMarkedCountedAndBringTheirMap()
    {
        Window window;
        const InitPtr a = init(3);
        const InitPtr b = init(4);
        window.segments = {segment(8, MediaTime(180000), a, 5),       segment(9, MediaTime(180000), a, 6, true),
                           segment(10, MediaTime(180000), a, 6),      segment(11, MediaTime(90000), b, 7, true),
                           segment(12, MediaTime(180000), b, 7, false, true, false)};
        window.firstListed = 1;
        window.partTarget = mediaMs(334);
        window.ended = true;
        QCOMPARE(renderMedia(window), std::string("#EXTM3U\n"
                                                  "#EXT-X-VERSION:9\n"
                                                  "#EXT-X-TARGETDURATION:2\n"
                                                  "#EXT-X-SERVER-CONTROL:CAN-BLOCK-RELOAD=YES,CAN-SKIP-UNTIL=12.0,"
                                                  "HOLD-BACK=6.0,PART-HOLD-BACK=1.002\n"
                                                  "#EXT-X-PART-INF:PART-TARGET=0.334\n"
                                                  "#EXT-X-MEDIA-SEQUENCE:9\n"
                                                  "#EXT-X-DISCONTINUITY-SEQUENCE:5\n"
                                                  "#EXT-X-DISCONTINUITY\n"
                                                  "#EXT-X-MAP:URI=\"init-3.mp4\"\n"
                                                  "#EXT-X-PROGRAM-DATE-TIME:2026-11-22T10:00:18.000Z\n"
                                                  "#EXTINF:2.00000,\n"
                                                  "seg-9.m4s\n"
                                                  "#EXT-X-PROGRAM-DATE-TIME:2026-11-22T10:00:20.000Z\n"
                                                  "#EXTINF:2.00000,\n"
                                                  "seg-10.m4s\n"
                                                  "#EXT-X-DISCONTINUITY\n"
                                                  "#EXT-X-MAP:URI=\"init-4.mp4\"\n"
                                                  "#EXT-X-PROGRAM-DATE-TIME:2026-11-22T10:00:22.000Z\n"
                                                  "#EXTINF:1.00000,\n"
                                                  "seg-11.m4s\n"
                                                  "#EXT-X-PROGRAM-DATE-TIME:2026-11-22T10:00:24.000Z\n"
                                                  "#EXTINF:2.00000,\n"
                                                  "seg-12.m4s\n"
                                                  "#EXT-X-ENDLIST\n"));
    }
};

BELFRY_CASE(tst_Playlist)
#include "tst_Playlist.moc"
