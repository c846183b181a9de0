// Announcer: tells what happened to every listener of every server, and to the webhooks.
#pragma once

#include "base/Time.h"
#include "bus/Bus.h"
#include "server/Happening.h"

#include <functional>
#include <mutex>
#include <string>

namespace belfry::server {

/// Any thread; never blocks. What is told goes over the bus, topic kTopic, so that all servers' listeners hear it within
/// moments, this one's also while the others cannot be reached. Owned by ServerApp; outlives who tells.
///
/// Mostly tell(Happening) after the change was committed. Where webhooks must not lose it even when the server is killed
/// in between: `announced = announcer.prepare(happening)`, then in the transaction of the change
/// `store::WebhookStore(db).queue(hookEventOf(announced))`, and once it is committed `announcer.tellQueued(announced)`.
class Announcer {
public:
    static constexpr const char *kTopic = "events";

    explicit Announcer(bus::Bus &bus, const Clock &clock = systemClock()) : m_bus(bus), m_clock(clock) {}
    Announcer(const Announcer &) = delete;
    Announcer &operator=(const Announcer &) = delete;

    /// Answers the id it got.
    std::string tell(Happening happening);

    /// Gives it its id and time and tells nobody yet.
    Announcement prepare(Happening happening);
    /// Tells what prepare() made and the store has queued for the webhooks.
    void tellQueued(const Announcement &announcement);

    /// Hears everything tell() tells, on the thread that tells; to be set before anybody does, and unset by {}.
    using ForWebhooks = std::function<void(const Announcement &announcement)>;
    void setWebhooks(ForWebhooks webhooks);

private:
    std::string nextId(WallTime at);

    bus::Bus &m_bus;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::string m_lastId;
    ForWebhooks m_webhooks;
};

} // namespace belfry::server
