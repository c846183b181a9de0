// OneWire: the bus of several servers in one test.
#pragma once

#include "bus/Bus.h"
#include "bus/Listeners.h"

#include <string>
#include <vector>

namespace belfry::test {

/// What several servers say to each other.
struct Wire {
    bus::Listeners listeners{1u << 20};
    bool isCut = false;
};

/// One server's end of it.
struct OneBus final : bus::Bus {
    OneBus(Wire &its, std::string its_name) : wire(its), name(std::move(its_name)) {}
    void publish(std::string topic, std::string payload) override
    {
        topics.push_back(topic);
        if (!wire.isCut)
            wire.listeners.deliver({std::move(topic), std::move(payload), name});
    }
    Subscription subscribe(std::string topic, Executor &home, OnMessage onMessage, OnMissed onMissed) override
    {
        return wire.listeners.add(std::move(topic), home, std::move(onMessage), std::move(onMissed));
    }
    std::string_view server() const override { return name; }
    bool isConnected() const override { return !wire.isCut; }

    Wire &wire;
    std::string name;
    std::vector<std::string> topics;
};

} // namespace belfry::test
