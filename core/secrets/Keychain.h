// Keychain: the operating system's store for secrets.
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace belfry::secrets {

/// What a SecretStore needs of a keychain; a test has its own. Replies may come at once or later, or never: a locked
/// keychain may wait for its person.
class Keychain {
public:
    template<typename T = Done>
    using Reply = std::function<void(Result<T>)>;

    virtual ~Keychain() = default;
    /// Nothing stored under the name is a success with no value. Unavailable: there is no keychain here.
    virtual void read(const QString &name, Reply<std::optional<Secret>> reply) = 0;
    virtual void write(const QString &name, const Secret &secret, Reply<> reply) = 0;
    virtual void remove(const QString &name, Reply<> reply) = 0;
};

/// Through QtKeychain: Secret Service or KWallet on Linux, Keychain on macOS, Credential Manager on Windows. Every entry
/// belongs to one `service` name. GUI thread.
class SystemKeychain final : public QObject, public Keychain {
    Q_OBJECT
public:
    explicit SystemKeychain(QString service, QObject *parent = nullptr) : QObject(parent), m_service(std::move(service)) {}

    void read(const QString &name, Reply<std::optional<Secret>> reply) override;
    void write(const QString &name, const Secret &secret, Reply<> reply) override;
    void remove(const QString &name, Reply<> reply) override;

private:
    QString m_service;
};

} // namespace belfry::secrets
