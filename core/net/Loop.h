// Loop: what an IoThread runs on: waiting for sockets, for posts and for the next timer. For core/net's own .cpp files.
#pragma once

#include "base/SharedBytes.h"
#include "base/Time.h"

#include <cstdint>
#include <memory>
#include <span>

namespace belfry::net {

/// A connected or listening socket as the system counts it.
#if defined(_WIN32)
using NativeSocket = std::uintptr_t;
#else
using NativeSocket = int;
#endif

/// What came of one call of the system that does not wait.
struct Moved {
    std::size_t bytes = 0;  ///< received or taken
    bool isBlocked = false; ///< nothing there, or no room, for now
    bool hasEnded = false;  ///< the other side sends nothing more
    int failure = 0;        ///< the system's code; 0: none
};

/// A connected socket in its loop. It and its Waiter are bound to the loop's thread; destroying it closes it, and
/// nothing is told afterwards: that is allowed inside a callback.
class Socket {
public:
    struct Waiter {
        virtual void onReadable() = 0;
        virtual void onWritable() = 0;

    protected:
        ~Waiter() = default;
    };

    virtual ~Socket() = default;

    virtual NativeSocket native() const = 0;
    virtual Moved receive(std::span<std::uint8_t> room) = 0;
    /// One gather write of at most 64 views. `more`: another call follows at once.
    virtual Moved send(std::span<const ByteView> views, bool more) = 0;
    /// Of what stands in a file, where the system can (SharedBytes that are Mapped).
    virtual Moved sendFile(const FileRange &file, std::size_t bytes) = 0;

    /// onReadable() is called once, never inside: at once when something is left that receive() did not take, else when
    /// something comes or the other side ends. May be told in vain.
    virtual void waitToRead() = 0;
    /// onWritable() is called once, never inside, when there is room. For when send() or sendFile() took less than all.
    virtual void waitToWrite() = 0;

    /// Our FIN. The system's code, 0 when it went well.
    virtual int endSending() = 0;
    /// Now; `reset` throws away what the system still has to send (RST).
    virtual void close(bool reset) = 0;
};

/// A listening socket in its loop. Thread as Socket.
class Door {
public:
    struct Waiter {
        virtual void onClients() = 0;

    protected:
        ~Waiter() = default;
    };
    struct Client {
        NativeSocket socket{};
        int failure = 0;       ///< the system's code; 0: `socket` is a client
        bool isNobody = false; ///< nobody waits
    };

    virtual ~Door() = default;
    /// Does not wait for one. The socket is the caller's, who makes it a Socket of any loop.
    virtual Client accept() = 0;
    /// onClients() is called once, never inside, when somebody waits or accept() has not said yet that nobody does.
    virtual void waitForClients() = 0;
};

/// Runs on one thread, its home. All but wake() is for that thread; run() may begin later than the first calls.
class Loop {
public:
    /// Whose thread it is.
    struct Owner {
        virtual void onWoken() = 0; ///< after one or many wake()
        virtual void onAlarm() = 0; ///< the alarm's time has come
    protected:
        ~Owner() = default;
    };
    enum class Turn : std::uint8_t { Soon, Later };
    /// Who asks for a turn of its own, outside of what is on the stack.
    struct Guest {
        virtual void onTurn(Turn turn) = 0;

    protected:
        ~Guest() = default;
    };

    virtual ~Loop() = default;

    virtual void run(Owner &owner) = 0;
    virtual void stop() = 0;
    /// Any thread.
    virtual void wake() = 0;
    /// One for all, moved by the next call.
    virtual void setAlarm(TimePoint due) = 0;

    /// A turn as soon as this one is over.
    virtual void soon(std::shared_ptr<Guest> guest) = 0;
    /// A turn behind what others want quickly: for who sends much.
    virtual void later(std::shared_ptr<Guest> guest) = 0;

    /// Takes the connected socket over and makes it one that does not block; null when that fails.
    virtual std::unique_ptr<Socket> connected(NativeSocket socket, Socket::Waiter &waiter) = 0;
    /// Takes the listening socket over; null when that fails.
    virtual std::unique_ptr<Door> listening(NativeSocket socket, Door::Waiter &waiter) = 0;
};

void closeSocket(NativeSocket socket);

/// The loop written for this system where there is one, else the portable one.
std::unique_ptr<Loop> makeNativeLoop();
/// On Boost.Asio: every system.
std::unique_ptr<Loop> makePortableLoop();

} // namespace belfry::net
