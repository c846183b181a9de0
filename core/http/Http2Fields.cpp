#include "http/Http2Fields.h"

#include "base/Text.h"
#include "http/Target.h"

#include <algorithm>

namespace belfry::http {
namespace {

constexpr std::size_t kFieldOverhead = 32; // RFC 9113 6.5.2

} // namespace

void Http2Fields::refuse(int status, std::string_view why)
{
    if (m_refusal.status == 0)
        m_refusal = {status, why};
}

void Http2Fields::measure(std::size_t bytes)
{
    m_listBytes += bytes + kFieldOverhead;
}

void Http2Fields::add(std::string_view name, std::string_view value)
{
    measure(name.size() + value.size());
    const bool pseudo = name.starts_with(':');
    m_fields += pseudo && name != ":authority" ? 0 : 1;
    if (m_refusal.status != 0)
        return;
    if (m_listBytes > m_limits.httpHeaderBytes)
        return refuse(431, "header too large");
    if (m_fields > m_limits.httpHeaderFields)
        return refuse(431, "too many header fields");
    if (pseudo)
        addPseudo(name, value);
    else
        addRegular(name, value);
}

void Http2Fields::addPseudo(std::string_view name, std::string_view value)
{
    if (name == ":method") {
        const auto known = methodNamed(value);
        if (!known)
            return refuse(501, "unknown method");
        m_request.method = *known;
    } else if (name == ":path") {
        m_hasPath = true;
        if (value.size() > m_limits.httpTargetBytes)
            return refuse(414, "target too long");
        if (!readTarget(value, m_request))
            return refuse(400, "bad target");
    } else if (name == ":authority") {
        setHost(value);
    } else if (name == ":scheme") {
        if (value != "https" && value != "http")
            refuse(400, "bad scheme");
    }
}

void Http2Fields::addRegular(std::string_view name, std::string_view value)
{
    if (name == "host")
        return setHost(value);
    if (name == "cookie")
        return addCookie(value);
    judge(name, value);
    if (m_refusal.status == 0)
        m_request.headers.emplace_back(name, value);
}

// RFC 9113 8.2.3: one cookie may come as several fields.
void Http2Fields::addCookie(std::string_view value)
{
    m_request.headers.join("cookie", "; ", value);
}

// RFC 9113 8.3.1: Host says the same as :authority or nothing.
void Http2Fields::setHost(std::string_view value)
{
    if (!isHost(value))
        return refuse(400, "bad Host");
    if (!m_hasHost)
        m_request.headers.emplace_back("host", value);
    else if (m_request.header("host") != value)
        refuse(400, "two hosts");
    m_hasHost = true;
}

void Http2Fields::judge(std::string_view name, std::string_view value)
{
    if (name == "content-encoding") {
        if (!equalsIgnoringCase(value, "identity"))
            refuse(415, "compressed body");
    } else if (name == "expect") {
        if (!equalsIgnoringCase(value, "100-continue"))
            return refuse(417, "unknown expectation");
        m_wantsContinue = true;
    }
}

void Http2Fields::finish()
{
    if (!m_hasPath || !m_hasHost)
        return refuse(400, "no path or host");
    if (m_request.header("content-type").find("json") != std::string_view::npos)
        m_bodyBytesMax = std::min(m_limits.jsonBodyBytes, m_limits.httpBodyBytes);
    if (toNumber(m_request.header("content-length")).value_or(0) > m_bodyBytesMax)
        refuse(413, "body too large");
}

} // namespace belfry::http
