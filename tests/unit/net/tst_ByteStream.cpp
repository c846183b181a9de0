#include "RawSocket.h"
#include "StreamBench.h"
#include "base/StorageWriter.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <QtTest/qtestsystem.h>

#include <algorithm>
#include <csignal>
#include <future>
#include <thread>

using namespace belfry;
using namespace belfry::net;
using test::RawSocket;
using test::StreamBench;

namespace {

std::string pattern(std::size_t bytes)
{
    std::string text(bytes, '\0');
    for (std::size_t i = 0; i < bytes; ++i)
        text[i] = static_cast<char>('a' + (i * 7 + i / 251) % 26);
    return text;
}

} // namespace

class tst_ByteStream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsSent()
    {
        StreamBench bench;
        RawSocket client(bench.port());
        const std::string text = pattern(300'000); // several scratch buffers
        QVERIFY(client.send(text));
        QVERIFY(bench.reader.eventuallyReads(text));
        bench.home.runAndWait([&] { QCOMPARE(bench.stream->peer().host, std::string("127.0.0.1")); });
    }
    void writesManyPiecesInOrder()
    {
        StreamBench bench({16 << 10}); // a small system buffer: many short writes
        RawSocket client(bench.port());
        bench.waitForStream();
        const std::string text = pattern(3'000'000);
        std::vector<SharedBytes> pieces;
        for (std::size_t at = 0, length = 1; at < text.size(); at += length, length = length * 3 % 40'009)
            pieces.push_back(SharedBytes::copyOf(std::string_view(text).substr(at, length)));
        QVERIFY(pieces.size() > 64);
        bench.home.runAndWait([&] { bench.stream->write(pieces); });
        std::string got;
        while (got.size() < text.size()) {
            const std::string some = client.receive();
            QVERIFY(!some.empty());
            got += some;
        }
        QVERIFY(got == text);
        QVERIFY(bench.reader.eventuallyDrains(1));
        bench.home.runAndWait([&] {
            QCOMPARE(bench.stream->pendingBytes(), std::size_t(0));
            QCOMPARE(bench.stream->writtenBytes(), std::uint64_t(text.size()));
        });
    }
    void tellsWhatTheOtherSideHasConfirmed()
    {
        StreamBench bench({16 << 10});
        RawSocket client;
        client.setReceiveBufferBytes(16 << 10);
        QVERIFY(client.connect(bench.port()));
        bench.waitForStream();
        const std::string text = pattern(1'000'000);
        const auto arrived = [&] {
            std::optional<std::uint64_t> bytes;
            bench.home.runAndWait([&] { bytes = bench.stream->arrivedBytes(); });
            return bytes;
        };
        bench.home.runAndWait([&] { bench.stream->write(SharedBytes::copyOf(text)); });
        if (!arrived())
            return; // a system that does not tell
        QVERIFY(*arrived() < text.size() / 2); // nobody reads
        std::string got;
        while (got.size() < text.size())
            got += client.receive();
        QTRY_COMPARE(*arrived(), std::uint64_t(text.size()));
    }
    void sendsMappedPiecesAmongOthersInOrder()
    {
        StreamBench bench({16 << 10});
        RawSocket client(bench.port());
        bench.waitForStream();
        StorageWriter writer(Storage::Kind::Mapped, 4u << 20);
        const std::string text = pattern(3'000'000);
        std::vector<SharedBytes> pieces;
        for (std::size_t at = 0, length = 1; at < text.size(); at += length, length = 1 + length * 7 % 100'003) {
            const ByteView piece = asBytes(std::string_view(text).substr(at, length));
            pieces.push_back(pieces.size() % 3 == 0 ? SharedBytes::copyOf(piece) : writer.append(piece));
        }
        bench.home.runAndWait([&] {
            for (std::size_t at = 0; at < pieces.size(); at += 5)
                bench.stream->write(std::span(pieces).subspan(at, std::min<std::size_t>(5, pieces.size() - at)));
        });
        pieces.clear();
        std::string got;
        while (got.size() < text.size()) {
            const std::string some = client.receive();
            QVERIFY(!some.empty());
            got += some;
        }
        QVERIFY(got == text);
        QVERIFY(bench.reader.eventuallyDrains(1));
        bench.home.runAndWait([&] { QCOMPARE(bench.stream->writtenBytes(), std::uint64_t(text.size())); });
    }
    void emptyPiecesAreNothing()
    {
        StreamBench bench;
        RawSocket client(bench.port());
        bench.waitForStream();
        StorageWriter writer(Storage::Kind::Mapped, 1u << 20);
        const std::string text = pattern(200'000);
        const SharedBytes pieces[] = {{}, writer.append(asBytes(text)), {}};
        bench.home.runAndWait([&] {
            bench.stream->write(SharedBytes());
            bench.stream->write(pieces);
            bench.stream->closeAfterWriting();
        });
        QVERIFY(client.receiveAll() == text);
    }
    void aLongAnswerLetsOthersHaveTheirTurn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("heap") << static_cast<int>(Storage::Kind::Heap);
        QTest::newRow("mapped") << static_cast<int>(Storage::Kind::Mapped);
    }
    void aLongAnswerLetsOthersHaveTheirTurn()
    {
        QFETCH(const int, kind);
        StreamBench bench;
        RawSocket greedy(bench.port());
        bench.waitForStream();
        StorageWriter writer(static_cast<Storage::Kind>(kind), 1u << 20);
        const SharedBytes piece = writer.append(asBytes(pattern(1'000'000)));
        ByteStreamPtr first;
        bench.home.runAndWait([&] {
            first = std::move(bench.stream);
            for (int i = 0; i < 2'000; ++i) // far more than is read before the other is answered
                first->write(piece);
        });
        std::thread reading([&] { greedy.receiveAll(); });
        RawSocket modest(bench.port());
        bench.waitForStream();
        bench.duringBytes([&] { bench.stream->write(SharedBytes::copyOf(std::string_view("pong"))); });
        QVERIFY(modest.send("ping"));
        const std::string answer = modest.receive();
        std::size_t left = 0;
        bench.home.runAndWait([&] {
            left = first->pendingBytes();
            first.reset();
        });
        reading.join();
        QCOMPARE(answer, std::string("pong"));
        QVERIFY(left > 0);
    }
    void mappedBytesArriveThoughTheirLastHolderHasGone()
    {
        StreamBench bench;
        RawSocket client(bench.port());
        bench.waitForStream();
        const std::string text = pattern(100'000); // the system takes it whole
        bench.home.runAndWait([&] {
            StorageWriter writer(Storage::Kind::Mapped, 1u << 20);
            bench.stream->write(writer.append(asBytes(text)));
        });
        QVERIFY(bench.reader.eventuallyDrains(1));
        StorageWriter next(Storage::Kind::Mapped, 1u << 20);
        next.append(asBytes(std::string(100'000, '?')));
        bench.home.runAndWait([&] { bench.stream->closeAfterWriting(); });
        QVERIFY(client.receiveAll() == text);
    }
    void aResetPeerIsNoSignalToMappedPiecesEither()
    {
        std::signal(SIGPIPE, SIG_DFL);
        StreamBench bench;
        RawSocket client(bench.port());
        bench.waitForStream();
        StorageWriter writer(Storage::Kind::Mapped, 1u << 20);
        const SharedBytes bytes = writer.append(asBytes(pattern(100'000)));
        bench.home.runAndWait([&] { bench.stream->pauseReading(true); });
        client.abort();
        bench.home.runAndWait([&] {
            for (int i = 0; i < 3; ++i)
                bench.stream->write(bytes);
        });
        QVERIFY(bench.reader.eventuallyCloses());
    }
    void aStalledPeerKeepsTheRestQueuedAndUncopied()
    {
        StreamBench bench({64 << 10});
        RawSocket client;
        client.setReceiveBufferBytes(16 << 10);
        QVERIFY(client.connect(bench.port()));
        bench.waitForStream();
        const SharedBytes big = SharedBytes::copyOf(pattern(8'000'000));
        bench.home.runAndWait([&] {
            bench.stream->write(big);
            // The system doubles SO_SNDBUF and the peer's buffer holds some too; all else must wait in the queue.
            QVERIFY(bench.stream->writtenBytes() < 1'000'000);
            QCOMPARE(bench.stream->pendingBytes() + bench.stream->writtenBytes(), std::uint64_t(big.size()));
        });
        QCOMPARE(bench.reader.drained(), 0);
    }
    void tellsOnceThatManySmallWritesHaveGone()
    {
        StreamBench bench;
        RawSocket client(bench.port());
        bench.waitForStream();
        bench.home.runAndWait([&] {
            for (int i = 0; i < 50; ++i)
                bench.stream->write(SharedBytes::copyOf(std::string_view("x")));
            QCOMPARE(bench.reader.drained(), 0); // never inside write()
        });
        QVERIFY(bench.reader.eventuallyDrains(1));
        bench.home.runAndWait([] {});
        QCOMPARE(bench.reader.drained(), 1);
    }
    void pausedReadingHoldsBackAndResumes()
    {
        StreamBench bench;
        RawSocket client(bench.port());
        bench.waitForStream();
        bench.home.runAndWait([&] { bench.stream->pauseReading(true); });
        QVERIFY(client.send("one"));
        bench.home.runAndWait([] {});
        bench.home.runAndWait([] {});
        QCOMPARE(bench.reader.bytesRead(), std::size_t(0));
        bench.home.runAndWait([&] { bench.stream->pauseReading(false); });
        QVERIFY(bench.reader.eventuallyReads("one"));
    }
    void closeAfterWritingSendsAllThenEnds()
    {
        StreamBench bench({16 << 10});
        RawSocket client(bench.port());
        bench.waitForStream();
        const std::string text = pattern(1'000'000);
        bench.home.runAndWait([&] {
            bench.stream->write(SharedBytes::copyOf(text));
            bench.stream->closeAfterWriting();
            bench.stream->write(SharedBytes::copyOf(std::string_view("too late")));
        });
        QVERIFY(client.receiveAll() == text);
        QVERIFY(!client.wasReset());
        client.close();
        QVERIFY(bench.reader.eventuallyCloses());
        QVERIFY(bench.reader.closed().front().code == ErrorCode::Closed);
    }
    void aPeerThatGoesOnSendingStillGetsTheLastWords()
    {
        StreamBench bench;
        RawSocket client(bench.port());
        bench.waitForStream();
        bench.duringBytes([&] {
            bench.stream->write(SharedBytes::copyOf(std::string_view("no")));
            bench.stream->closeAfterWriting();
        });
        QVERIFY(client.send(pattern(2'000'000)));
        QCOMPARE(client.receiveAll(), std::string("no"));
        QVERIFY(!client.wasReset());
        QVERIFY(bench.reader.bytesRead() < 2'000'000);
    }
    void aHalfClosedPeerStillGetsWhatIsQueued()
    {
        StreamBench bench({16 << 10});
        RawSocket client(bench.port());
        const std::string text = pattern(2'000'000);
        bench.duringBytes([&] { bench.stream->write(SharedBytes::copyOf(text)); });
        QVERIFY(client.send("go"));
        client.endSending();
        QVERIFY(client.receiveAll() == text);
        QVERIFY(bench.reader.eventuallyCloses());
    }
    void tellsTheEndOnce()
    {
        StreamBench bench;
        {
            RawSocket client(bench.port());
            bench.waitForStream();
        }
        QVERIFY(bench.reader.eventuallyCloses());
        bench.home.runAndWait([&] { bench.stream->write(SharedBytes::copyOf(std::string_view("late"))); });
        bench.home.runAndWait([] {});
        QCOMPARE(bench.reader.closed().size(), std::size_t(1));
        QVERIFY(bench.reader.closed().front().code == ErrorCode::Closed);
    }
    void aResetPeerIsAnEndNotASignal()
    {
        std::signal(SIGPIPE, SIG_DFL);
        StreamBench bench;
        RawSocket client(bench.port());
        bench.waitForStream();
        bench.home.runAndWait([&] { bench.stream->pauseReading(true); });
        client.abort();
        bench.home.runAndWait([&] {
            for (int i = 0; i < 3; ++i)
                bench.stream->write(SharedBytes::copyOf(pattern(100'000)));
        });
        QVERIFY(bench.reader.eventuallyCloses());
    }
    void mayBeDestroyedInsideOnBytes()
    {
        StreamBench bench;
        RawSocket client(bench.port());
        bench.waitForStream();
        std::promise<void> gone;
        bench.duringBytes([&] {
            bench.stream.reset();
            gone.set_value(); // a second time would throw
        });
        QVERIFY(client.send(pattern(100'000)));
        gone.get_future().wait();
        client.receiveAll();
        QVERIFY(!client.timedOut());
    }
    void mayBeDestroyedInsideOnClosed()
    {
        StreamBench bench;
        RawSocket client(bench.port());
        bench.waitForStream();
        std::promise<void> gone;
        bench.duringClosed([&] {
            bench.stream.reset();
            gone.set_value();
        });
        client.close();
        gone.get_future().wait();
    }
    void nothingIsToldAfterItsDestruction()
    {
        StreamBench bench;
        RawSocket client(bench.port());
        bench.waitForStream();
        bench.home.runAndWait([&] {
            bench.stream->write(SharedBytes::copyOf(std::string_view("x"))); // its onDrained is on the way
            bench.stream.reset();
        });
        bench.home.runAndWait([] {});
        QCOMPARE(bench.reader.drained(), 0);
        QVERIFY(bench.reader.closed().empty());
        QCOMPARE(client.receiveAll(), std::string("x"));
    }
    void destroyedWithBytesUnsentItResets()
    {
        StreamBench bench({16 << 10});
        RawSocket client;
        client.setReceiveBufferBytes(16 << 10);
        QVERIFY(client.connect(bench.port()));
        bench.waitForStream();
        bench.home.runAndWait([&] {
            bench.stream->write(SharedBytes::copyOf(pattern(4'000'000)));
            bench.stream.reset();
        });
        QVERIFY(client.receiveAll().size() < 4'000'000);
        QVERIFY(client.wasReset());
    }
};

BELFRY_CASE(tst_ByteStream)
#include "tst_ByteStream.moc"
