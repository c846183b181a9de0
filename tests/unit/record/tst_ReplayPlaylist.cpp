#include "record/ReplayPlaylist.h"
#include "support/Case.h"
#include "support/HlsChecker.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::record;
using namespace belfry::test;

namespace {

/// Half-second fragments with a keyframe every `keyEvery` of them.
ReplayFile fileOf(std::uint32_t number, int fragments, MediaTime startsAt, int keyEvery = 4)
{
    ReplayFile file{number, {{number, 800, 17'184, startsAt, *fromRfc3339("2026-11-22T10:00:00Z")}, {}}};
    for (int i = 0; i < fragments; ++i) {
        file.index.entries.push_back({17'184 + std::uint64_t(i) * 1'000, 1'000, std::uint32_t(i), MediaTime(i * 45'000),
                                      MediaTime((i + 1) * 45'000), i % keyEvery == 0, GapReason::None});
    }
    return file;
}

} // namespace

class tst_ReplayPlaylist : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void segmentsAreByteRangesFromKeyframeToKeyframe()
    {
        const QString text = QString::fromStdString(renderReplay({fileOf(1, 40, MediaTime(0))}));
        const HlsPlaylist playlist(text);
        QCOMPARE(playlist.segments.size(), 4);
        QVERIFY(playlist.ended);
        QVERIFY(text.startsWith(QStringLiteral("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n#EXT-X-TARGETDURATION:6\n"
                                               "#EXT-X-PLAYLIST-TYPE:VOD\n#EXT-X-MEDIA-SEQUENCE:0\n"
                                               "#EXT-X-MAP:URI=\"001.mp4\",BYTERANGE=\"800@0\"\n"
                                               "#EXT-X-PROGRAM-DATE-TIME:2026-11-22T10:00:00.000Z\n"
                                               "#EXTINF:6.00000,\n#EXT-X-BYTERANGE:12000@17184\n001.mp4\n"
                                               "#EXTINF:6.00000,\n#EXT-X-BYTERANGE:12000@29184\n001.mp4\n")));
        QVERIFY(text.endsWith(QStringLiteral("#EXTINF:2.00000,\n#EXT-X-BYTERANGE:4000@53184\n001.mp4\n#EXT-X-ENDLIST\n")));
    }
    void aGapIsADiscontinuityAndATimeOfDay()
    {
        ReplayFile file = fileOf(1, 8, MediaTime(0));
        for (std::size_t i = 4; i < 8; ++i) {
            file.index.entries[i].start += MediaTime(900'000);
            file.index.entries[i].end += MediaTime(900'000);
        }
        file.index.entries[4].gap = GapReason::Restart;
        const std::string text = renderReplay({file});
        QVERIFY(text.find("#EXTINF:2.00000,\n#EXT-X-BYTERANGE:4000@17184\n001.mp4\n#EXT-X-DISCONTINUITY\n"
                          "#EXT-X-PROGRAM-DATE-TIME:2026-11-22T10:00:12.000Z\n#EXTINF:2.00000,\n")
                != std::string::npos);
    }
    void theNextFileHasItsOwnMap()
    {
        const std::string text = renderReplay({fileOf(1, 8, MediaTime(0)), fileOf(2, 8, MediaTime(360'000))});
        QVERIFY(text.find("001.mp4\n#EXT-X-DISCONTINUITY\n#EXT-X-MAP:URI=\"002.mp4\",BYTERANGE=\"800@0\"\n"
                          "#EXT-X-PROGRAM-DATE-TIME:2026-11-22T10:00:04.000Z\n")
                != std::string::npos);
    }
    void farKeyframesMakeLongSegments()
    {
        const std::string text = renderReplay({fileOf(1, 60, MediaTime(0), 30)});
        QVERIFY(text.find("#EXT-X-TARGETDURATION:15\n") != std::string::npos);
        QCOMPARE(HlsPlaylist(QString::fromStdString(text)).segments.size(), 2);
    }
    void withoutAKeyframeItDoesNotSayIndependent()
    {
        ReplayFile file = fileOf(1, 8, MediaTime(0));
        file.index.entries[0].key = false;
        QVERIFY(renderReplay({file}).find("INDEPENDENT") == std::string::npos);
    }
};

BELFRY_CASE(tst_ReplayPlaylist)
#include "tst_ReplayPlaylist.moc"
