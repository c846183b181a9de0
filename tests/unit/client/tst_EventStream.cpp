#include "client/EventStream.h"
#include "client/SseParser.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "unit/client/FakeServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace belfry;
using namespace belfry::client;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

struct Bench {
    std::unique_ptr<FakeServer> server = std::make_unique<FakeServer>();
    FakeExecutor gui;
    EventStream stream{gui};
    QSignalSpy anew{&stream, &EventStream::readAnew};
    std::vector<ServerEvent> heard;
    QJsonObject counts;

    Bench()
    {
        server->hearsEvents = true;
        QObject::connect(&stream, &EventStream::happened, &stream, [this](const ServerEvent &event) { heard.push_back(event); });
        QObject::connect(&stream, &EventStream::counted, &stream, [this](const QJsonObject &now) { counts = now; });
    }
    void open() { stream.open(QUrl(server->url().toString() + u"/api/v1/events?category=all"_s), Secret("owner-token")); }
    template<typename Condition>
    bool passUntil(Condition condition, Duration atMost = Duration(120'000))
    {
        for (Duration passed{0}; passed < atMost; passed += Duration(100)) {
            if (condition())
                return true;
            gui.advance(Duration(100));
            QTest::qWait(2);
        }
        return condition();
    }
};

} // namespace

class tst_EventStream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatHappens()
    {
        Bench b;
        b.open();
        QTRY_COMPARE(b.anew.count(), 1);
        QCOMPARE(b.server->requests.at(0).headers.value("authorization"), QByteArray("Bearer owner-token"));
        b.server->tell("id: A.1\nevent: relay.changed\ndata: {\"channel\":\"church\",\"subject\":\"destinations/7\",\"data\":{\"state\":\"live\"}}\n\n"
                       "event: counts\ndata: {\"viewers\":{\"church\":12}}\n\n");
        QTRY_COMPARE(b.heard.size(), std::size_t{1});
        QCOMPARE(b.heard[0], (ServerEvent{u"relay.changed"_s, u"church"_s, u"destinations/7"_s, {{u"state"_s, u"live"_s}}}));
        QTRY_COMPARE(b.counts[u"church"_s].toInt(), 12);
    }
    void comesBackWithTheIdOfTheLastEvent()
    {
        Bench b;
        b.open();
        QTRY_COMPARE(b.server->listeners(), 1);
        b.server->tell("id: A.7\nevent: channel.changed\ndata: {}\n\n");
        QTRY_COMPARE(b.heard.size(), std::size_t{1});
        b.server->hangUpOnListeners();
        QTRY_VERIFY(!b.stream.isOpen());
        QVERIFY(b.passUntil([&] { return b.server->listeners() == 1; }));
        QCOMPARE(b.server->requests.back().headers.value("last-event-id"), QByteArray("A.7"));
        QTest::qWait(20);
        QCOMPARE(b.anew.count(), 1); // what was missed is told, so nothing is read again
        b.server->tell("event: reset\nid: B.1\ndata: {}\n\n");
        QTRY_COMPARE(b.anew.count(), 2);
    }
    void waitsLongerEachTimeWhileNobodyAnswers()
    {
        Bench b;
        b.server->hearsEvents = false; // 404
        b.open();
        (void)b.passUntil([] { return false; }, Duration(60'000));
        QVERIFY2(b.server->requests.size() >= 4 && b.server->requests.size() <= 7, qPrintable(QString::number(b.server->requests.size())));
    }
    void beginsAgainAfterALongSilence()
    {
        Bench b;
        b.open();
        QTRY_COMPARE(b.server->listeners(), 1);
        b.gui.advance(Duration(49'000));
        b.server->tell(": still here\n\n");
        QTest::qWait(50);
        b.gui.advance(Duration(49'000));
        QVERIFY(b.stream.isOpen());
        b.gui.advance(Duration(1'500));
        QVERIFY(!b.stream.isOpen());
        QVERIFY(b.passUntil([&] { return b.stream.isOpen(); }));
    }
    void anEventThatIsTooLongEndsTheStreamAndAllIsReadAnew()
    {
        Bench b;
        b.open();
        QTRY_COMPARE(b.anew.count(), 1);
        b.server->tell("id: A.1\ndata: " + QByteArray(SseParser::kEventBytesMax, 'x') + "\n\n");
        QTRY_VERIFY(!b.stream.isOpen());
        QVERIFY(b.heard.empty());
        QVERIFY(b.passUntil([&] { return b.anew.count() == 2; }));
    }
    void closedItIsQuiet()
    {
        Bench b;
        b.open();
        QTRY_COMPARE(b.server->listeners(), 1);
        b.stream.close();
        (void)b.passUntil([] { return false; }, Duration(5'000));
        QCOMPARE(b.server->requests.size(), std::size_t{1});
    }
};

BELFRY_CASE(tst_EventStream)
#include "tst_EventStream.moc"
