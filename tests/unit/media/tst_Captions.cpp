#include "media/Captions.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <vector>

using namespace belfry;
using namespace belfry::media;

namespace {

using Triplets = std::vector<std::array<std::uint8_t, 3>>;

constexpr std::uint8_t kField1 = 0xfc;
constexpr std::uint8_t kField2 = 0xfd;
constexpr std::uint8_t kServiceMore = 0xfe;
constexpr std::uint8_t kServiceStart = 0xff;
constexpr std::uint8_t kNotValid = 0xf8;

Bytes unit(const Bytes &nal)
{
    Bytes out;
    ByteWriter writer(out);
    writer.u32(static_cast<std::uint32_t>(nal.size()));
    for (const std::uint8_t byte : nal)
        writer.u8(byte);
    return out;
}

Bytes escaped(const Bytes &plain)
{
    Bytes out;
    int zeros = 0;
    for (const std::uint8_t byte : plain) {
        if (zeros >= 2 && byte <= 3) {
            out.push_back(3);
            zeros = 0;
        }
        zeros = byte == 0 ? zeros + 1 : 0;
        out.push_back(byte);
    }
    return out;
}

Bytes seiUnit(const Triplets &triplets, Codec codec = Codec::Avc, std::uint8_t flags = 0xc0)
{
    Bytes plain;
    ByteWriter writer(plain);
    if (codec == Codec::Avc)
        writer.u8(6);
    else
        writer.u16(39 << 9 | 1);
    writer.u8(5); // a message of another kind before it
    writer.u8(3);
    writer.u24(0);
    writer.u8(4);
    writer.u8(static_cast<std::uint8_t>(8 + 2 + 3 * triplets.size() + 1));
    writer.u8(0xb5);
    writer.u16(0x31);
    writer.text("GA94");
    writer.u8(3);
    writer.u8(static_cast<std::uint8_t>(flags | triplets.size()));
    writer.u8(0xff);
    for (const auto &triplet : triplets)
        for (const std::uint8_t byte : triplet)
            writer.u8(byte);
    writer.u8(0xff);
    writer.u8(0x80);
    return unit(escaped(plain));
}

Bytes slice(Codec codec = Codec::Avc)
{
    return codec == Codec::Avc ? unit({0x65, 1, 2, 3}) : unit({0x26, 1, 2, 3});
}

Bytes frame(std::initializer_list<Bytes> units)
{
    Bytes out;
    for (const Bytes &one : units)
        for (const std::uint8_t byte : one)
            out.push_back(byte);
    return out;
}

CaptionSet scanned(const Bytes &payload, Codec codec = Codec::Avc)
{
    CaptionScan scan;
    scan.add(codec, payload);
    return scan.found();
}

} // namespace

class tst_Captions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsEachChannelOfLine21()
    {
        const std::pair<std::array<std::uint8_t, 3>, std::uint8_t> cases[] = {
            {{kField1, 0x94, 0x20}, 1}, {{kField1, 0x1c, 0x20}, 2}, {{kField2, 0x15, 0x2c}, 4}, {{kField2, 0x9d, 0x25}, 8}};
        for (const auto &[triplet, channels] : cases)
            QCOMPARE(scanned(frame({seiUnit({triplet}), slice()})).channels, channels);
    }
    void paddingTextAndWhatIsNotValidAreNoCaptions()
    {
        const Triplets triplets[] = {{{kField1, 0x80, 0x80}}, {{kField1, 0x14, 0x2a}}, {{kField1, 0x94, 0xab}},
                                     {{kNotValid, 0x94, 0x20}}, {{kField1, 0x41, 0x42}}, {{kField2, 0x01, 0x03}},
                                     {{0xfa, 0, 0}, {0xfa, 0, 0}}};
        for (const Triplets &one : triplets)
            QVERIFY(scanned(frame({seiUnit(one), slice()})).empty());
        QVERIFY(scanned(frame({seiUnit({{kField1, 0x94, 0x20}}, Codec::Avc, 0x80), slice()})).empty());
    }
    void findsTheServicesOfAPacket()
    {
        // Two blocks: service 1 with two bytes, service 9 (extended) with one.
        const Triplets triplets = {{kServiceStart, 0x04, 0x22}, {kServiceMore, 'a', 'b'}, {kServiceMore, 0xe1, 9},
                                   {kServiceMore, 'c', 0}};
        QCOMPARE(scanned(frame({seiUnit(triplets), slice()})).services, std::uint64_t(1) << 1 | std::uint64_t(1) << 9);
        // The end of a packet that began in another frame says nothing.
        QVERIFY(scanned(frame({seiUnit({{kServiceMore, 0x22, 0x22}}), slice()})).empty());
    }
    void hevcToo()
    {
        const Bytes payload = frame({seiUnit({{kField1, 0x14, 0x20}}, Codec::Hevc), slice(Codec::Hevc)});
        QCOMPARE(scanned(payload, Codec::Hevc).channels, 1);
        QVERIFY(scanned(payload, Codec::Av1).empty());
    }
    void looksNoFurtherThanTheFirstSlice()
    {
        QVERIFY(scanned(frame({slice(), seiUnit({{kField1, 0x94, 0x20}})})).empty());
    }
    void saysOnceWhatIsNew()
    {
        CaptionScan scan;
        const Bytes payload = frame({seiUnit({{kField1, 0x94, 0x20}}), slice()});
        QVERIFY(scan.add(Codec::Avc, payload));
        QVERIFY(!scan.add(Codec::Avc, payload));
        QVERIFY(scan.add(Codec::Avc, frame({seiUnit({{kField2, 0x94, 0x20}}), slice()})));
        QCOMPARE(scan.found().channels, 5);
    }
    void aBrokenUnitIsLetPass()
    {
        const Bytes whole = frame({seiUnit({{kField1, 0x94, 0x20}, {kServiceStart, 0x02, 0x21}}), slice()});
        CaptionScan scan;
        for (std::size_t cut = 0; cut < whole.size(); ++cut)
            scan.add(Codec::Avc, ByteView(whole).first(cut));
        for (std::size_t at = 4; at < whole.size(); ++at) {
            Bytes changed = whole;
            changed[at] ^= 0xff;
            scanned(changed);
        }
        QCOMPARE(scanned(whole).channels, 1);
        QCOMPARE(scanned(whole).services, 2u);
    }
};

BELFRY_CASE(tst_Captions)
#include "tst_Captions.moc"
