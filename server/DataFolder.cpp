#include "server/DataFolder.h"

#include "base/Id.h"
#include "base/Log.h"
#include "base/Text.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

#if defined(_WIN32)
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace belfry::server {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kSmallFileBytes = 64u << 10;
constexpr std::size_t kServerIdCharacters = 12;
constexpr std::size_t kTokenCharacters = 40; // 200 bits

fs::path asPath(std::string_view utf8)
{
    return fs::path(std::u8string(utf8.begin(), utf8.end()));
}

Result<> makeFolder(const std::string &path)
{
    std::error_code problem;
    const fs::path folder = asPath(path);
    const bool made = fs::create_directories(folder, problem);
    if (problem || !fs::is_directory(folder))
        return fail(ErrorCode::Io, "--data: the folder " + path + " cannot be made: " + problem.message());
    if (made)
        fs::permissions(folder, fs::perms::owner_all, problem);
    return Done();
}

} // namespace

#if defined(_WIN32)

struct DataFolder::Lock {
    ~Lock() { CloseHandle(handle); }
    HANDLE handle;
};

static Result<HANDLE> lockFile(const std::string &path)
{
    HANDLE handle = CreateFileW(asPath(path).c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return fail(ErrorCode::Io, "--data: " + path + " cannot be opened");
    OVERLAPPED region{};
    if (!LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &region)) {
        CloseHandle(handle);
        return fail(ErrorCode::Busy, "locked");
    }
    return handle;
}

#else

struct DataFolder::Lock {
    ~Lock() { ::close(handle); }
    int handle;
};

static Result<int> lockFile(const std::string &path)
{
    const int handle = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0)
        return fail(ErrorCode::Io, "--data: " + path + " cannot be opened: " + std::strerror(errno));
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        ::close(handle);
        return fail(ErrorCode::Busy, "locked");
    }
    return handle;
}

#endif

DataFolder::DataFolder(std::string path, std::unique_ptr<Lock> lock) : m_path(std::move(path)), m_lock(std::move(lock)) {}

DataFolder::~DataFolder() = default;

Result<std::unique_ptr<DataFolder>> DataFolder::open(const std::string &path)
{
    if (const auto made = makeFolder(path); !made)
        return made.error();
    auto locked = lockFile(fileIn(path, "lock"));
    if (!locked && locked.error().code == ErrorCode::Busy)
        return fail(ErrorCode::Busy, "--data: another belfry-server is running with the folder " + path);
    if (!locked)
        return locked.error();
    return std::unique_ptr<DataFolder>(new DataFolder(path, std::unique_ptr<Lock>(new Lock{*locked})));
}

std::string DataFolder::file(std::string_view name) const
{
    return fileIn(m_path, name);
}

Result<Secret> DataFolder::ownerToken() const
{
    const std::string path = file("owner.token");
    const auto kept = readSmallFile(path);
    if (kept) {
        const std::string_view token = trimmed(*kept);
        if (token.size() >= 32)
            return Secret(std::string(token));
        return fail(ErrorCode::Corrupt, path + " does not hold a token of at least 32 characters; remove it to get a new one");
    }
    if (kept.error().code != ErrorCode::NotFound)
        return kept.error();
    const std::string token = randomBase32(kTokenCharacters);
    if (const auto written = writePrivateFile(path, token + '\n'); !written)
        return written.error();
    return Secret(token);
}

Result<std::string> DataFolder::serverId() const
{
    const std::string path = file("server.id");
    const auto kept = readSmallFile(path);
    if (kept)
        return std::string(trimmed(*kept));
    if (kept.error().code != ErrorCode::NotFound)
        return kept.error();
    const std::string id = randomBase32(kServerIdCharacters);
    if (const auto written = writePrivateFile(path, id + '\n'); !written)
        return written.error();
    return id;
}

std::string fileIn(const std::string &folder, std::string_view name)
{
    const auto path = (asPath(folder) / asPath(name)).u8string();
    return {path.begin(), path.end()};
}

Result<> writePrivateFile(const std::string &path, std::string_view content)
{
    const std::string beside = path + ".new";
    const auto failed = [&path] { return fail(ErrorCode::Io, path + " cannot be written: " + std::strerror(errno)); };
#if defined(_WIN32)
    std::ofstream file(asPath(beside), std::ios::binary | std::ios::trunc);
    if (!file.write(content.data(), static_cast<std::streamsize>(content.size())).flush())
        return failed();
    file.close();
#else
    const int handle = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (handle < 0)
        return failed();
    const bool whole = ::write(handle, content.data(), content.size()) == static_cast<ssize_t>(content.size())
                       && ::fsync(handle) == 0;
    if (::close(handle) != 0 || !whole)
        return failed();
#endif
    std::error_code problem;
    fs::rename(asPath(beside), asPath(path), problem);
    if (problem)
        return fail(ErrorCode::Io, path + " cannot be replaced: " + problem.message());
    return Done();
}

void moveFile(const std::string &from, const std::string &to)
{
    std::error_code problem;
    fs::rename(asPath(from), asPath(to), problem);
    if (problem)
        log::warning("server", "a file cannot be moved", {{"file", from}, {"error", problem.message()}});
}

Result<std::string> readSmallFile(const std::string &path)
{
    std::error_code problem;
    if (!fs::exists(asPath(path), problem))
        return fail(ErrorCode::NotFound, path + " does not exist");
    std::ifstream file(asPath(path), std::ios::binary);
    if (!file)
        return fail(ErrorCode::Io, path + " cannot be read");
    std::string content(kSmallFileBytes + 1, '\0');
    file.read(content.data(), static_cast<std::streamsize>(content.size()));
    content.resize(static_cast<std::size_t>(file.gcount()));
    if (content.size() > kSmallFileBytes)
        return fail(ErrorCode::TooLarge, path + " is too large");
    return content;
}

} // namespace belfry::server
