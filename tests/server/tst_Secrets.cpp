// The canary grep: key and token through a whole service, and then in nothing that anybody else can see.
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/ServerProcess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 15'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_Secrets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keyAndTokenAreNowhereTheyDoNotBelong();
    void theDataFolderIsItsUsersAlone();
};

void tst_Secrets::keyAndTokenAreNowhereTheyDoNotBelong()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start({u"--log-level"_s, u"debug"_s}));
    FfmpegPublisher encoder;
    encoder.start(server.publishUrl());
    QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(lastSegment(server.playlist()) >= 1, kSoon);

    const QByteArray playback = server.channel()["playlist"_L1].toString().toUtf8();
    QByteArrayList seen;
    for (const QByteArray &target :
         {QByteArray("/"), QByteArray("/healthz"), QByteArray("/readyz"), QByteArray("/metrics"), QByteArray("/api/v1/health"),
          QByteArray("/api/v1/channels/church"), QByteArray("/api/v1/channels/nobody"), QByteArray("/stream/church/index.m3u8"),
          QByteArray("/stream/church/video.m3u8"), QByteArray("/preview/church/index.m3u8"), playback,
          QByteArray("/api/v1/channels/church/ingest-key")}) {
        const HttpAnswer answer = server.get(target);
        seen << target + ": " + answer.head + answer.body;
    }
    for (const QByteArray &target : {QByteArray("/api/v1/channels/church"), QByteArray("/preview/church/index.m3u8"),
                                     QByteArray("/preview/church/video.m3u8")}) {
        const HttpAnswer answer = server.get(target, true);
        seen << target + " with token: " + answer.head + answer.body;
    }
    encoder.stop();
    const HttpAnswer end = server.post("/api/v1/channels/church/end");
    seen << "end: " + end.head + end.body;
    const QString process = u"/proc/%1/"_s.arg(server.processId());
    seen << "arguments: " + contentOf(process + u"cmdline"_s) << "environment: " + contentOf(process + u"environ"_s);
    QVERIFY(server.stop());
    seen << "log: " + server.log();
    seen << "logbook: " + contentOf(server.dataFolder() + u"/church.logbook"_s);
    QVERIFY(seen.last().size() > 1000);
    for (const QByteArray &one : std::as_const(seen)) {
        QVERIFY2(!one.contains(server.key()), one.constData());
        QVERIFY2(!one.contains(server.token()), one.constData());
    }
    QVERIFY(!playback.contains(server.key().left(8)));
}

void tst_Secrets::theDataFolderIsItsUsersAlone()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
#ifndef Q_OS_WIN
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
                             | QFile::ExeOther;
    const QDir folder(server.dataFolder());
    QVERIFY(!(QFileInfo(folder.path()).permissions() & kOthers));
    const auto files = folder.entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size() >= 4);
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & kOthers), qPrintable(file.filePath()));
#endif
}

BELFRY_CASE(tst_Secrets)
#include "tst_Secrets.moc"
