// StreamBench: one IoThread, one Listener and the last accepted stream with a reader that records what it is told.
#pragma once

#include "LoopKindUnderTest.h"
#include "net/Listener.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>

namespace belfry::test {

/// Records on the stream's thread, is asked from the test's.
class RecordingReader final : public net::ByteStream::Reader {
public:
    void onBytes(ByteView bytes) override
    {
        change([&] { m_text += asText(bytes); });
        if (duringBytes)
            duringBytes();
    }
    void onDrained() override
    {
        change([&] { ++m_drained; });
    }
    void onClosed(const Error &why) override
    {
        change([&] { m_closed.push_back(why); });
        if (duringClosed)
            duringClosed();
    }

    /// Waits for at most 10 s until `condition` holds.
    bool eventually(const std::function<bool()> &condition)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(10), condition);
    }
    bool eventuallyReads(std::string_view text)
    {
        return eventually([&] { return m_text == text; });
    }
    bool eventuallyCloses()
    {
        return eventually([&] { return !m_closed.empty(); });
    }
    bool eventuallyDrains(int times)
    {
        return eventually([&] { return m_drained >= times; });
    }
    std::size_t bytesRead()
    {
        const std::lock_guard lock(m_mutex);
        return m_text.size();
    }
    int drained()
    {
        const std::lock_guard lock(m_mutex);
        return m_drained;
    }
    std::vector<Error> closed()
    {
        const std::lock_guard lock(m_mutex);
        return m_closed;
    }

    std::function<void()> duringBytes;  ///< the stream's thread only
    std::function<void()> duringClosed; ///< the stream's thread only

private:
    void change(const std::function<void()> &what)
    {
        const std::lock_guard lock(m_mutex);
        what();
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::string m_text;
    int m_drained = 0;
    std::vector<Error> m_closed;
};

class StreamBench {
public:
    explicit StreamBench(net::ListenerSettings settings = {})
        : m_listener(std::move(*net::Listener::open(
              {"127.0.0.1", 0}, {&home},
              [this](net::ByteStreamPtr accepted, net::IoThread &) {
                  stream = std::move(accepted);
                  stream->start(reader);
              },
              settings)))
    {
    }
    ~StreamBench()
    {
        m_listener.reset();
        home.runAndWait([this] { stream.reset(); });
    }
    std::uint16_t port() const { return m_listener->local().port; }
    /// Returns once the connection made before has been accepted and started.
    void waitForStream()
    {
        for (bool there = false; !there;)
            home.runAndWait([&] { there = stream != nullptr; });
    }

    /// What the reader is to do inside its callbacks.
    void duringBytes(std::function<void()> what)
    {
        home.runAndWait([&] { reader.duringBytes = std::move(what); });
    }
    void duringClosed(std::function<void()> what)
    {
        home.runAndWait([&] { reader.duringClosed = std::move(what); });
    }

    net::IoThread home{"bench", loopKind()};
    RecordingReader reader;
    net::ByteStreamPtr stream; ///< home thread only

private:
    std::unique_ptr<net::Listener> m_listener;
};

} // namespace belfry::test
