// F08 with the real OBS: an upload of half its bitrate, in a network of its own. By hand.
#include "obs/ObsDesk.h"
#include "support/Case.h"
#include "support/DroppedPackets.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QScopeGuard>

using namespace belfry;
using namespace belfry::app;
using namespace belfry::test;
using namespace Qt::StringLiterals;

class tst_ObsUpload : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anUploadOfHalfTheBitrateIsToldAndMendedByItsButton();
};

void tst_ObsUpload::anUploadOfHalfTheBitrateIsToldAndMendedByItsButton()
{
    QVERIFY2(DroppedPackets::isAlone(), "this drops packets: it needs a network of its own");
    ObsDesk d;
    const auto atFailure = qScopeGuard([&] {
        if (QTest::currentTestFailed())
            qWarning("at the failure: %s", qPrintable(d.where()));
    });
    QVERIFY2(d.startObs({u"--output-mode"_s, u"simple"_s, u"--scene"_s, u"Sermon"_s, u"--bitrate"_s, u"2000"_s}), qPrintable(d.obs().error()));
    d.open(d.obs().password());
    QVERIFY(d.waitFor([&] { return d.desk().connection().state().link == LinkState::Connected; }, 30'000));
    QVERIFY(d.serverPid() > 1);
    QVERIFY(d.waitFor([&] { return d.desk().obs().state().aim != ObsAim::Unknown; }, 20'000));
    QVERIFY(d.ready());
    QVERIFY(d.goLive());
    const auto channel = [&] { return *d.desk().connection().state().channel; };
    const auto broadcast = channel().broadcast;
    const auto arrives = [&] {
        const std::optional<model::Ingest> ingest = channel().ingest;
        return ingest && ingest->video && ingest->audio ? ingest->video->kbps.value_or(0) + ingest->audio->kbps.value_or(0) : 0;
    };
    QVERIFY(d.waitFor([&] { return arrives() > 100; }, 30'000));
    QTest::qWait(6'000); // the average of a while
    const double before = arrives();

    const auto told = [&] { return d.sees(u"ingest.upload_slow"_s) ? d.sees(u"ingest.upload_slow"_s) : d.sees(u"obs.upload_slow"_s); };
    const QString address = d.obs().call(u"GetStreamServiceSettings"_s)[u"streamServiceSettings"_s][u"server"_s].toString();
    const int port = QRegularExpression(u":(\\d+)/"_s).match(address).captured(1).toInt();
    QVERIFY2(port > 0, qPrintable(address));

    const DroppedPackets trouble;
    QVERIFY(trouble.above(quint16(port), int(before * 1000 / 8 / 2)));
    QElapsedTimer slow;
    slow.start();
    QVERIFY(d.waitFor([&] { return told() != nullptr; }, 45'000));
    const Notice notice = *told();
    qInfo("%s after %lld ms, at half of %.0f kb/s: \"%s\" (%s) [%s]", qPrintable(notice.banner.findingId), static_cast<long long>(slow.elapsed()),
          before, qPrintable(notice.banner.title), qPrintable(notice.banner.detail), qPrintable(notice.banner.fixText));
    QCOMPARE(notice.banner.fixText, u"Lower it for me"_s);
    QVERIFY(notice.banner.title.contains(QRegularExpression(u"\\d"_s)) || notice.banner.detail.contains(QRegularExpression(u"\\d"_s)));

    const auto bitrate = [&] {
        return d.obs().call(u"GetProfileParameter"_s, {{u"parameterCategory"_s, u"SimpleOutput"_s}, {u"parameterName"_s, u"VBitrate"_s}})
            [u"parameterValue"_s].toString().toInt();
    };
    const int was = bitrate();
    d.live().fix(notice.banner.findingId);
    QVERIFY(d.waitFor([&] { return bitrate() != was; }, 30'000));
    qInfo("OBS sends %d kb/s of picture instead of %d", bitrate(), was);
    QVERIFY(bitrate() > 0 && bitrate() < was);
    QVERIFY(d.waitFor([&] { return d.state().header.air == AirState::OnAir && d.desk().obs().state().stream == obs::StreamState::Started; }, 60'000));
    QVERIFY(d.waitFor([&] { return told() == nullptr; }, 90'000));
    QTest::qWait(10'000);
    QVERIFY2(told() == nullptr, "it was too slow again with the number that was set");
    QVERIFY(channel().broadcast == broadcast);
    qInfo("%.0f kb/s arrive", arrives());
}

BELFRY_CASE(tst_ObsUpload)
#include "tst_ObsUpload.moc"
