// Demo: a moving, sounding test picture that publishes itself, for a first look without OBS.
#pragma once

#include "base/Secret.h"

#include <atomic>
#include <functional>
#include <string>
#include <thread>

namespace belfry::server {

/// Makes picture and sound, encodes them with FFmpeg's libraries and publishes them over RTMP like any encoder, from a
/// thread of its own with low priority; comes back when the connection breaks. The destructor ends it. Any thread.
class Demo {
public:
    /// `onPublishing` is called once, on the demo's thread, when the server has taken the first packets.
    Demo(std::string rtmp, Secret key, std::function<void()> onPublishing);
    ~Demo();
    Demo(const Demo &) = delete;
    Demo &operator=(const Demo &) = delete;

private:
    void run();
    void pause();

    const std::string m_rtmp;
    const Secret m_key;
    std::function<void()> m_onPublishing;
    std::atomic<bool> m_stopping{false};
    std::thread m_thread; // last: it uses all of the above
};

} // namespace belfry::server
