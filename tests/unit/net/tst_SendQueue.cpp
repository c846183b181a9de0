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
    const std::size_t count = queue.front(std::span(views).first(most));
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
        QCOMPARE(queue.takenBytes(), std::uint64_t(8));
    }
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
            while (queue.pendingBytes() > 20 && queue.front(next) == 1) {
                const std::size_t some = (next[0].size() + 1) / 2;
                got += asText(next[0].first(some));
                queue.taken(some);
            }
        }
        std::array<ByteView, 8> rest;
        while (const std::size_t count = queue.front(rest)) {
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
