// ResponseHead: the bytes before a response's body.
#pragma once

#include "base/Time.h"
#include "http/Message.h"

namespace belfry::http {

std::string_view reasonPhrase(int status);

/// "Date: Sun, 22 Nov 2026 10:00:00 GMT\r\n" (RFC 9110 5.6.7), made once a second. One per thread.
class DateLine {
public:
    std::string_view at(WallTime time);
    /// The same with the empty line that ends a head behind it, shared by the answers of that second.
    const SharedBytes &endingAt(WallTime time);

private:
    std::chrono::sys_seconds m_second{};
    std::string m_line;
    SharedBytes m_ending;
};

enum class Persistence {
    Keep,      ///< HTTP/1.1's default: not said
    KeepAlive, ///< said to an HTTP/1.0 client that asked for it
    Close,
    Open, ///< the answer has no length: it lasts as long as the connection, or switches protocols (101)
};

/// The status line, the handler's block and our own fields but for Date and Connection, with no empty line behind.
SharedBytes makeOpenHead(const Response &response, std::uint64_t bodyBytes);
/// Status line, our own fields, the handler's block and the empty line, in one allocation.
SharedBytes makeHead(const Response &response, std::uint64_t bodyBytes, Persistence persistence, std::string_view dateLine);

} // namespace belfry::http
