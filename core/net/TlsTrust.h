// TlsTrust: whom we believe when we are the client: the roots, and the rules by which a connection is agreed on.
#pragma once

#include "base/Result.h"

#include <memory>
#include <string>

struct ssl_ctx_st;

namespace belfry::net {

/// The client's side of TLS 1.3 and 1.2. It always verifies: the chain to a root and the name; there is no way not to.
/// Immutable; all connections share one, for the roots of a system are megabytes. Any thread.
class TlsTrust {
public:
    /// The roots in `caFile` (PEM) and no others, or the system's when it is "".
    static Result<std::shared_ptr<const TlsTrust>> load(const std::string &caFile = {});
    ~TlsTrust();
    TlsTrust(const TlsTrust &) = delete;
    TlsTrust &operator=(const TlsTrust &) = delete;

    /// For core/net's own .cpp files.
    ssl_ctx_st *handle() const { return m_handle; }

private:
    TlsTrust();

    ssl_ctx_st *m_handle;
};
using TlsTrustPtr = std::shared_ptr<const TlsTrust>;

} // namespace belfry::net
