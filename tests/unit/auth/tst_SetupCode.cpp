#include "auth/SetupCode.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::auth;
using Use = SetupCode::Use;

class tst_SetupCode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isGoodOnce()
    {
        test::FakeClock clock;
        SetupCode setup(clock);
        const Secret code = setup.make();
        QCOMPARE(code.reveal().size(), std::size_t(19));
        QVERIFY(setup.isThere());
        QCOMPARE(setup.use(code.reveal()), Use::Right);
        QVERIFY(!setup.isThere());
        QCOMPARE(setup.use(code.reveal()), Use::Over);
    }
    void isReadAsPeopleTypeIt()
    {
        test::FakeClock clock;
        SetupCode setup(clock);
        const Secret code = setup.make();
        std::string typed;
        for (const char c : code.reveal())
            typed += c == '-' ? ' ' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        QCOMPARE(setup.use(typed), Use::Right);
    }
    void tenWrongOnesEndIt()
    {
        test::FakeClock clock;
        SetupCode setup(clock);
        const Secret code = setup.make();
        for (int i = 0; i < SetupCode::kTries; ++i)
            QCOMPARE(setup.use("aaaa-aaaa-aaaa-aaaa"), Use::Wrong);
        QCOMPARE(setup.use(code.reveal()), Use::Over);
        const Secret another = setup.make();
        for (int i = 0; i < SetupCode::kTries - 1; ++i)
            QCOMPARE(setup.use(""), Use::Wrong);
        QCOMPARE(setup.use(another.reveal()), Use::Right);
    }
    void expiresAfterADay()
    {
        test::FakeClock clock;
        SetupCode setup(clock);
        const Secret code = setup.make();
        clock.pass(SetupCode::kLife - Duration(1));
        QVERIFY(setup.isThere());
        clock.pass(Duration(1));
        QCOMPARE(setup.use(code.reveal()), Use::Over);
    }
    void isGoodAgainWhenNothingCameOfIt()
    {
        test::FakeClock clock;
        SetupCode setup(clock);
        const Secret code = setup.make();
        QCOMPARE(setup.use(code.reveal()), Use::Right);
        setup.giveBack();
        QCOMPARE(setup.use(code.reveal()), Use::Right);
    }
    void withoutACodeOrWithAnOwnerThereIsNone()
    {
        test::FakeClock clock;
        SetupCode setup(clock);
        QCOMPARE(setup.use(""), Use::Over);
        const Secret code = setup.make();
        setup.end();
        QCOMPARE(setup.use(code.reveal()), Use::Over);
        setup.giveBack();
        QCOMPARE(setup.use(""), Use::Over);
    }
};

BELFRY_CASE(tst_SetupCode)
#include "tst_SetupCode.moc"
