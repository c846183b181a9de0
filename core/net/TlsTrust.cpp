#include "net/TlsTrust.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace belfry::net {
namespace {

#if defined(_WIN32)
// OpenSSL 3.2 and later read the system's own store.
constexpr const char *kSystemStore = "org.openssl.winstore://";
#endif

bool useSystemRoots(SSL_CTX *context)
{
#if defined(_WIN32)
    if (SSL_CTX_load_verify_store(context, kSystemStore) == 1)
        return true;
#endif
    return SSL_CTX_set_default_verify_paths(context) == 1;
}

} // namespace

TlsTrust::TlsTrust() : m_handle(SSL_CTX_new(TLS_client_method())) {}

TlsTrust::~TlsTrust()
{
    SSL_CTX_free(m_handle);
}

Result<TlsTrustPtr> TlsTrust::load(const std::string &caFile)
{
    std::shared_ptr<TlsTrust> made(new TlsTrust);
    if (!made->m_handle)
        return fail(ErrorCode::Internal, "TLS cannot be set up");
    SSL_CTX *context = made->m_handle;
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    const bool hasRoots = caFile.empty() ? useSystemRoots(context)
                                         : SSL_CTX_load_verify_locations(context, caFile.c_str(), nullptr) == 1;
    const bool isSet = SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1;
    ERR_clear_error();
    if (!hasRoots)
        return fail(ErrorCode::NotFound, (caFile.empty() ? "the system's list of roots" : caFile) + " cannot be read as PEM");
    if (!isSet)
        return fail(ErrorCode::Internal, "TLS cannot be set up");
    return TlsTrustPtr(std::move(made));
}

} // namespace belfry::net
