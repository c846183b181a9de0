#include "base/Id.h"
#include "chat/Room.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::chat;
using namespace std::chrono_literals;
using What = Verdict::What;

namespace {

const Person kAna{"g-ana", "Ana", model::ChatRole::Guest};
const Person kBen{"ben", "Ben", model::ChatRole::Member};
const Person kRuth{"ruth", "Ruth", model::ChatRole::Host};

struct Bench {
    explicit Bench(Rate rate = {100, Duration(10'000)}) : room(about(), {}, true, {rate, {3, Duration(3'000)}}) {}

    static model::ChatRoom about()
    {
        model::ChatRoom room;
        room.id = "room";
        room.channel = "church";
        return room;
    }
    Now now() const { return {clock.now(), clock.wall()}; }
    Verdict write(const Person &person, std::string text, std::string ref = {}, const model::ChatMute *mute = nullptr)
    {
        return room.write(person, {std::move(ref), std::move(text), std::nullopt}, mute, words, now());
    }
    std::string code(const Person &person, std::string text) { return std::string(write(person, std::move(text)).refusal.code); }
    model::ChatMessage put(const std::string &id, const Person &person = kAna)
    {
        model::ChatMessage message{id, "room", person.id, person.name, "text " + id, std::nullopt, clock.wall(), std::nullopt, person.role};
        room.add(message, clock.now());
        return message;
    }
    template<typename Change>
    void change(Change change)
    {
        model::ChatRoom next = room.about();
        change(next);
        room.change(next);
    }

    test::FakeClock clock;
    Words words;
    Room room;
};

std::string idOf(int number)
{
    return "01JD4V6Q8Z0X2M3N4P5Q6R" + std::to_string(1000 + number);
}

} // namespace

class tst_Room : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesWhatIsWritten()
    {
        Bench bench;
        const Verdict verdict = bench.write(kAna, " Good morning! ");
        QCOMPARE(verdict.what, What::Accepted);
        QCOMPARE(verdict.message.text, std::string("Good morning!"));
        QCOMPARE(verdict.message.author, kAna.id);
        QCOMPARE(verdict.message.role, model::ChatRole::Guest);
        QCOMPARE(verdict.message.room, std::string("room"));
    }
    void aClosedRoomIsOpenForHostsAlone()
    {
        Bench bench;
        bench.change([](model::ChatRoom &room) { room.isOpen = false; });
        QCOMPARE(bench.code(kBen, "hello"), std::string("closed"));
        QCOMPARE(bench.write(kRuth, "We begin at ten.").what, What::Accepted);
    }
    void guestsWriteAreReadFirstOrOnlyRead()
    {
        Bench bench;
        QCOMPARE(bench.code({"g-x", "", model::ChatRole::Guest}, "hello"), std::string("no_name"));
        bench.change([](model::ChatRoom &room) { room.guests = model::ChatGuests::Hold; });
        const Verdict held = bench.write(kAna, "hello");
        QCOMPARE(held.what, What::Held);
        QCOMPARE(held.why, std::string("guest"));
        QCOMPARE(bench.write(kBen, "hello").what, What::Accepted);
        bench.change([](model::ChatRoom &room) { room.guests = model::ChatGuests::Read; });
        QCOMPARE(bench.code(kAna, "hello again"), std::string("guests"));
    }
    void slowModeCountsFromTheLastMessage()
    {
        Bench bench;
        bench.change([](model::ChatRoom &room) { room.slowSeconds = 10; });
        QCOMPARE(bench.write(kBen, "one").what, What::Accepted);
        bench.clock.pass(4s);
        const Verdict soon = bench.write(kBen, "two");
        QCOMPARE(soon.refusal.code, std::string_view("slow"));
        QCOMPARE(soon.refusal.wait, Duration(6'000));
        bench.clock.pass(5'999ms);
        QCOMPARE(bench.code(kBen, "two"), std::string("slow"));
        bench.clock.pass(1ms);
        QCOMPARE(bench.write(kBen, "two").what, What::Accepted);
        QCOMPARE(bench.write(kRuth, "a").what, What::Accepted);
        QCOMPARE(bench.write(kRuth, "b").what, What::Accepted);
    }
    void whatWasWrittenOnAnotherServerCountsForSlowMode()
    {
        Bench bench;
        bench.change([](model::ChatRoom &room) { room.slowSeconds = 10; });
        bench.put(idOf(1), kBen);
        QCOMPARE(bench.code(kBen, "two"), std::string("slow"));
    }
    void theSameAgainIsADuplicateForAWhile()
    {
        Bench bench;
        QCOMPARE(bench.write(kBen, "Amen").what, What::Accepted);
        QCOMPARE(bench.code(kBen, " Amen "), std::string("duplicate"));
        QCOMPARE(bench.write(kAna, "Amen").what, What::Accepted);
        bench.clock.pass(Room::kSame);
        QCOMPARE(bench.write(kBen, "Amen").what, What::Accepted);
    }
    void theWholeRoomHasARateOfItsOwn()
    {
        Bench bench(Rate{3, Duration(3'000)});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(bench.write({"m" + std::to_string(i), "M", model::ChatRole::Member}, "x" + std::to_string(i)).what, What::Accepted);
        QCOMPARE(bench.code(kBen, "four"), std::string("busy"));
        QCOMPARE(bench.write(kRuth, "hosts always").what, What::Accepted);
        bench.clock.pass(1s);
        QCOMPARE(bench.write(kBen, "four").what, What::Accepted);
    }
    void guestsLeaveAQuarterToWhoIsSignedIn()
    {
        Bench bench(Rate{8, Duration(8'000)});
        for (int i = 0; i < 6; ++i)
            QCOMPARE(bench.write({"g-" + std::to_string(i), "G", model::ChatRole::Guest}, "x" + std::to_string(i)).what, What::Accepted);
        QCOMPARE(bench.code(kAna, "seven"), std::string("busy"));
        QCOMPARE(bench.write(kBen, "seven").what, What::Accepted);
        QCOMPARE(bench.write({"m", "M", model::ChatRole::Member}, "eight").what, What::Accepted);
        QCOMPARE(bench.code({"n", "N", model::ChatRole::Member}, "nine"), std::string("busy"));
        bench.clock.pass(3s);
        QCOMPARE(bench.write(kAna, "seven").what, What::Accepted);
    }
    void guestsOfOneAddressShareWhatTheyMayInARoom()
    {
        Bench bench;
        const auto from = [&bench](const std::string &guest, const std::string &address) {
            return bench.room.write({guest, "G", model::ChatRole::Guest}, {{}, "from " + guest, std::nullopt, address}, nullptr, bench.words, bench.now());
        };
        for (const char *guest : {"g-1", "g-2", "g-3"})
            QCOMPARE(from(guest, "192.0.2.1").what, What::Accepted);
        const Verdict no = from("g-4", "192.0.2.1");
        QCOMPARE(no.refusal.code, std::string_view("rate"));
        QVERIFY(no.refusal.wait > Duration(0));
        QCOMPARE(from("g-5", "192.0.2.2").what, What::Accepted);
        QCOMPARE(bench.room.write(kBen, {{}, "hello", std::nullopt, {}}, nullptr, bench.words, bench.now()).what, What::Accepted);
        bench.clock.pass(1s);
        QCOMPARE(from("g-4", "192.0.2.1").what, What::Accepted);
        QCOMPARE(from("g-6", "192.0.2.1").refusal.code, std::string_view("rate"));
    }
    void whatIsHeldTakesNothingFromWhatIsShown()
    {
        Bench bench(Rate{4, Duration(4'000)});
        bench.change([](model::ChatRoom &room) { room.guests = model::ChatGuests::Hold; });
        for (int i = 0; i < 4; ++i)
            QCOMPARE(bench.write({"g-" + std::to_string(i), "G", model::ChatRole::Guest}, "x" + std::to_string(i)).what, What::Held);
        QCOMPARE(bench.code({"g-9", "G", model::ChatRole::Guest}, "five"), std::string("busy"));
        for (int i = 0; i < 4; ++i)
            QCOMPARE(bench.write({"m" + std::to_string(i), "M", model::ChatRole::Member}, "x" + std::to_string(i)).what, What::Accepted);
    }
    void aHostReadsFirstWhatADoubtfulGuestWrites()
    {
        Bench bench;
        const Verdict held = bench.room.write(kAna, {{}, "hello", std::nullopt, "192.0.2.1", true}, nullptr, bench.words, bench.now());
        QCOMPARE(held.what, What::Held);
        QCOMPARE(held.why, std::string("guest"));
    }
    void theMutedReadOnly()
    {
        Bench bench;
        model::ChatMute mute{"church", "ben", "Ben", false, bench.clock.wall() + 10s, "", "Ruth", bench.clock.wall()};
        const Verdict no = bench.write(kBen, "hello", "", &mute);
        QCOMPARE(no.refusal.code, std::string_view("muted"));
        QVERIFY(no.refusal.isMute && no.refusal.until == mute.until);
        bench.clock.pass(10s);
        QCOMPARE(bench.write(kBen, "hello", "", &mute).what, What::Accepted);
        mute.until.reset();
        QCOMPARE(bench.write(kBen, "hello 2", "", &mute).refusal.code, std::string_view("muted"));
    }
    void linksAndWordsAreHeldOrRefused()
    {
        Bench bench;
        bench.words = Words({{"lottery"}, {"damn"}});
        QCOMPARE(bench.write(kBen, "see example.com").why, std::string("link"));
        QCOMPARE(bench.write(kBen, "the lottery").why, std::string("word"));
        QCOMPARE(bench.code(kBen, "damn"), std::string("word"));
        QCOMPARE(bench.write(kRuth, "see example.com").what, What::Accepted);
        bench.change([](model::ChatRoom &room) { room.links = model::ChatLinks::Refuse; });
        QCOMPARE(bench.code(kBen, "see example.org"), std::string("link"));
        bench.change([](model::ChatRoom &room) { room.links = model::ChatLinks::Allow; });
        QCOMPARE(bench.write(kBen, "see example.org").what, What::Accepted);
    }
    void whatIsSentAgainStandsThereOnce()
    {
        Bench bench;
        QCOMPARE(bench.write(kBen, "Amen", "r1").what, What::Accepted);
        QCOMPARE(bench.write(kBen, "Amen", "r1").what, What::Again);
        QCOMPARE(bench.write(kBen, "Amen", "r1").message.id, std::string());
        bench.room.settled("ben", "r1", idOf(1));
        QCOMPARE(bench.write(kBen, "Amen", "r1").message.id, idOf(1));
        QCOMPARE(bench.write(kAna, "Amen", "r1").what, What::Accepted); // another's ref is another
        bench.clock.pass(Room::kRefs + 1ms);
        bench.room.forgetOld(bench.clock.now());
        QCOMPARE(bench.write(kBen, "Amen", "r1").what, What::Accepted);
    }
    void whatIsOlderThanATimeIsForgotten()
    {
        const WallTime nine = *fromRfc3339("2026-11-22T09:00:00Z");
        Bench bench;
        bench.put(makeUlid(nine));
        const std::string last = bench.put(makeUlid(nine + 5ms)).id;
        QVERIFY(!bench.room.forgetBefore(nine));
        QVERIFY(bench.room.forgetBefore(nine + 1ms));
        QVERIFY(!bench.room.forgetBefore(nine + 5ms));
        QCOMPARE(bench.room.history().size(), std::size_t(1));
        QCOMPARE(bench.room.history().front().id, last);
        QVERIFY(bench.room.forgetBefore(nine + 6ms));
        QVERIFY(bench.room.history().empty());
    }
    void whatCouldNotBeKeptMayBeTriedAgain()
    {
        Bench bench;
        QCOMPARE(bench.write(kBen, "Amen", "r1").what, What::Accepted);
        bench.room.settled("ben", "r1", {});
        QCOMPARE(bench.write(kBen, "Amen", "r1").what, What::Accepted);
    }
    void keepsTheLastInTheirOrder()
    {
        Bench bench;
        for (std::size_t i = 0; i < Room::kKept; ++i)
            bench.put(idOf(2 * static_cast<int>(i)));
        QVERIFY(bench.room.isWhole());
        QVERIFY(!bench.room.add(bench.room.history().back(), bench.clock.now()));
        bench.put(idOf(1)); // from where nobody could be asked
        QVERIFY(!bench.room.isWhole());
        QCOMPARE(bench.room.history().size(), Room::kKept);
        QCOMPARE(bench.room.history().front().id, idOf(1));
        QCOMPARE(bench.room.behind(idOf(2 * static_cast<int>(Room::kKept) - 6)), std::optional<std::size_t>(2));
        QVERIFY(!bench.room.behind(idOf(0)));
        bench.room.remove(idOf(4), bench.clock.wall());
        QCOMPARE(bench.room.since(2).size(), 3u);
        QCOMPARE(bench.room.since(2).front().id, idOf(4));
    }
    void whatWasRemovedKeepsItsPlace()
    {
        Bench bench;
        bench.put(idOf(1));
        bench.put(idOf(2), kBen);
        QVERIFY(!bench.room.remove(idOf(1), bench.clock.wall())->removedAt);
        QVERIFY(bench.room.remove(idOf(1), bench.clock.wall())->removedAt);
        QVERIFY(!bench.room.remove(idOf(9), bench.clock.wall()));
        QCOMPARE(bench.room.history().size(), 2u);
        bench.room.removeAllOf("ben", bench.clock.wall());
        QVERIFY(bench.room.find(idOf(2))->removedAt);
    }
    void aNameIsOnePersonsAtATime()
    {
        Bench bench;
        bench.room.isHere(kAna, bench.clock.now());
        const Person other{"g-other", "", model::ChatRole::Guest};
        QCOMPARE(bench.room.mayBeCalled(other, "\u0410NA", bench.now())->code, std::string_view("name_taken"));
        QVERIFY(!bench.room.mayBeCalled(kAna, "Ana", bench.now()));
        bench.clock.pass(Room::kNameKept);
        QVERIFY(!bench.room.mayBeCalled(other, "Ana", bench.now()));
        QCOMPARE(bench.room.mayBeCalled(other, "Host", bench.now())->code, std::string_view("name_bad"));
    }
    void nobodyIsCalledLikeAHost()
    {
        Bench bench;
        bench.room.reserve({{"ruth", "Ruth Mensah"}});
        const Person other{"g-other", "", model::ChatRole::Guest};
        QCOMPARE(bench.room.mayBeCalled(other, "ruth  mensah", bench.now())->code, std::string_view("name_taken"));
        bench.put(idOf(1), kBen);
        QCOMPARE(bench.room.mayBeCalled(other, "Ben.", bench.now())->code, std::string_view("name_taken"));
        bench.room.reserve({{"paul", "Paul"}}); // she is none any more
        QVERIFY(!bench.room.mayBeCalled(other, "Ruth Mensah", bench.now()));
    }
    void showsHostsFirstAndNoMoreThanABound()
    {
        Bench bench;
        for (std::size_t i = 0; i < Room::kNamesShown + 10; ++i)
            bench.room.isHere({"m" + std::to_string(i), "Name " + std::to_string(100 + i), model::ChatRole::Member}, bench.clock.now());
        bench.room.isHere(kRuth, bench.clock.now());
        bench.room.isHere({"g-nameless", "", model::ChatRole::Guest}, bench.clock.now());
        const auto names = bench.room.namesHere(bench.clock.now(), 20s);
        QCOMPARE(names.size(), Room::kNamesShown);
        QCOMPARE(names.front().id, kRuth.id);
        QCOMPARE(names[1].name, std::string("Name 100"));
        bench.clock.pass(20s);
        QVERIFY(bench.room.namesHere(bench.clock.now(), 20s).empty());
    }
};

BELFRY_CASE(tst_Room)
#include "tst_Room.moc"
