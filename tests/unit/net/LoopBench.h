// LoopBench: a Loop on the test's own thread, and connections whose other end is a plain blocking socket.
#pragma once

#include "net/Loop.h"

#include <QtTest/qtestcase.h>

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace belfry::test {

using namespace belfry::net;

/// Runs on the test's own thread until it is told to stop or 10 s are over.
class LoopBench final : public Loop::Owner {
public:
    explicit LoopBench(bool isPortable) : loop(isPortable ? makePortableLoop() : makeNativeLoop()) {}

    /// True when something called done().
    bool run(std::chrono::milliseconds atMost = std::chrono::seconds(10))
    {
        m_isDone = false;
        loop->setAlarm(systemClock().now() + atMost);
        loop->run(*this);
        return m_isDone;
    }
    void done()
    {
        m_isDone = true;
        loop->stop();
    }
    void onWoken() override
    {
        if (duringWake)
            duringWake();
    }
    void onAlarm() override { loop->stop(); }

    const std::unique_ptr<Loop> loop;
    std::function<void()> duringWake;

private:
    bool m_isDone = false;
};

/// Both ends of a connection: one in the loop, the other blocking.
class End final : public Socket::Waiter {
public:
    explicit End(Loop &loop)
    {
        int ends[2] = {-1, -1};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0) {
            socket = loop.connected(ends[0], *this);
            other = ends[1];
        }
    }
    ~End() { closeOther(); }
    End(const End &) = delete;
    End &operator=(const End &) = delete;

    void say(std::string_view text) { QCOMPARE(::send(other, text.data(), text.size(), 0), ssize_t(text.size())); }
    void closeOther()
    {
        if (other >= 0)
            ::close(std::exchange(other, -1));
    }
    std::string read(std::size_t most = 100)
    {
        std::vector<std::uint8_t> room(most);
        const Moved moved = socket->receive(room);
        hasEnded = moved.hasEnded;
        isBlocked = moved.isBlocked;
        return {room.begin(), room.begin() + static_cast<std::ptrdiff_t>(moved.bytes)};
    }
    /// Until the system takes no more.
    std::size_t fill()
    {
        const std::vector<std::uint8_t> much(100'000);
        const ByteView view(much);
        std::size_t taken = 0;
        for (;;) {
            const Moved moved = socket->send({&view, 1}, false);
            taken += moved.bytes;
            if (moved.bytes < much.size())
                return taken;
        }
    }
    void drainOther(std::size_t bytes)
    {
        std::array<char, 65'536> room;
        while (bytes > 0) {
            const ssize_t count = ::recv(other, room.data(), std::min(bytes, room.size()), 0);
            if (count <= 0)
                return;
            bytes -= static_cast<std::size_t>(count);
        }
    }

    void onReadable() override { call(duringRead); }
    void onWritable() override { call(duringWrite); }

    std::unique_ptr<Socket> socket;
    int other = -1;
    bool hasEnded = false;
    bool isBlocked = false;
    std::function<void()> duringRead;
    std::function<void()> duringWrite;

private:
    static void call(const std::function<void()> &what)
    {
        const auto kept = what;
        QVERIFY2(kept, "told what nobody waits for");
        kept();
    }
};

class Knock final : public Door::Waiter {
public:
    void onClients() override { during(); }
    std::function<void()> during;
};

class Visit final : public Loop::Guest {
public:
    explicit Visit(std::function<void(Loop::Turn)> what) : m_what(std::move(what)) {}
    void onTurn(Loop::Turn turn) override { m_what(turn); }

private:
    std::function<void(Loop::Turn)> m_what;
};

} // namespace belfry::test
