#include "server/ChannelNews.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <functional>
#include <vector>

using namespace belfry;
using namespace belfry::server;
using model::ChannelState;

namespace {

struct Wire final : bus::Bus {
    void publish(std::string, std::string payload) override { told.push_back(*announcementFromBusText(payload)); }
    Subscription subscribe(std::string, Executor &, OnMessage, OnMissed) override { return {}; }
    std::string_view server() const override { return "a"; }
    bool isConnected() const override { return true; }
    std::vector<Announcement> told;
};

class Bench {
public:
    // What is told when the channel becomes that.
    std::string become(const std::function<void(model::Channel &)> &change)
    {
        change(m_now.channel);
        wire.told.clear();
        news.see(std::make_shared<const ChannelSnapshot>(m_now));
        std::string kinds;
        for (const Announcement &one : wire.told)
            kinds += one.what.kind + ' ';
        return kinds;
    }
    std::string state(ChannelState state, std::optional<std::string> broadcast = std::nullopt)
    {
        return become([&](model::Channel &channel) {
            channel.state = state;
            channel.broadcast = std::move(broadcast);
        });
    }

    Wire wire;
    Announcer announcer{wire};
    ChannelNews news{announcer};

private:
    ChannelSnapshot m_now{[] {
        ChannelSnapshot first;
        first.channel.channel = "church";
        first.category = "worship";
        return first;
    }()};
};

} // namespace

class tst_ChannelNews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatHappensToABroadcastIsTold()
    {
        Bench bench;
        QCOMPARE(bench.state(ChannelState::OffAir), ""); // the first is no news
        QCOMPARE(bench.state(ChannelState::Starting), "broadcast.starting ");
        QVERIFY(bench.wire.told[0].what.needs == auth::Permission::SeeOperations);
        QCOMPARE(bench.state(ChannelState::OnAir, "01B"), ""); // the keeper tells it, and the end
        QCOMPARE(bench.state(ChannelState::Interrupted, "01B"), "broadcast.interrupted ");
        QCOMPARE(bench.wire.told[0].what.subject, "broadcasts/01B");
        QCOMPARE(bench.wire.told[0].what.category, "worship");
        QVERIFY(bench.wire.told[0].what.needs == auth::Permission::Watch);
        QCOMPARE(bench.state(ChannelState::OnAir, "01B"), "broadcast.resumed ");
        QCOMPARE(bench.state(ChannelState::OffAir), "");
    }
    void aGoLiveThatCameToNothingIsTold()
    {
        Bench bench;
        bench.state(ChannelState::OffAir);
        bench.state(ChannelState::Starting);
        QCOMPARE(bench.state(ChannelState::OffAir), "broadcast.not_started ");
    }
    void whatAnotherServerCarriesIsToldThere()
    {
        Bench bench;
        bench.state(ChannelState::OffAir);
        bench.become([](model::Channel &channel) { channel.elsewhere = true; });
        QCOMPARE(bench.state(ChannelState::OnAir, "01B"), "");
        QCOMPARE(bench.state(ChannelState::Interrupted, "01B"), "");
    }
    void thePlanIsToldToViewersAndMeasurementsToNobody()
    {
        Bench bench;
        bench.state(ChannelState::OffAir);
        QCOMPARE(bench.become([](model::Channel &channel) { channel.nextStart = WallTime(Duration(1)); }), "channel.changed ");
        QVERIFY(bench.wire.told[0].what.needs == auth::Permission::Watch);
        QCOMPARE(bench.become([](model::Channel &channel) { channel.ingest.emplace(); }), "ingest.changed ");
        QCOMPARE(bench.become([](model::Channel &channel) { channel.ingest->bytes = 1'000; }), "");
    }
    void aFindingBeginsAndEndsOnce()
    {
        Bench bench;
        bench.state(ChannelState::OffAir);
        model::Finding finding;
        finding.id = "ingest.none";
        QCOMPARE(bench.become([&](model::Channel &channel) { channel.health = model::Health{{finding}}; }), "finding.began ");
        finding.values.emplace("seconds", 3.0);
        QCOMPARE(bench.become([&](model::Channel &channel) { channel.health = model::Health{{finding}}; }), "");
        QCOMPARE(bench.become([](model::Channel &channel) { channel.health = model::Health(); }), "finding.ended ");
        QVERIFY(bench.wire.told[0].what.needs == auth::Permission::SeeOperations);
    }
};

BELFRY_CASE(tst_ChannelNews)
#include "tst_ChannelNews.moc"
