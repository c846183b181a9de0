#include "MemoryStream.h"
#include "net/TlsStream.h"
#include "support/Case.h"
#include "support/Certificates.h"
#include "support/TlsClient.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

#include <functional>
#include <memory>

using namespace belfry;
using namespace belfry::net;
using test::MemoryStream;
using test::TlsClient;
using test::TlsClientSettings;

namespace {

constexpr int kTls11 = 0x0302;
constexpr int kTls12 = 0x0303;
constexpr int kTls13 = 0x0304;

std::string pattern(std::size_t bytes)
{
    std::string text(bytes, '\0');
    for (std::size_t i = 0; i < bytes; ++i)
        text[i] = static_cast<char>('a' + (i * 7 + i / 251) % 26);
    return text;
}

TlsContextPtr makeContext(const test::CertificatePem &pem, std::span<const std::string_view> protocols = {})
{
    const QTemporaryDir folder;
    const auto write = [&folder](const char *name, const std::string &text) {
        QFile out(folder.filePath(QString::fromLatin1(name)));
        if (out.open(QIODevice::WriteOnly))
            out.write(text.data(), static_cast<qint64>(text.size()));
        return out.fileName().toStdString();
    };
    return *TlsContext::load({write("cert.pem", pem.certificate), write("key.pem", pem.key)}, protocols);
}

const TlsContextPtr &context()
{
    static const TlsContextPtr made = makeContext(test::makeCertificate());
    return made;
}

struct Recorder : ByteStream::Reader {
    void onOpened() override { call(++opened, duringOpened); }
    void onBytes(ByteView bytes) override
    {
        text += asText(bytes);
        call(1, duringBytes);
    }
    void onDrained() override { call(++drained, duringDrained); }
    void onClosed(const Error &why) override
    {
        closed.push_back(why);
        call(1, duringClosed);
    }
    static void call(int, const std::function<void()> &what)
    {
        if (what)
            what();
    }

    int opened = 0;
    int drained = 0;
    std::string text;
    std::vector<Error> closed;
    std::function<void()> duringOpened, duringBytes, duringDrained, duringClosed;
};

/// A client, the wire, and the stream that is tested.
struct Pair {
    explicit Pair(const TlsClientSettings &settings = {}, const TlsContextPtr &with = context())
        : client(settings), stream(serveTls(std::make_unique<MemoryStream>(wire), with))
    {
        stream->start(reader);
    }
    /// Carries bytes both ways, `chunk` at a time, until nothing moves.
    void run(std::size_t chunk = SIZE_MAX)
    {
        for (bool moved = true; moved;) {
            const std::string up = client.takeOutput();
            for (std::size_t at = 0; at < up.size(); at += std::min(chunk, up.size() - at))
                wire.receive(std::string_view(up).substr(at, chunk));
            const std::string down = std::exchange(wire.sent, {});
            for (std::size_t at = 0; at < down.size(); at += std::min(chunk, down.size() - at))
                client.feed(std::string_view(down).substr(at, chunk));
            moved = wire.turn() || !up.empty() || !down.empty();
        }
    }
    void write(std::string_view text) { stream->write(SharedBytes::copyOf(text)); }

    MemoryStream::Wire wire;
    Recorder reader;
    TlsClient client;
    ByteStreamPtr stream;
};

} // namespace

class tst_TlsStream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesBytesBothWays()
    {
        Pair pair;
        QVERIFY(pair.stream->isSecure());
        pair.run();
        QCOMPARE(pair.reader.opened, 1);
        QCOMPARE(pair.client.version(), std::string("TLSv1.3"));
        QCOMPARE(pair.client.cipher(), std::string("TLS_AES_128_GCM_SHA256"));
        pair.client.write("question");
        pair.run();
        QCOMPARE(pair.reader.text, std::string("question"));
        pair.write("answer");
        pair.run();
        QCOMPARE(pair.client.received, std::string("answer"));
        QCOMPARE(pair.reader.drained, 1);
        QVERIFY(pair.reader.closed.empty());
    }
    void anySplitOfTheBytesIsTheSame()
    {
        for (const std::size_t chunk : {1, 2, 3, 5, 7, 100, 1'000}) {
            Pair pair;
            pair.run(chunk);
            const std::string text = pattern(20'000);
            pair.client.write(text);
            pair.write(text);
            pair.run(chunk);
            QVERIFY(pair.reader.text == text);
            QVERIFY(pair.client.received == text);
        }
    }
    void largeWritesKeepTheirOrder()
    {
        for (const int version : {kTls12, kTls13}) {
            TlsClientSettings settings;
            settings.maxVersion = version;
            Pair pair(settings);
            pair.run();
            const std::string text = pattern(3'000'000);
            std::vector<SharedBytes> pieces;
            for (std::size_t at = 0, length = 1; at < text.size(); at += length, length = length * 3 % 40'009)
                pieces.push_back(SharedBytes::copyOf(std::string_view(text).substr(at, length)));
            pair.stream->write(pieces);
            pair.run();
            QVERIFY(pair.client.received == text);
            QCOMPARE(pair.stream->pendingBytes(), std::size_t(0));
            QVERIFY(pair.stream->writtenBytes() > text.size());
            QCOMPARE(pair.reader.drained, 1);
        }
    }
    void smallPiecesShareARecordAndAWrite()
    {
        Pair pair;
        pair.run();
        const int before = pair.wire.writes;
        const SharedBytes pieces[] = {SharedBytes::copyOf(pattern(300)), SharedBytes::copyOf(pattern(600))};
        pair.stream->write(pieces);
        QCOMPARE(pair.wire.writes, before + 1);
        QCOMPARE(pair.wire.sent.size(), std::size_t(900 + 22)); // RFC 8446 5.2: header 5, type 1, tag 16
    }
    void whatIsWrittenBeforeTheHandshakeWaitsForIt()
    {
        Pair pair;
        pair.write("early");
        QVERIFY(pair.wire.sent.empty());
        QCOMPARE(pair.stream->pendingBytes(), std::size_t(5));
        pair.run();
        QCOMPARE(pair.client.received, std::string("early"));
    }
    void encryptsNoMoreThanIsTaken()
    {
        Pair pair;
        pair.run();
        pair.wire.room = 100'000;
        const std::string text = pattern(2'000'000);
        pair.write(text);
        QVERIFY(pair.wire.queued.size() <= 80'000);
        QVERIFY(pair.stream->pendingBytes() > 1'890'000);
        pair.wire.turn();
        QCOMPARE(pair.reader.drained, 0);
        const std::uint64_t written = pair.stream->writtenBytes();
        pair.wire.turn(50'000);
        QCOMPARE(pair.stream->writtenBytes(), written + 50'000);
        for (int turns = 0; turns < 1'000 && pair.client.received.size() < text.size(); ++turns) {
            pair.client.feed(std::exchange(pair.wire.sent, {}));
            pair.wire.turn(30'000);
        }
        QVERIFY(pair.client.received == text);
        QCOMPARE(pair.reader.drained, 1);
    }
    void pausesTheStreamBelow()
    {
        Pair pair;
        pair.run();
        pair.stream->pauseReading(true);
        QVERIFY(pair.wire.paused);
        pair.stream->pauseReading(false);
        QVERIFY(!pair.wire.paused);
    }
    void theClientsEndIsAnsweredAfterWhatIsWritten()
    {
        Pair pair;
        pair.run();
        pair.wire.room = 1'000;
        const std::string text = pattern(300'000);
        pair.write(text);
        pair.client.sendCloseNotify();
        pair.wire.receive(pair.client.takeOutput());
        QVERIFY(pair.reader.closed.empty() && !pair.wire.closing);
        pair.wire.room = SIZE_MAX;
        pair.run();
        QVERIFY(pair.client.received == text);
        QVERIFY(pair.client.sawCloseNotify() && pair.wire.closing);
        QCOMPARE(pair.reader.closed.size(), std::size_t(1));
        QCOMPARE(pair.reader.closed.front().code, ErrorCode::Closed);
    }
    void closeAfterWritingSendsAllAndACloseNotify()
    {
        Pair pair;
        pair.run();
        pair.wire.room = 1'000;
        const std::string text = pattern(300'000);
        pair.write(text);
        pair.stream->closeAfterWriting();
        QVERIFY(!pair.wire.closing);
        pair.wire.room = SIZE_MAX;
        pair.client.write("unheard");
        pair.run();
        QVERIFY(pair.client.received == text);
        QVERIFY(pair.client.sawCloseNotify() && pair.wire.closing);
        QVERIFY(pair.reader.text.empty() && pair.reader.closed.empty());
        pair.wire.end();
        QCOMPARE(pair.reader.closed.size(), std::size_t(1));
    }
    void aConnectionThatIsCutOffIsClosed()
    {
        Pair pair;
        pair.wire.end(); // before a byte
        QCOMPARE(pair.reader.closed.size(), std::size_t(1));
        Pair open;
        open.run();
        open.client.write(pattern(1'000));
        const std::string sent = open.client.takeOutput();
        open.wire.receive(std::string_view(sent).substr(0, sent.size() - 1)); // a record without its end
        open.wire.end();
        QVERIFY(open.reader.text.empty());
        QCOMPARE(open.reader.closed.size(), std::size_t(1));
    }
    void garbageIsRefusedWithAnAlert()
    {
        for (const std::string &bytes : {std::string("GET / HTTP/1.1\r\nHost: a\r\n\r\n"), pattern(5'000), std::string(400, '\0'),
                                         std::string("\x16\x03\x01\xff\xff", 5) + pattern(70'000)}) {
            Pair pair;
            pair.wire.receive(bytes);
            QVERIFY(pair.wire.closing);
            pair.wire.receive("more");
            pair.wire.end();
            QCOMPARE(pair.reader.opened, 0);
            QCOMPARE(pair.reader.closed.size(), std::size_t(1));
            QCOMPARE(pair.reader.closed.front().code, ErrorCode::Malformed);
        }
    }
    void aDamagedRecordEndsTheConnection()
    {
        Pair pair;
        pair.run();
        pair.client.write("question");
        std::string sent = pair.client.takeOutput();
        sent.back() = static_cast<char>(sent.back() ^ 1);
        pair.wire.receive(sent);
        QVERIFY(pair.wire.closing && pair.reader.text.empty());
        pair.client.feed(pair.wire.sent);
        QVERIFY(pair.client.hasFailed());
        pair.wire.end();
        QCOMPARE(pair.reader.closed.front().code, ErrorCode::Malformed);
    }
    void refusesWhatIsOlderThan12()
    {
        TlsClientSettings settings;
        settings.minVersion = settings.maxVersion = kTls11;
        settings.cipherList = "ALL:@SECLEVEL=0";
        Pair pair(settings);
        pair.run();
        QVERIFY(pair.client.hasFailed());
        QCOMPARE(pair.reader.opened, 0);
        QVERIFY(pair.wire.closing);
    }
    void takes12And13AndOnlyForwardSecretAead()
    {
        for (const int version : {kTls12, kTls13}) {
            TlsClientSettings settings;
            settings.minVersion = settings.maxVersion = version;
            Pair pair(settings);
            pair.run();
            QVERIFY(pair.client.isOpen());
            QVERIFY(pair.client.cipher().find("AES_128_GCM") != std::string::npos
                    || pair.client.cipher() == "ECDHE-ECDSA-AES128-GCM-SHA256");
        }
        for (const char *old : {"ECDHE-ECDSA-AES128-SHA256", "AES128-GCM-SHA256", "AES256-SHA"}) {
            TlsClientSettings settings;
            settings.maxVersion = kTls12;
            settings.cipherList = old;
            Pair pair(settings);
            pair.run();
            QVERIFY2(pair.client.hasFailed(), old);
        }
    }
    void agreesOnWhatIsSpoken()
    {
        constexpr std::string_view kOurs[] = {"h2", "http/1.1"};
        const TlsContextPtr with = makeContext(test::makeCertificate(), kOurs);
        const auto result = [&with](std::vector<std::string> offered) {
            TlsClientSettings settings;
            settings.protocols = std::move(offered);
            Pair pair(settings, with);
            const std::string before(pair.stream->protocol());
            pair.run();
            const std::string ours(pair.stream->protocol());
            if (pair.reader.opened == 0)
                return std::string("refused");
            return ours == pair.client.protocol() ? before + ours : std::string("two opinions");
        };
        QCOMPARE(result({"http/1.1", "h2"}), std::string("h2"));
        QCOMPARE(result({"http/1.0", "http/1.1"}), std::string("http/1.1"));
        QCOMPARE(result({}), std::string());
        QCOMPARE(result({"ftp"}), std::string("refused"));
    }
    void resumesByTicket()
    {
        for (const int version : {kTls12, kTls13}) {
            TlsClientSettings settings;
            settings.maxVersion = version;
            Pair first(settings);
            first.run();
            QVERIFY(!first.client.wasResumed() && first.client.session());
            settings.resume = first.client.session();
            Pair second(settings);
            second.run();
            QVERIFY(second.client.wasResumed());
            // Another context has other ticket keys: a full handshake, not a failure.
            Pair other(settings, makeContext(test::makeCertificate()));
            other.run();
            QVERIFY(other.client.isOpen() && !other.client.wasResumed());
        }
    }
    void aNewCertificateIsForNewConnections()
    {
        const test::CertificatePem one = test::makeCertificate();
        const test::CertificatePem two = test::makeCertificate(test::KeyKind::Rsa2048);
        TlsContextPtr current = makeContext(one);
        Pair before({}, current);
        Pair halfway({}, current);
        before.run();
        current = makeContext(two); // the first one lives in its connections only
        Pair after({}, current);
        after.run();
        halfway.run();
        QCOMPARE(before.client.certificatePem(), one.certificate);
        QCOMPARE(halfway.client.certificatePem(), one.certificate);
        QCOMPARE(after.client.certificatePem(), two.certificate);
        before.write("still here");
        before.run();
        QCOMPARE(before.client.received, std::string("still here"));
    }
    void aFloodOfKeyUpdatesEndsTheConnection()
    {
        Pair pair;
        pair.run();
        for (int i = 0; i < 32; ++i)
            pair.client.updateKeys();
        pair.client.write("fine");
        pair.run();
        QCOMPARE(pair.reader.text, std::string("fine"));
        for (int i = 0; i < 33; ++i)
            pair.client.updateKeys();
        pair.client.write("never read");
        pair.wire.receive(pair.client.takeOutput());
        QVERIFY(pair.wire.closing);
        QCOMPARE(pair.reader.text, std::string("fine"));
        pair.wire.end();
        QCOMPARE(pair.reader.closed.front().code, ErrorCode::TooLarge);
    }
    void aHandshakeWithoutEndIsCut()
    {
        Pair pair;
        std::string hello("\x01\x00\xff\xff", 4); // a ClientHello of 65 535 bytes
        hello += std::string(66'000, 'x');
        for (std::size_t at = 0; at < hello.size() && !pair.wire.closing; at += 1'000)
            pair.wire.receive(std::string("\x16\x03\x01\x03\xe8", 5) + hello.substr(at, 1'000));
        QVERIFY(pair.wire.closing);
        pair.wire.end();
        QCOMPARE(pair.reader.closed.front().code, ErrorCode::TooLarge);
    }
    void mayBeDestroyedInsideAnyCallback()
    {
        const auto play = [](std::function<void()> Recorder::*when, bool expected = true) {
            auto pair = std::make_unique<Pair>();
            bool gone = false;
            (pair->reader).*when = [&] {
                pair->stream.reset();
                gone = true;
            };
            pair->run();
            pair->client.write("question");
            pair->client.write("another");
            pair->run();
            if (pair->stream) {
                pair->write("answer");
                pair->run();
            }
            pair->client.sendCloseNotify();
            pair->run();
            pair->wire.end();
            QCOMPARE(gone, expected);
        };
        play(&Recorder::duringOpened);
        play(&Recorder::duringBytes);
        play(&Recorder::duringDrained);
        play(&Recorder::duringClosed);
    }
    void mayBeHandedToAnotherReader()
    {
        Pair pair;
        Recorder second;
        pair.reader.duringOpened = [&] { pair.stream->start(second); };
        pair.run();
        pair.client.write("question");
        pair.run();
        QCOMPARE(second.text, std::string("question"));
        QVERIFY(pair.reader.text.empty());
        Recorder third;
        second.duringBytes = [&] { pair.stream->start(third); };
        pair.client.write("one");
        pair.client.write("two");
        pair.run();
        QCOMPARE(second.text, std::string("questionone"));
        QCOMPARE(third.text, std::string("two"));
    }
};

BELFRY_CASE(tst_TlsStream)
#include "tst_TlsStream.moc"
