// Observer: who counts what happens on the connections of one view thread.
#pragma once

#include "http/Message.h"

#include <chrono>
#include <cstdint>
#include <string_view>

namespace belfry::http {

enum class Handshake : std::uint8_t { Ok, Failed, TimedOut };

/// Called on its view thread only, so it needs no lock. Implemented by ThreadCounts, or a fake.
struct Observer {
    using Took = std::chrono::microseconds;

    virtual ~Observer() = default;
    /// `pattern` is the route's, "" for none, and lives as long as the server; `took` is from the whole request to its
    /// answer.
    virtual void requestDone(std::string_view pattern, Method method, int status, std::uint64_t bodyBytes, Took took) = 0;
    virtual void connectionsChanged(int change) = 0;
    /// `reason` is a constant.
    virtual void connectionRefused(std::string_view reason) = 0;
    /// A client of the secure port has agreed on keys with us, or not.
    virtual void handshakeDone(Handshake) {}
    /// Requests whose handler has yet to answer.
    virtual void heldChanged(int) {}
    /// Bytes of answers that the system has not taken yet.
    virtual void queuedChanged(std::int64_t) {}
    /// Sending an answer took longer than the media in it plays (Response::plays).
    virtual void downloadLate() {}
};

} // namespace belfry::http
