// What is on air while the source is away, late, held back or not wanted.
#include "air/FrameRate.h"
#include "air/SlateRecord.h"
#include "air/Switch.h"
#include "base/Text.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "support/Packets.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

#include <array>
#include <optional>
#include <string>
#include <vector>

using namespace belfry;
using namespace belfry::test;
using air::OnAir;
using air::Showing;
using air::SlateKind;
using air::Switch;

namespace {

constexpr std::string_view kObs = "0164001effe1001e6764001eacd940a02ff97016a0202028000003000800000301e478b16cb001000468efbcb0";
constexpr std::string_view kInterlaced = "014d4028ffe10019674d4028f403c0227ef011000003000100000300321f162ea001000468de0fc8";
constexpr std::string_view kHevc1080 = "01016000000090000000000078f000fcfdf8f800000f0320"
                                       "0001001840010c01ffff0160000003009000000300000300789594092100"
                                       "01002b420101016000000300900000030000030078a003c0801107cb965654a4c2f0168080000003008000000c8422"
                                       "000100064401c073c189";

media::TrackPtr track(std::string_view hex, media::Codec codec = media::Codec::Avc)
{
    return *media::makeTrack(codec, SharedBytes::copyOf(*fromHex(hex)));
}

/// A picture of one slice of this type: 5 is IDR.
media::Packet picture(MediaTime dts, std::uint8_t type)
{
    const std::uint8_t bytes[] = {0, 0, 0, 3, static_cast<std::uint8_t>(0x60 | type), 'p', 'q'};
    return {media::Kind::Video, type == 5, dts, MediaTime(0), SharedBytes::copyOf(ByteView(bytes))};
}

/// T tracks, K and d the source's pictures, a its sound, S and s a slate's, _ silence, | a discontinuity, E the end.
struct Viewer final : hub::Subscriber {
    explicit Viewer(hub::Stream &stream) : reading(stream.subscribe(*this, hub::Begin::Next)) {}
    void onTracks(const media::Tracks &its) override
    {
        tracks = its;
        seen += 'T';
    }
    void onPacket(const media::Packet &packet) override
    {
        packets.push_back(packet);
        const bool video = packet.kind == media::Kind::Video;
        const bool source = video ? packet.payload.text().ends_with("pq") : packet.payload.text().starts_with("aa");
        seen += video ? (source ? (packet.key ? 'K' : 'd') : packet.key ? 'S' : 's') : source ? 'a' : '_';
    }
    void onDiscontinuity() override { seen += '|'; }
    void onEnd() override { seen += 'E'; }
    std::string take() { return std::exchange(seen, {}); }
    bool has(char what) const { return seen.find(what) != std::string::npos; }

    media::Tracks tracks;
    std::string seen;
    std::vector<media::Packet> packets;
    Subscription reading;
};

struct Room final : Switch::World {
    explicit Room(media::Tracks its = {track(kObs), aacTrack()}) : tracks(std::move(its)) { stream.setTracks(tracks); }
    ~Room() override { theSwitch.removeInput(1); }
    void slateWanted(const air::KeptProgram &program) override { wanted = program; }
    void switchChanged(const air::SwitchState &) override {}

    /// 25 pictures a second, a key each second, and sound.
    void send(int frames)
    {
        for (int i = 0; i < frames; ++i, dts += mediaMs(40)) {
            if (tracks.video)
                stream.write(picture(dts, sent++ % 25 == 0 ? 5 : 1));
            if (tracks.audio)
                stream.write(audioPacket(dts + mediaMs(5)));
            home.advance(Duration(40));
        }
    }
    void goLive()
    {
        theSwitch.addInput(1, stream);
        theSwitch.goLive();
        send(30);
    }
    Showing showing() const { return theSwitch.state().showing; }

    media::Tracks tracks;
    FakeExecutor home;
    hub::Stream stream{"encoder"};
    Switch theSwitch{home, *this, "church"};
    Viewer viewer{theSwitch.program()};
    air::KeptProgram wanted;
    MediaTime dts{0};
    int sent = 0;
};

} // namespace

class tst_Program : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKnownLossIsCoveredAtOnceAtTheSourcesPace()
    {
        Room room;
        room.goLive();
        room.viewer.take();
        room.theSwitch.removeInput(1);
        room.home.advance(Duration(60));
        QVERIFY(room.viewer.seen.starts_with("S"));
        QVERIFY(room.showing() == Showing::Interrupted);
        room.home.advance(Duration(1'940));
        const std::string seen = room.viewer.take();
        QVERIFY(std::abs(std::count(seen.begin(), seen.end(), 's') + std::count(seen.begin(), seen.end(), 'S') - 50) <= 1);
        QCOMPARE(room.wanted.frame, MediaTime(3600));
    }
    void aSilenceIsMadeUpFor()
    {
        Room room;
        room.goLive();
        const auto before = room.viewer.packets.size();
        room.home.advance(Duration(1'400));
        QCOMPARE(room.viewer.packets.size(), before);
        room.home.advance(Duration(200));
        QVERIFY(room.showing() == Showing::Interrupted);
        const auto &packets = room.viewer.packets;
        const MediaTime behind = packets.back().dts - packets[before - 1].dts;
        QVERIFY(behind >= mediaMs(1'580) && behind <= mediaMs(1'680));
    }
    void theSourceReturnsUnbrokenAtItsIdr()
    {
        Room room;
        room.goLive();
        room.theSwitch.removeInput(1);
        room.home.advance(Duration(3'000));
        room.viewer.take();
        room.sent = 3; // not at a key
        room.theSwitch.addInput(1, room.stream);
        room.send(40);
        QVERIFY(room.viewer.has('K') && !room.viewer.has('|') && !room.viewer.has('T'));
        QVERIFY2(room.viewer.seen.find_last_of("Ss") < room.viewer.seen.find('K'), room.viewer.seen.c_str());
        QVERIFY(room.showing() == Showing::Source);
    }
    void anotherEncodersSettingsAreADiscontinuity()
    {
        Room room;
        room.goLive();
        room.theSwitch.removeInput(1);
        room.home.advance(Duration(1'000));
        room.viewer.take();
        room.stream.setTracks({room.tracks.video, aacTrack(44100, 1)});
        room.theSwitch.addInput(1, room.stream);
        room.sent = 0;
        room.send(2);
        QVERIFY(room.viewer.seen.find("|TK") != std::string::npos);
    }
    void aStandbyWithoutAKeyframeIsBridged()
    {
        Room room;
        room.goLive();
        hub::Stream other("standby");
        other.setTracks(room.tracks);
        room.theSwitch.addInput(2, other);
        other.write(picture(mediaMs(0), 1));
        room.viewer.take();
        room.theSwitch.removeInput(1);
        room.home.advance(Duration(300));
        QCOMPARE(room.viewer.take(), std::string());
        room.home.advance(Duration(200));
        QVERIFY(room.viewer.has('S'));
        other.write(picture(mediaMs(500), 5));
        QVERIFY(room.viewer.seen.ends_with("K") && !room.viewer.has('|'));
        room.theSwitch.removeInput(2);
    }
    void theOtherEncoderIsSwitchedToWithoutABreak()
    {
        Room room;
        room.goLive();
        hub::Stream other("standby");
        other.setTracks(room.tracks);
        room.theSwitch.addInput(2, other);
        room.viewer.take();
        room.viewer.packets.clear();
        room.theSwitch.swap();
        room.send(1);
        for (int i = 0; i < 30; ++i) {
            other.write(picture(mediaMs(700'000 + i * 40), i % 25 == 0 ? 5 : 1));
            other.write(audioPacket(mediaMs(700'005 + i * 40)));
            room.send(1);
        }
        QVERIFY2(!room.viewer.has('|') && !room.viewer.has('T') && !room.viewer.has('S'), room.viewer.seen.c_str());
        std::array<std::optional<MediaTime>, 2> last;
        for (const media::Packet &packet : room.viewer.packets) {
            auto &before = last[static_cast<std::size_t>(packet.kind)];
            QVERIFY(!before || (packet.dts > *before && packet.dts - *before < mediaMs(120)));
            before = packet.dts;
        }
        room.theSwitch.removeInput(2);
    }
    void whateverTheStandbysPictureNothingIsMissedWhenItStepsIn_data()
    {
        QTest::addColumn<bool>("isGone");
        QTest::addColumn<int>("sinceKey");
        for (const int sinceKey : {0, 3, 12, 17, 30, 49}) {
            QTest::addRow("silent, %d pictures behind its keyframe", sinceKey) << false << sinceKey;
            QTest::addRow("gone, %d pictures behind its keyframe", sinceKey) << true << sinceKey;
        }
    }
    // With a keyframe each two seconds, as we ask for: no slate and no new header, and no picture stands longer than it takes to
    // know the silence, mostly not at all.
    void whateverTheStandbysPictureNothingIsMissedWhenItStepsIn()
    {
        QFETCH(bool, isGone);
        QFETCH(int, sinceKey);
        Room room;
        room.goLive();
        hub::Stream other("standby");
        other.setTracks(room.tracks);
        room.theSwitch.addInput(2, other);
        int sent = sinceKey + (isGone ? 1 : 33); // so that it steps in so many pictures behind its keyframe
        const auto both = [&](int frames, bool first) {
            for (int i = 0; i < frames; ++i, ++sent) {
                other.write(picture(mediaMs(700'000 + sent * 40), sent % 50 == 0 ? 5 : 1));
                other.write(audioPacket(mediaMs(700'005 + sent * 40)));
                if (first)
                    room.send(1);
                else
                    room.home.advance(Duration(40));
            }
        };
        both(100, true);
        room.viewer.take();
        const auto before = room.viewer.packets.size();
        const MediaTime last = room.viewer.packets.back().dts;
        const TimePoint since = room.home.clock().now();
        if (isGone)
            room.theSwitch.removeInput(1);
        both(60, false);
        QVERIFY2(room.viewer.seen.find_first_of("|TSs") == std::string::npos, room.viewer.seen.c_str());
        const MediaTime stands = mediaMs(isGone ? 120 : std::max(120, 720 - sinceKey * 40));
        std::array<std::optional<MediaTime>, 2> at;
        for (std::size_t i = before - 4; i < room.viewer.packets.size(); ++i) {
            const media::Packet &packet = room.viewer.packets[i];
            auto &its = at[static_cast<std::size_t>(packet.kind)];
            QVERIFY(!its || packet.dts / mediaMs(1) > *its / mediaMs(1)); // a place by RTMP has whole milliseconds
            QVERIFY2(!its || packet.dts - *its <= stands, std::to_string((packet.dts - *its).count() / 90).c_str());
            its = packet.dts;
        }
        // And it is as late as before, but for the blink.
        const auto late = room.viewer.packets.back().dts - last - std::chrono::duration_cast<MediaTime>(room.home.clock().now() - since);
        QVERIFY2(late > mediaMs(-45) && late < mediaMs(120), std::to_string(late.count() / 90).c_str());
        room.theSwitch.removeInput(2);
    }
    void aLongGroupOfPicturesIsNotCaughtUpWith()
    {
        for (const int pictures : {128, 129}) {
            Room room;
            room.goLive();
            hub::Stream other("standby");
            other.setTracks(room.tracks);
            room.theSwitch.addInput(2, other);
            for (int i = 0; i < pictures; ++i) {
                other.write(picture(mediaMs(i * 40), i == 0 ? 5 : 1));
                room.send(1);
            }
            room.viewer.take();
            room.theSwitch.removeInput(1);
            QCOMPARE(room.viewer.has('K'), pictures == 128);
            room.theSwitch.removeInput(2);
        }
    }
    void twoIdrPicturesInARowHaveAPictureBetweenThem()
    {
        Room room;
        room.goLive();
        hub::Stream other("standby");
        other.setTracks({room.tracks.video, nullptr});
        room.stream.setTracks({room.tracks.video, nullptr});
        room.theSwitch.end();
        room.theSwitch.goLive();
        room.theSwitch.addInput(2, other);
        room.stream.write(picture(room.dts, 5));
        room.theSwitch.swap();
        other.write(picture(mediaMs(0), 5));
        QVERIFY2(room.viewer.seen.ends_with("KSK"), room.viewer.seen.c_str());
        room.theSwitch.removeInput(2);
    }
    void whatSlatesDoNotFitGetsOneOfItsOwn_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<int>("codec");
        QTest::newRow("HEVC") << QByteArray(kHevc1080.data(), static_cast<qsizetype>(kHevc1080.size())) << int(media::Codec::Hevc);
        QTest::newRow("interlaced") << QByteArray(kInterlaced.data(), static_cast<qsizetype>(kInterlaced.size())) << int(media::Codec::Avc);
    }
    void whatSlatesDoNotFitGetsOneOfItsOwn()
    {
        QFETCH(QByteArray, config);
        QFETCH(int, codec);
        Room room({track(std::string_view(config.constData(), static_cast<std::size_t>(config.size())), static_cast<media::Codec>(codec)),
                   aacTrack()});
        room.goLive();
        QVERIFY(!room.theSwitch.state().slateFits);
        room.viewer.take();
        room.theSwitch.removeInput(1);
        room.home.advance(Duration(100));
        QVERIFY2(room.viewer.seen.starts_with("|TS"), room.viewer.seen.c_str());
        QVERIFY(room.viewer.tracks.video->codec == media::Codec::Avc);
        QCOMPARE(room.viewer.tracks.video->width, 1920u);
        room.viewer.take();
        room.theSwitch.addInput(1, room.stream);
        room.sent = 0;
        room.send(2);
        QVERIFY(room.viewer.seen.find("|TK") != std::string::npos);
    }
    void soundAloneGoesOnAsSilence()
    {
        Room room({nullptr, aacTrack()});
        room.goLive();
        room.viewer.take();
        room.theSwitch.removeInput(1);
        room.home.advance(Duration(1'000));
        const std::string seen = room.viewer.take();
        QVERIFY(seen.size() >= 45 && seen.size() <= 49);
        QVERIFY(seen.find_first_not_of('_') == std::string::npos);
        room.theSwitch.addInput(1, room.stream);
        room.send(2);
        QVERIFY(!room.viewer.has('|') && room.viewer.has('a'));
    }
    void pictureAloneHasASlateToo()
    {
        Room room({track(kObs), nullptr});
        room.goLive();
        room.viewer.take();
        room.theSwitch.removeInput(1);
        room.home.advance(Duration(500));
        QVERIFY(room.viewer.seen.find_first_not_of("Ss") == std::string::npos && !room.viewer.seen.empty());
    }
    void soundWithoutAKnownSilenceLeavesTheSlateSilent()
    {
        const std::uint8_t main[] = {0x09, 0x90}; // AAC Main, which has another form
        Room room({track(kObs), *media::makeTrack(media::Codec::Aac, SharedBytes::copyOf(ByteView(main)))});
        room.goLive();
        room.viewer.take();
        room.theSwitch.removeInput(1);
        room.home.advance(Duration(500));
        QVERIFY(room.viewer.seen.starts_with("|TS") && !room.viewer.tracks.audio);
    }
    void aPreparedPictureIsShownFromTheNextOneOn()
    {
        Room room;
        room.goLive();
        room.theSwitch.removeInput(1);
        room.home.advance(Duration(500));
        auto slate = std::make_shared<air::Slate>();
        slate->track = room.wanted.tracks.fit->track();
        slate->pictures.push_back({true, {SharedBytes::copyOf("drawn one"), SharedBytes::copyOf("drawn two")}});
        room.theSwitch.addSlate(SlateKind::Interrupted, slate);
        room.viewer.packets.clear();
        room.home.advance(Duration(4'000));
        QVERIFY(room.viewer.packets.front().payload.text().starts_with("drawn"));
        std::vector<std::string> keys;
        for (const media::Packet &packet : room.viewer.packets)
            if (packet.kind == media::Kind::Video && packet.key)
                keys.emplace_back(packet.payload.text());
        QCOMPARE(keys.size(), std::size_t(2));
        QVERIFY(keys[0] != keys[1]);
    }
    void theClosingSlateHoldsWhateverComes()
    {
        Room room;
        room.goLive();
        room.theSwitch.hold(SlateKind::Closing);
        room.viewer.take();
        room.send(60);
        QVERIFY(room.showing() == Showing::Closing);
        QVERIFY(!room.viewer.has('K') && !room.viewer.has('d') && !room.viewer.has('a') && room.viewer.has('S'));
        room.theSwitch.release(SlateKind::Closing);
        room.send(30);
        QVERIFY(room.showing() == Showing::Source && !room.viewer.has('|'));
        room.theSwitch.hold(SlateKind::Closing);
        room.theSwitch.end();
        QVERIFY(room.viewer.seen.ends_with("E"));
        QVERIFY(room.showing() == Showing::Nothing);
    }
    void theClosingSlateComesBehindWhatIsHeld()
    {
        Room room;
        room.theSwitch.setDelay(Duration(2'000));
        room.goLive();
        room.send(50);
        room.viewer.take();
        const Duration seenIn = room.theSwitch.holdBehind(SlateKind::Closing);
        QCOMPARE(seenIn, Duration(2'000));
        room.send(25);
        QCOMPARE(room.theSwitch.holdBehind(SlateKind::Closing), Duration(1'000)); // said twice is said once
        room.send(24);
        QVERIFY(room.showing() == Showing::Source && !room.viewer.has('S'));
        const std::string seen = room.viewer.take();
        QVERIFY(std::count(seen.begin(), seen.end(), 'd') + std::count(seen.begin(), seen.end(), 'K') >= 48);
        room.send(60);
        QVERIFY(room.showing() == Showing::Closing);
        const std::string behind = room.viewer.take();
        QVERIFY2(behind.starts_with("S") && behind.find_first_of("Kda|") == std::string::npos, behind.c_str());
        QCOMPARE(room.theSwitch.holdBehind(SlateKind::Closing), Duration(0));
        room.theSwitch.end();
        QCOMPARE(room.home.timers(), std::size_t(0));
    }
    void aClosingSlateThatWaitsIsTakenBackUnseen()
    {
        Room room;
        room.theSwitch.setDelay(Duration(2'000));
        room.goLive();
        room.send(50);
        room.theSwitch.holdBehind(SlateKind::Closing);
        room.send(10);
        room.viewer.take();
        room.theSwitch.release(SlateKind::Starting);
        room.theSwitch.release(SlateKind::Closing);
        room.send(75);
        QVERIFY(room.showing() == Showing::Source);
        QVERIFY(!room.viewer.has('S') && !room.viewer.has('|'));
    }
    void aClosingSlateThatIsSeenIsTakenBackAtOnce()
    {
        Room room;
        room.theSwitch.setDelay(Duration(2'000));
        room.goLive();
        room.send(50);
        room.theSwitch.holdBehind(SlateKind::Closing);
        room.send(60);
        QVERIFY(room.showing() == Showing::Closing);
        room.theSwitch.release(SlateKind::Closing);
        room.viewer.take();
        room.send(26);
        QVERIFY(room.showing() == Showing::Source && room.viewer.has('K'));
    }
    void panicBehindAnEndIsTheClosingSlateAtOnce()
    {
        Room room;
        room.theSwitch.setDelay(Duration(2'000));
        room.goLive();
        room.send(50);
        room.theSwitch.holdBehind(SlateKind::Closing);
        QVERIFY(room.theSwitch.panic() > Duration(1'900));
        QVERIFY(room.showing() == Showing::Closing);
        room.viewer.take();
        room.send(75);
        QVERIFY(!room.viewer.has('K') && !room.viewer.has('d') && !room.viewer.has('a'));
        QVERIFY(room.theSwitch.panic() > Duration(1'900));
        QVERIFY(room.showing() == Showing::Closing);
    }
    void anEndBeforeAnythingWasSeenShowsNothingOfIt()
    {
        Room room;
        QCOMPARE(room.theSwitch.holdBehind(SlateKind::Closing), Duration(0));
        room.theSwitch.setDelay(Duration(2'000));
        room.goLive();
        QVERIFY(room.showing() == Showing::Starting);
        QCOMPARE(room.theSwitch.holdBehind(SlateKind::Closing), Duration(0));
        QVERIFY(room.showing() == Showing::Closing);
        room.viewer.take();
        room.send(75);
        QVERIFY(!room.viewer.has('K') && !room.viewer.has('d') && !room.viewer.has('a'));
    }
    void theDelayHoldsBackAndASlateStandsBefore()
    {
        Room room;
        room.theSwitch.setDelay(Duration(2'000));
        room.theSwitch.addInput(1, room.stream);
        room.theSwitch.goLive();
        room.send(1);
        QVERIFY(room.viewer.seen.starts_with("TS"));
        QVERIFY(room.showing() == Showing::Starting);
        room.send(48);
        QVERIFY(!room.viewer.has('K'));
        room.send(2);
        QVERIFY(room.viewer.has('K') && !room.viewer.has('|'));
        room.home.advance(Duration(20));
        QVERIFY(room.showing() == Showing::Source);
    }
    void aLossIsSeenAsLateAsAllElse()
    {
        Room room;
        room.theSwitch.setDelay(Duration(2'000));
        room.goLive();
        room.send(50);
        room.theSwitch.removeInput(1);
        QVERIFY(room.theSwitch.state().onAir == OnAir::Lost);
        room.viewer.take();
        room.home.advance(Duration(1'900));
        QVERIFY(room.viewer.has('d') && !room.viewer.has('s') && !room.viewer.has('S'));
        room.home.advance(Duration(300));
        QVERIFY(room.viewer.has('S') && room.showing() == Showing::Interrupted);
    }
    void panicTakesBackWhatNobodyHasSeen()
    {
        Room room;
        QCOMPARE(room.theSwitch.panic(), Duration(0));
        room.theSwitch.setDelay(Duration(2'000));
        room.goLive();
        room.send(75);
        room.viewer.take();
        const Duration covered = room.theSwitch.panic();
        QVERIFY(covered > Duration(1'900) && covered <= Duration(2'000));
        QVERIFY(room.showing() == Showing::Panic);
        room.send(49);
        QVERIFY(!room.viewer.has('K') && !room.viewer.has('d') && !room.viewer.has('a') && room.viewer.has('S'));
        room.send(30);
        QVERIFY(room.viewer.has('K') && !room.viewer.has('|'));
        room.theSwitch.end();
        QCOMPARE(room.home.timers(), std::size_t(0));
    }
    void withoutADelayPanicCoversNothing()
    {
        Room room;
        room.goLive();
        QCOMPARE(room.theSwitch.panic(), Duration(0));
        QVERIFY(room.showing() == Showing::Source);
    }
    void theDelayNeverHoldsMoreThanItsBytes()
    {
        Room room({track(kObs), nullptr});
        room.theSwitch.setDelay(Duration(120'000));
        room.goLive();
        const SharedBytes large = SharedBytes::copyOf(Bytes(32u << 20, 'x'));
        const auto send = [&room, &large] {
            room.stream.write({media::Kind::Video, true, room.dts += mediaMs(40), MediaTime(0), large});
        };
        for (int i = 0; i < 7; ++i)
            send();
        QVERIFY(!room.viewer.has('K'));
        send(); // 256 MiB, and the small ones before
        QVERIFY(room.viewer.has('K'));
        room.theSwitch.end();
    }
    void aRestartIsOnAirWithTheSlateBeforeAnyEncoder()
    {
        air::KeptSlate kept;
        {
            Room before;
            before.goLive();
            before.theSwitch.removeInput(1);
            kept = {before.wanted, before.wanted.tracks.fit->plain()};
        }
        const Bytes record = air::toRecord(kept);
        const auto read = air::fromRecord(record);
        QVERIFY(read.hasValue() && read->slate);
        QCOMPARE(read->program.frame, kept.program.frame);
        QVERIFY(read->slate->track->sameConfig(*kept.slate->track));
        Room room;
        room.theSwitch.addSlate(SlateKind::Interrupted, read->slate);
        room.theSwitch.goLive(read->program, SlateKind::Interrupted);
        QVERIFY(room.theSwitch.state().onAir == OnAir::Lost);
        room.home.advance(Duration(1'000));
        QVERIFY(room.viewer.seen.starts_with("TS") && room.viewer.has('_'));
        room.theSwitch.addInput(1, room.stream);
        room.send(2);
        QVERIFY(room.theSwitch.state().onAir == OnAir::On);
        QVERIFY(room.viewer.has('K') && !room.viewer.has('|'));
    }
    void aCutRecordIsRefused()
    {
        const air::KeptProgram program{air::fitted({track(kObs), aacTrack()})};
        const Bytes record = air::toRecord({program, program.tracks.fit->plain()});
        QVERIFY(air::fromRecord(record).hasValue());
        for (std::size_t length = 0; length < 140; ++length)
            QVERIFY(!air::fromRecord(ByteView(record).first(length)).hasValue());
        QVERIFY(!air::fromRecord(ByteView(record).first(record.size() - 1)).hasValue());
    }
    void measuresUsualRatesThroughRtmpsMilliseconds()
    {
        for (const auto &[ticks, wanted] : {std::pair(3003.0, 3003), std::pair(3000.0, 3000), std::pair(3600.0, 3600), std::pair(1501.5, 1502),
                                            std::pair(3753.75, 3754), std::pair(5000.0, 5000)}) {
            air::FrameRate rate;
            for (int i = 0; i < 200; ++i)
                rate.add(mediaMs(std::llround(i * ticks / 90)));
            QCOMPARE(rate.frame(), MediaTime(wanted));
        }
        air::FrameRate odd;
        QCOMPARE(odd.frame(), MediaTime(3000));
        for (int i = 0; i < 50; ++i)
            odd.add(mediaMs(i)); // a thousand a second
        QCOMPARE(odd.frame(), MediaTime(750));
    }
    void thePlainSlateIsSmallAndItsRepetitionsAreTiny()
    {
        const auto fit = air::SlateFit::to(*track(kObs));
        QVERIFY(fit.hasValue());
        QVERIFY((*fit)->plain()->pictures.front().payload[0].size() < 2'000);
        for (std::uint32_t i = 1; i < air::SlateFit::kRepeats; ++i)
            QVERIFY((*fit)->repeat(i).size() < 24);
        QVERIFY((*fit)->track()->config.size() > track(kObs)->config.size());
        QVERIFY(!air::SlateFit::to(*track(kHevc1080, media::Codec::Hevc)).hasValue());
    }
};

BELFRY_CASE(tst_Program)
#include "tst_Program.moc"
