// DeskOptions: how the window was started. Empty values mean the usual place.
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "client/InstalledServer.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace belfry::app {

struct DeskOptions {
    QString settingsFolder = {};
    QString dataFolder = {};            ///< the companion's
    QString serverBinary = {};          ///< empty: beside the window's own program
    QStringList serverArguments = {};   ///< handed to the companion as they are, besides --companion and --data
    QUrl serverAddress = {};            ///< overrides the setting
    Secret serverToken = {};
    QString obsHost = {};
    quint16 obsPort = 0;
    Secret obsPassword = {};
    client::InstalledPaths installed = client::InstalledPaths::usual(); ///< of a server that is a service of this computer
    bool useKeychain = true;
    bool helpWanted = false;
    bool versionWanted = false;

    /// Reads `--data DIR --settings DIR --server-binary FILE --server-arg ARG … --server URL --obs HOST:PORT
    /// --no-keychain --help --version`; tokens and passwords only from BELFRY_TOKEN and BELFRY_OBS_PASSWORD (a command
    /// line is readable by every user). The error names the argument.
    static Result<DeskOptions> fromArguments(const QStringList &arguments);
    static QString helpText();
};

} // namespace belfry::app
