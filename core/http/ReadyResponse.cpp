#include "http/ReadyResponse.h"

#include "http/ResponseHead.h"

namespace belfry::http {

ReadyResponse::ReadyResponse(Response response)
    : m_response(std::move(response)), m_bodyBytes(m_response.bodyBytes()), m_head(makeOpenHead(m_response, m_bodyBytes))
{
}

ReadyText::ReadyText(std::string headers, SharedBytes body, std::string_view etag)
    : m_headers(std::move(headers)), m_etag(etag), m_plain(std::move(body))
{
}

const ReadyResponsePtr &ReadyText::in(std::string_view acceptEncoding)
{
    if (m_plain.size() < kCompressMinBytes)
        return form(Encoding::Identity);
    return form(chooseEncoding(acceptEncoding));
}

const ReadyResponsePtr &ReadyText::form(Encoding encoding)
{
    ReadyResponsePtr &slot = m_forms[static_cast<std::size_t>(encoding)];
    if (slot)
        return slot;
    SharedBytes body = m_plain;
    if (encoding != Encoding::Identity) {
        body = encoding == Encoding::Gzip ? gzip(m_plain.view()) : brotli(m_plain.view());
        if (body.empty()) // it does not get smaller
            return slot = form(Encoding::Identity);
    }
    Response response = Response::empty(200);
    response.headers = m_headers;
    if (m_plain.size() >= kCompressMinBytes)
        response.headers += "Vary: Accept-Encoding\r\n";
    if (encoding != Encoding::Identity)
        response.header("Content-Encoding", name(encoding));
    if (!m_etag.empty())
        response.header("ETag", etagOf(m_etag, encoding));
    response.body.push_back(std::move(body));
    return slot = ReadyResponse::of(std::move(response));
}

} // namespace belfry::http
