// belfry-server's commands for its database, as somebody types them, on both kinds of database.
#include "support/Case.h"
#include "support/PostgresServer.h"
#include "support/ServerProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

#include <memory>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

struct Running {
    explicit Running(const QStringList &arguments) : process(std::make_unique<QProcess>())
    {
        process->start(QStringLiteral(BELFRY_SERVER), arguments);
    }
    Ended end() const
    {
        if (!process->waitForFinished(30'000))
            return {};
        return {process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1, process->readAllStandardOutput(),
                process->readAllStandardError()};
    }
    std::unique_ptr<QProcess> process;
};

Ended command(const QStringList &arguments)
{
    return Running(arguments).end();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
}

/// A database of the kind the row says, and a folder for files.
struct Place {
    Place()
    {
        QFETCH(QString, database);
        if (database == u"postgres"_s)
            more = {u"--database"_s, QString::fromStdString(PostgresServer::shared()->makeDatabase())};
    }
    QString file(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    QStringList more;
};

/// What a backup holds, without when it was made: two of the same state are equal.
QByteArrayList rowsOf(const QByteArray &backup)
{
    QByteArrayList rows = backup.trimmed().split('\n').mid(1);
    rows.removeLast();
    rows.removeIf([](const QByteArray &row) { return row.startsWith("{\"servers\""); });
    return rows;
}

} // namespace

class tst_StoreCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(PostgresServer::shared()); }
    void eachSaysWhatItIsFor();
    void aWrongCallIsSaidAndEndsWithTwo_data();
    void aWrongCallIsSaidAndEndsWithTwo();
    void ofServersThatStartTogetherOneTakesTheSteps_data() { eachKind(); }
    void ofServersThatStartTogetherOneTakesTheSteps();
    void aChurchComesBackAsItWas_data() { eachKind(); }
    void aChurchComesBackAsItWas();
    void aChurchMovesFromSqliteToPostgres();
    void whatWasSetUpGoesToAnotherServer_data() { eachKind(); }
    void whatWasSetUpGoesToAnotherServer();
    void keysAreRotatedInEitherKind_data() { eachKind(); }
    void keysAreRotatedInEitherKind();

private:
    static void eachKind()
    {
        QTest::addColumn<QString>("database");
        QTest::newRow("sqlite") << u"sqlite"_s;
        QTest::newRow("postgres") << u"postgres"_s;
    }
};

void tst_StoreCommands::eachSaysWhatItIsFor()
{
    const Ended all = command({u"--help"_s});
    for (const QByteArray &name : {QByteArray("migrate"), QByteArray("backup"), QByteArray("restore"), QByteArray("export-settings"),
                                   QByteArray("import-settings"), QByteArray("rotate-keys")}) {
        const Ended one = command({QString::fromLatin1(name), u"--help"_s});
        QCOMPARE(one.status, 0);
        QVERIFY(one.out.startsWith(QByteArray("Usage: belfry-server " + name)));
        QVERIFY(all.out.contains(QByteArray("\n  " + name)));
        const QByteArray page = contentOf(QStringLiteral(BELFRY_DOCS) + u"/store.md"_s);
        QVERIFY2(page.contains(QByteArray("`belfry-server " + name)), name.constData());
    }
}

void tst_StoreCommands::aWrongCallIsSaidAndEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no file") << QStringList{u"backup"_s} << 2 << QByteArray("backup: needs a file");
    QTest::newRow("no such setting") << QStringList{u"backup"_s, u"x"_s, u"--force"_s} << 2 << QByteArray("--force: is not a setting");
    QTest::newRow("wrong setting") << QStringList{u"migrate"_s, u"--database"_s, u"mysql://x"_s} << 2 << QByteArray("--database");
    QTest::newRow("no such command") << QStringList{u"back-up"_s} << 2 << QByteArray("back-up: is not a setting");
    QTest::newRow("no database") << QStringList{u"backup"_s, u"/tmp/no/such"_s, u"--data"_s, u"/tmp/no/data"_s} << 1
                                 << QByteArray("/tmp/no/data/belfry.db does not exist");
    QTest::newRow("no backup") << QStringList{u"restore"_s, u"/dev/null"_s, u"--data"_s, u"/tmp/no/data"_s} << 1
                               << QByteArray("/dev/null is no backup");
}

void tst_StoreCommands::aWrongCallIsSaidAndEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    const Ended ended = command(arguments);
    QCOMPARE(ended.status, status);
    QVERIFY2(ended.err.startsWith(QByteArray("belfry-server: " + says)), ended.err.constData());
    QVERIFY(!QFile::exists(u"/tmp/no"_s));
}

void tst_StoreCommands::ofServersThatStartTogetherOneTakesTheSteps()
{
    const Place place;
    const QStringList database = place.more.isEmpty() ? QStringList{u"--database"_s, u"sqlite:"_s + place.file(u"shared.db"_s)} : place.more;
    std::vector<Running> all;
    for (int i = 0; i < 4; ++i)
        all.emplace_back(QStringList{u"migrate"_s, u"--data"_s, place.file(u"data%1"_s.arg(i))} + database);
    int ran = 0;
    for (const Running &one : all) {
        const Ended ended = one.end();
        QVERIFY2(ended.status == 0, ended.err.constData());
        if (ended.out.startsWith("There was nothing to do."))
            continue;
        QVERIFY2(ended.out.startsWith("Step"), ended.out.constData());
        ++ran;
    }
    // SQLite's may take turns between two steps.
    QVERIFY(ran == 1 || (place.more.isEmpty() && ran == 2));
}

void tst_StoreCommands::aChurchComesBackAsItWas()
{
    const Place place;
    const QString backup = place.file(u"church.backup"_s);
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    const QStringList settings = QStringList{u"--data"_s, server.dataFolder()} + place.more;
    QVERIFY(server.start(place.more));
    const QByteArray playlist = server.channel()["playlist"_L1].toString().toUtf8();
    const QByteArray key = server.key();

    // While it serves; and nothing can be put into it then.
    const Ended saved = command(QStringList{u"backup"_s, backup} + settings);
    QVERIFY2(saved.status == 0, saved.err.constData());
    QVERIFY(saved.out.contains("sealing key"));
    QVERIFY(!contentOf(backup).contains(key));
    const Ended running = command(QStringList{u"restore"_s, backup, u"--force"_s} + settings);
    QCOMPARE(running.status, 1);
    QVERIFY2(running.err.contains("another belfry-server is running"), running.err.constData());
    if (!place.more.isEmpty()) {
        const Ended elsewhere = command(QStringList{u"restore"_s, backup, u"--force"_s, u"--data"_s, place.file(u"other"_s)} + place.more);
        QCOMPARE(elsewhere.status, 1);
        QVERIFY2(elsewhere.err.contains("connected"), elsewhere.err.constData());
    }

    // Something more, which is gone when the backup is back.
    QCOMPARE(httpRequest(server.http(), "PATCH", "/api/v1/channels/church", server.token(), "{\"title\":\"Vespers\"}").status, 200);
    QVERIFY(server.stop());
    const Ended full = command(QStringList{u"restore"_s, backup} + settings);
    QCOMPARE(full.status, 1);
    QVERIFY2(full.err.contains("--force"), full.err.constData());
    const QString cut = place.file(u"cut"_s);
    write(cut, contentOf(backup).chopped(10));
    const Ended damaged = command(QStringList{u"restore"_s, cut, u"--force"_s} + settings);
    QCOMPARE(damaged.status, 1);
    QVERIFY2(damaged.err.contains("cut off"), damaged.err.constData());
    write(cut, contentOf(backup).replace("\"step\":", "\"step\":99"));
    const Ended newer = command(QStringList{u"restore"_s, cut, u"--force"_s} + settings);
    QCOMPARE(newer.status, 1);
    QVERIFY2(newer.err.contains("newer Belfry"), newer.err.constData());

    const Ended restored = command(QStringList{u"restore"_s, backup, u"--force"_s} + settings);
    QVERIFY2(restored.status == 0, restored.err.constData());
    const QString again = place.file(u"again.backup"_s);
    QCOMPARE(command(QStringList{u"backup"_s, again} + settings).status, 0);
    QCOMPARE(rowsOf(contentOf(again)), rowsOf(contentOf(backup)));
    QVERIFY(server.start(place.more));
    QVERIFY(server.channel()["title"_L1].toString() != u"Vespers"_s);
    QCOMPARE(server.channel()["playlist"_L1].toString().toUtf8(), playlist);
    QCOMPARE(server.key(), key);
}

void tst_StoreCommands::aChurchMovesFromSqliteToPostgres()
{
    const QTemporaryDir folder;
    const QString backup = folder.filePath(u"church.backup"_s);
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start({u"--title"_s, u"Grüß Gott"_s}));
    const QByteArray key = server.key();
    QVERIFY(server.stop());
    const QStringList data{u"--data"_s, server.dataFolder()};
    const QStringList there{u"--database"_s, QString::fromStdString(PostgresServer::shared()->makeDatabase())};
    QCOMPARE(command(QStringList{u"backup"_s, backup} + data).status, 0);
    const Ended restored = command(QStringList{u"restore"_s, backup} + data + there);
    QVERIFY2(restored.status == 0, restored.err.constData());
    QVERIFY(server.start(there));
    QCOMPARE(server.key(), key);
    QCOMPARE(server.channel()["title"_L1].toString(), u"Grüß Gott"_s);
}

void tst_StoreCommands::whatWasSetUpGoesToAnotherServer()
{
    const Place place;
    const QString file = place.file(u"settings.json"_s);
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start(place.more));
    const auto post = [&server](const QString &target, const QJsonObject &body) {
        const HttpAnswer answer = httpRequest(server.http(), "POST", target.toUtf8(), server.token(), QJsonDocument(body).toJson());
        return answer.status == 201 ? answer.json()["id"_L1].toString() : QString();
    };
    const QByteArray streamKey = "stream-key-canary-5Gh2";
    const QString destination = post(u"/api/v1/channels/church/destinations"_s,
                                     {{u"name"_s, u"YouTube"_s}, {u"preset"_s, u"youtube"_s}, {u"key"_s, QString::fromLatin1(streamKey)},
                                      {u"address"_s, u"rtmps://a.rtmps.youtube.com/live2"_s}});
    const QString service = post(u"/api/v1/channels/church/services"_s,
                                 {{u"title"_s, u"Service"_s}, {u"time_zone"_s, u"Europe/Berlin"_s}, {u"minutes"_s, 90},
                                  {u"starts_local"_s, u"2026-11-22T10:00"_s}, {u"recurrence"_s, u"FREQ=WEEKLY;BYDAY=SU"_s},
                                  {u"places"_s, QJsonArray{destination}}});
    QVERIFY(!destination.isEmpty() && !service.isEmpty());
    QVERIFY(!post(u"/api/v1/services/"_s + service + u"/checklist"_s, {{u"text"_s, u"Batteries"_s}}).isEmpty());
    QVERIFY(!post(u"/api/v1/webhooks"_s, {{u"name"_s, u"Site"_s}, {u"url"_s, u"https://example.org/hook"_s}, {u"events"_s, QJsonArray{u"*"_s}}}).isEmpty());
    const QStringList here = QStringList{u"--data"_s, server.dataFolder()} + place.more;
    const Ended exported = command(QStringList{u"export-settings"_s, file} + here);
    QVERIFY2(exported.status == 0, exported.err.constData());
    QVERIFY(!contentOf(file).contains(streamKey) && !contentOf(file).contains(server.key()));
    QCOMPARE(command(QStringList{u"import-settings"_s, file} + here).status, 1);
    QVERIFY(server.stop());

    // Again where it is: nothing becomes another. And into another server, which has a place of its own.
    const auto settingsOf = [&file](const QStringList &where) {
        if (command(QStringList{u"export-settings"_s, file + u".again"_s} + where).status != 0)
            return QJsonObject();
        auto object = QJsonDocument::fromJson(contentOf(file + u".again"_s)).object();
        object.remove("made_at"_L1);
        return object;
    };
    const QJsonObject before = settingsOf(here);
    const Ended again = command(QStringList{u"import-settings"_s, file} + here);
    QVERIFY2(again.status == 0 && again.out.startsWith("0 made"), QByteArray(again.err + again.out).constData());
    QCOMPARE(settingsOf(here), before);
    const QStringList there{u"--data"_s, place.file(u"elsewhere"_s)};
    const Ended imported = command(QStringList{u"import-settings"_s, file} + there);
    QVERIFY2(imported.status == 0, imported.err.constData());
    QVERIFY2(imported.out.contains("the place YouTube of church needs its stream key"), imported.out.constData());
    QCOMPARE(settingsOf(there), before);

    // One thing is wrong: nothing of it is taken.
    const QString wrong = place.file(u"wrong.json"_s);
    write(wrong, contentOf(file).replace("\"minutes\": 90", "\"minutes\": 0").replace("Batteries", "Strings"));
    const Ended refused = command(QStringList{u"import-settings"_s, wrong} + there);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("channels[0].services[0].minutes: must be"), refused.err.constData());
    QCOMPARE(settingsOf(there), before);
    QVERIFY(server.start(place.more));
}

void tst_StoreCommands::keysAreRotatedInEitherKind()
{
    const Place place;
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    const QStringList settings = QStringList{u"--data"_s, server.dataFolder()} + place.more;
    QVERIFY(server.start(place.more));
    const QByteArray key = server.key();
    QCOMPARE(command(QStringList{u"rotate-keys"_s} + settings).status, 1);
    QVERIFY(server.stop());
    const QByteArray before = contentOf(server.dataFolder() + u"/sealing.key"_s);
    const Ended rotated = command(QStringList{u"rotate-keys"_s} + settings);
    QVERIFY2(rotated.status == 0, rotated.err.constData());
    QVERIFY(rotated.out.startsWith("1 secrets are sealed"));
    QVERIFY(contentOf(server.dataFolder() + u"/sealing.key"_s) != before);
    QVERIFY(server.start(place.more));
    QCOMPARE(server.key(), key);
}

BELFRY_CASE(tst_StoreCommands)
#include "tst_StoreCommands.moc"
