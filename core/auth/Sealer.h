// Sealer: secrets as they lie in a database or a backup: XChaCha20-Poly1305 under a key that lies elsewhere.
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::auth {

/// Immutable; any thread may use it. A sealed text is bound to its place ("destinations/01J…/sealed_key"): moved to another
/// row or column it does not open. It names the key it was sealed with, so that older keys go on opening after a rotation.
class Sealer {
public:
    static constexpr std::size_t kKeyBytes = 32;

    /// `lines`: one key a line, 64 hexadecimal digits; the first seals, all open. InvalidInput for anything else.
    static Result<Sealer> fromText(std::string_view lines);
    /// A line with a new random key.
    static Secret newKeyLine();

    std::string seal(const Secret &secret, std::string_view place) const;
    /// Corrupt when it was changed, belongs to another place, or its key is not known.
    Result<Secret> open(std::string_view sealed, std::string_view place) const;
    /// False for what an older key sealed: it is to be sealed again.
    bool isCurrent(std::string_view sealed) const;
    /// A key of its own for another purpose ("jwt", "csrf"), derived from the first one (32 bytes).
    Secret subkey(std::string_view purpose) const;
    /// The same purpose under every key that still opens, the present one first.
    std::vector<Secret> subkeys(std::string_view purpose) const;

private:
    struct Key {
        std::string id; ///< 8 characters, says nothing about the key
        Secret bytes;
    };
    std::vector<Key> m_keys;
};

/// What a table keeps of a secret with at least 128 random bits, to find it again: 64 hexadecimal digits. `purpose` keeps
/// the digests of two tables apart. Not for passwords.
std::string digestOf(std::string_view purpose, std::string_view secret);

} // namespace belfry::auth
