#include "record/DiskPresence.h"

#include "record/Paths.h"

#include <fstream>
#include <string>
#include <system_error>
#include <utility>

namespace belfry::record {
namespace {

namespace fs = std::filesystem;

fs::path whole(const fs::path &path)
{
    std::error_code ignored;
    fs::path its = fs::absolute(path, ignored).lexically_normal();
    return its.has_filename() ? its : its.parent_path();
}

} // namespace

DiskPresence::DiskPresence(fs::path folder, fs::path memory, SameDisk sameDisk)
    : m_folder(whole(folder)), m_memory(std::move(memory)), m_sameDisk(std::move(sameDisk))
{
}

bool DiskPresence::look()
{
    if (!std::exchange(m_hasLooked, true))
        recall();
    if (m_mount && !isMounted())
        return false;
    std::error_code error;
    fs::create_directories(m_folder, error);
    if (!m_mount && fs::exists(m_folder, error)) {
        m_mount = mountOf(m_folder);
        remember();
    }
    return true;
}

fs::path DiskPresence::mountOf(const fs::path &folder) const
{
    for (fs::path at = folder; at.has_parent_path() && at != at.parent_path(); at = at.parent_path())
        if (!m_sameDisk(at, at.parent_path()))
            return at;
    return {};
}

bool DiskPresence::isMounted() const
{
    return m_mount->empty() || !m_sameDisk(*m_mount, m_mount->parent_path());
}

// Two lines: the folder, and where its disk was mounted. Of another folder nothing is known.
void DiskPresence::recall()
{
    std::ifstream file(m_memory);
    std::string folder, mount;
    if (!m_memory.empty() && std::getline(file, folder) && folder == textOf(m_folder)) {
        std::getline(file, mount);
        m_mount = pathOf(mount);
    }
}

// Not written: the next life begins as the first did.
void DiskPresence::remember() const
{
    if (!m_memory.empty())
        std::ofstream(m_memory, std::ios::trunc) << textOf(m_folder) << '\n' << textOf(*m_mount) << '\n';
}

} // namespace belfry::record
