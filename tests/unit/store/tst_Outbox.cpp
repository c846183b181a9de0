#include "FakeStore.h"
#include "store/Outbox.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::store;
using belfry::test::FakeExecutor;
using belfry::test::FakeStore;
using Worth = Outbox::Worth;

namespace {

OutboxRecord record(int number, const std::string &kind = "note")
{
    return {"01ARZ3NDEKTSV4RRFFQ69G5" + std::to_string(100 + number), kind, "{\"number\":" + std::to_string(number) + "}"};
}

/// One life of a server: an outbox in a folder, and a table "notes" that its records go to.
struct Life {
    explicit Life(const QString &folder, FakeStore &its, std::size_t bytesMax = Outbox::kBytesMax) : store(its)
    {
        (void)store.database->runScript("CREATE TABLE IF NOT EXISTS notes (id TEXT PRIMARY KEY, body TEXT NOT NULL, n BIGINT)");
        outbox = *Outbox::open(folder.toStdString(), home, store, bytesMax);
        outbox->handle("note", [](Database &database, const OutboxRecord &one) -> Result<std::string> {
            const auto written = database.run("INSERT INTO notes (id, body, n) VALUES ($1, $2, (SELECT COUNT(*) FROM notes)) "
                                              "ON CONFLICT (id) DO NOTHING", {one.id, one.body});
            if (!written)
                return written.error();
            return "kept " + one.id;
        }, [this](const OutboxRecord &one, const std::string &outcome) { applied.push_back(one.id + ": " + outcome); });
        outbox->handle("wrong", [](Database &, const OutboxRecord &) -> Result<std::string> {
            return fail(ErrorCode::Conflict, "no such channel");
        });
    }
    void put(int number, const std::string &kind = "note", Worth worth = Worth::Promised)
    {
        outbox->put(record(number, kind), worth, [this](Result<> kept) {
            (kept ? keptCount : refusedCount) += 1;
            last = kept ? ErrorCode::Internal : kept.error().code;
        });
        home.run();
    }
    /// The ids in the order in which they were written.
    std::vector<std::string> notes() const
    {
        std::vector<std::string> ids;
        const auto rows = store.database->run("SELECT id FROM notes ORDER BY n");
        for (const Row &row : *rows)
            ids.push_back(textIn(row[0]));
        return ids;
    }

    FakeStore &store;
    FakeExecutor home;
    std::unique_ptr<Outbox> outbox;
    std::vector<std::string> applied;
    int keptCount = 0;
    int refusedCount = 0;
    ErrorCode last = ErrorCode::Internal;
};

std::vector<std::string> idsTo(int count)
{
    std::vector<std::string> ids;
    for (int i = 0; i < count; ++i)
        ids.push_back(record(i).id);
    return ids;
}

} // namespace

class tst_Outbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsPutIsInTheDatabaseInItsOrder();
    void whileTheDatabaseIsAwayItIsKeptHere();
    void anotherLifeGoesOnWithIt();
    void anAnswerThatWasLostDoesNotWriteTwice();
    void aTornEndCostsOnlyWhatNobodyWasToldOf();
    void damageInTheMiddleCostsOneRecordAndIsKeptBeside();
    void oneThatIsRefusedIsPutAsideAndTheOthersGoOn();
    void whatIsMeasuredGivesWayToWhatIsPromised();
    void aFolderThatCannotBeWrittenIsSaid();
    void filesAreRemovedOnceTheyAreDone();
};

void tst_Outbox::whatIsPutIsInTheDatabaseInItsOrder()
{
    const QTemporaryDir folder;
    FakeStore store;
    Life life(folder.path(), store);
    life.put(0);
    QCOMPARE(life.keptCount, 1);
    QVERIFY(life.notes().empty()); // not before start()
    life.outbox->start();
    life.home.run();
    for (int i = 1; i < 200; ++i)
        life.outbox->put(record(i), Worth::Promised, {});
    life.home.run();
    QCOMPARE(life.notes(), idsTo(200));
    QCOMPARE(life.applied.size(), std::size_t(200));
    QCOMPARE(life.applied.front(), record(0).id + ": kept " + record(0).id);
    QCOMPARE(life.outbox->depth(), std::size_t(0));
    QCOMPARE(life.outbox->bytes(), std::size_t(0));
    QCOMPARE(life.outbox->age(), Duration(0));
}

void tst_Outbox::whileTheDatabaseIsAwayItIsKeptHere()
{
    const QTemporaryDir folder;
    FakeStore store;
    Life life(folder.path(), store);
    life.outbox->start();
    store.away = true;
    for (int i = 0; i < 100; ++i)
        life.put(i);
    life.home.advance(Duration(60'000));
    QCOMPARE(life.keptCount, 100);
    QCOMPARE(life.outbox->depth(), std::size_t(100));
    QCOMPARE(life.outbox->age(), Duration(60'000));
    QVERIFY2(store.asked < 40, "it asks again and again, but not all the time");
    store.away = false;
    life.home.advance(Duration(2'000));
    QCOMPARE(life.notes(), idsTo(100));
    QCOMPARE(life.outbox->age(), Duration(0));
}

void tst_Outbox::anotherLifeGoesOnWithIt()
{
    const QTemporaryDir folder;
    FakeStore store;
    store.away = true;
    for (int life = 0; life < 3; ++life) {
        Life one(folder.path(), store);
        one.outbox->start();
        one.put(2 * life);
        one.put(2 * life + 1);
        QCOMPARE(one.outbox->depth(), std::size_t(2 * life + 2));
    }
    store.away = false;
    Life last(folder.path(), store);
    last.outbox->start();
    last.home.run();
    QCOMPARE(last.notes(), idsTo(6));
    QCOMPARE(last.outbox->depth(), std::size_t(0));
}

void tst_Outbox::anAnswerThatWasLostDoesNotWriteTwice()
{
    const QTemporaryDir folder;
    FakeStore store;
    Life life(folder.path(), store);
    life.outbox->start();
    store.answersLost = 3;
    life.put(0);
    life.home.advance(Duration(10'000));
    QCOMPARE(life.notes(), idsTo(1));
    QCOMPARE(life.applied.size(), std::size_t(1));
    QCOMPARE(store.asked, 4);
}

void tst_Outbox::aTornEndCostsOnlyWhatNobodyWasToldOf()
{
    const QTemporaryDir folder;
    FakeStore away;
    away.away = true;
    QByteArray whole;
    {
        Life life(folder.path(), away);
        for (int i = 0; i < 3; ++i)
            life.put(i);
        QFile file(QDir(folder.path()).entryInfoList({QStringLiteral("*.outbox")}).value(0).filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        whole = file.readAll();
    }
    FakeStore store;
    (void)store.database->runScript("CREATE TABLE notes (id TEXT PRIMARY KEY, body TEXT NOT NULL, n BIGINT)");
    const qsizetype one = whole.size() / 3;
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        const QTemporaryDir cut;
        QFile file(cut.filePath(QStringLiteral("000000000007.outbox")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(whole.first(length)), length);
        file.close();
        (void)store.database->runScript("DELETE FROM notes");
        Life life(cut.path(), store);
        life.put(9);
        life.outbox->start();
        life.home.run();
        std::vector<std::string> expected = idsTo(int(length / one));
        expected.push_back(record(9).id);
        QCOMPARE(life.notes(), expected);
        QCOMPARE(QDir(cut.path()).entryList({QStringLiteral("*.damaged")}).size(), 0);
    }
}

void tst_Outbox::damageInTheMiddleCostsOneRecordAndIsKeptBeside()
{
    const QTemporaryDir folder;
    FakeStore store;
    store.away = true;
    {
        Life life(folder.path(), store);
        for (int i = 0; i < 3; ++i)
            life.put(i);
    }
    const QString path = QDir(folder.path()).entryInfoList({QStringLiteral("*.outbox")}).value(0).filePath();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 one = file.size() / 3;
    QVERIFY(file.seek(one + one / 2));
    QVERIFY(file.putChar('#'));
    file.close();
    store.away = false;
    Life life(folder.path(), store);
    life.outbox->start();
    life.home.run();
    QCOMPARE(life.notes(), (std::vector<std::string>{record(0).id, record(2).id}));
    QVERIFY(QFile::exists(path + QStringLiteral(".damaged")));
}

void tst_Outbox::oneThatIsRefusedIsPutAsideAndTheOthersGoOn()
{
    const QTemporaryDir folder;
    FakeStore store;
    Life life(folder.path(), store);
    life.put(0);
    life.put(1, "wrong");
    life.put(2);
    life.put(3, "nobody-knows-this-kind");
    life.put(4);
    life.outbox->start();
    life.home.advance(Duration(1'000));
    QCOMPARE(life.notes(), (std::vector<std::string>{record(0).id, record(2).id, record(4).id}));
    QCOMPARE(life.outbox->refused(), std::uint64_t(2));
    QCOMPARE(life.outbox->depth(), std::size_t(0));
    std::vector<OutboxRecord> aside;
    QVERIFY(OutboxFiles::open(folder.filePath(QStringLiteral("refused")).toStdString(), aside).hasValue());
    QCOMPARE(aside, (std::vector<OutboxRecord>{record(1, "wrong"), record(3, "nobody-knows-this-kind")}));
}

void tst_Outbox::whatIsMeasuredGivesWayToWhatIsPromised()
{
    const QTemporaryDir folder;
    FakeStore store;
    store.away = true;
    const std::size_t each = record(0).bytes();
    Life life(folder.path(), store, 10 * each);
    for (int i = 0; i < 5; ++i)
        life.put(i, "note", Worth::Measured);
    QCOMPARE(life.keptCount, 5);
    life.put(5, "note", Worth::Measured);
    QCOMPARE(life.refusedCount, 1);
    QCOMPARE(life.last, ErrorCode::Busy);
    for (int i = 5; i < 10; ++i)
        life.put(i);
    QCOMPARE(life.keptCount, 10);
    life.put(10);
    QCOMPARE(life.refusedCount, 2);
    QCOMPARE(life.outbox->lost(), std::uint64_t(2));
    store.away = false;
    life.outbox->start();
    life.home.run();
    QCOMPARE(life.notes(), idsTo(10));
    life.put(10);
    QCOMPARE(life.notes(), idsTo(11));
}

void tst_Outbox::aFolderThatCannotBeWrittenIsSaid()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("outbox")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    FakeStore store;
    FakeExecutor home;
    const auto opened = Outbox::open(file.fileName().toStdString(), home, store);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Io);
}

void tst_Outbox::filesAreRemovedOnceTheyAreDone()
{
    const QTemporaryDir folder;
    FakeStore store;
    const auto files = [&folder] { return QDir(folder.path()).entryList({QStringLiteral("*.outbox")}).size(); };
    {
        Life life(folder.path(), store);
        store.away = true;
        for (int i = 0; i < 8; ++i) {
            OutboxRecord large = record(i);
            large.body = std::string(400'000, 'x');
            life.outbox->put(large, Worth::Promised, {});
            life.home.run();
        }
        QVERIFY(files() >= 3);
        store.away = false;
        life.outbox->start();
        life.home.run();
        QCOMPARE(life.notes().size(), std::size_t(8));
        QCOMPARE(files(), 0);
        life.put(8);
        QCOMPARE(files(), 1);
        OutboxRecord tooLarge = record(9);
        tooLarge.body = std::string(OutboxFiles::kRecordBytesMax, 'x');
        bool kept = true;
        life.outbox->put(tooLarge, Worth::Promised, [&kept](const Result<> &outcome) { kept = outcome.hasValue(); });
        life.home.run();
        QVERIFY(!kept);
    }
    QCOMPARE(files(), 0);
}

BELFRY_CASE(tst_Outbox)
#include "tst_Outbox.moc"
