#include "app/ReportsPresenter.h"

#include "support/Case.h"
#include "unit/app/DeskBench.h"

#include <QSignalSpy>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray broadcast(const char *id, const char *began, const char *ended, int viewers)
{
    return QByteArray(R"({"id":")") + id + R"(","channel":"church","service":null,"occurrence":null,"title":"Sunday","category":"worship","started_at":")"
           + began + R"(","ended_at":)" + (ended ? '"' + QByteArray(ended) + '"' : QByteArray("null")) + R"(,"viewers_most":)"
           + QByteArray::number(viewers) + '}';
}

FakeServer::Answer list(const QByteArray &items, const QByteArray &next = "null")
{
    return {200, R"({"items":[)" + items + R"(],"next":)" + next + '}'};
}

struct Bench : DeskBench {
    ReportsPresenter reports{api};

    Bench()
    {
        answer("/api/v1/channels/church/broadcasts?limit=200",
               list(broadcast("01C", "2026-11-22T10:00:00.000Z", nullptr, 50) + ','
                    + broadcast("01B", "2026-11-15T10:00:00.000Z", "2026-11-15T11:30:00.000Z", 312) + ','
                    + broadcast("01A", "2026-10-18T10:00:00.000Z", "2026-10-18T11:00:00.000Z", 100)));
        answer("/api/v1/channels/church/destinations?limit=200", list(R"({"id":"01F","name":"Facebook"})"));
        for (const QByteArray id : {"01A", "01B", "01C"}) {
            answer("/api/v1/broadcasts/" + id + "/findings?limit=200", list({}));
            answer("/api/v1/broadcasts/" + id + "/relays?limit=200", list({}));
            answer("/api/v1/broadcasts/" + id + "/minutes?limit=200", list({}));
        }
    }
    void answer(const QByteArray &path, const FakeServer::Answer &what) { server.answers["GET " + path] = what; }
    qsizetype asked(const QByteArray &path) const
    {
        return std::count_if(server.requests.begin(), server.requests.end(), [&](const auto &r) { return r.path.startsWith(path); });
    }
    bool shown()
    {
        if (!connected())
            return false;
        reports.setShown(true);
        return until([this] { return reports.state().report.has_value() && reports.state().months.back().troubledMinutes; });
    }
};

} // namespace

class tst_ReportsPresenter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsNothingUntilItIsShown()
    {
        Bench b;
        QVERIFY(b.connected());
        b.until([] { return false; }, Duration(500));
        QCOMPARE(b.asked("/api/v1/channels/church/broadcasts"), 0);
        b.reports.setShown(true);
        QVERIFY(b.until([&] { return b.reports.state().services.size() == 3; }));
    }
    void opensTheNewestThatIsOver()
    {
        Bench b;
        QVERIFY(b.shown());
        QCOMPARE(b.reports.state().selected, u"01B"_s);
        QCOMPARE(b.reports.state().report->viewersMost, 312);
        QVERIFY(b.reports.state().services[0].onAir);
        QVERIFY(b.reports.fileName().startsWith(u"2026-11-15"));
        QVERIFY(b.reports.fileName().endsWith(u".pdf"));
    }
    void namesThePlaceSomethingIsAbout()
    {
        Bench b;
        b.answer("/api/v1/broadcasts/01B/findings?limit=200",
                 list(R"({"id":"relay.refused","about":"destinations/01F","severity":"warning","began_at":"2026-11-15T10:10:00.000Z",)"
                      R"("ended_at":"2026-11-15T10:20:00.000Z","values":{}})"));
        QVERIFY(b.shown());
        QCOMPARE(b.reports.state().report->timeline.size(), std::size_t(1));
        QCOMPARE(b.reports.state().report->timeline[0].where, u"Facebook"_s);
        QCOMPARE(b.reports.state().months.back().name.isEmpty(), false);
        QCOMPARE(qRound(*b.reports.state().months.back().troubledMinutes), 10);
    }
    void readsListsToTheirEnd()
    {
        Bench b;
        b.answer("/api/v1/broadcasts/01B/minutes?limit=200",
                 list(R"({"minute":"2026-11-15T10:00:00.000Z","kbps":4400,"loudness":-18,"drops":0,"viewers":10})", R"("more")"));
        b.answer("/api/v1/broadcasts/01B/minutes?limit=200&cursor=more",
                 list(R"({"minute":"2026-11-15T10:01:00.000Z","kbps":4400,"loudness":-18,"drops":0,"viewers":12})"));
        QVERIFY(b.shown());
        QCOMPARE(b.reports.state().report->viewers.size(), std::size_t(2));
    }
    void monthsStandInTheirOrder()
    {
        Bench b;
        QVERIFY(b.shown());
        QCOMPARE(b.reports.state().months.size(), std::size_t(2));
        QCOMPARE(b.reports.state().months[0].services, 1);
        QCOMPARE(b.reports.state().months[1].services, 2);
        QCOMPARE(b.reports.state().months[1].viewers, 181.0);
    }
    void aReportIsReadOnce()
    {
        Bench b;
        QVERIFY(b.shown());
        QVERIFY(b.until([&] { return b.asked("/api/v1/broadcasts/01A/minutes") == 1; }));
        b.reports.open(u"01A"_s);
        QVERIFY(b.until([&] { return b.reports.state().report && b.reports.state().report->id == u"01A"; }));
        b.reports.open(u"01B"_s);
        QCOMPARE(b.reports.state().report->id, u"01B"_s);
        QCOMPARE(b.asked("/api/v1/broadcasts/01B/minutes"), 1);
    }
    void whatCannotBeReadIsSaidInASentence()
    {
        Bench b;
        b.answer("/api/v1/broadcasts/01B/relays?limit=200", {503, R"({"status":503,"code":"store_away","title":"","detail":"x"})"});
        QVERIFY(b.connected());
        b.reports.setShown(true);
        QVERIFY(b.until([&] { return !b.reports.state().message.isEmpty(); }));
        QVERIFY(!b.reports.state().report);
        b.answer("/api/v1/broadcasts/01B/relays?limit=200", list({}));
        b.reports.open(u"01B"_s);
        QVERIFY(b.until([&] { return b.reports.state().report.has_value(); }));
    }
    void saysWhereThePdfIs()
    {
        Bench b;
        QVERIFY(b.shown());
        QSignalSpy changed(&b.reports, &ReportsPresenter::stateChanged);
        b.reports.saved(u"report.pdf"_s, true);
        QVERIFY(b.reports.state().message.contains(u"report.pdf"));
        b.reports.saved(u"report.pdf"_s, false);
        QVERIFY(b.reports.state().message.contains(u"could not"));
        QCOMPARE(changed.size(), 2);
    }
};

BELFRY_CASE(tst_ReportsPresenter)
#include "tst_ReportsPresenter.moc"
