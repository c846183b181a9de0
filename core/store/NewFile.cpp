#include "store/NewFile.h"

#include <cerrno>
#include <cstring>
#include <filesystem>

#if defined(_WIN32)
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace belfry::store {
namespace {

namespace fs = std::filesystem;

fs::path asPath(const std::string &utf8)
{
    return fs::path(std::u8string(utf8.begin(), utf8.end()));
}

#if defined(_WIN32)

std::FILE *openNew(const std::string &path)
{
    return _wfopen(asPath(path).c_str(), L"wb");
}

bool toDisk(std::FILE *file)
{
    return _commit(_fileno(file)) == 0;
}

void folderToDisk(const fs::path &) {}

#else

std::FILE *openNew(const std::string &path)
{
    // One that is left of an interrupted run may have been somebody's to read.
    ::unlink(path.c_str());
    const int handle = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (handle < 0)
        return nullptr;
    std::FILE *file = ::fdopen(handle, "wb");
    if (!file)
        ::close(handle);
    return file;
}

bool toDisk(std::FILE *file)
{
    return ::fsync(::fileno(file)) == 0;
}

// Without it the new name may be lost with the power, not what is in the file.
void folderToDisk(const fs::path &folder)
{
    const int handle = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    (void)::fsync(handle);
    ::close(handle);
}

#endif

} // namespace

Result<NewFile> NewFile::create(const std::string &path)
{
    NewFile file(path, nullptr);
    file.m_file.reset(openNew(file.beside()));
    if (!file.m_file)
        return file.failed();
    return file;
}

NewFile::~NewFile()
{
    if (!m_file)
        return;
    m_file.reset();
    std::error_code problem;
    fs::remove(asPath(beside()), problem);
}

Error NewFile::failed() const
{
    return fail(ErrorCode::Io, m_path + " cannot be written: " + std::strerror(errno));
}

Result<> NewFile::add(std::string_view bytes)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file.get()) != bytes.size())
        return failed();
    return Done();
}

Result<> NewFile::finish()
{
    if (std::fflush(m_file.get()) != 0 || !toDisk(m_file.get()))
        return failed();
    m_file.reset();
    std::error_code problem;
    fs::rename(asPath(beside()), asPath(m_path), problem);
    if (problem) {
        std::error_code ignored;
        fs::remove(asPath(beside()), ignored);
        return fail(ErrorCode::Io, m_path + " cannot be replaced: " + problem.message());
    }
    folderToDisk(asPath(m_path).parent_path());
    return Done();
}

} // namespace belfry::store
