#include "LoopKindUnderTest.h"
#include "RawSocket.h"
#include "net/HandedSockets.h"
#include "net/IoThread.h"
#include "net/Listener.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include <atomic>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace belfry;
using namespace belfry::net;
using test::RawSocket;

namespace {

// A socket on 127.0.0.1 as the system's own manager would hand it over; listening or not.
struct Handed {
    explicit Handed(bool listens = true, int type = SOCK_STREAM) : descriptor(::socket(AF_INET, type, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        if (listens)
            ::listen(descriptor, 16);
        socklen_t size = sizeof address;
        ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size);
        port = ntohs(address.sin_port);
    }
    bool isOpen() const { return ::fcntl(descriptor, F_GETFD) >= 0; }

    int descriptor;
    std::uint16_t port = 0;
};

} // namespace

class tst_HandedSockets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { HandedSockets::ofProcess().closeTheRest(); }

    void aListenerServesWhoConnectedBeforeItWasThere()
    {
        const Handed handed;
        RawSocket early(handed.port);
        QCOMPARE(HandedSockets::ofProcess().add({handed.descriptor}), std::size_t(1));
        IoThread home("home", test::loopKind());
        std::atomic<int> accepted = 0;
        auto listener = Listener::open({"127.0.0.1", handed.port}, {&home}, [&](ByteStreamPtr, IoThread &) { ++accepted; });
        QVERIFY(listener);
        QCOMPARE((*listener)->local().port, handed.port);
        QTRY_COMPARE(accepted.load(), 1);
        QVERIFY(HandedSockets::ofProcess().closeTheRest().empty());
    }

    void anAddressWithoutAHostTakesTheSocketOfItsPort()
    {
        const Handed handed;
        HandedSockets::ofProcess().add({handed.descriptor});
        QCOMPARE(HandedSockets::ofProcess().take({"", handed.port}), std::optional(handed.descriptor));
        ::close(handed.descriptor);
    }

    void anotherPortAnotherHostAndPortZeroTakeNothing()
    {
        const Handed handed;
        HandedSockets::ofProcess().add({handed.descriptor});
        QVERIFY(!HandedSockets::ofProcess().take({"", static_cast<std::uint16_t>(handed.port + 1)}));
        QVERIFY(!HandedSockets::ofProcess().take({"127.0.0.2", handed.port}));
        QVERIFY(!HandedSockets::ofProcess().take({"", 0}));
        QCOMPARE(HandedSockets::ofProcess().heldAt(handed.port).value().text(), "127.0.0.1:" + std::to_string(handed.port));
        QVERIFY(!HandedSockets::ofProcess().heldAt(static_cast<std::uint16_t>(handed.port + 1)));
    }

    void whatDoesNotListenForTcpIsClosed()
    {
        const Handed silent(false);
        const Handed datagrams(false, SOCK_DGRAM);
        QCOMPARE(HandedSockets::ofProcess().add({silent.descriptor, datagrams.descriptor}), std::size_t(0));
        QVERIFY(!silent.isOpen());
        QVERIFY(!datagrams.isOpen());
    }

    void whatNobodyTookIsNamedAndClosed()
    {
        const Handed handed;
        HandedSockets::ofProcess().add({handed.descriptor});
        const auto rest = HandedSockets::ofProcess().closeTheRest();
        QCOMPARE(rest.size(), std::size_t(1));
        QCOMPARE(rest.front().text(), "127.0.0.1:" + std::to_string(handed.port));
        QVERIFY(!handed.isOpen());
    }

    void noProgramStartedByUsInheritsIt()
    {
        const Handed handed;
        HandedSockets::ofProcess().add({handed.descriptor});
        QVERIFY((::fcntl(handed.descriptor, F_GETFD) & FD_CLOEXEC) != 0);
    }
};

BELFRY_CASE(tst_HandedSockets)
#include "tst_HandedSockets.moc"
