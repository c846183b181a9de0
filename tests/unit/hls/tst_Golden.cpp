// Whole playlists, made from a scripted encoder, beside those written by hand in tests/data/hls.
#include "Feed.h"
#include "hls/Packager.h"
#include "hls/Playlist.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QFile>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::test;
using namespace belfry::hls;

namespace {

struct Nobody final : Packager::World {
    void segmentOpened(const SegmentRecord &) override {}
};

/// 30 frames a second, a keyframe every two, 48 kHz AAC; 16 s are listed. The clock begins at 10:00.
struct Room {
    explicit Room(bool shortened = false) : shortFirst(shortened) { packager.begin(stream, std::nullopt), stream.setTracks({avcTrack(), aacTrack()}); }

    void run(std::int64_t untilMs)
    {
        for (; atMs < untilMs; atMs += 100) {
            feed.runUntil(mediaMs(atMs + 100), [this](const media::Packet &p) { stream.write(p); });
            home.advance(Duration(100));
        }
    }
    const Window &window() { return *packager.window(); }

    const bool shortFirst;
    FakeExecutor home;
    Nobody world;
    hub::Stream stream{"s"};
    PackagerSettings settings{.name = "test", .window = Duration(16'000), .keepAfterEnd = Duration(30'000), .firstNumber = 100, .shortFirst = shortFirst};
    Packager packager{home, world, settings};
    Feed feed;
    std::int64_t atMs = 0;
};

void compare(const std::string &text, const char *name)
{
    QFile file(QStringLiteral(BELFRY_TEST_DATA "/hls/") + QString::fromLatin1(name));
    QVERIFY2(file.open(QIODevice::ReadOnly), name);
    const QString actual = QString::fromStdString(text);
    QVERIFY2(actual == QString::fromUtf8(file.readAll()), qPrintable(QString::fromLatin1(name) + u" is now:\n" + actual));
}

} // namespace

class tst_Golden : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBeginning()
    {
        Room room;
        room.run(2'500);
        compare(renderMultivariant(room.window()), "begin.index.m3u8");
        compare(renderMedia(room.window()), "begin.video.m3u8");
        compare(renderMedia(room.window(), Rendition::Main, Form::Delta), "begin.video.m3u8"); // nothing to leave out
    }
    void theBeginningForPlayersThatWantAWholeSegment()
    {
        Room room(true);
        room.run(500);
        compare(renderMedia(room.window()), "begin.short.video.m3u8");
        compare(renderMedia(room.window(), Rendition::Audio), "begin.short.audio.m3u8");
        room.run(2'500);
        compare(renderMedia(room.window()), "begin.short.later.video.m3u8");
    }
    void inTheMiddle()
    {
        Room room;
        room.run(21'000);
        compare(renderMedia(room.window()), "middle.video.m3u8");
        compare(renderMedia(room.window(), Rendition::Main, Form::Delta), "middle.video.delta.m3u8");
        compare(renderMedia(room.window(), Rendition::Audio), "middle.audio.m3u8");
    }
    void behindAReconnectWithOtherParameters()
    {
        Room room;
        room.run(5'000);
        room.stream.markDiscontinuity();
        room.home.advance(Duration(7'000));
        room.feed.shift(mediaMs(7'000));
        room.stream.setTracks({avcTrack("avcC-2", 1280, 720), aacTrack()});
        room.run(8'600);
        compare(renderMultivariant(room.window()), "reconnect.index.m3u8");
        compare(renderMedia(room.window()), "reconnect.video.m3u8");
        compare(renderMedia(room.window(), Rendition::Audio), "reconnect.audio.m3u8");
    }
    void theEnd()
    {
        Room room;
        room.run(4'500);
        room.packager.end();
        compare(renderMedia(room.window()), "end.video.m3u8");
        compare(renderMedia(room.window(), Rendition::Audio, Form::Delta), "end.audio.m3u8");
    }
    void soundThatIsMissingIsAGapOfTheAudioRendition()
    {
        Room room;
        room.run(4'000);
        room.feed.hasAudio = false;
        room.run(8'500);
        compare(renderMedia(room.window(), Rendition::Audio), "silent.audio.m3u8");
    }
    void captionsAreDeclared()
    {
        Room room;
        room.run(2'500);
        Window window = room.window();
        window.captions.channels = 0b0101;
        compare(renderMultivariant(window), "captions.cea608.index.m3u8");
        window.captions.services = 0b110;
        compare(renderMultivariant(window), "captions.cea708.index.m3u8");
    }
};

BELFRY_CASE(tst_Golden)
#include "tst_Golden.moc"
