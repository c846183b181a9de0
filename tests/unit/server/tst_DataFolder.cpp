#include "server/Companion.h"
#include "server/DataFolder.h"
#include "server/ReadyLine.h"
#include "support/Case.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;

namespace {

constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

} // namespace

class tst_DataFolder : public QObject {
    Q_OBJECT

    QTemporaryDir m_temporary;
    std::string path(const char *name) { return m_temporary.filePath(QString::fromUtf8(name)).toStdString(); }

private Q_SLOTS:
    void madeForItsUserAlone()
    {
        const auto folder = DataFolder::open(path("deep/new"));
        QVERIFY2(folder.hasValue(), folder ? "" : folder.error().what.c_str());
#ifndef Q_OS_WIN
        QVERIFY(!(QFileInfo(QString::fromStdString(path("deep/new"))).permissions() & kOthers));
#endif
    }
    void oneServerAtATime()
    {
        auto first = DataFolder::open(path("locked"));
        QVERIFY(first.hasValue());
        const auto second = DataFolder::open(path("locked"));
        QCOMPARE(second.error().code, ErrorCode::Busy);
        QVERIFY(second.error().what.starts_with("--data: "));
        (*first).reset();
        QVERIFY(DataFolder::open(path("locked")).hasValue());
    }
    void aFolderThatCannotBeIsASentence()
    {
        QFile file(QString::fromStdString(path("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto folder = DataFolder::open(path("file/below"));
        QCOMPARE(folder.error().code, ErrorCode::Io);
        QVERIFY(folder.error().what.starts_with("--data: "));
    }
    void theTokenStays()
    {
        std::string token;
        {
            const auto folder = DataFolder::open(path("token"));
            token = (*folder)->ownerToken()->reveal();
            QVERIFY(token.size() >= 32);
#ifndef Q_OS_WIN
            QVERIFY(!(QFileInfo(QString::fromStdString((*folder)->file("owner.token"))).permissions() & kOthers));
#endif
        }
        const auto folder = DataFolder::open(path("token"));
        QCOMPARE((*folder)->ownerToken()->reveal(), token);
        QVERIFY(writePrivateFile((*folder)->file("owner.token"), "short\n").hasValue());
        QCOMPARE((*folder)->ownerToken().error().code, ErrorCode::Corrupt);
    }
    void theCompanionIsFoundAgainOnItsPorts()
    {
        const auto folder = DataFolder::open(path("companion"));
        QCOMPARE(lastPorts(path("companion")).http, std::uint16_t(0));
        const Ready ready{"http://127.0.0.1:8081", "http://192.0.2.7:8081/", "rtmp://127.0.0.1:1936/live", "church", Secret("the-key-of-this-church"),
                          Secret("the-token-of-the-owner")};
        std::optional<std::string> content;
        {
            const auto file = CompanionFile::write(**folder, ready);
            QVERIFY(file.hasValue());
            content = *readSmallFile((*folder)->file("companion.json"));
            QCOMPARE(lastPorts(path("companion")).http, std::uint16_t(8081));
        }
        QCOMPARE(readSmallFile((*folder)->file("companion.json")).error().code, ErrorCode::NotFound);
        QCOMPARE(lastPorts(path("companion")).http, std::uint16_t(8081));
        QCOMPARE(lastPorts(path("companion")).rtmp, std::uint16_t(1936));
        QVERIFY(content->find("the-key-of-this-church") == std::string::npos);
        QVERIFY(content->find("the-token-of-the-owner") != std::string::npos);
        const auto read = readCompanion(*content);
        QCOMPARE(read->http, ready.http);
        QVERIFY(read->token == ready.token);
        QVERIFY(!readCompanion("{}"));
    }
    void aKilledRunsFileIsNotTakenForTheNextOnes()
    {
        const auto folder = DataFolder::open(path("killed"));
        putAsideKilledRun(**folder);
        const Ready ready{"http://127.0.0.1:8081", "http://192.0.2.7:8081/", "rtmp://127.0.0.1:1936/live", "church", Secret("the-key-of-this-church"),
                          Secret("the-token-of-the-owner")};
        QVERIFY(writePrivateFile((*folder)->file("companion.json"), companionJson(ready)).hasValue());
        putAsideKilledRun(**folder);
        QCOMPARE(readSmallFile((*folder)->file("companion.json")).error().code, ErrorCode::NotFound);
        QCOMPARE(lastPorts(path("killed")).http, std::uint16_t(8081));
        putAsideKilledRun(**folder);
        QCOMPARE(lastPorts(path("killed")).rtmp, std::uint16_t(1936));
    }
    void peopleSeeTheKeyOnATerminalOnly()
    {
        const Ready ready{"http://127.0.0.1:8080", "http://192.0.2.7:8080/", "rtmp://127.0.0.1:1935/live", "church", Secret("the-key-of-this-church"),
                          Secret("the-token-of-the-owner"), {}, {}, "rtmp://192.0.2.7:1935/live"};
        QVERIFY(readyText(ready, true, "/data").find("the-key-of-this-church") != std::string::npos);
        QVERIFY(readyText(ready, false, "/data").find("the-key-of-this-church") == std::string::npos);
        QVERIFY(readyText(ready, true, "/data").find("the-token-of-the-owner") == std::string::npos);
        QVERIFY(readyText(ready, true, "/data").find("http://192.0.2.7:8080/\n") != std::string::npos);
        for (const bool isTerminal : {true, false}) {
            const std::string said = readyText(ready, isTerminal, "/data");
            QVERIFY(said.find("rtmp://192.0.2.7:1935/live\n") != std::string::npos);
            QVERIFY(said.find("127.0.0.1") == std::string::npos);
            QCOMPARE(said.find("Ctrl+C") != std::string::npos, isTerminal); // a service has no keyboard
        }
        QVERIFY(readyJson(ready).find('\n') == std::string::npos);
    }
};

BELFRY_CASE(tst_DataFolder)
#include "tst_DataFolder.moc"
