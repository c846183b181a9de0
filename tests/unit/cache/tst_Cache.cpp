#include "bus/LocalBus.h"
#include "cache/Cache.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QTest>

using namespace belfry;
using namespace belfry::cache;
using namespace std::chrono_literals;
using How = Cache::Given::How;

namespace {

const Lifetime kLife{.fresh = 10s, .stale = 20s, .kept = 1h};

/// A store that is asked, and answers when the test says so.
struct Source {
    std::vector<Cache::Loaded> asked;

    Cache::Load load()
    {
        return [this](Cache::Loaded loaded) { asked.push_back(std::move(loaded)); };
    }
    void answer(const std::string &text, std::size_t which = 0)
    {
        Cache::Loaded loaded = std::move(asked[which]);
        asked.erase(asked.begin() + static_cast<std::ptrdiff_t>(which));
        loaded(Value{"head", SharedBytes::copyOf(text), {}});
    }
    void fail(ErrorCode code)
    {
        Cache::Loaded loaded = std::move(asked.front());
        asked.erase(asked.begin());
        loaded(belfry::fail(code, "no"));
    }
};

struct Heard {
    std::vector<std::string> all;

    Cache::Answer ear()
    {
        return [this](Result<Cache::Given> given) {
            if (!given)
                all.push_back(std::string("error:").append(name(given.error().code)));
            else
                all.push_back(std::string(given->value->body.text()) + wordOf(given->how));
        };
    }
    static std::string wordOf(How how)
    {
        constexpr const char *kWords[] = {"/hit", "/stale", "/shared", "/miss", "/wait", "/away"};
        return kWords[static_cast<int>(how)];
    }
};

} // namespace

class tst_Cache : public QObject {
    Q_OBJECT

    test::FakeClock m_clock;
    metrics::Registry m_registry;
    Source m_source;
    Heard m_heard;
    std::unique_ptr<Cache> m_cache;
    const Cache::Read m_read{"k", {"t"}, kLife};

    std::string found()
    {
        const auto given = m_cache->find(m_read.key);
        if (given && given->how == How::Stale)
            m_cache->refresh(m_read, m_source.load());
        return given ? std::string(given->value->body.text()) + Heard::wordOf(given->how) : "";
    }
    void get() { m_cache->get(m_read, m_source.load(), m_heard.ear()); }

private Q_SLOTS:
    void init()
    {
        m_source = {};
        m_heard = {};
        m_cache = std::make_unique<Cache>(1 << 20, CacheMetrics(m_registry), m_clock);
    }
    void asksTheStoreOnceForManyWhoWaitAndThenNoMore()
    {
        QCOMPARE(found(), std::string());
        for (int i = 0; i < 3; ++i)
            get();
        QCOMPARE(m_source.asked.size(), std::size_t(1));
        m_source.answer("1");
        QCOMPARE(m_heard.all, (std::vector<std::string>{"1/miss", "1/wait", "1/wait"}));
        QCOMPARE(found(), std::string("1/hit"));
        QVERIFY(m_source.asked.empty());
        QCOMPARE(m_cache->find(m_read.key)->value->madeAt, m_clock.wall());
    }
    void aStaleValueIsGivenAtOnceAndMadeAnewOnceBehindIt()
    {
        get();
        m_source.answer("1");
        m_clock.pass(10s);
        QCOMPARE(found(), std::string("1/stale"));
        QCOMPARE(found(), std::string("1/stale"));
        QCOMPARE(m_source.asked.size(), std::size_t(1));
        m_source.answer("2");
        QCOMPARE(found(), std::string("2/hit"));
    }
    void whoReadsAfterAChangeSeesIt()
    {
        get();
        m_source.answer("1");
        m_cache->changed({"other"});
        QCOMPARE(found(), std::string("1/hit"));
        m_cache->changed({"other", "t"});
        QCOMPARE(found(), std::string());
        get();
        m_source.answer("2");
        QCOMPARE(m_heard.all.back(), std::string("2/miss"));
        m_cache->everythingChanged();
        QCOMPARE(found(), std::string());
    }
    void aValueThatWasBeingMadeDuringAChangeIsNotKept()
    {
        get();
        m_cache->changed({"t"});
        get(); // asks anew: the first may have been read before the change
        QCOMPARE(m_source.asked.size(), std::size_t(2));
        m_source.answer("new", 1);
        m_source.answer("old", 0);
        QCOMPARE(m_heard.all, (std::vector<std::string>{"new/miss", "old/miss"}));
        QCOMPARE(found(), std::string()); // made from before the change, and last
        get();
        m_source.answer("newer");
        QCOMPARE(found(), std::string("newer/hit"));
    }
    void whileTheStoreIsAwayAnOldValueIsGivenAndSaidToBe()
    {
        get();
        m_source.answer("1");
        m_clock.pass(10min);
        QCOMPARE(found(), std::string());
        get();
        m_source.fail(ErrorCode::Unavailable);
        QCOMPARE(m_heard.all.back(), std::string("1/away"));
        m_cache->changed({"t"});
        get();
        m_source.fail(ErrorCode::Timeout);
        QCOMPARE(m_heard.all.back(), std::string("1/away"));
        m_clock.pass(1h);
        get();
        m_source.fail(ErrorCode::Unavailable);
        QCOMPARE(m_heard.all.back(), std::string("error:unavailable"));
    }
    void whatIsNotThereIsForgottenAndNotRemembered()
    {
        get();
        m_source.answer("1");
        m_cache->changed({"t"});
        get();
        m_source.fail(ErrorCode::NotFound);
        QCOMPARE(m_heard.all.back(), std::string("error:not_found"));
        QCOMPARE(m_cache->entries(), std::size_t(0));
        get();
        QCOMPARE(m_source.asked.size(), std::size_t(1));
        m_source.fail(ErrorCode::Unavailable);
        QCOMPARE(m_heard.all.back(), std::string("error:unavailable"));
    }
    void changesOfOtherServersAreHeardAndOwnOnesAreSaid()
    {
        test::FakeExecutor home;
        bus::LocalBus bus("me", 1 << 20);
        m_cache->join(bus, home);
        std::string said;
        const auto other = bus.subscribe("invalidate", home, [&](const bus::Message &m) { said += m.payload; }, {});
        get();
        m_source.answer("1");
        m_cache->changed({"a", "b.c"});
        home.run();
        QCOMPARE(said, std::string("[\"a\",\"b.c\"]"));
        QCOMPARE(found(), std::string("1/hit"));
        m_cache->leave();
    }
};

BELFRY_CASE(tst_Cache)
#include "tst_Cache.moc"
