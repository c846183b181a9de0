#include "net/TlsContext.h"
#include "support/Case.h"
#include "support/Certificates.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::net;
using test::CertificatePem;
using test::KeyKind;
using test::makeCertificate;

class tst_TlsContext : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string file(const char *name, const std::string &content)
    {
        QFile out(m_folder.filePath(QString::fromLatin1(name)));
        if (out.open(QIODevice::WriteOnly))
            out.write(content.data(), static_cast<qint64>(content.size()));
        return out.fileName().toStdString();
    }
    Result<TlsContextPtr> load(const std::string &certificate, const std::string &key)
    {
        return TlsContext::load({file("cert.pem", certificate), file("key.pem", key)}, {});
    }
    std::string sentence(const std::string &certificate, const std::string &key)
    {
        const auto loaded = load(certificate, key);
        return loaded ? "no error" : loaded.error().what;
    }

private Q_SLOTS:
    void takesEcdsaAndRsa()
    {
        for (const KeyKind kind : {KeyKind::EcdsaP256, KeyKind::Rsa2048}) {
            const CertificatePem pem = makeCertificate(kind);
            const auto loaded = load(pem.certificate, pem.key);
            QVERIFY2(loaded.hasValue(), loaded ? "" : loaded.error().what.c_str());
            QVERIFY((*loaded)->warnings(systemClock().wall()).empty());
            const auto left = (*loaded)->expires() - systemClock().wall();
            QVERIFY(left > std::chrono::hours(24 * 29) && left < std::chrono::hours(24 * 31));
        }
    }
    void saysWhatItIsFor()
    {
        const CertificatePem pem = makeCertificate();
        const auto context = *load(pem.certificate, pem.key);
        QVERIFY(context->isFor("localhost") && context->isFor("127.0.0.1"));
        QVERIFY(!context->isFor("church.example") && !context->isFor("127.0.0.2") && !context->isFor(""));
    }
    void saysInPlainWordsWhatIsWrong()
    {
        const CertificatePem pem = makeCertificate();
        const CertificatePem other = makeCertificate();
        const CertificatePem rsa = makeCertificate(KeyKind::Rsa2048);
        const auto has = [](const std::string &text, const char *part) { return text.find(part) != std::string::npos; };
        QVERIFY(has(sentence("", pem.key), "cert.pem holds no certificate"));
        QVERIFY(has(sentence(pem.key, pem.key), "cert.pem holds no certificate"));
        QVERIFY(has(sentence(pem.certificate, ""), "key.pem holds no private key"));
        QVERIFY(has(sentence(pem.certificate, pem.certificate), "key.pem holds no private key"));
        QVERIFY(has(sentence(pem.certificate, other.key), "is not the key of the first certificate"));
        QVERIFY(has(sentence(pem.certificate, rsa.key), "is not the key of the first certificate"));
        QVERIFY(has(sentence(pem.certificate, test::lockedKey(pem.key)), "is locked with a passphrase"));
        const std::string damaged = pem.certificate + other.certificate.substr(0, 200);
        QVERIFY(has(sentence(damaged, pem.key), "is damaged behind its first certificate"));
        const auto missing = TlsContext::load({m_folder.filePath(QStringLiteral("none")).toStdString(), "x"}, {});
        QVERIFY(!missing && missing.error().code == ErrorCode::NotFound && has(missing.error().what, "cannot be read"));
    }
    void refusesAFileThatIsTooLong()
    {
        const CertificatePem pem = makeCertificate();
        const std::string space((1u << 20) - 1 - pem.certificate.size(), '\n');
        QVERIFY(load(pem.certificate + space, pem.key).hasValue());
        QVERIFY(sentence(pem.certificate + space + '\n', pem.key).find("too long") != std::string::npos);
    }
    void noErrorHoldsAnyOfTheKey()
    {
        const CertificatePem pem = makeCertificate();
        const std::string line = pem.key.substr(pem.key.find('\n') + 1, 20);
        const CertificatePem other = makeCertificate();
        QVERIFY(sentence(other.certificate, pem.key).find(line) == std::string::npos);
        QVERIFY(sentence(pem.key, other.key).find(line) == std::string::npos);
    }
    void warnsButServes()
    {
        const auto warning = [this](int from, int until) {
            const CertificatePem pem = makeCertificate(KeyKind::EcdsaP256, from, until);
            const auto all = (*load(pem.certificate, pem.key))->warnings(systemClock().wall());
            return all.size() == 1 ? all.front() : std::to_string(all.size());
        };
        QVERIFY(warning(-90, -1).find("has expired on") != std::string::npos);
        QVERIFY(warning(1, 90).find("valid only from") != std::string::npos);
        QVERIFY(warning(-80, 10).find("has its renewal stopped") != std::string::npos);
        QCOMPARE(warning(-60, 30), std::string("0"));
    }
};

BELFRY_CASE(tst_TlsContext)
#include "tst_TlsContext.moc"
