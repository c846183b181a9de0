// ReadyResponse: an answer that is made once and sent to many.
#pragma once

#include "http/Compression.h"
#include "http/Message.h"

#include <array>
#include <memory>

namespace belfry::http {

class ReadyResponse;
using ReadyResponsePtr = std::shared_ptr<const ReadyResponse>;

/// A Response whose whole head but for the Date stands ready, so that sending it allocates and formats nothing. If-None-
/// Match, Range and HEAD are answered from it all the same. Immutable; any thread.
class ReadyResponse {
public:
    explicit ReadyResponse(Response response);
    static ReadyResponsePtr of(Response response) { return std::make_shared<const ReadyResponse>(std::move(response)); }

    const Response &response() const { return m_response; }
    std::uint64_t bodyBytes() const { return m_bodyBytes; }
    /// HTTP/1.1's status line and fields without Date, and without the empty line behind them.
    const SharedBytes &head() const { return m_head; }

private:
    Response m_response;
    std::uint64_t m_bodyBytes;
    SharedBytes m_head;
};

/// One text in every form a client may take: plain, and from kCompressMinBytes on gzip and Brotli, each with its ETag and
/// Vary. A form is made when it is first asked for, once. One thread; made anew when the text changes.
class ReadyText {
public:
    ReadyText() = default;
    /// `headers` is a ready block without ETag, Vary and Content-Encoding; `etag` is quoted, "" for none.
    ReadyText(std::string headers, SharedBytes body, std::string_view etag = {});

    bool empty() const { return m_plain.empty(); }
    /// The form for whoever sent this Accept-Encoding. Not for an empty ReadyText.
    const ReadyResponsePtr &in(std::string_view acceptEncoding);

private:
    const ReadyResponsePtr &form(Encoding encoding);

    std::string m_headers;
    std::string m_etag;
    SharedBytes m_plain;
    std::array<ReadyResponsePtr, 3> m_forms; ///< by Encoding
};

} // namespace belfry::http
