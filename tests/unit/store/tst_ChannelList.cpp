#include "store/ChannelList.h"
#include "support/Case.h"
#include "support/Databases.h"

using namespace belfry;
using namespace belfry::store;

namespace {

void add(Database &database, const std::string &id, const std::string &category, bool onAir, std::int64_t viewers)
{
    QVERIFY(database.run("INSERT INTO channels (id, church, title, category, playback_id, on_air, viewers) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                         {id, std::string("Church"), std::string("Worship"), category, "playback-" + id, valueOf(onAir), viewers})
                .hasValue());
}

std::string idsOf(const Result<std::vector<ListedChannel>> &channels)
{
    std::string ids;
    for (const ListedChannel &channel : *channels)
        ids += channel.id;
    return ids;
}

ChannelPlace placeOf(const ListedChannel &channel)
{
    return {channel.onAir ? 1 : 0, channel.viewers, channel.id};
}

} // namespace

class tst_ChannelList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thoseOnAirComeFirstThenTheMostWatchedPageByPage_data() { test::eachDatabase(); }
    void thoseOnAirComeFirstThenTheMostWatchedPageByPage()
    {
        test::StoreUnderTest under;
        add(under.database(), "a", "youth", false, 0);
        add(under.database(), "b", "youth", true, 5);
        add(under.database(), "c", "youth", true, 50);
        add(under.database(), "d", "talk", true, 7);
        add(under.database(), "e", "youth", true, 5);
        QVERIFY(under.database().run("UPDATE channels SET removed_at = 1 WHERE id = $1", {std::string("e")}).hasValue());
        ChannelList list(under.database());
        QCOMPARE(idsOf(list.ofCategory("youth", {}, 10)), std::string("cba"));
        QCOMPARE(idsOf(list.all({}, 10)), std::string("cdba"));
        QCOMPARE(idsOf(list.ofCategory("nothing", {}, 10)), std::string());
        std::string paged;
        std::optional<ChannelPlace> after;
        for (auto page = list.all(after, 1); !page->empty(); page = list.all(after, 1)) {
            paged += idsOf(page);
            after = placeOf(page->back());
        }
        QCOMPARE(paged, std::string("cdba"));
    }
    void namesEachCategoryOnce_data() { test::eachDatabase(); }
    void namesEachCategoryOnce()
    {
        test::StoreUnderTest under;
        QVERIFY(ChannelList(under.database()).categories()->empty());
        for (const char *id : {"a", "b", "c"})
            add(under.database(), id, id[0] == 'b' ? "talk" : "youth", false, 0);
        QCOMPARE(*ChannelList(under.database()).categories(), (std::vector<std::string>{"talk", "youth"}));
    }
};

BELFRY_CASE(tst_ChannelList)
#include "tst_ChannelList.moc"
