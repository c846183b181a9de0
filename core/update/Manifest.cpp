#include "update/Manifest.h"

#include "update/Signature.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <algorithm>
#include <cmath>

namespace belfry::update {
namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView kFirstLine("belfry-update 1\n");
constexpr QByteArrayView kAnyFirstLine("belfry-update ");
constexpr qsizetype kNameCharactersMax = 40;

Error malformed(const char *what)
{
    return {ErrorCode::Malformed, std::string("the list of updates: ") + what};
}

bool isName(const QString &name)
{
    return !name.isEmpty() && name.size() <= kNameCharactersMax && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
}

Result<Package> packageFrom(const QJsonObject &object)
{
    Package package;
    package.address = QUrl(object[u"url"].toString(), QUrl::StrictMode);
    if (!package.address.isValid() || package.address.scheme() != u"https" || package.address.host().isEmpty()
        || !package.address.userInfo().isEmpty())
        return malformed("a package's address is not https");
    const double bytes = object[u"bytes"].toDouble(-1);
    if (bytes < 1 || bytes > double(kPackageBytesMax) || bytes != std::floor(bytes))
        return malformed("a package's size");
    package.bytes = static_cast<qint64>(bytes);
    const QByteArray hex = object[u"sha256"].toString().toLatin1();
    package.sha256 = QByteArray::fromHex(hex);
    if (package.sha256.size() != 32 || package.sha256.toHex() != hex.toLower())
        return malformed("a package's checksum");
    return package;
}

Result<Manifest> manifestFrom(const QJsonObject &object)
{
    Manifest manifest;
    const auto version = Version::from(object[u"version"].toString());
    if (!version)
        return malformed("no version");
    manifest.version = *version;
    const QJsonObject notes = object[u"notes"].toObject();
    for (auto note = notes.begin(); note != notes.end(); ++note) {
        const QString text = note.value().toString();
        if (!isName(note.key()) || text.isEmpty() || text.size() > kNotesCharactersMax)
            return malformed("what is new");
        manifest.notes.insert(note.key(), text);
    }
    if (!manifest.notes.contains(u"en"_s))
        return malformed("nothing says what is new");
    const QJsonObject packages = object[u"packages"].toObject();
    if (packages.size() > kPackagesMax)
        return malformed("too many packages");
    for (auto each = packages.begin(); each != packages.end(); ++each) {
        const auto package = packageFrom(each.value().toObject());
        if (!isName(each.key()) || !package)
            return package ? malformed("a package's system") : package.error();
        manifest.packages.insert(each.key(), *package);
    }
    return manifest;
}

} // namespace

QString Manifest::notesIn(const QString &language) const
{
    const QString plain = language.section(u'-', 0, 0).section(u'_', 0, 0);
    return notes.value(language, notes.value(plain, notes.value(u"en"_s)));
}

Result<Manifest> readManifest(const QByteArray &file, const QByteArray &publicKey)
{
    if (file.size() > kManifestBytesMax)
        return Error{ErrorCode::TooLarge, "the list of updates is too long"};
    if (!file.startsWith(kFirstLine)) {
        return file.startsWith(kAnyFirstLine) ? Error{ErrorCode::Unsupported, "the list of updates is of a later form"}
                                              : malformed("it is something else");
    }
    const qsizetype end = file.indexOf('\n', kFirstLine.size());
    if (end < 0)
        return malformed("no signature");
    const auto signature = QByteArray::fromBase64Encoding(file.mid(kFirstLine.size(), end - kFirstLine.size()),
                                                          QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray json = file.mid(end + 1);
    if (!signature || !isSignedBy(publicKey, *signature, kFirstLine.toByteArray() + json))
        return Error{ErrorCode::Forbidden, "the list of updates is not signed by who makes Belfry"};
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? manifestFrom(document.object()) : malformed("no JSON");
}

QString thisSystem()
{
#if defined(Q_OS_WIN)
    const QString system = u"windows"_s;
#elif defined(Q_OS_MACOS)
    const QString system = u"macos"_s;
#else
    const QString system = u"linux"_s;
#endif
    return system + u'-' + QSysInfo::buildCpuArchitecture();
}

QString packageEnding(const QString &system)
{
    return system.startsWith(u"windows-") ? u".msi"_s : system.startsWith(u"macos-") ? u".dmg"_s
           : system.startsWith(u"linux-") ? u".deb"_s : QString();
}

} // namespace belfry::update
