#include "server/Countdown.h"

#include <string>

namespace belfry::server {
namespace {

std::string clockText(Duration left)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    const auto two = [](std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return std::to_string(seconds / 60) + ':' + two(seconds % 60);
}

} // namespace

void Countdown::begin(WallTime until)
{
    m_until = until;
    say();
}

// The picture that is there must not count on in the next broadcast.
void Countdown::stop()
{
    if (!m_next)
        return;
    m_next.reset();
    m_says({});
}

void Countdown::say()
{
    m_next.reset();
    const Duration left = m_until - m_home.clock().wall();
    if (left <= Duration(0)) {
        m_says({});
        return;
    }
    m_next = m_home.after(left % 1'000 + Duration(1), [this] { say(); });
    m_says(clockText(left));
}

} // namespace belfry::server
