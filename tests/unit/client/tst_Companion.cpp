#include "client/Companion.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QTest>

using namespace belfry;
using namespace belfry::client;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

CompanionFile run(const char *token)
{
    return {QUrl(u"http://127.0.0.1:8080"_s), u"rtmp://127.0.0.1:1935/live"_s, Secret(token), u"0.1.0"_s};
}

struct World : Companion::World {
    std::optional<CompanionFile> file;
    bool answers = false;
    bool canLaunch = true;
    int launches = 0;
    QList<qint64> ended;
    std::function<void(bool)> held; ///< when `holds`: the reply that is waited for
    bool holds = false;
    QByteArray words;

    Result<CompanionFile> readFile() override { return file ? Result<CompanionFile>(*file) : fail(ErrorCode::NotFound, "none"); }
    void check(const CompanionFile &, std::function<void(bool)> reply) override
    {
        if (holds)
            held = std::move(reply);
        else
            reply(answers);
    }
    QByteArray lastWords() override { return words; }
    Result<qint64> launch() override
    {
        ++launches;
        return canLaunch ? Result<qint64>(4711) : fail(ErrorCode::NotFound, "no program");
    }
    void terminate(qint64 pid) override { ended << pid; }
};

struct Bench {
    World world;
    FakeExecutor gui;
    Companion companion{world, gui};
    std::optional<Result<CompanionFile>> found;

    void find() { companion.find([this](Result<CompanionFile> result) { found = std::move(result); }); }
};

} // namespace

class tst_Companion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheOneThatRuns()
    {
        Bench b;
        b.world.file = run("one");
        b.world.answers = true;
        b.find();
        QVERIFY(b.found && b.found->hasValue());
        QCOMPARE(b.world.launches, 0);
        QVERIFY(!b.companion.own());
    }

    void startsOneAndWaitsUntilItAnswers()
    {
        Bench b;
        b.find();
        QCOMPARE(b.world.launches, 1);
        b.gui.advance(std::chrono::seconds(3));
        QVERIFY(!b.found);
        b.world.file = run("one");
        b.gui.advance(std::chrono::seconds(1));
        QVERIFY(!b.found);
        b.world.answers = true;
        b.gui.advance(std::chrono::seconds(1));
        QVERIFY(b.found && b.found->hasValue());
        QCOMPARE(b.world.launches, 1);
        QCOMPARE(b.companion.own()->pid, 4711);
    }

    void startsOneWhenTheFileIsOfADeadRun()
    {
        Bench b;
        b.world.file = run("dead");
        b.find();
        QCOMPARE(b.world.launches, 1);
        b.world.file = run("new");
        b.world.answers = true;
        b.gui.advance(std::chrono::seconds(1));
        QCOMPARE(b.found->value().token, Secret("new"));
        QVERIFY(b.companion.own());
    }

    void theFirstOneIsNotOursWhenItWasOnlySlow()
    {
        Bench b;
        b.world.file = run("busy");
        b.find();
        QCOMPARE(b.world.launches, 1);
        b.world.answers = true; // ours found the lock held, and ended
        b.gui.advance(std::chrono::seconds(1));
        QVERIFY(b.found->hasValue());
        QVERIFY(!b.companion.own());
        b.companion.endIfOwn();
        QVERIFY(b.world.ended.isEmpty());
    }

    void saysSoWhenThereIsNoProgramOrNoAnswer()
    {
        Bench b;
        b.world.canLaunch = false;
        b.find();
        QCOMPARE(b.found->error().code, ErrorCode::NotFound);
        b.world.canLaunch = true;
        b.found.reset();
        b.find();
        b.world.words = "127.0.0.1:8080 is taken by another program";
        b.gui.advance(Companion::kStartTime + std::chrono::seconds(1));
        QCOMPARE(b.found->error().code, ErrorCode::Timeout);
        QVERIFY(b.found->error().what.ends_with("is taken by another program")); // which the window has a sentence for
        QCOMPARE(b.gui.timers(), std::size_t(0));
    }

    void endsOnlyItsOwnAndOnlyTheSameRun()
    {
        Bench b;
        b.world.file = run("one");
        b.companion.setOwn(Companion::Own{42, run("one").mark()});
        b.world.file = run("two");
        b.companion.endIfOwn();
        QVERIFY(b.world.ended.isEmpty());
        b.companion.setOwn(Companion::Own{42, run("two").mark()});
        b.companion.endIfOwn();
        QCOMPARE(b.world.ended, QList<qint64>{42});
        b.companion.endIfOwn();
        QCOMPARE(b.world.ended.size(), 1);
    }

    void knowsItsOwnAgainAfterTheWindowWasKilled()
    {
        Bench b;
        b.world.file = run("one");
        b.world.answers = true;
        b.companion.setOwn(Companion::Own{42, run("one").mark()});
        b.find();
        QCOMPARE(b.companion.own()->pid, 42);
        b.world.file = run("somebody else's");
        b.find();
        QVERIFY(!b.companion.own());
    }

    void anAnswerToAnEarlierSearchIsDropped()
    {
        Bench b;
        b.world.file = run("one");
        b.world.holds = true;
        b.find();
        const auto late = b.world.held;
        b.companion.stopLooking();
        late(true);
        QVERIFY(!b.found);
    }
};

BELFRY_CASE(tst_Companion)
#include "tst_Companion.moc"
