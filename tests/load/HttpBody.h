// HttpBody: where an HTTP/1.1 response body ends (RFC 9112, 6.3).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace belfry::load {

/// A codec: one per response, begun from its head.
class HttpBody {
public:
    HttpBody() = default;
    /// `lowerHead` in lower case, with the CRLF of its last line.
    HttpBody(std::string_view lowerHead, int status);

    /// Takes what belongs to the body from `data` and appends it to `keep`, when that is not null. True at its end.
    bool feed(std::string_view data, std::string *keep);
    /// Bytes still to come that need no look at all; 0 when they do.
    std::int64_t plainLeft() const { return m_framing == Framing::Length ? m_left : 0; }
    /// They were dropped by someone else. True at the end.
    bool skip(std::int64_t bytes);
    bool endsWithConnection() const { return m_framing == Framing::Close; }
    std::int64_t bytes() const { return m_bytes; }

private:
    enum class Framing { Length, Chunked, Close };
    enum class Chunk { Size, Bytes, End, Trailer };

    void take(std::string_view data, std::string *keep);
    bool feedChunked(std::string_view data, std::string *keep);
    bool endLine();

    Framing m_framing = Framing::Length;
    Chunk m_chunk = Chunk::Size;
    std::int64_t m_left = 0;
    std::int64_t m_bytes = 0;
    std::string m_line;
};

/// The value of a header field; "" when absent.
std::string_view headerOf(std::string_view lowerHead, const std::string &lowerName);

} // namespace belfry::load
