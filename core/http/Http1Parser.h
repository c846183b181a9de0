// Http1Parser: HTTP/1.x bytes in, Requests out (RFC 9112). No sockets, no clock.
#pragma once

#include "base/Bytes.h"
#include "base/Limits.h"
#include "http/Message.h"

#include <memory>
#include <string>
#include <string_view>

namespace belfry::http {

/// Strict: what two programs could read differently is refused, never repaired. Behind Bad the stream of bytes means
/// nothing any more: answer and close. Holds memory only while a request is under way.
class Http1Parser {
public:
    enum class Step {
        More,     ///< needs more bytes
        Continue, ///< the client waits for "100 Continue" before it sends the body; then call next() again
        Ready,    ///< takeRequest(), then next() for what follows it
        Bad,      ///< see refusal()
    };
    enum class Phase { Idle, Header, Body };
    struct Refusal {
        int status = 400;
        std::string_view why; ///< a constant, for logs
    };

    explicit Http1Parser(const Limits &limits);
    ~Http1Parser();

    void add(ByteView bytes);
    Step next();

    /// After Ready, until release(), which must come before the next add() or next().
    Request &request();
    void release();
    /// Instead of both: after Ready, once.
    Request takeRequest();
    /// Of the request taken last.
    bool keepsAlive() const { return m_keepsAlive; }
    bool isHttp10() const { return m_isHttp10; }
    const Refusal &refusal() const { return m_refusal; }
    /// Of the request that is not complete yet.
    Phase phase() const;
    /// Added and not yet used.
    std::size_t bufferedBytes() const { return m_input.size() - m_at; }

private:
    struct Message; // the request whose body is still coming
    struct Spares;

    Step findHeader();
    Step readHeader(std::size_t bytes);
    Step readBody();
    Step refuse(int status, std::string_view why);
    void dropUsed();

    const Limits &m_limits;
    std::string m_input;
    std::size_t m_at = 0;      ///< used so far
    std::size_t m_scanned = 0; ///< of the header, looked at for its end
    std::unique_ptr<Message> m_message;
    Refusal m_refusal;
    bool m_bad = false;
    bool m_keepsAlive = false;
    bool m_isHttp10 = false;
};

} // namespace belfry::http
