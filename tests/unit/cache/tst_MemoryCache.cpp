#include "cache/MemoryCache.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QTest>

using namespace belfry;
using namespace belfry::cache;
using namespace std::chrono_literals;
using State = MemoryCache::State;

namespace {

const Lifetime kLife{.fresh = 10s, .stale = 20s, .kept = 30s};

ValuePtr valueOf(std::size_t bytes, const std::string &head = {})
{
    return std::make_shared<const Value>(Value{head, SharedBytes::copyOf(std::string(bytes, 'x')), {}});
}

} // namespace

class tst_MemoryCache : public QObject {
    Q_OBJECT

    test::FakeClock m_clock;

private Q_SLOTS:
    void aValueGrowsOldInSteps()
    {
        MemoryCache cache(1 << 20, m_clock);
        QVERIFY(!cache.find("k"));
        cache.put("k", {}, kLife, valueOf(10), true);
        m_clock.pass(10s - 1ms);
        QCOMPARE(cache.find("k")->state, State::Fresh);
        m_clock.pass(1ms);
        QCOMPARE(cache.find("k")->state, State::Stale);
        m_clock.pass(20s - 1ms);
        QCOMPARE(cache.find("k")->state, State::Stale);
        m_clock.pass(1ms);
        QCOMPARE(cache.find("k")->state, State::Wanting);
        m_clock.pass(30s - 1ms);
        QVERIFY(cache.find("k"));
        m_clock.pass(1ms);
        QVERIFY(!cache.find("k"));
        QCOMPARE(cache.entries(), std::size_t(0));
        QCOMPARE(cache.bytes(), std::size_t(0));
    }
    void onlyWhatWasMadeFromAChangedThingIsWanting()
    {
        MemoryCache cache(1 << 20, m_clock);
        cache.put("a", {"channels", "channel.a"}, kLife, valueOf(1), true);
        cache.put("b", {"channels", "channel.b"}, kLife, valueOf(1), true);
        cache.put("c", {"services"}, kLife, valueOf(1), true);
        QCOMPARE(cache.invalidate("channel.a"), std::size_t(1));
        QCOMPARE(cache.find("a")->state, State::Wanting);
        QCOMPARE(cache.find("b")->state, State::Fresh);
        QCOMPARE(cache.invalidate("channels"), std::size_t(1));
        QCOMPARE(cache.find("b")->state, State::Wanting);
        QCOMPARE(cache.find("c")->state, State::Fresh);
        cache.put("a", {"channels"}, kLife, valueOf(2), true);
        QCOMPARE(cache.find("a")->state, State::Fresh);
        cache.invalidateAll();
        QCOMPARE(cache.find("c")->state, State::Wanting);
        QCOMPARE(cache.invalidate("nobody"), std::size_t(0));
    }
    void staysWithinItsBytesAndKeepsWhatIsAskedFor()
    {
        constexpr std::size_t kMax = 16 * 20'000;
        MemoryCache cache(kMax, m_clock);
        for (int i = 0; i < 2'000; ++i) {
            cache.put(std::to_string(i), {"t"}, kLife, valueOf(1'000), true);
            QVERIFY(cache.bytes() <= kMax);
            cache.find("0");
        }
        QVERIFY(cache.find("0"));
        QVERIFY(cache.find("1999"));
        QVERIFY(!cache.find("1"));
        QVERIFY(cache.evicted() > 1'500);
        QCOMPARE(cache.invalidate("t"), cache.entries());
    }
    void whatIsLargerThanAPartIsNotKept()
    {
        MemoryCache cache(16 * 10'000, m_clock);
        cache.put("k", {}, kLife, valueOf(100), true);
        cache.put("k", {}, kLife, valueOf(10'000), true);
        QVERIFY(!cache.find("k"));
        QCOMPARE(cache.bytes(), std::size_t(0));
    }
    void aRemovedValueIsGone()
    {
        MemoryCache cache(1 << 20, m_clock);
        cache.put("k", {"t"}, kLife, valueOf(100), true);
        cache.remove("k");
        cache.remove("k");
        QVERIFY(!cache.find("k"));
        QCOMPARE(cache.invalidate("t"), std::size_t(0));
    }
};

BELFRY_CASE(tst_MemoryCache)
#include "tst_MemoryCache.moc"
