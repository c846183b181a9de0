#include "client/CompanionFile.h"

#include "model/Json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace belfry::client {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kBytesMax = 16 << 10;

bool othersMayWrite(const QFile &file)
{
#ifdef Q_OS_WIN
    // The folder's access list guards it; Qt's permission bits say nothing there.
    Q_UNUSED(file)
    return false;
#else
    return (file.permissions() & (QFile::WriteGroup | QFile::WriteOther)) != QFile::Permissions();
#endif
}

} // namespace

QByteArray CompanionFile::mark() const
{
    const QByteArray text = QByteArray::fromStdString("companion " + token.reveal()) + ' ' + QByteArray::number(writtenMs);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

QString companionFilePath(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(u"companion.json"_s);
}

Result<CompanionFile> readCompanionFile(const QString &dataFolder)
{
    QFile file(companionFilePath(dataFolder));
    if (!file.exists())
        return fail(ErrorCode::NotFound, "there is no companion.json");
    if (othersMayWrite(file))
        return fail(ErrorCode::Forbidden, "companion.json can be written by other users");
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, file.errorString().toStdString());
    const QByteArray bytes = file.read(kBytesMax);
    const auto object = model::parseObject(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!object)
        return object.error();
    CompanionFile found{QUrl((*object)[u"http"].toString(), QUrl::StrictMode), (*object)[u"rtmp"].toString(),
                        Secret((*object)[u"token"].toString().toStdString()), (*object)[u"version"].toString(),
                        file.fileTime(QFileDevice::FileModificationTime).toMSecsSinceEpoch()};
    if (!found.http.isValid() || found.http.host().isEmpty() || found.token.empty())
        return fail(ErrorCode::Malformed, "companion.json lacks http or token");
    return found;
}

} // namespace belfry::client
