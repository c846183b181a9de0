// LocalBus: the bus of a server that is alone.
#pragma once

#include "bus/Bus.h"
#include "bus/Listeners.h"
#include "bus/Topic.h"

namespace belfry::bus {

/// Outlives its subscribers.
class LocalBus final : public Bus {
public:
    /// `bytesMax`: of messages on their way to one subscriber.
    LocalBus(std::string server, std::size_t bytesMax) : m_server(std::move(server)), m_listeners(bytesMax) {}

    void publish(std::string topic, std::string payload) override
    {
        if (mayPublish(topic, payload))
            m_listeners.deliver({std::move(topic), std::move(payload), m_server});
    }
    Subscription subscribe(std::string topic, Executor &home, OnMessage onMessage, OnMissed onMissed) override
    {
        return m_listeners.add(std::move(topic), home, std::move(onMessage), std::move(onMissed));
    }
    std::string_view server() const override { return m_server; }
    bool isConnected() const override { return true; }

private:
    const std::string m_server;
    Listeners m_listeners;
};

} // namespace belfry::bus
