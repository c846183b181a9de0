#include "auth/KeyedHash.h"

#include "base/Assert.h"

#include <sodium.h>

namespace belfry::auth {
namespace {

using HashKey = std::array<std::uint8_t, crypto_generichash_KEYBYTES>;

const HashKey &processKey()
{
    static const HashKey key = [] {
        BELFRY_ASSERT(sodium_init() >= 0);
        HashKey made;
        randombytes_buf(made.data(), made.size());
        return made;
    }();
    return key;
}

} // namespace

KeyedHash KeyedHash::of(std::string_view secret)
{
    const HashKey &key = processKey();
    KeyedHash hash;
    crypto_generichash(hash.m_bytes.data(), hash.m_bytes.size(), reinterpret_cast<const unsigned char *>(secret.data()),
                       secret.size(), key.data(), key.size());
    return hash;
}

bool KeyedHash::operator==(const KeyedHash &other) const noexcept
{
    return sodium_memcmp(m_bytes.data(), other.m_bytes.data(), m_bytes.size()) == 0;
}

} // namespace belfry::auth
