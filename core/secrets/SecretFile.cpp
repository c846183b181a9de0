#include "secrets/SecretFile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace belfry::secrets {
namespace {

constexpr qint64 kBytesMax = 1 << 20;

bool othersCanRead(const QFile &file)
{
#ifdef Q_OS_WIN
    // The profile folder's access list guards it; Qt's permission bits say nothing there.
    Q_UNUSED(file)
    return false;
#else
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return (file.permissions() & others) != QFile::Permissions();
#endif
}

} // namespace

bool SecretFile::exists() const
{
    return QFileInfo::exists(m_path);
}

Result<QMap<QString, Secret>> SecretFile::read() const
{
    QMap<QString, Secret> secrets;
    QFile file(m_path);
    if (!file.exists())
        return secrets;
    if (othersCanRead(file))
        return fail(ErrorCode::Forbidden, "other users can read " + m_path.toStdString());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, file.errorString().toStdString());
    const QJsonDocument document = QJsonDocument::fromJson(file.read(kBytesMax));
    if (!document.isObject())
        return fail(ErrorCode::Corrupt, m_path.toStdString() + " cannot be understood");
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        // Base64, because a key is bytes and JSON is text.
        const QByteArray bytes = QByteArray::fromBase64(entry->toString().toLatin1());
        secrets.insert(entry.key(), Secret(bytes.toStdString()));
    }
    return secrets;
}

Result<> SecretFile::write(const QMap<QString, Secret> &secrets) const
{
    QJsonObject object;
    for (auto entry = secrets.begin(); entry != secrets.end(); ++entry)
        object[entry.key()] = QString::fromLatin1(QByteArray::fromStdString(entry->reveal()).toBase64());
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return fail(ErrorCode::Io, "the folder of " + m_path.toStdString() + " cannot be made");
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorCode::Io, file.errorString().toStdString());
    file.write(QJsonDocument(object).toJson());
    if (!file.commit())
        return fail(ErrorCode::Io, file.errorString().toStdString());
    return Done{};
}

} // namespace belfry::secrets
