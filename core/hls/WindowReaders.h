// WindowReaders: hands each new Window of a Packager to the threads that serve it.
#pragma once

#include "base/Executor.h"
#include "base/Subscription.h"
#include "hls/Window.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace belfry::hls {

/// Changes of one loop turn go out in one post to each reader; without readers nothing is asked or posted. On home,
/// but for what it posts to the readers. Owned by Packager.
class WindowReaders final : public std::enable_shared_from_this<WindowReaders> {
public:
    using Deliver = std::function<void(WindowPtr)>;

    /// `window` gives the present one, and is not called any more after close().
    WindowReaders(Executor &home, std::function<WindowPtr()> window);
    void close() { m_window = nullptr; }

    /// The first delivery follows, too. The Subscription may outlive this.
    [[nodiscard]] Subscription add(Executor &thread, Deliver deliver);
    /// Called when the first one comes and when the last one has left.
    void onWatched(std::function<void(bool)> changed) { m_watchedChanged = std::move(changed); }
    /// There is another Window.
    void changed();

private:
    struct Reader {
        std::uint64_t id;
        Executor *thread;
        std::shared_ptr<const Deliver> deliver;
        bool isNew;
    };
    void post();
    void deliver();
    void remove(std::uint64_t id);

    Executor &m_home;
    std::function<WindowPtr()> m_window;
    std::function<void(bool)> m_watchedChanged;
    std::vector<Reader> m_readers;
    std::uint64_t m_nextId = 1;
    bool m_changed = false; ///< since the last delivery
    bool m_posted = false;
};

} // namespace belfry::hls
