// DemoEncoder: the demo's picture and sound as H.264 and AAC, published over RTMP by FFmpeg's libraries.
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>

namespace belfry::server {

/// One connection to a server. One thread; blocks as long as the server lets it wait, or until `stopping`.
class DemoEncoder {
public:
    /// Connects and publishes to `rtmp`/`key`. FFmpeg's own log lines go to ours, without the key.
    static Result<std::unique_ptr<DemoEncoder>> open(const std::string &rtmp, const Secret &key,
                                                     const std::atomic<bool> &stopping);
    ~DemoEncoder();

    /// Encodes and sends one more frame of the picture, and the sound that belongs to it.
    Result<> sendFrame(int secondOfDay);
    /// When the next frame is due, in microseconds behind the first one.
    std::int64_t nextFrameUs() const;

private:
    struct Impl;
    explicit DemoEncoder(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace belfry::server
