#include "obs/StreamWatch.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QTest>

using namespace belfry;
using namespace belfry::obs;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject kActive{{u"outputActive"_s, true}};
const QJsonObject kIdle{{u"outputActive"_s, false}};

struct Bench {
    FakeExecutor gui;
    int changes = 0;
    int asks = 0;
    int stops = 0;
    StreamWatch stream{gui, {.changed = [this] { ++changes; }, .askStatus = [this] { ++asks; }, .stop = [this] { ++stops; }}};
};

} // namespace

class tst_StreamWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEventOutranksAStatusAskedBeforeIt()
    {
        Bench b;
        b.stream.connected();
        QCOMPARE(b.asks, 1);
        b.stream.event(StreamState::Stopping);
        b.stream.status(kActive); // right after STOPPED it may still say so
        QCOMPARE(b.stream.state(), StreamState::Stopping);
    }

    void aStartUnderWayIsNotTakenForIdle()
    {
        Bench b;
        b.stream.connected();
        b.stream.status(kIdle);
        b.stream.starting();
        b.stream.disconnected();
        QCOMPARE(b.stream.state(), StreamState::Starting);
        b.stream.connected();
        b.stream.status(kIdle);
        QCOMPARE(b.stream.state(), StreamState::Starting);
        b.gui.advance(StreamWatch::kStartTime);
        QCOMPARE(b.asks, 3);
        b.stream.status(kIdle);
        QCOMPARE(b.stream.state(), StreamState::Stopped);
    }

    void aStartEndsWithItsObs()
    {
        Bench b;
        b.stream.starting();
        b.stream.disconnected();
        b.stream.gone();
        QCOMPARE(b.stream.state(), StreamState::Stopped);
        QCOMPARE(b.gui.timers(), std::size_t(0));
    }

    void aStartNobodyHearsOfAgainEndsByItsDeadline()
    {
        Bench b;
        b.stream.connected();
        b.stream.starting();
        b.stream.disconnected();
        b.gui.advance(StreamWatch::kStartTime);
        QCOMPARE(b.stream.state(), StreamState::Stopped);
    }

    void aStopDuringTheStartIsSentOnceItHasSucceeded()
    {
        Bench b;
        b.stream.starting();
        b.stream.stopWhenStarted();
        QCOMPARE(b.stops, 0);
        b.stream.event(StreamState::Started);
        b.stream.event(StreamState::Started);
        QCOMPARE(b.stops, 1);
    }

    void aFailedStartForgetsTheStop()
    {
        Bench b;
        b.stream.starting();
        b.stream.stopWhenStarted();
        b.stream.event(StreamState::Stopped);
        b.stream.starting();
        b.stream.event(StreamState::Started);
        QCOMPARE(b.stops, 0);
    }

    void tellsOnlyRealChanges()
    {
        Bench b;
        b.stream.event(StreamState::Stopped);
        QCOMPARE(b.changes, 0);
        b.stream.event(StreamState::Reconnecting);
        b.stream.event(StreamState::Reconnecting);
        QCOMPARE(b.changes, 1);
    }
};

BELFRY_CASE(tst_StreamWatch)
#include "tst_StreamWatch.moc"
