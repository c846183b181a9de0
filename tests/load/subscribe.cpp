// load_subscribe: N subscribers of a server's events, and a request that makes it send one.
#include "load/HttpClient.h"
#include "load/Options.h"
#include "load/Subscriber.h"

#include <algorithm>
#include <memory>

using namespace belfry::load;

namespace {

const std::vector<Options::Spec> kSpecs = {
    {"url", "", "http://host:port/path of server-sent events, or ws://host:port/path", Options::Spec::Required},
    {"connections", "1000", "subscribers"},
    {"ahead", "0", "of them, who come before memory is first read: what the first ones bring is not each one's"},
    {"ramp", "5", "seconds over which they connect"},
    {"settle", "2", "seconds of quiet before the first event"},
    {"events", "20", "events sent"},
    {"interval", "500", "milliseconds between them"},
    {"patience", "10", "seconds to wait for the last of them"},
    {"header", "", "one more header of every subscriber"},
    {"first", "", "what every subscriber says as soon as its WebSocket is open"},
    {"trigger", "", "URL whose request makes the server send an event", Options::Spec::Required},
    {"trigger-method", "POST", "of that request"},
    {"trigger-header", "Content-Type: text/plain", "headers of that request, with | between them"},
    {"message", "{marker}", "body of that request; {marker} becomes the time"},
    {"server-pid", "", "processes whose CPU and memory are reported, children included"}};

std::string replaced(std::string text, const std::string &what, const std::string &with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

class Trigger {
public:
    Trigger(EventLoop &loop, const Options &options)
        : m_options(options), m_url(parseUrl(options.text("trigger"))), m_client(loop, m_url, {}, {}),
          m_headers(replaced(options.text("trigger-header"), "|", "\r\n") + "\r\n")
    {
    }
    long errors = 0;

    void pull(Deliveries &all)
    {
        const std::int64_t now = wallNs();
        all.events[now];
        m_client.request(m_options.text("trigger-method"), m_url.path, m_headers,
                         replaced(m_options.text("message"), "{marker}", markerOf(now)), HttpClient::Body::Discard,
                         [this](HttpResult &&result) { errors += !result.ok || result.status >= 300; });
    }

private:
    const Options &m_options;
    const Url m_url;
    HttpClient m_client;
    const std::string m_headers;
};

bool allDelivered(const Deliveries &all, long connected)
{
    return std::all_of(all.events.begin(), all.events.end(),
                       [&](const auto &e) { return e.second.received >= connected; });
}

} // namespace

int main(int argc, char **argv)
{
    const Options options(argc, argv, "N subscribers of events: delivery, and what it costs the server", kSpecs);
    raiseFileLimit();
    EventLoop loop;
    Deliveries all;
    const auto usage = [&] { return ProcessUsage::of(options.text("server-pid"), ProcessUsage::Memory::Read); };
    const Url url = parseUrl(options.text("url"));
    const long count = options.number("connections");
    std::vector<std::unique_ptr<Subscriber>> subscribers;
    const auto connectUpTo = [&](long most) {
        const double msEach = options.real("ramp") * 1000 / static_cast<double>(count);
        double delay = 0;
        for (long i = static_cast<long>(subscribers.size()); i < most; ++i, delay += msEach) {
            subscribers.push_back(std::make_unique<Subscriber>(
                loop, url, sourceOf(url, i), options.on("header") ? options.text("header") + "\r\n" : "", all, options.text("first")));
            loop.afterMs(delay, [subscriber = subscribers.back().get()] { subscriber->start(); });
        }
        loop.run(delay / 1000 + options.real("settle"));
        for (int i = 0; i < 100 && all.open + all.refused < most; ++i)
            loop.run(0.1);
    };
    const long ahead = std::min(options.number("ahead"), count - 1);
    if (ahead > 0)
        connectUpTo(ahead);
    const auto empty = usage();
    connectUpTo(count);

    const auto idle = usage();
    const long connected = all.open, events = options.number("events");
    const double ownBefore = ProcessUsage::ownCpuSeconds();
    const std::int64_t start = steadyNs();
    Trigger trigger(loop, options);
    for (long i = 0; i < events; ++i)
        loop.afterMs(options.real("interval") * static_cast<double>(i), [&] { trigger.pull(all); });
    loop.run(options.real("interval") * static_cast<double>(events) / 1000);
    for (int i = 0; i < options.number("patience") * 10 && !allDelivered(all, connected); ++i)
        loop.run(0.1);
    const double wallSeconds = static_cast<double>(steadyNs() - start) / 1e9;
    const auto busy = usage();

    Samples lastMs;
    long delivered = 0;
    for (const auto &[sentAt, event] : all.events) {
        delivered += event.received;
        if (event.lastNs)
            lastMs.add(static_cast<double>(event.lastNs - sentAt) / 1e6);
    }
    Report report;
    report.put("connections", count);
    report.put("connected", connected);
    report.put("refused", all.refused);
    report.put("lost", all.lost);
    report.put("wall_s", wallSeconds);
    report.put("deliveries", delivered);
    report.put("deliveries_missing", events * connected - delivered);
    report.put("out_of_order", all.disordered);
    report.put("trigger_errors", trigger.errors);
    report.put("delivery_ms", all.latencyMs);
    report.put("read_ms", all.readMs);
    report.put("last_subscriber_ms", lastMs);
    report.put("client_cpu_s", ProcessUsage::ownCpuSeconds() - ownBefore);
    if (options.on("server-pid") && connected > 0 && delivered > 0) {
        report.put(idle, busy, wallSeconds);
        const auto behind = static_cast<double>(connected - ahead);
        report.put("memory_kib_per_connection", static_cast<double>(idle.memoryKib - empty.memoryKib) / behind);
        report.put("connect_cpu_us_per_connection", (idle.cpuSeconds - empty.cpuSeconds) * 1e6 / behind);
        report.put("server_cpu_us_per_delivery",
                   (busy.cpuSeconds - idle.cpuSeconds) * 1e6 / static_cast<double>(delivered));
    }
    report.print();
    return connected == count && delivered == events * connected && all.lost == 0 && all.disordered == 0 ? 0 : 1;
}
