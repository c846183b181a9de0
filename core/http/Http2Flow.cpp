#include "http/Http2Flow.h"

#include "http/Http2Connection.h"

namespace belfry::http {

Http2Flow::Http2Flow(std::shared_ptr<Http2Stream> stream, const net::ByteStream &carrier)
    : m_stream(std::move(stream)), m_peer(carrier.peer()), m_local(carrier.local()), m_isSecure(carrier.isSecure())
{
}

Http2Flow::~Http2Flow()
{
    m_stream->reader = nullptr;
    if (m_stream->connection)
        m_stream->connection->abandon(*m_stream);
}

void Http2Flow::start(Reader &reader)
{
    m_stream->reader = &reader;
    if (m_stream->connection)
        return;
    // It closed before anybody listened.
    m_stream->home().post([weak = std::weak_ptr(m_stream)] {
        const auto stream = weak.lock();
        if (auto *listening = stream ? std::exchange(stream->reader, nullptr) : nullptr)
            listening->onClosed(fail(ErrorCode::Closed, "the stream was closed"));
    });
}

void Http2Flow::write(std::span<const SharedBytes> pieces)
{
    if (m_stream->connection && !m_stream->isLast)
        m_stream->connection->send(*m_stream, pieces);
}

void Http2Flow::closeAfterWriting()
{
    if (m_stream->connection)
        m_stream->connection->finish(*m_stream);
}

} // namespace belfry::http
