// A crowd arrives: ten times as many viewers within 10 s. Whoever watched before notices nothing, nor does the encoder.
// With the numbers of CI, or larger ones that are asked for (tests/long).
#include "support/Asked.h"
#include "support/Case.h"
#include "support/Ffmpeg.h"
#include "support/HlsChecker.h"
#include "support/ServerProcess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include <map>
#include <numeric>

#include <sys/resource.h>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 30'000;
const int kFirst = asked("BELFRY_CROWD_FIRST", 200);
const int kMore = asked("BELFRY_CROWD_MORE", 2000);
constexpr int kRampSeconds = 10;
constexpr int kStaySeconds = 5; ///< of the crowd, once all of it is there
constexpr int kViewersOfAnAddress = 1'000; ///< as load_watch takes addresses

// Viewers by tests/load's own player with a clock, all their joining included.
class Viewers {
public:
    Viewers(const ServerProcess &server, int count, int ramp, int seconds, bool lowLatency)
    {
        QStringList arguments{u"--url"_s, server.http().toString() + u"/stream/church/index.m3u8"_s,
                              u"--viewers"_s, QString::number(count), u"--ramp"_s, QString::number(ramp),
                              u"--warmup"_s, u"0"_s, u"--seconds"_s, QString::number(seconds), u"--joining"_s};
        if (lowLatency)
            arguments << u"--llhls"_s;
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(BELFRY_LOAD_WATCH), arguments);
    }
    ~Viewers()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool isWatching() const { return m_process.state() != QProcess::NotRunning; }
    QJsonObject report()
    {
        m_process.waitForFinished(kSoon);
        const QByteArray said = m_process.readAllStandardOutput();
        qInfo("%s", said.trimmed().constData());
        return QJsonDocument::fromJson(said).object();
    }

private:
    QProcess m_process;
};

// Every segment the playlist ever listed: number -> seconds; and whether a discontinuity was among them.
struct Broadcast {
    std::map<qint64, double> segments;
    QStringList problems;

    void look(const ServerProcess &server)
    {
        const HlsPlaylist playlist(server.playlist());
        problems += playlist.problems;
        for (const HlsSegment &segment : playlist.segments) {
            if (segment.discontinuity || segment.gap)
                problems += u"segment %1 is cut off from the one before"_s.arg(segment.msn);
            if (!segment.uri.isEmpty())
                segments[segment.msn] = segment.duration;
        }
    }
    bool isWithoutHole() const
    {
        return !segments.empty() && segments.rbegin()->first - segments.begin()->first + 1 == std::ssize(segments);
    }
};

// A broadcast begins with short segments; load_watch begins three behind the end, a real player three target durations.
bool threeSegmentsAreTheHoldBack(const QString &text)
{
    const HlsPlaylist playlist(text);
    QList<double> seconds;
    for (const HlsSegment &segment : playlist.segments) {
        if (!segment.uri.isEmpty())
            seconds.push_back(segment.duration);
    }
    return seconds.size() >= 3 && std::accumulate(seconds.end() - 3, seconds.end(), 0.0) >= 3 * playlist.target - 0.1;
}

void checkViewers(const QJsonObject &report, int count, bool theyWatchedBefore)
{
    QCOMPARE(report["viewers_playing"_L1].toInt(), count);
    QCOMPARE(report["errors"_L1].toInt(-1), 0);
    QCOMPARE(report["http_errors"_L1].toInt(-1), 0);
    if (theyWatchedBefore) {
        QCOMPARE(report["stalls"_L1].toInt(-1), 0);
        QCOMPARE(report["skipped_segments"_L1].toInt(-1), 0);
    }
}

bool mayOpenFiles(int count)
{
    rlimit limit{};
    return getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_max >= static_cast<rlim_t>(count);
}

} // namespace

class tst_Crowd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoWatchesAlreadyDoesNotStall();
};

void tst_Crowd::whoWatchesAlreadyDoesNotStall()
{
    if (!mayOpenFiles(kFirst + kMore + 500))
        QSKIP("this system does not let a process have so many connections");
    ServerProcess server(QStringLiteral(BELFRY_SERVER));
    QVERIFY(server.start({u"--http-connections-per-address"_s, QString::number(4 * kViewersOfAnAddress)}));
    FfmpegPublisher encoder;
    encoder.start(server.publishUrl());
    QCOMPARE(server.post("/api/v1/channels/church/go-live").status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(threeSegmentsAreTheHoldBack(server.playlist()), kSoon);

    constexpr int kSettle = 4;
    const int kEach = kFirst / 2;
    constexpr int kWatch = kSettle + kRampSeconds + kStaySeconds + 2;
    Viewers classic(server, kEach, 1, kWatch, false);
    Viewers lowLatency(server, kEach, 1, kWatch, true);
    QTest::qWait(kSettle * 1'000);
    Viewers crowd(server, kMore, kRampSeconds, kStaySeconds, false);
    Broadcast broadcast;
    while (crowd.isWatching()) {
        QVERIFY(classic.isWatching() && lowLatency.isWatching());
        broadcast.look(server);
        QTest::qWait(500);
    }
    checkViewers(crowd.report(), kMore, false);
    checkViewers(classic.report(), kEach, true);
    checkViewers(lowLatency.report(), kEach, true);

    broadcast.look(server);
    QCOMPARE(broadcast.problems, QStringList());
    QVERIFY(broadcast.isWithoutHole());
    QVERIFY(std::ssize(broadcast.segments) * 2 >= kRampSeconds);
    // Down to the sample: what the encoder sent all that while is there.
    QByteArray media;
    const HlsPlaylist last(server.playlist());
    for (const HlsSegment &segment : last.segments) {
        if (!segment.uri.isEmpty())
            media += server.get("/stream/church/" + segment.uri.toLatin1()).body;
    }
    const auto tracks = fragmentTimes(media);
    QCOMPARE(tracks.size(), 2);
    for (const HlsTrackTimes &track : tracks)
        QVERIFY(!track.hasHole && track.samples > 25 * kRampSeconds);
    for (const QByteArray &line : server.get("/metrics").body.split('\n')) {
        if (line.startsWith("belfry_loop_lag_seconds") || line.startsWith("belfry_http_late_downloads_total"))
            qInfo("%s", line.constData());
    }
    QCOMPARE(server.state(), u"on_air"_s);
    encoder.stop();
    QVERIFY(server.stop());
}

BELFRY_CASE(tst_Crowd)
#include "tst_Crowd.moc"
