#include "chat/Names.h"
#include "support/Case.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/qtestcase.h>

using namespace belfry;
using chat::cleanName;
using chat::skeletonOf;

class tst_Names : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatLooksAlikeHasOneSkeleton()
    {
        QCOMPARE(skeletonOf("Anna"), skeletonOf("\u0410nn\u0430"));          // Cyrillic A, a
        QCOMPARE(skeletonOf("Pastor John"), skeletonOf("p4st0r  JOHN."));
        QCOMPARE(skeletonOf("Moderator"), skeletonOf("rnoderator"));
        QCOMPARE(skeletonOf("Ren\u00E9"), skeletonOf("RENE"));
        QCOMPARE(skeletonOf("\uFF28\uFF4F\uFF53\uFF54"), skeletonOf("host")); // full width
        QVERIFY(skeletonOf("Ruth") != skeletonOf("Anna"));
        QVERIFY(!skeletonOf("\u674E\u660E").empty());
    }
    void namesOfTheHouseAreNobodys()
    {
        for (const char *name : {"Host", "ADMIN", "Adm1n", "H\u043Est", "Pastor", "pastor.", "Moderator Jim", "Host Anna", "s y s t e m", "Belfry", "Admin\u200Bistrator", "Rev. John",
              "Pastor-John", "PastorJohn", "Pastor7 John", "@dmin Bob", "Adm1n Bob", "Ruth (Host)", "Ruth - Host"})
            QVERIFY2(!cleanName(name), name);
        for (const char *name : {"Hosty McHostface", "Ana", "\u674E\u660E", "O'Neil", "J.", "Elderflower", "Ana Pastor", "Modesta", "Hosea Adams", "Revathi",
                                 "Paternoster Row"})
            QVERIFY2(cleanName(name) || std::string_view(name) == "J.", name);
    }
    void namesOfTheHouseAreNobodysInAnyLanguage()
    {
        for (const char *name : {"Anfitrión Ruth", "Gastgeber Ruth", "Hôte Ruth", "Hote-Ruth", "진행자 Ruth", "Ruth진행자님",
                                 "مضيف", "مـضيف روث", "مُضيف Ruth",
                                 "المضيف Ruth", "القس حنا", "Administrador", "Moderador", "Pastora",
                                 "Pastora-Lu", "Pfarrerin Meier", "Père Jean", "Padre Pio", "김목사님", "Tagapangasiwa"})
            QVERIFY2(!cleanName(name), name);
        for (const char *name : {"Gast Ruth", "Hôtel de Ville", "Ana Pastor", "Padrelli", "김영희", "روث", "مديحة"})
            QVERIFY2(cleanName(name), name);
    }
    void whatThePageCallsAHostIsNobodysName()
    {
        const QFileInfoList all = QDir(QStringLiteral(BELFRY_PAGE_WORDS)).entryInfoList({QStringLiteral("*.json")}, QDir::Files);
        QCOMPARE(all.size(), 8);
        for (const QFileInfo &one : all) {
            QFile file(one.filePath());
            QVERIFY(file.open(QFile::ReadOnly));
            const std::string host = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("chat.host")).toString().toStdString();
            QVERIFY2(!host.empty(), qPrintable(one.fileName()));
            for (const std::string &name : {host, host + " Ruth", host + "-Ruth", "Ruth (" + host + ")"})
                QVERIFY2(!cleanName(name), name.c_str());
        }
    }
    void isOneTidyLine()
    {
        QCOMPARE(*cleanName("  Ana \n Maria "), std::string("Ana Maria"));
        QCOMPARE(*cleanName("Jose\u0301"), std::string("Jos\u00E9"));
        QCOMPARE(*cleanName("<b>Ana</b>"), std::string("<b>Ana</b>"));
    }
    void isAsLongAsTheLimitAndNoLonger()
    {
        QVERIFY(cleanName(std::string(chat::kNameCharactersMax, 'a')));
        QVERIFY(!cleanName(std::string(chat::kNameCharactersMax + 1, 'a')));
        QVERIFY(cleanName("ab"));
        QVERIFY(!cleanName("a"));
        QVERIFY(!cleanName("!?"));
        QVERIFY(!cleanName(""));
    }
};

BELFRY_CASE(tst_Names)
#include "tst_Names.moc"
