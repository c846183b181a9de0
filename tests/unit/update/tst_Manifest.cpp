#include "support/Case.h"
#include "unit/update/Signer.h"
#include "update/Manifest.h"
#include "update/Signature.h"
#include "update/Source.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace belfry;
using namespace belfry::test;
using namespace belfry::update;
using namespace Qt::StringLiterals;

namespace {

const QString kSystem = QStringLiteral("linux-x86_64");

QJsonObject with(const QString &key, const QJsonValue &value)
{
    QJsonObject about = Signer::about(u"0.2.0"_s, kSystem);
    about[key] = value;
    return about;
}

QJsonObject withPackage(const QString &key, const QJsonValue &value)
{
    QJsonObject packages = Signer::about(u"0.2.0"_s, kSystem)[u"packages"].toObject();
    QJsonObject package = packages[kSystem].toObject();
    package[key] = value;
    return with(u"packages"_s, QJsonObject{{kSystem, package}});
}

} // namespace

class tst_Manifest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aVersionIsThreeNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        for (const char *good : {"0.1.0", "10.20.30", "99999.0.0"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad : {"", "1", "1.2", "1.2.3.4", "1.2.x", "-1.2.3", "+1.2.3", "01.2.3", "1..3", " 1.2.3", "100000.0.0", "1.2.3-beta"})
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }
    void aVersionIsThreeNumbers()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOne);
        const auto version = Version::from(text);
        QCOMPARE(version.has_value(), isOne);
        if (version)
            QCOMPARE(version->text(), text);
    }
    void versionsAreComparedAsNumbers()
    {
        QVERIFY(*Version::from(u"0.10.0") > *Version::from(u"0.9.9"));
        QVERIFY(*Version::from(u"1.0.0") > *Version::from(u"0.99.99"));
        QVERIFY(*Version::from(u"1.2.3") == *Version::from(u"1.2.3"));
    }
    void readsWhatWasSigned()
    {
        const auto manifest = readManifest(m_signer.list(Signer::about(u"0.2.0"_s, kSystem)), m_signer.publicKey());
        QVERIFY2(manifest.hasValue(), manifest ? "" : manifest.error().what.c_str());
        QCOMPARE(manifest->version.text(), u"0.2.0"_s);
        QCOMPARE(manifest->packages[kSystem].bytes, 12);
        QCOMPARE(manifest->notesIn(u"de_AT"_s), u"Ruhigere Farben."_s);
        QCOMPARE(manifest->notesIn(u"ko"_s), u"Calmer colours."_s);
    }
    void everyByteOfItIsSigned()
    {
        const QByteArray good = m_signer.list(Signer::about(u"0.2.0"_s, kSystem));
        QVERIFY(readManifest(good, m_signer.publicKey()));
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray changed = good;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            QVERIFY2(!readManifest(changed, m_signer.publicKey()), qPrintable(QString::number(i)));
        }
        for (qsizetype i = 0; i < good.size(); ++i)
            QVERIFY(!readManifest(good.left(i), m_signer.publicKey()));
        QVERIFY(!readManifest(good + ' ', m_signer.publicKey()));
    }
    void nothingIsReadOfWhatAnotherSigned()
    {
        const Signer stranger;
        const auto read = readManifest(stranger.list(Signer::about(u"9.0.0"_s, kSystem)), m_signer.publicKey());
        QVERIFY(!read && read.error().code == ErrorCode::Forbidden);
        // Nor with a key that is none, as a build without one has.
        QVERIFY(!readManifest(stranger.list(Signer::about(u"9.0.0"_s, kSystem)), {}));
        QVERIFY(!readManifest(stranger.list(Signer::about(u"9.0.0"_s, kSystem)), QByteArray(32, '\0')));
        // A signature over the JSON alone is one for another purpose.
        const QByteArray json = QJsonDocument(Signer::about(u"9.0.0"_s, kSystem)).toJson();
        QVERIFY(!readManifest("belfry-update 1\n" + m_signer.sign(json).toBase64() + '\n' + json, m_signer.publicKey()));
        QVERIFY(!isSignedBy(m_signer.publicKey(), m_signer.sign(json) + 'x', json));
    }
    void aLaterFormIsNotGuessedAt()
    {
        const auto read = readManifest("belfry-update 2\nabc\n{}", m_signer.publicKey());
        QVERIFY(!read && read.error().code == ErrorCode::Unsupported);
    }
    void aListIsNeverLongerThanItMayBe()
    {
        const auto listOf = [this](qsizetype bytes) {
            QByteArray json = QJsonDocument(Signer::about(u"0.2.0"_s, kSystem)).toJson(QJsonDocument::Compact);
            const qsizetype head = m_signer.list(json).size() - json.size();
            return m_signer.list(json + QByteArray(bytes - head - json.size(), ' '));
        };
        QCOMPARE(listOf(kManifestBytesMax).size(), kManifestBytesMax);
        QVERIFY(readManifest(listOf(kManifestBytesMax), m_signer.publicKey()));
        const auto read = readManifest(listOf(kManifestBytesMax + 1), m_signer.publicKey());
        QVERIFY(!read && read.error().code == ErrorCode::TooLarge);
    }
    void whatIsSignedAndStillWrongIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("about");
        const auto row = [](const char *name, const QJsonObject &about) { QTest::newRow(name) << about; };
        row("no version", with(u"version"_s, {}));
        row("a version that is none", with(u"version"_s, u"latest"_s));
        row("no notes", with(u"notes"_s, {}));
        row("no English notes", with(u"notes"_s, QJsonObject{{u"de"_s, u"neu"_s}}));
        row("notes that are too long", with(u"notes"_s, QJsonObject{{u"en"_s, QString(kNotesCharactersMax + 1, u'x')}}));
        row("no https", withPackage(u"url"_s, u"http://example.org/belfry.deb"_s));
        row("a file", withPackage(u"url"_s, u"file:///etc/passwd"_s));
        row("a password", withPackage(u"url"_s, u"https://me:pw@example.org/belfry.deb"_s));
        row("no address", withPackage(u"url"_s, {}));
        row("no bytes", withPackage(u"bytes"_s, 0));
        row("half a byte", withPackage(u"bytes"_s, 12.5));
        row("fewer than none", withPackage(u"bytes"_s, -1));
        row("a giant", withPackage(u"bytes"_s, double(kPackageBytesMax) + 1));
        row("no checksum", withPackage(u"sha256"_s, {}));
        row("half a checksum", withPackage(u"sha256"_s, u"abcd"_s));
        row("no checksum's letters", withPackage(u"sha256"_s, QString(64, u'z')));
        row("a system with a path", with(u"packages"_s, QJsonObject{{u"../x"_s, Signer::about(u"0.2.0"_s, kSystem)[u"packages"][kSystem]}}));
        QJsonObject many;
        for (int i = 0; i <= kPackagesMax; ++i)
            many[u"linux-%1"_s.arg(i)] = Signer::about(u"0.2.0"_s, kSystem)[u"packages"][kSystem];
        row("too many packages", with(u"packages"_s, many));
    }
    void whatIsSignedAndStillWrongIsRefused()
    {
        QFETCH(QJsonObject, about);
        const auto read = readManifest(m_signer.list(about), m_signer.publicKey());
        QVERIFY(!read && read.error().code == ErrorCode::Malformed);
    }
    void theLargestOfEachIsTaken()
    {
        QVERIFY(readManifest(m_signer.list(withPackage(u"bytes"_s, double(kPackageBytesMax))), m_signer.publicKey()));
        QVERIFY(readManifest(m_signer.list(with(u"notes"_s, QJsonObject{{u"en"_s, QString(kNotesCharactersMax, u'x')}})), m_signer.publicKey()));
        for (const QByteArray &json : {QByteArray("[]"), QByteArray("{"), QByteArray("null"), QByteArray()})
            QVERIFY(!readManifest(m_signer.list(json), m_signer.publicKey()));
    }
    void aBuildWithoutKeyOrAddressHasNoUpdates()
    {
        const QByteArray key = m_signer.publicKey().toBase64();
        QVERIFY(Source::from(key, "https://example.org/belfry-update").isThere());
        QVERIFY(!Source::from({}, "https://example.org/belfry-update").isThere());
        QVERIFY(!Source::from(key, {}).isThere());
        QVERIFY(!Source::from(key, "http://example.org/belfry-update").isThere());
        QVERIFY(!Source::from("AAAA", "https://example.org/belfry-update").isThere());
        QVERIFY(!Source::built().isThere()); // as CI builds it
    }
    void anAppImageIsKnownByWhereItsProgramLies()
    {
        QVERIFY(Source::isAppImage("/tmp/.mount_Belfry1", u"/tmp/.mount_Belfry1/usr/bin"_s));
        QVERIFY(!Source::isAppImage("", u"/usr/bin"_s));
        QVERIFY(!Source::isAppImage("/tmp/.mount_Files2", u"/usr/bin"_s)); // started from another one
        QVERIFY(!Source::isAppImage("/tmp/.mount_B", u"/tmp/.mount_Belfry1/usr/bin"_s));
    }
    void theToolSignsWhatTheWindowReads()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        const auto run = [](const QStringList &words) {
            QProcess tool;
            tool.start(QStringLiteral(SIGN_UPDATE), words);
            tool.waitForFinished(30'000);
            return std::pair(tool.exitCode(), tool.readAllStandardOutput());
        };
        const QString key = folder.filePath(u"key.pem"_s);
        QVERIFY(write(u"new.txt"_s, "Calmer colours.\n") && write(u"belfry.deb"_s, "the package"));
        const auto [made, publicHalf] = run({u"--new-key"_s, key});
        QCOMPARE(made, 0);
        QCOMPARE(QFile::permissions(key) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(run({u"--key"_s, key, u"--public"_s}).second, publicHalf);
        const auto [signedIt, list] = run({u"--key"_s, key, u"--version"_s, u"0.2.0"_s, u"--notes"_s, u"en="_s + folder.filePath(u"new.txt"_s), u"--package"_s,
                                           u"linux-x86_64=https://example.org/b.deb="_s + folder.filePath(u"belfry.deb"_s)});
        QCOMPARE(signedIt, 0);
        const auto read = readManifest(list, QByteArray::fromBase64(publicHalf.trimmed()));
        QVERIFY2(read.hasValue(), read ? "" : read.error().what.c_str());
        QCOMPARE(read->packages[kSystem].sha256, QCryptographicHash::hash("the package", QCryptographicHash::Sha256));
        QCOMPARE(read->packages[kSystem].bytes, 11);
        QVERIFY(run({u"--key"_s, key, u"--version"_s, u"latest"_s, u"--notes"_s, u"en="_s + folder.filePath(u"new.txt"_s)}).first != 0);
        QVERIFY(run({u"--new-key"_s, key}).first != 0); // never over one that is there
    }

private:
    Signer m_signer;
};

BELFRY_CASE(tst_Manifest)
#include "tst_Manifest.moc"
