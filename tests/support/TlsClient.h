// TlsClient: the client's end of TLS without a socket: bytes in, bytes out. OpenSSL's own BIOs, not ours.
#pragma once

#include <string>
#include <string_view>
#include <vector>

struct ssl_ctx_st;
struct ssl_st;
struct ssl_session_st;

namespace belfry::test {

struct TlsClientSettings {
    int minVersion = 0; ///< TLS1_2_VERSION and so on; 0 for the library's own
    int maxVersion = 0;
    std::vector<std::string> protocols;
    std::string cipherList; ///< of TLS 1.2 and before
    ssl_session_st *resume = nullptr;
};

/// Accepts any certificate: it looks at it with certificate().
class TlsClient {
public:
    explicit TlsClient(const TlsClientSettings &settings = {});
    ~TlsClient();
    TlsClient(const TlsClient &) = delete;
    TlsClient &operator=(const TlsClient &) = delete;

    /// What the server has sent, any number of bytes. Goes on with the handshake or reads.
    void feed(std::string_view fromServer);
    /// What is to go to the server now; it is gone from here.
    std::string takeOutput();
    void write(std::string_view text);
    void sendCloseNotify();
    /// A key update that asks the server for one as well.
    void updateKeys();

    bool isOpen() const;
    bool hasFailed() const { return m_failed; }
    bool sawCloseNotify() const;
    bool wasResumed() const;
    std::string version() const;
    std::string cipher() const;
    std::string protocol() const;
    std::string certificatePem() const;
    /// For TlsClientSettings::resume; lives as long as this client. Null before the server's ticket has come.
    ssl_session_st *session();

    std::string received;

private:
    void step();

    ssl_ctx_st *m_context;
    ssl_st *m_ssl;
    ssl_session_st *m_session = nullptr;
    bool m_failed = false;
};

} // namespace belfry::test
