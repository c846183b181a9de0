#include "metrics/Registry.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <thread>

using namespace belfry::metrics;

namespace {

bool has(const std::string &text, std::string_view line)
{
    return text.find(line) != std::string::npos;
}

} // namespace

class tst_Registry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesWhatWasCounted()
    {
        Registry registry;
        Counter counter = registry.counter({"belfry_things_total", "Things."}, {{"kind", "good"}});
        counter.add();
        counter.add(2);
        registry.gauge({"belfry_level", "Level."}).set(7);
        registry.histogram({"belfry_took_seconds", "Time."}, {0.1, 1}).observe(0.5);
        const std::string text = registry.text();
        QVERIFY2(has(text, "belfry_things_total{kind=\"good\"} 3\n"), text.c_str());
        QVERIFY(has(text, "# HELP belfry_level Level.\n"));
        QVERIFY(has(text, "belfry_level 7\n"));
        QVERIFY(has(text, "belfry_took_seconds_bucket{le=\"1\"} 1\n"));
    }
    void theSameNameAndLabelsAreTheSameNumber()
    {
        Registry registry;
        registry.counter({"belfry_things_total", "Things."}, {{"kind", "a"}}).add();
        registry.counter({"belfry_things_total", "Things."}, {{"kind", "a"}}).add();
        QVERIFY(has(registry.text(), "belfry_things_total{kind=\"a\"} 2\n"));
        QCOMPARE(registry.descriptions().size(), std::size_t(1));
    }
    void countsFromManyThreads()
    {
        Registry registry;
        Counter counter = registry.counter({"belfry_things_total", "Things."});
        std::thread other([counter]() mutable {
            for (int i = 0; i < 10'000; ++i)
                counter.add();
        });
        for (int i = 0; i < 10'000; ++i)
            counter.add();
        other.join();
        QVERIFY(has(registry.text(), "belfry_things_total 20000\n"));
    }
};

BELFRY_CASE(tst_Registry)
#include "tst_Registry.moc"
