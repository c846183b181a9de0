#include "hub/ThreadedSubscriber.h"
#include "support/Case.h"
#include "support/Packets.h"

#include <QtTest/qtestcase.h>

#include <string>
#include <thread>

using namespace belfry;
using namespace belfry::test;
using namespace belfry::hub;

namespace {

/// T tracks, K key, d delta, a sound, | discontinuity, E end.
struct Listener final : Subscriber {
    void onTracks(const media::Tracks &) override { heard += 'T'; }
    void onPacket(const media::Packet &p) override { heard += p.kind == media::Kind::Audio ? 'a' : p.key ? 'K' : 'd'; }
    void onDiscontinuity() override { heard += '|'; }
    void onEnd() override { heard += 'E'; }
    std::string heard;
};

void writeGop(Stream &stream, std::int64_t from, int deltas = 2)
{
    stream.write(videoPacket(mediaMs(from), true));
    stream.write(audioPacket(mediaMs(from)));
    for (int i = 1; i <= deltas; ++i)
        stream.write(videoPacket(mediaMs(from + 33 * i), false));
}

} // namespace

class tst_ThreadedSubscriber : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsAllInItsOrderWhenItIsTaken()
    {
        Stream stream("s");
        const ThreadedSubscriber subscriber(stream, {});
        stream.setTracks({avcTrack(), aacTrack()});
        writeGop(stream, 0);
        stream.markDiscontinuity();
        stream.setTracks({avcTrack(), aacTrack()});
        writeGop(stream, 1'000, 0);
        stream.end();
        Listener reader;
        subscriber.queue()->take(reader);
        QCOMPARE(reader.heard, std::string("TKadd|TKaE"));
        QCOMPARE(subscriber.queue()->bytes(), std::size_t(0));
        subscriber.queue()->take(reader);
        QCOMPARE(reader.heard, std::string("TKadd|TKaE"));
    }
    void bringsOnlyWhatIsWanted()
    {
        Stream stream("s");
        const ThreadedSubscriber some(stream, {Wanted::SoundAndKeys});
        const ThreadedSubscriber keys(stream, {Wanted::Keys});
        stream.setTracks({avcTrack(), aacTrack()});
        writeGop(stream, 0);
        Listener a;
        Listener b;
        some.queue()->take(a);
        keys.queue()->take(b);
        QCOMPARE(a.heard, std::string("TKa"));
        QCOMPARE(b.heard, std::string("TK"));
    }
    void dropsToTheNextKeyframeWhenBytesAreUsedUp()
    {
        Stream stream("s");
        // Three pictures and their sound fit to the byte.
        const ThreadedSubscriber subscriber(stream, {Wanted::All, Begin::Next, 512, 320});
        stream.setTracks({avcTrack(), aacTrack()});
        writeGop(stream, 0);
        QCOMPARE(subscriber.queue()->bytes(), std::size_t(320));
        QCOMPARE(subscriber.queue()->dropped(), std::uint64_t(0));
        stream.write(videoPacket(mediaMs(99), false, 1));
        QCOMPARE(subscriber.queue()->dropped(), std::uint64_t(1));
        Listener reader;
        subscriber.queue()->take(reader);
        stream.write(videoPacket(mediaMs(132), false));
        QCOMPARE(subscriber.queue()->dropped(), std::uint64_t(2));
        writeGop(stream, 1'000, 1);
        subscriber.queue()->take(reader);
        QCOMPARE(reader.heard, std::string("TKaddKad"));
    }
    void aFullQueueStillTellsOfTracksAndEnds()
    {
        Stream stream("s");
        const ThreadedSubscriber subscriber(stream, {Wanted::All, Begin::Next, 20, 8u << 20});
        stream.setTracks({avcTrack(), aacTrack()});
        for (int i = 0; i < 10; ++i)
            writeGop(stream, i * 1'000, 0);
        QVERIFY(subscriber.queue()->dropped() > 0);
        stream.end();
        Listener reader;
        subscriber.queue()->take(reader);
        QVERIFY(reader.heard.ends_with('E'));
    }
    void tracksThatFoundNoRoomAreToldBeforeWhatFollows()
    {
        Stream stream("s");
        const ThreadedSubscriber subscriber(stream, {Wanted::All, Begin::Next, 20, 8u << 20});
        for (int i = 0; i < 40; ++i)
            stream.setTracks({avcTrack("avcC-" + std::to_string(i)), aacTrack()});
        Listener reader;
        subscriber.queue()->take(reader);
        reader.heard.clear();
        writeGop(stream, 0, 0);
        subscriber.queue()->take(reader);
        QCOMPARE(reader.heard, std::string("|TKa"));
    }
    void twoThreadsLoseNothingThatFits()
    {
        Stream stream("s");
        constexpr int kPackets = 20'000;
        const ThreadedSubscriber subscriber(stream, {Wanted::All, Begin::Next, kPackets + 100, 64u << 20});
        Listener reader;
        std::thread other([&reader, queue = subscriber.queue()] {
            while (!reader.heard.ends_with('E'))
                queue->take(reader);
        });
        stream.setTracks({nullptr, aacTrack()});
        for (int i = 0; i < kPackets; ++i)
            stream.write(audioPacket(mediaMs(i)));
        stream.end();
        other.join();
        QCOMPARE(reader.heard.size(), std::size_t(kPackets + 2));
        QCOMPARE(subscriber.queue()->dropped(), std::uint64_t(0));
    }
};

BELFRY_CASE(tst_ThreadedSubscriber)
#include "tst_ThreadedSubscriber.moc"
