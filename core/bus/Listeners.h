// Listeners: who subscribed to what, and how a message gets to each on its own thread.
#pragma once

#include "bus/Bus.h"

#include <atomic>
#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

namespace belfry::bus {

/// Any thread. Part of each Bus.
class Listeners {
public:
    /// Past `bytesMax` of messages on the way to one subscriber, it gets none until it has caught up, and is told so.
    explicit Listeners(std::size_t bytesMax) : m_bytesMax(bytesMax), m_list(std::make_shared<std::vector<ListenerPtr>>()) {}

    Subscription add(std::string topic, Executor &home, Bus::OnMessage onMessage, Bus::OnMissed onMissed);
    void deliver(Message message);
    /// To those whose topics are kept: messages of others may be lost.
    void tellMissed();
    /// Messages that did not fit, of all subscribers.
    std::uint64_t dropped() const { return m_dropped; }

private:
    struct Listener {
        std::string topic;
        Executor *home = nullptr;
        Bus::OnMessage onMessage;
        Bus::OnMissed onMissed;
        bool isThere = true; // home only
        std::atomic<std::size_t> bytesOnTheWay{0};
        std::atomic<bool> missing{false};
    };
    using ListenerPtr = std::shared_ptr<Listener>;

    static void miss(const ListenerPtr &listener);
    std::shared_ptr<const std::vector<ListenerPtr>> all() const;
    void remove(const Listener *listener);

    const std::size_t m_bytesMax;
    mutable std::mutex m_mutex;
    std::shared_ptr<const std::vector<ListenerPtr>> m_list; // replaced when it changes: nobody posts under the lock
    std::atomic<std::uint64_t> m_dropped{0};
};

} // namespace belfry::bus
