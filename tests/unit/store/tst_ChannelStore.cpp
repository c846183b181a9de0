#include "store/ChannelStore.h"
#include "store/SqliteDatabase.h"
#include "support/Case.h"
#include "support/Databases.h"

#include <QFile>
#include <QTemporaryDir>

using namespace belfry;
using namespace belfry::store;

namespace {

const WallTime kTime = *fromRfc3339("2026-11-22T10:00:00.250Z");

model::ChannelChange changeOf(std::optional<std::string> title, std::optional<WallTime> nextStart)
{
    model::ChannelChange change;
    change.title = std::move(title);
    change.nextStart = nextStart;
    return change;
}

} // namespace

class tst_ChannelStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesAChannelOnceWithAPlaybackIdOfItsOwn_data() { test::eachDatabase(); }
    void makesAChannelOnceWithAPlaybackIdOfItsOwn()
    {
        test::StoreUnderTest under;
        ChannelStore store(under.database());
        const auto made = store.findOrMake("church", "Our church", "Worship service");
        QVERIFY(made.hasValue());
        QVERIFY(made->playbackId.size() >= 32);
        const auto again = store.findOrMake("church", "Another", "Another");
        QCOMPARE(again->church, std::string("Our church"));
        QCOMPARE(again->playbackId, made->playbackId);
        const auto other = store.findOrMake("chapel", "Our church", "Worship service");
        QVERIFY(other->playbackId != made->playbackId);
        QCOMPARE(store.all()->size(), std::size_t(2));
    }
    void aFileThatIsNoDatabaseIsNamed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("belfry.db"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("this is no database, but it is long enough to be looked at") > 0);
        file.close();
        for (const QString &wrong : {path, folder.path()}) {
            const auto database = SqliteDatabase::open(wrong.toStdString());
            QVERIFY(!database);
            QVERIFY2(database.error().what.starts_with(wrong.toStdString() + ": "), database.error().what.c_str());
        }
    }
    void changesOnlyWhatWasNamed_data() { test::eachDatabase(); }
    void changesOnlyWhatWasNamed()
    {
        test::StoreUnderTest under;
        ChannelStore store(under.database());
        QVERIFY(store.findOrMake("church", "Our church", "Worship service").hasValue());
        const auto changed = store.change("church", changeOf("Vespers", kTime));
        QVERIFY(changed.hasValue());
        QCOMPARE(changed->church, std::string("Our church"));
        const auto read = store.all()->front();
        QCOMPARE(read.title, std::string("Vespers"));
        QVERIFY(read.nextStart == kTime);
        QVERIFY(store.change("church", changeOf(std::nullopt, std::nullopt)).hasValue());
        QVERIFY(!store.all()->front().nextStart.has_value());
        QCOMPARE(store.all()->front().title, std::string("Vespers"));
        QCOMPARE(store.change("nobody", {}).error().code, ErrorCode::NotFound);
    }
    void theSecondOfTwoWhoChangeTheSameIsTold_data() { test::eachDatabase(); }
    void theSecondOfTwoWhoChangeTheSameIsTold()
    {
        test::StoreUnderTest under;
        ChannelStore store(under.database());
        const auto seen = store.findOrMake("church", "Our church", "Worship service");
        QVERIFY(seen.hasValue());
        const auto first = store.change("church", changeOf("First", kTime), seen->revision);
        QVERIFY(first && first->revision == seen->revision + 1);
        QCOMPARE(store.change("church", changeOf("Second", kTime), seen->revision).error().code, ErrorCode::Stale);
        QCOMPARE(store.all()->front().title, std::string("First"));
    }
    void anIdIsNeverUsedTwice_data() { test::eachDatabase(); }
    void anIdIsNeverUsedTwice()
    {
        test::StoreUnderTest under;
        ChannelStore store(under.database());
        ChannelRecord record;
        record.id = "chapel";
        record.church = "Ours";
        record.title = "Vespers";
        record.category = "youth";
        record.embedParents = {"https://example.org"};
        record.links = {{"Give", "https://example.org/give"}};
        record.delaySeconds = 20;
        const auto made = store.add(record);
        QVERIFY(made.hasValue());
        QVERIFY(made->embedParents == record.embedParents);
        QVERIFY(made->links == record.links);
        model::ChannelChange change;
        change.links.emplace();
        QVERIFY(store.change("chapel", change, {})->links.empty());
        QCOMPARE(made->delaySeconds, 20);
        QCOMPARE(store.one("chapel")->delaySeconds, 20); // as it was not in the change
        change.delaySeconds = 0;
        QCOMPARE(store.change("chapel", change, {})->delaySeconds, 0);
        QCOMPARE(store.all()->front().delaySeconds, 0);
        QVERIFY(made->playbackId.size() >= 32);
        QCOMPARE(store.add(record).error().code, ErrorCode::Conflict);
        QVERIFY(store.remove("chapel", kTime).hasValue());
        QCOMPARE(store.remove("chapel", kTime).error().code, ErrorCode::NotFound);
        QCOMPARE(store.one("chapel").error().code, ErrorCode::NotFound);
        QVERIFY(store.all()->empty());
        QCOMPARE(store.add(record).error().code, ErrorCode::Conflict);
    }
    void keepsEverythingAcrossOpening_data() { test::eachDatabase(); }
    void keepsEverythingAcrossOpening()
    {
        test::StoreUnderTest under;
        const std::string playback = ChannelStore(under.database()).findOrMake("church", "Our \"church'; --", "x")->playbackId;
        const auto database = under.another();
        const auto all = ChannelStore(*database).all();
        QCOMPARE(all->size(), std::size_t(1));
        QCOMPARE(all->front().playbackId, playback);
        QCOMPARE(all->front().church, std::string("Our \"church'; --"));
    }
};

BELFRY_CASE(tst_ChannelStore)
#include "tst_ChannelStore.moc"
