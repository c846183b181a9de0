#include "hub/Stream.h"
#include "support/Case.h"
#include "support/Packets.h"

#include <QtTest/qtestcase.h>

#include <functional>
#include <string>

using namespace belfry;
using namespace belfry::test;
using hub::Begin;
using hub::Stream;

namespace {

/// Writes down what it hears: T tracks, K key, d delta, a sound, | discontinuity, E end.
struct Listener final : hub::Subscriber {
    void onTracks(const media::Tracks &) override { note('T'); }
    void onPacket(const media::Packet &p) override { note(p.kind == media::Kind::Audio ? 'a' : p.key ? 'K' : 'd'); }
    void onDiscontinuity() override { note('|'); }
    void onEnd() override { note('E'); }
    void note(char what)
    {
        heard += what;
        if (then)
            then(what);
    }
    std::string heard;
    std::function<void(char)> then;
};

} // namespace

class tst_Stream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTracksThenPackets()
    {
        Stream stream("s");
        Listener reader;
        const Subscription s = stream.subscribe(reader, Begin::Next);
        QCOMPARE(reader.heard, std::string());
        stream.setTracks({avcTrack(), aacTrack()});
        stream.write(videoPacket(MediaTime(0), true));
        stream.write(audioPacket(MediaTime(0)));
        stream.write(videoPacket(mediaMs(33), false));
        stream.end();
        QCOMPARE(reader.heard, std::string("TKadE"));
    }
    void aLateReaderBeginsAtTheLastKey()
    {
        Stream stream("s");
        stream.setTracks({avcTrack(), aacTrack()});
        stream.write(videoPacket(MediaTime(0), true));
        stream.write(videoPacket(mediaMs(33), false));
        stream.write(videoPacket(mediaMs(66), true));
        stream.write(audioPacket(mediaMs(70)));
        stream.write(videoPacket(mediaMs(100), false));
        Listener fromKey;
        Listener fromNow;
        const Subscription a = stream.subscribe(fromKey, Begin::LastKey);
        const Subscription b = stream.subscribe(fromNow, Begin::Next);
        stream.write(videoPacket(mediaMs(133), false));
        QCOMPARE(fromKey.heard, std::string("TKadd"));
        QCOMPARE(fromNow.heard, std::string("Td"));
    }
    void videoThatCannotBeDecodedIsNotPassedOn()
    {
        Stream stream("s");
        Listener reader;
        const Subscription s = stream.subscribe(reader, Begin::Next);
        stream.setTracks({avcTrack(), nullptr});
        stream.write(videoPacket(MediaTime(0), false));
        stream.write(audioPacket(MediaTime(0))); // no such track
        stream.write(videoPacket(mediaMs(33), true));
        stream.setTracks({avcTrack("avcC-2"), nullptr});
        stream.write(videoPacket(mediaMs(66), false));
        stream.write(videoPacket(mediaMs(100), true));
        stream.markDiscontinuity();
        stream.setTracks({avcTrack("avcC-2"), nullptr});
        stream.write(videoPacket(mediaMs(133), false));
        stream.write(videoPacket(mediaMs(166), true));
        QCOMPARE(reader.heard, std::string("TKTK|TK"));
    }
    void theSameConfigurationAgainIsNotAChange()
    {
        Stream stream("s");
        Listener reader;
        const Subscription s = stream.subscribe(reader, Begin::Next);
        stream.setTracks({avcTrack(), nullptr});
        stream.write(videoPacket(MediaTime(0), true));
        stream.setTracks({avcTrack(), nullptr});
        stream.write(videoPacket(mediaMs(33), false));
        QCOMPARE(reader.heard, std::string("TKd"));
    }
    void aDiscontinuityIsFollowedByTracksEvenWhenTheWriterForgets()
    {
        Stream stream("s");
        Listener reader;
        const Subscription s = stream.subscribe(reader, Begin::Next);
        stream.setTracks({nullptr, aacTrack()});
        stream.write(audioPacket(MediaTime(0)));
        stream.markDiscontinuity();
        stream.write(audioPacket(mediaMs(500)));
        QCOMPARE(reader.heard, std::string("Ta|Ta"));
    }
    void readersMayLeaveInsideACall()
    {
        Stream stream("s");
        Listener first;
        Listener second;
        Listener third;
        Subscription a = stream.subscribe(first, Begin::Next);
        Subscription b = stream.subscribe(second, Begin::Next);
        const Subscription c = stream.subscribe(third, Begin::Next);
        first.then = [&](char what) {
            if (what == 'K') {
                b.reset();
                a.reset();
            }
        };
        stream.setTracks({avcTrack(), nullptr});
        stream.write(videoPacket(MediaTime(0), true));
        stream.write(videoPacket(mediaMs(33), false));
        QCOMPARE(first.heard, std::string("TK"));
        QCOMPARE(second.heard, std::string("T"));
        QCOMPARE(third.heard, std::string("TKd"));
    }
    void aReaderThatJoinsInsideACallHearsEachPacketOnce()
    {
        Stream stream("s");
        Listener first;
        Listener late;
        Subscription b;
        const Subscription a = stream.subscribe(first, Begin::Next);
        first.then = [&](char what) {
            if (what == 'K')
                b = stream.subscribe(late, Begin::LastKey);
        };
        stream.setTracks({avcTrack(), nullptr});
        stream.write(videoPacket(MediaTime(0), true));
        stream.write(videoPacket(mediaMs(33), false));
        QCOMPARE(late.heard, std::string("TKd"));
    }
    void aStreamCanBeginAgain()
    {
        Stream stream("s");
        Listener reader;
        const Subscription s = stream.subscribe(reader, Begin::Next);
        stream.setTracks({avcTrack(), nullptr});
        stream.write(videoPacket(MediaTime(0), true));
        stream.end();
        QVERIFY(stream.tracks().empty());
        stream.write(videoPacket(mediaMs(33), true)); // nothing without tracks
        stream.setTracks({avcTrack(), nullptr});
        stream.write(videoPacket(mediaMs(66), true));
        QCOMPARE(reader.heard, std::string("TKETK"));
    }
};

BELFRY_CASE(tst_Stream)
#include "tst_Stream.moc"
