// CertificateWatch: the certificate in its files, and the new one that a renewal has put there.
#pragma once

#include "base/Executor.h"
#include "net/TlsContext.h"

#include <filesystem>
#include <functional>

namespace belfry::server {

/// Looks at the files every half minute. A pair that cannot be used is told once in the log and the one before goes on.
/// Every day the same pair is loaded anew, for fresh ticket keys. Bound to `home`, which may block.
class CertificateWatch {
public:
    using OnNew = std::function<void(net::TlsContextPtr context)>;

    /// `onNew` is called on `home`, never inside load().
    CertificateWatch(Executor &home, net::TlsFiles files, OnNew onNew);

    /// The first one; from here on the files are watched.
    Result<net::TlsContextPtr> load();
    /// Takes what is in the files now, changed or not.
    void reload();

private:
    struct Stamp {
        std::filesystem::file_time_type changed{};
        std::uintmax_t bytes = 0;
        bool operator==(const Stamp &) const = default;
    };

    static Stamp stampOf(const std::string &file);
    Result<net::TlsContextPtr> read();
    void lookAgain();
    void look();

    Executor &m_home;
    const net::TlsFiles m_files;
    const OnNew m_onNew;
    Stamp m_certificate;
    Stamp m_key;
    TimePoint m_readAt{};
    Subscription m_timer;
};

} // namespace belfry::server
