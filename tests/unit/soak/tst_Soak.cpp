// Twice eight hours on air: 29.97 pictures a second and sound of 44.1 kHz, in RTMP's whole milliseconds, from an encoder's
// tags to segments.
#include "air/Switch.h"
#include "hls/Packager.h"
#include "ingest/StreamFeed.h"
#include "media/FlvWriter.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "support/ObsPackets.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

#include <charconv>
#include <cmath>
#include <fstream>
#include <utility>

using namespace belfry;
using namespace belfry::test;

namespace {

constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::int64_t kHours = 8;
constexpr int kPicturesPerKey = 60;
constexpr double kPictureMs = 1001.0 / 30, kBlockMs = 1024 * 1000.0 / 44'100;
constexpr int kMarkDigits = 8;

/// Numbers each picture and block, so that it is known again in a segment.
SharedBytes marked(char kind, std::int64_t number, bool key)
{
    std::string text(4, '\0');
    text += key ? '\x65' : '\x41';
    text += std::string(3, kind);
    const std::string digits = std::to_string(number);
    text += std::string(static_cast<std::size_t>(kMarkDigits) - digits.size(), '0') + digits;
    text[3] = static_cast<char>(text.size() - 4);
    return SharedBytes::copyOf(kind == 'V' ? text : text.substr(5));
}

std::optional<std::int64_t> firstMark(std::string_view bytes, char kind)
{
    const std::size_t at = bytes.find(std::string(3, kind) + '0');
    if (at == std::string_view::npos)
        return std::nullopt;
    std::int64_t number = 0;
    const char *from = bytes.data() + at + 3;
    const auto read = std::from_chars(from, from + kMarkDigits, number);
    return read.ptr == from + kMarkDigits ? std::optional(number) : std::nullopt;
}

/// The tfdt boxes of a fragment, in their order (ISO 14496-12 8.8.12): picture, then sound.
std::vector<std::uint64_t> baseTimes(std::string_view bytes)
{
    std::vector<std::uint64_t> times;
    for (std::size_t at = bytes.find("tfdt"); at != std::string_view::npos && times.size() < 2;
         at = bytes.find("tfdt", at + 4)) {
        ByteReader reader(asBytes(bytes.substr(at + 4)));
        const bool isLong = reader.u32() >> 24 == 1;
        const std::uint64_t high = isLong ? reader.u32() : 0;
        times.push_back(high << 32 | reader.u32());
    }
    return times;
}

std::size_t residentKib()
{
    std::ifstream file("/proc/self/statm");
    std::size_t pages = 0;
    file >> pages >> pages;
    return pages * 4;
}

struct House final : air::Switch::World, hls::Packager::World {
    House()
    {
        packager.begin(theSwitch.program(), mediaMs(2'002));
        theSwitch.goLive();
    }
    void slateWanted(const air::KeptProgram &) override {}
    void switchChanged(const air::SwitchState &) override {}
    void segmentOpened(const hls::SegmentRecord &) override {}
    void segmentCompleted(const hls::SegmentPtr &segment) override
    {
        if (++segments % 16 == 0)
            mostKib = std::max(mostKib, residentKib());
        for (const hls::PartPtr &part : segment->parts) {
            std::string bytes;
            for (const SharedBytes &piece : part->pieces)
                bytes += piece.text();
            const auto times = baseTimes(bytes);
            const auto picture = firstMark(bytes, 'V');
            const auto sound = firstMark(bytes, 'A');
            if (times.size() != 2 || !picture || !sound)
                continue; // a slate's
            ++measured;
            const double pictureOff = static_cast<double>(times[0]) / 90 - static_cast<double>(*picture) * kPictureMs;
            const double soundOff = static_cast<double>(times[1]) / 44.1 - static_cast<double>(*sound) * kBlockMs;
            worstMs = std::max(worstMs, std::abs(pictureOff - soundOff));
            lastMs = pictureOff - soundOff;
            return;
        }
    }

    FakeExecutor home;
    air::Switch theSwitch{home, *this, "church"};
    hls::Packager packager{home, *this, {.name = "church/program", .firstNumber = 1}};
    std::int64_t segments = 0, measured = 0;
    double worstMs = 0, lastMs = 0;
    std::size_t mostKib = 0;
};

/// As OBS counts: whole milliseconds, cut down, from 0.
void send(House &house, std::int64_t id, std::int64_t lengthMs)
{
    const ObsPackets obs("obs-static");
    hub::Stream stream("encoder");
    ingest::StreamFeed feed(stream);
    const std::uint8_t sound[] = {0x12, 0x08}; // AAC-LC, 44.1 kHz, one channel
    const auto head = [](media::Codec codec, ByteView config) {
        const auto front = media::flvConfigFront(codec);
        Bytes tag(front.view().begin(), front.view().end());
        tag.insert(tag.end(), config.begin(), config.end());
        return SharedBytes::copyOf(ByteView(tag));
    };
    feed.add(media::Kind::Audio, head(media::Codec::Aac, sound), 0);
    feed.add(media::Kind::Video, head(media::Codec::Avc, obs.tracks.video->config.view()), 0);
    house.theSwitch.addInput(static_cast<air::InputId>(id), stream);
    const auto give = [&](media::Kind kind, std::int64_t number, bool key, double ms) {
        media::Packet packet{kind, key, MediaTime(0), MediaTime(0), {}};
        const bool isVideo = kind == media::Kind::Video;
        const auto front = media::flvFront(packet, isVideo ? media::Codec::Avc : media::Codec::Aac);
        Bytes tag(front.view().begin(), front.view().end());
        const SharedBytes payload = marked(isVideo ? 'V' : 'A', number, key);
        tag.insert(tag.end(), payload.view().begin(), payload.view().end());
        feed.add(kind, SharedBytes::copyOf(ByteView(tag)), static_cast<std::uint32_t>(ms));
    };
    std::int64_t pictures = 0, blocks = 0;
    for (std::int64_t now = 0; now < lengthMs;) {
        const double pictureAt = static_cast<double>(pictures) * kPictureMs,
                     blockAt = static_cast<double>(blocks) * kBlockMs;
        const auto due = static_cast<std::int64_t>(std::min(pictureAt, blockAt));
        if (due > now) {
            house.home.advance(Duration(due - now));
            now = due;
        } else if (pictureAt <= blockAt) {
            give(media::Kind::Video, pictures, pictures % kPicturesPerKey == 0, pictureAt);
            ++pictures;
        } else {
            give(media::Kind::Audio, blocks++, true, blockAt);
        }
    }
    house.theSwitch.removeInput(static_cast<air::InputId>(id));
}

} // namespace

class tst_Soak : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void soundStaysWithThePictureAndMemoryStaysWhereItWas_data()
    {
        QTest::addColumn<qint64>("sessionMs");
        QTest::newRow("one encoder for eight hours") << qint64(kHours * kHourMs);
        QTest::newRow("an encoder that is killed every twenty minutes") << qint64(kHourMs / 3);
    }
    void soundStaysWithThePictureAndMemoryStaysWhereItWas()
    {
        QFETCH(qint64, sessionMs);
        House house;
        const auto run = [&](std::int64_t lengthMs, std::int64_t firstId) {
            for (std::int64_t done = 0; done < lengthMs; done += sessionMs) {
                send(house, firstId++, std::min<std::int64_t>(sessionMs, lengthMs));
                house.home.advance(Duration(7'300)); // the slate
            }
        };
        run(kHourMs / 6, 1);
        run(kHours * kHourMs, 100);
        const std::size_t before = std::exchange(house.mostKib, 0); // an allocator gives back and takes again
        run(kHours * kHourMs, 1'000);
        const std::size_t after = house.mostKib;
        qInfo("%lld segments, %lld measured; drift at most %.1f ms, %.1f at the end; at most %zu KiB resident, then %zu",
              static_cast<long long>(house.segments), static_cast<long long>(house.measured), house.worstMs,
              house.lastMs, before, after);
        QVERIFY(house.segments > 2 * (kHours * 3'600 / 2 - 200));
        QVERIFY(house.measured > house.segments / 2);
        QVERIFY(house.worstMs < 40);
        QVERIFY2(after * 100 < before * 105, qPrintable(QString::number(after - before)));
    }
};

BELFRY_CASE(tst_Soak)
#include "tst_Soak.moc"
