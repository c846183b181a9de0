#include "client/InstalledServer.h"
#include "support/Case.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace belfry;
using namespace belfry::client;
using namespace Qt::StringLiterals;

class tst_InstalledServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutItsUnitThereIsNone()
    {
        QTemporaryDir folder;
        QVERIFY(!installedServer({{folder.filePath(u"belfry-server.service"_s)}, {}}));
        QVERIFY(!installedServer({}));
    }
    void thePortIsTheOneOfItsSettings_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<int>("port");
        QTest::newRow("as it came") << QByteArray("# http = \":9090\"\nrtmp = \":1935\"\n") << 8080;
        QTest::newRow("set") << QByteArray("church = \"x\"\nhttp = \":9090\"\n") << 9090;
        QTest::newRow("with a host") << QByteArray("  http=\"0.0.0.0:81\" # inside\n") << 81;
        QTest::newRow("https is another") << QByteArray("https = \":8443\"\n") << 8080;
        QTest::newRow("no port") << QByteArray("http = \":99999\"\n") << 8080;
        QTest::newRow("broken") << QByteArray("http = \":90") << 8080;
        QTest::newRow("nothing") << QByteArray() << 8080;
    }
    void thePortIsTheOneOfItsSettings()
    {
        QFETCH(QByteArray, settings);
        QFETCH(int, port);
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        QVERIFY(write(u"unit"_s, "[Unit]") && write(u"belfry.toml"_s, settings));
        const auto found = installedServer({{folder.filePath(u"unit"_s)}, folder.filePath(u"belfry.toml"_s)});
        QCOMPARE(found, std::optional(QUrl(u"http://127.0.0.1:%1"_s.arg(port))));
        QCOMPARE(installedServer({{folder.filePath(u"unit"_s)}, folder.filePath(u"not-there"_s)})->port(), 8080);
    }
    void whatTheRunningServerHasWrittenCountsFirst_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("address");
        QTest::newRow("another port") << QByteArray("http://127.0.0.1:9191\n") << u"http://127.0.0.1:9191"_s;
        QTest::newRow("one address only") << QByteArray("http://192.168.1.5:80\n") << u"http://192.168.1.5:80"_s;
        QTest::newRow("half of it") << QByteArray("http://") << u"http://127.0.0.1:8080"_s;
        QTest::newRow("something else") << QByteArray("file:///etc/passwd\n") << u"http://127.0.0.1:8080"_s;
        QTest::newRow("a password") << QByteArray("http://me:pw@127.0.0.1:1\n") << u"http://127.0.0.1:8080"_s;
    }
    void whatTheRunningServerHasWrittenCountsFirst()
    {
        QFETCH(QByteArray, written);
        QFETCH(QString, address);
        QTemporaryDir folder;
        const QString unit = folder.filePath(u"unit"_s), file = folder.filePath(u"address"_s);
        QFile made(unit), told(file);
        QVERIFY(made.open(QIODevice::WriteOnly) && told.open(QIODevice::WriteOnly) && told.write(written) == written.size());
        told.close();
        // The settings are not for this user to read.
        QCOMPARE(installedServer({{unit}, folder.filePath(u"not-there"_s), file}), std::optional(QUrl(address)));
    }
};

BELFRY_CASE(tst_InstalledServer)
#include "tst_InstalledServer.moc"
