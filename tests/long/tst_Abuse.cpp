// Abuse in the amounts that a botnet has, against the real server: what it costs, and whether anybody else notices.
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/HlsChecker.h"
#include "support/ServerProcess.h"

#include "base/Limits.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include <algorithm>
#include <chrono>
#include <deque>
#include <thread>
#include <vector>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 30'000;
constexpr qint64 kFlatKib = 8 << 10;

// A blocking socket to the server, closed without a goodbye.
class Client {
public:
    /// `source`: 127.x.y.z as a number.
    Client(const ServerProcess &server, quint32 source, int receiveBuffer = 0)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const int one = 1;
        setsockopt(m_socket, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &one, sizeof one);
        if (receiveBuffer > 0)
            setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
        const linger atOnce{1, 0};
        setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        sockaddr_in own{};
        own.sin_family = AF_INET;
        own.sin_addr.s_addr = htonl(source);
        sockaddr_in there = own;
        there.sin_port = htons(static_cast<quint16>(server.http().port()));
        there.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        isOpen = bind(m_socket, reinterpret_cast<sockaddr *>(&own), sizeof own) == 0 &&
                 connect(m_socket, reinterpret_cast<sockaddr *>(&there), sizeof there) == 0;
    }
    ~Client()
    {
        if (m_socket >= 0)
            close(m_socket);
    }
    Client(Client &&other) noexcept : isOpen(other.isOpen), m_socket(std::exchange(other.m_socket, -1)) {}
    Client &operator=(Client &&) = delete;

    bool write(const QByteArray &bytes) const
    {
        return send(m_socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL) == bytes.size();
    }
    QByteArray read() const
    {
        QByteArray bytes(256 << 10, Qt::Uninitialized);
        bytes.truncate(std::max<ssize_t>(0, recv(m_socket, bytes.data(), static_cast<size_t>(bytes.size()), 0)));
        return bytes;
    }

    bool isOpen = false;

private:
    int m_socket;
};

QByteArray randomName()
{
    return QByteArray::number(QRandomGenerator::global()->generate64(), 36);
}

QByteArray strangeRequest(int number)
{
    static const QList<QByteArray> places{"/live/%/index.m3u8", "/stream/%/video.m3u8", "/api/v1/channels/%",
                                          "/api/v1/channels/%/events", "/%", "/stream/church/%.m4s"};
    return "GET " + QByteArray(places[number % places.size()]).replace('%', randomName()) +
           " HTTP/1.1\r\nHost: " + randomName() + "\r\n\r\n";
}

// What the kernel holds for the server's end of its connections, in bytes: `ss` of iproute2.
struct Kernel {
    int connections = 0;
    qint64 bytes = 0;
};

Kernel kernelMemory(const ServerProcess &server)
{
    QProcess ss;
    ss.start(u"ss"_s, {u"-Htmn"_s, u"state"_s, u"established"_s, u"sport"_s, u"="_s, u":%1"_s.arg(server.http().port())});
    ss.waitForFinished(kSoon);
    // r: received, t: sent and not acknowledged, f: set aside, w: all to be sent.
    static const QRegularExpression held(u"skmem:\\(r(\\d+),rb\\d+,t\\d+,tb\\d+,f(\\d+),w(\\d+)"_s);
    Kernel kernel;
    for (const auto &match : held.globalMatch(QString::fromLatin1(ss.readAllStandardOutput()))) {
        ++kernel.connections;
        kernel.bytes += match.captured(1).toLongLong() + match.captured(2).toLongLong() + match.captured(3).toLongLong();
    }
    return kernel;
}

bool goLive(ServerProcess &server, FfmpegPublisher &encoder)
{
    encoder.start(server.publishUrl());
    return server.post("/api/v1/channels/church/go-live").status == 200;
}

} // namespace

class tst_Abuse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMillionUnknownNamesLeaveNothing();
    void tenThousandConnectsASecondHarmNobody();
    void whoNeverReadsCostsTheSystemLittle();
};

void tst_Abuse::aMillionUnknownNamesLeaveNothing()
{
    constexpr int kNames = 1'000'000;
    constexpr int kWarm = 100'000;
    constexpr int kBatch = 100;
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    const Client client(server, INADDR_LOOPBACK);
    QVERIFY(client.isOpen);
    qint64 before = 0;
    for (int asked = 0; asked < kNames; asked += kBatch) {
        if (asked == kWarm)
            before = server.residentKib();
        QByteArray requests;
        for (int i = 0; i < kBatch; ++i)
            requests += strangeRequest(asked + i);
        QVERIFY(client.write(requests + "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"));
        QByteArray answers;
        while (!answers.endsWith("{\"status\":\"ok\"}")) {
            const QByteArray more = client.read();
            QVERIFY2(!more.isEmpty(), answers.right(400).constData());
            answers += more;
        }
        QCOMPARE(answers.count("HTTP/1.1 404"), kBatch);
    }
    const qint64 after = server.residentKib();
    qInfo("%d unknown names: %lld KiB resident before, %lld after", kNames - kWarm, before, after);
    QVERIFY(after - before < kFlatKib);
    QVERIFY(server.get("/metrics").body.size() < 64 << 10);
    QVERIFY(server.stop());
}

void tst_Abuse::tenThousandConnectsASecondHarmNobody()
{
    using namespace std::chrono_literals;
    constexpr int kSeconds = 5;
    constexpr int kEachTick = 100;
    constexpr auto kTick = 10ms;
    constexpr std::size_t kHeld = 1'000;
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    FfmpegPublisher encoder;
    QVERIFY(goLive(server, encoder));
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) >= 0, kSoon);
    const qint64 first = lastSegment(server.playlist());
    const qint64 before = server.residentKib();

    int opened = 0, refused = 0;
    double took = 0;
    std::jthread attack([&] {
        std::deque<Client> held; // a third says nothing, a third half a request, a third a whole one
        const auto begin = std::chrono::steady_clock::now();
        for (int i = 0; i < kSeconds * 1'000 / 10 * kEachTick; ++i) {
            held.emplace_back(server, 0x7f010000u + static_cast<quint32>(i % 200 + 1));
            ++(held.back().isOpen ? opened : refused);
            if (i % 3 > 0)
                held.back().write(i % 3 == 1 ? "GET / HTTP/1.1\r\nHos" : "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
            if (held.size() > kHeld)
                held.pop_front();
            if (i % kEachTick == kEachTick - 1)
                std::this_thread::sleep_until(begin + (i / kEachTick + 1) * kTick);
        }
        took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    });
    std::vector<qint64> waited;
    qint64 most = 0;
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < kSeconds * 1'000;) {
        QElapsedTimer answer;
        answer.start();
        QCOMPARE(server.get("/stream/church/video.m3u8").status, 200);
        waited.push_back(answer.elapsed());
        most = std::max(most, server.residentKib());
        QTest::qWait(50);
    }
    attack.join();
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) >= first + kSeconds / 2, kSoon);
    const HlsPlaylist playlist(server.playlist());
    std::sort(waited.begin(), waited.end());
    qInfo("%d connects in %.1f s, %d refused; a new viewer's playlist: median %lld ms, longest %lld ms of %lld; "
          "%lld KiB resident before, %lld at most, %lld after",
          opened, took, refused, waited[waited.size() / 2], waited.back(), static_cast<long long>(waited.size()), before,
          most, server.residentKib());
    QCOMPARE(refused, 0);
    QVERIFY(most - before < 4 * kFlatKib);
    QCOMPARE(playlist.problems, QStringList());
    for (const HlsSegment &segment : playlist.segments)
        QVERIFY(!segment.discontinuity && !segment.gap);
    encoder.stop();
    QVERIFY(server.stop());
}

void tst_Abuse::whoNeverReadsCostsTheSystemLittle()
{
    constexpr int kReaders = 100;
    // Linux takes SO_SNDBUF twice, for what it needs itself.
    const qint64 mostOfAReader = 2 * belfry::Limits().httpSendBufferBytes + (16 << 10);
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    FfmpegPublisher encoder;
    QVERIFY(goLive(server, encoder));
    QTRY_VERIFY_WITH_TIMEOUT(HlsPlaylist(server.playlist()).segments.size() > 10, kSoon);
    QByteArray requests;
    qint64 wanted = 0;
    for (const HlsSegment &segment : HlsPlaylist(server.playlist()).segments) {
        if (segment.uri.isEmpty())
            continue;
        wanted += server.get("/stream/church/" + segment.uri.toLatin1()).body.size();
        requests += "GET /stream/church/" + segment.uri.toLatin1() + " HTTP/1.1\r\nHost: x\r\n\r\n";
    }
    constexpr int kTimesOver = 8;
    requests = requests.repeated(kTimesOver);
    wanted *= kTimesOver;
    QVERIFY(wanted > 3 * mostOfAReader);
    const qint64 before = server.residentKib();
    std::vector<Client> readers;
    for (int i = 0; i < kReaders; ++i) {
        readers.emplace_back(server, INADDR_LOOPBACK, 4'096);
        QVERIFY(readers.back().isOpen && readers.back().write(requests));
    }
    Kernel most;
    for (int i = 0; i < 10; ++i) {
        QTest::qWait(500);
        const Kernel now = kernelMemory(server);
        if (now.bytes > most.bytes)
            most = now;
    }
    qInfo("%d readers that never read, of %lld KB each: %lld KB each in the kernel; %lld KiB resident before, %lld with them",
          most.connections, wanted / 1'000, most.bytes / 1'000 / std::max(1, most.connections), before, server.residentKib());
    if (most.connections == 0)
        QSKIP("no ss to ask");
    QVERIFY(most.connections >= kReaders);
    QVERIFY(most.bytes <= kReaders * mostOfAReader);
    QVERIFY(server.residentKib() - before < kFlatKib);
    // Their time is up within 20 s or so, and nothing of them stays.
    QTRY_VERIFY_WITH_TIMEOUT(kernelMemory(server).bytes < mostOfAReader, 60'000);
    QCOMPARE(server.state(), u"on_air"_s);
    encoder.stop();
    QVERIFY(server.stop());
}

BELFRY_CASE(tst_Abuse)
#include "tst_Abuse.moc"
