#include "bus/LocalBus.h"
#include "server/Announcer.h"
#include "server/OpenRooms.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;

namespace {

struct Bench {
    using Reply = UniqueFunction<void(Result<OpenRooms::Channels>)>;

    void tell(const char *kind, const char *text = "x")
    {
        announcer.tell({kind, "church", "", auth::Permission::Watch, "chat_rooms/1", {{QStringLiteral("text"), QString::fromUtf8(text)}}, ""});
        home.run();
    }
    /// The oldest question is answered.
    void answer(Result<OpenRooms::Channels> channels)
    {
        QVERIFY(!asked.empty());
        Reply reply = std::move(asked.front());
        asked.erase(asked.begin());
        reply(std::move(channels));
    }

    test::FakeExecutor home;
    bus::LocalBus bus{"a", 1 << 20};
    Announcer announcer{bus, home.clock()};
    std::vector<Reply> asked;
    OpenRooms::Channels known;
    OpenRooms rooms{home, bus, [this](Reply reply) { asked.push_back(std::move(reply)); }, [this](const auto &channels) { known = channels; }};
};

} // namespace

class tst_OpenRooms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRoomThatOpensOrClosesIsKnownOnceItIsTold()
    {
        Bench bench;
        QVERIFY(!bench.known.contains("church"));
        bench.answer(OpenRooms::Channels{"church"});
        QVERIFY(bench.known.contains("church") && !bench.known.contains("chapel"));
        bench.tell("chat_room.made");
        bench.answer(OpenRooms::Channels{"chapel", "church"});
        QVERIFY(bench.known.contains("chapel"));
        bench.tell("chat_room.changed");
        bench.answer(OpenRooms::Channels{});
        QVERIFY(!bench.known.contains("church"));
    }
    void whatIsNotOfRoomsAsksNobody()
    {
        Bench bench;
        bench.answer(OpenRooms::Channels{});
        bench.tell("channel.changed");
        bench.tell("chat.message", "chat_room. chat_room.changed");
        QVERIFY(bench.asked.empty());
    }
    void whatChangesWhileTheStoreIsReadIsReadAgainOnce()
    {
        Bench bench;
        for (int i = 0; i < 3; ++i)
            bench.tell("chat_room.changed");
        QCOMPARE(bench.asked.size(), 1u);
        bench.answer(OpenRooms::Channels{"church"});
        QCOMPARE(bench.asked.size(), 1u);
        bench.answer(OpenRooms::Channels{"chapel"});
        QVERIFY(bench.asked.empty() && bench.known.contains("chapel") && !bench.known.contains("church"));
    }
    void aStoreThatIsAwayIsAskedAgainAndWhatWasKnownStays()
    {
        Bench bench;
        bench.answer(OpenRooms::Channels{"church"});
        bench.tell("chat_room.changed");
        bench.answer(fail(ErrorCode::Unavailable, "away"));
        QVERIFY(bench.asked.empty() && bench.known.contains("church"));
        bench.home.advance(OpenRooms::kRetry);
        bench.answer(OpenRooms::Channels{});
        QVERIFY(!bench.known.contains("church"));
    }
    void whoHasLeftHearsNothing()
    {
        Bench bench;
        bench.rooms.leave();
        bench.answer(OpenRooms::Channels{"church"});
        bench.tell("chat_room.changed");
        QVERIFY(bench.asked.empty() && !bench.known.contains("church"));
    }
};

BELFRY_CASE(tst_OpenRooms)
#include "tst_OpenRooms.moc"
