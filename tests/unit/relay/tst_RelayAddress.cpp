#include "relay/RelayAddress.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::relay;

class tst_RelayAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesAddressesApart()
    {
        struct {
            const char *address, *key, *host;
            int port;
            bool secure;
            const char *app, *name, *tcUrl;
        } const cases[] = {
            {"rtmp://live.example.org/app", "k", "live.example.org", 1935, false, "app", "k", "rtmp://live.example.org/app"},
            {"rtmps://a.example.org/live2", "k", "a.example.org", 443, true, "live2", "k", "rtmps://a.example.org/live2"},
            {"rtmps://a.example.org:8443/rtmp/", "k", "a.example.org", 8443, true, "rtmp", "k", "rtmps://a.example.org:8443/rtmp"},
            {"RTMP://h/a/b", "k", "h", 1935, false, "a/b", "k", "rtmp://h/a/b"},
            {"rtmp://h/a/b", "", "h", 1935, false, "a", "b", "rtmp://h/a"},
            {"rtmp://[::1]:19350/x", "k", "::1", 19350, false, "x", "k", "rtmp://[::1]:19350/x"},
            {"rtmp://h", "k", "h", 1935, false, "", "k", "rtmp://h/"},
        };
        for (const auto &one : cases) {
            const auto read = parseRelayAddress(one.address, Secret(one.key));
            QVERIFY2(read.hasValue(), one.address);
            QCOMPARE(read->host, std::string(one.host));
            QCOMPARE(int(read->port), one.port);
            QCOMPARE(read->isSecure, one.secure);
            QCOMPARE(read->rtmp.app, std::string(one.app));
            QCOMPARE(read->rtmp.key.reveal(), std::string(one.name));
            QCOMPARE(read->rtmp.tcUrl, std::string(one.tcUrl));
        }
    }
    void aKeyIsNeverTakenApart()
    {
        const std::string key = "FB-1?s_bl=1&a=A/b%2F#c";
        const auto read = parseRelayAddress("rtmps://h/rtmp", Secret(key));
        QCOMPARE(read->rtmp.key.reveal(), key);
        QVERIFY(read->rtmp.tcUrl.find("FB") == std::string::npos);
    }
    void aPresetsSuffixStandsBehindTheApp()
    {
        QCOMPARE(parseRelayAddress("rtmps://h/live2", Secret("k"), "?backup=1")->rtmp.app, std::string("live2?backup=1"));
        QCOMPARE(parseRelayAddress("rtmps://h/live2?backup=1", Secret("k"), "?backup=1")->rtmp.app, std::string("live2?backup=1"));
    }
    void whatIsNoAddressIsRefusedWithoutTheKey()
    {
        for (const char *address : {"", "rtmp", "rtmp://", "http://h/a", "srt://h:1", "rtmp://h:0/a", "rtmp://h:65536/a", "rtmp://h:x/a",
                                    "rtmp://[::1/a", "rtmp://:1935/a", "rtmp://[::1]x/a"}) {
            const auto read = parseRelayAddress(address, Secret("the-secret-key"));
            QVERIFY2(!read.hasValue(), address);
            QVERIFY(read.error().what.find("the-secret-key") == std::string::npos);
        }
        QVERIFY(parseRelayAddress("rtmp://h:65535/a", Secret("k")).hasValue());
    }
};

BELFRY_CASE(tst_RelayAddress)
#include "tst_RelayAddress.moc"
