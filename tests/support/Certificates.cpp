#include "support/Certificates.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <memory>

namespace belfry::test {
namespace {

struct Free {
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
template<typename T>
using Owned = std::unique_ptr<T, Free>;

std::string textOf(BIO *bio)
{
    char *bytes = nullptr;
    const long count = BIO_get_mem_data(bio, &bytes);
    return {bytes, static_cast<std::size_t>(count)};
}

} // namespace

CertificatePem makeCertificate(KeyKind kind, int fromDays, int untilDays)
{
    static long serial = 1;
    constexpr long kDay = 24 * 60 * 60;
    const Owned<EVP_PKEY> key(kind == KeyKind::EcdsaP256 ? EVP_EC_gen("P-256") : EVP_RSA_gen(2048));
    const Owned<X509> certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), kDay * fromDays);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), kDay * untilDays);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    const Owned<X509_EXTENSION> names(
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1"));
    X509_add_ext(certificate.get(), names.get(), -1);
    X509_sign(certificate.get(), key.get(), EVP_sha256());

    const Owned<BIO> certificateText(BIO_new(BIO_s_mem()));
    const Owned<BIO> keyText(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateText.get(), certificate.get());
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {textOf(certificateText.get()), textOf(keyText.get())};
}

std::string lockedKey(const std::string &keyPem)
{
    const Owned<BIO> in(BIO_new_mem_buf(keyPem.data(), static_cast<int>(keyPem.size())));
    const Owned<EVP_PKEY> key(PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr));
    const Owned<BIO> out(BIO_new(BIO_s_mem()));
    const unsigned char word[] = "word";
    PEM_write_bio_PrivateKey(out.get(), key.get(), EVP_aes_256_cbc(), word, 4, nullptr, nullptr);
    return textOf(out.get());
}

} // namespace belfry::test
