#include "load/Stamp.h"

#include <cstdio>
#include <cstdlib>

namespace belfry::load {
namespace {

constexpr std::string_view kUuid = "belfry-load-time"; // 16 bytes: user_data_unregistered (H.264, D.1.7)
constexpr std::size_t kDigits = 16;
constexpr std::size_t kTsPacket = 188;

/// The video line without its 188-byte packets, so that no stamp is cut by a header.
std::string videoOfTs(std::string_view ts)
{
    std::string out;
    int video = -1;
    for (std::size_t at = 0; at + kTsPacket <= ts.size(); at += kTsPacket) {
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(ts[at + i]); };
        const int pid = (byte(1) & 0x1f) << 8 | byte(2);
        const std::size_t payload = byte(3) & 0x20 ? 5u + byte(4) : 4u;
        if (byte(0) != 0x47 || !(byte(3) & 0x10) || payload >= kTsPacket)
            continue;
        const bool starts = (byte(1) & 0x40) && payload + 4 <= kTsPacket && byte(payload + 2) == 1;
        if (video < 0 && starts && (byte(payload + 3) & 0xf0) == 0xe0)
            video = pid;
        if (pid == video)
            out.append(ts.substr(at + payload, kTsPacket - payload));
    }
    return out;
}

std::vector<std::int64_t> find(std::string_view data)
{
    std::vector<std::int64_t> stamps;
    for (auto at = data.find(kUuid); at != std::string_view::npos; at = data.find(kUuid, at + 1)) {
        const std::string digits(data.substr(at + kUuid.size(), kDigits));
        if (digits.size() == kDigits)
            stamps.push_back(std::strtoll(digits.c_str(), nullptr, 16));
    }
    return stamps;
}

} // namespace

std::string stampUnit(std::int64_t wallNs)
{
    char digits[kDigits + 1];
    std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(wallNs));
    std::string unit("\x06\x05\x20", 3);
    unit.append(kUuid).append(digits).append(1, '\x80');
    return std::string("\0\0\0", 3) + static_cast<char>(unit.size()) + unit;
}

std::vector<std::int64_t> stampsIn(std::string_view media)
{
    return media.starts_with('\x47') ? find(videoOfTs(media)) : find(media);
}

} // namespace belfry::load
