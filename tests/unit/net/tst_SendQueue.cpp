#include "base/StorageWriter.h"
#include "net/SendQueue.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <array>
#include <string>

using namespace belfry;
using namespace belfry::net;

namespace {

void add(SendQueue &queue, std::string_view text)
{
    const SharedBytes piece = SharedBytes::copyOf(text);
    queue.add(std::span(&piece, 1));
}

std::string front(const SendQueue &queue, std::size_t most = 8)
{
    std::array<ByteView, 8> views;
    const std::size_t count = queue.next(std::span(views).first(most)).pieces;
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text.append(i == 0 ? "" : "|").append(asText(views[i]));
    return text;
}

} // namespace

class tst_SendQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isEatenFromTheFront()
    {
        SendQueue queue;
        add(queue, "abc");
        add(queue, "");
        add(queue, "de");
        add(queue, "f");
        QCOMPARE(front(queue), std::string("abc|de|f"));
        QCOMPARE(front(queue, 2), std::string("abc|de"));
        queue.taken(1);
        QCOMPARE(front(queue), std::string("bc|de|f"));
        queue.taken(3);
        QCOMPARE(front(queue), std::string("e|f"));
        add(queue, "gh");
        queue.taken(2);
        QCOMPARE(front(queue), std::string("gh"));
        QCOMPARE(queue.pendingBytes(), std::size_t(2));
        queue.taken(2);
        QCOMPARE(front(queue), std::string());
    }
    void neighboursInMemoryBecomeOnePiece()
    {
        const SharedBytes whole = SharedBytes::copyOf("0123456789");
        const SharedBytes pieces[] = {whole.slice(0, 3), whole.slice(3, 4), whole.slice(8, 2)};
        SendQueue queue;
        queue.add(pieces, 1);
        QCOMPARE(front(queue), std::string("123456|89"));
        QCOMPARE(queue.pendingBytes(), std::size_t(8));
        queue.taken(7);
        QCOMPARE(front(queue), std::string("9"));
    }
#if defined(__linux__)
    void aBigMappedPieceGoesAsRangeOfItsFile()
    {
        StorageWriter writer(Storage::Kind::Mapped, 1u << 20);
        writer.append(asBytes("before"));
        const SharedBytes small = writer.append(asBytes(std::string(kFileBytesMin - 1, 's')));
        writer.append(asBytes("between"));
        const SharedBytes big = writer.append(asBytes(std::string(kFileBytesMin, 'b')));
        std::array<ByteView, 8> views;
        SendQueue queue;
        add(queue, "head");
        queue.add(std::span(&small, 1));
        queue.add(std::span(&big, 1));
        NextToSend next = queue.next(views);
        QCOMPARE(next.pieces, std::size_t(2));
        QVERIFY(next.more);
        QVERIFY(!next.file);
        queue.taken(next.bytes);
        queue.taken(5);
        next = queue.next(views);
        QVERIFY(next.file);
        QCOMPARE(next.file->descriptor, big.fileRange()->descriptor);
        QCOMPARE(next.file->offset, big.fileRange()->offset + 5);
        QCOMPARE(next.bytes, kFileBytesMin - 5);
    }
#endif
    void clearedItBeginsAnew()
    {
        SendQueue queue;
        add(queue, "old");
        queue.taken(1);
        queue.clear();
        QCOMPARE(queue.pendingBytes(), std::size_t(0));
        add(queue, "new");
        QCOMPARE(front(queue), std::string("new"));
    }
    void manySmallPiecesKeepTheirOrder()
    {
        SendQueue queue;
        std::string expected, got;
        for (int round = 0; round < 200; ++round) {
            for (int i = 0; i < 3; ++i) {
                const std::string text(static_cast<std::size_t>(1 + (round + i) % 5), static_cast<char>('a' + (round + i) % 26));
                add(queue, text);
                expected += text;
            }
            std::array<ByteView, 1> next;
            while (queue.pendingBytes() > 20 && queue.next(next).pieces == 1) {
                const std::size_t some = (next[0].size() + 1) / 2;
                got += asText(next[0].first(some));
                queue.taken(some);
            }
        }
        std::array<ByteView, 8> rest;
        while (const std::size_t count = queue.next(rest).pieces) {
            for (std::size_t i = 0; i < count; ++i) {
                got += asText(rest[i]);
                queue.taken(rest[i].size());
            }
        }
        QCOMPARE(got, expected);
    }
};

BELFRY_CASE(tst_SendQueue)
#include "tst_SendQueue.moc"
