// What keeps a server from starting: each is said in one sentence that names it and its mend, and it does not half-work.
#include "support/Case.h"
#include "support/Certificates.h"
#include "support/ServerProcess.h"

#include "store/ServerStore.h"
#include "store/SqliteDriver.h"

#include <QFile>
#include <QTcpServer>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

/// What it said when it did not start; "" when it did.
QByteArray refusal(ServerProcess &server, const QStringList &arguments)
{
    if (server.start(arguments))
        return {};
    QByteArray last;
    for (const QByteArray &line : server.log().split('\n')) {
        if (line.startsWith("belfry-server: "))
            last = line;
    }
    return last;
}

QString written(const QTemporaryDir &folder, const QString &name, const std::string &text)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(text)) > 0 ? file.fileName() : QString();
}

} // namespace

class tst_StartTrouble : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPortThatIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString taken = u"127.0.0.1:"_s + QString::number(other.serverPort());
        for (const QString &flag : {u"--http"_s, u"--rtmp"_s}) {
            ServerProcess server(QStringLiteral(BELFRY_SERVER));
            const QByteArray said = refusal(server, {flag, taken});
            QVERIFY2(said.contains(QByteArray("port " + QByteArray::number(other.serverPort()) + " is taken")) && said.contains("choose another one with"), said.constData());
            QVERIFY(!server.isRunning());
        }
    }
    void aCertificateThatHasExpired()
    {
        const QTemporaryDir folder;
        const CertificatePem old = makeCertificate(KeyKind::EcdsaP256, -90, -1);
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        const QByteArray said = refusal(server, {u"--tls-cert"_s, written(folder, u"cert.pem"_s, old.certificate), u"--tls-key"_s,
                                                 written(folder, u"key.pem"_s, old.key), u"--https"_s, u"127.0.0.1:0"_s});
        QVERIFY2(said.contains("expired on") && said.contains("renew it") && said.contains("cert.pem"), said.constData());
        QVERIFY(!server.isRunning());
    }
    void aClockThatIsBehindWhatWasWrittenAlready()
    {
        ServerProcess server(QStringLiteral(BELFRY_SERVER));
        QVERIFY(server.start());
        QVERIFY(server.stop());
        {
            store::SqliteDriver driver(server.dataFolder().toStdString() + "/belfry.db", 1);
            const auto opened = driver.open(store::Access::Write);
            QVERIFY(opened && store::ServerStore(*opened->database).beat("another", systemClock().wall() + std::chrono::minutes(12)));
        }
        const QByteArray said = refusal(server, {});
        QVERIFY2(said.contains("the clock of this computer says") && said.contains("set the clock") && said.contains("--clock-check false"), said.constData());
        QVERIFY(!server.isRunning());
        QVERIFY(server.start({u"--clock-check"_s, u"false"_s}));
    }
};

BELFRY_CASE(tst_StartTrouble)
#include "tst_StartTrouble.moc"
