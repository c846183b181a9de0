#include "http/Handler.h"

#include "base/Assert.h"

namespace belfry::http {

Responder::Responder(const std::shared_ptr<Target> &target, std::uint64_t requestId)
    : Responder(target, target->home(), requestId)
{
}

Responder::Responder(std::weak_ptr<Target> target, Executor &home, std::uint64_t requestId)
    : m_target(std::move(target)), m_home(&home), m_requestId(requestId), m_open(true)
{
}

Responder::Responder(Responder &&other) noexcept
    : m_target(std::move(other.m_target)), m_home(other.m_home), m_requestId(other.m_requestId),
      m_open(std::exchange(other.m_open, false))
{
}

Responder &Responder::operator=(Responder &&other) noexcept
{
    if (this != &other) {
        abandon();
        m_target = std::move(other.m_target);
        m_home = other.m_home;
        m_requestId = other.m_requestId;
        m_open = std::exchange(other.m_open, false);
    }
    return *this;
}

Responder::~Responder()
{
    abandon();
}

void Responder::send(Response response)
{
    if (!m_open)
        return;
    BELFRY_ASSERT(m_home->isHere());
    m_open = false;
    if (const auto target = m_target.lock())
        target->respond(m_requestId, std::move(response));
}

void Responder::send(const ReadyResponsePtr &ready)
{
    if (!m_open)
        return;
    BELFRY_ASSERT(m_home->isHere());
    m_open = false;
    if (const auto target = m_target.lock())
        target->respond(m_requestId, ready);
}

net::ByteStreamPtr Responder::takeOver(Response head)
{
    if (!m_open)
        return nullptr;
    BELFRY_ASSERT(m_home->isHere());
    m_open = false;
    const auto target = m_target.lock();
    return target ? target->takeOver(m_requestId, std::move(head)) : nullptr;
}

Executor &Responder::home() const
{
    return *m_home;
}

bool Responder::isOpen() const
{
    return m_open && !m_target.expired();
}

// Dropped with a task of another thread it must not touch the connection there, not even by counting.
void Responder::abandon()
{
    if (!m_open)
        return;
    if (m_home->isHere())
        return send(Response::empty(500));
    m_open = false;
    m_home->post([weak = std::move(m_target), id = m_requestId] {
        if (const auto target = weak.lock())
            target->respond(id, Response::empty(500));
    });
}

} // namespace belfry::http
