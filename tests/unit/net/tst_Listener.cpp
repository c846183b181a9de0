#include "LoopKindUnderTest.h"
#include "RawSocket.h"
#include "base/Log.h"
#include "net/Listener.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <atomic>
#include <map>
#include <mutex>
#include <thread>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace belfry;
using namespace belfry::net;
using test::RawSocket;

namespace {

// Keeps what is accepted, by thread, and lets go of it on the right one.
struct Guests {
    explicit Guests(std::vector<IoThread *> all) : homes(std::move(all)) {}
    ~Guests()
    {
        for (IoThread *home : homes)
            home->runAndWait([&] { streams[home].clear(); });
    }
    void add(ByteStreamPtr stream, IoThread &home)
    {
        const std::lock_guard lock(mutex);
        wrongThread = wrongThread || !home.isHere();
        streams[&home].push_back(std::move(stream));
        ++count;
    }
    bool eventually(int wanted) const
    {
        for (int i = 0; i < 1'000 && count < wanted; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        return count == wanted;
    }

    std::vector<IoThread *> homes;
    std::mutex mutex;
    std::map<IoThread *, std::vector<ByteStreamPtr>> streams;
    std::atomic<int> count = 0;
    bool wrongThread = false;
};

// Lowers the limit of open files to what is open now; the old limit comes back at the end.
class FullFileTable {
public:
    FullFileTable()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const int next = ::open("/dev/null", O_RDONLY);
        ::close(next);
        rlimit full = m_before;
        full.rlim_cur = static_cast<rlim_t>(next);
        ::setrlimit(RLIMIT_NOFILE, &full);
    }
    ~FullFileTable() { ::setrlimit(RLIMIT_NOFILE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class tst_Listener : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsInTurnOnTheTargetsOwnThreads()
    {
        IoThread a("a", test::loopKind()), b("b", test::loopKind());
        Guests guests({&a, &b});
        auto listener = Listener::open({"127.0.0.1", 0}, {&a, &b},
                                       [&](ByteStreamPtr stream, IoThread &home) { guests.add(std::move(stream), home); });
        QVERIFY(listener.hasValue());
        QVERIFY((*listener)->local().port != 0);
        std::vector<std::unique_ptr<RawSocket>> clients;
        for (int i = 0; i < 20; ++i)
            clients.push_back(std::make_unique<RawSocket>((*listener)->local().port));
        QVERIFY(guests.eventually(20));
        QVERIFY(!guests.wrongThread);
        QCOMPARE(guests.streams[&a].size(), std::size_t(10));
        QCOMPARE(guests.streams[&b].size(), std::size_t(10));
    }
    void aBurstLongerThanOneTurnIsSharedEvenly()
    {
        IoThread a("a", test::loopKind()), b("b", test::loopKind());
        Guests guests({&a, &b});
        auto listener = Listener::open({"127.0.0.1", 0}, {&a, &b},
                                       [&](ByteStreamPtr stream, IoThread &home) { guests.add(std::move(stream), home); });
        QVERIFY(listener.hasValue());
        std::vector<std::unique_ptr<RawSocket>> clients;
        a.runAndWait([&] { // while it accepts nothing
            for (int i = 0; i < 200; ++i)
                clients.push_back(std::make_unique<RawSocket>((*listener)->local().port));
        });
        QVERIFY(guests.eventually(200));
        QCOMPARE(guests.streams[&a].size(), std::size_t(100));
        QCOMPARE(guests.streams[&b].size(), std::size_t(100));
    }
    void aTakenPortIsBusyAndNamed()
    {
        IoThread a("a", test::loopKind());
        const auto ignore = [](ByteStreamPtr, IoThread &) {};
        auto first = Listener::open({"127.0.0.1", 0}, {&a}, ignore);
        QVERIFY(first.hasValue());
        const auto second = Listener::open((*first)->local(), {&a}, ignore);
        QVERIFY(!second.hasValue());
        QVERIFY(second.error().code == ErrorCode::Busy);
        QVERIFY(second.error().what.find((*first)->local().text()) != std::string::npos);
    }
    void anAddressThatIsNotOursIsAnIoError()
    {
        IoThread a("a", test::loopKind());
        const auto listener = Listener::open({"192.0.2.1", 0}, {&a}, [](ByteStreamPtr, IoThread &) {});
        QVERIFY(!listener.hasValue());
        QVERIFY(listener.error().code == ErrorCode::Io);
    }
    void everyAddressTakesIpv4PeersUnderTheirOwnName()
    {
        IoThread a("a", test::loopKind());
        Guests guests({&a});
        auto listener = Listener::open({"", 0}, {&a},
                                       [&](ByteStreamPtr stream, IoThread &home) { guests.add(std::move(stream), home); });
        QVERIFY(listener.hasValue());
        RawSocket client((*listener)->local().port);
        QVERIFY(guests.eventually(1));
        a.runAndWait([&] { QCOMPARE(guests.streams[&a].front()->peer().host, std::string("127.0.0.1")); });
    }
    void afterStopNothingIsAcceptedAndThePortIsFree()
    {
        IoThread a("a", test::loopKind()), b("b", test::loopKind());
        Guests guests({&a, &b});
        const auto welcome = [&](ByteStreamPtr stream, IoThread &home) { guests.add(std::move(stream), home); };
        auto listener = Listener::open({"127.0.0.1", 0}, {&a, &b}, welcome);
        QVERIFY(listener.hasValue());
        const Address address = (*listener)->local();
        RawSocket early(address.port);
        QVERIFY(guests.eventually(1));
        (*listener)->stop();
        RawSocket late;
        QVERIFY(!late.connect(address.port));
        QCOMPARE(guests.count.load(), 1);
        QVERIFY(Listener::open(address, {&a}, welcome).hasValue());
    }
    void survivesAFullFileTable()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("UBSan itself needs free descriptors: a pipe, by which it tries whether memory can be read");
#endif
        IoThread a("a", test::loopKind());
        Guests guests({&a});
        std::atomic<int> lines = 0;
        const Subscription watch = log::listen([&](std::string_view line) {
            lines += line.find("waiting for room") != std::string_view::npos ? 1 : 0;
        });
        auto listener = Listener::open({"127.0.0.1", 0}, {&a},
                                       [&](ByteStreamPtr stream, IoThread &home) { guests.add(std::move(stream), home); });
        QVERIFY(listener.hasValue());
        RawSocket first, second, third;
        {
            const FullFileTable full;
            QVERIFY(first.connect((*listener)->local().port)); // it waits in the system's queue
            QVERIFY(second.connect((*listener)->local().port));
            for (int i = 0; i < 1'000 && lines == 0; ++i)
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
            QCOMPARE(lines.load(), 1);
            QCOMPARE(guests.count.load(), 0);
        }
        QVERIFY(guests.eventually(2));
        QVERIFY(third.connect((*listener)->local().port));
        QVERIFY(guests.eventually(3));
        QCOMPARE(lines.load(), 1);
    }
};

BELFRY_CASE(tst_Listener)
#include "tst_Listener.moc"
