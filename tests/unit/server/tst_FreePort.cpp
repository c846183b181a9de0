#include "server/FreePort.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <functional>
#include <set>

using namespace belfry;
using namespace belfry::server;

namespace {

const net::Address kWanted{"127.0.0.1", 8080};

/// Opens nothing; knows which ports are taken, and remembers which it was asked for.
struct FakePorts {
    std::set<std::uint16_t> taken;
    std::vector<std::uint16_t> asked;

    Result<std::uint16_t> operator()(const net::Address &address)
    {
        asked.push_back(address.port);
        if (taken.contains(address.port))
            return fail(ErrorCode::Busy, "in use");
        return address.port;
    }
};

} // namespace

class tst_FreePort : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoeverChoseAPortGetsItOrASentence()
    {
        FakePorts ports{{8080}, {}};
        const auto opened = openAtFirstFree(portsToTry(kWanted, false, 9'000), "--http", std::ref(ports));
        QCOMPARE(opened.error().code, ErrorCode::Busy);
        QCOMPARE(opened.error().what, std::string("--http: port 8080 is taken by another program; choose another one with "
                                                  "--http HOST:PORT"));
        QCOMPARE(ports.asked, std::vector<std::uint16_t>{8080});
    }
    void aCompanionComesBackToItsLastPort()
    {
        FakePorts ports;
        QCOMPARE(*openAtFirstFree(portsToTry(kWanted, true, 8083), "--http", std::ref(ports)), std::uint16_t(8083));
        QCOMPARE(*openAtFirstFree(portsToTry(kWanted, true, 0), "--http", std::ref(ports)), std::uint16_t(8080));
    }
    void aCompanionTakesTheNextFreePort()
    {
        FakePorts ports{{8080, 8081, 8083}, {}};
        QCOMPARE(*openAtFirstFree(portsToTry(kWanted, true, 8083), "--http", std::ref(ports)), std::uint16_t(8082));
    }
    void whenAllAreTakenTheSystemChooses()
    {
        FakePorts ports;
        for (int port = 8080; port <= 8100; ++port)
            ports.taken.insert(static_cast<std::uint16_t>(port));
        QCOMPARE(*openAtFirstFree(portsToTry(kWanted, true, 0), "--http", std::ref(ports)), std::uint16_t(0));
        QCOMPARE(portsToTry({"", 65'530}, true, 0).size(), std::size_t(7));
    }
    void anotherFailureEndsTheSearch()
    {
        int asked = 0;
        const auto opened = openAtFirstFree(portsToTry(kWanted, true, 0), "--rtmp", [&](const net::Address &) -> Result<> {
            ++asked;
            return fail(ErrorCode::Io, "not permitted");
        });
        QCOMPARE(opened.error().what, std::string("--rtmp: not permitted"));
        QCOMPARE(asked, 1);
    }
};

BELFRY_CASE(tst_FreePort)
#include "tst_FreePort.moc"
