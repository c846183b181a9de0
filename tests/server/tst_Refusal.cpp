// A Go Live that nothing came for: it takes 15 s, so it has a file of its own.
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/ServerProcess.h"

#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 15'000;

} // namespace

class tst_Refusal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRefusedGoLiveStaysRefused();
};

void tst_Refusal::aRefusedGoLiveStaysRefused()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    const HttpAnswer refused = server.post("/api/v1/channels/church/go-live");
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.header("content-type"), QByteArray("application/problem+json"));
    QCOMPARE(refused.json()["code"_L1].toString(), u"no_ingest"_s);
    FfmpegPublisher encoder;
    encoder.start(server.publishUrl());
    QTRY_VERIFY_WITH_TIMEOUT(server.channel()["ingest"_L1]["bytes"_L1].toInteger() > 50'000, kSoon);
    QCOMPARE(server.state(), u"off_air"_s);
    QCOMPARE(server.get("/stream/church/index.m3u8").status, 404);
}

BELFRY_CASE(tst_Refusal)
#include "tst_Refusal.moc"
