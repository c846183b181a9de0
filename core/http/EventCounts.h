// EventCounts: what the event fans of one view thread did.
#pragma once

#include "http/EventFan.h"
#include "http/Tally.h"

#include <array>

namespace belfry::http {

/// Written on its view thread, read on any. By Framing where it is two numbers.
class EventCounts final : public EventFan::Observer {
public:
    void listenersChanged(Framing framing, int change) override { clients[at(framing)].change(change); }
    void delivered(std::uint64_t events, std::uint64_t bytes) override
    {
        deliveries.add(events);
        sentBytes.add(bytes);
    }
    void waitingChanged(int change) override { waiting.change(change); }
    void closedAsSlow(Framing framing) override { dropped[at(framing)].add(); }
    void resumed(bool isWhole) override { (isWhole ? resumedWhole : resumedAnew).add(); }

    std::array<Tally, 2> clients, dropped;
    Tally deliveries, sentBytes, waiting, resumedWhole, resumedAnew;

private:
    static std::size_t at(Framing framing) { return static_cast<std::size_t>(framing); }
};

} // namespace belfry::http
