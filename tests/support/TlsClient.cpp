#include "support/TlsClient.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace belfry::test {

TlsClient::TlsClient(const TlsClientSettings &settings)
    : m_context(SSL_CTX_new(TLS_client_method()))
{
    SSL_CTX_set_security_level(m_context, 0); // so that it can also offer what must be refused
    SSL_CTX_set_min_proto_version(m_context, settings.minVersion);
    SSL_CTX_set_max_proto_version(m_context, settings.maxVersion);
    if (!settings.cipherList.empty())
        SSL_CTX_set_cipher_list(m_context, settings.cipherList.c_str());
    m_ssl = SSL_new(m_context);
    SSL_set_bio(m_ssl, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    SSL_set_connect_state(m_ssl);
    std::string protocols;
    for (const std::string &protocol : settings.protocols)
        protocols.append(1, static_cast<char>(protocol.size())).append(protocol);
    if (!protocols.empty()) {
        SSL_set_alpn_protos(m_ssl, reinterpret_cast<const unsigned char *>(protocols.data()),
                            static_cast<unsigned int>(protocols.size()));
    }
    if (settings.resume)
        SSL_set_session(m_ssl, settings.resume);
    step();
}

TlsClient::~TlsClient()
{
    SSL_SESSION_free(m_session);
    SSL_free(m_ssl);
    SSL_CTX_free(m_context);
}

void TlsClient::feed(std::string_view fromServer)
{
    if (!fromServer.empty())
        BIO_write(SSL_get_rbio(m_ssl), fromServer.data(), static_cast<int>(fromServer.size()));
    step();
}

void TlsClient::step()
{
    ERR_clear_error();
    const auto waits = [this](int result) {
        const int why = SSL_get_error(m_ssl, result);
        m_failed = m_failed || (why != SSL_ERROR_WANT_READ && why != SSL_ERROR_ZERO_RETURN);
    };
    if (!isOpen()) {
        const int done = SSL_do_handshake(m_ssl);
        if (done != 1)
            return waits(done);
    }
    char bytes[16'384];
    for (;;) {
        const int count = SSL_read(m_ssl, bytes, sizeof bytes);
        if (count <= 0)
            return waits(count);
        received.append(bytes, static_cast<std::size_t>(count));
    }
}

std::string TlsClient::takeOutput()
{
    char *bytes = nullptr;
    const long count = BIO_get_mem_data(SSL_get_wbio(m_ssl), &bytes);
    std::string out(bytes, static_cast<std::size_t>(count));
    BIO_reset(SSL_get_wbio(m_ssl));
    return out;
}

void TlsClient::write(std::string_view text)
{
    SSL_write(m_ssl, text.data(), static_cast<int>(text.size()));
}

void TlsClient::sendCloseNotify()
{
    SSL_shutdown(m_ssl);
}

void TlsClient::updateKeys()
{
    SSL_key_update(m_ssl, SSL_KEY_UPDATE_REQUESTED);
    SSL_do_handshake(m_ssl);
}

bool TlsClient::isOpen() const { return SSL_is_init_finished(m_ssl) == 1; }
bool TlsClient::sawCloseNotify() const { return (SSL_get_shutdown(m_ssl) & SSL_RECEIVED_SHUTDOWN) != 0; }
bool TlsClient::wasResumed() const { return SSL_session_reused(m_ssl) == 1; }
std::string TlsClient::version() const { return SSL_get_version(m_ssl); }
std::string TlsClient::cipher() const { return SSL_get_cipher_name(m_ssl); }

std::string TlsClient::protocol() const
{
    const unsigned char *name = nullptr;
    unsigned int length = 0;
    SSL_get0_alpn_selected(m_ssl, &name, &length);
    return std::string(reinterpret_cast<const char *>(name), length);
}

std::string TlsClient::certificatePem() const
{
    BIO *text = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(text, SSL_get0_peer_certificate(m_ssl));
    char *bytes = nullptr;
    const long count = BIO_get_mem_data(text, &bytes);
    const std::string pem(bytes, static_cast<std::size_t>(count));
    BIO_free(text);
    return pem;
}

ssl_session_st *TlsClient::session()
{
    if (!m_session)
        m_session = SSL_get1_session(m_ssl);
    return SSL_SESSION_is_resumable(m_session) ? m_session : nullptr;
}

} // namespace belfry::test
