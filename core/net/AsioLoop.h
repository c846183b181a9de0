// AsioLoop: the Loop of every system, on Boost.Asio. For core/net's own .cpp files.
#pragma once

#include "net/Loop.h"

namespace boost::asio {
class io_context;
}

namespace belfry::net {

/// Also where names are resolved and connections are begun, on every system.
class AsioLoop final : public Loop {
public:
    AsioLoop();
    ~AsioLoop() override;

    boost::asio::io_context &context();

    void run(Owner &owner) override;
    void stop() override;
    void wake() override;
    void setAlarm(TimePoint due) override;
    void soon(std::shared_ptr<Guest> guest) override;
    void later(std::shared_ptr<Guest> guest) override;
    std::unique_ptr<Socket> connected(NativeSocket socket, Socket::Waiter &waiter) override;
    std::unique_ptr<Door> listening(NativeSocket socket, Door::Waiter &waiter) override;

private:
    struct Machinery;
    std::unique_ptr<Machinery> m_machinery;
    Owner *m_owner = nullptr; // set before anything of it runs
};

} // namespace belfry::net
