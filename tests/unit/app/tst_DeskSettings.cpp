#include "app/DeskSettings.h"
#include "support/Case.h"

#include <QTemporaryDir>
#include <QTest>

using namespace belfry::app;
using namespace Qt::StringLiterals;

class tst_DeskSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginsWithWhatANewUserNeeds()
    {
        QTemporaryDir folder;
        const DeskSettings settings(folder.path());
        QVERIFY(settings.serverAddress().isEmpty());
        QCOMPARE(settings.obsHost(), u"127.0.0.1"_s);
        QCOMPARE(settings.obsPort(), quint16(4455));
        QVERIFY(settings.stopObsAfterEnd());
        QCOMPARE(settings.theme(), ThemeChoice::Dark);
        QVERIFY(!settings.secretsInFile());
        QVERIFY(!settings.obsBackup());
    }

    void remembersEverythingBetweenTwoStarts()
    {
        QTemporaryDir folder;
        const ObsBackup backup{.serviceType = u"rtmp_common"_s, .serviceSettings = "{\"server\":\"a, b; c\"}",
                               .keyframes = true, .useAdvanced = u"false"_s, .x264Settings = {}};
        {
            DeskSettings settings(folder.filePath(u"new"_s));
            settings.setServerAddress(QUrl(u"https://live.example.org"_s));
            settings.setObs(u"192.168.1.7"_s, 4456);
            settings.setObsBackup(backup);
            settings.setStopObsAfterEnd(false);
            settings.setTheme(ThemeChoice::Light);
            settings.setSecretsInFile(false);
            settings.setWindowGeometry("geo");
            settings.setCompanion(42, "mark");
        }
        DeskSettings settings(folder.filePath(u"new"_s));
        QCOMPARE(settings.serverAddress(), QUrl(u"https://live.example.org"_s));
        QCOMPARE(settings.obsHost(), u"192.168.1.7"_s);
        QCOMPARE(settings.obsPort(), quint16(4456));
        QCOMPARE(settings.obsBackup(), std::optional(backup));
        QVERIFY(!settings.stopObsAfterEnd());
        QCOMPARE(settings.theme(), ThemeChoice::Light);
        QCOMPARE(settings.secretsInFile(), std::optional(false));
        QCOMPARE(settings.windowGeometry(), QByteArray("geo"));
        QCOMPARE(settings.companionPid(), 42);
        QCOMPARE(settings.companionMark(), QByteArray("mark"));
        settings.setObsBackup({});
        QVERIFY(!settings.obsBackup());
    }

    void aDamagedFileIsLikeANewOne()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"belfry.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[obs]\nport=99999\nhost=\n\0\0garbage");
        file.close();
        const DeskSettings settings(folder.path());
        QCOMPARE(settings.obsPort(), quint16(4455));
    }
};

BELFRY_CASE(tst_DeskSettings)
#include "tst_DeskSettings.moc"
