#include "server/ServerSettings.h"
#include "server/SettingTable.h"
#include "support/Case.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

#include <map>
#include <sstream>

using namespace belfry;
using namespace belfry::server;

namespace {

using Variables = std::map<std::string, std::string>;

Result<Loaded> load(std::vector<std::string> arguments, Variables variables = {})
{
    variables.emplace("HOME", "/home/anna");
    variables.emplace("LOCALAPPDATA", "C:\\Users\\anna");
    return loadSettings(arguments, [variables](const std::string &name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    });
}

std::string sentence(const Result<Loaded> &loaded)
{
    return loaded ? std::string("no error") : loaded.error().what;
}

} // namespace

class tst_ServerSettings : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string file(const char *content)
    {
        const QString path = m_folder.filePath(QStringLiteral("church.toml"));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly))
            return {};
        out.write(content);
        return path.toStdString();
    }

private Q_SLOTS:
    void everyDefaultIsValid()
    {
        const auto loaded = load({});
        QVERIFY2(loaded.hasValue(), sentence(loaded).c_str());
        QCOMPARE(loaded->settings.http.port, std::uint16_t(8080));
        QCOMPARE(loaded->settings.rtmp.port, std::uint16_t(1935));
        QCOMPARE(loaded->settings.channel, std::string("church"));
        QVERIFY(loaded->settings.grace == std::chrono::minutes(5));
        QVERIFY(!loaded->settings.httpChosen && !loaded->settings.rtmpChosen);
        QVERIFY(!loaded->settings.dataFolder.empty());
    }
    void tlsNeedsACertificateAndItsKey()
    {
        QVERIFY(load({"--tls-cert", "c", "--tls-key", "k"}).hasValue());
        QCOMPARE(load({"--tls-cert", "c", "--tls-key", "k"})->settings.https.port, std::uint16_t(8443));
        QVERIFY(sentence(load({"--tls-cert", "c"})).starts_with("--tls-cert: needs --tls-key"));
        QVERIFY(sentence(load({"--tls-key", "k"})).starts_with("--tls-key: needs --tls-cert"));
        QVERIFY(sentence(load({"--https", ":443"})).starts_with("--https: needs a certificate"));
    }
    void thePasswordOfRedisComesFromAFileOrTheEnvironmentAndNeverFromTheCommandLine()
    {
        const std::string path = file("the-password-of-redis\nsomething else\n");
        const auto passwordOf = [](const Result<Loaded> &loaded) {
            return loaded && loaded->settings.cluster.redis ? loaded->settings.cluster.redis->password.reveal() : "nothing";
        };
        QCOMPARE(passwordOf(load({"--redis", "redis://h:1/2", "--redis-password-file", path})), std::string("the-password-of-redis"));
        QCOMPARE(passwordOf(load({"--redis", "redis://h"}, {{"BELFRY_REDIS_PASSWORD", "from-outside"}})), std::string("from-outside"));
        QCOMPARE(passwordOf(load({"--redis", "redis://h"})), std::string());
        QVERIFY(sentence(load({"--redis", "redis://:hunter2@h"})).starts_with("--redis: must hold no password"));
        QVERIFY(sentence(load({"--redis", "redis://:hunter2@h"})).find("hunter2") == std::string::npos);
        QVERIFY(sentence(load({"--redis-password-file", path})).starts_with("--redis-password-file: needs --redis"));
        QVERIFY(sentence(load({"--redis", "redis://h", "--redis-password-file", path + ".not"})).starts_with("--redis-password-file: "));
    }
    void theCommandLineWinsOverTheEnvironmentAndThatOverTheFile()
    {
        const std::string path = file("http = \"127.0.0.1:1\"\nrtmp = \"127.0.0.1:1\"\nlog_level = \"debug\"\ngrace = 60\n");
        const auto loaded = load({"--config", path, "--http", "127.0.0.1:3"},
                                 {{"BELFRY_HTTP", "127.0.0.1:2"}, {"BELFRY_RTMP", "127.0.0.1:2"}});
        QVERIFY2(loaded.hasValue(), sentence(loaded).c_str());
        QCOMPARE(loaded->settings.http.port, std::uint16_t(3));
        QCOMPARE(loaded->settings.rtmp.port, std::uint16_t(2));
        QCOMPARE(loaded->settings.log.level, log::Level::Debug);
        QVERIFY(loaded->settings.grace == std::chrono::minutes(1));
        QVERIFY(loaded->settings.httpChosen);
    }
    void theFileHoldsEveryKindOfValue()
    {
        const std::string path = file("church = \"St. Mary's\"\ndemo = true\nview_threads = 2\n"
                                      "next_start = 2026-11-22T10:00:00+01:00\nhttp_connections_per_address = 50\n");
        const auto loaded = load({"--config", path});
        QVERIFY2(loaded.hasValue(), sentence(loaded).c_str());
        QCOMPARE(loaded->settings.church.value_or(""), std::string("St. Mary's"));
        QVERIFY(loaded->settings.demo);
        QCOMPARE(loaded->settings.viewThreads, 2);
        QVERIFY(loaded->settings.nextStart == *fromRfc3339("2026-11-22T09:00:00Z"));
        QCOMPARE(loaded->settings.limits.httpConnectionsPerAddress, std::size_t(50));
    }
    void everyLineThatThePackagesOfferIsTaken_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addRow("linux") << QStringLiteral(BELFRY_DOCS "/../installer/linux/belfry.toml");
        QTest::addRow("windows") << QStringLiteral(BELFRY_DOCS "/../installer/windows/belfry.toml");
    }
    void everyLineThatThePackagesOfferIsTaken()
    {
        QFETCH(QString, path);
        QFile offered(path);
        QVERIFY(offered.open(QIODevice::ReadOnly | QIODevice::Text));
        QByteArray all;
        int lines = 0;
        const QRegularExpression setting(QStringLiteral("^# [a-z_]+ = .+$"));
        for (const QByteArray &line : offered.readAll().split('\n')) {
            if (!setting.match(QString::fromUtf8(line)).hasMatch())
                continue;
            ++lines;
            all += line.mid(2) + '\n';
        }
        QVERIFY(lines > 8);
        const auto loaded = load({"--config", file(all.constData())});
        QVERIFY2(loaded.hasValue(), sentence(loaded).c_str());
        QCOMPARE(loaded->settings.trustedProxies.size(), std::size_t(1));
    }
    void originsAreAList()
    {
        const auto loaded = load({"--allowed-origins", "https://www.Church.example, http://localhost:3000"});
        QCOMPARE(loaded->settings.allowedOrigins, (std::vector<std::string>{"https://www.church.example", "http://localhost:3000"}));
    }
    void aWrongValueIsASentenceThatNamesTheSetting_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("start");
        const auto row = [](const char *name, QStringList arguments, const char *start) {
            QTest::newRow(name) << arguments << QString::fromUtf8(start);
        };
        row("port", {QStringLiteral("--http"), QStringLiteral("host:99999")}, "--http: must be HOST:PORT");
        row("equals", {QStringLiteral("--rtmp=nonsense")}, "--rtmp: must be HOST:PORT");
        row("missing", {QStringLiteral("--data")}, "--data: needs a value, DIR");
        row("unknown", {QStringLiteral("--colour"), QStringLiteral("red")}, "--colour: is not a setting");
        row("stray", {QStringLiteral("start")}, "start: is not a setting");
        row("level", {QStringLiteral("--log-level"), QStringLiteral("loud")}, "--log-level: must be debug, info");
        row("grace", {QStringLiteral("--grace"), QStringLiteral("2d")}, "--grace: \"2d\" must be a time like");
        row("grace too long", {QStringLiteral("--grace"), QStringLiteral("9h")}, "--grace: \"9h\" must be a time like");
        row("channel", {QStringLiteral("--channel"), QStringLiteral("../x")}, "--channel: must be 1 to 40 of");
        row("church", {QStringLiteral("--church"), QString()}, "--church: must not be empty");
        row("start", {QStringLiteral("--next-start"), QStringLiteral("Sunday")}, "--next-start: must be a time like");
        row("threads", {QStringLiteral("--view-threads"), QStringLiteral("-1")}, "--view-threads: must be a number");
        row("switch", {QStringLiteral("--demo=maybe")}, "--demo: must be true or false");
        row("origin", {QStringLiteral("--allowed-origins"), QStringLiteral("https://a.example, b.example")}, "--allowed-origins: must be origins");
        row("origin with a path", {QStringLiteral("--allowed-origins=https://a.example/x")}, "--allowed-origins: must be origins");
        row("config", {QStringLiteral("--config"), QStringLiteral("/nowhere/x.toml")}, "--config: cannot read");
    }
    void aWrongValueIsASentenceThatNamesTheSetting()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, start);
        std::vector<std::string> list;
        for (const QString &argument : arguments)
            list.push_back(argument.toStdString());
        const auto loaded = load(list);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::InvalidInput);
        QVERIFY2(loaded.error().what.starts_with(start.toStdString()), loaded.error().what.c_str());
    }
    void environmentAndFileAreNamedAsWell()
    {
        QVERIFY(sentence(load({}, {{"BELFRY_HTTP", "x"}})).starts_with("BELFRY_HTTP: must be HOST:PORT"));
        QVERIFY(sentence(load({"--config", file("colour = 1")})).starts_with("colour in "));
        QVERIFY(sentence(load({"--config", file("http = [1]")})).find("must be a single value") != std::string::npos);
        QVERIFY(sentence(load({"--config", file("grace = \"soon\"")})).starts_with("grace in "));
        QVERIFY(sentence(load({"--config", file("http = ")})).starts_with("--config: "));
        QVERIFY(sentence(load({"--config", file("ready_json = true")})).starts_with("ready_json in "));
    }
    void helpIsAskedForEvenBesideNonsense()
    {
        QCOMPARE(load({"--help", "--nonsense"})->asked, Asked::Help);
        QCOMPARE(load({"--version"})->asked, Asked::Version);
        for (const Setting &setting : settingTable())
            QVERIFY(helpText().find(setting.flag()) != std::string::npos);
    }
    void withoutAHomeTheDataFolderMustBeNamed()
    {
        const auto loaded = loadSettings({}, [](const std::string &) { return std::nullopt; });
        QVERIFY(sentence(loaded).starts_with("--data: must be given"));
        const auto state = load({}, {{"STATE_DIRECTORY", "/var/lib/belfry:/other"}});
        QCOMPARE(state->settings.dataFolder, std::string("/var/lib/belfry"));
    }
    void theDocumentHoldsTheTable()
    {
        QFile document(QStringLiteral(BELFRY_DOCS "/settings.md"));
        QVERIFY(document.open(QIODevice::ReadOnly));
        const std::string text = document.readAll().toStdString();
        std::istringstream table(settingsMarkdown());
        for (std::string row; std::getline(table, row);)
            QVERIFY2(text.find(row + '\n') != std::string::npos, ("docs/settings.md lacks: " + row).c_str());
        const auto rows = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
        QVERIFY(text.find(settingsMarkdown()) != std::string::npos && rows > settingTable().size());
    }
};

BELFRY_CASE(tst_ServerSettings)
#include "tst_ServerSettings.moc"
