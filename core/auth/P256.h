// P256: a key pair on the curve of Web Push (RFC 8291, RFC 8292), what it signs, and what it agrees on with another's.
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <memory>
#include <string>
#include <string_view>

struct evp_pkey_st;

namespace belfry::auth {

/// Immutable; any thread. Points are 65 bytes, uncompressed; signatures are r and s, 32 bytes each, as RFC 7518 3.4 wants them.
class P256Key {
public:
    static constexpr std::size_t kPrivateBytes = 32;
    static constexpr std::size_t kPointBytes = 65;

    static P256Key generate();
    /// Malformed for anything that is no private key of the curve.
    static Result<P256Key> fromPrivate(const Secret &bytes);
    /// Whether these 65 bytes are a point of the curve.
    static bool isPoint(std::string_view bytes);

    Secret privateBytes() const;
    const std::string &point() const { return m_point; }
    /// ECDH: 32 bytes. Malformed for what is no point of the curve.
    Result<std::string> sharedWith(std::string_view point) const;
    /// ECDSA with SHA-256.
    std::string sign(std::string_view text) const;
    static bool isSignature(std::string_view signature, std::string_view text, std::string_view point);

private:
    using Key = std::shared_ptr<evp_pkey_st>;
    P256Key(Key key, std::string point) : m_key(std::move(key)), m_point(std::move(point)) {}

    Key m_key;
    std::string m_point;
};

} // namespace belfry::auth
