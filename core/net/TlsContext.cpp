#include "net/TlsContext.h"

#include <openssl/asn1.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <fstream>
#include <optional>

namespace belfry::net {
namespace {

constexpr std::size_t kFileBytesMax = 1u << 20;
// Mozilla's "intermediate" profile without finite-field DHE: AES-128 first, for it costs the least where there is AES
// in the processor; who has none puts ChaCha20 first and gets it (SSL_OP_PRIORITIZE_CHACHA).
constexpr const char *kSuites13 = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256";
constexpr const char *kSuites12 = "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
                                  "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
                                  "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";
constexpr const char *kGroups = "X25519:P-256:P-384";
constexpr unsigned char kSessionContext[] = "belfry";

struct Free {
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(ASN1_TIME *time) const { ASN1_TIME_free(time); }
};
template<typename T>
using Owned = std::unique_ptr<T, Free>;

std::string reasonOfLibrary()
{
    const char *reason = ERR_reason_error_string(ERR_peek_last_error());
    std::string text = reason ? reason : "unknown reason";
    ERR_clear_error();
    return text;
}

// The text of a file, wiped when it goes: it may be a key.
class FileText {
public:
    ~FileText() { OPENSSL_cleanse(m_text.data(), m_text.size()); }

    Result<> read(const std::string &path)
    {
        std::ifstream file(path, std::ios::binary);
        if (!file)
            return fail(ErrorCode::NotFound, path + " cannot be read; is it there, and may this user read it?");
        m_text.resize(kFileBytesMax);
        file.read(m_text.data(), static_cast<std::streamsize>(m_text.size()));
        const auto count = static_cast<std::size_t>(file.gcount());
        if (count == kFileBytesMax)
            return fail(ErrorCode::TooLarge, path + " is too long for a certificate or a key");
        OPENSSL_cleanse(m_text.data() + count, m_text.size() - count);
        m_text.resize(count);
        return Done();
    }
    std::string_view view() const { return m_text; }

private:
    std::string m_text;
};

Owned<BIO> reading(std::string_view text)
{
    return Owned<BIO>(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

// Instead of the library's own, which asks on the terminal.
int noPassphrase(char *, int, int, void *asked)
{
    *static_cast<bool *>(asked) = true;
    return -1;
}

std::optional<WallTime> wallTime(const ASN1_TIME *time)
{
    const Owned<ASN1_TIME> epoch(ASN1_TIME_set(nullptr, 0));
    int days = 0;
    int rest = 0;
    if (!epoch || ASN1_TIME_diff(&days, &rest, epoch.get(), time) != 1)
        return std::nullopt;
    return WallTime(std::chrono::hours(24) * days + std::chrono::seconds(rest));
}

int chooseProtocol(SSL *, const unsigned char **out, unsigned char *outLength, const unsigned char *offered,
                   unsigned int offeredLength, void *ours)
{
    const auto &list = *static_cast<const std::vector<unsigned char> *>(ours);
    const int found = SSL_select_next_proto(const_cast<unsigned char **>(out), outLength, list.data(),
                                            static_cast<unsigned int>(list.size()), offered, offeredLength);
    return found == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

} // namespace

TlsContext::TlsContext(std::span<const std::string_view> protocols) : m_handle(SSL_CTX_new(TLS_server_method()))
{
    for (const std::string_view protocol : protocols) {
        m_protocols.push_back(static_cast<unsigned char>(protocol.size()));
        m_protocols.insert(m_protocols.end(), protocol.begin(), protocol.end());
    }
}

TlsContext::~TlsContext()
{
    SSL_CTX_free(m_handle);
}

Result<TlsContextPtr> TlsContext::load(const TlsFiles &files, std::span<const std::string_view> protocols)
{
    std::shared_ptr<TlsContext> made(new TlsContext(protocols));
    if (!made->m_handle)
        return fail(ErrorCode::Internal, "TLS cannot be set up: " + reasonOfLibrary());
    if (const auto applied = made->applyRules(); !applied)
        return applied.error();
    FileText certificate;
    if (const auto read = certificate.read(files.certificate); !read)
        return read.error();
    if (const auto used = made->useCertificate(certificate.view()); !used)
        return fail(used.error().code, files.certificate + ' ' + used.error().what);
    FileText key;
    if (const auto read = key.read(files.key); !read)
        return read.error();
    if (const auto used = made->useKey(key.view()); !used)
        return fail(used.error().code, files.key + ' ' + used.error().what);
    return TlsContextPtr(std::move(made));
}

Result<> TlsContext::applyRules()
{
    SSL_CTX_set_options(m_handle, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE
                                      | SSL_OP_PRIORITIZE_CHACHA);
    // An idle connection keeps no record buffers; what could not be written may be written from elsewhere.
    SSL_CTX_set_mode(m_handle, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_RELEASE_BUFFERS
                                   | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    // Sessions live in tickets, which cost us no memory.
    SSL_CTX_set_session_cache_mode(m_handle, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_session_id_context(m_handle, kSessionContext, sizeof kSessionContext - 1);
    if (!m_protocols.empty())
        SSL_CTX_set_alpn_select_cb(m_handle, chooseProtocol, &m_protocols);
    const bool applied = SSL_CTX_set_min_proto_version(m_handle, TLS1_2_VERSION) == 1
                         && SSL_CTX_set_max_proto_version(m_handle, TLS1_3_VERSION) == 1
                         && SSL_CTX_set_ciphersuites(m_handle, kSuites13) == 1
                         && SSL_CTX_set_cipher_list(m_handle, kSuites12) == 1
                         && SSL_CTX_set1_groups_list(m_handle, kGroups) == 1;
    if (!applied)
        return fail(ErrorCode::Internal, "TLS cannot be set up: " + reasonOfLibrary());
    return Done();
}

Result<> TlsContext::useCertificate(std::string_view pem)
{
    const auto text = reading(pem);
    const Owned<X509> own(PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr));
    ERR_clear_error();
    if (!own)
        return fail(ErrorCode::Malformed, "holds no certificate in PEM form (-----BEGIN CERTIFICATE-----)");
    if (SSL_CTX_use_certificate(m_handle, own.get()) != 1)
        return fail(ErrorCode::Unsupported, "holds a certificate that cannot be served: " + reasonOfLibrary());
    const auto from = wallTime(X509_get0_notBefore(own.get()));
    const auto until = wallTime(X509_get0_notAfter(own.get()));
    if (!from || !until)
        return fail(ErrorCode::Malformed, "holds a certificate whose dates cannot be read");
    m_validFrom = *from;
    m_expires = *until;
    m_leadsNowhere = X509_check_issued(own.get(), own.get()) != X509_V_OK;
    while (Owned<X509> next{PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr)}) {
        m_leadsNowhere = false;
        if (SSL_CTX_add0_chain_cert(m_handle, next.get()) != 1)
            return fail(ErrorCode::Unsupported, "holds a certificate that cannot be served: " + reasonOfLibrary());
        static_cast<void>(next.release());
    }
    const unsigned long ended = ERR_peek_last_error();
    ERR_clear_error();
    if (ERR_GET_LIB(ended) != ERR_LIB_PEM || ERR_GET_REASON(ended) != PEM_R_NO_START_LINE)
        return fail(ErrorCode::Malformed, "is damaged behind its first certificate");
    return Done();
}

Result<> TlsContext::useKey(std::string_view pem)
{
    bool isLocked = false;
    const Owned<EVP_PKEY> key(PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, noPassphrase, &isLocked));
    ERR_clear_error();
    if (isLocked)
        return fail(ErrorCode::Unsupported, "is locked with a passphrase; a server needs a key without one");
    if (!key)
        return fail(ErrorCode::Malformed, "holds no private key in PEM form (-----BEGIN PRIVATE KEY-----)");
    const bool fits = X509_check_private_key(SSL_CTX_get0_certificate(m_handle), key.get()) == 1;
    const bool used = fits && SSL_CTX_use_PrivateKey(m_handle, key.get()) == 1;
    ERR_clear_error();
    if (!fits)
        return fail(ErrorCode::Conflict, "is not the key of the first certificate in the certificate's file");
    if (!used)
        return fail(ErrorCode::Unsupported, "holds a key that cannot be used");
    return Done();
}

bool TlsContext::isFor(const std::string &host) const
{
    X509 *own = SSL_CTX_get0_certificate(m_handle);
    const bool is = X509_check_host(own, host.c_str(), host.size(), 0, nullptr) == 1
                    || X509_check_ip_asc(own, host.c_str(), 0) == 1;
    ERR_clear_error();
    return is;
}

std::vector<std::string> TlsContext::warnings(WallTime now) const
{
    std::vector<std::string> all;
    if (now >= m_expires)
        all.push_back("the certificate has expired on " + toRfc3339(m_expires) + ": browsers refuse it");
    if (now < m_validFrom)
        all.push_back("the certificate is valid only from " + toRfc3339(m_validFrom) + " on; is the clock right?");
    // A renewal comes when a third of the time is left; at a sixth it has failed.
    if (now < m_expires && (m_expires - now) * 6 < m_expires - m_validFrom)
        all.push_back("the certificate expires on " + toRfc3339(m_expires) + "; has its renewal stopped?");
    if (m_leadsNowhere)
        all.push_back("the certificate's file holds the server's own only: phones may refuse it without those between it and its root");
    return all;
}

} // namespace belfry::net
