#include "client/SseParser.h"
#include "support/Case.h"

#include <QTest>

using namespace belfry::client;

namespace {

std::vector<SseEvent> parsed(SseParser &parser, const QByteArray &text, qsizetype atOnce)
{
    std::vector<SseEvent> events;
    for (qsizetype i = 0; i < text.size(); i += atOnce)
        (void)parser.take(text.mid(i, atOnce), events);
    return events;
}

} // namespace

class tst_SseParser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEventsHoweverTheyAreCut()
    {
        const QByteArray text = ": a comment\nretry: 4711\nevent: hello\ndata: {}\n\nid: 7\r\nevent: counts\r\ndata: a\r\ndata:b\r\n\r\n";
        for (qsizetype atOnce = 1; atOnce <= text.size(); ++atOnce) {
            SseParser parser;
            const auto events = parsed(parser, text, atOnce);
            QCOMPARE(events.size(), std::size_t{2});
            QCOMPARE(events[0], (SseEvent{{}, "hello", "{}"}));
            QCOMPARE(events[1], (SseEvent{"7", "counts", "a\nb"}));
            QCOMPARE(parser.retryMs(), std::optional(4711));
        }
    }
    void anEventWithoutDataIsNone()
    {
        SseParser parser;
        QVERIFY(parsed(parser, "event: hello\n\n\n\nid: 3\n\n", 100).empty());
        QCOMPARE(parser.lastId(), QByteArray("3"));
    }
    void leavesOutWhatItDoesNotKnow()
    {
        SseParser parser;
        const auto events = parsed(parser, "colour: red\nretry: soon\nretry: 99999999999\ndata\ndata: x\n\n", 100);
        QCOMPARE(events.size(), std::size_t{1});
        QCOMPARE(events[0].data, QByteArray("\nx"));
        QVERIFY(!parser.retryMs());
    }
    void refusesAnEventThatIsTooLong()
    {
        SseParser fits;
        std::vector<SseEvent> events;
        QVERIFY(fits.take(QByteArray("data:").append(QByteArray(SseParser::kEventBytesMax - 5, 'x')), events));
        SseParser parser;
        QVERIFY(!parser.take(QByteArray("data:").append(QByteArray(SseParser::kEventBytesMax - 4, 'x')), events));
    }
};

BELFRY_CASE(tst_SseParser)
#include "tst_SseParser.moc"
