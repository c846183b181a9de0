#include "hls/Lookup.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::hls;

namespace {

PartPtr part(bool hasSound = true)
{
    Part made;
    made.duration = MediaTime(30000);
    made.pieces = {SharedBytes::copyOf("picture")};
    if (hasSound)
        made.sound = {MediaTime(0), MediaTime(28800), {SharedBytes::copyOf("sound")}, 5, 5};
    return std::make_shared<const Part>(std::move(made));
}

SegmentPtr segment(std::uint64_t msn, int parts, bool complete, bool hasSound = true)
{
    Segment made;
    made.msn = msn;
    made.complete = complete;
    made.init = std::make_shared<const Init>(Init{9, SharedBytes::copyOf("init"), "avc1", 640, 360,
                                                  SharedBytes::copyOf("audio init"), "mp4a"});
    for (int i = 0; i < parts; ++i) {
        made.parts.push_back(part(hasSound));
        made.duration += made.parts.back()->duration;
        made.audioDuration += made.parts.back()->durationIn(Rendition::Audio);
    }
    return std::make_shared<const Segment>(std::move(made));
}

/// Segments 10 to 19 of six parts, and two parts of segment 20.
Window window()
{
    Window made;
    for (std::uint64_t msn = 10; msn < 20; ++msn)
        made.segments.push_back(segment(msn, 6, true));
    made.segments.push_back(segment(20, 2, false));
    return made;
}

Found playlist(const Window &window, ReloadQuery reload, Rendition rendition = Rendition::Main)
{
    return lookUp(window, {{Resource::Kind::Media, 0, 0, rendition}, reload, {}}).found;
}

Position until(const Window &window, ReloadQuery reload)
{
    return lookUp(window, {{Resource::Kind::Media}, reload, {}}).until.value_or(Position{0, 0});
}

Lookup fileOf(const Window &window, std::string_view file)
{
    return lookUp(window, {*parseResource(file), {}, {}});
}

} // namespace

class tst_Lookup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsThereIsAnsweredAtOnce()
    {
        QCOMPARE(playlist(window(), {}), Found::Now);
        QCOMPARE(playlist(window(), {0, {}, false}), Found::Now);
        QCOMPARE(playlist(window(), {0, 99, false}), Found::Now); // it has left the Window, whatever it had
        QCOMPARE(playlist(window(), {19, {}, false}), Found::Now);
        QCOMPARE(playlist(window(), {19, 5, false}), Found::Now);
        QCOMPARE(playlist(window(), {20, 1, false}), Found::Now);
    }
    void whatIsComingIsWaitedFor()
    {
        QCOMPARE(playlist(window(), {20, 2, false}), Found::Soon);
        QVERIFY(until(window(), {20, 2, false}) == (Position{20, 2}));
        QVERIFY(until(window(), {20, {}, false}) == (Position{20, Position::kWhole}));
        QVERIFY(until(window(), {21, 0, false}) == (Position{21, 0}));
    }
    void aPartPastTheEndIsTheFirstOfTheNextSegment()
    {
        QCOMPARE(playlist(window(), {19, 6, false}), Found::Now); // part 0 of segment 20 is there
        Window between = window();
        between.segments.pop_back();
        QCOMPARE(playlist(between, {19, 6, false}), Found::Soon);
        QVERIFY(until(between, {19, 6, false}) == (Position{20, 0}));
    }
    void furtherThanTwoSegmentsAheadIsRefused()
    {
        QCOMPARE(playlist(window(), {21, {}, false}), Found::Soon);
        QCOMPARE(playlist(window(), {22, {}, false}), Found::Bad);
        QCOMPARE(playlist(window(), {UINT64_MAX, {}, false}), Found::Bad);
        QCOMPARE(playlist(window(), {22, 0, false}), Found::Bad);
    }
    void furtherThanTheAdvancePartLimitIsRefused()
    {
        // 3 / 0.333..: nine parts beyond the last one there.
        QCOMPARE(playlist(window(), {20, 10, false}), Found::Soon);
        QCOMPARE(playlist(window(), {20, 11, false}), Found::Bad);
        QCOMPARE(playlist(window(), {20, UINT64_MAX, false}), Found::Bad);
        QCOMPARE(playlist(window(), {21, 8, false}), Found::Soon);
        QCOMPARE(playlist(window(), {21, 9, false}), Found::Bad);
        QCOMPARE(playlist(window(), {19, 14, false}), Found::Now);
        QCOMPARE(playlist(window(), {19, 15, false}), Found::Bad);
        Window slow = window();
        slow.partTarget = MediaTime(90000);
        QCOMPARE(playlist(slow, {20, 4, false}), Found::Soon);
        QCOMPARE(playlist(slow, {20, 5, false}), Found::Bad);
    }
    void theEndIgnoresWhatIsWaitedFor()
    {
        Window ended = window();
        ended.ended = true;
        QCOMPARE(playlist(ended, {20, 7, false}), Found::Now);
        QCOMPARE(playlist(ended, {99, {}, false}), Found::Now);
        QCOMPARE(fileOf(ended, "seg-21.m4s").found, Found::Never);
    }
    void beforeTheFirstSegmentEverythingWaits()
    {
        Window first;
        QCOMPARE(playlist(first, {5, {}, false}), Found::Soon);
        QCOMPARE(playlist(first, {}, Rendition::Audio), Found::Soon);
        first.segments = {segment(0, 2, false)};
        QCOMPARE(playlist(first, {}), Found::Soon);
        QCOMPARE(fileOf(first, "part-0-1.m4s").found, Found::Now);
    }
    void aDeltaIsForThoseWhoHaveARecentPlaylist()
    {
        QCOMPARE(formFor(window(), {20, 1, false}), Form::Full);
        QCOMPARE(formFor(window(), {{}, {}, true}), Form::Delta);
        QCOMPARE(formFor(window(), {20, 1, true}), Form::Delta);
        QCOMPARE(formFor(window(), {18, {}, true}), Form::Delta); // 4.7 s behind
        QCOMPARE(formFor(window(), {17, {}, true}), Form::Full);  // 6.7 s: more than half of 12
        Window ended = window();
        ended.ended = true;
        QCOMPARE(formFor(ended, {20, 1, true}), Form::Full);
    }
    void mediaOfBothRenditions()
    {
        const Window now = window();
        QCOMPARE(fileOf(now, "part-20-1.m4s").pieces.front().text(), std::string_view("picture"));
        QCOMPARE(fileOf(now, "audio-part-20-1.m4s").pieces.front().text(), std::string_view("sound"));
        QCOMPARE(fileOf(now, "audio-part-20-1.m4s").plays, MediaTime(28800));
        QCOMPARE(fileOf(now, "audio-init-9.mp4").pieces.front().text(), std::string_view("audio init"));
        QCOMPARE(fileOf(now, "seg-12.m4s").pieces.size(), std::size_t(6));
        QCOMPARE(fileOf(now, "part-20-2.m4s").found, Found::Soon);       // hinted
        QCOMPARE(fileOf(now, "audio-part-20-2.m4s").found, Found::Soon); // hinted there
        QCOMPARE(fileOf(now, "part-20-3.m4s").found, Found::Never);
        QCOMPARE(fileOf(now, "part-19-6.m4s").found, Found::Never); // a hint that did not come true
        QCOMPARE(fileOf(now, "part-21-0.m4s").found, Found::Soon);
        QCOMPARE(fileOf(now, "part-21-1.m4s").found, Found::Never);
        QCOMPARE(fileOf(now, "part-9-0.m4s").found, Found::Never);
    }
    void whatIsLostIsNotThere()
    {
        Window silent;
        silent.segments = {segment(3, 2, true, false), segment(4, 2, true)};
        QCOMPARE(fileOf(silent, "audio-part-3-0.m4s").found, Found::Never);
        QCOMPARE(fileOf(silent, "audio-seg-3.m4s").found, Found::Never);
        QCOMPARE(fileOf(silent, "seg-3.m4s").found, Found::Now);
        QVERIFY(silent.segments[0]->isGap(Rendition::Audio) && !silent.segments[0]->isGap(Rendition::Main));
    }
};

BELFRY_CASE(tst_Lookup)
#include "tst_Lookup.moc"
