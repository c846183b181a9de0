// SecretFile: secrets in a file only its user can read, for computers without a keychain.
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QMap>
#include <QString>

namespace belfry::secrets {

/// Written whole, to a new file that is made private before anything is in it, then renamed. The text is not encrypted:
/// a key beside it would be no lock. GUI thread; owned by SecretStore.
class SecretFile final {
public:
    explicit SecretFile(QString path) : m_path(std::move(path)) {}

    const QString &path() const { return m_path; }
    bool exists() const;
    /// No file is no secrets. Forbidden when others can read it; Corrupt when it does not parse.
    Result<QMap<QString, Secret>> read() const;
    Result<> write(const QMap<QString, Secret> &secrets) const;

private:
    QString m_path;
};

} // namespace belfry::secrets
