#include "hls/SegmentStore.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>

#include <string>

using namespace belfry;
using namespace belfry::hls;

namespace {

SharedBytes append(SegmentStore &store, std::size_t payloadBytes)
{
    const media::Fmp4Sample sample{3000, 0, true, SharedBytes::copyOf(std::string(payloadBytes, 'f'))};
    const media::Fmp4Run run{media::kFmp4VideoTrack, 0, std::span(&sample, 1)};
    return store.append(1, std::span(&run, 1));
}

} // namespace

class tst_SegmentStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFragmentsOfASegmentLieInOnePiece_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("heap") << static_cast<int>(Storage::Kind::Heap);
        QTest::newRow("mapped") << static_cast<int>(Storage::Kind::Mapped);
    }
    void theFragmentsOfASegmentLieInOnePiece()
    {
        QFETCH(int, kind);
        SegmentStore store(static_cast<Storage::Kind>(kind));
        for (int segment = 0; segment < 3; ++segment) {
            SharedBytes whole = append(store, 50'000);
            for (int part = 1; part < 6; ++part) {
                const SharedBytes fragment = append(store, 40'000);
                QVERIFY(fragment.size() > 40'000);
                whole = whole.joined(fragment);
                QVERIFY(!whole.empty());
            }
            store.next();
        }
    }
    void whatDoesNotFitGoesIntoASecondPiece()
    {
        SegmentStore store(Storage::Kind::Heap);
        const SharedBytes small = append(store, 1000);
        store.next();
        const SharedBytes first = append(store, 1000);
        const SharedBytes large = append(store, 5'000'000);
        QVERIFY(large.size() > 5'000'000);
        QVERIFY(first.storage() != large.storage());
        QVERIFY(first.joined(large).empty());
        QVERIFY(small.storage() != first.storage()); // of another segment
    }
};

BELFRY_CASE(tst_SegmentStore)
#include "tst_SegmentStore.moc"
