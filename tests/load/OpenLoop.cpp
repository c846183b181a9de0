#include "load/OpenLoop.h"

#include <algorithm>

namespace belfry::load {
namespace {

constexpr double kTickMs = 1;
constexpr double kDrainSeconds = 1;

} // namespace

OpenLoop::OpenLoop(EventLoop &loop, const Url &url, const Settings &settings, Next next)
    : m_loop(loop), m_settings(settings), m_next(std::move(next))
{
    for (long i = 0; i < settings.connections; ++i) {
        m_clients.push_back(std::make_unique<HttpClient>(loop, url, sourceOf(url, i), HttpClient::Settings()));
        m_idle.push_back(m_clients.back().get());
    }
}

void OpenLoop::run()
{
    m_begun = steadyNs();
    release();
    m_loop.run(m_settings.seconds + kDrainSeconds);
}

void OpenLoop::release()
{
    const double passed = static_cast<double>(steadyNs() - m_begun) / 1e9;
    const long wanted = static_cast<long>(std::min(passed, m_settings.seconds) * m_settings.perSecond);
    for (; m_released < wanted; ++m_released)
        m_due.push_back(m_begun + static_cast<std::int64_t>(static_cast<double>(m_released) / m_settings.perSecond * 1e9));
    while (!m_due.empty() && !m_idle.empty()) {
        HttpClient *client = m_idle.back();
        m_idle.pop_back();
        send(*client);
    }
    if (passed < m_settings.seconds + kDrainSeconds)
        m_loop.afterMs(kTickMs, [this] { release(); });
}

void OpenLoop::send(HttpClient &client)
{
    const std::int64_t due = m_due.front();
    m_due.pop_front();
    client.request("GET", m_next(), {}, {}, HttpClient::Body::Discard, [this, &client, due](HttpResult &&result) {
        if (result.good()) {
            ++answered;
            latencyMs.add(static_cast<double>(steadyNs() - due) / 1e6);
        } else {
            ++errors;
        }
        if (m_due.empty())
            m_idle.push_back(&client);
        else
            send(client);
    });
}

} // namespace belfry::load
