// InstalledServer: the belfry-server that is a service of this computer, where one is installed.
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace belfry::client {

/// Where its package puts the unit and its settings, and where the running server writes its address.
struct InstalledPaths {
    QStringList units = {};
    QString settings = {};
    QString address = {};

    static InstalledPaths usual();
};

/// Its address, whether it answers or not; nothing where none is installed, and on systems without such a package. It is the
/// one that the server has written while it runs; else the port of its settings where this user may read them, else the usual.
std::optional<QUrl> installedServer(const InstalledPaths &paths = InstalledPaths::usual());

} // namespace belfry::client
