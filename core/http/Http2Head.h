// Http2Head: the header fields of an answer as HTTP/2 sends them (RFC 9113 8.2).
#pragma once

#include "http/Http2Session.h"
#include "http/Message.h"

#include <array>
#include <vector>

namespace belfry::http {

/// Status, our own fields and the handler's block, without what only HTTP/1.1 says of a connection. Points into the
/// response and the date line: valid as long as they are. Short-lived.
class Http2Head {
public:
    /// `isOpen`: the body has no length.
    Http2Head(const Response &response, std::uint64_t bodyBytes, bool isOpen, std::string_view dateLine);

    std::span<const Http2Session::Field> fields() const { return {m_fields.data(), m_count}; }

private:
    void addBlock(std::string_view block);
    void add(std::string_view name, std::string_view value);

    std::array<Http2Session::Field, 40> m_fields;
    std::size_t m_count = 0;
    std::array<char, 24> m_status;
    std::array<char, 24> m_length;
};

} // namespace belfry::http
