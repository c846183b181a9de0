// StorageWriter: fills one Storage from its beginning and shares each range as soon as it is written.
#pragma once

#include "base/SharedBytes.h"

#include <span>

namespace belfry {

/// All ranges share the one Storage: who still holds any of them holds all its memory. Append-only: a byte is written
/// once. One owner, one thread; what it hands out is for any thread.
class StorageWriter {
public:
    /// Kind::Mapped is a wish: see kind() for what it became (Storage::makeMapped). Of the capacity only what is
    /// written takes memory, in pages of the system, so it may be generous.
    StorageWriter(Storage::Kind wish, std::size_t capacityBytes);
    StorageWriter(StorageWriter &&other) noexcept
        : m_storage(std::exchange(other.m_storage, nullptr)), m_used(std::exchange(other.m_used, 0))
    {
    }
    StorageWriter &operator=(StorageWriter &&other) noexcept
    {
        std::swap(m_storage, other.m_storage);
        std::swap(m_used, other.m_used);
        return *this;
    }
    ~StorageWriter()
    {
        if (m_storage)
            m_storage->release();
    }

    Storage::Kind kind() const noexcept { return m_storage ? m_storage->kind() : Storage::Kind::Heap; }
    std::size_t size() const noexcept { return m_used; }
    std::size_t room() const noexcept { return m_storage ? m_storage->sizeBytes() - m_used : 0; }

    /// Writes the pieces one behind the other and returns the range, or an empty one and nothing written when there is
    /// no room for all of them. For Mapped it is one system call: cheaper than writing through the mapping, whose
    /// every new page is a fault.
    SharedBytes append(std::span<const ByteView> pieces);
    SharedBytes append(ByteView bytes) { return append(std::span(&bytes, 1)); }

    /// Room for `bytes` at the end, to be filled in place; empty when there is not so much. Valid until the next call.
    std::span<std::uint8_t> reserve(std::size_t bytes) noexcept;
    /// Shares the first `bytes` of what reserve() gave.
    SharedBytes commit(std::size_t bytes) noexcept;

    /// Everything written so far, as one range.
    SharedBytes written() const noexcept;

private:
    bool write(std::span<const ByteView> pieces) noexcept;

    Storage *m_storage;
    std::size_t m_used = 0;
};

} // namespace belfry
