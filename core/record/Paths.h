// Paths: of the disk, as the rest of Belfry says them: UTF-8.
#pragma once

#include <filesystem>
#include <string>

namespace belfry::record {

inline std::filesystem::path pathOf(const std::string &utf8)
{
    return std::filesystem::path(std::u8string(utf8.begin(), utf8.end()));
}

inline std::string textOf(const std::filesystem::path &path)
{
    const std::u8string utf8 = path.u8string();
    return std::string(utf8.begin(), utf8.end());
}

} // namespace belfry::record
