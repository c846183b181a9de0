#include "app/RepeatRule.h"
#include "support/Case.h"

#include <QLocale>
#include <QTest>

using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

class tst_RepeatRule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAndWritesTheRulesAPersonCanChoose_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        using Kind = RepeatRule::Kind;
        QTest::newRow("once") << QString() << static_cast<int>(Kind::Once) << u"Once"_s;
        QTest::newRow("daily") << u"FREQ=DAILY"_s << static_cast<int>(Kind::Daily) << u"Every day"_s;
        QTest::newRow("weekly") << u"FREQ=WEEKLY;BYDAY=SU"_s << static_cast<int>(Kind::Weekly) << u"Every Sunday"_s;
        QTest::newRow("two days") << u"FREQ=WEEKLY;BYDAY=WE,SU"_s << static_cast<int>(Kind::Weekly) << u"Every %1"_s.arg(QLocale().createSeparatedList({u"Wednesday"_s, u"Sunday"_s}));
        QTest::newRow("fortnightly") << u"FREQ=WEEKLY;INTERVAL=2;BYDAY=SU"_s << static_cast<int>(Kind::Fortnightly) << u"Every other week on Sunday"_s;
        QTest::newRow("until") << u"FREQ=DAILY;UNTIL=20261231"_s << static_cast<int>(Kind::Daily) << u"Every day until 31 Dec 2026"_s;
        QTest::newRow("monthly") << u"FREQ=MONTHLY;BYDAY=4SU"_s << static_cast<int>(Kind::Monthly) << u"Every month on the fourth Sunday"_s;
    }
    void readsAndWritesTheRulesAPersonCanChoose()
    {
        QFETCH(QString, rule);
        QFETCH(int, kind);
        QFETCH(QString, words);
        const RepeatRule read = RepeatRule::parse(rule);
        const QDate sunday(2026, 11, 22);
        QCOMPARE(static_cast<int>(read.kind), kind);
        QCOMPARE(read.text(sunday), rule);
        QCOMPARE(read.words(sunday), words);
    }
    void keepsARuleItCannotShow_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *rule : {"FREQ=YEARLY", "FREQ=WEEKLY;INTERVAL=3;BYDAY=SU", "FREQ=DAILY;COUNT=5", "FREQ=MONTHLY;BYDAY=1SU,3SU",
                                 "FREQ=DAILY;UNTIL=20271231T090000Z", "FREQ=WEEKLY;BYDAY=SU;WKST=SU", "FREQ=MONTHLY"})
            QTest::newRow(rule) << QString::fromLatin1(rule);
    }
    void keepsARuleItCannotShow()
    {
        QFETCH(QString, rule);
        const RepeatRule read = RepeatRule::parse(rule);
        QCOMPARE(static_cast<int>(read.kind), static_cast<int>(RepeatRule::Kind::Custom));
        QCOMPARE(read.text(QDate(2026, 11, 22)), rule);
    }
    void theFirstDayIsAlwaysOneOfTheRules()
    {
        const RepeatRule weekly{.kind = RepeatRule::Kind::Weekly, .days = {3}};
        QCOMPARE(weekly.text(QDate(2026, 11, 22)), u"FREQ=WEEKLY;BYDAY=WE,SU"_s);
    }
    void aFifthSundayIsTheLast()
    {
        const RepeatRule monthly{.kind = RepeatRule::Kind::Monthly};
        QCOMPARE(monthly.text(QDate(2026, 11, 29)), u"FREQ=MONTHLY;BYDAY=-1SU"_s);
        QCOMPARE(monthly.words(QDate(2026, 11, 29)), u"Every month on the last Sunday"_s);
        QCOMPARE(static_cast<int>(RepeatRule::parse(u"FREQ=MONTHLY;BYDAY=-1SU"_s).kind), static_cast<int>(RepeatRule::Kind::Monthly));
    }
};

BELFRY_CASE(tst_RepeatRule)
#include "tst_RepeatRule.moc"
