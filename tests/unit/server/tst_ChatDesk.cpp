#include "bus/LocalBus.h"
#include "model/Json.h"
#include "server/ChatDesk.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QJsonArray>
#include <algorithm>
#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using What = chat::Verdict::What;

namespace {

const chat::Person kAna{"g-ana", "Ana", model::ChatRole::Guest};
const chat::Person kBen{"ben", "Ben", model::ChatRole::Member};
const chat::Person kRuth{"ruth", "Ruth", model::ChatRole::Host};

/// One server; what it tells and keeps is written down.
struct Bench final : ChatDesk::World {
    Bench()
    {
        desk.open("room", [this](const Result<std::string> &channel) { opened = channel ? *channel : "-"; });
        home.run();
    }
    static QJsonObject objectIn(const SharedBytes &frame)
    {
        // A text frame's payload: behind two bytes of head, or four when it is longer.
        const std::string_view bytes = frame.text();
        const std::size_t head = (static_cast<unsigned char>(bytes[1]) & 0x7f) == 126 ? 4 : 2;
        const auto object = model::parseObject(bytes.substr(head));
        return object ? *object : QJsonObject();
    }
    void tellRoom(ChatFrame frame) override
    {
        (frame.to == ChatFrame::To::Hosts ? toHosts : toAll).push_back(objectIn(frame.frame));
        QVERIFY(!(frame.to == ChatFrame::To::Hosts ? toHosts : toAll).back().isEmpty());
    }
    void tellPerson(const std::string &, const std::string &person, SharedBytes frame) override
    {
        toPersons.push_back(person);
        lastToPerson = objectIn(frame);
    }
    void tellSeat(const ChatSeat &, SharedBytes frame) override { toSeats.emplace_back(frame.text()); }
    void admit(const ChatSeat &, const std::string &, std::vector<SharedBytes> pieces, chat::Person person) override
    {
        std::string text;
        for (std::size_t i = 1; i < pieces.size(); ++i)
            text += pieces[i].text();
        welcome = *model::parseObject(text);
        admitted = std::move(person);
        histories.push_back(pieces[2].data());
    }
    void rename(const std::string &, const std::string &, const std::string &) override {}
    void shutSeat(const ChatSeat &, std::uint16_t code) override { shut.push_back(code); }
    void shutPerson(const std::string &, const std::string &, std::uint16_t code) override { shut.push_back(code); }
    void shutRoom(const std::string &, std::uint16_t code) override { shut.push_back(code); }
    void place(const std::string &, const std::string &, UniqueFunction<void(std::optional<ChatDesk::Place>)> reply) override { reply(std::nullopt); }
    void keep(store::OutboxRecord record, UniqueFunction<void(Result<>)> kept) override
    {
        records.push_back(record.kind);
        if (holdsBack)
            waiting.push_back(std::move(kept));
        else
            kept(disk);
    }
    void load(const std::string &room, UniqueFunction<void(Result<ChatRoomKeptPtr>)> loaded) override
    {
        if (isStoreAway || isRoomGone)
            return loaded(isRoomGone ? fail(ErrorCode::NotFound, "gone") : fail(ErrorCode::Unavailable, "away"));
        auto kept = std::make_shared<ChatRoomKept>(keptMore);
        kept->about.id = room;
        kept->about.channel = "church";
        kept->about.title = "Lobby";
        kept->staff = staff;
        if (holdsLoad)
            held = [kept, loaded = std::move(loaded)]() mutable { loaded(kept); };
        else
            loaded(kept);
    }
    void look(const std::string &, const std::string &id, UniqueFunction<void(Result<model::HeldMessage>)> found) override
    {
        const auto there = stored.find(id);
        if (isStoreAway)
            found(fail(ErrorCode::Unavailable, "away"));
        else if (there == stored.end())
            found(fail(ErrorCode::NotFound, "none"));
        else
            found(there->second);
    }
    void loadStaff(UniqueFunction<void(Result<ChatStaff>)> loaded) override
    {
        ++staffRead;
        loaded(isStoreAway ? Result<ChatStaff>(fail(ErrorCode::Unavailable, "away")) : staff);
    }
    void announce(const char *kind, const std::string &, const std::string &, const QJsonObject &) override { announced.emplace_back(kind); }

    /// More is told than the bus can keep for one subscriber.
    void lose()
    {
        for (int i = 0; i < 8; ++i)
            bus.publish(ChatDesk::kTopic, R"({"kind":"x","more":")" + std::string(200'000, 'x') + "\"}");
        home.run();
    }
    /// As a host who comes in is told.
    int told()
    {
        desk.join({0, 9}, "room", kRuth, {});
        return welcome[u"waiting"].toInt(-1);
    }
    chat::Verdict write(const chat::Person &person, const std::string &text, const std::string &ref = {}, const std::string &address = {})
    {
        chat::Verdict got;
        desk.write("room", person, {ref, text, std::nullopt, address}, [&got](chat::Verdict verdict) { got = std::move(verdict); });
        home.run();
        return got;
    }
    /// The code it was refused with; "" when it was done.
    std::string remove(const chat::Person &who, const std::string &id)
    {
        std::string code = "-";
        desk.remove("room", who, id, std::nullopt, [&code](const std::optional<chat::Refusal> &no) { code = no ? no->code : ""; });
        home.run();
        return code;
    }
    std::string report(const chat::Person &who, const std::string &id)
    {
        std::string code = "-";
        desk.report("room", who, {"r", id, "why"}, [&code](const std::optional<chat::Refusal> &no) { code = no ? no->code : ""; });
        home.run();
        return code;
    }
    /// One of Ana's that is behind the last that are kept.
    std::string writeOldOne()
    {
        model::ChatMessage old = write(kAna, "long ago").message;
        stored[old.id] = {old, ""};
        for (std::size_t i = 0; i < chat::Room::kKept; ++i)
            write(kRuth, "m" + std::to_string(i));
        return old.id;
    }
    void pin(const std::string &id)
    {
        model::ChatRoom about;
        about.id = "room";
        about.channel = "church";
        about.highlight = id;
        desk.roomChanged(about, stored.at(id).message);
        home.run();
    }
    QStringList texts() const
    {
        QStringList all;
        for (const QJsonObject &one : toAll) {
            if (one[u"type"].toString() == u"message")
                all << one[u"message"][u"text"].toString();
        }
        return all;
    }

    test::FakeExecutor home;
    bus::LocalBus bus{"a", 1 << 20};
    metrics::Registry registry;
    ChatMetrics metrics{registry};
    Limits limits;
    std::vector<QJsonObject> toAll, toHosts;
    std::vector<std::string> toPersons, toSeats, records, announced;
    std::vector<std::uint16_t> shut;
    std::vector<const std::uint8_t *> histories;
    std::vector<UniqueFunction<void(Result<>)>> waiting;
    std::map<std::string, model::HeldMessage> stored;
    QJsonObject welcome, lastToPerson;
    chat::Person admitted;
    Result<> disk = Done();
    bool holdsBack = false;
    bool isStoreAway = false;
    bool isRoomGone = false;
    bool holdsLoad = false;
    UniqueFunction<void()> held;
    ChatRoomKept keptMore; ///< of what the store has of the room
    int staffRead = 0;
    ChatStaff staff{{"ruth", "Ruth"}};
    std::string opened;
    ChatDesk desk{home, *this, bus, nullptr, limits, metrics, 30 * 24h};
};

} // namespace

class tst_ChatDesk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsAcceptedIsKeptThenShownThenAcknowledged()
    {
        Bench bench;
        QCOMPARE(bench.opened, std::string("church"));
        bench.holdsBack = true;
        bool isAnswered = false;
        bench.desk.write("room", kAna, {"r", "Hello", std::nullopt}, [&](const chat::Verdict &) { isAnswered = true; });
        bench.home.run();
        QCOMPARE(bench.records, std::vector<std::string>{"chat.written"});
        QVERIFY(bench.texts().isEmpty() && !isAnswered);
        bench.waiting.front()(Done());
        bench.home.run();
        QCOMPARE(bench.texts(), QStringList{u"Hello"_s});
        QVERIFY(isAnswered);
        QCOMPARE(bench.announced, std::vector<std::string>{"chat.message"});
    }
    void whatCannotBeKeptIsNotShownAndMayBeSaidAgain()
    {
        Bench bench;
        bench.disk = fail(ErrorCode::Busy, "full");
        QCOMPARE(bench.write(kAna, "Hello", "r").refusal.code, std::string_view("busy"));
        QVERIFY(bench.texts().isEmpty());
        bench.disk = Done();
        QCOMPARE(bench.write(kAna, "Hello", "r").what, What::Accepted);
        QCOMPARE(bench.write(kAna, "Hello", "r").what, What::Again);
        QCOMPARE(bench.texts().size(), 1);
    }
    void idsGoUpAlsoWithinAMillisecondAndWhenTheClockIsSetBack()
    {
        Bench bench;
        std::string last;
        for (int i = 0; i < 20; ++i) {
            if (i == 10)
                bench.home.fakeClock().setWall(bench.home.clock().wall() - 1h);
            const std::string id = bench.write(kRuth, "m" + std::to_string(i)).message.id;
            QVERIFY2(id > last, id.c_str());
            last = id;
        }
        QCOMPARE(bench.texts().size(), 20);
    }
    void newcomersShareOneHistoryInMemory()
    {
        Bench bench;
        bench.write(kRuth, "one");
        bench.desk.join({0, 1}, "room", kAna, {});
        bench.desk.join({0, 2}, "room", kBen, {});
        QCOMPARE(bench.welcome[u"messages"].toArray().size(), 1);
        QVERIFY(bench.welcome[u"complete"].toBool());
        QCOMPARE(bench.histories[0], bench.histories[1]);
        bench.write(kRuth, "two");
        bench.desk.join({0, 3}, "room", kBen, {});
        QVERIFY(bench.histories[2] != bench.histories[0]);
    }
    void whatIsOlderThanItIsKeptForIsGivenToNobodyAlsoInAQuietRoom()
    {
        Bench bench;
        const model::ChatMessage first = bench.write(kAna, "A year ago my mother died.").message;
        bench.stored[first.id] = {first, ""};
        bench.pin(first.id);
        bench.write(kAna, "see example.com");
        bench.home.advance(1h);
        bench.write(kRuth, "two");
        bench.home.fakeClock().setWall(bench.home.clock().wall() + 30 * 24h - 1h);
        bench.home.advance(2s);
        QCOMPARE(bench.told(), 0);
        QCOMPARE(bench.welcome[u"messages"].toArray().size(), 1);
        QCOMPARE(bench.welcome[u"messages"][0][u"text"].toString(), u"two"_s);
        QVERIFY(bench.welcome[u"complete"].toBool());
        QVERIFY(bench.welcome[u"room"][u"highlight"].isNull());
        bench.home.fakeClock().setWall(bench.home.clock().wall() + 1h);
        bench.home.advance(2s);
        bench.told();
        QVERIFY(bench.welcome[u"messages"].toArray().isEmpty());
    }
    void aGuestIsCalledAsTheySayUnlessSomebodyIs()
    {
        Bench bench;
        chat::Hello hello;
        hello.name = "Ruth";
        bench.desk.join({0, 1}, "room", {"g-1", "", model::ChatRole::Guest}, hello);
        QCOMPARE(bench.admitted.name, std::string());
        hello.name = "Ana";
        bench.desk.join({0, 1}, "room", {"g-1", "", model::ChatRole::Guest}, hello);
        QCOMPARE(bench.admitted.name, std::string("Ana"));
        bench.desk.takeName({0, 2}, "room", {"g-2", "", model::ChatRole::Guest}, {"r", "ana"});
        QVERIFY(bench.toSeats.back().find("name_taken") != std::string::npos);
    }
    void whatIsHeldIsForHostsUntilOneDecides()
    {
        Bench bench;
        const chat::Verdict held = bench.write(kAna, "see example.com", "r");
        QCOMPARE(held.what, What::Held);
        QVERIFY(bench.texts().isEmpty());
        QCOMPARE(bench.toHosts.back()[u"type"].toString(), u"queued"_s);
        bench.home.advance(Duration(1)); // nobody decides within the millisecond
        std::optional<model::ChatMessage> shown;
        bench.desk.decide({held.message, held.why}, true, {}, [&](const Result<model::ChatMessage> &done) { shown = *done; });
        bench.home.run();
        QCOMPARE(bench.texts(), QStringList{u"see example.com"_s});
        QVERIFY(shown && shown->id > held.message.id);
        QCOMPARE(bench.toHosts.back()[u"type"].toString(), u"unqueued"_s);
        QCOMPARE(bench.records.back(), std::string("audit"));
        QCOMPARE(bench.announced, std::vector<std::string>{"chat.message"});
    }
    void hostsAreNotMutedAndTheMutedAreTold()
    {
        Bench bench;
        const auto mute = [&](const char *person, bool isBan) {
            model::ChatMute said{"church", person, "", isBan, bench.home.clock().wall() + 60s, "", "Ruth", bench.home.clock().wall()};
            Result<> outcome = Done();
            bench.desk.mute(said, {}, [&](Result<> done) { outcome = std::move(done); });
            bench.home.run();
            return outcome;
        };
        QCOMPARE(mute("ruth", false).error().code, ErrorCode::Conflict);
        QVERIFY(mute("ben", false).hasValue());
        QCOMPARE(bench.toPersons, std::vector<std::string>{"ben"});
        QCOMPARE(bench.write(kBen, "hello").refusal.code, std::string_view("muted"));
        bench.home.advance(60s);
        QCOMPARE(bench.write(kBen, "hello").what, What::Accepted);
        QVERIFY(mute("g-ana", true).hasValue());
        QCOMPARE(bench.shut.back(), std::uint16_t(4003));
        bench.desk.join({0, 1}, "room", kAna, {});
        QCOMPARE(bench.shut.size(), 2u);
        bench.desk.lift("church", "g-ana", {}, [](const Result<> &) {});
        bench.home.run();
        bench.desk.join({0, 1}, "room", kAna, {});
        QCOMPARE(bench.admitted.id, kAna.id);
    }
    void whoComesBackAsAnotherGuestAfterABanIsReadFirst()
    {
        Bench bench;
        const auto guest = [](const char *id, const char *name) { return chat::Person{id, name, model::ChatRole::Guest}; };
        QCOMPARE(bench.write(guest("g-bad", "Bad"), "Buy this", {}, "192.0.2.1").what, What::Accepted);
        QCOMPARE(bench.write(guest("g-old", "Old"), "Amen", {}, "192.0.2.1").what, What::Accepted);
        bench.home.advance(1s);
        model::ChatMute ban{"church", "g-bad", "Bad", true, std::nullopt, "", "ruth", bench.home.clock().wall()};
        bench.desk.mute(ban, {}, [](const Result<> &done) { QVERIFY(done.hasValue()); });
        bench.home.run();
        const chat::Verdict held = bench.write(guest("g-new", "New"), "Buy this", {}, "192.0.2.1");
        QCOMPARE(held.what, What::Held);
        QCOMPARE(held.why, std::string("guest"));
        QCOMPARE(bench.write(guest("g-old", "Old"), "Who else?", {}, "192.0.2.1").what, What::Accepted);
        QCOMPARE(bench.write(guest("g-far", "Far"), "Hello", {}, "192.0.2.2").what, What::Accepted);
        QCOMPARE(bench.write(kBen, "Hello", {}, {}).what, What::Accepted);
        bench.home.advance(1ms);
        bench.desk.decide({held.message, held.why}, true, {}, [](const Result<model::ChatMessage> &done) { QVERIFY(done.hasValue()); });
        bench.home.run();
        QCOMPARE(bench.write(guest("g-new", "New"), "Thank you", {}, "192.0.2.1").what, What::Accepted);
        QCOMPARE(bench.write(guest("g-next", "Next"), "Buy this", {}, "192.0.2.1").what, What::Held);
        bench.desk.lift("church", "g-bad", {}, [](const Result<> &done) { QVERIFY(done.hasValue()); });
        bench.home.run();
        QCOMPARE(bench.write(guest("g-last", "Last"), "Hello!", {}, "192.0.2.1").what, What::Accepted);
    }
    void whoIsShutOutAsksForNoPrayerEitherAndWhoIsMutedMay()
    {
        Bench bench;
        QVERIFY(!bench.desk.mayAsk("church", kAna, "192.0.2.1"));
        model::ChatMute mute{"church", kAna.id, "Ana", false, bench.home.clock().wall() + 10min, "", "ruth", bench.home.clock().wall()};
        bench.desk.mute(mute, {}, [](const Result<> &done) { QVERIFY(done.hasValue()); });
        bench.home.run();
        QVERIFY(!bench.desk.mayAsk("church", kAna, "192.0.2.1"));
        mute.isBan = true;
        bench.desk.mute(mute, {}, [](const Result<> &done) { QVERIFY(done.hasValue()); });
        bench.home.run();
        QCOMPARE(bench.desk.mayAsk("church", kAna, "192.0.2.1")->code, std::string_view("muted"));
        QVERIFY(!bench.desk.mayAsk("church", kBen, {}));
        bench.home.advance(10min);
        QVERIFY(!bench.desk.mayAsk("church", kAna, "192.0.2.1"));
    }
    void whoIsNamedAHostLaterIsOneInRoomsThatAreOpen()
    {
        Bench bench;
        const auto mute = [&](const char *person) {
            Result<> outcome = Done();
            bench.desk.mute({"church", person, "", false, std::nullopt, "", "Ruth", bench.home.clock().wall()}, {}, [&](Result<> done) { outcome = std::move(done); });
            bench.home.run();
            return outcome.hasValue();
        };
        const auto isFree = [&](const char *name) {
            bench.toSeats.clear();
            bench.desk.takeName({0, 2}, "room", {"g-2", "", model::ChatRole::Guest}, {"r", name});
            return bench.toSeats.back().find("name_taken") == std::string::npos;
        };
        bench.home.advance(5s);
        QCOMPARE(bench.staffRead, 0);
        bench.staff = {{"paul", "Paul"}};
        bench.isStoreAway = true;
        bench.bus.publish("doors", "{}");
        bench.bus.publish("doors", "{}");
        bench.home.advance(1s);
        QCOMPARE(bench.staffRead, 1);
        QVERIFY(isFree("Paul") && !isFree("Ruth"));
        bench.isStoreAway = false;
        bench.home.advance(5s);
        QCOMPARE(bench.staffRead, 2);
        QVERIFY(!isFree("Paul") && isFree("Ruth"));
        QVERIFY(!mute("paul") && mute("ruth"));
    }
    void hostsAreToldHowManyWaitAlsoAfterOneSawToThem()
    {
        Bench bench;
        QCOMPARE(bench.told(), 0);
        const chat::Verdict held = bench.write(kAna, "see example.com");
        const std::string first = bench.write(kAna, "hello").message.id;
        bench.home.advance(60s);
        const std::string second = bench.write(kBen, "good morning").message.id;
        const auto report = [&](const std::string &id) {
            bench.desk.report("room", kBen, {"r", id, "why"}, [](const std::optional<chat::Refusal> &) {});
            bench.home.run();
            return bench.toHosts.back()[u"report"][u"id"].toString().toStdString();
        };
        const std::string ofFirst = report(first);
        bench.home.advance(Duration(1));
        const std::string ofSecond = report(second);
        QCOMPARE(bench.told(), 3);
        bench.desk.reportClosed("room", ofSecond, second);
        bench.home.run();
        QCOMPARE(bench.toHosts.back()[u"type"].toString(), u"unqueued"_s);
        QCOMPARE(bench.toHosts.back()[u"id"].toString().toStdString(), ofSecond);
        QCOMPARE(bench.told(), 2);
        bench.desk.reportClosed("room", ofSecond, second); // told twice, counted once
        bench.home.run();
        QCOMPARE(bench.told(), 2);
        bench.desk.remove("room", kRuth, first, std::nullopt, [](const std::optional<chat::Refusal> &) {});
        bench.home.run();
        QCOMPARE(bench.told(), 1);
        bench.desk.decide({held.message, held.why}, false, {}, [](const Result<model::ChatMessage> &) {});
        bench.home.run();
        QCOMPARE(bench.told(), 0);
    }
    void aMessageIsOneEntryHoweverManyReportIt()
    {
        Bench bench;
        const std::string id = bench.write(kAna, "hello").message.id;
        for (int i = 0; i < 10; ++i)
            QCOMPARE(bench.report(kBen, id), std::string());
        QCOMPARE(std::count(bench.records.begin(), bench.records.end(), "chat.reported"), 1);
        QCOMPARE(bench.told(), 1);
        const QString first = bench.toHosts.back()[u"report"][u"id"].toString();
        QCOMPARE(bench.toHosts.back()[u"report"][u"count"].toInt(), 1);
        bench.home.advance(1s);
        QCOMPARE(bench.report({"g-cal", "Cal", model::ChatRole::Guest}, id), std::string());
        QCOMPARE(bench.told(), 1);
        QCOMPARE(bench.toHosts.back()[u"report"][u"id"].toString(), first);
        QCOMPARE(bench.toHosts.back()[u"report"][u"count"].toInt(), 2);
        bench.desk.reportClosed("room", "another server's first", id);
        bench.home.run();
        QCOMPARE(bench.toHosts.back()[u"id"].toString(), first);
        QCOMPARE(bench.told(), 0);
        const std::size_t before = bench.toHosts.size();
        QCOMPARE(bench.report(kBen, id), std::string()); // the hosts have looked at it
        QCOMPARE(bench.toHosts.size(), before);
    }
    void onesOwnAndHostsRemove()
    {
        Bench bench;
        const std::string id = bench.write(kAna, "hello").message.id;
        QCOMPARE(bench.remove(kBen, id), std::string("forbidden"));
        QCOMPARE(bench.remove(kAna, id), std::string());
        QCOMPARE(bench.toAll.back()[u"by"].toString(), u"author"_s);
        const std::size_t told = bench.toAll.size();
        QCOMPARE(bench.remove(kRuth, id), std::string()); // it is told once
        QCOMPARE(bench.toAll.size(), told);
    }
    void whatIsRemovedIsOnTopNoMoreHoweverOldItIs()
    {
        Bench bench;
        const auto top = [&bench] { return bench.toAll.back()[u"room"][u"highlight"]; };
        const auto topOfWelcome = [&bench] {
            bench.desk.join({0, 9}, "room", kBen, {});
            return bench.welcome[u"room"][u"highlight"];
        };
        std::string id = bench.writeOldOne();
        bench.pin(id);
        QCOMPARE(top()[u"text"].toString(), u"long ago"_s);
        QCOMPARE(bench.remove(kRuth, id), std::string());
        QCOMPARE(bench.toAll.back()[u"type"].toString(), u"room"_s);
        QVERIFY(top().isNull() && topOfWelcome().isNull());

        bench.home.advance(60s);
        id = bench.writeOldOne();
        bench.pin(id);
        bench.desk.removeAllOf("church", "ben", {}, [](const Result<> &) {});
        bench.home.run();
        QCOMPARE(bench.toAll.back()[u"type"].toString(), u"removed_all"_s); // somebody else's
        QVERIFY(!topOfWelcome().isNull());
        bench.desk.removeAllOf("church", kAna.id, {}, [](const Result<> &) {});
        bench.home.run();
        QCOMPARE(bench.toAll.back()[u"type"].toString(), u"room"_s);
        QVERIFY(top().isNull() && topOfWelcome().isNull());

        bench.home.advance(60s);
        model::ChatMessage fresh = bench.write(kAna, "just now").message;
        bench.stored[fresh.id] = {fresh, ""};
        bench.pin(fresh.id);
        bench.desk.erased(kAna.id);
        bench.home.run();
        QCOMPARE(bench.toAll.back()[u"type"].toString(), u"room"_s);
        QVERIFY(top().isNull() && topOfWelcome().isNull());
    }
    void whatIsBehindTheLastIsReportedAndRemovedAllTheSame()
    {
        Bench bench;
        const std::string id = bench.writeOldOne();
        QCOMPARE(bench.report(kBen, id), std::string());
        QCOMPARE(bench.toHosts.back()[u"report"][u"message"][u"text"].toString(), u"long ago"_s);
        QCOMPARE(bench.remove(kBen, id), std::string("forbidden"));
        bench.isStoreAway = true;
        QCOMPARE(bench.report(kBen, id), std::string("busy"));
        QCOMPARE(bench.remove(kAna, id), std::string("busy"));
        bench.isStoreAway = false;
        QCOMPARE(bench.remove(kAna, id), std::string());
        QCOMPARE(bench.toAll.back()[u"by"].toString(), u"author"_s);
        bench.stored[id].message.removedAt = bench.home.clock().wall();
        const std::size_t told = bench.toAll.size();
        QCOMPARE(bench.remove(kAna, id), std::string()); // told once
        QCOMPARE(bench.toAll.size(), told);
        QCOMPARE(bench.report(kBen, id), std::string("not_found"));
        QCOMPARE(bench.remove(kRuth, "01ARZ3NDEKTSV4RRFFQ69G5FAV"), std::string("not_found"));
        bench.isStoreAway = true; // a host need not wait for it
        QCOMPARE(bench.remove(kRuth, "01ARZ3NDEKTSV4RRFFQ69G5FAV"), std::string());
        QCOMPARE(bench.toAll.back()[u"by"].toString(), u"host"_s);
    }
    void itsAuthorIsToldWhatWasDecided()
    {
        Bench bench;
        for (const bool approved : {false, true}) {
            bench.home.advance(60s);
            const chat::Verdict held = bench.write(kAna, "see example.com");
            bench.toPersons.clear();
            bench.desk.decide({held.message, held.why}, approved, {}, [](const Result<model::ChatMessage> &) {});
            bench.home.run();
            QCOMPARE(bench.toPersons, std::vector<std::string>{kAna.id});
            QCOMPARE(bench.lastToPerson[u"type"].toString(), u"unqueued"_s);
            QCOMPARE(bench.lastToPerson[u"id"].toString().toStdString(), held.message.id);
            QCOMPARE(bench.lastToPerson[u"approved"].toBool(), approved);
        }
    }
    void whatIsHeldIsTakenBackByItsAuthorAndRefusedByAHost()
    {
        Bench bench;
        const model::ChatMessage first = bench.write(kAna, "see example.com").message;
        QCOMPARE(bench.remove(kBen, first.id), std::string("not_found"));
        QCOMPARE(bench.remove(kAna, first.id), std::string());
        QCOMPARE(bench.records.back(), std::string("chat.decided"));
        QCOMPARE(bench.toHosts.back()[u"type"].toString(), u"unqueued"_s);
        QCOMPARE(bench.toHosts.back()[u"id"].toString().toStdString(), first.id);
        QVERIFY(!bench.toHosts.back()[u"approved"].toBool(true));
        QCOMPARE(bench.toPersons, std::vector<std::string>{kAna.id});
        QCOMPARE(bench.lastToPerson[u"type"].toString(), u"removed"_s); // in their other windows
        QCOMPARE(bench.told(), 0);

        bench.home.advance(60s);
        const model::ChatMessage second = bench.write(kAna, "see example.com").message;
        QCOMPARE(bench.remove(kRuth, second.id), std::string());
        QCOMPARE(bench.lastToPerson[u"type"].toString(), u"unqueued"_s);
        QCOMPARE(bench.told(), 0);

        // One of those that are not counted any more.
        model::ChatMessage third = second;
        third.id = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
        bench.stored[third.id] = {third, "link"};
        QCOMPARE(bench.report(kBen, third.id), std::string("not_found"));
        QCOMPARE(bench.remove(kBen, third.id), std::string("not_found"));
        QCOMPARE(bench.remove(kAna, third.id), std::string());
        QCOMPARE(bench.records.back(), std::string("chat.decided"));
        for (const QJsonObject &one : bench.toAll)
            QVERIFY(one[u"type"].toString() != u"removed"_s);
    }
    void whoIsHereIsToldOnceASecondAtMostAndFades()
    {
        Bench bench;
        bench.desk.join({0, 1}, "room", kAna, {});
        bench.desk.beats("room", {kBen, kRuth});
        bench.home.advance(1s);
        QCOMPARE(bench.toAll.size(), 1u);
        QCOMPARE(bench.toAll.back()[u"here"][u"count"].toInt(), 3);
        QCOMPARE(bench.toAll.back()[u"here"][u"names"][0][u"name"].toString(), u"Ruth"_s);
        bench.home.advance(10s);
        QCOMPARE(bench.toAll.size(), 1u);
        bench.home.advance(11s);
        QCOMPARE(bench.toAll.back()[u"here"][u"count"].toInt(), 0);
    }
    void whatWasRemovedPinnedAndMutedInAGapOfTheBusIsReadAgain()
    {
        Bench bench;
        model::ChatMessage first = bench.write(kAna, "first").message;
        model::ChatMessage second = bench.write(kBen, "second").message;
        bench.keptMore.last = {first, second};
        bench.lose();
        QCOMPARE(bench.toAll.size(), 2u); // all was known
        bench.keptMore.last[0].removedAt = bench.home.clock().wall();
        bench.keptMore.about.highlight = second.id;
        bench.keptMore.about.slowSeconds = 5;
        bench.keptMore.highlight = second;
        bench.keptMore.mutes = {{"church", "ben", "Ben", false, std::nullopt, "", "Ruth", {}}};
        bench.toAll.clear();
        bench.lose();
        QCOMPARE(bench.toAll.size(), 2u);
        QCOMPARE(bench.toAll[0][u"type"].toString() + bench.toAll[0][u"id"].toString(), u"removed"_s + QString::fromStdString(first.id));
        QCOMPARE(bench.toAll[1][u"room"][u"highlight"][u"text"].toString(), u"second"_s);
        QCOMPARE(bench.toAll[1][u"room"][u"slow_seconds"].toInt(), 5);
        QCOMPARE(bench.toPersons, std::vector<std::string>{"ben"});
        QCOMPARE(bench.write(kBen, "third").refusal.code, std::string_view("muted"));
        bench.told();
        QVERIFY(bench.welcome[u"messages"][0][u"text"].isNull());
        bench.toAll.clear();
        bench.keptMore.last[1].removedAt = bench.home.clock().wall(); // the one on top
        bench.lose();
        QCOMPARE(bench.toAll.size(), 2u);
        QVERIFY(bench.toAll[1][u"room"][u"highlight"].isNull());
        QCOMPARE(bench.toPersons.size(), 1u);
        bench.isRoomGone = true;
        bench.lose();
        QCOMPARE(bench.shut, std::vector<std::uint16_t>{4004});
        QCOMPARE(bench.desk.rooms(), 0u);
    }
    void aStoreThatIsAwayOrBehindIsAskedAgainAfterAGap()
    {
        Bench bench;
        model::ChatMessage first = bench.write(kAna, "first").message;
        first.removedAt = bench.home.clock().wall();
        bench.keptMore.last = {first};
        bench.stored[first.id] = {first, ""};
        bench.toAll.clear();
        bench.isStoreAway = true;
        bench.lose();
        QVERIFY(bench.toAll.empty());
        bench.isStoreAway = false;
        bench.holdsLoad = true;
        bench.home.advance(2s);
        bench.pin(first.id); // while the store is asked
        bench.holdsLoad = false;
        bench.held();
        const auto isRemoved = [](const QJsonObject &one) { return one[u"type"].toString() == u"removed"; };
        QVERIFY(std::none_of(bench.toAll.begin(), bench.toAll.end(), isRemoved));
        bench.keptMore.about.highlight = first.id;
        bench.keptMore.highlight = first;
        bench.home.advance(2s);
        QCOMPARE(std::count_if(bench.toAll.begin(), bench.toAll.end(), isRemoved), 1);
    }
    void anotherServersMessagesWaitForTheOneBefore()
    {
        Bench bench;
        const auto hear = [&](const char *id, const char *before, const char *text) {
            model::ChatMessage message{id, "room", "x", "X", text, std::nullopt, WallTime(), std::nullopt, model::ChatRole::Member};
            bench.bus.publish(ChatDesk::kTopic, model::toText({{u"kind"_s, u"message"_s}, {u"room"_s, u"room"_s}, {u"before"_s, QLatin1String(before)},
                                                               {u"message"_s, model::toJson(message)}}));
            bench.home.run();
        };
        hear("01ARZ3NDEKTSV4RRFFQ69G5FA3", "01ARZ3NDEKTSV4RRFFQ69G5FA2", "three");
        QVERIFY(bench.texts().isEmpty());
        hear("01ARZ3NDEKTSV4RRFFQ69G5FA2", "", "two");
        QCOMPARE(bench.texts(), (QStringList{u"two"_s, u"three"_s}));
        hear("01ARZ3NDEKTSV4RRFFQ69G5FA9", "01ARZ3NDEKTSV4RRFFQ69G5FA8", "nine");
        bench.home.advance(chat::Order::kPatience);
        QCOMPARE(bench.texts().last(), u"nine"_s);
        hear("01ARZ3NDEKTSV4RRFFQ69G5FA9", "", "nine");
        QCOMPARE(bench.texts().size(), 3);
    }
};

BELFRY_CASE(tst_ChatDesk)
#include "tst_ChatDesk.moc"
