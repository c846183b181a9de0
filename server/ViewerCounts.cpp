#include "server/ViewerCounts.h"

#include "base/Assert.h"
#include "model/Json.h"

#include <utility>

namespace belfry::server {
namespace {

constexpr const char *kTopic = "counts";
constexpr double kViewersMax = 1e9;

std::string textOf(const Watching &viewers)
{
    QJsonObject object;
    for (const auto &[channel, count] : viewers)
        object.insert(model::fromUtf8(channel), static_cast<double>(count));
    return model::toText(object);
}

} // namespace

ViewerCounts::ViewerCounts(Executor &home, bus::Bus &bus, std::function<void(WatchingPtr)> onChange)
    : m_home(home), m_bus(bus), m_onChange(std::move(onChange))
{
    m_hearing = bus.subscribe(kTopic, home, [this](const bus::Message &message) { hear(message); }, {});
    m_tick = home.after(kEvery, [this] { tick(); });
}

void ViewerCounts::report(std::size_t view, Watching viewers)
{
    const std::lock_guard lock(m_mutex);
    m_own[view] = std::move(viewers);
}

WatchingPtr ViewerCounts::now() const
{
    const std::lock_guard lock(m_mutex);
    return m_now;
}

Watching ViewerCounts::ownSum() const
{
    const std::lock_guard lock(m_mutex);
    Watching sum;
    for (const auto &[view, viewers] : m_own) {
        for (const auto &[channel, count] : viewers) {
            if (count != 0)
                sum[channel] += count;
        }
    }
    return sum;
}

Watching ViewerCounts::own(Watching people) const
{
    for (const auto &[channel, count] : ownSum())
        people[channel] += count;
    return people;
}

void ViewerCounts::hear(const bus::Message &message)
{
    if (message.server == m_bus.server())
        return;
    const auto object = model::parseObject(message.payload);
    if (!object)
        return;
    Other other{{}, m_home.clock().now()};
    for (auto at = object->begin(); at != object->end(); ++at) {
        const double count = at.value().toDouble(-1);
        if (count >= 0 && count <= kViewersMax)
            other.viewers[model::toUtf8(at.key())] = static_cast<std::size_t>(count);
    }
    m_others[message.server] = std::move(other);
}

void ViewerCounts::tick()
{
    BELFRY_ASSERT(m_home.isHere());
    m_tick = m_home.after(kEvery, [this] { tick(); });
    const TimePoint now = m_home.clock().now();
    Watching sum = ownSum();
    if (sum != m_said || (!sum.empty() && now - m_saidAt >= kSayAgainAfter)) {
        m_said = sum;
        m_saidAt = now;
        m_bus.publish(kTopic, textOf(sum));
    }
    std::erase_if(m_others, [now](const auto &other) { return now - other.second.heardAt > kForgetAfter; });
    for (const auto &[server, other] : m_others) {
        for (const auto &[channel, count] : other.viewers)
            sum[channel] += count;
    }
    for (const auto &[channel, count] : m_people)
        sum[channel] += count;
    WatchingPtr next;
    {
        const std::lock_guard lock(m_mutex);
        if (*m_now == sum)
            return;
        next = m_now = std::make_shared<const Watching>(std::move(sum));
    }
    m_onChange(std::move(next));
}

} // namespace belfry::server
