#include "update/Source.h"

#include "update/Signature.h"

#include <QString>

namespace belfry::update {

Source Source::built()
{
    return from(QByteArrayLiteral(BELFRY_UPDATE_KEY), QByteArrayLiteral(BELFRY_UPDATE_URL));
}

Source Source::from(const QByteArray &keyInBase64, const QByteArray &address)
{
    const QByteArray key = QByteArray::fromBase64(keyInBase64);
    const QUrl url(QString::fromUtf8(address), QUrl::StrictMode);
    const bool isGood = key.size() == kKeyBytes && url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty();
    return isGood ? Source{url, key} : Source{};
}

} // namespace belfry::update
