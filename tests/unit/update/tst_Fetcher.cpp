#include "support/Case.h"
#include "update/Fetcher.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace belfry;
using namespace belfry::update;
using namespace Qt::StringLiterals;

namespace {

/// Says the same to everybody, and keeps what was asked.
struct Shelf {
    QTcpServer server;
    QByteArray answer;
    bool hangsUp = true;
    QList<QByteArray> asked;

    Shelf()
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            QTcpSocket *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                asked << socket->readAll();
                socket->write(answer);
                if (hangsUp)
                    socket->disconnectFromHost();
            });
        });
    }
    void serve(const QByteArray &body, const QByteArray &status = "200 OK", qint64 length = -1)
    {
        answer = "HTTP/1.1 " + status + "\r\nSet-Cookie: id=1\r\nContent-Length: " + QByteArray::number(length < 0 ? body.size() : length)
                 + "\r\n\r\n" + body;
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/belfry-update"_s.arg(server.serverPort())); }
};

Package packageOf(const Shelf &shelf, const QByteArray &content)
{
    return {shelf.url(), content.size(), QCryptographicHash::hash(content, QCryptographicHash::Sha256)};
}

struct Bench {
    QTemporaryDir folder;
    Shelf shelf;
    Fetcher fetcher;

    Result<QByteArray> list(const QUrl &address)
    {
        std::optional<Result<QByteArray>> got;
        fetcher.list(address, [&got](Result<QByteArray> result) { got = std::move(result); });
        const bool isThere = QTest::qWaitFor([&] { return got.has_value(); }, 20'000);
        return isThere ? *got : Result<QByteArray>(Error{ErrorCode::Internal, "no reply"});
    }
    Result<QString> store(const Package &package)
    {
        std::optional<Result<QString>> got;
        fetcher.store(package, updates(), u"belfry-0.2.0.deb"_s, [&got](Result<QString> result) { got = std::move(result); });
        const bool isThere = QTest::qWaitFor([&] { return got.has_value(); }, 20'000);
        return isThere ? *got : Result<QString>(Error{ErrorCode::Internal, "no reply"});
    }
    QString updates() const { return folder.filePath(u"updates"_s); }
    QStringList files() const { return QDir(updates()).entryList(QDir::Files | QDir::Hidden); }
};

} // namespace

class tst_Fetcher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksForTheListAndSaysNothingElse()
    {
        Bench b;
        b.shelf.serve("the list");
        QCOMPARE(*b.list(b.shelf.url()), QByteArray("the list"));
        QCOMPARE(*b.list(b.shelf.url()), QByteArray("the list"));
        QCOMPARE(b.shelf.asked.size(), 2);
        for (const QByteArray &request : b.shelf.asked) {
            QStringList lines = QString::fromLatin1(request).split(u"\r\n"_s, Qt::SkipEmptyParts);
            QCOMPARE(lines.takeFirst(), u"GET /belfry-update HTTP/1.1"_s);
            lines.sort();
            QCOMPARE(lines, (QStringList{u"Accept-Encoding: identity"_s, u"Accept-Language: en"_s, u"Cache-Control: no-cache"_s,
                                         u"Connection: Keep-Alive"_s, u"Host: 127.0.0.1:%1"_s.arg(b.shelf.server.serverPort()),
                                         u"Pragma: no-cache"_s, u"User-Agent: belfry"_s}));
        }
    }
    void asksNobodyWithoutHttps_data()
    {
        QTest::addColumn<QUrl>("address");
        for (const char *address : {"http://example.org/belfry-update", "ftp://127.0.0.1/x", "file:///etc/hostname", ""})
            QTest::newRow(address) << QUrl(QString::fromLatin1(address));
    }
    void asksNobodyWithoutHttps()
    {
        QFETCH(QUrl, address);
        Bench b;
        const auto list = b.list(address);
        QVERIFY(!list && list.error().code == ErrorCode::InvalidInput);
        Package package = packageOf(b.shelf, "x");
        package.address = address;
        const auto file = b.store(package);
        QVERIFY(!file && file.error().code == ErrorCode::InvalidInput);
    }
    void aGiantListIsLeft_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("as long as it may be") << kManifestBytesMax << true;
        QTest::newRow("a byte more") << kManifestBytesMax + 1 << false;
    }
    void aGiantListIsLeft()
    {
        QFETCH(qint64, bytes);
        QFETCH(bool, isTaken);
        Bench b;
        b.shelf.serve(QByteArray(bytes, 'x'));
        const auto list = b.list(b.shelf.url());
        QCOMPARE(list.hasValue(), isTaken);
        if (!isTaken)
            QCOMPARE(list.error().code, ErrorCode::TooLarge);
    }
    void aListWithoutAnEndIsLeftToo()
    {
        Bench b;
        b.shelf.hangsUp = false;
        b.shelf.answer = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(kManifestBytesMax + 1, 'x');
        const auto list = b.list(b.shelf.url());
        QVERIFY(!list && list.error().code == ErrorCode::TooLarge);
    }
    void aPackageIsKeptWhenItIsTheOneThatWasSigned()
    {
        Bench b;
        const QByteArray content(300'000, 'b');
        b.shelf.serve(content);
        const auto file = b.store(packageOf(b.shelf, content));
        QVERIFY2(file.hasValue(), file ? "" : file.error().what.c_str());
        QCOMPARE(QFileInfo(*file).size(), content.size());
        QCOMPARE(QFileInfo(b.updates()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }
    void anyOtherPackageLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<qint64>("length");
        const QByteArray ok = "200 OK";
        QTest::newRow("other bytes") << QByteArray("the pAckage") << ok << qint64(-1);
        QTest::newRow("a byte more") << QByteArray("the package!") << ok << qint64(-1);
        QTest::newRow("a byte less") << QByteArray("the packag") << ok << qint64(-1);
        QTest::newRow("broken off") << QByteArray("the pack") << ok << qint64(11);
        QTest::newRow("not there") << QByteArray("the package") << QByteArray("404 Not Found") << qint64(-1);
        QTest::newRow("a part") << QByteArray("the package") << QByteArray("206 Partial Content") << qint64(-1);
    }
    void anyOtherPackageLeavesNothing()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, status);
        QFETCH(qint64, length);
        Bench b;
        b.shelf.serve(content, status, length);
        QVERIFY(!b.store(packageOf(b.shelf, "the package")));
        QCOMPARE(b.files(), QStringList());
    }
    void aSecondQuestionEndsTheFirstWithoutAWord()
    {
        Bench b;
        b.shelf.hangsUp = false;
        bool replied = false;
        b.fetcher.list(b.shelf.url(), [&replied](Result<QByteArray>) { replied = true; });
        QVERIFY(QTest::qWaitFor([&] { return b.shelf.asked.size() == 1; }, 20'000));
        b.shelf.serve("later");
        b.shelf.hangsUp = true;
        QCOMPARE(*b.list(b.shelf.url()), QByteArray("later"));
        QVERIFY(!replied);
    }
};

BELFRY_CASE(tst_Fetcher)
#include "tst_Fetcher.moc"
