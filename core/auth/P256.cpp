#include "auth/P256.h"

#include "base/Assert.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

namespace belfry::auth {
namespace {

constexpr const char *kCurve = "prime256v1";
constexpr int kHalf = 32;

template<auto function>
struct Free {
    template<typename T>
    void operator()(T *thing) const { function(thing); }
};
using Number = std::unique_ptr<BIGNUM, Free<BN_clear_free>>;
using Group = std::unique_ptr<EC_GROUP, Free<EC_GROUP_free>>;
using Point = std::unique_ptr<EC_POINT, Free<EC_POINT_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Free<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Free<OSSL_PARAM_free>>;
using Context = std::unique_ptr<EVP_PKEY_CTX, Free<EVP_PKEY_CTX_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, Free<ECDSA_SIG_free>>;

const unsigned char *in(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *out(std::string &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

std::shared_ptr<EVP_PKEY> keyOf(std::string_view point, const BIGNUM *secret)
{
    const Builder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, kCurve, 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size());
    if (secret)
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, secret);
    const Params params(OSSL_PARAM_BLD_to_param(builder.get()));
    const Context context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *made = nullptr;
    const int selection = secret ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY;
    if (!params || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &made, selection, params.get()) != 1)
        return nullptr;
    return {made, EVP_PKEY_free};
}

std::shared_ptr<EVP_PKEY> publicKeyOf(std::string_view point)
{
    // OpenSSL takes compressed points, too; nobody sends those.
    if (point.size() != P256Key::kPointBytes || point.front() != 4)
        return nullptr;
    return keyOf(point, nullptr);
}

Error noKey()
{
    return fail(ErrorCode::Malformed, "this is no key of the curve P-256");
}

} // namespace

P256Key P256Key::generate()
{
    Key key(EVP_EC_gen(kCurve), EVP_PKEY_free);
    BELFRY_ASSERT(key != nullptr);
    std::string point(kPointBytes, '\0');
    std::size_t size = 0;
    BELFRY_ASSERT(EVP_PKEY_get_octet_string_param(key.get(), OSSL_PKEY_PARAM_PUB_KEY, out(point), point.size(), &size) == 1);
    return {std::move(key), std::move(point)};
}

Result<P256Key> P256Key::fromPrivate(const Secret &bytes)
{
    if (bytes.reveal().size() != kPrivateBytes)
        return noKey();
    const Number secret(BN_bin2bn(in(bytes.reveal()), static_cast<int>(kPrivateBytes), nullptr));
    const Group group(EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1));
    if (BN_is_zero(secret.get()) || BN_cmp(secret.get(), EC_GROUP_get0_order(group.get())) >= 0)
        return noKey();
    const Point point(EC_POINT_new(group.get()));
    std::string text(kPointBytes, '\0');
    if (EC_POINT_mul(group.get(), point.get(), secret.get(), nullptr, nullptr, nullptr) != 1
        || EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED, out(text), text.size(), nullptr) != kPointBytes)
        return noKey();
    Key key = keyOf(text, secret.get());
    if (!key)
        return noKey();
    return P256Key(std::move(key), std::move(text));
}

bool P256Key::isPoint(std::string_view bytes)
{
    return publicKeyOf(bytes) != nullptr;
}

Secret P256Key::privateBytes() const
{
    BIGNUM *number = nullptr;
    BELFRY_ASSERT(EVP_PKEY_get_bn_param(m_key.get(), OSSL_PKEY_PARAM_PRIV_KEY, &number) == 1);
    const Number secret(number);
    std::string bytes(kPrivateBytes, '\0');
    BN_bn2binpad(secret.get(), out(bytes), static_cast<int>(bytes.size()));
    return Secret(std::move(bytes));
}

Result<std::string> P256Key::sharedWith(std::string_view point) const
{
    const auto other = publicKeyOf(point);
    const Context context(EVP_PKEY_CTX_new_from_pkey(nullptr, m_key.get(), nullptr));
    std::string shared(kPrivateBytes, '\0');
    std::size_t size = shared.size();
    if (!other || EVP_PKEY_derive_init(context.get()) != 1 || EVP_PKEY_derive_set_peer(context.get(), other.get()) != 1
        || EVP_PKEY_derive(context.get(), out(shared), &size) != 1 || size != shared.size())
        return noKey();
    return shared;
}

std::string P256Key::sign(std::string_view text) const
{
    const Digest digest(EVP_MD_CTX_new());
    std::size_t size = 0;
    BELFRY_ASSERT(EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1);
    BELFRY_ASSERT(EVP_DigestSign(digest.get(), nullptr, &size, in(text), text.size()) == 1);
    std::string der(size, '\0');
    BELFRY_ASSERT(EVP_DigestSign(digest.get(), out(der), &size, in(text), text.size()) == 1);
    const unsigned char *at = in(der);
    const Signature signature(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(size)));
    std::string raw(2 * kHalf, '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out(raw), kHalf);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out(raw) + kHalf, kHalf);
    return raw;
}

bool P256Key::isSignature(std::string_view signature, std::string_view text, std::string_view point)
{
    const auto key = publicKeyOf(point);
    if (!key || signature.size() != 2 * kHalf)
        return false;
    const Signature parts(ECDSA_SIG_new());
    ECDSA_SIG_set0(parts.get(), BN_bin2bn(in(signature), kHalf, nullptr), BN_bin2bn(in(signature) + kHalf, kHalf, nullptr));
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(parts.get(), &der);
    const Digest digest(EVP_MD_CTX_new());
    const bool isRight = size > 0 && EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1
                         && EVP_DigestVerify(digest.get(), der, static_cast<std::size_t>(size), in(text), text.size()) == 1;
    OPENSSL_free(der);
    return isRight;
}

} // namespace belfry::auth
