// Http2Flow: one stream of an HTTP/2 connection as a ByteStream, for answers without an end (server-sent events).
#pragma once

#include "http/Http2Stream.h"

namespace belfry::http {

/// May outlive its connection: then it is closed. Destroying it resets the stream, unless all was sent. Nothing is
/// read: the request was complete when it was handed out.
class Http2Flow final : public net::ByteStream {
public:
    Http2Flow(std::shared_ptr<Http2Stream> stream, const net::ByteStream &carrier);
    ~Http2Flow() override;

    void start(Reader &reader) override;
    void write(std::span<const SharedBytes> pieces) override;
    std::size_t pendingBytes() const override { return m_stream->body.bytes(); }
    std::uint64_t writtenBytes() const override { return m_stream->body.takenBytes(); }
    void pauseReading(bool) override {}
    void closeAfterWriting() override;
    const net::Address &peer() const override { return m_peer; }
    const net::Address &local() const override { return m_local; }
    bool isSecure() const override { return m_isSecure; }
    std::string_view protocol() const override { return "h2"; }

private:
    std::shared_ptr<Http2Stream> m_stream;
    net::Address m_peer;
    net::Address m_local;
    bool m_isSecure;
};

} // namespace belfry::http
