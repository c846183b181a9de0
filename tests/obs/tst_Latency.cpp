// From OBS's picture to the same picture in a viewer's browser: how long a frame is on its way.
#include "obs/RealObs.h"
#include "support/Case.h"
#include "support/ServerProcess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include <algorithm>
#include <optional>
#include <vector>

using namespace belfry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFramesPerSecond = 30;
constexpr int kFramesOfTheClip = 600; // then the numbers begin anew
constexpr int kLooks = 5;
constexpr int kLongestWayMs = 12'000;

/// How far `frame` lies behind `from` in the clip that goes round.
int framesFrom(int from, int frame)
{
    return ((frame - from) % kFramesOfTheClip + kFramesOfTheClip) % kFramesOfTheClip;
}

/// When the picture of `look` came on screen, less when OBS had it. A frame that was not shown stands for the next one.
std::optional<double> wayOf(const QJsonObject &look, const QJsonArray &seen)
{
    const double had = (look["asked_ms"_L1].toDouble() + look["came_ms"_L1].toDouble()) / 2;
    const int frame = look["frame"_L1].toInt();
    for (const QJsonValue &one : seen) {
        const double at = one.toArray().at(1).toDouble();
        const int behind = framesFrom(frame, one.toArray().at(0).toInt());
        if (at > had && at < had + kLongestWayMs && behind <= 3)
            return at - had - behind * 1000.0 / kFramesPerSecond;
    }
    return std::nullopt;
}

} // namespace

class tst_Latency : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void lowLatencyIsWithinTwoSeconds();
    void classicIsWithinSixSeconds();

private:
    std::vector<double> waysTo(const QStringList &mode);
    void check(const char *name, const QStringList &mode, double mostMs);

    ServerProcess m_server{QStringLiteral(BELFRY_SERVER)};
    RealObs m_obs;
};

void tst_Latency::initTestCase()
{
    QVERIFY2(m_server.start(), m_server.log().constData());
    QVERIFY2(m_obs.start({u"--scene"_s, u"Sermon"_s, u"--rtmp"_s, m_server.rtmp(), u"--key"_s,
                          QString::fromLatin1(m_server.key()), u"--autostart"_s}),
             qPrintable(m_obs.error()));
    QTRY_VERIFY_WITH_TIMEOUT(m_server.channel()["ingest"_L1]["keyframe_seen"_L1].toBool(), 30'000);
    QCOMPARE(m_server.post("/api/v1/channels/church/go-live").status, 200);
}

std::vector<double> tst_Latency::waysTo(const QStringList &mode)
{
    QProcess browser;
    browser.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    browser.start(QStringLiteral(BELFRY_NODE), QStringList{QStringLiteral(BELFRY_FRAMES), m_server.http().toString()} + mode);
    while (!browser.canReadLine()) {
        if (!browser.waitForReadyRead(90'000))
            return {};
    }
    browser.readLine();
    const QList<QJsonObject> looks = m_obs.clock(kLooks);
    QTest::qWait(kLongestWayMs);
    browser.closeWriteChannel();
    browser.waitForFinished(30'000);
    const QJsonObject all = QJsonDocument::fromJson(browser.readAllStandardOutput()).object();
    qInfo("looks at OBS: %lld, frames on screen: %lld, stops: %d", static_cast<long long>(looks.size()),
          static_cast<long long>(all["seen"_L1].toArray().size()), all["stops"_L1].toInt());
    std::vector<double> ways;
    for (const QJsonObject &look : looks) {
        if (const auto way = wayOf(look, all["seen"_L1].toArray()))
            ways.push_back(*way);
    }
    return ways;
}

void tst_Latency::check(const char *name, const QStringList &mode, double mostMs)
{
    std::vector<double> ways = waysTo(mode);
    QVERIFY2(ways.size() >= 3, qPrintable(QString::number(ways.size())));
    std::sort(ways.begin(), ways.end());
    const double median = ways[ways.size() / 2];
    qInfo("%s: median %.0f ms of %zu, %.0f to %.0f", name, median, ways.size(), ways.front(), ways.back());
    QVERIFY2(median > 0 && median <= mostMs, name);
}

void tst_Latency::lowLatencyIsWithinTwoSeconds()
{
    check("low latency", {}, 2'000);
}

void tst_Latency::classicIsWithinSixSeconds()
{
    check("classic", {u"classic"_s}, 6'000);
}

BELFRY_CASE(tst_Latency)
#include "tst_Latency.moc"
