#include "auth/TokenCheck.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::auth;

class tst_TokenCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsViewerOwnerAndStrangerApart()
    {
        const TokenCheck check(Secret("correct-horse"));
        QCOMPARE(check.check(""), Proof::None);
        QCOMPARE(check.check("Bearer correct-horse"), Proof::Owner);
        QCOMPARE(check.check("bearer  correct-horse "), Proof::Owner);
        QCOMPARE(check.check("Bearer correct-hors"), Proof::Wrong);
        QCOMPARE(check.check("Bearer "), Proof::Wrong);
        QCOMPARE(check.check("Bearer"), Proof::Wrong);
        QCOMPARE(check.check("Basic correct-horse"), Proof::Wrong);
        QCOMPARE(check.check("Bearer " + std::string(100'000, 'x')), Proof::Wrong);
    }
    void anEmptyTokenLetsNobodyIn()
    {
        const TokenCheck check{Secret()};
        QCOMPARE(check.check("Bearer "), Proof::Wrong);
        QCOMPARE(check.check("Bearer x"), Proof::Wrong);
    }
};

BELFRY_CASE(tst_TokenCheck)
#include "tst_TokenCheck.moc"
