#include "http/SecureGreeting.h"

namespace belfry::http {

SecureGreeting::SecureGreeting(World &world, net::ByteStreamPtr stream, OnAgreed onAgreed)
    : m_world(world), m_stream(std::move(stream)), m_onAgreed(std::move(onAgreed)),
      m_since(world.home().clock().now())
{
}

void SecureGreeting::start()
{
    m_stream->start(*this);
}

void SecureGreeting::onOpened()
{
    m_world.observer().handshakeDone(Handshake::Ok);
    m_ended = true;
    m_onAgreed(*this, std::move(m_stream));
}

void SecureGreeting::onClosed(const Error &why)
{
    m_world.observer().handshakeDone(Handshake::Failed);
    if (why.code != ErrorCode::Closed) // who only looks in and goes is not worth a line
        m_world.refused(*this, why.what);
    end();
}

void SecureGreeting::look(TimePoint now)
{
    if (m_ended || now - m_since <= m_world.limits().httpHeaderTime)
        return;
    m_world.observer().handshakeDone(Handshake::TimedOut);
    m_world.refused(*this, "slow TLS handshake");
    end();
}

void SecureGreeting::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_world.ended(*this);
}

} // namespace belfry::http
