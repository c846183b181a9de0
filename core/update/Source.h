// Source: where this build of Belfry gets its updates from.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace belfry::update {

struct Source {
    QUrl manifest = {};
    QByteArray key = {}; ///< 32 bytes

    /// Otherwise the packages come from the system's own shelf, and nothing is looked for.
    bool isThere() const { return key.size() == 32 && !manifest.isEmpty(); }

    /// As it was built: BELFRY_UPDATE_KEY and BELFRY_UPDATE_URL. A key that is none, or an address without https,
    /// counts as not there; nor is either in an AppImage.
    static Source built();
    static Source from(const QByteArray &keyInBase64, const QByteArray &address);
    /// Whether the program runs out of an AppImage, which says where it is unpacked in the variable APPDIR. A package
    /// of the system's would stand beside it, not in its place: none is looked for. Programs that an AppImage starts
    /// inherit the variable, so it counts only when the program lies below.
    static bool isAppImage(const QByteArray &appDir, const QString &programFolder);
};

} // namespace belfry::update
