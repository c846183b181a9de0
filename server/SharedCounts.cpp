#include "server/SharedCounts.h"

#include "base/Assert.h"
#include "model/Json.h"

#include <utility>

namespace belfry::server {
namespace {

constexpr double kCountMax = 1e9;

std::string textOf(const Counts &counts)
{
    QJsonObject object;
    for (const auto &[name, count] : counts)
        object.insert(model::fromUtf8(name), static_cast<double>(count));
    return model::toText(object);
}

} // namespace

SharedCounts::SharedCounts(Executor &home, bus::Bus &bus, std::string topic) : m_home(home), m_bus(bus), m_topic(std::move(topic))
{
    m_hearing = bus.subscribe(m_topic, home, [this](const bus::Message &message) { hear(message); }, {});
}

void SharedCounts::say(const Counts &own)
{
    BELFRY_ASSERT(m_home.isHere());
    const TimePoint now = m_home.clock().now();
    if (own == m_said && (own.empty() || now - m_saidAt < kSayAgainAfter))
        return;
    m_said = own;
    m_saidAt = now;
    m_bus.publish(m_topic, textOf(own));
}

void SharedCounts::addOthers(Counts &sum)
{
    BELFRY_ASSERT(m_home.isHere());
    const TimePoint now = m_home.clock().now();
    std::erase_if(m_others, [now](const auto &other) { return now - other.second.heardAt > kForgetAfter; });
    for (const auto &[server, other] : m_others) {
        for (const auto &[name, count] : other.counts)
            sum[name] += count;
    }
}

void SharedCounts::hear(const bus::Message &message)
{
    if (message.server == m_bus.server())
        return;
    const auto object = model::parseObject(message.payload);
    if (!object)
        return;
    Other other{{}, m_home.clock().now()};
    for (auto at = object->begin(); at != object->end(); ++at) {
        const double count = at.value().toDouble(-1);
        if (count >= 0 && count <= kCountMax)
            other.counts[model::toUtf8(at.key())] = static_cast<std::size_t>(count);
    }
    m_others[message.server] = std::move(other);
}

} // namespace belfry::server
