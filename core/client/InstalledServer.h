// InstalledServer: the belfry-server that is a service of this computer, where one is installed.
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace belfry::client {

/// Where its package puts the unit, and its settings.
struct InstalledPaths {
    QStringList units = {};
    QString settings = {};

    static InstalledPaths usual();
};

/// Its address, whether it answers or not; nothing where none is installed, and on systems without such a package. The port
/// is the one of its settings where this user may read them, else the usual one.
std::optional<QUrl> installedServer(const InstalledPaths &paths = InstalledPaths::usual());

} // namespace belfry::client
