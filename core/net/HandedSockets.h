// HandedSockets: listening sockets that were open before this process began, handed over by who started it.
#pragma once

#include "net/Address.h"

#include <cstdint>
#include <mutex>
#include <optional>
#include <vector>

namespace belfry::net {

/// Listening sockets kept open over a restart (systemd's socket units). Whoever opens a Listener takes the one of its
/// port from here before it would bind one of its own. One for the process; any thread. Without a system that hands
/// sockets over (Windows) it is always empty.
class HandedSockets {
public:
    static HandedSockets &ofProcess();
    HandedSockets(const HandedSockets &) = delete;
    HandedSockets &operator=(const HandedSockets &) = delete;

    /// Owns the file descriptors from here on. One that does not listen for TCP is closed; how many do is answered.
    std::size_t add(const std::vector<int> &descriptors);
    /// The caller's from here on; nothing when none listens there. An address without a host takes the one of that port
    /// whatever its host; port 0 takes none.
    std::optional<int> take(const Address &address);
    /// Where one of that port listens that nobody took; nothing when none does.
    std::optional<Address> heldAt(std::uint16_t port);
    /// Closes those that nobody took, and answers where they listened: doors without a house behind them.
    std::vector<Address> closeTheRest();

private:
    struct Open {
        int descriptor;
        Address local;
    };

    HandedSockets() = default;
    ~HandedSockets() = default; // what is still open ends with the process

    std::mutex m_mutex;
    std::vector<Open> m_open;
};

} // namespace belfry::net
