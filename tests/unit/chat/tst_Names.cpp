#include "chat/Names.h"
#include "support/Case.h"

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
        for (const char *name : {"Host", "ADMIN", "Adm1n", "H\u043Est", "Pastor", "pastor.", "Moderator Jim", "Host Anna", "s y s t e m", "Belfry", "Admin\u200Bistrator"})
            QVERIFY2(!cleanName(name), name);
        for (const char *name : {"Hosty McHostface", "Ana", "\u674E\u660E", "O'Neil", "Pastora-Lu", "J.", "Elderflower"})
            QVERIFY2(cleanName(name) || std::string_view(name) == "J.", name);
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
