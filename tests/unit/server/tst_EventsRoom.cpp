#include "../http/FakeStream.h"
#include "bus/LocalBus.h"
#include "http/EventStream.h"
#include "server/Announcer.h"
#include "server/EventsRoom.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

#include <optional>
#include <vector>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;
using auth::Caller;
using auth::Permission;
using auth::Role;
using http::Framing;

namespace {

struct Nobody final : http::EventFan::Observer {
    void listenersChanged(Framing, int) override {}
    void delivered(std::uint64_t, std::uint64_t) override {}
    void waitingChanged(int change) override { waiting += change; }
    void closedAsSlow(Framing) override {}
    void resumed(bool isWhole) override { ++(isWhole ? whole : broken); }
    int waiting = 0, whole = 0, broken = 0;
};

struct Client final : http::Responder::Target {
    explicit Client(Executor &executor) : m_home(executor) {}
    void respond(std::uint64_t, http::Response response) override { answered = std::move(response); }
    net::ByteStreamPtr takeOver(std::uint64_t, http::Response head) override
    {
        answered = head;
        auto stream = std::make_unique<test::FakeStream>(wire);
        stream->write(head.body);
        return stream;
    }
    Executor &home() override { return m_home; }
    std::string taken() { return std::exchange(wire.sent, {}); }

    Executor &m_home;
    test::FakeStream::Wire wire;
    http::Response answered;
};

Caller callerOf(Role role, std::string id = "u1")
{
    Caller caller;
    caller.via = role == Role::Viewer ? Caller::Via::Nobody : Caller::Via::Session;
    caller.role = role;
    caller.id = role == Role::Viewer ? "" : std::move(id);
    return caller;
}

struct Wanted {
    std::string channel = {};
    std::string category = {};
    std::string lastId = {};
    Framing framing = Framing::ServerSent;
    std::function<bool()> mayStay = {};
};

// One server: its bus may be another's, too.
class House {
public:
    House(test::FakeExecutor &executor, bus::Bus &bus, std::string epoch, const Limits &some = {})
        : limits(some), m_home(executor), room(executor, bus, limits, std::move(epoch), counts)
    {
    }

    std::shared_ptr<Client> come(const Caller &caller, Wanted wanted = {})
    {
        auto client = std::make_shared<Client>(m_home);
        clients.push_back(client);
        http::Request request;
        if (!wanted.lastId.empty())
            request.headers.emplace_back("last-event-id", wanted.lastId);
        auto filter = room.filterFor(caller, wanted.channel, wanted.category, wanted.framing, wanted.mayStay);
        http::Responder responder(client, 1);
        if (wanted.framing == Framing::ServerSent)
            http::openEventStream(room.fan(), request, std::move(responder), "", {}, limits, std::move(filter));
        else
            http::openEventSocket(room.fan(), request, std::move(responder), http::Response::empty(101), {}, limits, std::move(filter));
        return client;
    }

    Limits limits;
    Nobody counts;
    std::vector<std::shared_ptr<Client>> clients;
    test::FakeExecutor &m_home;
    EventsRoom room;
};

// Messages of several servers in the order of the test.
class OrderedBus final : public bus::Bus {
public:
    void publish(std::string, std::string) override {}
    Subscription subscribe(std::string topic, Executor &, OnMessage onMessage, OnMissed) override
    {
        if (topic == Announcer::kTopic)
            m_onMessage = std::move(onMessage);
        return Subscription([] {});
    }
    std::string_view server() const override { return "a"; }
    bool isConnected() const override { return true; }
    void hear(const bus::Message &message) { m_onMessage(message); }

private:
    OnMessage m_onMessage;
};

Happening happening(std::string kind, Permission needs = Permission::Watch, std::string channel = "church",
                    std::string category = "worship")
{
    return {std::move(kind), std::move(channel), std::move(category), needs, "channels/church", {}, ""};
}

// The kinds of events in the order they were told.
std::string kindsIn(const std::string &text)
{
    std::string kinds;
    for (std::size_t at = text.find("event: "); at != std::string::npos; at = text.find("event: ", at + 1))
        kinds += text.substr(at + 7, text.find('\n', at) - at - 7) + ' ';
    return kinds;
}

std::string lastIdIn(const std::string &text)
{
    const std::size_t at = text.rfind("id: ");
    return at == std::string::npos ? std::string() : text.substr(at + 4, text.find('\n', at) - at - 4);
}

class Bench {
public:
    explicit Bench(const Limits &limits = {}) : here(home, bus, "here", limits) {}
    void tell(Happening what)
    {
        announcer.tell(std::move(what));
        home.run();
    }

    test::FakeExecutor home;
    bus::LocalBus bus{"a", 1u << 20};
    Announcer announcer{bus, home.clock()};
    House here;
};

} // namespace

class tst_EventsRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachHearsWhatItMaySee()
    {
        Bench bench;
        const auto viewer = bench.here.come(callerOf(Role::Viewer));
        const auto oper = bench.here.come(callerOf(Role::Operator));
        const auto owner = bench.here.come(callerOf(Role::Owner));
        for (const auto &client : {viewer, oper, owner})
            client->taken();
        bench.tell(happening("broadcast.started", Permission::Watch));
        bench.tell(happening("finding.began", Permission::SeeOperations));
        bench.tell(happening("user.changed", Permission::ManageUsers, "", ""));
        QCOMPARE(kindsIn(viewer->taken()), "broadcast.started ");
        QCOMPARE(kindsIn(oper->taken()), "broadcast.started finding.began ");
        QCOMPARE(kindsIn(owner->taken()), "broadcast.started finding.began user.changed ");
        QCOMPARE(bench.here.counts.waiting, 0);
    }
    void whatIsForOnePersonReachesNobodyElse()
    {
        Bench bench;
        const auto her = bench.here.come(callerOf(Role::Member, "u1"));
        const auto him = bench.here.come(callerOf(Role::Member, "u2"));
        const auto owner = bench.here.come(callerOf(Role::Owner, "u3"));
        const auto viewer = bench.here.come(callerOf(Role::Viewer));
        Happening what = happening("conversation.message", Permission::OwnAccount);
        what.onlyFor = "u1";
        bench.tell(what);
        QCOMPARE(kindsIn(her->taken()), "hello conversation.message ");
        for (const auto &client : {him, owner, viewer})
            QCOMPARE(kindsIn(client->taken()), "hello ");
    }
    void oneChannelOrCategoryMayBeAskedFor()
    {
        Bench bench;
        const auto all = bench.here.come(callerOf(Role::Viewer));
        const auto youth = bench.here.come(callerOf(Role::Viewer), {.category = "youth"});
        const auto chapel = bench.here.come(callerOf(Role::Viewer), {.channel = "chapel"});
        for (const auto &client : {all, youth, chapel})
            client->taken();
        bench.tell(happening("broadcast.started", Permission::Watch, "church", "worship"));
        bench.tell(happening("broadcast.ended", Permission::Watch, "hall", "youth"));
        bench.tell(happening("broadcast.resumed", Permission::Watch, "chapel", "youth"));
        QCOMPARE(kindsIn(all->taken()), "broadcast.started broadcast.ended broadcast.resumed ");
        QCOMPARE(kindsIn(youth->taken()), "broadcast.ended broadcast.resumed ");
        QCOMPARE(kindsIn(chapel->taken()), "broadcast.resumed ");
    }
    void aNewcomerHearsOnlyWhatComesAndWhoReturnsWhatItMissed()
    {
        Bench bench;
        bench.tell(happening("broadcast.started"));
        const auto client = bench.here.come(callerOf(Role::Viewer));
        const std::string opening = client->taken();
        QCOMPARE(kindsIn(opening), "hello ");
        QVERIFY(!lastIdIn(opening).empty()); // also who heard nothing yet can come back
        bench.tell(happening("broadcast.ended"));
        bench.tell(happening("finding.began", Permission::SeeOperations));
        bench.tell(happening("channel.changed"));
        QCOMPARE(kindsIn(bench.here.come(callerOf(Role::Viewer), {.lastId = lastIdIn(opening)})->taken()),
                 "hello broadcast.ended channel.changed ");
        const std::string told = client->taken();
        QCOMPARE(kindsIn(bench.here.come(callerOf(Role::Viewer), {.lastId = lastIdIn(told)})->taken()), "hello ");
        QCOMPARE(bench.here.counts.whole, 2);
        QCOMPARE(bench.here.counts.broken, 0);
    }
    void anIdHoldsOnEveryServer()
    {
        Bench bench;
        House there(bench.home, bench.bus, "there");
        const auto client = bench.here.come(callerOf(Role::Viewer));
        client->taken();
        for (const char *kind : {"broadcast.started", "channel.changed", "broadcast.ended"})
            bench.tell(happening(kind));
        const std::string told = client->taken();
        const std::string second = told.substr(0, told.find("broadcast.ended"));
        const std::string id = second.substr(0, second.rfind("id: "));
        QCOMPARE(kindsIn(there.come(callerOf(Role::Viewer), {.lastId = lastIdIn(id)})->taken()), "hello broadcast.ended ");
        QCOMPARE(kindsIn(there.come(callerOf(Role::Viewer), {.lastId = lastIdIn(told)})->taken()), "hello ");
        QCOMPARE(there.counts.whole, 2);
    }
    void whereServersDoNotAgreeOnTheOrderNothingIsLost()
    {
        test::FakeExecutor home;
        OrderedBus one, two;
        House here(home, one, "here"), there(home, two, "there");
        const auto say = [&home](OrderedBus &wire, const std::string &server, const std::string &id, const std::string &kind) {
            wire.hear({Announcer::kTopic, toBusText({id, home.clock().wall(), happening(kind)}), server});
        };
        say(two, "b", "01Y0", "channel.changed"); // long ago: by now it is everywhere
        home.advance(http::EventFan::kOrderSlack + 1s);
        say(one, "a", "01A", "broadcast.starting");
        say(one, "a", "01X", "broadcast.started");
        say(two, "a", "01A", "broadcast.starting");
        say(two, "b", "01Y", "broadcast.interrupted"); // not yet heard at "here"
        say(two, "a", "01X", "broadcast.started");
        home.run();
        QCOMPARE(kindsIn(there.come(callerOf(Role::Viewer), {.lastId = "01X.here-2"})->taken()), "hello broadcast.interrupted ");
        QCOMPARE(kindsIn(there.come(callerOf(Role::Viewer), {.lastId = "01X.there-4"})->taken()), "hello ");
        QCOMPARE(kindsIn(there.come(callerOf(Role::Viewer), {.lastId = "01A"})->taken()), "hello broadcast.interrupted broadcast.started ");
    }
    void whoseIdIsForgottenIsToldToReadAnew()
    {
        Limits limits;
        limits.eventsRemembered = 3;
        Bench bench(limits);
        const auto client = bench.here.come(callerOf(Role::Viewer));
        const std::string first = lastIdIn(client->taken());
        for (int i = 0; i < 3; ++i)
            bench.tell(happening("channel.changed"));
        QCOMPARE(kindsIn(bench.here.come(callerOf(Role::Viewer), {.lastId = first})->taken()),
                 "hello channel.changed channel.changed channel.changed ");
        bench.tell(happening("channel.changed"));
        for (const std::string &id : {first, std::string("x"), std::string("01J.there-1"), std::string("-"), std::string(".")})
            QCOMPARE(kindsIn(bench.here.come(callerOf(Role::Viewer), {.lastId = id})->taken()), "hello reset ");
        // And the id it is given with that is a good one.
        const auto again = bench.here.come(callerOf(Role::Viewer), {.lastId = first});
        const std::string opening = again->taken();
        QCOMPARE(kindsIn(bench.here.come(callerOf(Role::Viewer), {.lastId = lastIdIn(opening)})->taken()), "hello ");
    }
    void aStreamEndsWhenItsRightsChange()
    {
        Bench bench;
        bool may = true;
        const auto client = bench.here.come(callerOf(Role::Operator), {.mayStay = [&may] { return may; }});
        const auto other = bench.here.come(callerOf(Role::Viewer));
        bench.tell(happening("user.changed", Permission::ManageUsers, "", ""));
        bench.home.advance(2s);
        QVERIFY(!client->wire.closing);
        may = false;
        bench.bus.publish("doors", "{}"); // somewhere somebody was signed out
        bench.home.advance(2s);
        QVERIFY(client->wire.closing);
        QVERIFY(!other->wire.closing);
        // What is told after that does not reach it.
        client->taken();
        bench.tell(happening("finding.began", Permission::SeeOperations));
        QCOMPARE(client->taken(), "");
        QCOMPARE(bench.here.counts.waiting, 0);
    }
    void aTokenThatExpiredIsNoticedByThePing()
    {
        Bench bench;
        bool may = true;
        const auto client = bench.here.come(callerOf(Role::Operator), {.mayStay = [&may] { return may; }});
        bench.home.advance(bench.here.limits.eventPing);
        QVERIFY(!client->wire.closing);
        may = false;
        bench.home.advance(bench.here.limits.eventPing);
        QVERIFY(client->wire.closing);
    }
    void aQuietStreamEndsAndComesBackSoon()
    {
        Bench bench;
        const auto quiet = bench.here.come(callerOf(Role::Viewer), {.channel = "chapel"});
        const auto busy = bench.here.come(callerOf(Role::Viewer));
        for (int i = 0; i < 26; ++i) {
            bench.tell(happening("channel.changed"));
            bench.home.advance(10s);
        }
        QVERIFY(!quiet->wire.closing);
        for (int i = 0; i < 6; ++i) {
            bench.tell(happening("channel.changed"));
            bench.home.advance(10s);
        }
        QVERIFY(quiet->wire.closing);
        QVERIFY(!busy->wire.closing);
        const std::string told = quiet->taken();
        const std::size_t at = told.rfind("retry: ");
        QVERIFY(std::stoi(told.substr(at + 7)) <= 500);
        // Pings kept its id young: it has missed nothing.
        QCOMPARE(kindsIn(bench.here.come(callerOf(Role::Viewer), {.channel = "chapel", .lastId = lastIdIn(told)})->taken()), "hello ");
    }
    void noStreamGrowsOlderThanItsAge()
    {
        Bench bench;
        std::vector<std::shared_ptr<Client>> clients;
        for (int i = 0; i < 40; ++i)
            clients.push_back(bench.here.come(callerOf(Role::Viewer)));
        const auto ended = [&clients] {
            return std::count_if(clients.begin(), clients.end(), [](const auto &client) { return client->wire.closing; });
        };
        for (int minutes = 0; minutes < 53; ++minutes) {
            bench.tell(happening("channel.changed"));
            bench.home.advance(1min);
        }
        QCOMPARE(ended(), 0);
        bench.home.advance(3min);
        bench.tell(happening("channel.changed"));
        const auto some = ended();
        QVERIFY2(some > 0 && some < 40, std::to_string(some).c_str()); // not all at once
        bench.home.advance(3min);
        bench.tell(happening("channel.changed"));
        bench.home.advance(1min + 20s);
        QCOMPARE(ended(), 40);
    }
    void lostMessagesOfTheBusAreSaid()
    {
        test::FakeExecutor home;
        bus::LocalBus small("a", 100); // the second announcement does not fit any more
        House house(home, small, "here");
        const auto client = house.come(callerOf(Role::Viewer));
        client->taken();
        Announcer announcer(small, home.clock());
        announcer.tell(happening("broadcast.started"));
        announcer.tell(happening("broadcast.ended"));
        home.run();
        QVERIFY(kindsIn(client->taken()).find("reset ") != std::string::npos);
    }
    void viewersAreToldByChannelAndCategory()
    {
        Bench bench;
        bench.tell(happening("channel.changed", Permission::Watch, "church", "worship"));
        bench.tell(happening("channel.changed", Permission::Watch, "hall", "youth"));
        const auto all = bench.here.come(callerOf(Role::Viewer));
        const auto youth = bench.here.come(callerOf(Role::Viewer), {.category = "youth"});
        const auto hall = bench.here.come(callerOf(Role::Viewer), {.channel = "hall", .framing = Framing::WebSocket});
        for (const auto &client : {all, youth, hall})
            client->taken();
        bench.here.room.tellViewers(std::make_shared<const Watching>(Watching{{"church", 12}, {"hall", 3}}));
        bench.home.run();
        QCOMPARE(all->taken(), "event: counts\ndata: {\"viewers\":{\"church\":12,\"hall\":3}}\n\n");
        QCOMPARE(youth->taken(), "event: counts\ndata: {\"viewers\":{\"hall\":3}}\n\n");
        QVERIFY(hall->taken().find(R"({"event":"counts","data":{"viewers":{"hall":3}}})") != std::string::npos);
        bench.here.room.tellViewers(std::make_shared<const Watching>(Watching{{"church", 12}}));
        bench.home.run();
        QVERIFY(hall->taken().find(R"({"hall":0})") != std::string::npos);
        QVERIFY(bench.here.come(callerOf(Role::Viewer))->taken().find(R"("church":12)") != std::string::npos);
    }
    void aChannelThatNobodyWatchesAnyMoreIsToldAsSuchForAWhile()
    {
        Bench bench;
        bench.tell(happening("channel.changed", Permission::Watch, "hall", "youth"));
        const auto all = bench.here.come(callerOf(Role::Viewer));
        const auto youth = bench.here.come(callerOf(Role::Viewer), {.category = "youth"});
        const auto worship = bench.here.come(callerOf(Role::Viewer), {.category = "worship"});
        const auto tell = [&](Watching viewers) {
            for (const auto &client : {all, youth, worship})
                client->taken();
            bench.here.room.tellViewers(std::make_shared<const Watching>(std::move(viewers)));
            bench.home.run();
        };
        tell({{"church", 12}, {"hall", 1}});
        tell({{"church", 12}});
        QCOMPARE(all->taken(), "event: counts\ndata: {\"viewers\":{\"church\":12,\"hall\":0}}\n\n");
        QCOMPARE(youth->taken(), "event: counts\ndata: {\"viewers\":{\"hall\":0}}\n\n");
        QCOMPARE(worship->taken(), "event: counts\ndata: {\"viewers\":{}}\n\n");
        bench.home.advance(10s);
        tell({{"church", 13}}); // who did not read the one before hears it now
        QVERIFY(all->taken().find(R"({"church":13,"hall":0})") != std::string::npos);
        tell({{"church", 13}, {"hall", 2}});
        QVERIFY(all->taken().find(R"({"church":13,"hall":2})") != std::string::npos);
        tell({{"church", 13}});
        bench.home.advance(EventsRoom::kLeftFor + 1s);
        tell({{"church", 14}});
        QVERIFY(all->taken().find(R"({"church":14}})") != std::string::npos);
        // No more of them than of the others.
        Watching many;
        for (std::size_t i = 1; i <= EventsRoom::kMostListed + 1; ++i)
            many["c" + std::to_string(i)] = i;
        tell(std::move(many));
        tell({});
        const std::string told = all->taken();
        std::size_t zeros = 0;
        for (std::size_t at = told.find(":0"); at != std::string::npos; at = told.find(":0", at + 1))
            ++zeros;
        QCOMPARE(zeros, EventsRoom::kMostListed);
    }
    void aListNamesTheMostWatched()
    {
        Bench bench;
        Watching many;
        for (std::size_t i = 1; i <= EventsRoom::kMostListed + 1; ++i)
            many["c" + std::to_string(i)] = i;
        const auto all = bench.here.come(callerOf(Role::Viewer));
        all->taken();
        bench.here.room.tellViewers(std::make_shared<const Watching>(many));
        bench.home.run();
        const std::string told = all->taken();
        QVERIFY(told.find("\"c1\":") == std::string::npos);
        QVERIFY(told.find("\"c2\":2") != std::string::npos && told.find("\"c101\":101") != std::string::npos);
    }
    void whoDoesNotReadMissesCountsAndNoEvent()
    {
        Bench bench;
        const auto slow = bench.here.come(callerOf(Role::Viewer));
        slow->taken();
        slow->wire.room = 0;
        bench.tell(happening("broadcast.started"));
        bench.tell(happening("broadcast.ended"));
        for (std::size_t i = 1; i <= 5; ++i) {
            bench.here.room.tellViewers(std::make_shared<const Watching>(Watching{{"church", i}}));
            bench.home.run();
        }
        slow->wire.makeRoom(100'000);
        QCOMPARE(kindsIn(slow->taken()), "broadcast.started broadcast.ended ");
    }
};

BELFRY_CASE(tst_EventsRoom)
#include "tst_EventsRoom.moc"
