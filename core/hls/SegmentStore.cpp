#include "hls/SegmentStore.h"

#include <algorithm>

namespace belfry::hls {
namespace {

constexpr std::size_t kFirstFragments = 8;
constexpr std::size_t kSlackBytes = 16u << 10;

} // namespace

void SegmentStore::next()
{
    if (m_writtenBytes != 0) {
        m_sizes[m_nextSize] = m_writtenBytes;
        m_nextSize = (m_nextSize + 1) % m_sizes.size();
    }
    m_writtenBytes = 0;
    m_writer.reset();
}

SharedBytes SegmentStore::append(std::uint32_t sequence, std::span<const media::Fmp4Run> runs)
{
    const std::size_t bytes = media::fmp4FragmentBytes(runs);
    if (!m_writer || m_writer->room() < bytes)
        m_writer.emplace(m_kind, capacityFor(bytes));
    SharedBytes fragment = media::appendFmp4Fragment(*m_writer, sequence, runs);
    if (fragment.empty() && m_writer->kind() != Storage::Kind::Heap) {
        // The system may be out of memory for files of its own long before it is out of ours.
        m_writer.emplace(Storage::Kind::Heap, bytes);
        fragment = media::appendFmp4Fragment(*m_writer, sequence, runs);
    }
    m_writtenBytes += fragment.size();
    return fragment;
}

// A quarter above the largest of the last ones; memory that is never written is never taken.
std::size_t SegmentStore::capacityFor(std::size_t fragmentBytes) const
{
    const std::size_t largest = *std::max_element(m_sizes.begin(), m_sizes.end());
    const std::size_t guess = largest == 0 ? kFirstFragments * fragmentBytes : largest + largest / 4 + kSlackBytes;
    return std::max(guess > m_writtenBytes ? guess - m_writtenBytes : 0, fragmentBytes);
}

} // namespace belfry::hls
