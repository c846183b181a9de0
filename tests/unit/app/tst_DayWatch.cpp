#include "support/Case.h"
#include "unit/app/DeskBench.h"

#include <QJsonArray>
#include <QJsonDocument>

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

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject planned(const DeskBench &b, const QString &service, const QString &title, int from, int to)
{
    return {{u"service"_s, service}, {u"channel"_s, u"church"_s}, {u"occurrence"_s, u"2026-11-22"_s}, {u"title"_s, title},
            {u"starts_at"_s, QString::fromLatin1(inHours(b, from))}, {u"ends_at"_s, QString::fromLatin1(inHours(b, to))}};
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
    void whatIsOnAirStaysTheServiceAlsoOverItsTime()
    {
        DeskBench b;
        b.server.hearsEvents = true;
        const QJsonObject worship = planned(b, u"S1"_s, u"Worship"_s, -2, -1), vespers = planned(b, u"S2"_s, u"Vespers"_s, 5, 6);
        b.server.prefixAnswers["GET /api/v1/services?"] = {200, json({{u"items"_s, QJsonArray{worship, vespers}}})};
        b.server.answers["GET /api/v1/services/S1"] = {200,
            json({{u"id"_s, u"S1"_s}, {u"go_live"_s, u"remind"_s}, {u"lead_minutes"_s, 10}, {u"places"_s, QJsonArray{u"01JY"_s}}})};
        b.server.answers["GET /api/v1/services/S2"] = {200,
            json({{u"id"_s, u"S2"_s}, {u"go_live"_s, u"automatic"_s}, {u"lead_minutes"_s, 15}})};
        QVERIFY(b.connected());
        QVERIFY(b.until([&] { return b.day.state().goesLiveItself; }));
        QCOMPARE(b.day.state().service, u"S2"_s); // off air the next one counts
        QCOMPARE(b.day.state().leadMinutes, 15);
        QVERIFY(!b.day.state().isOnAirs);
        const auto onAir = [&b](const char *broadcast) {
            b.server.channel = FakeServer::receiving();
            b.server.setOnAir(true);
            b.server.channel[u"broadcast"_s] = QString::fromLatin1(broadcast);
        };
        QJsonObject broadcast{{u"title"_s, u"Worship"_s}, {u"service"_s, u"S1"_s}, {u"occurrence"_s, u"2026-11-22"_s},
                              {u"started_at"_s, QString::fromLatin1(inHours(b, -2))}};
        b.server.answers["GET /api/v1/broadcasts/01JB"] = {200, json(broadcast)};
        onAir("01JB");
        QVERIFY(b.until([&] { return b.day.state().service == u"S1" && b.day.state().isOnAirs; }));
        QVERIFY(b.until([&] { return b.day.state().places == std::vector{u"01JY"_s}; }));
        QVERIFY(!b.day.state().goesLiveItself);
        QVERIFY(b.until([&] { return b.live.state().header.line.contains(u"planned end"_s); }));
        (void)b.until([] { return false; }, Duration(70'000)); // the plan is read again meanwhile
        QCOMPARE(b.day.state().service, u"S1"_s);
        // Begun by hand in the middle of it: the service that it joined, not the next one.
        broadcast[u"service"_s] = broadcast[u"occurrence"_s] = QJsonValue::Null;
        b.server.answers["GET /api/v1/broadcasts/01JC"] = {200, json(broadcast)};
        onAir("01JC");
        QVERIFY(b.until([&] { return b.day.state().service == u"S1" && b.day.state().isOnAirs; }));
        b.server.setOnAir(false);
        b.server.channel[u"broadcast"_s] = QJsonValue::Null;
        QVERIFY(b.until([&] { return b.day.state().service == u"S2" && !b.day.state().isOnAirs; }));
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
