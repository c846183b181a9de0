// Http2Session: the frames of one HTTP/2 connection (RFC 9113), by libnghttp2: bytes in, requests out, answers in,
// bytes out. No sockets, no clock.
#pragma once

#include "base/Bytes.h"
#include "base/Limits.h"
#include "http/Http2Flood.h"
#include "http/Http2Output.h"
#include "http/Http2Stream.h"

#include <memory>
#include <span>
#include <string_view>

struct nghttp2_session;

namespace belfry::http {

/// The server's side. Streams belong to whoever hears the Events.
class Http2Session {
public:
    /// Called from within receive() and produce().
    struct Events {
        virtual ~Events() = default;
        virtual Http2Stream &streamOpened(std::int32_t id) = 0;
        /// stream.fields has them all.
        virtual void headerComplete(Http2Stream &stream) = 0;
        virtual void bodyArrived(Http2Stream &stream, ByteView bytes) = 0;
        virtual void requestComplete(Http2Stream &stream) = 0;
        /// Both sides are done with it, or one reset it. Last of this stream.
        virtual void streamClosed(Http2Stream &stream) = 0;
    };
    struct Field {
        std::string_view name; ///< lower case
        std::string_view value;
    };

    Http2Session(Events &events, const Limits &limits);
    ~Http2Session();
    Http2Session(const Http2Session &) = delete;
    Http2Session &operator=(const Http2Session &) = delete;

    /// False when the connection is over: a GOAWAY is ready to be sent.
    bool receive(ByteView bytes, TimePoint now);
    /// What the peer did that ends the connection; empty when it did nothing wrong.
    std::string_view failure() const { return m_failure; }
    /// The client has introduced itself: preface and SETTINGS.
    bool isGreeted() const { return m_greeted; }
    /// Nothing comes and nothing goes any more.
    bool isOver() const;

    /// The answer's header; its body, if `hasBody`, is what stream.body holds, up to where stream.isLast is set.
    void answer(Http2Stream &stream, std::span<const Field> fields, bool hasBody);
    /// "100 Continue".
    void invite(Http2Stream &stream);
    /// stream.body has more, or stream.isLast was set.
    void resume(Http2Stream &stream);
    /// Takes the stream back (CANCEL).
    void reset(Http2Stream &stream);
    /// GOAWAY: no new streams; those under way go on.
    void goAway();
    /// GOAWAY: all is over; for `why` (ENHANCE_YOUR_CALM), a constant, or for nothing when that is empty.
    void terminate(std::string_view why);
    /// Adds what is ready to `out` until that holds `most` bytes.
    void produce(Http2Output &out, std::size_t most);

private:
    struct Callbacks;
    friend struct Callbacks;

    int bomb(const Http2Stream &stream) const;

    Events &m_events;
    const Limits &m_limits;
    Http2Flood m_flood;
    nghttp2_session *m_session = nullptr;
    Http2Output *m_out = nullptr; // inside produce()
    std::size_t m_most = 0;
    std::string_view m_failure;
    bool m_greeted = false;
};

} // namespace belfry::http
