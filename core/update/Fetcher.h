// Fetcher: gets the list of updates and a package from the web.
#pragma once

#include "base/Result.h"
#include "update/Manifest.h"
#include "update/Version.h"

#include <QObject>

#include <functional>
#include <memory>

namespace belfry::update {

/// Asks for a file and says nothing else: no cookie, no name, no version, no language. https, through redirects too; plain
/// http only from this computer itself. One thing at a time: a second call ends the first, whose reply is never called.
/// GUI thread.
class Fetcher : public QObject {
    Q_OBJECT
public:
    using Listed = std::function<void(Result<QByteArray>)>;
    /// The whole path of the file.
    using Stored = std::function<void(Result<QString>)>;

    explicit Fetcher(QObject *parent = nullptr);
    ~Fetcher() override;

    /// Errors: InvalidInput (not https), Unreachable, Timeout, TooLarge past kManifestBytesMax.
    virtual void list(const QUrl &address, Listed reply);
    /// Into `folder`, which is made for this user only; the file bears `name` only once length and checksum are right. The
    /// same errors, Malformed for a wrong length or checksum, Io.
    virtual void store(const Package &package, const QString &folder, const QString &name, Stored reply);
    virtual void stop();

Q_SIGNALS:
    void progressed(qint64 bytes);

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

/// Removes packages of ours and of earlier versions from where `store` put them; nothing else that lies there.
void removeInstalled(const QString &folder, Version ours);

} // namespace belfry::update
