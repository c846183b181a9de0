#include "secrets/SecretFile.h"
#include "support/Case.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace belfry;
using namespace belfry::secrets;
using namespace Qt::StringLiterals;

class tst_SecretFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsBytesExactly()
    {
        QTemporaryDir folder;
        const SecretFile file(folder.filePath(u"new/secrets.json"_s));
        const std::string bytes("a\0b\xff\n\"", 6);
        QVERIFY(file.write({{u"key"_s, Secret(bytes)}, {u"other"_s, Secret("x")}}));
        const auto read = file.read();
        QVERIFY(read);
        QCOMPARE(read->value(u"key"_s).reveal(), bytes);
        QCOMPARE(read->size(), 2);
    }

    void onlyItsUserCanReadIt()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows guards the folder by its access list");
#endif
        QTemporaryDir folder;
        const SecretFile file(folder.filePath(u"secrets.json"_s));
        QVERIFY(file.write({{u"key"_s, Secret("x")}}));
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(file.path()) & others));
        QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        QCOMPARE(file.read().error().code, ErrorCode::Forbidden);
    }

    void noFileIsNoSecrets()
    {
        QTemporaryDir folder;
        const SecretFile file(folder.filePath(u"secrets.json"_s));
        QVERIFY(!file.exists());
        QVERIFY(file.read());
        QVERIFY(file.read()->isEmpty());
    }

    void saysWhenItCannotBeUnderstood()
    {
        QTemporaryDir folder;
        QFile broken(folder.filePath(u"secrets.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"key\": ");
        broken.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        broken.close();
        QCOMPARE(SecretFile(broken.fileName()).read().error().code, ErrorCode::Corrupt);
    }
};

BELFRY_CASE(tst_SecretFile)
#include "tst_SecretFile.moc"
