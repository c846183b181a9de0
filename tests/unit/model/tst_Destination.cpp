#include "model/Destination.h"
#include "model/Json.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::model;

namespace {

/// name, preset, address, key and so on, one after the other.
Result<Destination> read(const std::vector<std::pair<const char *, const char *>> &fields)
{
    QJsonObject body;
    for (const auto &[name, value] : fields)
        body.insert(QLatin1String(name), QLatin1String(value));
    return destinationFromJson(body);
}

} // namespace

class tst_Destination : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKeyIsTakenAsItIsAndShownMasked()
    {
        const auto made = read({{"name", "YouTube"}, {"preset", "youtube"}, {"address", "rtmps://a.example/live2"}, {"key", "a?b&c/d%20-1234"}});
        QVERIFY2(made.hasValue(), made ? "" : made.error().what.c_str());
        QCOMPARE(made->key.reveal(), std::string("a?b&c/d%20-1234"));
        QVERIFY(made->isOn);
        const std::string shown = toText(toJson(*made));
        QVERIFY(shown.find("a?b") == std::string::npos);
        QVERIFY(shown.find("1234") != std::string::npos);
    }
    void aSchemeInCapitalsIsTheSame()
    {
        const auto made = read({{"name", "x"}, {"preset", "rtmps"}, {"address", "RTMPS://A.example/Live"}});
        QVERIFY(made.hasValue());
        QCOMPARE(made->address, std::string("rtmps://A.example/Live"));
        const auto change = destinationChangeFromJson(*parseObject("{\"address\":\"Rtmps://b.example/x\"}"));
        QCOMPARE(changed(*made, *change)->address, std::string("rtmps://b.example/x"));
        const auto facebook = read({{"name", "x"}, {"preset", "facebook"}, {"address", "RTMPS://a.example/rtmp"}});
        QVERIFY(facebook.hasValue());
    }
    void anAddressHoldsNoKeyNoUserAndAKnownScheme()
    {
        for (const char *address : {"http://a.example/x", "rtmp://", "rtmp:///live", "rtmp://u:p@a.example/x", "rtmp://a.example/x?key=1",
                                    "rtmp://a.example/x#y", "file:///etc/passwd", "a.example/live", "rtmp://a.example:0/x", "rtmp://a.example:/x",
                                    "rtmp://a.example:70000/x", "rtmp://a.example:"}) {
            const auto made = read({{"name", "x"}, {"preset", "rtmp"}, {"address", address}});
            QVERIFY2(!made && made.error().what.starts_with("address:"), address);
        }
        for (const char *address : {"srt://a.example:9000", "srt://a.example:9000/", "srt://[2001:db8::1]:9000", "srt://a.example:1", "srt://a.example:65535"})
            QVERIFY2(read({{"name", "x"}, {"preset", "srt"}, {"address", address}}).hasValue(), address);
        for (const char *address : {"srt://a.example", "srt://a.example/", "srt://[2001:db8::1]", "srt://a.example:0", "srt://a.example:65536",
                                    "srt://a.example:9000/path", "srt://a.example:9000//x"})
            QVERIFY2(!read({{"name", "x"}, {"preset", "srt"}, {"address", address}}), address);
    }
    void aChangeIsRefusedForWhatANewPlaceIsRefusedFor()
    {
        const auto changedTo = [](const Destination &place, const char *change) {
            return changed(place, *destinationChangeFromJson(*parseObject(change)));
        };
        const auto facebook = *read({{"name", "x"}, {"preset", "facebook"}});
        const auto plain = changedTo(facebook, "{\"address\":\"rtmp://a.example/rtmp\"}");
        QVERIFY(!plain && plain.error().code == ErrorCode::InvalidInput && plain.error().what.starts_with("address:"));
        QVERIFY(changedTo(facebook, "{\"address\":\"rtmps://a.example/rtmp\"}").hasValue());
        QVERIFY(!changedTo(facebook, "{\"address\":\"srt://a.example:9000\"}"));
        QVERIFY(!destinationChangeFromJson(*parseObject("{\"address\":\"srt://a.example\"}")));
        // Another kind is somewhere else.
        QVERIFY(changedTo(facebook, R"({"preset":"youtube"})")->address.find("youtube") != std::string::npos);
        QVERIFY(!changedTo(facebook, R"({"preset":"twitch"})")); // each has its own
        QVERIFY(!changedTo(facebook, R"({"preset":"srt"})"));
        QCOMPARE(changedTo(facebook, "{\"preset\":\"twitch\",\"address\":\"rtmp://a.example/app\"}")->address, std::string("rtmp://a.example/app"));
        const auto own = *read({{"name", "x"}, {"preset", "rtmp"}, {"address", "rtmps://a.example/x"}});
        QCOMPARE(changedTo(own, R"({"preset":"twitch"})")->address, own.address);
        // What was kept before there was this rule can be named and turned off.
        Destination old = own;
        old.preset = "facebook";
        old.address = "rtmp://a.example/x";
        QVERIFY(changedTo(old, R"({"name":"y","is_on":false})").hasValue());
        QVERIFY(!changedTo(old, R"({"preset":"facebook"})"));
    }
    void whatIsWrongIsNamed()
    {
        QVERIFY(read({{"name", "x"}, {"preset", "tube"}, {"address", "rtmp://a.example/x"}}).error().what.starts_with("preset:"));
        QVERIFY(read({{"preset", "rtmp"}, {"address", "rtmp://a.example/x"}}).error().what.starts_with("name:"));
        QVERIFY(read({{"name", "x"}, {"preset", "rtmp"}, {"address", "rtmp://a.example/x"}, {"kee", "y"}}).error().what.starts_with("kee:"));
    }
    void aChangeLeavesTheRest()
    {
        const auto made = read({{"name", "x"}, {"preset", "rtmp"}, {"address", "rtmp://a.example/x"}, {"key", "secret-of-the-place"}});
        const auto change = destinationChangeFromJson(*parseObject(R"({"name":"y","is_on":false})"));
        QVERIFY(made.hasValue() && change.hasValue());
        const Destination next = *changed(*made, *change);
        QCOMPARE(next.name, std::string("y"));
        QVERIFY(!next.isOn);
        QCOMPARE(next.address, made->address);
        QVERIFY(next.key == made->key);
    }
};

BELFRY_CASE(tst_Destination)
#include "tst_Destination.moc"
