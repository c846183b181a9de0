// Http2Connection: one client's HTTP/2 connection: many requests at a time, deadlines kept (RFC 9113).
#pragma once

#include "http/Connection.h"
#include "http/Http2Session.h"

#include <memory>
#include <vector>

namespace belfry::http {

/// Owned by its ConnectionSet; home thread. Sends once a turn of the loop, and asks its session for no more than the
/// stream below will soon take.
class Http2Connection final : public Connection,
                              public net::ByteStream::Reader,
                              private Http2Session::Events,
                              public std::enable_shared_from_this<Http2Connection> {
public:
    /// `stream` speaks HTTP/2: agreed by ALPN, or known beforehand.
    Http2Connection(World &world, net::ByteStreamPtr stream);
    ~Http2Connection() override;

    void start() override;
    void look(TimePoint now) override;
    void drain() override;
    const net::Address &peer() const override { return m_stream->peer(); }

    void onBytes(ByteView bytes) override;
    void onDrained() override;
    void onClosed(const Error &why) override;

    // What its streams ask for.
    Executor &home() { return m_world.home(); }
    void answer(Http2Stream &stream, Response response);
    void answer(Http2Stream &stream, const ReadyResponse &ready);
    net::ByteStreamPtr takeOver(Http2Stream &stream, Response head);
    void send(Http2Stream &stream, std::span<const SharedBytes> pieces);
    void finish(Http2Stream &stream);
    void abandon(Http2Stream &stream);

private:
    Http2Stream &streamOpened(std::int32_t id) override;
    void headerComplete(Http2Stream &stream) override;
    void bodyArrived(Http2Stream &stream, ByteView bytes) override;
    void requestComplete(Http2Stream &stream) override;
    void streamClosed(Http2Stream &stream) override;

    void dispatch(Http2Stream &stream);
    void turnAway(Http2Stream &stream);
    void refuse(Http2Stream &stream, int status, std::string_view why);
    void answerAsIs(Http2Stream &stream, const Response &response);
    void begin(Http2Stream &stream, const Response &response);
    void hold(Http2Stream &stream, bool held);
    void report(const Http2Stream &stream);
    void queue(Http2Stream &stream, std::span<const SharedBytes> pieces);
    void lookAt(Http2Stream &stream, TimePoint now);
    void flush();
    void flushSoon();
    void tellQueued(std::size_t bytes);
    void tellDrained();
    void tellClosed();
    void hangUp(std::string_view why);
    void close();
    void end();
    void letGo();
    bool isClear() const { return m_unsentBytes == 0 && m_stream->pendingBytes() == 0; }

    World &m_world;
    net::ByteStreamPtr m_stream;
    Http2Session m_session;
    std::vector<std::shared_ptr<Http2Stream>> m_streams;
    std::vector<std::shared_ptr<Http2Stream>> m_gone; // closed, and their readers not told yet
    std::size_t m_unsentBytes = 0;                    // in all bodies of answers
    std::size_t m_bodiesBytes = 0;                    // of unfinished requests
    std::size_t m_taken = 0;                          // streams given away
    std::size_t m_queuedTold = 0;                     // to the observer
    TimePoint m_idleSince;
    ByteRate m_rate;
    bool m_wasClear = true; // since the last look there was nothing to send
    bool m_busy = false;    // inside the session, or about to flush
    bool m_flushPosted = false;
    bool m_closing = false;
    bool m_ended = false;
};

} // namespace belfry::http
