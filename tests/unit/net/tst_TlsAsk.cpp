#include "MemoryStream.h"
#include "net/TlsStream.h"
#include "support/Case.h"
#include "support/Certificates.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::net;
using test::MemoryStream;

namespace {

struct Recorder : ByteStream::Reader {
    void onOpened() override { ++opened; }
    void onBytes(ByteView bytes) override { text += asText(bytes); }
    void onClosed(const Error &why) override { closed.push_back(why); }
    int opened = 0;
    std::string text;
    std::vector<Error> closed;
};

/// Both ends are ours: what one sends the other is fed.
struct Pair {
    explicit Pair(const std::string &host, const test::CertificatePem &shown, const test::CertificatePem &trusted)
    {
        server = serveTls(std::make_unique<MemoryStream>(serverWire), contextOf(shown));
        client = askTls(std::make_unique<MemoryStream>(clientWire), *TlsTrust::load(write("ca.pem", trusted.certificate)), host);
        server->start(serverReader);
        client->start(clientReader);
    }
    void run(std::size_t chunk = SIZE_MAX)
    {
        for (bool moved = true; moved;) {
            moved = clientWire.turn();
            moved = serverWire.turn() || moved;
            moved = carry(clientWire, serverWire, chunk) || moved;
            moved = carry(serverWire, clientWire, chunk) || moved;
        }
    }
    static bool carry(MemoryStream::Wire &from, MemoryStream::Wire &to, std::size_t chunk)
    {
        const std::string bytes = std::exchange(from.sent, {});
        for (std::size_t at = 0; at < bytes.size(); at += std::min(chunk, bytes.size() - at))
            to.receive(std::string_view(bytes).substr(at, chunk));
        if (from.closing && from.queued.empty())
            to.end();
        return !bytes.empty();
    }
    std::string write(const char *name, const std::string &text)
    {
        QFile out(folder.filePath(QString::fromLatin1(name)));
        if (out.open(QIODevice::WriteOnly))
            out.write(text.data(), static_cast<qint64>(text.size()));
        return out.fileName().toStdString();
    }
    TlsContextPtr contextOf(const test::CertificatePem &pem)
    {
        return *TlsContext::load({write("cert.pem", pem.certificate), write("key.pem", pem.key)}, {});
    }

    QTemporaryDir folder;
    MemoryStream::Wire clientWire, serverWire;
    Recorder clientReader, serverReader;
    ByteStreamPtr server, client;
};

const test::CertificatePem &good()
{
    static const test::CertificatePem made = test::makeCertificate();
    return made;
}

} // namespace

class tst_TlsAsk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithWhoProvesItsName()
    {
        for (const char *host : {"localhost", "127.0.0.1"}) {
            for (const std::size_t chunk : {std::size_t(1), std::size_t(100), std::size_t(SIZE_MAX)}) {
                Pair pair(host, good(), good());
                pair.client->write(SharedBytes::copyOf(std::string_view("before it is open")));
                pair.run(chunk);
                QCOMPARE(pair.clientReader.opened, 1);
                QVERIFY(pair.client->isSecure());
                pair.server->write(SharedBytes::copyOf(std::string_view("answer")));
                pair.run(chunk);
                QCOMPARE(pair.serverReader.text, std::string("before it is open"));
                QCOMPARE(pair.clientReader.text, std::string("answer"));
            }
        }
    }
    void anotherNameIsRefused()
    {
        for (const char *host : {"example.org", "127.0.0.2", "::1"}) {
            Pair pair(host, good(), good());
            pair.run();
            QCOMPARE(pair.clientReader.opened, 0);
            QCOMPARE(pair.clientReader.closed.size(), std::size_t(1));
            QVERIFY(pair.clientReader.closed[0].code == ErrorCode::Forbidden);
            QCOMPARE(pair.serverReader.text, std::string());
        }
    }
    void aRootNobodyTrustsIsRefused()
    {
        Pair pair("localhost", test::makeCertificate(), good());
        pair.run();
        QVERIFY(pair.clientReader.closed.size() == 1 && pair.clientReader.closed[0].code == ErrorCode::Forbidden);
    }
    void anExpiredCertificateIsRefused()
    {
        const auto old = test::makeCertificate(test::KeyKind::EcdsaP256, -10, -1);
        Pair pair("localhost", old, old);
        pair.run();
        QVERIFY(pair.clientReader.closed.size() == 1 && pair.clientReader.closed[0].code == ErrorCode::Forbidden);
        QVERIFY(pair.clientReader.closed[0].what.find("expired") != std::string::npos);
    }
    void whoSpeaksNoTlsIsSaidToBe()
    {
        Pair pair("localhost", good(), good());
        pair.clientWire.receive("HTTP/1.1 400 Bad Request\r\n\r\n");
        pair.clientWire.turn();
        pair.clientWire.end();
        QVERIFY(pair.clientReader.closed.size() == 1 && pair.clientReader.closed[0].code == ErrorCode::Malformed);
    }
    void noRootsIsAnError()
    {
        const auto trust = TlsTrust::load("/nonexistent/ca.pem");
        QVERIFY(!trust && trust.error().code == ErrorCode::NotFound);
        QVERIFY(TlsTrust::load().hasValue());
    }
};

BELFRY_CASE(tst_TlsAsk)
#include "tst_TlsAsk.moc"
