#include "bus/RedisAddress.h"
#include "support/Case.h"

#include <QTest>

using namespace belfry::bus;

class tst_RedisAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsHostPortAndDatabase_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("all") << QByteArray("redis://10.0.0.5:7000/3") << QByteArray("10.0.0.5:7000/3");
        QTest::newRow("name alone") << QByteArray("redis://redis.internal") << QByteArray("redis.internal:6379/0");
        QTest::newRow("slash") << QByteArray("redis://r:1/") << QByteArray("r:1/0");
        QTest::newRow("v6") << QByteArray("redis://[::1]:7000/1") << QByteArray("[::1]:7000/1");
        QTest::newRow("v6 without port") << QByteArray("redis://[::1]") << QByteArray("[::1]:6379/0");
        for (const char *wrong : {"", "redis://", "redis://h:0", "redis://h:65536", "redis://h:1/x", "redis://h:1/65536", "http://h",
                                  "rediss://h", "redis://:secret@h", "redis://u:p@h:1/0", "redis://[::1", "redis://[::1]x", "redis://h:1:2"})
            QTest::newRow(wrong) << QByteArray(wrong) << QByteArray();
    }
    void readsHostPortAndDatabase()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, text);
        const auto read = RedisAddress::parse(url.toStdString());
        QCOMPARE(read ? QByteArray::fromStdString(read->text()) : QByteArray(), text);
    }
    void neverShowsThePassword()
    {
        auto read = RedisAddress::parse("redis://h");
        QVERIFY(read);
        read->password = belfry::Secret("the-password-of-redis");
        QVERIFY(read->text().find("password") == std::string::npos);
        QVERIFY(RedisAddress::parse("redis://u:hunter2@h").error().what.find("hunter2") == std::string::npos);
    }
};

BELFRY_CASE(tst_RedisAddress)
#include "tst_RedisAddress.moc"
