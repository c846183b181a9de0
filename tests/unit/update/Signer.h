// Signer: a key pair of the test's own, and lists of updates signed with it.
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/evp.h>

#include <memory>

namespace belfry::test {

class Signer {
public:
    Signer() : m_key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), EVP_PKEY_free) {}

    QByteArray publicKey() const
    {
        QByteArray key(32, '\0');
        std::size_t size = 32;
        EVP_PKEY_get_raw_public_key(m_key.get(), reinterpret_cast<unsigned char *>(key.data()), &size);
        return key;
    }
    QByteArray sign(const QByteArray &bytes) const
    {
        QByteArray signature(64, '\0');
        std::size_t size = 64;
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        EVP_DigestSignInit(context, nullptr, nullptr, nullptr, m_key.get());
        EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &size,
                       reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
        EVP_MD_CTX_free(context);
        return signature;
    }
    QByteArray list(const QByteArray &json) const
    {
        const QByteArray first = "belfry-update 1\n";
        return first + sign(first + json).toBase64() + '\n' + json;
    }
    QByteArray list(const QJsonObject &about) const { return list(QJsonDocument(about).toJson()); }

    /// What a good list says, with a package for this system.
    static QJsonObject about(const QString &version, const QString &system, const QByteArray &sha256 = QByteArray(32, 'x'), qint64 bytes = 12)
    {
        const QJsonObject package{{QStringLiteral("url"), QStringLiteral("https://example.org/belfry.deb")},
                                  {QStringLiteral("bytes"), bytes},
                                  {QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex())}};
        return {{QStringLiteral("version"), version},
                {QStringLiteral("notes"), QJsonObject{{QStringLiteral("en"), QStringLiteral("Calmer colours.")},
                                                      {QStringLiteral("de"), QStringLiteral("Ruhigere Farben.")}}},
                {QStringLiteral("packages"), QJsonObject{{system, package}}}};
    }

private:
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> m_key;
};

} // namespace belfry::test
