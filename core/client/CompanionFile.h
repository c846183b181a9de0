// CompanionFile: companion.json, by which the desktop finds the server on this computer.
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace belfry::client {

struct CompanionFile {
    QUrl http = {};
    QString rtmp = {};
    Secret token = {};
    QString version = {};
    qint64 writtenMs = 0; ///< when, since the epoch: runs of one folder share address and token, but not this

    bool operator==(const CompanionFile &) const = default;

    /// Names one run of the server without telling its token.
    QByteArray mark() const;
};

/// NotFound when there is none; Forbidden when others could have written it; Malformed otherwise.
Result<CompanionFile> readCompanionFile(const QString &dataFolder);
QString companionFilePath(const QString &dataFolder);

} // namespace belfry::client
