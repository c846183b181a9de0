#include "load/HttpBody.h"

#include "base/Text.h"

#include <algorithm>
#include <cstdlib>

namespace belfry::load {

std::string_view headerOf(std::string_view lowerHead, const std::string &lowerName)
{
    const std::string start = "\r\n" + lowerName + ':';
    const auto at = lowerHead.find(start);
    if (at == std::string_view::npos)
        return {};
    const auto begin = at + start.size();
    return trimmed(lowerHead.substr(begin, lowerHead.find("\r\n", begin) - begin));
}

HttpBody::HttpBody(std::string_view lowerHead, int status)
{
    const auto length = toNumber(headerOf(lowerHead, "content-length"));
    if (headerOf(lowerHead, "transfer-encoding").ends_with("chunked"))
        m_framing = Framing::Chunked;
    else if (length)
        m_left = static_cast<std::int64_t>(*length);
    else if (status != 204 && status != 304)
        m_framing = Framing::Close;
}

bool HttpBody::skip(std::int64_t bytes)
{
    m_bytes += bytes;
    m_left -= bytes;
    return m_left == 0;
}

void HttpBody::take(std::string_view data, std::string *keep)
{
    m_bytes += static_cast<std::int64_t>(data.size());
    if (keep)
        keep->append(data);
}

bool HttpBody::feed(std::string_view data, std::string *keep)
{
    if (m_framing == Framing::Chunked)
        return feedChunked(data, keep);
    if (m_framing == Framing::Length) {
        data = data.substr(0, static_cast<std::size_t>(m_left));
        m_left -= static_cast<std::int64_t>(data.size());
    }
    take(data, keep);
    return m_framing == Framing::Length && m_left == 0;
}

bool HttpBody::feedChunked(std::string_view data, std::string *keep)
{
    while (!data.empty()) {
        if (m_chunk == Chunk::Bytes) {
            const auto part = data.substr(0, static_cast<std::size_t>(m_left));
            take(part, keep);
            m_left -= static_cast<std::int64_t>(part.size());
            data.remove_prefix(part.size());
            if (m_left == 0)
                m_chunk = Chunk::End;
            continue;
        }
        const char c = data.front();
        data.remove_prefix(1);
        if (c != '\n')
            m_line += c;
        else if (endLine())
            return true;
    }
    return false;
}

bool HttpBody::endLine()
{
    std::string line;
    line.swap(m_line);
    switch (m_chunk) {
    case Chunk::Size:
        m_left = std::strtoll(line.c_str(), nullptr, 16);
        m_chunk = m_left == 0 ? Chunk::Trailer : Chunk::Bytes;
        return false;
    case Chunk::End:
        m_chunk = Chunk::Size;
        return false;
    case Chunk::Bytes:
    case Chunk::Trailer:
        break;
    }
    return trimmed(line).empty();
}

} // namespace belfry::load
