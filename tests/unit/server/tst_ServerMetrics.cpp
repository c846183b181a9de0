#include "server/ServerMetrics.h"
#include "support/Case.h"

#include <QFile>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;

namespace {

void countEverything(ServerMetrics &metrics)
{
    metrics.requestDone("/healthz", http::Method::Get, 200, 15, 1ms);
    metrics.requestDone("", http::Method::Get, 404, 10, 1ms);
    metrics.connectionsChanged(1);
    metrics.connectionRefused("limit");
    metrics.publishRefused("bad_key");
    metrics.publishers("church", 1);
    metrics.received("church", 1000);
    metrics.windowBytes("church", 1000);
    metrics.onAir("church", true);
    metrics.findings("church", 2);
    metrics.uptime(5s);
}

} // namespace

class tst_ServerMetrics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMetricIsInTheDocument()
    {
        ServerMetrics metrics;
        countEverything(metrics);
        QFile document(QStringLiteral(BELFRY_DOCS "/metrics.md"));
        QVERIFY(document.open(QIODevice::ReadOnly));
        const std::string text = document.readAll().toStdString();
        QVERIFY(metrics.descriptions().size() >= 13);
        for (const auto &[name, help] : metrics.descriptions())
            QVERIFY2(text.find("| `" + name) != std::string::npos && text.find(help) != std::string::npos, name.c_str());
    }
    void theLabelOfARequestIsItsRouteAndClass()
    {
        ServerMetrics metrics;
        countEverything(metrics);
        const std::string text = metrics.text();
        QVERIFY(text.find("belfry_http_requests_total{route=\"/healthz\",status=\"2xx\"} 1") != std::string::npos);
        QVERIFY(text.find("belfry_http_requests_total{route=\"other\",status=\"4xx\"} 1") != std::string::npos);
    }
};

BELFRY_CASE(tst_ServerMetrics)
#include "tst_ServerMetrics.moc"
