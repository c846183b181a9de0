#include "server/AccessLog.h"
#include "support/Case.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;

class tst_AccessLog : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(QStringLiteral("access.log")); }
    std::unique_ptr<AccessLog> open(std::uint64_t bytesMax = 1u << 20, int kept = 3)
    {
        AccessLogSettings settings;
        settings.file = file().toStdString();
        settings.bytesMax = bytesMax;
        settings.filesKept = kept;
        auto log = AccessLog::open(settings);
        return log ? *std::move(log) : nullptr;
    }
    static void write(AccessLog &log, std::string_view address = "192.0.2.77", std::string_view caller = "01ID")
    {
        log.write({"GET", "/api/v1/channels/{channel}", 200, 12, Duration(3), caller, address, "abcdefgh"});
        log.flush();
    }
    QByteArray text(const QString &suffix = {}) const
    {
        QFile kept(file() + suffix);
        return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writesOneLineOfJsonForEachRequest()
    {
        auto log = open();
        write(*log);
        write(*log, "2001:db8:1:2:3:4:5:6", "a\"b\nc");
        const auto lines = text().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const auto first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first[u"route"].toString(), QStringLiteral("/api/v1/channels/{channel}"));
        QCOMPARE(first[u"status"].toInt(), 200);
        QCOMPARE(first[u"bytes"].toInt(), 12);
        QCOMPARE(first[u"caller"].toString(), QStringLiteral("01ID"));
        QCOMPARE(first[u"request"].toString(), QStringLiteral("abcdefgh"));
        QCOMPARE(first[u"address"].toString(), QStringLiteral("192.0.2.0/24"));
        QVERIFY(!QJsonDocument::fromJson(lines[1]).object().isEmpty());
    }
    void keepsTheNetworkOfAnAddressAndNotTheAddress()
    {
        QCOMPARE(networkOf("192.0.2.77"), std::string("192.0.2.0/24"));
        QCOMPARE(networkOf("::ffff:192.0.2.77"), std::string("192.0.2.0/24"));
        const std::string six = networkOf("2001:db8:1:2:3:4:5:6");
        QVERIFY(six.find("2001:db8:1:2") != std::string::npos && six.find(":6") == std::string::npos);
        QCOMPARE(networkOf(""), std::string());
    }
    void isSetAsideWhenItIsFullAndTheOldestGoes()
    {
        auto log = open(400, 2);
        for (int i = 0; i < 12; ++i)
            write(*log);
        QVERIFY(QFileInfo(file()).size() <= 400);
        QVERIFY(!text(QStringLiteral(".1")).isEmpty() && !text(QStringLiteral(".2")).isEmpty());
        QVERIFY(!QFileInfo::exists(file() + QStringLiteral(".3")));
    }
    void whatWasSetAsideLongAgoIsRemovedAtStart()
    {
        { write(*open()); }
        QVERIFY(QFile::rename(file(), file() + QStringLiteral(".1")));
        QFile old(file() + QStringLiteral(".1"));
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-31), QFileDevice::FileModificationTime));
        old.close();
        { write(*open()); }
        QVERIFY(!QFileInfo::exists(file() + QStringLiteral(".1")));
    }
    void isForItsUserOnly()
    {
#ifndef _WIN32
        auto log = open();
        write(*log);
        const auto permissions = QFileInfo(file()).permissions();
        QVERIFY(!(permissions & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther)));
#endif
    }
    void aPlaceItCannotWriteToIsAnError()
    {
        AccessLogSettings settings;
        settings.file = m_folder->filePath(QStringLiteral("no/such/folder/access.log")).toStdString();
        QVERIFY(!AccessLog::open(settings));
    }
};

BELFRY_CASE(tst_AccessLog)
#include "tst_AccessLog.moc"
