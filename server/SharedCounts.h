// SharedCounts: numbers by name of which every server has its own, and all servers the sum.
#pragma once

#include "base/Executor.h"
#include "bus/Bus.h"

#include <cstddef>
#include <map>
#include <string>

namespace belfry::server {

using Counts = std::map<std::string, std::size_t, std::less<>>;

/// The servers tell each other theirs on `topic`; one that nobody has heard of for kForgetAfter counts no more. Made, used and
/// destroyed on `home`.
class SharedCounts {
public:
    static constexpr Duration kSayAgainAfter{5'000};
    static constexpr Duration kForgetAfter{15'000};

    SharedCounts(Executor &home, bus::Bus &bus, std::string topic);
    SharedCounts(const SharedCounts &) = delete;
    SharedCounts &operator=(const SharedCounts &) = delete;

    /// Tells the others, when it is not what they were told, and again so that they do not forget it.
    void say(const Counts &own);
    /// What the others said is added to `sum`.
    void addOthers(Counts &sum);

    const std::string &topic() const { return m_topic; }

private:
    struct Other {
        Counts counts;
        TimePoint heardAt;
    };

    void hear(const bus::Message &message);

    Executor &m_home;
    bus::Bus &m_bus;
    const std::string m_topic;
    std::map<std::string, Other, std::less<>> m_others; // by server
    Counts m_said;
    TimePoint m_saidAt{};
    Subscription m_hearing;
};

} // namespace belfry::server
