#include "client/CompanionProcess.h"
#include "client/ServerClient.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace belfry;
using namespace belfry::client;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

/// The real file, process and network; only the pauses are advanced by hand.
struct Bench {
    explicit Bench(const QString &folder, const QString &program = QStringLiteral(FAKE_COMPANION))
        : process({folder, program, {u"--http"_s, u"127.0.0.1:0"_s}}, server)
    {
    }

    ServerClient server;
    CompanionProcess process;
    FakeExecutor gui;
    Companion companion{process, gui};
    std::optional<Result<CompanionFile>> found;

    bool find()
    {
        found.reset();
        companion.find([this](Result<CompanionFile> result) { found = std::move(result); });
        return QTest::qWaitFor([this] {
            gui.advance(Companion::kLookPause / 100); // fake time runs slower than the process's
            return found.has_value();
        }, 30'000);
    }
};

QByteArray starts(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"arguments"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_CompanionProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatItSaysBeforeItEndsIsKept()
    {
        QTemporaryDir folder;
        Bench bench(folder.path());
        QVERIFY(bench.process.lastWords().isEmpty());
        qputenv("FAKE_COMPANION_REFUSES", "1");
        QVERIFY(bench.process.launch());
        qunsetenv("FAKE_COMPANION_REFUSES");
        QTRY_COMPARE_WITH_TIMEOUT(bench.process.lastWords(), QByteArray("belfry-server: the port is taken"), 20'000);
    }
    void startsOneFindsItAgainAndEndsIt()
    {
        QTemporaryDir folder;
        Companion::Own own;
        {
            Bench first(folder.path());
            QVERIFY(first.find());
            QVERIFY2(first.found->hasValue(), first.found->hasValue() ? "" : first.found->error().what.c_str());
            QVERIFY(first.companion.own());
            own = *first.companion.own();
        }
        // A window started later, as after a kill -9 of the first.
        Bench second(folder.path());
        second.companion.setOwn(own);
        QVERIFY(second.find());
        QVERIFY(second.found->hasValue());
        QCOMPARE(starts(folder), QByteArray("--companion --data " + folder.path().toUtf8() + " --http 127.0.0.1:0\n"));
        QCOMPARE(*second.companion.own(), own);

        const CompanionFile running = **second.found;
        second.companion.endIfOwn();
        std::optional<bool> answers;
        QVERIFY(QTest::qWaitFor([&] {
            second.server.check(running.http, running.token, [&](bool ok) { answers = ok; });
            (void)QTest::qWaitFor([&] { return answers.has_value(); });
            return !std::exchange(answers, std::nullopt).value_or(true);
        }, 30'000));
    }

    void saysSoWhenThereIsNoProgram()
    {
        QTemporaryDir folder;
        Bench b(folder.path(), folder.filePath(u"no-such-program"_s));
        QVERIFY(b.find());
        QCOMPARE(b.found->error().code, ErrorCode::NotFound);
    }
};

BELFRY_CASE(tst_CompanionProcess)
#include "tst_CompanionProcess.moc"
