// KeyedHash: what we remember of a secret to recognise it again: BLAKE2b under a random key of this process.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace belfry::auth {

/// Values of one process compare in constant time; across processes they mean nothing. Value, any thread.
class KeyedHash {
public:
    /// The first call makes the process's key. `secret` is opaque bytes of any length.
    static KeyedHash of(std::string_view secret);

    bool operator==(const KeyedHash &other) const noexcept;
    /// An order for tables; it says nothing about the secrets.
    bool operator<(const KeyedHash &other) const noexcept { return m_bytes < other.m_bytes; }

private:
    std::array<std::uint8_t, 32> m_bytes{};
};

} // namespace belfry::auth
