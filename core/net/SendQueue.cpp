#include "net/SendQueue.h"

namespace belfry::net {
namespace {

constexpr std::size_t kPiecesKept = 16; // slots an idle stream may keep

} // namespace

void SendQueue::add(std::span<const SharedBytes> pieces)
{
    for (const SharedBytes &piece : pieces) {
        if (piece.empty())
            continue;
        m_pieces.push_back(piece);
        m_pending += piece.size();
    }
}

std::size_t SendQueue::front(std::span<ByteView> out) const
{
    std::size_t count = 0;
    for (std::size_t i = m_first; i < m_pieces.size() && count < out.size(); ++i)
        out[count++] = m_pieces[i].view();
    if (count != 0)
        out[0] = out[0].subspan(m_firstTaken);
    return count;
}

void SendQueue::taken(std::size_t bytes)
{
    m_pending -= bytes;
    m_taken += bytes;
    m_firstTaken += bytes;
    while (m_first < m_pieces.size() && m_firstTaken >= m_pieces[m_first].size()) {
        m_firstTaken -= m_pieces[m_first].size();
        m_pieces[m_first++] = {};
    }
    if (m_first == m_pieces.size()) {
        m_first = 0;
        m_pieces.clear();
        if (m_pieces.capacity() > kPiecesKept)
            m_pieces.shrink_to_fit();
    } else if (m_first > m_pieces.size() / 2) {
        m_pieces.erase(m_pieces.begin(), m_pieces.begin() + static_cast<std::ptrdiff_t>(m_first));
        m_first = 0;
    }
}

void SendQueue::clear()
{
    m_pieces = {};
    m_first = m_firstTaken = m_pending = 0;
}

} // namespace belfry::net
