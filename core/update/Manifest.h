// Manifest: what a new version is and where its packages lie, signed by who makes them (docs/updates.md).
#pragma once

#include "base/Result.h"
#include "update/Version.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QUrl>

namespace belfry::update {

inline constexpr qint64 kManifestBytesMax = 64 << 10;
inline constexpr qint64 kPackageBytesMax = 1 << 30;
inline constexpr qsizetype kNotesCharactersMax = 4'000;
inline constexpr qsizetype kPackagesMax = 20;

struct Package {
    QUrl address = {}; ///< https
    qint64 bytes = 0;
    QByteArray sha256 = {}; ///< 32 bytes

    bool operator==(const Package &) const = default;
};

/// Value.
struct Manifest {
    Version version = {};
    QMap<QString, QString> notes = {};     ///< what is new, by language; "en" is always there
    QMap<QString, Package> packages = {};  ///< by system: "windows-x86_64", "macos-arm64", "linux-x86_64"

    /// In this language ("pt-BR" takes "pt"), else in English.
    QString notesIn(const QString &language) const;
    bool operator==(const Manifest &) const = default;
};

/// The file as it was fetched: the line "belfry-update 1", a line with the signature in base64, then JSON. The signature is
/// over the first line and the JSON, and nothing of the JSON is read before it holds. Pure. Errors: Malformed, Forbidden (not
/// signed by this key), TooLarge, Unsupported (a later form of the file).
Result<Manifest> readManifest(const QByteArray &file, const QByteArray &publicKey);

/// What the program that asks runs on, as a manifest names it.
QString thisSystem();
/// What a package of that system ends in: ".msi", ".dmg", ".deb"; empty for a system without one.
QString packageEnding(const QString &system);

} // namespace belfry::update
