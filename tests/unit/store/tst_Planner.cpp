// Asks both planners about every statement the stores make: none reads a growing table from end to end.
#include "Plans.h"
#include "SqlTexts.h"
#include "support/Case.h"
#include "support/Databases.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace belfry;
using namespace Qt::StringLiterals;
using test::StoreUnderTest;

namespace {

struct Reason {
    const char *what;
    const char *why;
};

/// Tables that stay small.
constexpr Reason kSmall[] = {
    {"chat_words", "a row for each channel"},
    {"push_keys", "one row"},
    {"keys_to_seal", "is empty but for a moment after an upgrade"},
    {"schema_steps", "a row for each version"},
    {"servers", "a row for each server"},
    {"settings", "a row for each setting"},
    {"webhooks", "100 at most (WebhookStore::kWebhooksMax)"},
    {"webhook_sources", "100 at most (WebhookSourceStore::kSourcesMax)"},
};

/// Statements that read all of a table because all of it is asked for, and not by a request.
constexpr Reason kWhole[] = {
    {"SELECT id, at, who, who_name, role, action, subject, details, address, request_id FROM audit_log WHERE 1 = 1 ORDER BY id DESC LIMIT",
     "the newest page, in the order of the key"},
    {"SELECT id, church, title, description, category, language, time_zone, next_start, playback_id, revision, embed_parents, is_recorded, links, delay_s FROM "
     "channels WHERE removed_at IS NULL ORDER BY id",
     "a start opens every channel, and what it would open without its database is brought up to date when one changes"},
    {"SELECT id, channel, name, key_hash, sealed, made_by, made_at, last_used_at, revoked_at FROM ingest_keys WHERE revoked_at IS NULL "
     "ORDER BY channel, id",
     "a start knows every key"},
    {"SELECT COUNT(*) FROM push_subscriptions", "once an hour, by no request"},
    {"SELECT DISTINCT channel FROM chat_rooms WHERE is_open = 1 ORDER BY channel", "at a start and when a room changes, by no request"},
};

/// Statements that other tests drive.
constexpr Reason kMore[] = {
    {"SELECT id FROM broadcast_legs WHERE server = $1 AND ended_at IS NULL", "runs in the outbox: tests/unit/server/tst_BroadcastKeeper.cpp"},
};

/// Of one of the two databases only, and of no table.
constexpr Reason kOfOneDatabase[] = {
    {"SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)", "PostgreSQL's own time"},
};

/// Files whose statements no request waits for.
constexpr Reason kElsewhere[] = {
    {"Backup.cpp", "copies everything"},
    {"Database.cpp", "begins and ends transactions"},
    {"Migrations.cpp", "counts the steps"},
    {"PostgresDatabase.cpp", "sets a session up"},
    {"Restore.cpp", "fills everything"},
    {"Schema.cpp", "makes the tables"},
    {"SealedColumns.cpp", "rotate-keys, with the servers stopped; a page at a time by the key"},
    {"SqliteDatabase.cpp", "sets a connection up"},
    {"StoreLane.cpp", "asks whether the database is there"},
    {"TableCatalog.cpp", "looks at a schema in memory"},
};

/// Test classes that drive no store.
const QStringList kOthers{u"tst_Backup"_s, u"tst_ChatRecords"_s, u"tst_Database"_s, u"tst_Durability"_s, u"tst_Logbook"_s, u"tst_LogbookRecord"_s, u"tst_Migrations"_s,
                          u"tst_Outbox"_s, u"tst_Planner"_s, u"tst_PooledStore"_s, u"tst_PostgresServer"_s};

template<std::size_t n>
bool isIn(const Reason (&list)[n], const QString &what)
{
    return std::any_of(std::begin(list), std::end(list), [&what](const Reason &one) { return what == QLatin1String(one.what); });
}

bool isAllowedWhole(const QString &sql)
{
    return std::any_of(std::begin(kWhole), std::end(kWhole), [&sql](const Reason &one) { return sql.startsWith(QLatin1String(one.what)); });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The SQL in a folder's sources, but for those in kElsewhere.
QStringList literalsOf(const QString &folder)
{
    QStringList pieces;
    const QStringList sources = QDir(folder).entryList({u"*.cpp"_s});
    for (const QString &name : sources) {
        if (!isIn(kElsewhere, name))
            pieces += test::sqlIn(QString::fromUtf8(contentOf(folder + u'/' + name)));
    }
    return pieces;
}

/// Qt Test cuts a long message off.
const char *said(const QString &what, const QStringList &lines)
{
    if (!lines.isEmpty())
        std::fprintf(stderr, "%s\n%s\n", qPrintable(what), qPrintable(lines.join(u'\n')));
    return "see above";
}

QStringList wrongIn(store::Database &database, const QString &sql)
{
    QStringList wrong;
    const auto reads = test::wholeReadsOf(database, sql.toStdString());
    for (const test::WholeRead &read : reads) {
        if (!isIn(kSmall, read.table) && !isAllowedWhole(sql))
            wrong << sql + u"\n      "_s + read.how + u" ["_s + read.table + u']';
    }
    return wrong;
}

} // namespace

class tst_Planner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyStatementOfTheSourceWasSeen();
    void noneReadsAGrowingTableWhole_data() { test::eachDatabase(); }
    void noneReadsAGrowingTableWhole();
    void aStatementWithoutAnIndexIsFound_data() { test::eachDatabase(); }
    void aStatementWithoutAnIndexIsFound();
    void whatBelongsToARowIsFoundWhenThatGoes();

private:
    QStringList m_statements;
};

/// Runs the tests of all stores, and takes the statements they made.
void tst_Planner::initTestCase()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"statements"_s);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BELFRY_STATEMENTS"_s, file);
    environment.insert(u"BELFRY_TEST_DATABASE"_s, u"sqlite"_s);
    const QStringList cases = QDir(QStringLiteral(BELFRY_STORE_TESTS)).entryList({u"tst_*.cpp"_s});
    for (const QString &name : cases) {
        const QString stem = name.chopped(4);
        if (kOthers.contains(stem))
            continue;
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(), {u"--belfry-case"_s, stem, u"-silent"_s});
        QVERIFY2(process.waitForFinished(60'000), qPrintable(stem));
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }
    m_statements = QString::fromUtf8(contentOf(file)).split(QChar(u'\0'), Qt::SkipEmptyParts);
    m_statements.removeDuplicates();
    // What the tests themselves ask is not the stores'.
    const QStringList ours = literalsOf(QStringLiteral(BELFRY_STORE_SOURCES)).filter(QRegularExpression(u"^.{11}"_s));
    const QStringList theirs = literalsOf(QStringLiteral(BELFRY_STORE_TESTS)).filter(QRegularExpression(u"^.{11}"_s));
    m_statements.removeIf([&](const QString &sql) {
        const auto begins = [&sql](const QString &piece) { return sql.startsWith(piece); };
        return std::none_of(ours.begin(), ours.end(), begins) && std::any_of(theirs.begin(), theirs.end(), begins);
    });
    // Begin and end of transactions have no plan.
    m_statements = m_statements.filter(QRegularExpression(u"^(SELECT|INSERT|UPDATE|DELETE|WITH) "_s));
    for (const Reason &one : kMore)
        m_statements << QString::fromLatin1(one.what);
    QVERIFY(m_statements.size() > 100);
}

void tst_Planner::everyStatementOfTheSourceWasSeen()
{
    const QString all = m_statements.join(QChar(u'\0'));
    QStringList unseen = literalsOf(QStringLiteral(BELFRY_STORE_SOURCES));
    unseen.removeIf([&all](const QString &piece) { return all.contains(piece) || isIn(kOfOneDatabase, piece); });
    QVERIFY2(unseen.isEmpty(), said(u"no test of the stores makes these statements:"_s, unseen));
}

void tst_Planner::noneReadsAGrowingTableWhole()
{
    StoreUnderTest under;
    QStringList wrong;
    for (const QString &sql : std::as_const(m_statements))
        wrong += wrongIn(under.database(), sql);
    QVERIFY2(wrong.isEmpty(), said(u"a growing table is read whole:"_s, wrong));
}

void tst_Planner::aStatementWithoutAnIndexIsFound()
{
    StoreUnderTest under;
    for (const QString &sql : {u"SELECT id FROM audit_log WHERE action = $1"_s, u"DELETE FROM chat_messages WHERE made_at < $1"_s,
                               u"SELECT COUNT(*) FROM broadcasts"_s, u"UPDATE users SET role = $1 WHERE display_name = $2"_s,
                               u"SELECT s.id FROM sessions s JOIN users u ON u.colour = s.agent WHERE s.id = $1"_s,
                               u"SELECT id FROM broadcasts WHERE channel = $1 ORDER BY title LIMIT 10"_s, u"SELECT nonsense"_s})
        QVERIFY2(!wrongIn(under.database(), sql).isEmpty(), qPrintable(sql));
    for (const QString &sql : {u"SELECT id FROM audit_log WHERE id < $1 ORDER BY id DESC LIMIT 50"_s, u"SELECT id FROM webhooks"_s,
                               u"SELECT id FROM broadcasts WHERE ended_at IS NULL"_s})
        QVERIFY2(wrongIn(under.database(), sql).isEmpty(), qPrintable(wrongIn(under.database(), sql).join(u'\n')));
}

/// ON DELETE CASCADE looks into every table that refers to the row; no planner says how.
void tst_Planner::whatBelongsToARowIsFoundWhenThatGoes()
{
    StoreUnderTest under("sqlite", StoreUnderTest::Tables::Present);
    const auto references = under.database().run("SELECT m.name, f.\"from\" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f "
                                                 "WHERE m.type = 'table'");
    QVERIFY(references && references->size() > 20);
    for (const store::Row &row : *references) {
        const auto indexed = under.database().run("SELECT 1 FROM pragma_index_list($1) l JOIN pragma_index_info(l.name) i "
                                                  "WHERE i.seqno = 0 AND i.name = $2 AND l.partial = 0", {row[0], row[1]});
        QVERIFY2(indexed && !indexed->empty(), (store::textIn(row[0]) + '.' + store::textIn(row[1])).c_str());
    }
}

BELFRY_CASE(tst_Planner)
#include "tst_Planner.moc"
