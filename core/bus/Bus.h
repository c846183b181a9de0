// Bus: what one server tells the others (and itself): events, invalidations, counts, chat.
#pragma once

#include "base/Executor.h"
#include "base/Subscription.h"

#include <functional>
#include <string>
#include <string_view>

namespace belfry::bus {

/// Value. `payload` is JSON text, 256 KiB at most; never a secret.
struct Message {
    std::string topic;   ///< "events", "invalidate", "counts", "chat.01J…": a-z, 0-9, '.', '_', '-'
    std::string payload;
    std::string server;  ///< who published it
};

/// At most once to each subscriber, in order for one publisher and topic. A publisher hears its own messages too, also while
/// the others cannot be reached; what was published meanwhile on topics that are kept reaches them when they can be
/// (up to the limits of the implementation; `missed` is said to a subscriber whose messages were lost, so that it reads
/// everything anew).
class Bus {
public:
    using OnMessage = std::function<void(const Message &message)>;
    using OnMissed = std::function<void()>;

    virtual ~Bus() = default;

    /// Any thread; never blocks.
    virtual void publish(std::string topic, std::string payload) = 0;
    /// `topic` may end in '*'. Both functions run on `home`. The Subscription may be destroyed on `home` only.
    virtual Subscription subscribe(std::string topic, Executor &home, OnMessage onMessage, OnMissed onMissed = {}) = 0;
    /// This server's name on the bus.
    virtual std::string_view server() const = 0;
    /// False while other servers cannot be reached; always true where there are none.
    virtual bool isConnected() const = 0;
};

} // namespace belfry::bus
