#include "LoopBench.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <functional>
#include <netinet/in.h>
#include <optional>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace belfry;
using namespace belfry::net;
using namespace belfry::test;

namespace {

constexpr std::chrono::milliseconds kLongEnough{50}; // for an event that must not come

} // namespace

class tst_Loop : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isPortable");
        QTest::newRow("native") << false;
        QTest::newRow("portable") << true;
    }
    void init()
    {
        QFETCH_GLOBAL(bool, isPortable);
        m_bench.emplace(isPortable);
    }
    void cleanup() { m_bench.reset(); }

    void whatCameWhileNobodyWaitedIsTold()
    {
        End end(loop());
        end.say("early");
        inSomeTurns([&] { // the event is over then
            end.duringRead = [&] {
                QCOMPARE(end.read(), std::string("early"));
                m_bench->done();
            };
            end.socket->waitToRead();
        });
        QVERIFY(m_bench->run());
    }
    void nothingIsToldBeforeSomebodyWaits()
    {
        End end(loop());
        end.say("early"); // End fails the test when it is told
        QVERIFY(!m_bench->run(kLongEnough));
    }
    void aReceiveThatTookLessThanItsRoomWasTheLast()
    {
        End end(loop());
        int told = 0;
        end.duringRead = [&] {
            ++told;
            end.read();
            end.socket->waitToRead();
        };
        end.socket->waitToRead();
        end.say("once");
        QVERIFY(!m_bench->run(kLongEnough));
        QCOMPARE(told, 1);
    }
    void whatDidNotFitIsToldAtOnce()
    {
        End end(loop());
        std::string all;
        end.duringRead = [&] {
            all += end.read(4);
            if (all.size() == 10)
                return m_bench->done();
            end.socket->waitToRead();
        };
        end.socket->waitToRead();
        end.say("0123456789");
        QVERIFY(m_bench->run());
        QCOMPARE(all, std::string("0123456789"));
    }
    void theEndBehindTheLastBytesIsSeen()
    {
        End end(loop());
        end.say("bye");
        end.closeOther(); // in the same event as the bytes
        std::string all;
        end.duringRead = [&] {
            all += end.read();
            if (end.hasEnded)
                return m_bench->done();
            end.socket->waitToRead();
        };
        end.socket->waitToRead();
        QVERIFY(m_bench->run());
        QCOMPARE(all, std::string("bye"));
    }
    void theEndOfASilentPeerIsSeen()
    {
        End end(loop());
        end.duringRead = [&] {
            end.read();
            QVERIFY(end.hasEnded);
            m_bench->done();
        };
        end.socket->waitToRead();
        soon([&] { end.closeOther(); });
        QVERIFY(m_bench->run());
    }
    void aHalfClosedPeerStillGetsItsAnswer()
    {
        End end(loop());
        ::shutdown(end.other, SHUT_WR);
        end.duringRead = [&] {
            end.read();
            QVERIFY(end.hasEnded);
            const ByteView view = asBytes("answer");
            QCOMPARE(end.socket->send({&view, 1}, false).bytes, std::size_t(6));
            QCOMPARE(end.socket->endSending(), 0);
            m_bench->done();
        };
        end.socket->waitToRead();
        QVERIFY(m_bench->run());
        std::array<char, 16> room;
        QCOMPARE(::recv(end.other, room.data(), room.size(), 0), ssize_t(6));
        QCOMPARE(::recv(end.other, room.data(), room.size(), 0), ssize_t(0));
    }
    void aFullSocketTellsWhenThereIsRoomAgain()
    {
        End end(loop());
        const std::size_t taken = end.fill();
        bool isDrained = false;
        end.duringWrite = [&] {
            QVERIFY(isDrained);
            QVERIFY(end.fill() > 0);
            m_bench->done();
        };
        end.socket->waitToWrite();
        std::thread reader;
        soon([&] {
            isDrained = true;
            reader = std::thread([&] { end.drainOther(taken); });
        });
        const bool isTold = m_bench->run();
        reader.join();
        QVERIFY(isTold);
    }
    void aRoomThatNobodyWaitedForIsToldLater()
    {
        End end(loop());
        end.drainOther(end.fill());
        inSomeTurns([&] {
            end.duringWrite = [&] { m_bench->done(); };
            end.socket->waitToWrite();
        });
        QVERIFY(m_bench->run());
    }
    void whoReadsAndWritesIsToldBoth()
    {
        End end(loop());
        end.drainOther(end.fill());
        end.say("more");
        int told = 0;
        const auto count = [&] {
            if (++told == 2)
                m_bench->done();
        };
        end.duringRead = end.duringWrite = count;
        end.socket->waitToRead();
        end.socket->waitToWrite();
        QVERIFY(m_bench->run());
    }
    void aSocketMayBeDestroyedInItsOwnCallback()
    {
        End end(loop());
        end.drainOther(end.fill());
        end.say("last words");
        end.duringRead = end.duringWrite = [&] {
            QVERIFY(end.socket);
            end.socket.reset();
        };
        end.socket->waitToRead();
        end.socket->waitToWrite();
        QVERIFY(!m_bench->run(kLongEnough));
        QVERIFY(!end.socket);
    }
    void anEventOfADestroyedSocketIsNotTheNextOnes()
    {
        // Both have an event in the same turn; the first destroys the other, whose descriptor then is the third's.
        QFETCH_GLOBAL(bool, isPortable);
        End one(loop()), two(loop());
        std::optional<End> three;
        int told = 0;
        const auto other = [&](End &mine, End &others) {
            return [&] {
                ++told;
                mine.read();
                const int descriptor = others.socket->native();
                others.socket.reset();
                three.emplace(loop()); // is told nothing, or by the portable loop that there is nothing
                three->duringRead = [&] {
                    QVERIFY(isPortable);
                    three->read();
                    QVERIFY(three->isBlocked);
                };
                three->socket->waitToRead();
                QCOMPARE(three->socket->native(), descriptor);
            };
        };
        one.duringRead = other(one, two);
        two.duringRead = other(two, one);
        one.socket->waitToRead();
        two.socket->waitToRead();
        one.say("1");
        two.say("2");
        QVERIFY(!m_bench->run(kLongEnough));
        QCOMPARE(told, 1);
    }
    void hundredsOfSocketsEachHearTheirOwn()
    {
        constexpr int kMany = 400; // more than one look at the set brings
        std::vector<std::unique_ptr<End>> ends;
        int heard = 0;
        for (int i = 0; i < kMany; ++i) {
            ends.push_back(std::make_unique<End>(loop()));
            End &end = *ends.back();
            end.duringRead = [&, i] {
                QCOMPARE(end.read(), std::to_string(i));
                if (++heard == kMany)
                    m_bench->done();
            };
            end.socket->waitToRead();
        }
        for (int i = 0; i < kMany; ++i)
            ends[static_cast<std::size_t>(i)]->say(std::to_string(i));
        QVERIFY(m_bench->run());
        QCOMPARE(heard, kMany);
    }
    void whoIsLeftAtTheDoorIsToldAgain()
    {
        const int listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in name{};
        name.sin_family = AF_INET;
        name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof name;
        QCOMPARE(::bind(listening, reinterpret_cast<sockaddr *>(&name), size), 0);
        QCOMPARE(::listen(listening, 8), 0);
        QCOMPARE(::getsockname(listening, reinterpret_cast<sockaddr *>(&name), &size), 0);
        std::array<int, 3> clients;
        for (int &client : clients) {
            client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            QCOMPARE(::connect(client, reinterpret_cast<sockaddr *>(&name), size), 0);
        }
        Knock knock;
        auto door = loop().listening(listening, knock);
        QVERIFY(door);
        std::vector<NativeSocket> accepted;
        knock.during = [&] {
            const Door::Client client = door->accept(); // one of those who wait
            QVERIFY(!client.isNobody);
            accepted.push_back(client.socket);
            if (accepted.size() < clients.size())
                return door->waitForClients();
            QVERIFY(door->accept().isNobody);
            m_bench->done();
        };
        door->waitForClients();
        QVERIFY(m_bench->run());
        for (const int client : clients)
            ::close(client);
        for (const NativeSocket socket : accepted)
            closeSocket(socket);
    }
    void aTurnIsNeverInsideTheCall()
    {
        bool isInside = true;
        soon([&] {
            QVERIFY(!isInside);
            isInside = true;
            soon([&] {
                QVERIFY(!isInside);
                m_bench->done();
            });
            isInside = false;
        });
        isInside = false;
        QVERIFY(m_bench->run());
    }
    void whoSendsMuchWaitsForThoseWhoWantLittle()
    {
        QFETCH_GLOBAL(bool, isPortable);
        if (isPortable)
            return; // there all wait in one row
        std::string order;
        const auto much = std::make_shared<Visit>([&](Loop::Turn turn) {
            QVERIFY(turn == Loop::Turn::Later);
            order += 'L';
            if (order.size() == 40)
                m_bench->done();
        });
        End end(loop());
        end.duringRead = [&] { order += 'r'; };
        end.socket->waitToRead();
        end.say("quick");
        for (int i = 0; i < 39; ++i)
            loop().later(much);
        QVERIFY(m_bench->run());
        QVERIFY2(order.find('r') < 8, order.c_str());
    }
    void anAlarmIsNeverEarlyAndTheLastOneCounts()
    {
        const TimePoint due = systemClock().now() + Duration(30);
        loop().setAlarm(due - Duration(20));
        loop().setAlarm(due);
        loop().run(*m_bench); // onAlarm() stops it
        QVERIFY(systemClock().now() >= due);
    }
    void manyRingsWakeAtLeastOnceAndNoneIsLost()
    {
        std::atomic<int> rung = 0;
        int seen = 0;
        m_bench->duringWake = [&] {
            seen = rung;
            if (seen == 10'000)
                m_bench->done();
        };
        std::thread ringer([&] {
            for (int i = 0; i < 10'000; ++i) {
                ++rung;
                loop().wake();
            }
        });
        const bool isDone = m_bench->run();
        ringer.join();
        QVERIFY(isDone);
    }

private:
    Loop &loop() { return *m_bench->loop; }
    void soon(std::function<void()> what)
    {
        loop().soon(std::make_shared<Visit>([what = std::move(what)](Loop::Turn turn) {
            QVERIFY(turn == Loop::Turn::Soon);
            what();
        }));
    }
    void inSomeTurns(std::function<void()> what, int turns = 5)
    {
        soon([this, what = std::move(what), turns] { turns == 0 ? what() : inSomeTurns(what, turns - 1); });
    }

    std::optional<LoopBench> m_bench;
};

BELFRY_CASE(tst_Loop)
#include "tst_Loop.moc"
