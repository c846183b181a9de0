#include "http/Http2Output.h"

namespace belfry::http {
namespace {

// Below this a copy costs less than a piece of its own.
constexpr std::size_t kCopied = 2'048;
constexpr std::size_t kRoomKept = 64u << 10;

} // namespace

void Http2Output::add(ByteView bytes)
{
    if (!m_inRun) {
        m_runs.push_back({m_pieces.size(), m_own.size()});
        m_pieces.emplace_back();
        m_inRun = true;
    }
    m_own.append(asText(bytes));
    m_bytes += bytes.size();
}

void Http2Output::addData(ByteView frameHeader, BodyQueue &body, std::size_t length)
{
    add(frameHeader);
    m_bytes += length;
    m_bodyBytes += length;
    if (length <= kCopied)
        return body.take(length, m_own);
    body.take(length, m_pieces);
    m_inRun = false;
}

void Http2Output::writeTo(net::ByteStream &stream)
{
    const SharedBytes own = SharedBytes::copyOf(m_own);
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const std::size_t end = i + 1 < m_runs.size() ? m_runs[i + 1].begin : m_own.size();
        m_pieces[m_runs[i].piece] = own.slice(m_runs[i].begin, end - m_runs[i].begin);
    }
    stream.write(m_pieces);
    m_pieces.clear();
    m_runs.clear();
    m_own.clear();
    if (m_own.capacity() > kRoomKept)
        m_own.shrink_to_fit();
    m_bytes = m_bodyBytes = 0;
    m_inRun = false;
}

} // namespace belfry::http
