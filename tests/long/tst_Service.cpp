// A service in real time: every segment appears in its turn, and together they last as long as the clock says.
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/ServerProcess.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include <map>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 15'000;
constexpr double kWatchSeconds = 36;
/// A segment is told when it is whole, and the playlist is asked for twice a second.
constexpr double kSlackSeconds = 4;

/// The segments a playlist holds: number -> seconds.
std::map<qint64, double> segmentsOf(const QString &playlist)
{
    static const QRegularExpression each(u"#EXTINF:([0-9.]+),\\s*(?:#[^\\n]*\\s*)*seg-([0-9]+)\\.m4s"_s);
    std::map<qint64, double> found;
    for (const QRegularExpressionMatch &match : each.globalMatch(playlist))
        found[match.captured(2).toLongLong()] = match.captured(1).toDouble();
    return found;
}

} // namespace

class tst_Service : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void segmentsKeepPaceWithTheClock();
};

void tst_Service::segmentsKeepPaceWithTheClock()
{
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start());
    FfmpegPublisher encoder;
    encoder.start(server.publishUrl());
    QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(!segmentsOf(server.playlist()).empty(), kSoon);

    std::map<qint64, double> seen;
    QElapsedTimer timer;
    timer.start();
    while (static_cast<double>(timer.elapsed()) < kWatchSeconds * 1'000) {
        const QString playlist = server.playlist();
        QVERIFY2(!playlist.contains(u"#EXT-X-DISCONTINUITY\n"_s), qPrintable(playlist));
        seen.merge(segmentsOf(playlist));
        QTest::qWait(500);
    }
    QCOMPARE(seen.rbegin()->first - seen.begin()->first + 1, static_cast<qint64>(seen.size()));
    double lasted = 0;
    for (auto segment = std::next(seen.begin()); segment != seen.end(); ++segment)
        lasted += segment->second;
    QVERIFY2(lasted > kWatchSeconds - kSlackSeconds && lasted < kWatchSeconds + kSlackSeconds,
             qPrintable(QString::number(lasted)));
    QCOMPARE(server.state(), u"on_air"_s);
    QVERIFY(server.stop());
}

BELFRY_CASE(tst_Service)
#include "tst_Service.moc"
