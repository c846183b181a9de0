#include "server/CertificateWatch.h"

#include "base/Log.h"
#include "http/HttpServer.h"

namespace belfry::server {
namespace {

constexpr Duration kLookEvery{30'000};
constexpr std::chrono::hours kFreshEvery{24};

} // namespace

CertificateWatch::CertificateWatch(Executor &home, net::TlsFiles files, OnNew onNew)
    : m_home(home), m_files(std::move(files)), m_onNew(std::move(onNew))
{
}

CertificateWatch::Stamp CertificateWatch::stampOf(const std::string &file)
{
    std::error_code ignored; // a file that is not there has a stamp of its own: nothing
    Stamp stamp;
    stamp.changed = std::filesystem::last_write_time(file, ignored);
    stamp.bytes = std::filesystem::file_size(file, ignored);
    return stamp;
}

Result<net::TlsContextPtr> CertificateWatch::read()
{
    // Before the files are read: what changes meanwhile is seen at the next look.
    m_certificate = stampOf(m_files.certificate);
    m_key = stampOf(m_files.key);
    m_readAt = m_home.clock().now();
    auto context = net::TlsContext::load(m_files, http::HttpServer::secureProtocols());
    if (!context)
        return context;
    if ((*context)->expires() <= m_home.clock().wall())
        return fail(ErrorCode::InvalidInput, "the certificate in " + m_files.certificate + " expired on " + toRfc3339((*context)->expires()) +
                                                 ": renew it, or check this computer's clock");
    log::info("tls", "certificate loaded",
              {{"file", m_files.certificate}, {"expires", toRfc3339((*context)->expires())}});
    for (const std::string &warning : (*context)->warnings(m_home.clock().wall()))
        log::warning("tls", warning, {{"file", m_files.certificate}});
    return context;
}

Result<net::TlsContextPtr> CertificateWatch::load()
{
    lookAgain();
    return read();
}

void CertificateWatch::reload()
{
    auto context = read();
    if (context)
        m_onNew(*std::move(context));
    else
        log::error("tls", "the new certificate cannot be used, the one before goes on", {{"why", context.error().what}});
}

void CertificateWatch::lookAgain()
{
    m_timer = m_home.after(kLookEvery, [this] { look(); });
}

void CertificateWatch::look()
{
    const bool changed = stampOf(m_files.certificate) != m_certificate || stampOf(m_files.key) != m_key;
    if (changed || m_home.clock().now() - m_readAt >= kFreshEvery)
        reload();
    lookAgain();
}

} // namespace belfry::server
