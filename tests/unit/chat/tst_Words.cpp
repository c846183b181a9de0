#include "chat/Words.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using chat::hasLink;
using chat::Words;

class tst_Words : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsLinksHoweverTheyAreWritten()
    {
        for (const char *text : {"http://example.org", "see https://a.b/c", "www.example.ph", "example.com", "Example.COM now", "write to me@mail.example",
                                 "example . com", "example dot com", "example[.]com", "tiny.ph/abc", "192.168.0.1/x", "ftp://x", "t.me/abc", "ex\uFF0Ecom.com"})
            QVERIFY2(hasLink(text), text);
    }
    void ordinaryWritingHasNone()
    {
        for (const char *text : {"Amen. Be blessed.", "Psalm 23:1-6", "10:30 a.m.", "Thank you...so much", "We are 3.5 hours away", "and/or", "Mr. Lee", "hello @Anna"})
            QVERIFY2(!hasLink(text), text);
    }
    void comparesWholeWordsInAnyDisguise()
    {
        const Words words({{"lottery", "free money"}, {"damn"}});
        QCOMPARE(words.look("Nothing here"), Words::What::Fine);
        QCOMPARE(words.look("The L0TTERY!"), Words::What::Hold);
        QCOMPARE(words.look("fr\u0435e, money"), Words::What::Hold);
        QCOMPARE(words.look("free the money"), Words::What::Fine);
        QCOMPARE(words.look("lotteryticket"), Words::What::Fine);
        QCOMPARE(words.look("Damn lottery"), Words::What::Refuse);
        QCOMPARE(Words({{"!!!"}, {}}).look("!!!"), Words::What::Fine);
    }
};

BELFRY_CASE(tst_Words)
#include "tst_Words.moc"
