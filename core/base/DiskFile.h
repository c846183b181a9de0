// DiskFile: one file, read and written at places that are named.
#pragma once

#include "base/Bytes.h"
#include "base/Result.h"

#include <cstdint>
#include <filesystem>
#include <span>

namespace belfry {

/// Blocks; one thread. Failures are ErrorCode::Io, NotFound for a file that is not there, TooLarge where it may grow no more. Moves; closed when destroyed.
class DiskFile {
public:
    enum class Open {
        New,      ///< made for its user only; what stood there is cut to nothing
        Existing, ///< for reading and writing
        Either,   ///< the same, made empty when it is not there
        Read,
    };

    DiskFile() = default;
    static Result<DiskFile> open(const std::filesystem::path &path, Open how);
    ~DiskFile();
    DiskFile(DiskFile &&other) noexcept;
    DiskFile &operator=(DiskFile &&other) noexcept;

    bool isOpen() const;
    Result<std::uint64_t> size() const;
    /// As many as there are, at most `into`.
    Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> into) const;
    /// All of the pieces, one behind the other. After an error any part of them may have been written.
    Result<> writeAt(std::uint64_t offset, std::span<const ByteView> pieces);
    Result<> writeAt(std::uint64_t offset, ByteView bytes) { return writeAt(offset, std::span(&bytes, 1)); }
    Result<> cutTo(std::uint64_t sizeBytes);
    /// What was written survives a loss of power from here on.
    Result<> sync();

private:
#if defined(_WIN32)
    void *m_handle = nullptr;
#else
    int m_fd = -1;
#endif
};

/// Whether what fills one fills the other, too; a folder that is not there yet counts as the one it will be in. False when the system does not say.
bool onSameDisk(const std::filesystem::path &one, const std::filesystem::path &other);

} // namespace belfry
