#include "bus/Backlog.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QTest>

using namespace belfry;
using namespace belfry::bus;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kOne = sizeof(Backlog::Entry) + 1 + 100;

} // namespace

class tst_Backlog : public QObject {
    Q_OBJECT

    test::FakeClock m_clock;

    std::size_t add(Backlog &backlog) { return backlog.add("t", std::string(100, 'x'), m_clock.now()); }
    static std::vector<std::uint64_t> numbers(const Backlog &backlog)
    {
        std::vector<std::uint64_t> found;
        for (const auto &entry : backlog.next(SIZE_MAX))
            found.push_back(entry->number);
        return found;
    }
    using Numbers = std::vector<std::uint64_t>;

private Q_SLOTS:
    void givesOutInOrderUntilItIsSent()
    {
        Backlog backlog({});
        for (int i = 0; i < 3; ++i)
            add(backlog);
        QCOMPARE(numbers(backlog), (Numbers{1, 2, 3}));
        QCOMPARE(backlog.next(1).size(), std::size_t(1));
        QCOMPARE(backlog.next(kOne + 1).size(), std::size_t(2));
        backlog.sent(2, m_clock.now());
        QCOMPARE(numbers(backlog), (Numbers{3}));
        QCOMPARE(backlog.waitingBytes(), kOne);
    }
    void dropsTheOldestPastItsLimitAndNotBefore()
    {
        Backlog backlog({.waitingBytes = 3 * kOne});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(add(backlog), std::size_t(0));
        QCOMPARE(add(backlog), std::size_t(1));
        QCOMPARE(numbers(backlog), (Numbers{2, 3, 4}));
        backlog.sent(2, m_clock.now());
        QCOMPARE(add(backlog), std::size_t(0));
        QCOMPARE(numbers(backlog), (Numbers{3, 4, 5}));
    }
    void sendsWhatWentOutLatelyAgainWhenRedisHasLostIt()
    {
        Backlog backlog({.waitingBytes = 100 * kOne, .sentBytes = 100 * kOne, .sentFor = 30s});
        add(backlog);
        backlog.sent(1, m_clock.now());
        m_clock.pass(30s);
        add(backlog);
        add(backlog);
        backlog.sent(2, m_clock.now());
        backlog.sendAgain();
        QCOMPARE(numbers(backlog), (Numbers{1, 2, 3}));
        QCOMPARE(backlog.waitingBytes(), 3 * kOne);
        backlog.sent(2, m_clock.now());
        m_clock.pass(30s + 1ms);
        backlog.sent(3, m_clock.now());
        backlog.sendAgain();
        QCOMPARE(numbers(backlog), (Numbers{3}));
    }
    void keepsNoMoreOfWhatWasSentThanItsLimit()
    {
        Backlog backlog({.waitingBytes = 100 * kOne, .sentBytes = 2 * kOne, .sentFor = 30s});
        for (int i = 0; i < 3; ++i)
            add(backlog);
        backlog.sent(3, m_clock.now());
        backlog.sendAgain();
        QCOMPARE(numbers(backlog), (Numbers{2, 3}));
    }
};

BELFRY_CASE(tst_Backlog)
#include "tst_Backlog.moc"
