#include "update/Source.h"

#include "update/Signature.h"

#include <QCoreApplication>
#include <QFile>

namespace belfry::update {

Source Source::built()
{
    if (isAppImage(qgetenv("APPDIR"), QCoreApplication::applicationDirPath()))
        return {};
    return from(QByteArrayLiteral(BELFRY_UPDATE_KEY), QByteArrayLiteral(BELFRY_UPDATE_URL));
}

Source Source::from(const QByteArray &keyInBase64, const QByteArray &address)
{
    const QByteArray key = QByteArray::fromBase64(keyInBase64);
    const QUrl url(QString::fromUtf8(address), QUrl::StrictMode);
    const bool isGood = key.size() == kKeyBytes && url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty();
    return isGood ? Source{url, key} : Source{};
}

bool Source::isAppImage(const QByteArray &appDir, const QString &programFolder)
{
    return !appDir.isEmpty() && programFolder.startsWith(QFile::decodeName(appDir) + QLatin1Char('/'));
}

} // namespace belfry::update
