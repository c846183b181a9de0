// ZipFile: a few small files in one, as every system opens it (PKWARE APPNOTE, stored, not compressed).
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace belfry::app {

struct ZipEntry {
    QString name; ///< "belfry/about.txt"
    QByteArray bytes;
};

/// All together less than 4 GiB, at most 65 535 entries.
QByteArray zipOf(const std::vector<ZipEntry> &entries);

} // namespace belfry::app
