// Http2Fields: the header of one HTTP/2 request, field by field (RFC 9113 8.2 and 8.3), under HTTP/1.1's rules.
#pragma once

#include "base/Limits.h"
#include "http/Message.h"

#include <string_view>

namespace belfry::http {

/// Malformed fields are found by the session and come as refuse(); what is well formed is judged here. The first
/// refusal counts; what follows it is measured and not kept.
class Http2Fields {
public:
    struct Refusal {
        int status = 0;       ///< 0: none
        std::string_view why; ///< a constant, for logs
    };

    explicit Http2Fields(const Limits &limits) : m_limits(limits), m_bodyBytesMax(limits.httpBodyBytes) {}

    void add(std::string_view name, std::string_view value);
    void refuse(int status, std::string_view why);
    /// Counts a field that is not kept.
    void measure(std::size_t bytes);
    /// The header is complete.
    void finish();

    const Refusal &refusal() const { return m_refusal; }
    /// As RFC 9113 6.5.2 counts it.
    std::size_t listBytes() const { return m_listBytes; }
    std::size_t bodyBytesMax() const { return m_bodyBytesMax; }
    bool wantsContinue() const { return m_wantsContinue; }
    Request &request() { return m_request; }

private:
    void addPseudo(std::string_view name, std::string_view value);
    void addRegular(std::string_view name, std::string_view value);
    void addCookie(std::string_view value);
    void setHost(std::string_view value);
    void judge(std::string_view name, std::string_view value);

    const Limits &m_limits;
    Request m_request;
    Refusal m_refusal;
    std::size_t m_listBytes = 0;
    std::size_t m_fields = 0;
    std::size_t m_bodyBytesMax;
    bool m_hasPath = false;
    bool m_hasHost = false;
    bool m_wantsContinue = false;
};

} // namespace belfry::http
