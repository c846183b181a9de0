#include "bus/Arrivals.h"
#include "support/Case.h"

#include <QTest>

using namespace belfry::bus;
using What = Arrivals::What;

class tst_Arrivals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aServerIsTakenUpWhereItIs()
    {
        Arrivals arrivals;
        QCOMPARE(arrivals.see("a", 17), What::New);
        QCOMPARE(arrivals.see("a", 18), What::New);
        QCOMPARE(arrivals.see("b", 1), What::New);
    }
    void whatCameTwiceIsTakenOnce()
    {
        Arrivals arrivals;
        arrivals.see("a", 1);
        arrivals.see("a", 2);
        QCOMPARE(arrivals.see("a", 1), What::Again);
        QCOMPARE(arrivals.see("a", 2), What::Again);
        QCOMPARE(arrivals.see("a", 3), What::New);
    }
    void aHoleIsSeenOnce()
    {
        Arrivals arrivals;
        arrivals.see("a", 1);
        QCOMPARE(arrivals.see("a", 3), What::AfterHole);
        QCOMPARE(arrivals.see("a", 4), What::New);
    }
    void forgetsTheServerThatBeganFirstWhenThereAreTooMany()
    {
        Arrivals arrivals(2);
        arrivals.see("a", 5);
        arrivals.see("b", 5);
        arrivals.see("c", 5);
        QCOMPARE(arrivals.see("b", 5), What::Again);
        QCOMPARE(arrivals.see("a", 5), What::New);
    }
};

BELFRY_CASE(tst_Arrivals)
#include "tst_Arrivals.moc"
