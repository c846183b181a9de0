#include "base/StorageWriter.h"

#include "base/Assert.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#if defined(__linux__)
#include <sys/uio.h>
#endif

namespace belfry {

#if defined(__linux__)
namespace {

constexpr std::size_t kPiecesPerCall = 64;

// Writes all of the pieces at `offset`, or says no.
bool writeAt(int descriptor, std::size_t offset, std::span<const ByteView> pieces)
{
    std::size_t skip = 0; // of the first piece: written already
    while (!pieces.empty()) {
        std::array<iovec, kPiecesPerCall> vectors;
        const std::size_t count = std::min(pieces.size(), vectors.size());
        for (std::size_t i = 0; i < count; ++i)
            vectors[i] = {const_cast<std::uint8_t *>(pieces[i].data()), pieces[i].size()};
        vectors[0] = {const_cast<std::uint8_t *>(pieces[0].data()) + skip, pieces[0].size() - skip};
        const ssize_t result =
            pwritev(descriptor, vectors.data(), static_cast<int>(count), static_cast<off_t>(offset));
        if (result < 0 && errno == EINTR)
            continue;
        if (result < 0)
            return false;
        offset += static_cast<std::size_t>(result);
        skip += static_cast<std::size_t>(result);
        while (!pieces.empty() && skip >= pieces[0].size()) {
            skip -= pieces[0].size();
            pieces = pieces.subspan(1);
        }
        if (result == 0 && !pieces.empty())
            return false;
    }
    return true;
}
} // namespace
#endif

StorageWriter::StorageWriter(Storage::Kind wish, std::size_t capacityBytes)
    : m_storage(wish == Storage::Kind::Mapped ? Storage::makeMapped(capacityBytes) : nullptr)
{
    if (!m_storage)
        m_storage = Storage::makeHeap(capacityBytes);
}

SharedBytes StorageWriter::append(std::span<const ByteView> pieces)
{
    std::size_t bytes = 0;
    for (const ByteView &piece : pieces)
        bytes += piece.size();
    if (bytes == 0 || bytes > room() || !write(pieces))
        return {};
    return commit(bytes);
}

bool StorageWriter::write(std::span<const ByteView> pieces) noexcept
{
#if defined(__linux__)
    if (m_storage->kind() == Storage::Kind::Mapped)
        return writeAt(m_storage->descriptor(), m_used, pieces);
#endif
    std::uint8_t *to = m_storage->m_data + m_used;
    for (const ByteView &piece : pieces) {
        if (!piece.empty())
            std::memcpy(to, piece.data(), piece.size());
        to += piece.size();
    }
    return true;
}

std::span<std::uint8_t> StorageWriter::reserve(std::size_t bytes) noexcept
{
    if (bytes > room())
        return {};
    return {m_storage->m_data + m_used, bytes};
}

SharedBytes StorageWriter::commit(std::size_t bytes) noexcept
{
    BELFRY_ASSERT(bytes <= room());
    if (bytes == 0)
        return {};
    const std::size_t start = std::exchange(m_used, m_used + bytes);
    m_storage->countWritten(bytes);
    m_storage->retain();
    return {m_storage, m_storage->data() + start, bytes};
}

SharedBytes StorageWriter::written() const noexcept
{
    if (m_used == 0)
        return {};
    m_storage->retain();
    return {m_storage, m_storage->data(), m_used};
}

} // namespace belfry
