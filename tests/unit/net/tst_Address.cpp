#include "net/Address.h"
#include "net/OwnAddress.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::net;

class tst_Address : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites()
    {
        for (const char *text : {"127.0.0.1:8080", "[::1]:1935", ":8080", "0.0.0.0:0", "[fe80::1]:65535"}) {
            const auto address = parseAddress(text);
            QVERIFY2(address.hasValue(), text);
            QCOMPARE(address->text(), std::string(text));
        }
    }
    void localhostIsTheLoopbackNumber()
    {
        const auto address = parseAddress("LocalHost:80");
        QVERIFY(address.hasValue());
        QCOMPARE(address->host, std::string("127.0.0.1"));
        QCOMPARE(address->port, std::uint16_t(80));
    }
    void limitsCountAnIpv6NetworkAsOne()
    {
        QCOMPARE(countedAs({"192.0.2.1", 80}), std::string("192.0.2.1"));
        QCOMPARE(countedAs({"2001:db8:1:2:3:4:5:6", 80}), countedAs({"2001:db8:1:2::1", 81}));
        QVERIFY(countedAs({"2001:db8:1:2::1", 80}) != countedAs({"2001:db8:1:3::1", 80}));
    }
    void theOwnAddressIsOneThatOthersCanReach()
    {
        const auto own = ownAddress(); // none on a machine without a network
        if (!own)
            return;
        QVERIFY(*own != "127.0.0.1" && *own != "::1" && *own != "0.0.0.0");
        QVERIFY(parseAddress(Address{*own, 80}.text()).hasValue());
    }
    void refusesNamesAndBadPorts()
    {
        for (const char *text : {"", "8080", "example.org:80", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "1.2.3.4:-1",
                                 "::1:80", "[::1]", "[]:80", "[1.2.3.4]:80", "1.2.3.4:80 ", "1.2.3.4:0x50"}) {
            const auto address = parseAddress(text);
            QVERIFY2(!address.hasValue(), text);
            QVERIFY(address.error().code == ErrorCode::InvalidInput);
        }
    }
};

BELFRY_CASE(tst_Address)
#include "tst_Address.moc"
