#include "base/DiskFile.h"

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

#if defined(_WIN32)
#    include <windows.h>
#else
#    include <cerrno>
#    include <fcntl.h>
#    include <sys/stat.h>
#    include <sys/uio.h>
#    include <unistd.h>
#endif

namespace belfry {
namespace {

std::filesystem::path nearest(std::filesystem::path path)
{
    std::error_code ignored;
    path = std::filesystem::absolute(path, ignored);
    while (!std::filesystem::exists(path, ignored) && path.has_parent_path() && path != path.parent_path())
        path = path.parent_path();
    return path;
}

} // namespace

#if defined(_WIN32)

bool onSameDisk(const std::filesystem::path &one, const std::filesystem::path &other)
{
    wchar_t first[MAX_PATH];
    wchar_t second[MAX_PATH];
    return GetVolumePathNameW(nearest(one).c_str(), first, MAX_PATH) && GetVolumePathNameW(nearest(other).c_str(), second, MAX_PATH)
           && std::wstring_view(first) == second;
}

namespace {

Error ioError(const char *what)
{
    const DWORD code = GetLastError();
    const bool isMissing = code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND;
    const ErrorCode kind = isMissing ? ErrorCode::NotFound : code == ERROR_FILE_TOO_LARGE ? ErrorCode::TooLarge : ErrorCode::Io;
    return fail(kind, std::string(what) + ": error " + std::to_string(code));
}

OVERLAPPED positionOf(std::uint64_t offset)
{
    OVERLAPPED position{};
    position.Offset = static_cast<DWORD>(offset);
    position.OffsetHigh = static_cast<DWORD>(offset >> 32);
    return position;
}

} // namespace

DiskFile::DiskFile(DiskFile &&other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}

DiskFile &DiskFile::operator=(DiskFile &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

DiskFile::~DiskFile()
{
    if (m_handle)
        CloseHandle(m_handle);
}

bool DiskFile::isOpen() const
{
    return m_handle != nullptr;
}

Result<DiskFile> DiskFile::open(const std::filesystem::path &path, Open how)
{
    const DWORD access = how == Open::Read ? GENERIC_READ : GENERIC_READ | GENERIC_WRITE;
    const HANDLE handle = CreateFileW(path.c_str(), access, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                      how == Open::New ? CREATE_ALWAYS : how == Open::Either ? OPEN_ALWAYS : OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return ioError("open");
    DiskFile file;
    file.m_handle = handle;
    return file;
}

Result<std::uint64_t> DiskFile::size() const
{
    LARGE_INTEGER size{};
    if (!GetFileSizeEx(m_handle, &size))
        return ioError("size");
    return static_cast<std::uint64_t>(size.QuadPart);
}

Result<std::size_t> DiskFile::readAt(std::uint64_t offset, std::span<std::uint8_t> into) const
{
    OVERLAPPED position = positionOf(offset);
    DWORD count = 0;
    if (!ReadFile(m_handle, into.data(), static_cast<DWORD>(into.size()), &count, &position)
        && GetLastError() != ERROR_HANDLE_EOF)
        return ioError("read");
    return static_cast<std::size_t>(count);
}

Result<> DiskFile::writeAt(std::uint64_t offset, std::span<const ByteView> pieces)
{
    for (const ByteView piece : pieces) {
        OVERLAPPED position = positionOf(offset);
        DWORD count = 0;
        if (!WriteFile(m_handle, piece.data(), static_cast<DWORD>(piece.size()), &count, &position) || count != piece.size())
            return ioError("write");
        offset += piece.size();
    }
    return Done();
}

Result<> DiskFile::cutTo(std::uint64_t sizeBytes)
{
    LARGE_INTEGER end{};
    end.QuadPart = static_cast<LONGLONG>(sizeBytes);
    if (!SetFilePointerEx(m_handle, end, nullptr, FILE_BEGIN) || !SetEndOfFile(m_handle))
        return ioError("cut");
    return Done();
}

Result<> DiskFile::sync()
{
    if (!FlushFileBuffers(m_handle))
        return ioError("sync");
    return Done();
}

#else

bool onSameDisk(const std::filesystem::path &one, const std::filesystem::path &other)
{
    struct stat first {};
    struct stat second {};
    return ::stat(nearest(one).c_str(), &first) == 0 && ::stat(nearest(other).c_str(), &second) == 0 && first.st_dev == second.st_dev;
}

namespace {

constexpr std::size_t kPiecesAtOnce = 256;

Error ioError(const char *what)
{
    return fail(errno == ENOENT ? ErrorCode::NotFound : errno == EFBIG ? ErrorCode::TooLarge : ErrorCode::Io,
                std::string(what) + ": " + std::generic_category().message(errno));
}

} // namespace

DiskFile::DiskFile(DiskFile &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

DiskFile &DiskFile::operator=(DiskFile &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

DiskFile::~DiskFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

bool DiskFile::isOpen() const
{
    return m_fd >= 0;
}

Result<DiskFile> DiskFile::open(const std::filesystem::path &path, Open how)
{
    const int flags = how == Open::New        ? O_RDWR | O_CREAT | O_TRUNC
                      : how == Open::Either   ? O_RDWR | O_CREAT
                      : how == Open::Existing ? O_RDWR
                                              : O_RDONLY;
    DiskFile file;
    file.m_fd = ::open(path.c_str(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file.m_fd < 0)
        return ioError("open");
    return file;
}

Result<std::uint64_t> DiskFile::size() const
{
    struct stat found {};
    if (::fstat(m_fd, &found) != 0)
        return ioError("size");
    return static_cast<std::uint64_t>(found.st_size);
}

Result<std::size_t> DiskFile::readAt(std::uint64_t offset, std::span<std::uint8_t> into) const
{
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t count = ::pread(m_fd, into.data() + done, into.size() - done, static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return ioError("read");
        if (count == 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    return done;
}

Result<> DiskFile::writeAt(std::uint64_t offset, std::span<const ByteView> pieces)
{
    std::size_t skip = 0; // of the first piece
    while (!pieces.empty()) {
        std::array<iovec, kPiecesAtOnce> row;
        const std::size_t count = std::min(pieces.size(), row.size());
        for (std::size_t i = 0; i < count; ++i)
            row[i] = {const_cast<std::uint8_t *>(pieces[i].data()), pieces[i].size()};
        row[0] = {const_cast<std::uint8_t *>(pieces[0].data()) + skip, pieces[0].size() - skip};
        const ssize_t written = ::pwritev(m_fd, row.data(), static_cast<int>(count), static_cast<off_t>(offset));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return ioError("write");
        offset += static_cast<std::uint64_t>(written);
        skip += static_cast<std::size_t>(written);
        while (!pieces.empty() && skip >= pieces.front().size()) {
            skip -= pieces.front().size();
            pieces = pieces.subspan(1);
        }
    }
    return Done();
}

Result<> DiskFile::cutTo(std::uint64_t sizeBytes)
{
    if (::ftruncate(m_fd, static_cast<off_t>(sizeBytes)) != 0)
        return ioError("cut");
    return Done();
}

Result<> DiskFile::sync()
{
#    if defined(__APPLE__)
    // fsync alone leaves it in the drive's own memory.
    if (::fcntl(m_fd, F_FULLFSYNC) == 0)
        return Done();
#    endif
    if (::fsync(m_fd) != 0)
        return ioError("sync");
    return Done();
}

#endif

} // namespace belfry
