#include "store/LogbookFile.h"

#include "base/Text.h"

#include <utility>

#if defined(_WIN32)
#    include <windows.h>
#else
#    include <cerrno>
#    include <cstring>
#    include <fcntl.h>
#    include <sys/stat.h>
#    include <unistd.h>
#endif
#if defined(__APPLE__)
#    include <sys/sysctl.h>
#endif

namespace belfry::store {

#if defined(_WIN32)

namespace {

Error ioError(const char *what)
{
    return fail(ErrorCode::Io, std::string(what) + ": error " + std::to_string(GetLastError()));
}

std::wstring wide(const std::string &path)
{
    const int size = static_cast<int>(path.size());
    std::wstring text(static_cast<std::size_t>(MultiByteToWideChar(CP_UTF8, 0, path.data(), size, nullptr, 0)), L'\0');
    MultiByteToWideChar(CP_UTF8, 0, path.data(), size, text.data(), static_cast<int>(text.size()));
    return text;
}

OVERLAPPED positionOf(std::size_t offset)
{
    OVERLAPPED position{};
    position.Offset = static_cast<DWORD>(offset);
    return position;
}

} // namespace

LogbookFile::LogbookFile(LogbookFile &&other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}

LogbookFile &LogbookFile::operator=(LogbookFile &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

LogbookFile::~LogbookFile()
{
    if (m_handle)
        CloseHandle(m_handle);
}

Result<LogbookFile> LogbookFile::open(const std::string &path)
{
    LogbookFile file;
    const HANDLE handle = CreateFileW(wide(path).c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_DELETE,
                                      nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return ioError("open");
    file.m_handle = handle;
    return file;
}

Result<Bytes> LogbookFile::read(std::size_t maxBytes)
{
    Bytes bytes(maxBytes);
    OVERLAPPED position = positionOf(0);
    DWORD count = 0;
    if (!ReadFile(m_handle, bytes.data(), static_cast<DWORD>(maxBytes), &count, &position)
        && GetLastError() != ERROR_HANDLE_EOF)
        return ioError("read");
    bytes.resize(count);
    return bytes;
}

Result<> LogbookFile::writeAt(std::size_t offset, ByteView bytes)
{
    OVERLAPPED position = positionOf(offset);
    DWORD count = 0;
    if (!WriteFile(m_handle, bytes.data(), static_cast<DWORD>(bytes.size()), &count, &position) || count != bytes.size())
        return ioError("write");
    return Done{};
}

Result<> LogbookFile::sync()
{
    if (!FlushFileBuffers(m_handle))
        return ioError("sync");
    return Done{};
}

Result<> syncFolderOf(const std::string &)
{
    return Done{}; // NTFS journals names itself
}

#else

namespace {

Error ioError(const char *what)
{
    return fail(ErrorCode::Io, std::string(what) + ": " + std::strerror(errno));
}

} // namespace

LogbookFile::LogbookFile(LogbookFile &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

LogbookFile &LogbookFile::operator=(LogbookFile &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

LogbookFile::~LogbookFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<LogbookFile> LogbookFile::open(const std::string &path)
{
    LogbookFile file;
    file.m_fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file.m_fd < 0)
        return ioError("open");
    return file;
}

Result<Bytes> LogbookFile::read(std::size_t maxBytes)
{
    Bytes bytes(maxBytes);
    std::size_t at = 0;
    while (at < maxBytes) {
        const ssize_t count = ::pread(m_fd, bytes.data() + at, maxBytes - at, static_cast<off_t>(at));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return ioError("read");
        if (count == 0)
            break;
        at += static_cast<std::size_t>(count);
    }
    bytes.resize(at);
    return bytes;
}

Result<> LogbookFile::writeAt(std::size_t offset, ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::pwrite(m_fd, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return ioError("write");
        bytes = bytes.subspan(static_cast<std::size_t>(count));
        offset += static_cast<std::size_t>(count);
    }
    return Done{};
}

Result<> LogbookFile::sync()
{
#    if defined(__APPLE__)
    // fsync alone leaves it in the drive's own memory.
    if (::fcntl(m_fd, F_FULLFSYNC) == 0)
        return Done{};
#    endif
    if (::fsync(m_fd) != 0)
        return ioError("sync");
    return Done{};
}

Result<> syncFolderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    const int fd = ::open(folder.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return ioError("open folder");
    const bool synced = ::fsync(fd) == 0 || errno == EINVAL; // EINVAL: this file system has no such step
    const Error error = ioError("sync folder");
    ::close(fd);
    if (!synced)
        return error;
    return Done{};
}

#endif

std::string systemBootId()
{
#if defined(__linux__)
    const int fd = ::open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
    if (fd >= 0) {
        char text[64];
        const ssize_t count = ::read(fd, text, sizeof text);
        ::close(fd);
        if (count > 0)
            return std::string(trimmed({text, static_cast<std::size_t>(count)}));
    }
#elif defined(__APPLE__)
    char text[64];
    std::size_t size = sizeof text;
    if (::sysctlbyname("kern.bootsessionuuid", text, &size, nullptr, 0) == 0 && size > 1)
        return std::string(text, size - 1);
#endif
    return "unknown";
}

} // namespace belfry::store
