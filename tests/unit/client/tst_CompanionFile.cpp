#include "client/CompanionFile.h"
#include "support/Case.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace belfry;
using namespace belfry::client;
using namespace Qt::StringLiterals;

namespace {

void write(const QTemporaryDir &folder, const QByteArray &text, QFile::Permissions others = {})
{
    QFile file(companionFilePath(folder.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | others);
}

constexpr char kGood[] = "{\"http\":\"http://127.0.0.1:8080\",\"rtmp\":\"rtmp://127.0.0.1:1935/live\",\"token\":\"t0k\",\"version\":\"0.1.0\"}";

} // namespace

class tst_CompanionFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheServerWrites()
    {
        QTemporaryDir folder;
        write(folder, kGood);
        const auto found = readCompanionFile(folder.path());
        QVERIFY(found);
        QCOMPARE(found->http, QUrl(u"http://127.0.0.1:8080"_s));
        QCOMPARE(found->token.reveal(), std::string("t0k"));
    }

    void absenceIsNotAnAccident()
    {
        QTemporaryDir folder;
        QCOMPARE(readCompanionFile(folder.path()).error().code, ErrorCode::NotFound);
    }

    void trustsNothingOthersCouldHaveWritten()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows guards the folder by its access list");
#endif
        QTemporaryDir folder;
        write(folder, kGood, QFile::ReadGroup | QFile::WriteGroup);
        QCOMPARE(readCompanionFile(folder.path()).error().code, ErrorCode::Forbidden);
    }

    void refusesHalfAFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray(kGood).left(40);
        QTest::newRow("no token") << QByteArray("{\"http\":\"http://127.0.0.1:8080\"}");
        QTest::newRow("no address") << QByteArray("{\"token\":\"x\"}");
        QTest::newRow("not an address") << QByteArray("{\"http\":\"here\",\"token\":\"x\"}");
    }
    void refusesHalfAFile()
    {
        QFETCH(QByteArray, text);
        QTemporaryDir folder;
        write(folder, text);
        QVERIFY(!readCompanionFile(folder.path()));
    }

    void theMarkNamesARunWithoutItsToken()
    {
        CompanionFile one;
        one.token = Secret("secret-token-1");
        CompanionFile two;
        two.token = Secret("secret-token-2");
        QVERIFY(one.mark() != two.mark());
        QVERIFY(!one.mark().contains("secret"));
    }
    // belfry-server keeps its token and ports from run to run.
    void anotherRunWithTheSameTokenHasAnotherMark()
    {
        QTemporaryDir folder;
        const QByteArray text = R"({"http":"http://127.0.0.1:8080","rtmp":"","token":"the-same","version":"1"})";
        const auto writtenAt = [&](qint64 ms) {
            write(folder, text);
            QFile file(companionFilePath(folder.path()));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(ms), QFileDevice::FileModificationTime));
        };
        writtenAt(1'795'000'000'000);
        const auto first = readCompanionFile(folder.path());
        const auto again = readCompanionFile(folder.path());
        QVERIFY(first.hasValue() && again.hasValue());
        QCOMPARE(again->mark(), first->mark());
        writtenAt(1'795'000'001'000);
        const auto second = readCompanionFile(folder.path());
        QVERIFY(second.hasValue());
        QVERIFY(second->mark() != first->mark());
    }
};

BELFRY_CASE(tst_CompanionFile)
#include "tst_CompanionFile.moc"
