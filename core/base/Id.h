// Id: names nobody can guess. std::random_device is the operating system's cryptographic generator on every
// platform we build for (getrandom, BCryptGenRandom, arc4random).
#pragma once

#include "base/Bytes.h"
#include "base/Time.h"

#include <string>

namespace belfry {

void fillRandom(std::span<std::uint8_t> out);
/// `characters` of lower-case base32 (a-z, 2-7), 5 random bits each; 32 characters are 160 bits.
std::string randomBase32(std::size_t characters);
/// A ULID: 26 characters of Crockford base32, sortable by its millisecond.
std::string makeUlid(WallTime time);

} // namespace belfry
