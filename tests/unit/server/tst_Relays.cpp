#include "relay/RelayAddress.h"
#include "relay/SrtRelay.h"
#include "server/Relays.h"
#include "support/Case.h"
#include "support/ObsPackets.h"

#include <QtTest/qtestcase.h>

#include <map>

using namespace belfry;
using namespace belfry::server;

namespace {

struct World final : Relays::World {
    void relayChanged(const std::string &, const model::RelayState &state) override { changed[state.destination] = state; }
    void relaysMeasured(const std::string &, const std::vector<model::RelayState> &all) override
    {
        for (const model::RelayState &state : all)
            measured[state.destination] = state.state + ':' + state.reason;
    }
    void relayStopped(const std::string &, const model::RelayState &) override {}

    std::map<std::string, model::RelayState> changed;
    std::map<std::string, std::string> measured;
};

model::Destination place(const std::string &id, const std::string &preset, const std::string &address)
{
    model::Destination made;
    made.id = id;
    made.channel = "church";
    made.preset = preset;
    made.address = address;
    made.key = Secret("key");
    return made;
}

using Shown = std::map<std::string, std::string>;

} // namespace

class tst_Relays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCannotBeSentToAndWhatIsLeftOutSaySo()
    {
        net::IoThread media("media");
        World world;
        media.runAndWait([&] {
            hub::Stream program("program");
            program.setTracks(test::ObsPackets("obs-publish").tracks);
            Relays relays(media, world, {});
            const std::vector<model::Destination> places{place("A", "srt", "srt://a.invalid"), place("B", "rtmp", "rtmp://b.invalid/x"),
                                                         place("C", "rtmp", "rtmp://c.invalid/x")};
            relays.want("church", places, {"C"});
            const Shown offAir{{"A", "refused:bad_address"}, {"B", "idle:"}, {"C", "off:not_for_service"}};
            QCOMPARE(world.measured, offAir);
            relays.broadcastBegan("church", program, {"01JD000000000000000000000A", {}}, false);
            QCOMPARE(world.measured, (Shown{{"A", "refused:bad_address"}, {"B", "connecting:"}, {"C", "off:not_for_service"}}));
            // A person's word, as RelayKeeper makes it.
            relays.want("church", places, {});
            relays.turn("A", false);
            relays.want("church", places, {"B"});
            QCOMPARE(world.measured, (Shown{{"A", "refused:bad_address"}, {"B", "off:not_for_service"}, {"C", "connecting:"}}));
            relays.broadcastEnded("church", {"01JD000000000000000000000A", {}});
            QCOMPARE(world.measured, (Shown{{"A", "refused:bad_address"}, {"B", "off:not_for_service"}, {"C", "idle:"}}));
            relays.channelClosed("church");
        });
    }
    // What is taken by the API can be connected to: the two read addresses each in its own way.
    void anAddressThatIsTakenIsOneARelayCanRead()
    {
        for (const char *host : {"a.example", "192.0.2.1", "[2001:db8::1]", "a.example:1", "a.example:65535", "a.example:0", "a.example:65536",
                                 "a.example:", "[2001:db8::1]:9000", "[2001:db8::1]:", "[2001:db8::1", "a.example:x", "", ":9000", "a.example:+5"}) {
            for (const char *behind : {"", "/", "//", "/app", "/app/", "/app//inst"}) {
                for (const char *preset : {"rtmp", "rtmps", "srt"}) {
                    const std::string address = std::string(preset) + "://" + host + behind;
                    const auto taken = model::destinationFromJson({{QStringLiteral("name"), QStringLiteral("x")},
                                                                   {QStringLiteral("preset"), QLatin1String(preset)},
                                                                   {QStringLiteral("address"), QString::fromStdString(address)}});
                    const bool isRead = *preset == 's' ? relay::parseSrtAddress(address, Secret()).hasValue()
                                                       : relay::parseRelayAddress(address, Secret()).hasValue();
                    QVERIFY2(isRead || !taken, address.c_str());
                }
            }
        }
    }
};

BELFRY_CASE(tst_Relays)
#include "tst_Relays.moc"
