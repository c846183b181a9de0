#include "http/BodyQueue.h"

#include <algorithm>

namespace belfry::http {

void BodyQueue::add(std::span<const SharedBytes> pieces)
{
    for (const SharedBytes &piece : pieces) {
        if (piece.empty())
            continue;
        m_pieces.push_back(piece);
        m_bytes += piece.size();
    }
}

template<typename Use>
void BodyQueue::eat(std::size_t count, const Use &use)
{
    count = std::min(count, m_bytes);
    m_bytes -= count;
    m_taken += count;
    while (count != 0) {
        SharedBytes &piece = m_pieces[m_first];
        const std::size_t some = std::min(count, piece.size() - m_offset);
        use(piece, m_offset, some);
        count -= some;
        m_offset += some;
        if (m_offset == piece.size()) {
            piece = SharedBytes(); // clang 14 never destroys the temporary of "= {}" in a template
            ++m_first;
            m_offset = 0;
        }
    }
    if (m_bytes == 0) {
        m_pieces.clear();
        m_first = 0;
    } else if (m_first > m_pieces.size() / 2) {
        m_pieces.erase(m_pieces.begin(), m_pieces.begin() + static_cast<std::ptrdiff_t>(m_first));
        m_first = 0;
    }
}

void BodyQueue::take(std::size_t count, std::vector<SharedBytes> &out)
{
    eat(count,
        [&](SharedBytes &piece, std::size_t offset, std::size_t some) { out.push_back(piece.slice(offset, some)); });
}

void BodyQueue::take(std::size_t count, std::string &out)
{
    eat(count, [&](SharedBytes &piece, std::size_t offset, std::size_t some) {
        out.append(piece.text().substr(offset, some));
    });
}

} // namespace belfry::http
