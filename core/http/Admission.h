// Admission: how many connections there are, in all and from one address.
#pragma once

#include "base/Limits.h"

#include <condition_variable>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace belfry::http {

/// Shared by the view threads of one server; touched once when a connection comes and once when it goes. Any thread.
class Admission {
public:
    explicit Admission(const Limits &limits) : m_limits(limits) {}

    /// Empty when it may stay (then leave() must follow), else why not: "connections" or "connections_per_address".
    std::string_view enter(const std::string &host);
    void leave(const std::string &host);
    /// True when the last one has left within `patience`.
    bool waitUntilEmpty(Duration patience);

private:
    const Limits &m_limits;
    std::mutex m_mutex;
    std::condition_variable m_left;
    std::unordered_map<std::string, std::size_t> m_perAddress;
    std::size_t m_all = 0;
};

} // namespace belfry::http
