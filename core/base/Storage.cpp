#include "base/Storage.h"

#include <new>

#if !defined(_WIN32)
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>
#endif
#if defined(__linux__)
#include <linux/memfd.h>
#endif

namespace belfry {
namespace {

// From here on an allocator may hand out pages that were used before, which are resident already.
constexpr std::size_t kOwnPagesFrom = 512u << 10;

std::atomic<std::size_t> mappedCount{0};
std::atomic<std::size_t> heapBytesWritten{0};
std::atomic<std::size_t> mappedBytesWritten{0};

std::atomic<std::size_t> &bytesWritten(Storage::Kind kind)
{
    return kind == Storage::Kind::Mapped ? mappedBytesWritten : heapBytesWritten;
}

#if defined(_WIN32)
std::uint8_t *ownPages(std::size_t) { return nullptr; } // the heap takes big blocks straight from the system
void giveBackPages(std::uint8_t *, std::size_t) {}
#else
std::uint8_t *ownPages(std::size_t sizeBytes)
{
    int flags = MAP_PRIVATE | MAP_ANONYMOUS;
#if defined(MAP_NORESERVE)
    flags |= MAP_NORESERVE;
#endif
    void *pages = mmap(nullptr, sizeBytes, PROT_READ | PROT_WRITE, flags, -1, 0);
    return pages == MAP_FAILED ? nullptr : static_cast<std::uint8_t *>(pages);
}
void giveBackPages(std::uint8_t *pages, std::size_t sizeBytes)
{
    munmap(pages, sizeBytes);
}
#endif

#if defined(__linux__)
#if !defined(MFD_NOEXEC_SEAL)
#define MFD_NOEXEC_SEAL 0x0008U // Linux 6.3
#endif

bool mayMapOneMore()
{
    rlimit files{};
    return getrlimit(RLIMIT_NOFILE, &files) == 0 && mappedCount.load(std::memory_order_relaxed) < files.rlim_cur / 4;
}

int openMemory(std::size_t sizeBytes)
{
    int descriptor = memfd_create("media", MFD_CLOEXEC | MFD_NOEXEC_SEAL);
    if (descriptor < 0)
        descriptor = memfd_create("media", MFD_CLOEXEC);
    if (descriptor >= 0 && ftruncate(descriptor, static_cast<off_t>(sizeBytes)) != 0) {
        close(descriptor);
        return -1;
    }
    return descriptor;
}
#endif

} // namespace

Storage *Storage::makeHeap(std::size_t sizeBytes)
{
    if (sizeBytes >= kOwnPagesFrom)
        if (std::uint8_t *pages = ownPages(sizeBytes))
            return new Storage(Kind::Heap, pages, sizeBytes);
    void *memory = ::operator new(sizeof(Storage) + sizeBytes);
    return new (memory) Storage(Kind::Heap, static_cast<std::uint8_t *>(memory) + sizeof(Storage), sizeBytes);
}

Storage *Storage::makeStatic(ByteView bytes)
{
    return new Storage(Kind::Static, const_cast<std::uint8_t *>(bytes.data()), bytes.size());
}

Storage *Storage::makeMapped(std::size_t sizeBytes)
{
#if defined(__linux__)
    if (sizeBytes == 0 || !mayMapOneMore())
        return nullptr;
    const int descriptor = openMemory(sizeBytes);
    if (descriptor < 0)
        return nullptr;
    void *pages = mmap(nullptr, sizeBytes, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (pages == MAP_FAILED) {
        close(descriptor);
        return nullptr;
    }
    mappedCount.fetch_add(1, std::memory_order_relaxed);
    return new Storage(Kind::Mapped, static_cast<std::uint8_t *>(pages), sizeBytes, descriptor);
#else
    static_cast<void>(sizeBytes);
    return nullptr;
#endif
}

Storage::~Storage()
{
    if (m_writtenBytes != 0)
        bytesWritten(m_kind).fetch_sub(m_writtenBytes, std::memory_order_relaxed);
    const bool isInline = m_data == reinterpret_cast<std::uint8_t *>(this) + sizeof(Storage);
    if (m_kind != Kind::Static && !isInline)
        giveBackPages(m_data, m_sizeBytes);
#if defined(__linux__)
    if (m_kind == Kind::Mapped) {
        close(m_descriptor);
        mappedCount.fetch_sub(1, std::memory_order_relaxed);
    }
#endif
}

void Storage::countWritten(std::size_t bytes) noexcept
{
    m_writtenBytes += bytes;
    bytesWritten(m_kind).fetch_add(bytes, std::memory_order_relaxed);
}

StorageUse Storage::use() noexcept
{
    return {heapBytesWritten.load(std::memory_order_relaxed), mappedBytesWritten.load(std::memory_order_relaxed)};
}

void Storage::release() noexcept
{
    if (m_count.fetch_sub(1, std::memory_order_acq_rel) != 1)
        return;
    this->~Storage();
    ::operator delete(static_cast<void *>(this));
}

} // namespace belfry
