// Storage: the counted memory behind SharedBytes.
#pragma once

#include "base/Bytes.h"

#include <atomic>
#include <cstdint>

namespace belfry {

/// What StorageWriters have written and somebody still holds.
struct StorageUse {
    std::size_t heapBytes = 0;
    std::size_t mappedBytes = 0;
    std::size_t bytes() const { return heapBytes + mappedBytes; }
};

/// The count starts at one, for who made it. A byte is written once, by the one owner, before anybody else is shown it;
/// so any thread may read it. Heap is plain memory. Static lives as long as the program. Mapped (Linux) is a memfd that
/// is mapped too: readable by pointer like the others, and the system can send from its descriptor without a copy. What
/// was sent so may still lie in a socket when the last reader is gone, so its bytes are never written again; they are
/// freed by closing the descriptor, and by the system when the last socket has let go.
class Storage {
public:
    enum class Kind : std::uint8_t { Heap, Static, Mapped };

    Storage(const Storage &) = delete;
    Storage &operator=(const Storage &) = delete;

    Kind kind() const noexcept { return m_kind; }
    const std::uint8_t *data() const noexcept { return m_data; }
    std::size_t sizeBytes() const noexcept { return m_sizeBytes; }
    /// The memfd of a Mapped one, -1 for the others. Its offset 0 is data().
    int descriptor() const noexcept { return m_descriptor; }

    void retain() noexcept { m_count.fetch_add(1, std::memory_order_relaxed); }
    void release() noexcept;
    /// Somebody besides the one who asks holds it, at this moment.
    bool isShared() const noexcept { return m_count.load(std::memory_order_acquire) > 1; }

    /// One allocation for the count and `sizeBytes` of memory, uninitialised. A big one takes memory as it is written.
    static Storage *makeHeap(std::size_t sizeBytes);
    /// Wraps memory that lives as long as the program.
    static Storage *makeStatic(ByteView bytes);
    /// Takes memory as it is written, like a big Heap. Null where there is no memfd, when the system gives none, and
    /// when a quarter of the file descriptors this process may open are Mapped ones already: connections need them too.
    static Storage *makeMapped(std::size_t sizeBytes);

    /// Of the whole process. Any thread.
    static StorageUse use() noexcept;

private:
    friend class BytesBuilder;
    friend class StorageWriter;
    Storage(Kind kind, std::uint8_t *data, std::size_t sizeBytes, int descriptor = -1)
        : m_data(data), m_sizeBytes(sizeBytes), m_descriptor(descriptor), m_kind(kind)
    {
    }
    ~Storage();
    void countWritten(std::size_t bytes) noexcept;

    std::uint8_t *m_data;
    std::size_t m_sizeBytes;
    std::atomic<std::uint32_t> m_count{1};
    int m_descriptor;
    std::size_t m_writtenBytes = 0; // StorageWriter's thread; then whoever lets go last
    Kind m_kind;
};

} // namespace belfry
