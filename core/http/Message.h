// Message: an HTTP request as handlers see it and a response as they give it (RFC 9110).
#pragma once

#include "base/SharedBytes.h"
#include "base/Time.h"
#include "http/FieldBlock.h"
#include "net/Address.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::http {

enum class Method { Get, Head, Post, Put, Patch, Delete, Options };
std::string_view name(Method method);
/// By its word, which is case sensitive; nothing for a method no handler can have.
std::optional<Method> methodNamed(std::string_view word);

/// Owns its text, so a handler may keep it.
class Request {
public:
    Method method = Method::Get;
    std::string path;  ///< decoded, absolute, without "." and ".." (a request with them was refused)
    std::string query; ///< as sent, without the question mark
    FieldBlock headers;    ///< names lower case
    std::string body;
    net::Address peer; ///< the client's, also behind a trusted proxy (Entrance); port 0 there
    bool isSecure = false; ///< as far as is known nobody on the way can read it
    /// What the Router found for {names} in its pattern, decoded.
    FieldBlock captures;

    std::string_view header(std::string_view lowerName) const; ///< empty when absent
    std::string_view capture(std::string_view key) const;      ///< empty when absent
    /// The decoded value of a query parameter; nothing when absent or badly escaped.
    std::optional<std::string> queryValue(std::string_view key) const;
    /// The credentials of "Authorization: Bearer …"; empty when absent.
    std::string_view bearerToken() const;
    /// As new, with the memory it has.
    void clear();
};

/// `headers` is a ready block ("Cache-Control: no-store\r\nX: y\r\n"); the connection adds the status line, Date,
/// Content-Length, Connection and X-Content-Type-Options. Where the handler set an ETag, the connection also answers
/// If-None-Match; a whole 200 without Content-Encoding is cut to one Range when asked. HEAD: give the body all the same.
struct Response {
    int status = 200;
    std::string headers;
    std::vector<SharedBytes> body;
    /// How long the media in the body plays; sending that takes longer is counted as a late download. 0: no media.
    Duration plays{0};

    /// For values that are not constants: a line with CR, LF or NUL, or a name that is no token, is left out.
    Response &header(std::string_view key, std::string_view value);
    std::size_t bodyBytes() const;

    static Response text(int status, std::string_view contentType, std::string body);
    static Response bytes(int status, std::string_view contentType, SharedBytes body);
    static Response empty(int status);
};

} // namespace belfry::http
