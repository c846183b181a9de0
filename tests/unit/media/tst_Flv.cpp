#include "media/Flv.h"
#include "base/Text.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::media;
using Type = FlvEvent::Type;

namespace {

const std::string kAvcC = "0164001effe1001e6764001eacd940a02ff97016a0202028000003000800000301e478b16cb001000468efbcb0";
const std::string kHvcC = "01016000000090000000000078f000fcfdf8f800000f0320"
                          "0001001840010c01ffff0160000003009000000300000300789594092100"
                          "01002b420101016000000300900000030000030078a003c0801107cb965654a4c2f0168080000003008000000c8422"
                          "000100064401c073c189";
const std::string kAv1C = "81000c000a0b000000043ea7c402f80040";
const std::string kOpusHead = "4f70757348656164" "0102380180bb0000000000";
const std::string kIdr = "00000003658888";
const std::string kHvc1 = "68766331";
const std::string kAvc1 = "61766331";

SharedBytes tag(const std::string &hex)
{
    return SharedBytes::copyOf(fromHex(hex).value_or(Bytes()));
}

std::string hex(const SharedBytes &bytes)
{
    return toHex(bytes.view());
}

FlvReader avcReader()
{
    FlvReader reader;
    reader.readVideo(tag("1700000000" + kAvcC));
    return reader;
}

} // namespace

class tst_Flv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsLegacyAvc()
    {
        FlvReader reader;
        const auto config = reader.readVideo(tag("1700000000" + kAvcC));
        QVERIFY(config.type == Type::Track);
        QCOMPARE(config.track->codecString, std::string("avc1.64001e"));
        QCOMPARE(hex(config.track->config), kAvcC);
        const SharedBytes keyTag = tag("1701000042" + kIdr);
        const auto key = reader.readVideo(keyTag);
        QVERIFY(key.type == Type::Packet && key.packet.key);
        QCOMPARE(key.packet.compositionOffset, mediaMs(66));
        QCOMPARE(key.packet.payload.storage(), keyTag.storage());
        QCOMPARE(hex(key.packet.payload), kIdr);
        const auto inter = reader.readVideo(tag("270100000000000002419a"));
        QVERIFY(inter.type == Type::Packet && !inter.packet.key);
        QVERIFY(reader.readVideo(tag("1702000000")).type == Type::End);
    }
    void compositionTimesMayBeNegativeButNotAbsurd()
    {
        FlvReader reader = avcReader();
        QCOMPARE(reader.readVideo(tag("2701ffffdf" + kIdr)).packet.compositionOffset, mediaMs(-33));
        QVERIFY(reader.readVideo(tag("2701002710" + kIdr)).type == Type::Packet);
        QVERIFY(reader.readVideo(tag("2701002711" + kIdr)).type == Type::Malformed);
        QVERIFY(reader.readVideo(tag("2701800000" + kIdr)).type == Type::Malformed);
    }
    void pictureBeforeItsConfigurationIsLeftOut()
    {
        FlvReader reader;
        QVERIFY(reader.readVideo(tag("1701000000" + kIdr)).type == Type::Ignored);
    }
    void brokenUnitsAreLeftOut()
    {
        FlvReader reader = avcReader();
        QVERIFY(reader.readVideo(tag("170100000000000004658888")).type == Type::Malformed);
        QVERIFY(reader.readVideo(tag("1701000000" + kIdr)).type == Type::Packet);
        QVERIFY(reader.readVideo(tag("1701000000")).type == Type::Ignored);
        QVERIFY(reader.readVideo(tag("17010000")).type == Type::Malformed);
    }
    void aBrokenConfigurationKeepsTheOneBefore()
    {
        FlvReader reader = avcReader();
        QVERIFY(reader.readVideo(tag("1700000000" "0164")).type == Type::Malformed);
        QVERIFY(reader.readVideo(tag("1701000000" + kIdr)).type == Type::Packet);
    }
    void shortNalLengthsBecomeFourBytes()
    {
        std::string avcC = kAvcC;
        avcC.replace(8, 2, "fd"); // two-byte lengths
        FlvReader reader;
        const auto config = reader.readVideo(tag("1700000000" + avcC));
        QVERIFY(config.type == Type::Track);
        QCOMPARE(hex(config.track->config), kAvcC);
        QCOMPARE(hex(reader.readVideo(tag("17010000000003658888")).packet.payload), kIdr);
    }
    void readsHevcByCustomAndByMistake()
    {
        FlvReader reader;
        QCOMPARE(reader.readVideo(tag("1c00000000" + kHvcC)).track->codecString, std::string("hvc1.1.6.L120.90"));
        QVERIFY(reader.readVideo(tag("1c01000000" "000000032601aa")).packet.key);
        FlvReader mistaken;
        QVERIFY(mistaken.readVideo(tag("1700000000" + kHvcC)).track->codec == Codec::Hevc);
        QVERIFY(mistaken.readVideo(tag("1701000000" "000000032601aa")).type == Type::Packet);
    }
    void readsEnhancedHevc()
    {
        FlvReader reader;
        QCOMPARE(reader.readVideo(tag("90" + kHvc1 + kHvcC)).track->width, 1920u);
        const auto coded = reader.readVideo(tag("91" + kHvc1 + "000021" "000000032601aa"));
        QVERIFY(coded.type == Type::Packet && coded.packet.key);
        QCOMPARE(coded.packet.compositionOffset, mediaMs(33));
        const auto codedX = reader.readVideo(tag("a3" + kHvc1 + "000000030201aa"));
        QVERIFY(codedX.type == Type::Packet && !codedX.packet.key);
        QCOMPARE(codedX.packet.compositionOffset, MediaTime(0));
        QVERIFY(reader.readVideo(tag("94" + kHvc1 + "0200")).type == Type::Metadata);
        QVERIFY(reader.readVideo(tag("92" + kHvc1)).type == Type::End);
    }
    void readsEnhancedAvcAndAv1()
    {
        FlvReader reader;
        QVERIFY(reader.readVideo(tag("90" + kAvc1 + kAvcC)).track->codec == Codec::Avc);
        QVERIFY(reader.readVideo(tag("93" + kAvc1 + kIdr)).type == Type::Packet);
        FlvReader av1;
        QCOMPARE(av1.readVideo(tag("9061763031" + kAv1C)).track->codecString, std::string("av01.0.00M.08"));
        QCOMPARE(hex(av1.readVideo(tag("91617630310a0b00")).packet.payload), std::string("0a0b00"));
    }
    void readsEnhancedSound()
    {
        FlvReader reader;
        QCOMPARE(reader.readAudio(tag("904f707573" + kOpusHead)).track->codecString, std::string("opus"));
        QCOMPARE(hex(reader.readAudio(tag("914f707573aabb")).packet.payload), std::string("aabb"));
        QCOMPARE(reader.readAudio(tag("906d7034611190")).track->codecString, std::string("mp4a.40.2"));
        QVERIFY(reader.readAudio(tag("916d70346121")).packet.key);
        QVERIFY(reader.readAudio(tag("926d703461")).type == Type::End);
        QVERIFY(reader.readAudio(tag("9061632d33aa")).type == Type::Ignored);
    }
    void modifiersArePassedOver()
    {
        FlvReader reader = avcReader();
        // Two modifiers: a nanosecond offset of three bytes, and one whose size needs the long form.
        std::string longOne = "ff" "00ff";
        for (int i = 0; i < 256; ++i)
            longOne += "aa";
        const auto event = reader.readVideo(tag("97" "02000001" "07" + longOne + "13" + kAvc1 + kIdr));
        QVERIFY2(event.type == Type::Packet, event.why.data());
        QCOMPARE(hex(event.packet.payload), kIdr);
        QVERIFY(reader.readVideo(tag("9702")).type == Type::Malformed);
        QVERIFY(reader.readVideo(tag("97")).type == Type::Malformed);
    }
    void ofManyTracksTheDefaultOneIsTaken()
    {
        FlvReader reader = avcReader();
        const auto one = reader.readVideo(tag("96" "03" + kAvc1 + "00" + kIdr));
        QVERIFY(one.type == Type::Packet && one.packet.key);
        QVERIFY(reader.readVideo(tag("96" "03" + kAvc1 + "01" + kIdr)).type == Type::Ignored);
        const auto many = reader.readVideo(tag("96" "13" + kAvc1 + "01" "000002" "aabb" "00" "000007" + kIdr));
        QCOMPARE(hex(many.packet.payload), kIdr);
        const auto codecs = reader.readVideo(tag("96" "23" + kHvc1 + "02" "000001" "aa" + kAvc1 + "00" "000007" + kIdr));
        QCOMPARE(hex(codecs.packet.payload), kIdr);
        QVERIFY(reader.readVideo(tag("96" "13" + kAvc1 + "00" "0000ff" + kIdr)).type == Type::Malformed);
        QVERIFY(reader.readVideo(tag("96" "33" + kAvc1)).type == Type::Ignored);
    }
    void otherCodecsAreLeftOut()
    {
        FlvReader reader;
        QVERIFY(reader.readVideo(tag("12aabb")).type == Type::Ignored);         // H.263
        QVERIFY(reader.readVideo(tag("9076703039aa")).type == Type::Ignored);   // vp09
        QVERIFY(reader.readVideo(tag("5700")).type == Type::Ignored);           // a command
        QVERIFY(reader.readVideo(tag("d100")).type == Type::Ignored);           // an enhanced one
        QVERIFY(reader.readAudio(tag("2faabb")).type == Type::Ignored);         // MP3
        QVERIFY(reader.readAudio(SharedBytes()).type == Type::Ignored);
        QVERIFY(reader.readVideo(SharedBytes()).type == Type::Ignored);
    }
    void readsLegacyAac()
    {
        FlvReader reader;
        const auto config = reader.readAudio(tag("af00119056e500"));
        QCOMPARE(config.track->sampleRate, 48000u);
        const auto packet = reader.readAudio(tag("af0121100500"));
        QVERIFY(packet.type == Type::Packet && packet.packet.key);
        QCOMPARE(hex(packet.packet.payload), std::string("21100500"));
        QVERIFY(reader.readAudio(tag("af")).type == Type::Malformed);
        QVERIFY(reader.readAudio(tag("af00")).type == Type::Malformed);
        QVERIFY(reader.readAudio(tag("af01")).type == Type::Ignored);
    }
};

BELFRY_CASE(tst_Flv)
#include "tst_Flv.moc"
