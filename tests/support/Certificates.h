// Certificates: PEM certificates and keys made on the spot, for tests of TLS.
#pragma once

#include <string>

namespace belfry::test {

struct CertificatePem {
    std::string certificate;
    std::string key;
};

enum class KeyKind { EcdsaP256, Rsa2048 };

/// Self-signed, for "localhost" and 127.0.0.1, valid from `fromDays` to `untilDays` from now (negative: in the past).
CertificatePem makeCertificate(KeyKind kind = KeyKind::EcdsaP256, int fromDays = -1, int untilDays = 30);
/// The same key, locked with a passphrase.
std::string lockedKey(const std::string &keyPem);

} // namespace belfry::test
