#include "base/SharedBytes.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

#include <thread>

using namespace belfry;

class tst_SharedBytes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sliceSharesTheMemoryAndIsCutToWhatIsThere()
    {
        const SharedBytes whole = SharedBytes::copyOf("0123456789");
        const SharedBytes end = whole.slice(8, 100);
        QCOMPARE(end.text(), std::string_view("89"));
        QCOMPARE(end.storage(), whole.storage());
        QVERIFY(whole.slice(10, 1).empty());
        QVERIFY(whole.slice(3, 0).empty());
    }
    void sliceOutlivesTheWhole()
    {
        SharedBytes slice;
        {
            const SharedBytes whole = SharedBytes::copyOf("bell");
            slice = whole.slice(1, 2);
        }
        QCOMPARE(slice.text(), std::string_view("el"));
    }
    void neighboursInTheSameMemoryAreJoined()
    {
        const SharedBytes whole = SharedBytes::copyOf("abcdef");
        QCOMPARE(whole.slice(0, 2).joined(whole.slice(2, 3)).text(), std::string_view("abcde"));
        QVERIFY(whole.slice(0, 2).joined(whole.slice(3, 3)).empty());
        QVERIFY(whole.slice(2, 2).joined(whole.slice(0, 2)).empty());
        QVERIFY(whole.joined(SharedBytes::copyOf("g")).empty());
        QVERIFY(SharedBytes().joined(SharedBytes()).empty());
    }
    void builderTakesOnlyWhatFits()
    {
        BytesBuilder builder(4);
        QCOMPARE(builder.append(asBytes("abcdef")), std::size_t(4));
        QCOMPARE(builder.room(), std::size_t(0));
        QCOMPARE(builder.freeze().text(), std::string_view("abcd"));
        QCOMPARE(builder.append(asBytes("x")), std::size_t(0));
        QVERIFY(builder.freeze().empty());
    }
    void staticMemoryIsNotCopied()
    {
        static constexpr std::string_view kText = "static";
        const SharedBytes bytes = SharedBytes::ofStatic(asBytes(kText));
        QCOMPARE(static_cast<const void *>(bytes.data()), static_cast<const void *>(kText.data()));
        QCOMPARE(bytes.storage()->kind(), Storage::Kind::Static);
    }
    void countsAcrossThreads()
    {
        const SharedBytes shared = SharedBytes::copyOf("shared by many");
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([copy = shared] {
                for (int i = 0; i < 10000; ++i) {
                    const SharedBytes again = copy.slice(0, 6);
                    if (again.text() != "shared")
                        std::abort();
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(shared.text(), std::string_view("shared by many"));
    }
};

BELFRY_CASE(tst_SharedBytes)
#include "tst_SharedBytes.moc"
