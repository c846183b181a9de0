#include "cache/Cache.h"
#include "store/Migrations.h"
#include "store/SqliteDatabase.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QFile>
#include <QTest>

using namespace belfry;
using namespace belfry::cache;
using namespace std::chrono_literals;
using How = Cache::Given::How;

namespace {

constexpr int kChannels = 1'000;
constexpr int kCategories = 8;
constexpr Duration kEvery{1}; // two events: 2 000 a second
const Lifetime kLists{.fresh = 5s, .stale = 60s, .kept = 1h};
const Lifetime kItems{.fresh = 60s, .stale = 60s, .kept = 1h};

/// Counts what is asked of the one behind it.
class CountingDatabase final : public store::Database {
public:
    explicit CountingDatabase(store::Database &behind) : m_behind(behind) {}

    store::Dialect dialect() const override { return m_behind.dialect(); }
    Result<store::Rows> run(std::string_view sql, const store::Values &values) override
    {
        ++queries;
        return m_behind.run(sql, values);
    }
    Result<> runScript(const std::string &sql) override { return m_behind.runScript(sql); }
    std::int64_t changed() const override { return m_behind.changed(); }

    int queries = 0;

private:
    store::Database &m_behind;
};

std::string textOf(const store::Rows &rows)
{
    std::string text;
    for (const store::Row &row : rows) {
        for (const store::Value &value : row)
            text += store::textIn(value) + '|' + std::to_string(store::numberIn(value)) + ' ';
        text += '\n';
    }
    return text;
}

std::string channelId(int number)
{
    return "channel-" + std::to_string(number);
}

std::string categoryId(int number)
{
    return "category-" + std::to_string(number);
}

bool fill(store::Database &database)
{
    for (int i = 0; i < kChannels; ++i) {
        const bool channel = database.run("INSERT INTO channels (id, church, title, category, playback_id) VALUES ($1, $2, $3, $4, $5)",
                                          {channelId(i), std::string("Church"), std::string("Worship"), categoryId(i % kCategories),
                                           "playback-" + std::to_string(i)}).hasValue();
        const bool broadcast = database.run("INSERT INTO broadcasts (id, channel, title, category, server, started_at, ended_at) "
                                            "VALUES ($1, $2, $3, $4, $5, $6, $7)",
                                            {"broadcast-" + std::to_string(i), channelId(i), std::string("Worship"), std::string("worship"),
                                             std::string("s"), std::int64_t(1'000), std::int64_t(2'000)}).hasValue();
        if (!channel || !broadcast)
            return false;
    }
    return true;
}

std::string readAs(store::Database &database, char kind, int number)
{
    if (kind == 'c')
        return textOf(*database.run("SELECT * FROM channels WHERE id = $1", {channelId(number)}));
    if (kind == 'b')
        return textOf(*database.run("SELECT * FROM broadcasts WHERE channel = $1 ORDER BY id DESC LIMIT 51", {channelId(number)}));
    return textOf(*database.run("SELECT id, title, on_air, viewers FROM channels WHERE category = $1 AND removed_at IS NULL "
                                "ORDER BY on_air DESC, viewers DESC, id DESC LIMIT 51", {categoryId(number)}));
}

Cache::Read readOf(char kind, int number)
{
    const std::string n = std::to_string(number);
    if (kind == 'c')
        return {"channels/" + n, {"channel." + n}, kItems};
    if (kind == 'b')
        return {"broadcasts?channel=" + n, {"broadcasts." + n}, kItems};
    return {"channels?category=" + n, {"channels." + n}, kLists};
}

struct Tally {
    int reads = 0;
    int hits = 0;
    int writes = 0;
    int outdated = 0; // an answer from before a change that had been said
};

} // namespace

class tst_CacheTrace : public QObject {
    Q_OBJECT

    test::FakeClock m_clock;
    metrics::Registry m_registry;

    static Cache::Load loadFrom(store::Database &database, char kind, int number)
    {
        return [&database, kind, number](Cache::Loaded loaded) {
            loaded(Value{"", SharedBytes::copyOf(readAs(database, kind, number)), {}});
        };
    }
    static void read(Cache &cache, store::Database &counted, store::Database &truth, char kind, int number, Tally &tally)
    {
        ++tally.reads;
        const Cache::Read asked = readOf(kind, number);
        const Cache::Load load = loadFrom(counted, kind, number);
        std::string text;
        if (const auto found = cache.find(asked.key)) {
            ++tally.hits;
            if (found->how == How::Stale)
                cache.refresh(asked, load);
            text = found->value->body.text();
        } else {
            cache.get(asked, load, [&text](const Result<Cache::Given> &given) { text = given->value->body.text(); });
        }
        tally.outdated += text == readAs(truth, kind, number) ? 0 : 1;
    }
    static void write(Cache &cache, store::Database &database, int number, Tally &tally)
    {
        const std::string title = "Worship " + std::to_string(++tally.writes);
        QVERIFY(database.run("UPDATE channels SET title = $1, revision = revision + 1 WHERE id = $2", {title, channelId(number)}));
        cache.changed({"channel." + std::to_string(number), "channels." + std::to_string(number % kCategories)});
    }

private Q_SLOTS:
    void aSeasonFromColdCachesIsMostlyHits()
    {
        const auto database = store::SqliteDatabase::open(":memory:");
        QVERIFY(database && store::migrate(**database) && fill(**database));
        CountingDatabase counted(**database);
        Cache cache(64u << 20, CacheMetrics(m_registry), m_clock);
        QFile trace(QStringLiteral(BELFRY_TEST_DATA "/cache/trace.txt"));
        QVERIFY(trace.open(QIODevice::ReadOnly));
        Tally tally;
        for (int event = 0; !trace.atEnd(); ++event) {
            const QByteArray line = trace.readLine().trimmed();
            const int number = line.mid(2).toInt();
            line[0] == 'w' ? write(cache, counted, number, tally) : read(cache, counted, **database, line[0], number, tally);
            if (event % 2 == 1)
                m_clock.pass(kEvery);
        }
        const double hits = double(tally.hits) / tally.reads;
        const double fewer = 1 - double(counted.queries) / (tally.reads + tally.writes);
        qInfo("%d reads and %d writes of %d channels: %.1f %% hits, %d queries instead of %d (%.1f %% fewer)", tally.reads, tally.writes,
              kChannels, 100 * hits, counted.queries, tally.reads + tally.writes, 100 * fewer);
        QVERIFY(tally.reads > 30'000 && tally.writes > 1'500);
        QVERIFY(hits >= 0.85);
        QVERIFY(fewer >= 0.80);
        QCOMPARE(tally.outdated, 0);
    }
};

BELFRY_CASE(tst_CacheTrace)
#include "tst_CacheTrace.moc"
