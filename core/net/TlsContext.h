// TlsContext: a certificate with its key, and the rules by which our secure connections are agreed on.
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct ssl_ctx_st;

namespace belfry::net {

/// Both PEM. The certificate's file begins with the server's own; those that lead to a root follow.
struct TlsFiles {
    std::string certificate;
    std::string key;
};

/// The server's side of TLS 1.3 and 1.2 (RFC 8446; RFC 9325: ECDHE and AEAD only, nothing renegotiated or compressed).
/// Immutable: all view threads share one. A new certificate is a new TlsContext; connections under way keep theirs.
/// Its ticket keys are its own: a client resumes only with the context it has spoken to.
class TlsContext {
public:
    /// `protocols` are offered by ALPN, the best first (RFC 7301); a client that offers others only is refused.
    /// The error is a sentence that names the file and never holds any of the key.
    static Result<std::shared_ptr<const TlsContext>> load(const TlsFiles &files, std::span<const std::string_view> protocols);
    ~TlsContext();
    TlsContext(const TlsContext &) = delete;
    TlsContext &operator=(const TlsContext &) = delete;

    WallTime validFrom() const { return m_validFrom; }
    WallTime expires() const { return m_expires; }
    /// The certificate is for this name or numeric address.
    bool isFor(const std::string &host) const;
    /// What an admin should know although it is served: expired or soon, not valid yet, or
    /// nothing that leads to a root.
    std::vector<std::string> warnings(WallTime now) const;

    /// For core/net's own .cpp files.
    ssl_ctx_st *handle() const { return m_handle; }

private:
    explicit TlsContext(std::span<const std::string_view> protocols);

    Result<> applyRules();
    Result<> useCertificate(std::string_view pem);
    Result<> useKey(std::string_view pem);

    ssl_ctx_st *m_handle;
    std::vector<unsigned char> m_protocols; // as on the wire: each behind its length
    WallTime m_validFrom{};
    WallTime m_expires{};
    bool m_leadsNowhere = false; // neither self-signed nor followed by another
};
using TlsContextPtr = std::shared_ptr<const TlsContext>;

} // namespace belfry::net
