#include "http/WsCodec.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

#include <algorithm>
#include <random>

using namespace belfry;
using namespace belfry::http;
using Step = WsCodec::Step;
using namespace std::string_view_literals;

namespace {

constexpr std::size_t kMessageMax = 4096;
constexpr std::array<std::uint8_t, 4> kMask{0x37, 0xfa, 0x21, 0x3d};

struct Heard {
    Step step;
    std::string payload;
    std::uint16_t code = 0;

    bool operator==(const Heard &) const = default;
};

// All that a codec makes of the bytes, given in pieces that end where `cuts` say.
std::vector<Heard> read(ByteView bytes, std::vector<std::size_t> cuts = {}, std::size_t most = kMessageMax)
{
    WsCodec codec(most);
    std::vector<Heard> heard;
    cuts.push_back(bytes.size());
    std::size_t from = 0;
    for (const std::size_t to : cuts) {
        ByteView piece = bytes.subspan(from, to - from);
        from = to;
        for (;;) {
            const Step step = codec.next(piece);
            if (step == Step::More)
                break;
            const bool isLast = step == Step::Close || step == Step::Bad;
            heard.push_back({step, step == Step::Bad ? std::string() : std::string(codec.payload()), isLast ? codec.closeCode() : std::uint16_t()});
        }
    }
    return heard;
}

Bytes masked(WsOpcode opcode, std::string_view payload, bool last = true)
{
    return wsMaskedFrame(opcode, asBytes(payload), kMask, last);
}

Bytes joined(std::initializer_list<Bytes> frames)
{
    Bytes all;
    for (const Bytes &frame : frames)
        all.insert(all.end(), frame.begin(), frame.end());
    return all;
}

std::string closeBody(std::uint16_t code, std::string_view reason = {})
{
    return std::string{static_cast<char>(code >> 8), static_cast<char>(code & 0xff)}.append(reason);
}

const std::vector<Heard> kProtocolError{{Step::Bad, "", 1002}};

} // namespace

class tst_WsCodec : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaksTheExamplesOfTheStandard()
    {
        // RFC 6455 5.7
        QCOMPARE(wsFrame(WsOpcode::Text, asBytes("Hello")).text(), "\x81\x05Hello"sv);
        QCOMPARE(wsFrame(WsOpcode::Text, asBytes("Hel"), false).text(), "\x01\x03Hel"sv);
        QCOMPARE(wsFrame(WsOpcode::Continuation, asBytes("lo")).text(), "\x80\x02lo"sv);
        QCOMPARE(wsFrame(WsOpcode::Ping, asBytes("Hello")).text(), "\x89\x05Hello"sv);
        QCOMPARE(wsFrame(WsOpcode::Binary, Bytes(256)).view().first(4).size(), 4u);
        QCOMPARE(wsFrame(WsOpcode::Binary, Bytes(256)).text().substr(0, 4), "\x82\x7e\x01\x00"sv);
        QCOMPARE(wsFrame(WsOpcode::Binary, Bytes(65'536)).text().substr(0, 10), "\x82\x7f\0\0\0\0\0\1\0\0"sv);
        const Bytes hello{0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58};
        QCOMPARE(masked(WsOpcode::Text, "Hello"), hello);
        QCOMPARE(read(hello), (std::vector<Heard>{{Step::Text, "Hello"}}));
        const Bytes pong{0x8a, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58};
        QCOMPARE(read(pong), (std::vector<Heard>{{Step::Pong, "Hello"}}));
    }
    void writesTheShortestLength_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("header");
        QTest::newRow("0") << 0 << 2;
        QTest::newRow("125") << 125 << 2;
        QTest::newRow("126") << 126 << 4;
        QTest::newRow("65535") << 65'535 << 4;
        QTest::newRow("65536") << 65'536 << 10;
    }
    void writesTheShortestLength()
    {
        QFETCH(int, length);
        QFETCH(int, header);
        const auto size = static_cast<std::size_t>(length);
        QCOMPARE(wsFrame(WsOpcode::Binary, Bytes(size)).size(), size + static_cast<std::size_t>(header));
        const Bytes bytes = wsMaskedFrame(WsOpcode::Binary, Bytes(size, 7), kMask);
        QCOMPARE(read(bytes, {}, size), (std::vector<Heard>{{Step::Binary, std::string(size, 7)}}));
    }
    void readsTheSameHoweverItIsCut()
    {
        const Bytes bytes = joined({masked(WsOpcode::Text, "Gr\xc3\xbc", false), masked(WsOpcode::Ping, "are you there"),
                                    masked(WsOpcode::Continuation, "\xc3", false), masked(WsOpcode::Pong, ""),
                                    masked(WsOpcode::Continuation, "\x9f" "e \xf0\x9f\x94\x94"),
                                    masked(WsOpcode::Binary, std::string(300, '\xff')), masked(WsOpcode::Close, closeBody(1000, "bye"))});
        const std::vector<Heard> expected{{Step::Ping, "are you there"}, {Step::Pong, ""},
                                          {Step::Text, "Gr\xc3\xbc\xc3\x9f" "e \xf0\x9f\x94\x94"},
                                          {Step::Binary, std::string(300, '\xff')}, {Step::Close, "bye", 1000}};
        QCOMPARE(read(bytes), expected);
        std::vector<std::size_t> each;
        for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
            QCOMPARE(read(bytes, {cut}), expected);
            if (cut != 0 && cut != bytes.size())
                each.push_back(cut);
        }
        QCOMPARE(read(bytes, each), expected);
    }
    void randomFramesComeBackAsTheyWere()
    {
        std::mt19937 random(6455);
        const auto upTo = [&random](std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most)(random); };
        for (int round = 0; round < 300; ++round) {
            std::vector<Heard> expected;
            Bytes bytes;
            for (std::size_t messages = upTo(4); messages-- > 0;) {
                const bool isText = upTo(1) == 0;
                std::string whole;
                for (std::size_t frames = upTo(3) + 1, i = 0; i < frames; ++i) {
                    std::string piece(upTo(700), '\0');
                    for (char &c : piece)
                        c = static_cast<char>(upTo(isText ? 127 : 255));
                    whole += piece;
                    const WsOpcode first = isText ? WsOpcode::Text : WsOpcode::Binary;
                    const std::array<std::uint8_t, 4> mask{static_cast<std::uint8_t>(random()), static_cast<std::uint8_t>(random()),
                                                           static_cast<std::uint8_t>(random()), static_cast<std::uint8_t>(random())};
                    const Bytes frame = wsMaskedFrame(i == 0 ? first : WsOpcode::Continuation, asBytes(piece), mask, i + 1 == frames);
                    bytes.insert(bytes.end(), frame.begin(), frame.end());
                    if (i + 1 < frames && upTo(2) == 0) {
                        const Bytes ping = wsMaskedFrame(WsOpcode::Ping, asBytes(piece), mask);
                        bytes.insert(bytes.end(), ping.begin(), ping.end());
                        expected.push_back({Step::Ping, piece.substr(0, 125)});
                    }
                }
                expected.push_back({isText ? Step::Text : Step::Binary, whole});
            }
            std::vector<std::size_t> cuts{upTo(bytes.size()), upTo(bytes.size()), upTo(bytes.size())};
            std::sort(cuts.begin(), cuts.end());
            QCOMPARE(read(bytes, cuts), expected);
        }
    }
    void refusesWhatTheStandardForbids_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const Bytes &bytes) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        };
        row("not masked", {0x81, 0x05, 'H', 'e', 'l', 'l', 'o'});
        row("first reserved bit", {0xc1, 0x80, 0, 0, 0, 0});
        row("second reserved bit", {0xa1, 0x80, 0, 0, 0, 0});
        row("third reserved bit", {0x91, 0x80, 0, 0, 0, 0});
        for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15})
            row(qPrintable(QStringLiteral("opcode %1").arg(opcode)), {static_cast<std::uint8_t>(0x80 | opcode), 0x80, 0, 0, 0, 0});
        row("ping in fragments", {0x09, 0x80, 0, 0, 0, 0});
        row("ping of 126", {0x89, 0xfe, 0, 126});
        row("126 that fits a byte", {0x81, 0xfe, 0, 125, 0, 0, 0, 0});
        row("127 that fits two bytes", {0x81, 0xff, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0});
        row("top bit of the length", {0x81, 0xff, 0x80, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0});
        row("continues nothing", masked(WsOpcode::Continuation, "x"));
        row("begins inside another", joined({masked(WsOpcode::Text, "x", false), masked(WsOpcode::Text, "y")}));
        row("close of one byte", masked(WsOpcode::Close, "\x03"));
        for (const int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65'535})
            row(qPrintable(QStringLiteral("close code %1").arg(code)), masked(WsOpcode::Close, closeBody(static_cast<std::uint16_t>(code))));
    }
    void refusesWhatTheStandardForbids()
    {
        QFETCH(QByteArray, bytes);
        const ByteView view = asBytes(std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size())));
        QCOMPARE(read(view), kProtocolError);
        for (std::size_t cut = 1; cut < view.size(); ++cut)
            QCOMPARE(read(view, {cut}), kProtocolError);
    }
    void takesTheCloseCodesThatMayBeSent()
    {
        constexpr std::uint16_t kCodes[] = {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999};
        for (const std::uint16_t code : kCodes) {
            const auto heard = read(masked(WsOpcode::Close, closeBody(code, "why")));
            QCOMPARE(heard, (std::vector<Heard>{{Step::Close, "why", code}}));
        }
        QCOMPARE(read(masked(WsOpcode::Close, "")), (std::vector<Heard>{{Step::Close, "", kWsNoCode}}));
        QCOMPARE(read(masked(WsOpcode::Close, closeBody(1000, "\xff"))), (std::vector<Heard>{{Step::Bad, "", 1007}}));
        QCOMPARE(read(masked(WsOpcode::Close, closeBody(1000, "\xc3"))), (std::vector<Heard>{{Step::Bad, "", 1007}}));
    }
    void readsNothingBehindTheEnd()
    {
        QCOMPARE(read(joined({masked(WsOpcode::Close, ""), masked(WsOpcode::Text, "more")})).size(), 1u);
        QCOMPARE(read(joined({masked(WsOpcode::Continuation, ""), masked(WsOpcode::Text, "more")})).size(), 1u);
    }
    void refusesBadTextAtTheByteThatMakesItBad_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("badAt");
        QTest::newRow("lonely continuation") << QByteArray("ab\x80") << 2;
        QTest::newRow("0xc0") << QByteArray("\xc0\xaf") << 0;
        QTest::newRow("0xf5") << QByteArray("\xf5\x80\x80\x80") << 0;
        QTest::newRow("overlong of three") << QByteArray("\xe0\x9f\xbf") << 1;
        QTest::newRow("overlong of four") << QByteArray("\xf0\x8f\xbf\xbf") << 1;
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << 1;
        QTest::newRow("above U+10FFFF") << QByteArray("\xf4\x90\x80\x80") << 1;
        QTest::newRow("cut by a letter") << QByteArray("\xe2\x82x") << 2;
    }
    void refusesBadTextAtTheByteThatMakesItBad()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, badAt);
        for (std::size_t before = 0; before < 5; ++before) {
            const std::string whole = std::string(before, 'a') + text.toStdString() + "zz";
            const Bytes bytes = masked(WsOpcode::Text, whole);
            QCOMPARE(read(bytes), (std::vector<Heard>{{Step::Bad, "", 1007}}));
            // Not a byte later: the header, and the text up to the bad byte.
            const std::size_t enough = 6 + before + static_cast<std::size_t>(badAt) + 1;
            QVERIFY(read(ByteView(bytes).first(enough - 1)).empty());
            QCOMPARE(read(ByteView(bytes).first(enough)).size(), 1u);
            // Over two frames it is the same.
            for (std::size_t cut = 0; cut <= whole.size(); ++cut) {
                QCOMPARE(read(joined({masked(WsOpcode::Text, whole.substr(0, cut), false),
                                      masked(WsOpcode::Continuation, whole.substr(cut))})).back().code, 1007);
            }
        }
        QCOMPARE(read(masked(WsOpcode::Binary, text.toStdString())).front().step, Step::Binary);
    }
    void textThatEndsHalfWayIsBad()
    {
        for (const auto half : {"\xc3"sv, "\xe2\x82"sv, "\xf0\x9f\x94"sv})
            QCOMPARE(read(masked(WsOpcode::Text, half)), (std::vector<Heard>{{Step::Bad, "", 1007}}));
    }
    void aMessageHasItsLimit()
    {
        const std::string most(kMessageMax, 'a');
        QCOMPARE(read(masked(WsOpcode::Text, most)).front().step, Step::Text);
        const std::vector<Heard> tooBig{{Step::Bad, "", 1009}};
        QCOMPARE(read(masked(WsOpcode::Text, most + 'a')), tooBig);
        QCOMPARE(read(joined({masked(WsOpcode::Text, most, false), masked(WsOpcode::Continuation, "")})).front().step, Step::Text);
        QCOMPARE(read(joined({masked(WsOpcode::Text, most, false), masked(WsOpcode::Continuation, "a")})), tooBig);
        // Said by the header alone: nothing of it is held.
        QCOMPARE(read(Bytes{0x82, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0}), tooBig);
    }
};

BELFRY_CASE(tst_WsCodec)
#include "tst_WsCodec.moc"
