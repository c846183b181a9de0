#include "bus/BusMetrics.h"
#include "cache/CacheMetrics.h"
#include "server/AirMemory.h"
#include "server/DoorMetrics.h"
#include "server/PlannerMetrics.h"
#include "server/RecordingMetrics.h"
#include "server/RelayMetrics.h"
#include "server/ServerMetrics.h"
#include "server/ViewerReportMetrics.h"
#include "store/StoreMetrics.h"
#include "support/Case.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;

namespace {

void countEverything(ServerMetrics &metrics)
{
    http::ThreadCounts &view = metrics.addThread();
    view.requestDone("/healthz", http::Method::Get, 200, 15, 1ms);
    view.requestDone("", http::Method::Get, 404, 10, 1ms);
    view.connectionsChanged(1);
    view.connectionRefused("limit");
    view.handshakeDone(http::Handshake::Ok);
    metrics.certificateExpires(WallTime(1s));
    metrics.publishRefused("bad_key");
    metrics.publishers("church", 1);
    metrics.received("church", 1000);
    metrics.windowBytes("church", 1000);
    metrics.onAir("church", true);
    metrics.findings("church", 2);
    metrics.showing("church", "interrupted");
    metrics.slatePrepared(true, 20ms);
    metrics.uptime(5s);
    metrics.addLoop("media", [] { return 250ms; });
}

} // namespace

class tst_ServerMetrics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMetricIsInTheDocument()
    {
        ServerMetrics metrics;
        countEverything(metrics);
        DoorMetrics doors(metrics.registry());
        const OutboxMetrics outbox(metrics.registry());
        const bus::BusMetrics bus(metrics.registry());
        const cache::CacheMetrics cache(metrics.registry());
        const Breaker breaker("redis", {});
        BreakerBoard board;
        board.add(breaker);
        metrics.addBreakers(board);
        const PlannerMetrics planner(metrics.registry());
        RecordingMetrics recordings(metrics.registry());
        recordings.wrote("church", 1, 1);
        recordings.lost("church", "queue", 1);
        model::RelayState place;
        place.destination = "A";
        place.state = "retrying";
        place.lastReason = "hung_up";
        RelayMetrics relays(metrics.registry());
        RelayTable table;
        table.rows["A"] = {"church", place, false};
        relays.update(table);
        ViewerReportMetrics reports(metrics.registry());
        model::ViewerReport report;
        report.page = "watch";
        report.faults.push_back({"player", "x"});
        reports.count(report);
        store::StoreMetrics store(metrics.registry());
        store.failed(ErrorCode::Busy);
        store.refused(store::StoreMetrics::Refusal::Full);
        metrics.text();
        QFile document(QStringLiteral(BELFRY_DOCS "/metrics.md"));
        QVERIFY(document.open(QIODevice::ReadOnly));
        const std::string text = document.readAll().toStdString();
        QVERIFY(metrics.descriptions().size() >= 18);
        for (const auto &[name, help] : metrics.descriptions())
            QVERIFY2(text.find("| `" + name) != std::string::npos && text.find(help) != std::string::npos, name.c_str());
    }
    void theAlarmsOfTheGuideAskForWhatIsMeasured()
    {
        const auto read = [](const char *name) {
            QFile file(QStringLiteral(BELFRY_DOCS) + QLatin1String(name));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString document = read("/metrics.md");
        const QString guide = read("/guide/admin.md");
        QStringList asked;
        static const QRegularExpression kName(QStringLiteral("belfry_[a-z_]+"));
        for (auto match = kName.globalMatch(guide); match.hasNext();)
            asked << match.next().captured();
        QVERIFY(asked.size() >= 5);
        for (const QString &name : std::as_const(asked))
            QVERIFY2(document.contains(QStringLiteral("| `%1").arg(name)), qPrintable(name));
    }
    void theRoomOfTheDiskIsKnownBeforeTheFirstRecording()
    {
        metrics::Registry registry;
        RecordingMetrics recordings(registry);
        const auto free = [&registry] {
            const QString text = QString::fromStdString(registry.text());
            return text.section(QLatin1String("\nbelfry_recording_disk_free_bytes "), 1, 1).section(QLatin1Char('\n'), 0, 0).toDouble();
        };
        const QTemporaryDir folder;
        recordings.lookAt(folder.filePath(QStringLiteral("not/yet/made")).toStdString());
        QVERIFY(free() > 0);
    }
    void aPlaceThatIsNotThereHasNoRow()
    {
        metrics::Registry registry;
        RelayMetrics relays(registry);
        relays.update({});
        QVERIFY2(registry.text().find("belfry_relay_") == std::string::npos, registry.text().c_str());
    }
    void theLabelOfARequestIsItsRouteAndClass()
    {
        ServerMetrics metrics;
        countEverything(metrics);
        const std::string text = metrics.text();
        QVERIFY(text.find("belfry_http_requests_total{route=\"/healthz\",status=\"2xx\"} 1") != std::string::npos);
        QVERIFY(text.find("belfry_http_requests_total{route=\"other\",status=\"4xx\"} 1") != std::string::npos);
    }
    void howLateALoopIsIsAskedForEachTime()
    {
        ServerMetrics metrics;
        Duration late = 1500ms;
        metrics.addLoop("media", [&late] { return late; });
        metrics.addLoop("view-0", [] { return 0ms; });
        QVERIFY(metrics.text().find("belfry_loop_lag_seconds{thread=\"media\"} 1.5\n") != std::string::npos);
        late = 0ms;
        QVERIFY(metrics.text().find("belfry_loop_lag_seconds{thread=\"media\"} 0\n") != std::string::npos);
        QVERIFY(metrics.text().find("belfry_loop_lag_seconds{thread=\"view-0\"} 0\n") != std::string::npos);
    }
    void theThreadsAreSummedHoweverOftenTheyAreAskedFor()
    {
        ServerMetrics metrics;
        http::ThreadCounts &one = metrics.addThread();
        http::ThreadCounts &two = metrics.addThread();
        const auto has = [&metrics](const char *line) { return metrics.text().find(line) != std::string::npos; };
        one.connectionsChanged(3);
        two.connectionsChanged(2);
        one.requestDone("/live", http::Method::Get, 200, 1'000, 2ms);
        two.requestDone("/live", http::Method::Get, 206, 500, 3s);
        QVERIFY(has("belfry_http_connections 5\n"));
        QVERIFY(has("belfry_http_requests_total{route=\"/live\",status=\"2xx\"} 2\n"));
        QVERIFY(has("belfry_http_request_seconds_bucket{route=\"/live\",le=\"0.001\"} 0\n"));
        QVERIFY(has("belfry_http_request_seconds_bucket{route=\"/live\",le=\"0.005\"} 1\n"));
        QVERIFY(has("belfry_http_request_seconds_sum{route=\"/live\"} 3.002\n"));
        QVERIFY(has("belfry_http_sent_bytes_total 1500\n"));
        two.connectionsChanged(-2);
        two.connectionsChanged(-1); // came on another thread's count: the sum is what counts
        two.heldChanged(1);
        two.queuedChanged(700);
        two.downloadLate();
        two.events.listenersChanged(http::Framing::WebSocket, 2);
        one.events.listenersChanged(http::Framing::WebSocket, -1);
        one.events.closedAsSlow(http::Framing::ServerSent);
        one.events.delivered(3, 600);
        two.events.delivered(1, 200);
        two.events.resumed(true);
        two.requestDone("/live", http::Method::Get, 200, 0, 20min);
        QVERIFY(has("belfry_events_clients{kind=\"websocket\"} 1\n"));
        QVERIFY(has("belfry_events_dropped_total{kind=\"sse\"} 1\n"));
        QVERIFY(has("belfry_events_delivered_total 4\n"));
        QVERIFY(has("belfry_events_sent_bytes_total 800\n"));
        QVERIFY(has("belfry_events_resumed_total{result=\"whole\"} 1\n"));
        QVERIFY(has("belfry_http_connections 2\n"));
        QVERIFY(has("belfry_http_requests_held 1\n"));
        QVERIFY(has("belfry_http_queued_bytes 700\n"));
        QVERIFY(has("belfry_http_late_downloads_total 1\n"));
        QVERIFY(has("belfry_http_request_seconds_bucket{route=\"/live\",le=\"+Inf\"} 3\n"));
        QVERIFY(has("belfry_http_request_seconds_bucket{route=\"/live\",le=\"20\"} 2\n"));
    }
};

BELFRY_CASE(tst_ServerMetrics)
#include "tst_ServerMetrics.moc"
