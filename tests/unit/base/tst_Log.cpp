#include "base/Log.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;

class tst_Log : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aValueCannotForgeALine()
    {
        QVERIFY(log::start({log::Level::Info, log::Format::Json, {}}).hasValue());
        std::string line;
        const Subscription listening = log::listen([&](std::string_view l) { line = l; });
        log::info("test", "hello", {{"name", "a\",\"admin\":true\nsecond line"}, {"count", 3}});
        QVERIFY(line.find('\n') == std::string::npos);
        QVERIFY(line.find("\"name\":\"a\\\",\\\"admin\\\":true\\u000asecond line\",\"count\":3}") != std::string::npos);
    }
    void aSecretHasOnlyItsMaskedForm()
    {
        std::string line;
        const Subscription listening = log::listen([&](std::string_view l) { line = l; });
        log::info("test", "published", {{"key", Secret("abcdefghijklmnop7f2a")}, {"short", Secret("hunter2")}});
        QVERIFY(line.find("\u2022\u2022\u2022\u20227f2a") != std::string::npos);
        QVERIFY(line.find("abcdef") == std::string::npos);
        QVERIFY(line.find("nter2") == std::string::npos);
    }
    void levelsBelowTheSettingAreNotWritten()
    {
        QVERIFY(log::start({log::Level::Warning, log::Format::Text, {}}).hasValue());
        int lines = 0;
        const Subscription listening = log::listen([&](std::string_view) { ++lines; });
        log::info("test", "quiet");
        log::warning("test", "loud");
        QCOMPARE(lines, 1);
    }
    void aFileThatCannotBeOpenedIsSaid()
    {
        const auto result = log::start({log::Level::Info, log::Format::Text, "/dev/null/belfry.log"});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Io);
    }
};

BELFRY_CASE(tst_Log)
#include "tst_Log.moc"
