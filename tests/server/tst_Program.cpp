// belfry-server as a program: what it prints, how it ends, the companion and the demo.
#include "support/Case.h"
#include "support/ServerProcess.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 20'000;

struct Ran {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

Ran ranToItsEnd(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(BELFRY_SERVER), arguments);
    Ran ran;
    if (process.waitForFinished(kSoon))
        ran.code = process.exitCode();
    process.kill();
    process.waitForFinished(5'000);
    ran.output = process.readAllStandardOutput();
    ran.errors = process.readAllStandardError();
    return ran;
}

} // namespace

class tst_Program : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QStringList onFreePorts(const char *folder)
    {
        return {u"--data"_s, m_folder.filePath(QString::fromLatin1(folder)), u"--http"_s, u"127.0.0.1:0"_s, u"--rtmp"_s,
                u"127.0.0.1:0"_s};
    }

private Q_SLOTS:
    void helpAndVersion();
    void aWrongSettingIsOneSentenceAndStatus2();
    void aTakenPortIsNamedWithItsSetting();
    void oneServerForOneFolder();
    void onlyTheReadyLineIsOnStandardOutput();
    void theCompanionSaysWhereItIsToWhoeverStartsItAgain();
    void theDemoPlaysByItself();
};

void tst_Program::helpAndVersion()
{
    const Ran help = ranToItsEnd({u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.output.contains("--ready-json") && help.errors.isEmpty());
    QVERIFY(ranToItsEnd({u"--version"_s}).output.startsWith("belfry-server "));
}

void tst_Program::aWrongSettingIsOneSentenceAndStatus2()
{
    const Ran ran = ranToItsEnd({u"--http"_s, u"nonsense"_s});
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.errors.startsWith("belfry-server: --http: must be HOST:PORT"));
    QCOMPARE(ran.errors.count('\n'), 1);
    QVERIFY(ran.output.isEmpty());
}

void tst_Program::aTakenPortIsNamedWithItsSetting()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QByteArray port = QByteArray::number(other.serverPort());
    for (const char *flag : {"--http", "--rtmp"}) {
        const Ran ran = ranToItsEnd(onFreePorts("taken")
                                    + QStringList{QString::fromLatin1(flag), u"127.0.0.1:"_s + QString::fromLatin1(port)});
        QCOMPARE(ran.code, 1);
        const QByteArray sentence = QByteArray("belfry-server: ") + flag + ": port " + port + " is taken";
        QVERIFY2(ran.errors.contains(sentence), ran.errors.constData());
        QVERIFY(ran.output.isEmpty());
    }
}

void tst_Program::oneServerForOneFolder()
{
    ServerProcess first(QStringLiteral(BELFRY_SERVER));
    QVERIFY(first.start());
    const Ran second = ranToItsEnd({u"--data"_s, first.dataFolder(), u"--http"_s, u"127.0.0.1:0"_s, u"--rtmp"_s,
                                    u"127.0.0.1:0"_s});
    QCOMPARE(second.code, 1);
    QVERIFY2(second.errors.contains("--data: another belfry-server is running"), second.errors.constData());
    QCOMPARE(first.get("/healthz").status, 200);
}

void tst_Program::onlyTheReadyLineIsOnStandardOutput()
{
    QProcess process;
    process.start(QStringLiteral(BELFRY_SERVER), onFreePorts("output") + QStringList{u"--ready-json"_s, u"--log-format"_s, u"json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), kSoon);
    process.terminate();
    QVERIFY(process.waitForFinished(kSoon));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray output = process.readAllStandardOutput();
    QCOMPARE(output.count('\n'), 1);
    const QJsonObject ready = QJsonDocument::fromJson(output).object();
    QCOMPARE(ready.keys(), (QStringList{u"channel"_s, u"http"_s, u"key"_s, u"rtmp"_s, u"setup_code"_s, u"token"_s}));
    QVERIFY(ready["rtmp"_L1].toString().endsWith(u"/live"_s));
    const auto lines = process.readAllStandardError().trimmed().split('\n');
    QVERIFY(lines.size() >= 3);
    for (const QByteArray &line : lines)
        QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
}

void tst_Program::theCompanionSaysWhereItIsToWhoeverStartsItAgain()
{
    const QStringList arguments = onFreePorts("companion") + QStringList{u"--companion"_s};
    QProcess companion;
    companion.start(QStringLiteral(BELFRY_SERVER), arguments);
    QTRY_VERIFY_WITH_TIMEOUT(companion.canReadLine(), kSoon);
    const QByteArray first = companion.readLine();
    const QString file = m_folder.filePath(u"companion/companion.json"_s);
    QFile json(file);
    QVERIFY(json.open(QIODevice::ReadOnly));
    QCOMPARE(json.readAll(), first);
    QVERIFY(!(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    const QJsonObject where = QJsonDocument::fromJson(first).object();
    QCOMPARE(where.keys(), (QStringList{u"http"_s, u"rtmp"_s, u"setup_code"_s, u"token"_s, u"version"_s}));

    const Ran second = ranToItsEnd(arguments);
    QCOMPARE(second.code, 0);
    QCOMPARE(second.output, first);
    const Ran forScripts = ranToItsEnd(arguments + QStringList{u"--ready-json"_s});
    QCOMPARE(forScripts.code, 0);
    QVERIFY(!QJsonDocument::fromJson(forScripts.output).object()["key"_L1].toString().isEmpty());
    QCOMPARE(httpRequest(QUrl(where["http"_L1].toString()), "GET", "/api/v1/channels/church",
                         where["token"_L1].toString().toUtf8()).status, 200);
    QVERIFY(QFileInfo(m_folder.filePath(u"companion/belfry-server.log"_s)).size() > 0);
#ifndef Q_OS_WIN
    // It has left the session of who started it, whose end it will not hear of.
    QCOMPARE(::getsid(static_cast<pid_t>(companion.processId())), static_cast<pid_t>(companion.processId()));
#endif
    companion.terminate();
    QVERIFY(companion.waitForFinished(kSoon));
    QVERIFY(companion.readAllStandardError().isEmpty());
    // Nothing points at what is gone.
    QVERIFY(!QFile::exists(file));
}

void tst_Program::theDemoPlaysByItself()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start({u"--demo"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), u"on_air"_s, kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) >= 2, kSoon);
    const QJsonObject ingest = server.channel()["ingest"_L1].toObject();
    QCOMPARE(ingest["video"_L1]["height"_L1].toInt(), 360);
    QCOMPARE(ingest["audio"_L1]["sample_rate"_L1].toInt(), 48000);
    QVERIFY(server.channel()["health"_L1]["findings"_L1].toArray().isEmpty());
    // Who ends the demo's broadcast has it ended.
    QCOMPARE(server.post("/api/v1/channels/church/end").status, 200);
    QTest::qWait(2'000);
    QCOMPARE(server.state(), u"off_air"_s);
    QVERIFY(!server.log().contains(server.key()));
    QVERIFY(server.stop());
}

BELFRY_CASE(tst_Program)
#include "tst_Program.moc"
