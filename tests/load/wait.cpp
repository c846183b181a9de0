// load_wait: N players that wait for the next part with a blocking reload: how long after it closed was each answered?
// Needs load_publish --stamp. A part closes when the picture behind it is sent, whose time stands in the next part.
#include "load/HttpClient.h"
#include "load/MediaPlaylist.h"
#include "load/Options.h"
#include "load/Report.h"
#include "load/Stamp.h"

#include <map>
#include <memory>

using namespace belfry::load;

namespace {

using Position = std::pair<long, int>; // sequence, part

const std::vector<Options::Spec> kSpecs = {
    {"url", "", "media playlist with parts and blocking reload", Options::Spec::Required},
    {"connections", "2000", "players that wait"},
    {"warmup", "3", "seconds before measuring"},
    {"seconds", "10", "seconds measured"},
    {"server-pid", "", "processes whose CPU is reported, children included"}};

class Waiters {
public:
    Waiters(EventLoop &loop, const Options &options)
        : m_loop(loop), m_url(parseUrl(options.text("url"))), m_leader(loop, m_url, {}, {}),
          m_reader(loop, m_url, {}, {})
    {
        for (long i = 0; i < options.number("connections"); ++i)
            m_idle.push_back(m_clients
                                 .emplace_back(std::make_unique<HttpClient>(loop, m_url, sourceOf(m_url, i),
                                                                            HttpClient::Settings{kWideWindow, true}))
                                 .get());
        loop.afterMs(0, [this] { lead(m_url.path); });
    }

    bool measuring = false;
    long errors = 0;

    long connects() const
    {
        long sum = 0;
        for (const auto &client : m_clients)
            sum += client->connects();
        return sum;
    }

    /// From the closing of each part to its answers. A part whose closing is unknown does not count.
    void put(Report &report) const
    {
        Samples afterMs, lastMs;
        long parts = 0;
        for (auto at = m_answers.begin(); at != m_answers.end(); ++at) {
            const auto next = m_firstStamp.upper_bound(at->first);
            if (next == m_firstStamp.end() || !m_firstStamp.contains(at->first))
                continue;
            ++parts;
            std::int64_t last = 0;
            for (const std::int64_t arrived : at->second) {
                afterMs.add(static_cast<double>(arrived - next->second) / 1e6);
                last = std::max(last, arrived - next->second);
            }
            lastMs.add(static_cast<double>(last) / 1e6);
        }
        report.put("parts", parts);
        report.put("after_part_ms", afterMs);
        report.put("last_answer_ms", lastMs);
    }

private:
    std::string waitingPath() const
    {
        return m_url.path + "?_HLS_msn=" + std::to_string(m_want.first) + "&_HLS_part=" + std::to_string(m_want.second);
    }

    // The leader reads the playlist and says what comes next; the others only wait for it.
    void lead(const std::string &path)
    {
        m_leader.get(path, HttpClient::Body::Keep, [this](HttpResult &&result) {
            const auto list = MediaPlaylist::parse(result.body);
            if (!result.good() || list.parts.empty()) {
                errors += measuring;
                return m_loop.afterMs(200, [this] { lead(m_url.path); });
            }
            m_want = {list.nextSequence, list.nextPart};
            lead(waitingPath());
            for (HttpClient *client : std::exchange(m_idle, {}))
                wait(*client);
            const Piece &newest = list.parts.back();
            m_reader.get(resolved(m_url.path, newest.uri), HttpClient::Body::Keep,
                         [this, at = Position(newest.sequence, newest.part)](HttpResult &&part) {
                             const auto stamps = stampsIn(part.body);
                             if (!stamps.empty())
                                 m_firstStamp[at] = stamps.front();
                         });
        });
    }

    void wait(HttpClient &client)
    {
        client.get(waitingPath(), HttpClient::Body::Discard, [this, &client, wanted = m_want](HttpResult &&result) {
            if (measuring && !result.good())
                ++errors;
            else if (measuring)
                m_answers[wanted].push_back(result.arrivedAtNs);
            if (!result.ok)
                m_loop.afterMs(200, [this, &client] { m_idle.push_back(&client); });
            else if (wanted < m_want)
                wait(client);
            else
                m_idle.push_back(&client);
        });
    }

    EventLoop &m_loop;
    const Url m_url;
    HttpClient m_leader, m_reader;
    std::vector<std::unique_ptr<HttpClient>> m_clients;
    std::vector<HttpClient *> m_idle;
    Position m_want;
    std::map<Position, std::vector<std::int64_t>> m_answers;
    std::map<Position, std::int64_t> m_firstStamp;
};

} // namespace

int main(int argc, char **argv)
{
    const Options options(argc, argv, "N blocked playlist reloads: when is each answered after its part closed",
                          kSpecs);
    raiseFileLimit();
    EventLoop loop;
    Waiters waiters(loop, options);
    loop.run(options.real("warmup"));
    const auto before = ProcessUsage::of(options.text("server-pid"), ProcessUsage::Memory::Skip);
    const std::int64_t start = steadyNs();
    waiters.measuring = true;
    loop.run(options.real("seconds"));
    waiters.measuring = false;
    const double wallSeconds = static_cast<double>(steadyNs() - start) / 1e9;
    const auto after = ProcessUsage::of(options.text("server-pid"), ProcessUsage::Memory::Read);
    loop.run(1); // the next part tells when the last one closed

    Report report;
    report.put("connections", options.number("connections"));
    report.put("connects", waiters.connects());
    report.put("wall_s", wallSeconds);
    report.put("errors", waiters.errors);
    waiters.put(report);
    if (options.on("server-pid"))
        report.put(before, after, wallSeconds);
    report.print();
    return waiters.errors == 0 ? 0 : 1;
}
