#include "base/StorageWriter.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

#include <array>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

#if defined(__linux__)
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace belfry;
using Kind = Storage::Kind;

namespace {

constexpr std::size_t kBigBytes = 16u << 20;

ByteView pieceOf(std::string_view text)
{
    return asBytes(text);
}

#if defined(__linux__)
std::size_t residentPages(const std::uint8_t *data, std::size_t sizeBytes)
{
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    const auto start = reinterpret_cast<std::uintptr_t>(data) / page * page;
    std::vector<unsigned char> pages(sizeBytes / page + 1);
    if (mincore(reinterpret_cast<void *>(start), sizeBytes, pages.data()) != 0)
        std::abort();
    std::size_t count = 0;
    for (const unsigned char flags : pages)
        count += flags & 1u;
    return count;
}
#endif

} // namespace

class tst_StorageWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharesEachRangeWhenItIsWritten_data()
    {
        QTest::addColumn<int>("wish");
        QTest::newRow("heap") << int(Kind::Heap);
        QTest::newRow("mapped") << int(Kind::Mapped);
    }
    void sharesEachRangeWhenItIsWritten()
    {
        QFETCH(const int, wish);
        StorageWriter writer(static_cast<Kind>(wish), kBigBytes);
        const SharedBytes first = writer.append(pieceOf("first "));
        const std::vector<ByteView> pieces{pieceOf("sec"), pieceOf(""), pieceOf("ond ")};
        const SharedBytes second = writer.append(pieces);
        const std::span<std::uint8_t> room = writer.reserve(8);
        std::memcpy(room.data(), "third", 5);
        const SharedBytes third = writer.commit(5);

        QCOMPARE(first.text(), std::string_view("first "));
        QCOMPARE(second.text(), std::string_view("second "));
        QCOMPARE(third.text(), std::string_view("third"));
        QCOMPARE(writer.written().text(), std::string_view("first second third"));
        QCOMPARE(second.storage(), first.storage());
        QCOMPARE(writer.size(), std::size_t(18));
        QCOMPARE(writer.room(), kBigBytes - 18);
    }
    void takesAllOfAnAppendOrNothing_data() { sharesEachRangeWhenItIsWritten_data(); }
    void takesAllOfAnAppendOrNothing()
    {
        QFETCH(const int, wish);
        StorageWriter writer(static_cast<Kind>(wish), 8);
        const std::vector<ByteView> nine{pieceOf("12345"), pieceOf("6789")};
        QVERIFY(writer.append(nine).empty());
        QCOMPARE(writer.size(), std::size_t(0));
        const std::vector<ByteView> eight{pieceOf("12345"), pieceOf("678")};
        QCOMPARE(writer.append(eight).text(), std::string_view("12345678"));
        QVERIFY(writer.append(pieceOf("9")).empty());
        QVERIFY(writer.reserve(1).empty());
    }
    void writesMorePiecesThanOneCallTakes_data() { sharesEachRangeWhenItIsWritten_data(); }
    void writesMorePiecesThanOneCallTakes()
    {
        QFETCH(const int, wish);
        std::string expected;
        std::vector<std::string> texts;
        for (int i = 0; i < 1000; ++i)
            texts.push_back(std::string(static_cast<std::size_t>(i % 7), static_cast<char>('a' + i % 26)));
        std::vector<ByteView> pieces;
        for (const std::string &text : texts) {
            pieces.push_back(asBytes(text));
            expected += text;
        }
        StorageWriter writer(static_cast<Kind>(wish), 1u << 20);
        writer.append(pieceOf("before "));
        QCOMPARE(writer.append(pieces).text(), std::string_view(expected));
    }
    void rangeOutlivesTheWriter_data() { sharesEachRangeWhenItIsWritten_data(); }
    void rangeOutlivesTheWriter()
    {
        QFETCH(const int, wish);
        SharedBytes kept;
        {
            StorageWriter writer(static_cast<Kind>(wish), kBigBytes);
            writer.append(pieceOf("gone"));
            kept = writer.append(pieceOf("kept"));
        }
        QCOMPARE(kept.text(), std::string_view("kept"));
    }
    void isReadWhileMoreIsWritten_data() { sharesEachRangeWhenItIsWritten_data(); }
    void isReadWhileMoreIsWritten()
    {
        QFETCH(const int, wish);
        StorageWriter writer(static_cast<Kind>(wish), kBigBytes);
        std::vector<std::thread> readers;
        for (int i = 0; i < 4; ++i) {
            const std::string text(10'000, static_cast<char>('a' + i));
            readers.emplace_back([text, bytes = writer.append(asBytes(text))] {
                for (int again = 0; again < 100; ++again)
                    if (bytes.text() != text)
                        std::abort();
            });
        }
        for (std::thread &reader : readers)
            reader.join();
        QCOMPARE(writer.size(), std::size_t(40'000));
    }
    void countsWhatIsHeldAndForgetsItWithTheLastHolder_data() { sharesEachRangeWhenItIsWritten_data(); }
    void countsWhatIsHeldAndForgetsItWithTheLastHolder()
    {
        QFETCH(const int, wish);
        const std::size_t before = Storage::use().bytes();
        {
            SharedBytes kept;
            {
                StorageWriter writer(static_cast<Kind>(wish), kBigBytes);
                QCOMPARE(Storage::use().bytes(), before);
                kept = writer.append(pieceOf("12345"));
                writer.append(pieceOf("678"));
            }
            QCOMPARE(Storage::use().bytes(), before + 8);
        }
        QCOMPARE(Storage::use().bytes(), before);
    }
#if defined(__linux__)
    void mappedRangeSaysWhereItLiesInItsFile()
    {
        StorageWriter writer(Kind::Mapped, kBigBytes);
        QCOMPARE(writer.kind(), Kind::Mapped);
        writer.append(pieceOf("before "));
        const SharedBytes range = writer.append(pieceOf("the range")).slice(4, 5);
        const auto where = range.fileRange();
        QVERIFY(where);
        std::array<char, 5> read{};
        QCOMPARE(pread(where->descriptor, read.data(), read.size(), static_cast<off_t>(where->offset)), ssize_t(5));
        QCOMPARE(std::string_view(read.data(), read.size()), std::string_view("range"));
        QVERIFY(!SharedBytes::copyOf("heap").fileRange());
        QVERIFY(!SharedBytes().fileRange());
    }
    void untouchedCapacityTakesNoMemory_data() { sharesEachRangeWhenItIsWritten_data(); }
    void untouchedCapacityTakesNoMemory()
    {
        QFETCH(const int, wish);
        StorageWriter writer(static_cast<Kind>(wish), kBigBytes);
        const SharedBytes bytes = writer.append(pieceOf("one page"));
        QVERIFY(residentPages(bytes.data(), kBigBytes) <= 512); // one huge page at most
    }
    void descriptorIsClosedWithTheLastRange()
    {
        SharedBytes range;
        {
            StorageWriter writer(Kind::Mapped, 4096);
            range = writer.append(pieceOf("x"));
        }
        const int descriptor = range.fileRange()->descriptor;
        const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
        std::array<char, 64> name{};
        QVERIFY(readlink(link.c_str(), name.data(), name.size() - 1) > 0);
        QVERIFY(std::string_view(name.data()).find("memfd:media") != std::string_view::npos);
        range = {};
        name.fill(0);
        const bool isGone = readlink(link.c_str(), name.data(), name.size() - 1) < 0
                            || std::string_view(name.data()).find("memfd:media") == std::string_view::npos;
        QVERIFY(isGone);
    }
    void fallsBackToHeapAtAQuarterOfTheFileLimit()
    {
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
        const rlimit few{256, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &few), 0);
        std::vector<StorageWriter> writers;
        for (int i = 0; i < 65; ++i)
            writers.emplace_back(Kind::Mapped, 4096);
        const Kind atLimit = writers[63].kind();
        const Kind pastLimit = writers[64].kind();
        writers.pop_back();
        writers.pop_back();
        const Kind afterwards = StorageWriter(Kind::Mapped, 4096).kind();
        setrlimit(RLIMIT_NOFILE, &before);
        QCOMPARE(atLimit, Kind::Mapped);
        QCOMPARE(pastLimit, Kind::Heap);
        QCOMPARE(afterwards, Kind::Mapped);
    }
    void fallsBackToHeapWhenTheFileTableIsFull()
    {
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
        std::vector<int> taken;
        const rlimit few{64, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &few), 0);
        for (int descriptor = dup(0); descriptor >= 0; descriptor = dup(0))
            taken.push_back(descriptor);
        StorageWriter writer(Kind::Mapped, kBigBytes);
        const SharedBytes bytes = writer.append(pieceOf("all the same"));
        for (const int descriptor : taken)
            close(descriptor);
        setrlimit(RLIMIT_NOFILE, &before);
        QCOMPARE(writer.kind(), Kind::Heap);
        QCOMPARE(bytes.text(), std::string_view("all the same"));
    }
#endif
};

BELFRY_CASE(tst_StorageWriter)
#include "tst_StorageWriter.moc"
