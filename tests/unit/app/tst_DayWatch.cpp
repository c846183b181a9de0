#include "support/Case.h"
#include "unit/app/DeskBench.h"

#include <QJsonArray>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray inHours(const DeskBench &b, int hours)
{
    const auto wall = b.gui.clock().wall().time_since_epoch().count() + hours * 3'600'000LL;
    return QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC).toString(Qt::ISODateWithMs).toUtf8();
}

} // namespace

class tst_DayWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsTodaysServiceAndWhoDoesWhat()
    {
        DeskBench b;
        b.server.hearsEvents = true;
        b.server.answers["GET /api/v1/services/S1/checklist?occurrence=2026-11-22"] = {200,
            R"({"items":[{"id":"T1","text":"Mics checked","owner":"Ana","done":{"by":"Ana","at":"2026-11-22T09:00:00.000Z"}},
                         {"id":"T2","text":"Tell the host","owner":"","done":null}],"next":null})"};
        b.server.prefixAnswers["GET /api/v1/services?"] = {200,
            "{\"items\":[{\"service\":\"S0\",\"channel\":\"chapel\",\"occurrence\":\"2026-11-22\",\"starts_at\":\"" + inHours(b, 1)
                + "\",\"ends_at\":\"" + inHours(b, 2) + "\"},{\"service\":\"S1\",\"channel\":\"church\",\"occurrence\":\"2026-11-22\",\"title\":\"Worship\",\"starts_at\":\""
                + inHours(b, 1) + "\",\"ends_at\":\"" + inHours(b, 2) + "\"}],\"next\":null}"};
        QVERIFY(b.connected());
        QVERIFY(b.until([&] { return b.day.state().tasks.size() == 2; }));
        const auto &list = b.live.state().checklist;
        QVERIFY(std::any_of(list.begin(), list.end(), [](const CheckItem &item) {
            return item.id == u"task/T1" && item.owner == u"Ana" && item.state == CheckState::Done && item.canTick;
        }));
        b.server.answers["PUT /api/v1/services/S1/occurrences/2026-11-22/checklist/T2"] = {200, "{}"};
        b.live.tick(u"task/T2"_s, true);
        QVERIFY(b.until([&] {
            return std::any_of(b.server.requests.begin(), b.server.requests.end(), [](const auto &r) { return r.verb == "PUT" && r.path.endsWith("/T2"); });
        }));
    }
    void countsWhoWatchesNowAndAtMost()
    {
        DeskBench b;
        b.server.hearsEvents = true;
        QVERIFY(b.ready());
        const auto watch = [&](int viewers) {
            b.server.tell("event: counts\ndata: {\"viewers\":{\"church\":" + QByteArray::number(viewers) + "}}\n\n");
            return b.until([&] { return b.day.state().viewers == viewers; });
        };
        QVERIFY(watch(37));
        QCOMPARE(b.live.state().header.viewersWord, u"waiting"_s);
        QVERIFY(!b.live.state().header.viewersMost);
        b.server.answers["GET /api/v1/broadcasts/01JB"] = {200, R"({"id":"01JB","title":"Harvest festival","viewers_most":0})"};
        b.server.channel = FakeServer::receiving();
        b.server.setOnAir(true);
        b.server.channel[u"broadcast"_s] = u"01JB"_s;
        QVERIFY(b.until([&] { return b.live.state().header.viewersWord == u"watching now"; }));
        QVERIFY(watch(312));
        QVERIFY(watch(248));
        QCOMPARE(b.live.state().header.viewers, std::optional(248));
        QCOMPARE(b.live.state().header.viewersMost, std::optional(312));
        QVERIFY(b.until([&] { return b.live.state().header.title == u"Harvest festival"; }));
        b.server.setOnAir(false);
        b.server.channel[u"broadcast"_s] = QJsonValue::Null;
        QVERIFY(b.until([&] { return b.live.state().header.title == u"Sunday Morning Worship"; }));
    }
};

BELFRY_CASE(tst_DayWatch)
#include "tst_DayWatch.moc"
