// Records written by x264, x265, SVT-AV1 and libaom; sizes and strings as ffprobe and Chromium name them.
#include "base/Text.h"
#include "media/BitReader.h"
#include "media/ParameterSets.h"
#include "media/Track.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::media;

namespace {

constexpr std::string_view kObs =
    "0164001effe1001e6764001eacd940a02ff97016a0202028000003000800000301e478b16cb001000468efbcb0";
constexpr std::string_view k1080 = "0142c028ffe100196742c028da01e0089f97011000000300100000030320f1832a01000468ce0fc8";
constexpr std::string_view k1080Interlaced =
    "014d4028ffe10019674d4028f403c0227ef011000003000100000300321f162ea001000468de0fc8";
constexpr std::string_view k422TenBit =
    "017a001effe1001d677a001eb6cb405017fcfff805a805a0800000030080000019078b175001000468ce0fc8fefafa00";
constexpr std::string_view k444 =
    "01f40015ffe1001f67f40015919681b0879e10ffc1e201df44000003000400000300c83c58ba8001000568ce0f1920fff8f800";
constexpr std::string_view kHevc1080 =
    "01016000000090000000000078f000fcfdf8f800000f0320"
    "0001001840010c01ffff0160000003009000000300000300789594092100"
    "01002b420101016000000300900000030000030078a003c0801107cb965654a4c2f0168080000003008000000c8422"
    "000100064401c073c189";
constexpr std::string_view kHevcTenBit =
    "0102200000009000000000003cf000fcfdfafa00000f0320"
    "0001001840010c01ffff02200000030090000003000003003c9594092100"
    "01003042010102200000030090000003000003003ca00d88040724436595952930bffc1e401df5a020000003002000000303212200"
    "0100064401c073c189";
constexpr std::string_view kAv1 = "81000c000a0b000000043ea7c402f80040";
constexpr std::string_view kAv1TenBit = "81054c000a0b0000002d4cffb3ccaf9404";

Bytes bytes(std::string_view hex)
{
    return fromHex(hex).value_or(Bytes());
}

struct Known {
    Codec codec;
    std::string_view record;
    std::string_view codecString;
    std::uint32_t width, height;
};
const Known kKnown[] = {
    {Codec::Avc, kObs, "avc1.64001e", 640, 360},
    {Codec::Avc, k1080, "avc1.42c028", 1920, 1080},
    {Codec::Avc, k1080Interlaced, "avc1.4d4028", 1920, 1080},
    {Codec::Avc, k422TenBit, "avc1.7a001e", 640, 362},
    {Codec::Avc, k444, "avc1.f40015", 426, 241},
    {Codec::Hevc, kHevc1080, "hvc1.1.6.L120.90", 1920, 1080},
    {Codec::Hevc, kHevcTenBit, "hvc1.2.4.L60.90", 426, 242},
    {Codec::Av1, kAv1, "av01.0.00M.08", 426, 242},
    {Codec::Av1, kAv1TenBit, "av01.0.05M.10", 1280, 720},
};

} // namespace

class tst_ParameterSets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatEncodersWrite()
    {
        for (const Known &known : kKnown) {
            const auto track = makeTrack(known.codec, SharedBytes::copyOf(bytes(known.record)));
            QVERIFY2(track.hasValue(), known.codecString.data());
            QCOMPARE(std::string_view((*track)->codecString), known.codecString);
            QCOMPARE((*track)->width, known.width);
            QCOMPARE((*track)->height, known.height);
            QVERIFY((*track)->codec == known.codec);
        }
    }
    void everyCutIsRefused()
    {
        for (const Known &known : kKnown) {
            const Bytes whole = bytes(known.record);
            // The last bytes of some records may be missing: extensions, and what only follows the size.
            for (std::size_t length = 0; length < 20 && length + 4 < whole.size(); ++length)
                if (length != 4 || known.codec != Codec::Av1)
                    QVERIFY(!makeTrack(known.codec, SharedBytes::copyOf(ByteView(whole).first(length))).hasValue());
        }
    }
    void brokenBitsDoNoHarm()
    {
        for (const Known &known : kKnown) {
            Bytes record = bytes(known.record);
            for (std::uint8_t &byte : record) {
                const std::uint8_t kept = byte;
                for (int bit = 0; bit < 8; ++bit) {
                    byte = static_cast<std::uint8_t>(kept ^ 1 << bit);
                    const auto track = makeTrack(known.codec, SharedBytes::copyOf(record));
                    if (track)
                        QVERIFY((*track)->width <= 65'536 && (*track)->height <= 65'536);
                }
                byte = kept;
            }
        }
    }
    void tellsMoreOfAnSps()
    {
        QVERIFY(!parseAvcConfig(bytes(kObs))->shape.interlaced);
        QVERIFY(parseAvcConfig(bytes(k1080Interlaced))->shape.interlaced);
        QCOMPARE(parseAvcConfig(bytes(k422TenBit))->shape.bitDepth, 10u);
        QCOMPARE(parseAvcConfig(bytes(k422TenBit))->shape.chromaFormat, 2u);
        QCOMPARE(parseAvcConfig(bytes(k444))->shape.chromaFormat, 3u);
        const Bytes obs = bytes(kObs);
        const auto config = parseAvcConfig(obs);
        QCOMPARE(config->sps.size(), std::size_t(1));
        QCOMPARE(config->pps.size(), std::size_t(1));
        QCOMPARE(config->pps[0].size(), std::size_t(4));
        QCOMPARE(config->lengthBytes, std::size_t(4));
    }
    void refusesALengthOfThree()
    {
        Bytes record = bytes(kObs);
        record[4] = 0xfe;
        QVERIFY(!parseAvcConfig(record).hasValue());
    }
    void codesHaveALimit()
    {
        const Bytes zeros(64, 0);
        BitReader bits(zeros);
        QCOMPARE(bits.ue(), 0u);
        QVERIFY(bits.failed());
        const Bytes longest = {0, 0, 0, 1, 0xff, 0xff, 0xff, 0xfe}; // 31 zeros: the longest code
        BitReader most(longest);
        QCOMPARE(most.ue(), 0xfffffffeu);
        QVERIFY(!most.failed());
        const Bytes long64(BitReader::kMaxBytes + 1, 0xff);
        BitReader bounded(long64);
        bounded.skip(static_cast<int>(BitReader::kMaxBytes) * 8);
        QVERIFY(!bounded.failed());
        bounded.flag();
        QVERIFY(bounded.failed());
    }
    void signedCodesAlternate()
    {
        const Bytes codes = {0b1'010'011'0, 0b0100'0010, 0b1'0000000};
        BitReader bits(codes);
        QCOMPARE(bits.se(), 0);
        QCOMPARE(bits.se(), 1);
        QCOMPARE(bits.se(), -1);
        QCOMPARE(bits.se(), 2);
        QCOMPARE(bits.se(), -2);
    }
    void emulationBytesAreSkipped()
    {
        const Bytes escaped = {0, 0, 3, 1, 0, 0, 3};
        BitReader bits(escaped, BitReader::Emulation::Prevented);
        QCOMPARE(bits.bits(24), 1u);
        QCOMPARE(bits.bits(16), 0u);
        QVERIFY(!bits.failed());
        bits.flag();
        QVERIFY(bits.failed());
    }
};

BELFRY_CASE(tst_ParameterSets)
#include "tst_ParameterSets.moc"
