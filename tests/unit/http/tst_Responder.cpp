#include "AskedTarget.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::http;
using test::AskedTarget;

class tst_Responder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersOnce()
    {
        const auto target = std::make_shared<AskedTarget>();
        {
            Responder responder(target, 1);
            QVERIFY(responder.isOpen());
            responder.send(Response::empty(204));
            QVERIFY(!responder.isOpen());
            responder.send(Response::empty(200));
        }
        QCOMPARE(target->answers, 1);
        QCOMPARE(target->last.status, 204);
    }
    void unansweredItSays500()
    {
        const auto target = std::make_shared<AskedTarget>();
        {
            Responder first(target, 1);
            const Responder second = std::move(first);
            QVERIFY(!first.isOpen());
            QCOMPARE(target->answers, 0);
        }
        QCOMPARE(target->answers, 1);
        QCOMPARE(target->last.status, 500);
    }
    void replacedItSays500ForTheFirst()
    {
        const auto a = std::make_shared<AskedTarget>();
        const auto b = std::make_shared<AskedTarget>();
        Responder responder(a, 1);
        responder = Responder(b, 1);
        QCOMPARE(a->answers, 1);
        QCOMPARE(b->answers, 0);
        QVERIFY(responder.isOpen());
    }
    void keepsNoConnectionAlive()
    {
        struct Gone final : Responder::Target {
            explicit Gone(Executor &executor) : m_home(executor) {}
            void respond(std::uint64_t, Response) override {}
            Executor &home() override { return m_home; }
            Executor &m_home;
        };
        test::FakeExecutor executor;
        auto target = std::make_shared<Gone>(executor);
        Responder responder(target, 1);
        QVERIFY(responder.isOpen());
        target.reset();
        QVERIFY(!responder.isOpen());
        responder.send(Response::empty(200));
    }
};

BELFRY_CASE(tst_Responder)
#include "tst_Responder.moc"
