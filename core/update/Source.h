// Source: where this build of Belfry gets its updates from.
#pragma once

#include <QByteArray>
#include <QUrl>

namespace belfry::update {

struct Source {
    QUrl manifest = {};
    QByteArray key = {}; ///< 32 bytes

    /// Otherwise the packages come from the system's own shelf, and nothing is looked for.
    bool isThere() const { return key.size() == 32 && !manifest.isEmpty(); }

    /// As it was built: BELFRY_UPDATE_KEY and BELFRY_UPDATE_URL. A key that is none, or an address without https, counts as
    /// not there.
    static Source built();
    static Source from(const QByteArray &keyInBase64, const QByteArray &address);
};

} // namespace belfry::update
