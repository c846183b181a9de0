#include "server/ServerMetrics.h"

namespace belfry::server {
namespace {

using metrics::Description;

const Description kBuild{"belfry_build_info", "The version that runs; always 1."};
const Description kUptime{"belfry_uptime_seconds", "Seconds since the server started."};
const Description kLag{"belfry_loop_lag_seconds", "How long what stands ready on a thread waits for its turn, as last measured."};
const Description kBreaker{"belfry_breaker_state", "Is a part asked: 0 yes, 1 a trial, 2 no, as it is away; by part."};
const Description kBreakerOpened{"belfry_breaker_opened", "How often a part was found to be away since the server started, by part."};
const Description kExpires{"belfry_tls_certificate_expires_seconds", "When the certificate expires, in Unix time."};
const Description kPublishRefused{"belfry_rtmp_publish_refused_total", "Publishers that were not let in, by reason."};
const Description kPublishers{"belfry_publishers", "Encoders that are connected, by channel; two with a standby."};
const Description kReceived{"belfry_received_bytes_total", "Bytes of sound and picture from encoders, by channel."};
const Description kWindow{"belfry_window_bytes", "Memory that holds a channel's segments, program and preview."};
const Description kRewindBytes{"belfry_rewind_bytes", "What a channel holds on disk for people who go back."};
const Description kRewindSegments{"belfry_rewind_segments_total", "Segments written to disk for rewind."};
const Description kRewindLost{"belfry_rewind_lost_total", "Segments that are a gap in rewind, by reason."};
const Description kRewindTook{"belfry_rewind_write_seconds", "From a whole segment to the disk."};
const Description kOnAir{"belfry_on_air", "1 while the channel is on air, also while it is interrupted."};
const Description kSlates{"belfry_slates_shown_total", "Times a slate came on air, by channel and slate."};
const Description kSlatesMade{"belfry_slates_prepared_total", "Slates fitted to an encoder, by outcome."};
const Description kSlateTook{"belfry_slate_prepare_seconds", "How long that took."};
const Description kFindings{"belfry_findings", "Things that are wrong with a channel right now."};

const std::vector<double> kSlateBounds{0.02, 0.1, 0.5, 2, 10, 60};
const std::vector<double> kRewindBounds{0.005, 0.02, 0.1, 0.5, 2, 8};

} // namespace

ServerMetrics::ServerMetrics() : m_uptime(m_registry.gauge(kUptime))
{
    m_registry.gauge(kBuild, {{"version", BELFRY_VERSION}}).set(1);
}

void ServerMetrics::addLoop(const std::string &thread, std::function<Duration()> lag)
{
    m_loops.push_back({m_registry.gauge(kLag, {{"thread", thread}}), std::move(lag)});
}

std::string ServerMetrics::text()
{
    m_traffic.collect();
    for (const auto &refresh : m_refreshes)
        refresh();
    m_process.collect();
    for (Loop &loop : m_loops)
        loop.gauge.set(std::chrono::duration<double>(loop.lag()).count());
    for (const BreakerReport &report : m_breakers ? m_breakers->reports() : std::vector<BreakerReport>()) {
        m_registry.gauge(kBreaker, {{"part", report.part}}).set(static_cast<double>(report.state));
        m_registry.gauge(kBreakerOpened, {{"part", report.part}}).set(static_cast<double>(report.timesOpened));
    }
    return m_registry.text();
}

void ServerMetrics::certificateExpires(WallTime when)
{
    m_registry.gauge(kExpires).set(std::chrono::duration<double>(when.time_since_epoch()).count());
}

void ServerMetrics::publishRefused(std::string_view reason)
{
    m_registry.counter(kPublishRefused, {{"reason", std::string(reason)}}).add();
}

void ServerMetrics::publishers(const std::string &channel, std::size_t count)
{
    m_registry.gauge(kPublishers, {{"channel", channel}}).set(static_cast<double>(count));
}

void ServerMetrics::received(const std::string &channel, std::uint64_t moreBytes)
{
    m_registry.counter(kReceived, {{"channel", channel}}).add(static_cast<double>(moreBytes));
}

void ServerMetrics::windowBytes(const std::string &channel, std::size_t bytes)
{
    m_registry.gauge(kWindow, {{"channel", channel}}).set(static_cast<double>(bytes));
}

void ServerMetrics::rewindBytes(const std::string &channel, std::uint64_t bytes)
{
    m_registry.gauge(kRewindBytes, {{"channel", channel}}).set(static_cast<double>(bytes));
}

void ServerMetrics::rewindWrote(const std::string &channel, Duration took)
{
    m_registry.counter(kRewindSegments, {{"channel", channel}}).add();
    m_registry.histogram(kRewindTook, kRewindBounds).observe(std::chrono::duration<double>(took).count());
}

void ServerMetrics::rewindLost(const std::string &channel, std::string_view reason)
{
    m_registry.counter(kRewindLost, {{"channel", channel}, {"reason", std::string(reason)}}).add();
}

void ServerMetrics::onAir(const std::string &channel, bool onAir)
{
    m_registry.gauge(kOnAir, {{"channel", channel}}).set(onAir ? 1 : 0);
}

void ServerMetrics::showing(const std::string &channel, const std::string &what)
{
    if (what != "nothing" && what != "source")
        m_registry.counter(kSlates, {{"channel", channel}, {"slate", what}}).add();
}

void ServerMetrics::slatePrepared(bool isMade, Duration took)
{
    m_registry.counter(kSlatesMade, {{"outcome", isMade ? "made" : "failed"}}).add();
    m_registry.histogram(kSlateTook, kSlateBounds).observe(std::chrono::duration<double>(took).count());
}

void ServerMetrics::findings(const std::string &channel, std::size_t count)
{
    m_registry.gauge(kFindings, {{"channel", channel}}).set(static_cast<double>(count));
}

void ServerMetrics::uptime(Duration since)
{
    m_uptime.set(std::chrono::duration<double>(since).count());
}

} // namespace belfry::server
