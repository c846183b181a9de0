#include "hls/Query.h"
#include "support/Case.h"

#include <QtTest/qtestcase.h>

using namespace belfry::hls;

class tst_Query : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingAskedIsThePlaylistAsItIs()
    {
        QVERIFY(parseReloadQuery("") == ReloadQuery());
        QVERIFY(parseReloadQuery("&&") == ReloadQuery());
        QVERIFY(parseReloadQuery("?") == ReloadQuery());
    }
    void readsTheDirectives()
    {
        QVERIFY(parseReloadQuery("_HLS_msn=12") == (ReloadQuery{12, {}, false}));
        QVERIFY(parseReloadQuery("_HLS_msn=12&_HLS_part=0") == (ReloadQuery{12, 0, false}));
        QVERIFY(parseReloadQuery("_HLS_part=3&_HLS_skip=YES&_HLS_msn=18446744073709551615")
                == (ReloadQuery{UINT64_MAX, 3, true}));
        QVERIFY(parseReloadQuery("_HLS_skip=v2") == (ReloadQuery{{}, {}, true}));
        QVERIFY(parseReloadQuery("%5FHLS_msn=%31%32") == (ReloadQuery{12, {}, false}));
    }
    void otherParametersDoNoHarm()
    {
        for (const char *query : {"token=a%2", "_HLS_", "_HLS_start_offset=5", "_HLS_push=1", "msn=3&part", "%", "%00",
                                  "_hls_msn=x", "a=_HLS_msn=4", "%255FHLS_msn=x", "_HLS_skip=NO", "_HLS_skip"})
            QVERIFY2(parseReloadQuery(query) == ReloadQuery(), query);
        QVERIFY(parseReloadQuery("x=1&_HLS_msn=7&y=%zz") == (ReloadQuery{7, {}, false}));
    }
    void whatIsWrongIsRefused()
    {
        for (const char *query : {"_HLS_msn", "_HLS_msn=", "_HLS_msn=-1", "_HLS_msn=+1", "_HLS_msn=1.5", "_HLS_msn=1e3",
                                  "_HLS_msn=0x10", "_HLS_msn= 1", "_HLS_msn=18446744073709551616", "_HLS_msn=1;_HLS_part=2",
                                  "_HLS_part=1", "_HLS_msn=1&_HLS_part=", "_HLS_msn=1&_HLS_part=x", "_HLS_msn=1&_HLS_msn=1",
                                  "_HLS_msn=1&_HLS_part=1&_HLS_part=2", "_HLS_skip=YES&_HLS_skip=YES",
                                  "_HLS_skip=YES&_HLS_part=1", "%5FHLS_msn=a"})
            QVERIFY2(!parseReloadQuery(query), query);
    }
};

BELFRY_CASE(tst_Query)
#include "tst_Query.moc"
