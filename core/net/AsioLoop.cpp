#include "net/AsioLoop.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

namespace belfry::net {

namespace asio = boost::asio;

struct AsioLoop::Machinery {
    asio::io_context context{1};
    asio::steady_timer alarm{context};
};

AsioLoop::AsioLoop() : m_machinery(std::make_unique<Machinery>()) {}

AsioLoop::~AsioLoop() = default;

asio::io_context &AsioLoop::context()
{
    return m_machinery->context;
}

void AsioLoop::run(Owner &owner)
{
    m_owner = &owner;
    const auto guard = asio::make_work_guard(context());
    context().run();
    m_machinery->alarm.cancel();
}

void AsioLoop::stop()
{
    context().stop();
}

void AsioLoop::wake()
{
    asio::post(context(), [this] { m_owner->onWoken(); });
}

void AsioLoop::setAlarm(TimePoint due)
{
    m_machinery->alarm.expires_at(due);
    m_machinery->alarm.async_wait([this](const boost::system::error_code &cancelled) {
        if (!cancelled)
            m_owner->onAlarm();
    });
}

void AsioLoop::soon(std::shared_ptr<Guest> guest)
{
    asio::post(context(), [guest = std::move(guest)] { guest->onTurn(Turn::Soon); });
}

void AsioLoop::later(std::shared_ptr<Guest> guest)
{
    asio::post(context(), [guest = std::move(guest)] { guest->onTurn(Turn::Later); });
}

} // namespace belfry::net
