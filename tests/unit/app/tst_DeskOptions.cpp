#include "app/DeskOptions.h"
#include "support/Case.h"

#include <QTest>

using namespace belfry;
using namespace belfry::app;
using namespace Qt::StringLiterals;

class tst_DeskOptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryArgument()
    {
        const auto options = DeskOptions::fromArguments({u"belfry"_s, u"--data"_s, u"/d"_s, u"--settings"_s, u"/s"_s,
                                                         u"--server-binary"_s, u"/b"_s, u"--server-arg=--http"_s,
                                                         u"--server-arg"_s, u"127.0.0.1:0"_s, u"--server"_s,
                                                         u"https://live.example.org"_s, u"--obs"_s, u"10.0.0.2:4456"_s,
                                                         u"--no-keychain"_s});
        QVERIFY(options);
        QCOMPARE(options->dataFolder, u"/d"_s);
        QCOMPARE(options->settingsFolder, u"/s"_s);
        QCOMPARE(options->serverBinary, u"/b"_s);
        QCOMPARE(options->serverArguments, (QStringList{u"--http"_s, u"127.0.0.1:0"_s}));
        QCOMPARE(options->serverAddress, QUrl(u"https://live.example.org"_s));
        QCOMPARE(options->obsHost, u"10.0.0.2"_s);
        QCOMPARE(options->obsPort, quint16(4456));
        QVERIFY(!options->useKeychain);
    }

    void namesTheArgumentAtFault_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown") << QStringList{u"--colour"_s} << u"colour"_s;
        QTest::newRow("stray") << QStringList{u"church"_s} << u"church"_s;
        QTest::newRow("server") << QStringList{u"--server"_s, u"ftp://x"_s} << u"--server"_s;
        QTest::newRow("obs") << QStringList{u"--obs"_s, u"a:b:c"_s} << u"--obs"_s;
    }
    void namesTheArgumentAtFault()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto options = DeskOptions::fromArguments(QStringList{u"belfry"_s} + arguments);
        QVERIFY(!options);
        QVERIFY2(QString::fromStdString(options.error().what).contains(named), options.error().what.c_str());
    }

    void takesSecretsFromTheEnvironmentOnly()
    {
        qputenv("BELFRY_TOKEN", "t0k");
        qputenv("BELFRY_OBS_PASSWORD", "p");
        const auto options = DeskOptions::fromArguments({u"belfry"_s});
        qunsetenv("BELFRY_TOKEN");
        qunsetenv("BELFRY_OBS_PASSWORD");
        QCOMPARE(options->serverToken.reveal(), std::string("t0k"));
        QCOMPARE(options->obsPassword.reveal(), std::string("p"));
        QVERIFY(!DeskOptions::helpText().contains(u"--token"));
    }
};

BELFRY_CASE(tst_DeskOptions)
#include "tst_DeskOptions.moc"
