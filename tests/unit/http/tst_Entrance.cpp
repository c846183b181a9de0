#include "http/Entrance.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::http;

namespace {

Entrance behind(std::string_view proxies)
{
    return {*net::Network::parseList(proxies), {}};
}

std::string hostFor(const FieldBlock &headers, const Entrance &entrance, std::string peer = "10.0.0.1")
{
    Request request;
    request.headers = headers;
    return clientOf(request, {std::move(peer), 4711}, false, entrance).address.host;
}

} // namespace

class tst_Entrance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void networksAreReadStrictly()
    {
        for (const char *good : {"10.0.0.0/8", "192.0.2.1", "0.0.0.0/0", "2001:db8::/32", "::1", "::/0", "10.128.0.0/9"})
            QVERIFY2(net::Network::parse(good).hasValue(), good);
        for (const char *bad : {"", "10.0.0.0/33", "10.0.0.1/8", "2001:db8::1/32", "::/129", "10.0.0", "proxy.example", "10.0.0.0/",
                                "10.0.0.0/-1", "10.0.0.0/8/8", "fe80::1%eth0", "10.0.0.1:80"})
            QVERIFY2(!net::Network::parse(bad).hasValue(), bad);
        QVERIFY(net::Network::parseList(" ")->empty());
        QCOMPARE(net::Network::parseList("10.0.0.0/8, ::1")->size(), std::size_t(2));
        QVERIFY(!net::Network::parseList("10.0.0.0/8,,::1").hasValue());
    }
    void networksEndAtTheirBit()
    {
        const net::Network nine = *net::Network::parse("10.128.0.0/9");
        QVERIFY(nine.contains("10.128.0.0"));
        QVERIFY(nine.contains("10.255.255.255"));
        QVERIFY(nine.contains("::ffff:10.200.0.1"));
        QVERIFY(!nine.contains("10.127.255.255"));
        QVERIFY(!nine.contains("11.128.0.0"));
        QVERIFY(!nine.contains("2001:db8::1"));
        QVERIFY(!nine.contains("somewhere"));
        const net::Network v6 = *net::Network::parse("2001:db8:0:8000::/49");
        QVERIFY(v6.contains("2001:db8:0:ffff::1"));
        QVERIFY(!v6.contains("2001:db8:0:7fff::1"));
    }
    void nobodyIsBelievedUnasked()
    {
        const FieldBlock spoofed{{"x-forwarded-for", "203.0.113.9"}, {"forwarded", "for=203.0.113.9"}, {"x-forwarded-proto", "https"}};
        QCOMPARE(hostFor(spoofed, {}, "127.0.0.1"), std::string("127.0.0.1"));
        QCOMPARE(hostFor(spoofed, behind("10.0.0.0/8"), "192.0.2.1"), std::string("192.0.2.1"));
        Request request;
        request.headers = spoofed;
        QVERIFY(!clientOf(request, {"127.0.0.1", 1}, false, {}).isSecure);
        QVERIFY(clientOf(request, {"127.0.0.1", 1}, false, behind("127.0.0.1")).isSecure);
    }
    void theRightMostUntrustedHopIsTheClient()
    {
        const Entrance entrance = behind("10.0.0.0/8,2001:db8::/32");
        const std::pair<const char *, const char *> cases[] = {
            {"203.0.113.9", "203.0.113.9"},
            {"1.2.3.4, 203.0.113.9", "203.0.113.9"}, // the client said 1.2.3.4 itself
            {"203.0.113.9, 10.1.1.1,10.2.2.2", "203.0.113.9"},
            {"1.2.3.4, 203.0.113.9, 2001:db8::7", "203.0.113.9"},
            {"10.3.3.3", "10.3.3.3"}, // all trusted: the farthest
            {"203.0.113.9:4711", "203.0.113.9"},
            {"[2001:db9::5]:4711", "2001:db9::5"},
            {"2001:DB9:0::5", "2001:db9::5"},
            {"::ffff:203.0.113.9", "203.0.113.9"},
        };
        for (const auto &[chain, client] : cases) {
            QCOMPARE(hostFor({{"x-forwarded-for", chain}}, entrance), std::string(client));
            QCOMPARE(hostFor({{"x-forwarded-for", chain}, {"x-forwarded-proto", "http"}}, entrance), std::string(client));
        }
        QCOMPARE(hostFor({{"x-forwarded-for", "1.2.3.4"}, {"x-forwarded-for", "203.0.113.9, 10.0.0.2"}}, entrance),
                 std::string("203.0.113.9"));
        QCOMPARE(hostFor({{"forwarded", "for=1.2.3.4, For=\"[2001:db9::5]:47\";proto=https;by=x"}}, entrance),
                 std::string("2001:db9::5"));
    }
    void whatCannotBeReadIsThePeersOwn()
    {
        const Entrance entrance = behind("10.0.0.0/8");
        for (const char *chain : {"", "unknown", "_hidden", "203.0.113.9, ", "203.0.113.999", "church.example", "203.0.113.9:99999",
                                  "[::1", "[::1]x", "fe80::1%eth0", "203.0.113.9, nonsense, 10.1.1.1"})
            QCOMPARE(hostFor({{"x-forwarded-for", chain}}, entrance), std::string("10.0.0.1"));
        for (const char *chain : {"proto=https", "for=unknown", "for=\"_x\"", "for=", "host=a"})
            QCOMPARE(hostFor({{"forwarded", chain}}, entrance), std::string("10.0.0.1"));
        // A proxy writes one of the two; a stranger wrote the other.
        QCOMPARE(hostFor({{"forwarded", "for=1.2.3.4"}, {"x-forwarded-for", "203.0.113.9"}}, entrance), std::string("10.0.0.1"));
        QCOMPARE(hostFor({{"forwarded", "for=203.0.113.9"}, {"x-forwarded-for", "203.0.113.9"}}, entrance), std::string("203.0.113.9"));
    }
};

BELFRY_CASE(tst_Entrance)
#include "tst_Entrance.moc"
