#include "rtmp/Handshake.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using belfry::rtmp::Handshake;

namespace {

Bytes clientHello()
{
    Bytes hello{3};
    for (std::size_t i = 0; i < Handshake::kPacketBytes; ++i)
        hello.push_back(static_cast<std::uint8_t>(i * 7));
    return hello;
}

} // namespace

class tst_Handshake : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersWithItsOwnPacketAndAnEcho()
    {
        Handshake handshake;
        const Bytes hello = clientHello();
        ByteView in = hello;
        Bytes out;
        QVERIFY(handshake.read(in, out) == Handshake::Status::More);
        QCOMPARE(out.size(), 1 + 2 * Handshake::kPacketBytes);
        QCOMPARE(out[0], std::uint8_t(3));
        const Bytes echo(out.end() - Handshake::kPacketBytes, out.end());
        QVERIFY(echo == Bytes(hello.begin() + 1, hello.end()));
    }
    void saysNothingBeforeTheClientHasSpoken()
    {
        Handshake handshake;
        const Bytes hello = clientHello();
        ByteView in = ByteView(hello).first(hello.size() - 1);
        Bytes out;
        QVERIFY(handshake.read(in, out) == Handshake::Status::More);
        QVERIFY(out.empty());
        QVERIFY(in.empty());
    }
    void leavesWhatComesBehindIt()
    {
        Handshake handshake;
        Bytes all = clientHello();
        all.resize(all.size() + Handshake::kPacketBytes, 0xee);
        all.push_back(0x42);
        ByteView in = all;
        Bytes out;
        QVERIFY(handshake.read(in, out) == Handshake::Status::Done);
        QCOMPARE(in.size(), std::size_t(1));
        QCOMPARE(in[0], std::uint8_t(0x42));
    }
    void worksByteByByte()
    {
        Handshake handshake;
        Bytes all = clientHello();
        all.resize(all.size() + Handshake::kPacketBytes);
        Bytes out;
        for (std::size_t i = 0; i < all.size(); ++i) {
            ByteView in = ByteView(all).subspan(i, 1);
            QVERIFY(handshake.read(in, out) == (i + 1 == all.size() ? Handshake::Status::Done : Handshake::Status::More));
        }
    }
    void knowsWhatIsNotRtmpFromTheFirstByte()
    {
        for (const std::string_view text : {"GET / HTTP/1.1\r\n", "\x16\x03\x01", "\x06"}) {
            Handshake handshake;
            ByteView in = asBytes(text);
            Bytes out;
            QVERIFY(handshake.read(in, out) == Handshake::Status::Bad);
            QVERIFY(out.empty());
        }
    }
};

BELFRY_CASE(tst_Handshake)
#include "tst_Handshake.moc"
