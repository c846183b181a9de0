#include "hls/Resource.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry::hls;
using Kind = Resource::Kind;

class tst_Resource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites()
    {
        QVERIFY(parseResource("index.m3u8") == Resource{Kind::Multivariant});
        QVERIFY(parseResource("video.m3u8") == Resource{Kind::Media});
        QVERIFY(parseResource(initUri(7)) == (Resource{Kind::Init, 7, 0}));
        QVERIFY(parseResource(segmentUri(UINT64_MAX)) == (Resource{Kind::Segment, UINT64_MAX, 0}));
        QVERIFY(parseResource(partUri(12, 0)) == (Resource{Kind::Part, 12, 0}));
    }
    void refusesEverythingElse()
    {
        for (const char *name : {"", "index.m3u", "seg-.m4s", "seg-1", "seg-01.m4s", "seg--1.m4s", "seg-1.mp4", "init-1.m4s",
                                 "part-1.m4s", "part-1-.m4s", "part--1.m4s", "part-1-2-3.m4s", "seg-1 .m4s", ".m4s",
                                 "seg-99999999999999999999.m4s", "../seg-1.m4s", "SEG-1.m4s", "init-.mp4"})
            QVERIFY2(!parseResource(name), name);
    }
};

BELFRY_CASE(tst_Resource)
#include "tst_Resource.moc"
