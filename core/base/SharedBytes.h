// SharedBytes: a slice of immutable, counted memory. A payload byte is copied into one once and sent from there.
#pragma once

#include "base/Storage.h"

#include <optional>
#include <string_view>
#include <utility>

namespace belfry {

/// Where in a file bytes lie, for sendfile.
struct FileRange {
    int descriptor = -1;
    std::size_t offset = 0;
};

/// A value: copying it counts, it never copies bytes. Empty by default. Any thread.
class SharedBytes {
public:
    SharedBytes() = default;
    SharedBytes(const SharedBytes &other) noexcept
        : m_storage(other.m_storage), m_data(other.m_data), m_sizeBytes(other.m_sizeBytes)
    {
        if (m_storage)
            m_storage->retain();
    }
    SharedBytes(SharedBytes &&other) noexcept
        : m_storage(std::exchange(other.m_storage, nullptr)), m_data(std::exchange(other.m_data, nullptr)),
          m_sizeBytes(std::exchange(other.m_sizeBytes, 0))
    {
    }
    SharedBytes &operator=(SharedBytes other) noexcept
    {
        std::swap(m_storage, other.m_storage);
        std::swap(m_data, other.m_data);
        std::swap(m_sizeBytes, other.m_sizeBytes);
        return *this;
    }
    ~SharedBytes()
    {
        if (m_storage)
            m_storage->release();
    }

    static SharedBytes copyOf(ByteView bytes);
    static SharedBytes copyOf(std::string_view text) { return copyOf(asBytes(text)); }
    /// Memory that lives as long as the program; nothing is copied.
    static SharedBytes ofStatic(ByteView bytes);

    const std::uint8_t *data() const noexcept { return m_data; }
    std::size_t size() const noexcept { return m_sizeBytes; }
    bool empty() const noexcept { return m_sizeBytes == 0; }
    ByteView view() const noexcept { return {m_data, m_sizeBytes}; }
    std::string_view text() const noexcept { return asText(view()); }
    /// A part of it, sharing the memory; cut to what is there.
    SharedBytes slice(std::size_t offset, std::size_t length) const noexcept;
    /// This and what lies right behind it as one; empty when `next` is not that.
    SharedBytes joined(const SharedBytes &next) const noexcept;
    /// Takes in `next` when it lies right behind this in the same memory.
    bool extend(const SharedBytes &next) noexcept
    {
        if (!m_storage || next.m_storage != m_storage || next.m_data != m_data + m_sizeBytes)
            return false;
        m_sizeBytes += next.m_sizeBytes;
        return true;
    }
    /// The counted memory behind it. Null when empty.
    const Storage *storage() const noexcept { return m_storage; }
    /// Where it lies when it is Mapped; valid while this lives.
    std::optional<FileRange> fileRange() const noexcept
    {
        if (!m_storage || m_storage->descriptor() < 0)
            return std::nullopt;
        return FileRange{m_storage->descriptor(), static_cast<std::size_t>(m_data - m_storage->data())};
    }

private:
    friend class BytesBuilder;
    friend class StorageWriter;
    SharedBytes(Storage *adopted, const std::uint8_t *data, std::size_t sizeBytes) noexcept
        : m_storage(adopted), m_data(data), m_sizeBytes(sizeBytes)
    {
    }

    Storage *m_storage = nullptr;
    const std::uint8_t *m_data = nullptr;
    std::size_t m_sizeBytes = 0;
};

/// Fills one heap Storage of a size known beforehand, then hands it out as SharedBytes. One owner, one thread.
class BytesBuilder {
public:
    explicit BytesBuilder(std::size_t capacityBytes) : m_storage(Storage::makeHeap(capacityBytes)) {}
    BytesBuilder(BytesBuilder &&other) noexcept
        : m_storage(std::exchange(other.m_storage, nullptr)), m_used(std::exchange(other.m_used, 0))
    {
    }
    BytesBuilder &operator=(BytesBuilder &&) = delete;
    ~BytesBuilder()
    {
        if (m_storage)
            m_storage->release();
    }

    std::size_t size() const noexcept { return m_used; }
    std::size_t room() const noexcept { return m_storage ? m_storage->sizeBytes() - m_used : 0; }
    /// Appends as much as there is room for; returns how many bytes that was.
    std::size_t append(ByteView bytes) noexcept;
    /// What was appended; the builder is empty, without room, afterwards.
    SharedBytes freeze() noexcept;

private:
    Storage *m_storage;
    std::size_t m_used = 0;
};

} // namespace belfry
