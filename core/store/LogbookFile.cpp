#include "store/LogbookFile.h"

#include "base/Text.h"

#include <utility>

#if !defined(_WIN32)
#    include <cerrno>
#    include <cstring>
#    include <fcntl.h>
#    include <unistd.h>
#endif
#if defined(__APPLE__)
#    include <sys/sysctl.h>
#endif

namespace belfry::store {

Result<LogbookFile> LogbookFile::open(const std::string &path)
{
    auto opened = DiskFile::open(std::u8string(path.begin(), path.end()), DiskFile::Open::Either);
    if (!opened)
        return fail(ErrorCode::Io, opened.error().what);
    LogbookFile file;
    file.m_file = *std::move(opened);
    return file;
}

Result<Bytes> LogbookFile::read(std::size_t maxBytes)
{
    Bytes bytes(maxBytes);
    const auto count = m_file.readAt(0, bytes);
    if (!count)
        return count.error();
    bytes.resize(*count);
    return bytes;
}

Result<> LogbookFile::writeAt(std::size_t offset, ByteView bytes)
{
    const auto written = m_file.writeAt(offset, bytes);
    return written ? written : Result<>(fail(ErrorCode::Io, written.error().what));
}

Result<> LogbookFile::sync()
{
    return m_file.sync();
}

#if defined(_WIN32)

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
