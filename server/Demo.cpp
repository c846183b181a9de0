#include "server/Demo.h"

#include "base/Log.h"
#include "base/Worker.h"
#include "server/DemoEncoder.h"

#include <chrono>
#include <ctime>
#include <utility>

#if defined(__linux__)
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#elif defined(__APPLE__)
#include <pthread/qos.h>
#elif defined(_WIN32)
#include <windows.h>
#endif

namespace belfry::server {
namespace {

constexpr Duration kRetryAfter{1'000};
constexpr Duration kLookEvery{50};

// Viewers come first: the demo may stutter, they may not.
void lowerPriority()
{
#if defined(__linux__)
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)), 10);
#elif defined(__APPLE__)
    pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0);
#elif defined(_WIN32)
    SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL);
#endif
}

int secondOfDay()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
#if defined(_WIN32)
    localtime_s(&local, &now);
#else
    localtime_r(&now, &local);
#endif
    return (local.tm_hour * 60 + local.tm_min) * 60 + local.tm_sec;
}

} // namespace

Demo::Demo(std::string rtmp, Secret key, std::function<void()> onPublishing)
    : m_rtmp(std::move(rtmp)), m_key(std::move(key)), m_onPublishing(std::move(onPublishing)), m_thread([this] { run(); })
{
}

Demo::~Demo()
{
    m_stopping = true;
    m_thread.join();
}

void Demo::run()
{
    setThreadName("av-demo");
    lowerPriority();
    while (!m_stopping) {
        auto encoder = DemoEncoder::open(m_rtmp, m_key, m_stopping);
        Result<> sent = encoder ? Result<>(Done()) : Result<>(encoder.error());
        const TimePoint start = systemClock().now();
        while (sent && !m_stopping) {
            std::this_thread::sleep_until(start + std::chrono::microseconds((*encoder)->nextFrameUs()));
            sent = (*encoder)->sendFrame(secondOfDay());
            if (sent && m_onPublishing)
                std::exchange(m_onPublishing, nullptr)();
        }
        if (!sent && !m_stopping) {
            log::warning("demo", "publishing broke off; trying again", {{"why", sent.error().what}});
            pause();
        }
    }
}

void Demo::pause()
{
    const TimePoint end = systemClock().now() + kRetryAfter;
    while (!m_stopping && systemClock().now() < end)
        std::this_thread::sleep_for(kLookEvery);
}

} // namespace belfry::server
