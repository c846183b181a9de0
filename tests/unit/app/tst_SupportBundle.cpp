#include "app/SupportBundle.h"

#include "app/Redactor.h"
#include "base/Log.h"
#include "support/Case.h"
#include "unit/app/DeskBench.h"

#include <QFile>
#include <QProcess>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

const char *const kToken = "owner-token";
const char *const kKey = "canary?key&1/é";
const char *const kPassword = "canary pass word";

} // namespace

class tst_SupportBundle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesOutWhatItKnowsInEveryForm()
    {
        const Redactor redactor({Secret(kKey), Secret("")});
        const QByteArray key(kKey);
        for (const QByteArray &form : {key, QUrl::toPercentEncoding(QString::fromUtf8(key)), key.toBase64(), key.toHex()}) {
            const QByteArray clean = redactor.clean("before " + form + " after");
            QVERIFY2(!clean.contains(form), clean.constData());
            QVERIFY(clean.startsWith("before ") && clean.endsWith(" after"));
        }
    }
    void takesOutWhatStandsWhereASecretWould_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("json") << QByteArray(R"({"stream_key":"canary"})");
        QTest::newRow("ini") << QByteArray("password=canary");
        QTest::newRow("log") << QByteArray("token: canary");
        QTest::newRow("header") << QByteArray("Authorization: Bearer canary");
        QTest::newRow("bearer") << QByteArray("sent Bearer canary");
        QTest::newRow("user") << QByteArray("https://ann:canary@example.org/x");
        QTest::newRow("question") << QByteArray("GET https://example.org/x?a=canary");
        QTest::newRow("encoder") << QByteArray("rtmp://h:1935/live/canary");
        QTest::newRow("looks like one") << QByteArray("saw canary0Canary1cAnary2caNary now");
    }
    void takesOutWhatStandsWhereASecretWould()
    {
        QFETCH(QByteArray, text);
        const QByteArray clean = Redactor({}).clean(text);
        QVERIFY2(!clean.contains("anary"), clean.constData());
        QVERIFY2(clean.contains("[removed]"), clean.constData());
    }
    void leavesWhatHelps()
    {
        for (const QByteArray text : {"2026-11-22T10:00:00.000Z info app: OBS is connected", "broadcasts/01KAP7Q0H2M5C2S6Q8D9X4Z7RT",
                                      "http://192.168.1.20:8080/watch/church", "keyframe_interval_s 2"})
            QCOMPARE(Redactor({}).clean(text), text);
    }
    void theFileHasNoSecretInIt()
    {
        DeskBench b;
        QFile settings(b.settings.file());
        QVERIFY(settings.open(QIODevice::Append));
        settings.write("\n[odd]\npassword=canary-in-settings\n");
        settings.close();
        QFile log(b.folder.filePath(u"server.log"_s));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("publish rtmp://h/live/" + QByteArray(kKey) + " by owner-token\n");
        log.close();
        SupportBundle support({b.api, b.settings.file(), log.fileName(), [] {
                                   return std::vector<Secret>{Secret(kToken), Secret(kKey), Secret(kPassword)};
                               }});
        log::info("app", "a line of the window", {{"password", kPassword}, {"odd", kKey}});
        b.server.answers["GET /api/v1/status"] = {200, R"({"status":"ok","disk":{"free_bytes":1},"odd":"owner-token"})"};
        QVERIFY(b.connected());
        const QString file = b.folder.filePath(SupportBundle::fileName());
        std::optional<Result<>> saved;
        support.save(file, [&](Result<> done) { saved = done; });
        QVERIFY(b.until([&] { return saved.has_value(); }));
        QVERIFY(bool(*saved));
        QFile zip(file);
        QVERIFY(zip.open(QIODevice::ReadOnly));
        const QByteArray all = zip.readAll();
        for (const char *canary : {kToken, kKey, kPassword, "canary-in-settings"})
            QVERIFY2(!all.contains(canary), canary);
        for (const char *there : {"about.txt", "settings.ini", "window.log", "server.json", "server.log", "a line of the window", "free_bytes"})
            QVERIFY2(all.contains(there), there);
    }
    void anyProgramCanOpenTheFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.zip"_s);
        QFile zip(path);
        QVERIFY(zip.open(QIODevice::WriteOnly));
        zip.write(zipOf({{u"a/é.txt"_s, "hello"}, {u"a/empty.txt"_s, {}}}));
        zip.close();
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s, u"import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; "
                                            "print(z.read('a/é.txt').decode(), len(z.namelist()))"_s, path});
        QVERIFY(python.waitForFinished(30'000));
        QCOMPARE(python.readAllStandardOutput().trimmed(), QByteArray("hello 2"));
    }
    void whatCannotBeWrittenIsAnError()
    {
        DeskBench b;
        SupportBundle support({b.api, {}, {}, [] { return std::vector<Secret>(); }});
        QVERIFY(b.connected());
        std::optional<Result<>> saved;
        support.save(b.folder.filePath(u"not/there/x.zip"_s), [&](Result<> done) { saved = done; });
        QVERIFY(b.until([&] { return saved.has_value(); }));
        QVERIFY(!*saved);
    }
};

BELFRY_CASE(tst_SupportBundle)
#include "tst_SupportBundle.moc"
