#include "FakeStream.h"
#include "http/AddressCap.h"
#include "http/EventFan.h"
#include "http/EventStream.h"
#include "http/WsCodec.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

#include <algorithm>
#include <optional>
#include <set>

using namespace belfry;
using namespace belfry::http;

namespace {

struct Counts final : EventFan::Observer {
    void listenersChanged(Framing framing, int change) override { listeners[static_cast<int>(framing)] += change; }
    void delivered(std::uint64_t more, std::uint64_t moreBytes) override
    {
        events += more;
        bytes += moreBytes;
    }
    void waitingChanged(int change) override { waiting += change; }
    void closedAsSlow(Framing) override { ++slow; }
    void resumed(bool isWhole) override { ++(isWhole ? whole : broken); }

    int listeners[2] = {0, 0};
    std::uint64_t events = 0;
    std::uint64_t bytes = 0;
    int waiting = 0;
    int slow = 0;
    int whole = 0;
    int broken = 0;
};

// A connection that is taken over at once.
struct Client final : Responder::Target {
    explicit Client(Executor &executor) : m_home(executor) {}
    void respond(std::uint64_t, Response response) override { answered = response; }
    net::ByteStreamPtr takeOver(std::uint64_t, Response head) override
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
    Response answered;
};

class Bench {
public:
    explicit Bench(const Limits &some = {}) : limits(some) {}

    std::shared_ptr<Client> come(Framing framing = Framing::ServerSent, const std::string &lastId = {}, Method method = Method::Get)
    {
        const auto client = clients.emplace_back(std::make_shared<Client>(home)); // its stream outlives the test's interest
        Request request;
        request.method = method;
        if (!lastId.empty())
            request.headers.emplace_back("last-event-id", lastId);
        Responder responder(client, 1);
        auto place = cap.enter("192.0.2.7", limits.eventStreamsPerAddress);
        if (framing == Framing::ServerSent)
            openEventStream(fan, request, std::move(responder), "", {std::move(place)}, limits);
        else
            openEventSocket(fan, request, std::move(responder), Response::empty(101), {std::move(place)}, limits);
        return client;
    }
    void publish(std::string_view text, bool isPerishable = false)
    {
        const std::string json = std::string("\"").append(text).append("\"");
        fan.publish({++m_number, "note", [this, json] {
                         ++rendered;
                         return SharedBytes::copyOf(json);
                     }, isPerishable});
    }
    void tell(std::string_view text)
    {
        publish(text);
        home.run();
    }

    Limits limits;
    test::FakeExecutor home;
    Counts counts;
    AddressCap cap;
    std::vector<std::shared_ptr<Client>> clients;
    EventFan fan{home, "ep-1", limits, counts};
    int rendered = 0;

private:
    std::uint64_t m_number = 0;
};

std::string sse(int number, const std::string &text, const std::string &kind = "note")
{
    return "id: ep-1-" + std::to_string(number) + "\nevent: " + kind + "\ndata: \"" + text + "\"\n\n";
}

std::string ws(int number, const std::string &text, const std::string &kind = "note")
{
    const std::string message = R"({"id":"ep-1-)" + std::to_string(number) + R"(","event":")" + kind + R"(","data":")" + text + "\"}";
    return std::string(wsFrame(WsOpcode::Text, asBytes(message)).text());
}

bool has(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class tst_EventFan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewcomerIsToldThePresentStateAndWhenToComeBack()
    {
        Bench bench;
        bench.tell("one");
        bench.tell("two");
        const auto client = bench.come();
        QCOMPARE(client->answered.status, 200);
        QVERIFY(has(client->answered.headers, "Content-Type: text/event-stream\r\n"));
        const std::string told = client->taken();
        QVERIFY2(told.starts_with("retry: "), told.c_str());
        QVERIFY2(has(told, "\nevent: hello\ndata: {\"now\":\"2026-11-22T10:00:00.000Z\"}\n\n"), told.c_str());
        QVERIFY2(told.ends_with("\n\n" + sse(2, "two")), told.c_str());
        QVERIFY(!has(told, "one"));
    }
    void everybodyIsToldOnceInTheirFraming()
    {
        Bench bench;
        std::vector<std::shared_ptr<Client>> streams, sockets;
        for (int i = 0; i < 700; ++i) {
            streams.push_back(bench.come());
            sockets.push_back(bench.come(Framing::WebSocket));
            streams.back()->taken();
            sockets.back()->taken();
        }
        bench.tell("one");
        QCOMPARE(bench.rendered, 2);
        for (const auto &client : streams)
            QCOMPARE(client->taken(), sse(1, "one"));
        for (const auto &client : sockets)
            QCOMPARE(client->taken(), ws(1, "one"));
        QCOMPARE(bench.counts.events, 1400u);
        QCOMPARE(bench.counts.bytes, 700 * (sse(1, "one").size() + ws(1, "one").size()));
        QCOMPARE(bench.counts.waiting, 0);
    }
    void requestsHaveTheirTurnBetweenSomeHundredClients()
    {
        Bench bench;
        std::vector<std::shared_ptr<Client>> clients;
        for (int i = 0; i < 3000; ++i) {
            clients.push_back(bench.come());
            clients.back()->taken();
        }
        bench.publish("one");
        QCOMPARE(bench.counts.waiting, 0);
        std::size_t told = 0;
        bench.home.post([&] {
            told = bench.counts.events;
            bench.publish("two"); // in the middle of it
        });
        bench.home.run();
        QVERIFY(told >= 100 && told <= 600);
        for (const auto &client : clients)
            QCOMPARE(client->taken(), sse(1, "one") + sse(2, "two"));
        QCOMPARE(bench.counts.waiting, 0);
    }
    void nobodyListensAndNothingIsRendered()
    {
        Bench bench;
        bench.tell("one");
        QCOMPARE(bench.rendered, 0);
    }
    void whoComesBackMissesNothing()
    {
        Bench bench;
        for (const char *text : {"one", "two", "three"})
            bench.tell(text);
        QVERIFY(bench.come(Framing::ServerSent, "ep-1-1")->taken().ends_with("}\n\n" + sse(2, "two") + sse(3, "three")));
        QVERIFY(bench.come(Framing::WebSocket, "ep-1-2")->taken().ends_with(ws(3, "three")));
        QVERIFY(bench.come(Framing::ServerSent, "ep-1-3")->taken().ends_with("}\n\n")); // nothing was missed
        QCOMPARE(bench.counts.whole, 3);
        const auto client = bench.come(Framing::ServerSent, "ep-1-3");
        client->taken();
        bench.tell("four");
        QCOMPARE(client->taken(), sse(4, "four"));
    }
    void whoseIdIsNotKnownIsToldTheStateAnew()
    {
        Limits limits;
        limits.eventsKept = 2;
        Bench bench(limits);
        for (const char *text : {"one", "two", "three", "four"})
            bench.tell(text);
        for (const char *id : {"ep-1-1", "ep-2-3", "ep-1-5", "ep-1-99999999999999999999", "ep-1-", "ep-1-x", "3", "-", "ep-1--3"}) {
            QVERIFY2(bench.come(Framing::ServerSent, id)->taken().ends_with("\n\n" + sse(4, "four", "reset")), id);
            QVERIFY2(bench.come(Framing::WebSocket, id)->taken().ends_with(ws(4, "four", "reset")), id);
        }
        QCOMPARE(bench.counts.broken, 18);
        QVERIFY(bench.come(Framing::ServerSent, "ep-1-2")->taken().ends_with("}\n\n" + sse(3, "three") + sse(4, "four")));
    }
    void whoIsBehindIsToldTheRestWhenItReadsAgain()
    {
        Bench bench;
        const auto slow = bench.come();
        const auto quick = bench.come();
        slow->taken();
        quick->taken();
        slow->wire.room = 0;
        for (const char *text : {"one", "two", "three"})
            bench.tell(text);
        QCOMPARE(quick->taken(), sse(1, "one") + sse(2, "two") + sse(3, "three"));
        QCOMPARE(slow->wire.queued, sse(1, "one")); // no queue of its own grows
        QCOMPARE(bench.counts.waiting, 1);
        slow->wire.makeRoom(10'000);
        QCOMPARE(slow->taken(), sse(1, "one") + sse(2, "two") + sse(3, "three"));
        QCOMPARE(bench.counts.waiting, 0);
        QCOMPARE(bench.counts.slow, 0);
    }
    void whatIsOutOfDateIsLeftOut()
    {
        Bench bench;
        const auto slow = bench.come();
        slow->taken();
        slow->wire.room = 0;
        bench.tell("one");
        bench.publish("tick 1", true);
        bench.publish("tick 2", true);
        bench.publish("two");
        bench.publish("tick 3", true);
        bench.home.run();
        slow->wire.makeRoom(10'000);
        QCOMPARE(slow->taken(), sse(1, "one") + sse(4, "two") + sse(5, "tick 3"));
        QVERIFY(bench.come(Framing::ServerSent, "ep-1-1")->taken().ends_with(sse(4, "two") + sse(5, "tick 3")));
    }
    void whoIsTooFarBehindIsClosedAndTheOthersGetEverything()
    {
        Limits limits;
        limits.eventBacklogBytes = sse(1, "event 1").size() * 4;
        Bench bench(limits);
        const auto slow = bench.come();
        const auto quick = bench.come();
        slow->taken();
        quick->taken();
        slow->wire.room = 0;
        std::string all;
        for (int i = 1; i <= 4; ++i) {
            bench.tell("event " + std::to_string(i));
            all += sse(i, "event " + std::to_string(i));
        }
        QVERIFY(!slow->wire.destroyed);
        bench.tell("event 5");
        QVERIFY(slow->wire.destroyed);
        QCOMPARE(quick->taken(), all + sse(5, "event 5"));
        QCOMPARE(bench.counts.slow, 1);
        QCOMPARE(bench.counts.waiting, 0);
        QCOMPARE(bench.counts.listeners[0], 1);
        // And with the id of what it got it misses nothing.
        QVERIFY(bench.come(Framing::ServerSent, "ep-1-1")->taken().ends_with(
            sse(2, "event 2") + sse(3, "event 3") + sse(4, "event 4") + sse(5, "event 5")));
    }
    void whoFallsOutOfTheRingIsClosed()
    {
        Limits limits;
        limits.eventsKept = 3;
        Bench bench(limits);
        const auto slow = bench.come(Framing::WebSocket);
        slow->taken();
        slow->wire.room = 0;
        for (int i = 1; i <= 4; ++i)
            bench.tell("x");
        QVERIFY(!slow->wire.destroyed); // has event 1, waits for 2 to 4
        bench.tell("x");
        QVERIFY(slow->wire.destroyed);
        QCOMPARE(bench.counts.slow, 1);
    }
    void pingsAllWithinTheirTimeAndNeverAllAtOnce()
    {
        Bench bench;
        std::vector<std::shared_ptr<Client>> clients;
        for (int i = 0; i < 640; ++i) {
            clients.push_back(bench.come());
            clients.back()->taken();
        }
        int most = 0;
        for (int i = 0; i < 64; ++i) {
            const auto pinged = [&] {
                return std::count_if(clients.begin(), clients.end(), [](const auto &c) { return !c->wire.sent.empty(); });
            };
            const auto before = pinged();
            bench.home.advance(bench.limits.eventPing / 64);
            most = std::max(most, static_cast<int>(pinged() - before));
        }
        for (const auto &client : clients)
            QCOMPARE(client->taken(), ":\n\n");
        QVERIFY(most <= 20);
        QCOMPARE(bench.home.timers(), 1u);
        for (const auto &client : clients)
            client->wire.end();
        bench.home.advance(bench.limits.eventPing);
        QCOMPARE(bench.home.timers(), 0u);
    }
    void whoDoesNotReadAtAllIsClosedAfterTwoPings()
    {
        Bench bench;
        const auto client = bench.come();
        client->wire.room = 0;
        bench.tell("one");
        bench.home.advance(bench.limits.eventPing);
        QVERIFY(!client->wire.destroyed);
        bench.home.advance(bench.limits.eventPing);
        QVERIFY(client->wire.destroyed);
        QCOMPARE(bench.counts.slow, 1);
    }
    void aSilentWebSocketIsGivenUp()
    {
        Bench bench;
        const auto silent = bench.come(Framing::WebSocket);
        const auto alive = bench.come(Framing::WebSocket);
        for (int i = 0; i < 4; ++i) {
            bench.home.advance(bench.limits.eventPing);
            alive->wire.receive(asText(wsMaskedFrame(WsOpcode::Pong, {}, {1, 2, 3, 4})));
        }
        QVERIFY(silent->wire.destroyed);
        QVERIFY(!alive->wire.destroyed);
        QCOMPARE(bench.fan.size(), 1u);
    }
    void manyDoNotComeBackAtTheSameMoment()
    {
        Bench bench;
        std::set<int> times;
        for (int i = 0; i < 200; ++i) {
            const std::string told = bench.come()->taken();
            const int retry = std::stoi(told.substr(7));
            QVERIFY(retry >= 2'000 && retry <= 10'000);
            times.insert(retry / 500);
        }
        QVERIFY(times.size() > 10);
    }
    void aClientThatGoesIsForgotten()
    {
        Bench bench;
        const auto a = bench.come();
        const auto b = bench.come(Framing::WebSocket);
        QCOMPARE(bench.counts.listeners[0], 1);
        QCOMPARE(bench.counts.listeners[1], 1);
        bench.publish("one");
        a->wire.end();
        b->wire.end();
        bench.home.run();
        QVERIFY(a->wire.destroyed && b->wire.destroyed);
        QCOMPARE(bench.counts.listeners[0] + bench.counts.listeners[1], 0);
        QCOMPARE(bench.counts.waiting, 0);
        QCOMPARE(bench.fan.size(), 0u);
    }
    void aHeadIsAnsweredWithoutAStream()
    {
        Bench bench;
        const auto client = bench.come(Framing::ServerSent, {}, Method::Head);
        QCOMPARE(client->answered.status, 200);
        QCOMPARE(bench.fan.size(), 0u);
    }
    void aTopicTakesItsLimitAndOneMoreIsRefused()
    {
        Limits limits;
        limits.eventStreams = 2;
        Bench bench(limits);
        const auto a = bench.come();
        const auto b = bench.come(Framing::WebSocket);
        QCOMPARE(b->answered.status, 101);
        QCOMPARE(bench.come()->answered.status, 503);
        QCOMPARE(bench.come(Framing::WebSocket)->answered.status, 503);
        a->wire.end();
        QCOMPARE(bench.come()->answered.status, 200);
    }
    void anAddressHasItsPlaces()
    {
        AddressCap cap;
        {
            const auto a = cap.enter("192.0.2.1", 2);
            auto b = std::make_optional(cap.enter("192.0.2.1", 2));
            QVERIFY(a && *b);
            QVERIFY(!cap.enter("192.0.2.1", 2));
            QVERIFY(cap.enter("192.0.2.2", 2));
            b.reset();
            QVERIFY(cap.enter("192.0.2.1", 2));
        }
        QVERIFY(cap.enter("192.0.2.1", 1));
        QVERIFY(!cap.enter("192.0.2.1", 0));
    }
    void aPlaceIsHeldAsLongAsItsStream()
    {
        Limits limits;
        Bench bench(limits);
        const auto client = bench.come();
        QVERIFY(!bench.cap.enter("192.0.2.7", 1));
        client->wire.end();
        QVERIFY(bench.cap.enter("192.0.2.7", 1));
    }
    void closesAllPolitelyAndLetsNobodyInAfterwards()
    {
        Bench bench;
        std::vector<std::shared_ptr<Client>> clients;
        for (int i = 0; i < 1000; ++i)
            clients.push_back(bench.come(i % 2 == 0 ? Framing::ServerSent : Framing::WebSocket));
        for (const auto &client : clients)
            client->taken();
        bench.publish("last words");
        bench.fan.closeAll();
        bench.home.run();
        for (const auto &client : clients)
            QVERIFY(client->wire.closing);
        QVERIFY(clients[1]->taken().ends_with("\x88\x02\x03\xe9")); // 1001
        QCOMPARE(bench.come()->answered.status, 503);
        for (const auto &client : clients)
            client->wire.end();
        QCOMPARE(bench.fan.size(), 0u);
    }
};

BELFRY_CASE(tst_EventFan)
#include "tst_EventFan.moc"
