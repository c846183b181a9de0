#include "net/SendQueue.h"

namespace belfry::net {
namespace {

bool goesAsFile(const SharedBytes &piece)
{
    return piece.size() >= kFileBytesMin && piece.fileRange();
}

} // namespace

NextToSend nextToSend(std::span<const SharedBytes> pieces, std::size_t skip, std::span<ByteView> views)
{
    NextToSend next;
    if (!pieces.empty() && goesAsFile(pieces.front())) {
        next.file = pieces.front().fileRange();
        next.file->offset += skip;
        next.bytes = pieces.front().size() - skip;
        return next;
    }
    for (const SharedBytes &piece : pieces) {
        next.more = next.pieces == views.size() || goesAsFile(piece);
        if (next.more)
            break;
        const ByteView view = piece.view().subspan(next.pieces == 0 ? skip : 0);
        views[next.pieces++] = view;
        next.bytes += view.size();
    }
    return next;
}

void SendQueue::add(std::span<const SharedBytes> pieces, std::size_t skip)
{
    for (const SharedBytes &piece : pieces) {
        if (skip >= piece.size()) {
            skip -= piece.size();
            continue;
        }
        m_pending += piece.size() - skip;
        const SharedBytes rest = piece.slice(std::exchange(skip, 0), piece.size());
        // Parts of one Segment lie side by side: together they are one range.
        if (m_pieces.empty() || !m_pieces.back().extend(rest))
            m_pieces.push_back(rest);
    }
}

std::size_t SendQueue::front(std::span<ByteView> views) const
{
    const std::size_t count = std::min(views.size(), m_pieces.size() - m_first);
    for (std::size_t i = 0; i < count; ++i)
        views[i] = m_pieces[m_first + i].view();
    if (count != 0)
        views[0] = views[0].subspan(m_firstTaken);
    return count;
}

void SendQueue::taken(std::size_t bytes)
{
    m_pending -= bytes;
    if (m_pending == 0)
        return clear();
    m_firstTaken += bytes;
    while (m_firstTaken >= m_pieces[m_first].size()) {
        m_firstTaken -= m_pieces[m_first].size();
        m_pieces[m_first++] = {};
    }
    if (m_first > m_pieces.size() / 2) {
        m_pieces.erase(m_pieces.begin(), m_pieces.begin() + static_cast<std::ptrdiff_t>(m_first));
        m_first = 0;
    }
}

// An idle stream keeps no slots.
void SendQueue::clear()
{
    m_pieces = {};
    m_first = m_firstTaken = m_pending = 0;
}

} // namespace belfry::net
