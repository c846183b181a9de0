#include "base/Id.h"

#include <random>

namespace belfry {

void fillRandom(std::span<std::uint8_t> out)
{
    std::random_device device;
    for (std::size_t i = 0; i < out.size();) {
        auto word = device();
        for (int n = 0; n < 4 && i < out.size(); ++n, word >>= 8)
            out[i++] = static_cast<std::uint8_t>(word);
    }
}

std::string randomBase32(std::size_t characters)
{
    constexpr std::string_view kAlphabet = "abcdefghijklmnopqrstuvwxyz234567";
    Bytes random(characters);
    fillRandom(random);
    std::string result;
    result.reserve(characters);
    for (const std::uint8_t byte : random)
        result += kAlphabet[byte & 31];
    return result;
}

std::string makeUlid(WallTime time)
{
    constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    auto ms = static_cast<std::uint64_t>(time.time_since_epoch().count());
    std::string result(26, '0');
    for (std::size_t i = 10; i-- > 0; ms >>= 5)
        result[i] = kAlphabet[ms & 31];
    std::uint8_t random[16];
    fillRandom(random);
    for (std::size_t i = 0; i < 16; ++i)
        result[10 + i] = kAlphabet[random[i] & 31];
    return result;
}

} // namespace belfry
