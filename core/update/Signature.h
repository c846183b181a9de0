// Signature: Ed25519 (RFC 8032): whether these bytes were signed by who holds the key.
#pragma once

#include <QByteArray>

namespace belfry::update {

inline constexpr qsizetype kKeyBytes = 32;
inline constexpr qsizetype kSignatureBytes = 64;

/// False also for a key or a signature of another length. Pure.
bool isSignedBy(const QByteArray &publicKey, const QByteArray &signature, const QByteArray &bytes);

} // namespace belfry::update
