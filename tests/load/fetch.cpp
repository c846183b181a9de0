// load_fetch: the same GET again and again over N keep-alive connections, each as soon as the last is answered.
#include "load/HttpClient.h"
#include "load/Options.h"
#include "load/Report.h"

#include <memory>

using namespace belfry::load;

namespace {

const std::vector<Options::Spec> kSpecs = {
    {"url", "", "http://host:port/path", Options::Spec::Required},
    {"connections", "100", "keep-alive connections"},
    {"seconds", "10", "seconds measured"},
    {"warmup", "2", "seconds before that, after the last has begun"},
    {"header", "", "one more request header, such as 'Accept-Encoding: br'"},
    {"receive-buffer", std::to_string(kWideWindow), "bytes of SO_RCVBUF; 0: the kernel's, narrow over loopback"},
    {"server-pid", "", "processes whose CPU is reported, children included"}};
constexpr double kRampMsEach = 0.2;

class Fetchers {
public:
    Fetchers(EventLoop &loop, const Options &options)
        : m_loop(loop), m_url(parseUrl(options.text("url"))),
          m_headers(options.on("header") ? options.text("header") + "\r\n" : "")
    {
        for (long i = 0; i < options.number("connections"); ++i) {
            m_clients.push_back(std::make_unique<HttpClient>(
                loop, m_url, sourceOf(m_url, i),
                HttpClient::Settings{static_cast<int>(options.number("receive-buffer")), false}));
            loop.afterMs(static_cast<double>(i) * kRampMsEach,
                         [this, client = m_clients.back().get()] { next(*client); });
        }
    }

    bool measuring = false;
    long requests = 0, errors = 0;
    std::int64_t bytes = 0;
    Samples latencyMs;

    long connects() const
    {
        long sum = 0;
        for (const auto &client : m_clients)
            sum += client->connects();
        return sum;
    }

private:
    void next(HttpClient &client)
    {
        client.request("GET", m_url.path, m_headers, {}, HttpClient::Body::Discard,
                       [this, &client](HttpResult &&result) {
                           if (measuring)
                               count(result);
                           if (result.ok)
                               next(client);
                           else // a dead server is not hammered
                               m_loop.afterMs(100, [this, &client] { next(client); });
                       });
    }

    void count(const HttpResult &result)
    {
        bytes += result.bodyBytes;
        if (!result.good()) {
            ++errors;
            return;
        }
        ++requests;
        latencyMs.add(result.totalMs);
    }

    EventLoop &m_loop;
    const Url m_url;
    const std::string m_headers;
    std::vector<std::unique_ptr<HttpClient>> m_clients;
};

} // namespace

int main(int argc, char **argv)
{
    const Options options(argc, argv, "closed-loop HTTP GET of one URL", kSpecs);
    raiseFileLimit();
    EventLoop loop;
    Fetchers fetchers(loop, options);
    loop.run(options.real("warmup") + static_cast<double>(options.number("connections")) * kRampMsEach / 1000);

    const auto before = ProcessUsage::of(options.text("server-pid"), ProcessUsage::Memory::Skip);
    const double ownBefore = ProcessUsage::ownCpuSeconds();
    const std::int64_t start = steadyNs();
    fetchers.measuring = true;
    loop.run(options.real("seconds"));
    const double wallSeconds = static_cast<double>(steadyNs() - start) / 1e9;
    const auto after = ProcessUsage::of(options.text("server-pid"), ProcessUsage::Memory::Read);

    Report report;
    report.put("connections", options.number("connections"));
    report.put("connects", fetchers.connects());
    report.put("wall_s", wallSeconds);
    report.put("requests", fetchers.requests);
    report.put("requests_per_s", static_cast<double>(fetchers.requests) / wallSeconds);
    report.put("bytes", static_cast<double>(fetchers.bytes));
    report.put("errors", fetchers.errors);
    report.put("latency_ms", fetchers.latencyMs);
    report.put("client_cpu_s", ProcessUsage::ownCpuSeconds() - ownBefore);
    if (options.on("server-pid")) {
        const double cpu = after.cpuSeconds - before.cpuSeconds;
        report.put(before, after, wallSeconds);
        report.put("requests_per_server_cpu_s", cpu > 0 ? static_cast<double>(fetchers.requests) / cpu : 0);
        report.put("server_cpu_s_per_gbyte",
                   fetchers.bytes > 0 ? cpu / (static_cast<double>(fetchers.bytes) / 1e9) : 0);
    }
    report.print();
    return fetchers.errors == 0 && fetchers.requests > 0 ? 0 : 1;
}
