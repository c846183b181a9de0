#include "relay/Courtesy.h"

#include <algorithm>
#include <chrono>

namespace belfry::relay {

bool Courtesy::hear(std::size_t bytes, TimePoint now)
{
    const std::chrono::duration<double> since = m_heardAt ? now - *m_heardAt : std::chrono::duration<double>(0);
    const auto forgiven = static_cast<std::size_t>(static_cast<double>(kHeardPerSecond) * std::max(0.0, since.count()));
    // Many small pieces in a row must not lose what time forgives between them.
    if (!m_heardAt || forgiven != 0) {
        m_heardAt = now;
        m_heardBytes -= std::min(m_heardBytes, forgiven);
    }
    m_heardBytes += bytes;
    return m_heardBytes <= kHeardBytesMax;
}

bool Courtesy::answer(std::size_t bytes, std::uint64_t written, std::uint64_t pending)
{
    m_answers.push_back({written + pending, bytes});
    m_waitingBytes += bytes;
    while (!m_answers.empty() && m_answers.front().endsAt <= written) {
        m_waitingBytes -= m_answers.front().bytes;
        m_answers.pop_front();
    }
    return m_waitingBytes <= kAnswerBytesMax;
}

} // namespace belfry::relay
