#include "../net/RawSocket.h"
#include "ServerBench.h"
#include "support/Case.h"
#include "support/Certificates.h"
#include "support/TlsClient.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

#include <memory>
#include <thread>

using namespace belfry;
using test::CertificatePem;
using test::RawSocket;
using test::ServerBench;
using test::TlsClient;

namespace {

net::TlsContextPtr contextOf(const CertificatePem &pem)
{
    const QTemporaryDir folder;
    const auto write = [&folder](const char *name, const std::string &text) {
        QFile out(folder.filePath(QString::fromLatin1(name)));
        if (out.open(QIODevice::WriteOnly))
            out.write(text.data(), static_cast<qint64>(text.size()));
        return out.fileName().toStdString();
    };
    constexpr std::string_view kProtocols[] = {"http/1.1"};
    return *net::TlsContext::load({write("cert.pem", pem.certificate), write("key.pem", pem.key)}, kProtocols);
}

class SecureBench : public ServerBench {
public:
    explicit SecureBench(const Limits &limits = {}) : ServerBench(limits)
    {
        static_cast<void>(server().listenSecurely({"127.0.0.1", 0}, contextOf(first)));
    }
    std::uint16_t securePort() { return server().secureLocal()->port; }

    const CertificatePem first = test::makeCertificate();
};

/// A blocking client over a real socket.
struct Client {
    explicit Client(std::uint16_t port) : socket(port) {}

    /// Until `end` was received or the connection is over.
    std::string receiveUntil(std::string_view end)
    {
        while (tls.received.find(end) == std::string::npos) {
            socket.send(tls.takeOutput());
            const std::string some = socket.receive();
            if (some.empty())
                break;
            tls.feed(some);
        }
        socket.send(tls.takeOutput());
        return tls.received;
    }
    bool open()
    {
        while (!tls.isOpen() && !tls.hasFailed()) {
            socket.send(tls.takeOutput());
            const std::string some = socket.receive();
            if (some.empty())
                return false;
            tls.feed(some);
        }
        return socket.send(tls.takeOutput()) && tls.isOpen();
    }
    void ask(std::string_view path)
    {
        tls.write("GET " + std::string(path) + " HTTP/1.1\r\nHost: a\r\n\r\n");
        socket.send(tls.takeOutput());
    }

    RawSocket socket;
    TlsClient tls;
};

} // namespace

class tst_SecureServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void servesTheSameOnBothPorts()
    {
        SecureBench bench;
        Client client(bench.securePort());
        QVERIFY(client.open());
        client.ask("/hello");
        QVERIFY(client.receiveUntil("hello").starts_with("HTTP/1.1 200"));
        client.tls.received.clear();
        client.ask("/hello"); // kept alive
        QVERIFY(client.receiveUntil("hello").starts_with("HTTP/1.1 200"));
        RawSocket plain(bench.port());
        QVERIFY(plain.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n"));
        QVERIFY(plain.receiveUntil("hello").starts_with("HTTP/1.1 200"));
        QVERIFY(bench.observer.eventually([&] { return bench.observer.connections == 2; }));
    }
    void aDownloadUnderWayOutlivesItsCertificate()
    {
        SecureBench bench;
        Client before(bench.securePort());
        QVERIFY(before.open());
        before.ask("/big");
        before.receiveUntil("b");
        const CertificatePem second = test::makeCertificate(test::KeyKind::Rsa2048);
        bench.server().useCertificate(contextOf(second));
        Client after(bench.securePort());
        QVERIFY(after.open());
        QCOMPARE(before.tls.certificatePem(), bench.first.certificate);
        QCOMPARE(after.tls.certificatePem(), second.certificate);
        std::string got = std::exchange(before.tls.received, {});
        std::size_t bytes = got.size();
        while (bytes < 8'000'000) {
            const std::string some = before.socket.receive();
            QVERIFY(!some.empty());
            before.tls.feed(some);
            bytes += std::exchange(before.tls.received, {}).size();
        }
        before.ask("/hello");
        QVERIFY(before.receiveUntil("hello").find("HTTP/1.1 200") != std::string::npos);
    }
    void aSlowHandshakeIsEnded()
    {
        Limits limits;
        limits.httpHeaderTime = Duration(200);
        SecureBench bench(limits);
        RawSocket silent(bench.securePort());
        RawSocket slow(bench.securePort());
        QVERIFY(slow.send(TlsClient().takeOutput().substr(0, 100)));
        QVERIFY(silent.receiveAll().empty() && !silent.timedOut());
        QVERIFY(slow.receiveAll().empty() && !slow.timedOut());
        QVERIFY(bench.observer.eventually([&] { return bench.observer.connections == 0; }));
    }
    void aThousandHalfOpenHandshakesHinderNobody()
    {
        Limits limits;
        limits.httpConnectionsPerAddress = 2'000;
        SecureBench bench(limits);
        const std::string half = TlsClient().takeOutput().substr(0, 100);
        std::vector<std::unique_ptr<RawSocket>> crowd;
        for (int i = 0; i < 1'000; ++i) {
            crowd.push_back(std::make_unique<RawSocket>(bench.securePort()));
            QVERIFY(crowd.back()->send(half));
        }
        Client client(bench.securePort());
        QVERIFY(client.open());
        client.ask("/hello");
        QVERIFY(client.receiveUntil("hello").starts_with("HTTP/1.1 200"));
        crowd.clear();
        QVERIFY(bench.observer.eventually([&] { return bench.observer.connections == 1; }));
    }
    void theLimitPerAddressCountsBothPorts()
    {
        Limits limits;
        limits.httpConnectionsPerAddress = 2;
        SecureBench bench(limits);
        RawSocket plain(bench.port());
        QVERIFY(plain.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n"));
        QVERIFY(plain.receiveUntil("hello").starts_with("HTTP/1.1 200"));
        Client second(bench.securePort());
        QVERIFY(second.open());
        Client third(bench.securePort());
        QVERIFY(!third.open()); // closed without a handshake: it would cost more than to serve
        QVERIFY(bench.observer.eventually([&] { return bench.observer.refused == 1; }));
    }
    void aDrainEndsHandshakesAndLetsAnswersFinish()
    {
        SecureBench bench;
        RawSocket silent(bench.securePort());
        Client client(bench.securePort());
        QVERIFY(client.open());
        client.ask("/big");
        client.receiveUntil("b");
        QVERIFY(bench.observer.eventually([&] { return bench.observer.connections == 2; }));
        std::thread reading([&] {
            while (!client.tls.sawCloseNotify()) {
                const std::string some = client.socket.receive();
                if (some.empty())
                    break;
                client.tls.feed(some);
            }
        });
        bench.server().drain(Duration(20'000));
        reading.join();
        QVERIFY(client.tls.received.size() > 8'000'000);
        QVERIFY(silent.receiveAll().empty());
    }
};

BELFRY_CASE(tst_SecureServer)
#include "tst_SecureServer.moc"
