#include "metrics/Registry.h"
#include "server/api/ApiKit.h"
#include "server/api/CachedReads.h"
#include "store/ChannelStore.h"
#include "support/Case.h"
#include "unit/store/FakeStore.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;

namespace {

/// A primary, and a replica that has not heard yet of what was written.
struct Lagging final : store::Store {
    store::Dialect dialect() const override { return store::Dialect::Sqlite; }
    bool isThere() const override { return true; }
    bool readsMayBeBehind() const override { return true; }
    void submit(store::Access access, std::unique_ptr<Job> job) override
    {
        (access == store::Access::Read ? replica : primary).submit(access, std::move(job));
    }
    test::FakeStore primary;
    test::FakeStore replica;
};

void put(test::FakeStore &store, const char *title)
{
    store::ChannelRecord church;
    church.id = church.playbackId = "church";
    church.church = "Our church";
    church.title = title;
    (void)store::ChannelStore(*store.database).add(church);
}

} // namespace

class tst_CachedReads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsKeptWasReadWhereItWasWritten()
    {
        Lagging store;
        put(store.replica, "Before");
        put(store.primary, "After");
        metrics::Registry registry;
        cache::Cache cache(1u << 20, cache::CacheMetrics(registry));
        const api::CacheTimes times;
        api::CachedReads reads(cache, store, times, nullptr);
        cache.changed({"channel.church"});
        reads.warmUp({"channel?id=church", {"channel.church"}, times.items}, [](store::Database &database) -> Result<http::Response> {
            const auto one = store::ChannelStore(database).one("church");
            if (!one)
                return one.error();
            return http::Response::bytes(200, "text/plain", SharedBytes::copyOf(one->title));
        });
        const auto found = cache.find("channel?id=church");
        QVERIFY(found);
        QCOMPARE(std::string(found->value->body.text()), std::string("After"));
    }
};

BELFRY_CASE(tst_CachedReads)
#include "tst_CachedReads.moc"
