#include "update/Signature.h"

#include <openssl/err.h>
#include <openssl/evp.h>

#include <memory>

namespace belfry::update {
namespace {

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

} // namespace

bool isSignedBy(const QByteArray &publicKey, const QByteArray &signature, const QByteArray &bytes)
{
    if (publicKey.size() != kKeyBytes || signature.size() != kSignatureBytes)
        return false;
    const std::unique_ptr<EVP_PKEY, Free> key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, in(publicKey), static_cast<std::size_t>(publicKey.size())));
    const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    const bool isGood = key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
                        && EVP_DigestVerify(context.get(), in(signature), static_cast<std::size_t>(signature.size()), in(bytes),
                                            static_cast<std::size_t>(bytes.size())) == 1;
    ERR_clear_error(); // a refusal is no trouble of whoever asks OpenSSL next on this thread
    return isGood;
}

} // namespace belfry::update
