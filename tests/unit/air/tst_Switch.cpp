#include "air/Switch.h"
#include "base/Text.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "support/Packets.h"

#include <QtTest/qtestcase.h>

#include <map>
#include <string>
#include <vector>

using namespace belfry;
using namespace belfry::test;
using air::OnAir;
using air::Switch;
using air::SwitchState;

namespace {

/// A picture that slates fit; `name` tells one from the other.
media::TrackPtr fittingTrack(std::string_view name)
{
    static const Bytes record = *fromHex("0164001effe1001e6764001eacd940a02ff97016a020202800000300080000030"
                                         "1e478b16cb001000468efbcb0");
    return *media::makeTrack(media::Codec::Avc, SharedBytes::copyOf(std::string(asText(record)) + std::string(name)));
}

/// Writes down what it hears: T tracks, K key, d delta, a sound, | discontinuity, E end. Slates go in a list of their own.
struct Listener final : hub::Subscriber {
    explicit Listener(hub::Stream &stream) : reading(stream.subscribe(*this, hub::Begin::Next)) {}
    void onTracks(const media::Tracks &) override { heard += 'T'; }
    void onPacket(const media::Packet &packet) override
    {
        all.push_back(packet);
        const std::string_view text = packet.payload.text();
        if (text.find_first_not_of(text.front()) != std::string_view::npos) {
            slate.push_back(packet);
            return;
        }
        heard += packet.kind == media::Kind::Audio ? 'a' : packet.key ? 'K' : 'd';
        packets.push_back(packet);
    }
    void onDiscontinuity() override { heard += '|'; }
    void onEnd() override { heard += 'E'; }
    /// What was heard since the last time.
    std::string take() { return std::exchange(heard, {}); }

    std::string heard;
    std::vector<media::Packet> packets; ///< without slates
    std::vector<media::Packet> slate;
    std::vector<media::Packet> all;
    Subscription reading;
};

/// An encoder: 10 frames a second, a key every second.
struct Camera {
    explicit Camera(std::string_view config, std::int64_t startMs) : stream(std::string(config)), dts(mediaMs(startMs))
    {
        stream.setTracks({fittingTrack(config), aacTrack()});
    }
    void frame()
    {
        media::Packet packet = videoPacket(dts, count++ % 10 == 0);
        if (!picture.empty())
            packet.payload = picture;
        stream.write(packet);
        stream.write(audioPacket(dts + mediaMs(5)));
        dts += mediaMs(everyMs);
    }
    hub::Stream stream;
    MediaTime dts;
    int count = 0;
    int everyMs = 100;
    SharedBytes picture; ///< in place of a small one
};

struct Room final : Switch::World {
    void slateWanted(const air::KeptProgram &) override { ++wanted; }
    void switchChanged(const SwitchState &state) override { told.push_back(state); }

    /// Time passes; the cameras of this list send.
    void run(int frames, std::vector<Camera *> sending)
    {
        for (int i = 0; i < frames; ++i) {
            for (Camera *camera : sending)
                camera->frame();
            home.advance(Duration(sending.empty() ? 100 : sending.front()->everyMs));
        }
    }
    bool programOnlyGoesUp() const
    {
        std::map<media::Kind, MediaTime> last;
        for (const media::Packet &packet : program.all) {
            const auto before = last.find(packet.kind);
            if (before != last.end() && packet.dts <= before->second)
                return false;
            last[packet.kind] = packet.dts;
        }
        return true;
    }

    FakeExecutor home;
    Camera a{"a", 0};
    Camera b{"b", 5'000'000};
    Switch theSwitch{home, *this, "church"};
    Listener source{theSwitch.source()};
    Listener program{theSwitch.program()};
    std::vector<SwitchState> told;
    int wanted = 0;
};

/// What is on air apart from what it looks like.
SwitchState roles(const Room &room)
{
    SwitchState state = room.theSwitch.state();
    state.showing = air::Showing::Nothing;
    return state;
}

} // namespace

class tst_Switch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void publishingAloneReachesTheSourceOnly()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.run(2, {&room.a});
        QCOMPARE(room.source.take(), std::string("TKada"));
        QCOMPARE(room.program.take(), std::string());
        QVERIFY(roles(room) == (SwitchState{OnAir::Off, 1, std::nullopt, false}));
    }
    void goLiveBeginsAtTheNextKeyframeAndShowsNothingBefore()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.run(5, {&room.a});
        room.theSwitch.goLive();
        QVERIFY(room.theSwitch.state().onAir == OnAir::Starting);
        room.run(5, {&room.a});
        QCOMPARE(room.program.take(), std::string());
        room.run(2, {&room.a});
        QCOMPARE(room.program.take(), std::string("TKada"));
        QVERIFY(room.theSwitch.state().onAir == OnAir::On);
        QCOMPARE(room.program.packets.front().dts, mediaMs(2000)); // 1 s into the source's line, which starts at 1 s
        room.theSwitch.goLive();
        room.run(1, {&room.a});
        QCOMPARE(room.program.take(), std::string("da"));
    }
    void goLiveMayComeBeforeThePublisher()
    {
        Room room;
        room.theSwitch.goLive();
        room.run(3, {});
        QVERIFY(room.theSwitch.state().onAir == OnAir::Starting);
        room.theSwitch.addInput(1, room.a.stream);
        room.run(1, {&room.a});
        QVERIFY(room.theSwitch.state().onAir == OnAir::On);
        QCOMPARE(room.program.take(), std::string("TKa"));
    }
    void theEndEndsTheProgramAndTheNextOneBeginsAgain()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.theSwitch.goLive();
        room.run(2, {&room.a});
        room.theSwitch.end();
        QVERIFY(room.theSwitch.state().onAir == OnAir::Off);
        QVERIFY(room.program.take().ends_with("E"));
        room.run(3, {&room.a});
        QCOMPARE(room.program.take(), std::string());
        QCOMPARE(room.home.timers(), std::size_t(0));
        room.theSwitch.goLive();
        room.run(7, {&room.a});
        QCOMPARE(room.program.take(), std::string("TKada"));
        QVERIFY(room.programOnlyGoesUp());
    }
    void endBeforeTheFirstKeyframeTellsTheProgramNothing()
    {
        Room room;
        room.theSwitch.goLive();
        room.theSwitch.end();
        QVERIFY(room.theSwitch.state().onAir == OnAir::Off);
        QCOMPARE(room.program.take(), std::string());
    }
    void aSecondPublisherWaits()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.theSwitch.goLive();
        room.run(3, {&room.a});
        room.theSwitch.addInput(2, room.b.stream);
        room.run(40, {&room.a, &room.b});
        QVERIFY(roles(room) == (SwitchState{OnAir::On, 1, 2, false}));
        QVERIFY(room.program.heard.find('|') == std::string::npos);
    }
    void theStandbyStepsInAfterSevenTenthsOfSilence()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.theSwitch.addInput(2, room.b.stream);
        room.theSwitch.goLive();
        room.run(6, {&room.a, &room.b});
        room.source.take();
        room.program.take();
        room.run(6, {&room.b});
        QCOMPARE(room.program.take(), std::string());
        room.run(1, {&room.b}); // two pictures behind its keyframe: 0.7 s of silence
        QCOMPARE(room.program.take(), std::string("|TKadada"));
        QCOMPARE(room.source.take(), std::string("|TKadada"));
        QVERIFY(roles(room) == (SwitchState{OnAir::On, 2, 1, false}));
        QVERIFY(room.programOnlyGoesUp());
        room.run(20, {&room.a, &room.b}); // the first is back, and waits
        QVERIFY(room.theSwitch.state().active == 2);
    }
    void timesGoOnByTheTimeThatPassed()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.theSwitch.addInput(2, room.b.stream);
        room.theSwitch.goLive();
        room.run(12, {&room.a, &room.b});
        const auto before = room.program.packets.size();
        room.run(10, {&room.b});
        const auto &packets = room.program.packets;
        const media::Packet &last = packets[before - 2];
        const media::Packet &next = packets[before];
        QVERIFY(last.kind == media::Kind::Video && next.kind == media::Kind::Video && next.key);
        QCOMPARE(next.dts - last.dts, mediaMs(100)); // the next picture
        const media::Packet &now = packets[packets.size() - 2];
        QVERIFY(now.kind == media::Kind::Video);
        // 1.1 s to 2.1 s of the clock, and what a picture lasts here longer than the joint was guessed to.
        QCOMPARE(now.dts - last.dts, mediaMs(1'060));
        QCOMPARE(packets.back().dts - now.dts, mediaMs(5));
    }
    void offAirTheStandbyStepsInAtItsNextKeyframe()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.theSwitch.addInput(2, room.b.stream);
        room.run(6, {&room.a, &room.b});
        room.source.take();
        room.run(14, {&room.b});
        QCOMPARE(room.source.take(), std::string());
        room.run(2, {&room.b});
        QCOMPARE(room.source.take(), std::string("|TKada"));
    }
    void whatTheStandbySentBeforeGoLiveIsNeverShown()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.theSwitch.addInput(2, room.b.stream);
        room.run(5, {&room.b}); // its keyframes are 0.5 s before the other's
        room.theSwitch.goLive();
        room.run(3, {&room.a, &room.b});
        QVERIFY(room.theSwitch.state().onAir == OnAir::On);
        room.program.take();
        room.theSwitch.removeInput(1);
        QCOMPARE(room.program.take(), std::string());
        room.run(3, {&room.b});
        QCOMPARE(room.program.take(), std::string("|TKa"));
    }
    void whatAPanicOrASlateCoveredIsNotShownByAStandbyEither()
    {
        for (const bool isPanic : {true, false}) {
            Room room;
            room.theSwitch.setDelay(isPanic ? Duration(300) : Duration(0));
            room.theSwitch.addInput(1, room.a.stream);
            room.theSwitch.addInput(2, room.b.stream);
            room.run(5, {&room.b});
            room.theSwitch.goLive();
            room.run(26, {&room.a, &room.b}); // the standby's keyframe was 0.1 s ago, the other's 0.6 s
            if (isPanic) {
                QVERIFY(room.theSwitch.panic() > Duration(0));
            } else {
                room.theSwitch.hold(air::SlateKind::Closing);
                room.theSwitch.release(air::SlateKind::Closing);
            }
            room.run(6, {&room.a, &room.b}); // the source is back at its keyframe
            room.run(4, {});
            room.program.take();
            room.theSwitch.removeInput(1);
            room.run(2, {&room.b});
            room.home.advance(Duration(300));
            QVERIFY2(room.program.heard.find('K') == std::string::npos, room.program.heard.c_str());
        }
    }
    void removalHandsOverAtOnce()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.theSwitch.addInput(2, room.b.stream);
        room.theSwitch.goLive();
        room.run(8, {&room.a, &room.b});
        room.program.take();
        room.theSwitch.removeInput(1);
        QVERIFY(roles(room) == (SwitchState{OnAir::On, 2, std::nullopt, false}));
        QVERIFY(!room.a.stream.hasReaders());
        // What was seen already is behind it within milliseconds.
        QCOMPARE(room.program.take(), std::string("|TKddddddda"));
        const auto &packets = room.program.packets;
        QVERIFY(packets.back().dts - packets[packets.size() - 9].dts < mediaMs(70));
        room.run(1, {&room.b});
        QCOMPARE(room.program.take(), std::string("da"));
        QVERIFY(room.programOnlyGoesUp());
    }
    void losingTheOnlyOneIsLostAndItsReturnIsADiscontinuity()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.theSwitch.goLive();
        room.run(12, {&room.a});
        room.theSwitch.removeInput(1);
        QVERIFY(roles(room) == (SwitchState{OnAir::Lost, std::nullopt, std::nullopt, false}));
        room.home.advance(Duration(2000));
        room.program.take();
        room.theSwitch.addInput(3, room.b.stream);
        QVERIFY(room.theSwitch.state().onAir == OnAir::Lost);
        room.run(2, {&room.b});
        QCOMPARE(room.program.take(), std::string("|TKada"));
        QVERIFY(roles(room) == (SwitchState{OnAir::On, 3, std::nullopt, false}));
        QVERIFY(room.programOnlyGoesUp());
    }
    void silenceIsALossAndALateBurstIsDroppedToItsKeyframe()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.theSwitch.goLive();
        room.run(14, {&room.a});
        room.home.advance(Duration(1300));
        QVERIFY(room.theSwitch.state().onAir == OnAir::On);
        room.home.advance(Duration(300));
        QVERIFY(room.theSwitch.state().onAir == OnAir::Lost);
        room.program.take();
        room.run(6, {&room.a});
        QCOMPARE(room.program.take(), std::string());
        QVERIFY(room.theSwitch.state().onAir == OnAir::Lost);
        room.run(1, {&room.a});
        QCOMPARE(room.program.take(), std::string("|TKa"));
        QVERIFY(room.theSwitch.state().onAir == OnAir::On);
        QVERIFY(room.programOnlyGoesUp());
    }
    void alineWithLongGapsIsGivenMoreTime()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.theSwitch.goLive();
        room.run(5, {&room.a});
        room.home.advance(Duration(900)); // with the frame's own 100 ms a gap of one second
        room.run(5, {&room.a});
        room.home.advance(Duration(2500));
        QVERIFY(room.theSwitch.state().onAir == OnAir::On);
        room.home.advance(Duration(600));
        QVERIFY(room.theSwitch.state().onAir == OnAir::Lost);
    }
    void threeSwapsInThirtySecondsHoldTheSwitch()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.theSwitch.addInput(2, room.b.stream);
        room.theSwitch.goLive();
        room.run(5, {&room.a, &room.b});
        room.run(20, {&room.b});
        room.run(20, {&room.a});
        QVERIFY(!room.theSwitch.state().held);
        room.run(20, {&room.b});
        QVERIFY(roles(room) == (SwitchState{OnAir::On, 2, 1, true}));
        room.run(10, {&room.a}); // silent for a second: held
        QVERIFY(roles(room) == (SwitchState{OnAir::On, 2, 1, true}));
        room.theSwitch.removeInput(2);
        QVERIFY(!room.theSwitch.state().held);
        room.run(20, {&room.a});
        QVERIFY(roles(room) == (SwitchState{OnAir::On, 1, std::nullopt, false}));
        QVERIFY(room.programOnlyGoesUp());
    }
    void whatIsLostIsTakenOverThoughTheSwitchHolds()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.theSwitch.addInput(2, room.b.stream);
        room.theSwitch.goLive();
        room.run(5, {&room.a, &room.b});
        room.run(20, {&room.b});
        room.run(20, {&room.a});
        room.run(20, {&room.b});
        QVERIFY(roles(room) == (SwitchState{OnAir::On, 2, 1, true}));
        room.run(60, {&room.a}); // at most 4 s of silence are no loss, and the next keyframe is a second away
        QVERIFY(roles(room) == (SwitchState{OnAir::On, 1, 2, true}));
        QVERIFY(room.theSwitch.state().showing == air::Showing::Source);
        QVERIFY(room.programOnlyGoesUp());
    }
    void twoQuietMinutesEndTheHold()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.theSwitch.addInput(2, room.b.stream);
        room.run(5, {&room.a, &room.b});
        room.run(20, {&room.b});
        room.run(20, {&room.a});
        room.run(20, {&room.b});
        QVERIFY(room.theSwitch.state().held);
        room.run(1'170, {&room.a, &room.b});
        QVERIFY(room.theSwitch.state().held);
        room.run(40, {&room.a, &room.b});
        QVERIFY(!room.theSwitch.state().held);
        room.run(20, {&room.a}); // and the standby protects again as at first
        QVERIFY(room.theSwitch.state().active == 1);
    }
    void aDelayThatMemoryCannotHoldIsToldAsItIs()
    {
        Room room;
        room.a.picture = SharedBytes::copyOf("ab" + std::string(4u << 20, 'x')); // 40 MiB a second, and the same memory each time
        room.theSwitch.addInput(1, room.a.stream);
        room.theSwitch.setDelay(Duration(20'000));
        room.theSwitch.goLive();
        room.run(60, {&room.a});
        QVERIFY(room.theSwitch.behind() == Duration(20'000));
        room.run(60, {&room.a});
        const Duration behind = room.theSwitch.behind();
        QVERIFY2(behind > Duration(5'000) && behind < Duration(8'000), std::to_string(behind.count()).c_str());
        room.a.picture = SharedBytes();
        room.run(400, {&room.a});
        QVERIFY(room.theSwitch.behind() == Duration(20'000));
    }
    void slatesAreWantedAnewOnlyForARateThatStays()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.run(30, {&room.a});
        const int first = room.wanted;
        QVERIFY(first >= 1 && first <= 2); // for its parameters, and once its rate was measured
        // Frames that come as they like: another rate every three seconds.
        for (int i = 0; i < 20; ++i) {
            room.a.everyMs = i % 2 == 0 ? 40 : 100;
            room.run(30, {&room.a});
        }
        QCOMPARE(room.wanted, first);
        room.a.everyMs = 50;
        room.run(600, {&room.a});
        QCOMPARE(room.wanted, first + 1);
    }
    void swapsFarApartDoNotHold()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.theSwitch.addInput(2, room.b.stream);
        room.theSwitch.goLive();
        room.run(5, {&room.a, &room.b});
        for (int round = 0; round < 3; ++round) {
            room.run(160, {&room.b});
            room.run(160, {&room.a});
        }
        QVERIFY(!room.theSwitch.state().held);
    }
    void swapWaitsForTheOthersKeyframe()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.theSwitch.swap(); // nobody to swap to
        room.run(3, {&room.a});
        room.theSwitch.addInput(2, room.b.stream);
        room.run(3, {&room.a, &room.b});
        QVERIFY(room.theSwitch.state().active == 1);
        room.theSwitch.swap();
        room.run(6, {&room.a, &room.b});
        QVERIFY(room.theSwitch.state().active == 1);
        room.run(2, {&room.a, &room.b});
        QVERIFY(room.theSwitch.state().active == 2);
        room.run(20, {&room.a, &room.b});
        QVERIFY(room.theSwitch.state().active == 2);
    }
    void soundAloneBeginsAtAnyPacket()
    {
        Room room;
        hub::Stream radio("radio");
        radio.setTracks({nullptr, aacTrack()});
        room.theSwitch.addInput(1, radio);
        radio.write(audioPacket(mediaMs(0)));
        room.theSwitch.goLive();
        radio.write(audioPacket(mediaMs(21)));
        QCOMPARE(room.program.take(), std::string("Ta"));
        QVERIFY(room.theSwitch.state().onAir == OnAir::On);
        room.theSwitch.removeInput(1);
    }
    void aChangeOfTracksGoesThrough()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.theSwitch.goLive();
        room.run(3, {&room.a});
        room.program.take();
        room.a.stream.setTracks({fittingTrack("a2"), aacTrack()});
        room.run(8, {&room.a});
        QCOMPARE(room.program.take(), std::string("TaaaaaaaKa"));
        QVERIFY(room.theSwitch.program().tracks().video->config.text().ends_with("a2"));
    }
    void anInputsOwnDiscontinuityIsOneOnAir()
    {
        Room room;
        room.theSwitch.addInput(1, room.a.stream);
        room.theSwitch.goLive();
        room.run(3, {&room.a});
        room.program.take();
        room.a.stream.markDiscontinuity();
        room.a.dts -= mediaMs(200);
        room.run(8, {&room.a});
        QCOMPARE(room.program.take(), std::string("|TKa"));
        QVERIFY(room.programOnlyGoesUp());
    }
};

BELFRY_CASE(tst_Switch)
#include "tst_Switch.moc"
