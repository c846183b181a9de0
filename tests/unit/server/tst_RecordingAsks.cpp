// Two servers, each with a disk of its own: a recording's files are removed where they lie.
#include "model/Json.h"
#include "server/RecordingAsks.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "unit/server/OneWire.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

#include <optional>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;

namespace {

const WallTime kTime = *fromRfc3339("2026-11-22T10:00:00Z");
const record::RecordingName kName{"church", "01JD0000000000000000000001"};

auth::Sealer newSealer()
{
    return *auth::Sealer::fromText(auth::Sealer::newKeyLine().reveal());
}

struct Server {
    Server(test::FakeExecutor &ctl, test::Wire &wire, const auth::Sealer &sealer, const QString &home, const char *name)
        : folder(home + u'/' + QString::fromLatin1(name)), bus(wire, std::string(name) + "-1"),
          disk(ctl, {folder.toStdString(), 0}), asks(ctl, bus, disk, sealer, name)
    {
    }
    QString folder;
    test::OneBus bus;
    record::RecordDisk disk;
    RecordingAsks asks;
};

struct Two {
    Two()
    {
        ctl.fakeClock().setWall(kTime);
        QDir().mkpath(files());
    }
    QString files() const { return b.folder + QStringLiteral("/church/01JD0000000000000000000001"); }
    bool areThere() const { return QDir(files()).exists(); }
    void ask(const std::string &server)
    {
        a.asks.remove(kName, server, [this](const Result<> &removed) { answer = removed ? ErrorCode(-1) : removed.error().code; });
        ctl.run();
    }

    QTemporaryDir home;
    test::FakeExecutor ctl;
    test::Wire wire;
    auth::Sealer sealer = newSealer();
    Server a{ctl, wire, sealer, home.path(), "a"};
    Server b{ctl, wire, sealer, home.path(), "b"};
    std::optional<ErrorCode> answer; ///< -1: removed
};

constexpr auto kRemoved = ErrorCode(-1);

} // namespace

class tst_RecordingAsks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theServerThatHasThemRemovesThem()
    {
        Two its;
        its.ask("b");
        QVERIFY(its.answer == kRemoved && !its.areThere());
        its.ask("b");
        QVERIFY(its.answer == ErrorCode::NotFound); // they are gone already
    }
    void aServerThatIsAwayIsSaidToBe()
    {
        Two its;
        its.ask("c");
        QVERIFY(!its.answer);
        its.ctl.advance(RecordingAsks::kWithin);
        QVERIFY(its.answer == ErrorCode::Unavailable && its.areThere());
    }
    void withoutTheBusItIsSaidAtOnce()
    {
        Two its;
        its.wire.isCut = true;
        its.ask("b");
        its.ctl.advance(1ms);
        QVERIFY(its.answer == ErrorCode::Unavailable && its.areThere());
    }
    void itIsAskedAgainUntilItIsHeard()
    {
        Two its;
        its.a.asks.remove(kName, "b", [&its](const Result<> &removed) { its.answer = removed ? kRemoved : removed.error().code; });
        const auto asked = [&its] { return std::count(its.a.bus.topics.begin(), its.a.bus.topics.end(), RecordingAsks::kTopic); };
        its.wire.isCut = true; // what was said is on its way; its answer is lost
        its.ctl.run();
        QVERIFY(!its.answer && !its.areThere());
        its.wire.isCut = false;
        its.ctl.advance(RecordingAsks::kAgain);
        QVERIFY(its.answer == ErrorCode::NotFound);
        QCOMPARE(asked(), 2);
        its.ctl.advance(10s);
        QCOMPARE(asked(), 2);
    }
    void whoeverHasNotTheKeyRemovesNothing()
    {
        Two its;
        const auth::Sealer stranger = newSealer();
        Server c(its.ctl, its.wire, stranger, its.home.path(), "c");
        std::optional<ErrorCode> answer;
        c.asks.remove(kName, "b", [&answer](const Result<> &removed) { answer = removed ? kRemoved : removed.error().code; });
        for (const char *text : {"", "{}", "{\"server\":\"b\",\"channel\":\"church\",\"recording\":\"01JD0000000000000000000001\"}"})
            its.a.bus.publish(RecordingAsks::kTopic, text);
        its.ctl.advance(RecordingAsks::kWithin);
        QVERIFY(answer == ErrorCode::Unavailable && its.areThere());
    }
    void whatWasAskedLongAgoIsNotDone()
    {
        Two its;
        std::string said;
        const auto hearing = its.b.bus.subscribe(
            RecordingAsks::kTopic, its.ctl, [&said](const bus::Message &message) { said = message.payload; }, {});
        its.ask("nobody");
        const auto text = its.sealer.open(said, "bus/asks.recording");
        QVERIFY(text);
        QJsonObject object = *model::parseObject(text->reveal());
        object[QLatin1String("server")] = QStringLiteral("b");
        its.ctl.advance(RecordingAsks::kWithin);
        its.ctl.fakeClock().setWall(kTime + 121s);
        its.a.bus.publish(RecordingAsks::kTopic, its.sealer.seal(Secret(model::toText(object)), "bus/asks.recording"));
        its.ctl.run();
        QVERIFY(its.areThere());
        its.ctl.fakeClock().setWall(kTime + 120s);
        its.a.bus.publish(RecordingAsks::kTopic, its.sealer.seal(Secret(model::toText(object)), "bus/asks.recording"));
        its.ctl.run();
        QVERIFY(!its.areThere());
    }
};

BELFRY_CASE(tst_RecordingAsks)
#include "tst_RecordingAsks.moc"
