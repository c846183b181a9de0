#include "media/Nal.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::media;

namespace {

/// Each text is one unit; its first character stands for the type.
Bytes units(std::initializer_list<std::string_view> all, std::size_t lengthBytes = 4)
{
    Bytes bytes;
    for (const std::string_view unit : all) {
        for (std::size_t i = lengthBytes; i-- > 0;)
            bytes.push_back(static_cast<std::uint8_t>(unit.size() >> 8 * i));
        for (const char c : unit)
            bytes.push_back(static_cast<std::uint8_t>(c));
    }
    return bytes;
}

Bytes toBytes(const SharedBytes &shared)
{
    return {shared.view().begin(), shared.view().end()};
}

constexpr std::string_view kFiller = "\x0c\xff\xff\x80";
constexpr std::string_view kIdr = "\x65 picture";
constexpr std::string_view kSei = "\x06 words";

} // namespace

class tst_Nal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void walksEveryLengthSize()
    {
        for (const std::size_t lengthBytes : {1, 2, 4}) {
            const Bytes bytes = units({kSei, kIdr}, lengthBytes);
            NalWalker walker(bytes, lengthBytes);
            QCOMPARE(avcNalType(*walker.next()), std::uint8_t(6));
            QCOMPARE(avcNalType(*walker.next()), std::uint8_t(5));
            QVERIFY(!walker.next());
            QVERIFY(!walker.failed());
        }
    }
    void aLengthPastTheEndFails()
    {
        Bytes bytes = units({kSei, kIdr});
        bytes.pop_back();
        NalWalker walker(bytes);
        QVERIFY(walker.next());
        QVERIFY(!walker.next());
        QVERIFY(walker.failed());
        const Bytes huge = {0xff, 0xff, 0xff, 0xff, 0x65};
        NalWalker other(huge);
        QVERIFY(!other.next());
        QVERIFY(other.failed());
        QVERIFY(!tidyNals(SharedBytes::copyOf(huge), Codec::Avc, 4));
    }
    void nothingToTidyCopiesNothing()
    {
        const SharedBytes payload = SharedBytes::copyOf(units({kSei, kIdr}));
        const auto tidy = tidyNals(payload, Codec::Avc, 4);
        QCOMPARE(tidy->data(), payload.data());
        QCOMPARE(tidy->size(), payload.size());
    }
    void fillerAtTheEndIsCutOff()
    {
        const SharedBytes payload = SharedBytes::copyOf(units({kSei, kIdr, kFiller, kFiller}));
        const auto tidy = tidyNals(payload, Codec::Avc, 4);
        QVERIFY(toBytes(*tidy) == units({kSei, kIdr}));
        QCOMPARE(tidy->storage(), payload.storage());
    }
    void fillerBetweenUnitsIsTakenOut()
    {
        const auto tidy = tidyNals(SharedBytes::copyOf(units({kSei, kFiller, kIdr, ""})), Codec::Avc, 4);
        QVERIFY(toBytes(*tidy) == units({kSei, kIdr}));
    }
    void onlyFillerLeavesNothing()
    {
        const auto tidy = tidyNals(SharedBytes::copyOf(units({kFiller})), Codec::Avc, 4);
        QVERIFY(tidy && tidy->empty());
    }
    void shortLengthsBecomeFourBytes()
    {
        for (const std::size_t lengthBytes : {1, 2}) {
            const auto tidy = tidyNals(SharedBytes::copyOf(units({kSei, kIdr}, lengthBytes)), Codec::Avc, lengthBytes);
            QVERIFY(toBytes(*tidy) == units({kSei, kIdr}));
        }
    }
    void hevcHasItsOwnFiller()
    {
        const std::string_view filler("\x4c\x01\xff", 3); // type 38
        const std::string_view idr("\x26\x01 picture", 10);
        const auto tidy = tidyNals(SharedBytes::copyOf(units({filler, idr})), Codec::Hevc, 4);
        QVERIFY(toBytes(*tidy) == units({idr}));
    }
};

BELFRY_CASE(tst_Nal)
#include "tst_Nal.moc"
