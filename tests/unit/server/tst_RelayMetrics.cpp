#include "server/RelayMetrics.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;

namespace {

RelayTable tableWith(const char *state, const char *lastReason, bool isElsewhere = false)
{
    model::RelayState its;
    its.destination = "A";
    its.state = state;
    its.lastReason = lastReason;
    its.kbps = 3'000;
    if (its.state == "live")
        its.liveSince = *fromRfc3339("2026-11-22T10:00:00Z");
    RelayTable table;
    table.rows["A"] = {"church", its, isElsewhere};
    return table;
}

} // namespace

class tst_RelayMetrics : public QObject {
    Q_OBJECT

    metrics::Registry m_registry;
    bool has(const std::string &line) const { return m_registry.text().find(line) != std::string::npos; }

private Q_SLOTS:
    void saysSinceWhenAndWhyAndNothingOfWhatIsGone()
    {
        RelayMetrics metrics(m_registry);
        metrics.update(tableWith("live", "hung_up"));
        QVERIFY2(has(R"(belfry_relay_live{channel="church",place="A"} 1)"), m_registry.text().c_str());
        QVERIFY(has(R"(belfry_relay_live_since_seconds{channel="church",place="A"} 17)"));
        QVERIFY(has(R"(belfry_relay_last_reason{channel="church",place="A",reason="hung_up"} 1)"));
        metrics.update(tableWith("retrying", "port_refused"));
        QVERIFY(has(R"(belfry_relay_live_since_seconds{channel="church",place="A"} 0)"));
        QVERIFY(has(R"(belfry_relay_last_reason{channel="church",place="A",reason="hung_up"} 0)"));
        QVERIFY(has(R"(belfry_relay_state{channel="church",place="A",state="retrying"} 1)"));
        metrics.update(tableWith("live", "port_refused", true)); // another server's
        QVERIFY(has(R"(belfry_relay_live{channel="church",place="A"} 0)"));
        QVERIFY(has(R"(belfry_relay_state{channel="church",place="A",state="live"} 0)"));
        metrics.update(tableWith("live", "port_refused"));
        QVERIFY(has(R"(belfry_relay_state{channel="church",place="A",state="live"} 1)"));
        metrics.update(RelayTable()); // removed while it was live
        QVERIFY(has(R"(belfry_relay_live{channel="church",place="A"} 0)"));
        QVERIFY(has(R"(belfry_relay_state{channel="church",place="A",state="live"} 0)"));
        QVERIFY(has(R"(belfry_relay_last_reason{channel="church",place="A",reason="port_refused"} 0)"));
        QVERIFY(has(R"(belfry_relay_bits_per_second{channel="church",place="A"} 0)"));
    }
};

BELFRY_CASE(tst_RelayMetrics)
#include "tst_RelayMetrics.moc"
