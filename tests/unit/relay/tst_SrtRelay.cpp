#include "relay/SrtRelay.h"
#include "support/Case.h"
#include "support/ObsPackets.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QUdpSocket>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestsystem.h>

#include "net/IoThread.h"

#include <mutex>

using namespace belfry;
using namespace belfry::relay;
using namespace Qt::StringLiterals;

namespace {

quint16 freeUdpPort()
{
    QUdpSocket socket;
    socket.bind(QHostAddress::LocalHost);
    return socket.localPort();
}

/// A recording of OBS, written in real time again and again.
struct Copy final : RelayRun::World {
    explicit Copy(const std::string &address, bool allowPrivate = true)
    {
        SrtRelaySettings settings;
        settings.address = *parseSrtAddress(address, Secret("stream-id"));
        settings.address.allowPrivate = allowPrivate;
        settings.times.wait = Duration(100);
        media.runAndWait([&] {
            stream = std::make_unique<hub::Stream>("program");
            stream->setTracks(obs.tracks);
            run = std::make_unique<SrtRelay>(media, *this, settings);
            run->begin(*stream);
            write();
        });
    }
    ~Copy() override
    {
        media.runAndWait([this] {
            timer.reset();
            run->end();
            run.reset();
            stream.reset();
        });
    }
    void write()
    {
        timer = media.after(Duration(5), [this] { write(); });
        const std::size_t count = obs.packets.size();
        media::Packet packet = obs.packets[next % count];
        const MediaTime round = obs.packets.back().dts - obs.packets.front().dts + mediaMs(33);
        packet.dts += round * static_cast<std::int64_t>(next / count);
        ++next;
        stream->write(packet);
    }
    void relayChanged(RelayRun &its) override
    {
        const std::lock_guard lock(mutex);
        last = its.status();
    }
    std::string state() const
    {
        const std::lock_guard lock(mutex);
        return std::string(name(last.state)) + ':' + std::string(name(last.reason));
    }

    test::ObsPackets obs{"obs-publish"};
    net::IoThread media{"media"};
    std::unique_ptr<hub::Stream> stream;
    std::unique_ptr<SrtRelay> run;
    Subscription timer;
    std::size_t next = 0;
    mutable std::mutex mutex;
    RelayStatus last;
};

} // namespace

class tst_SrtRelay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatFfmpegTakesBySrtIsWhole()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"taken.ts"_s);
        const QString where = u"srt://127.0.0.1:%1"_s.arg(freeUdpPort());
        QProcess taker;
        taker.start(u"ffmpeg"_s, {u"-v"_s, u"error"_s, u"-i"_s, QString(where + u"?mode=listener"_s), u"-c"_s, u"copy"_s, u"-t"_s, u"3"_s, u"-y"_s, file});
        QVERIFY(taker.waitForStarted());
        Copy copy(where.toStdString());
        QTRY_COMPARE_WITH_TIMEOUT(copy.state(), std::string("live:"), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(taker.state() == QProcess::NotRunning, 30'000);
        QProcess probe;
        probe.start(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s, u"stream=codec_name"_s, u"-of"_s, u"csv=p=0"_s, file});
        QVERIFY(probe.waitForFinished(20'000));
        const QByteArray codecs = probe.readAllStandardOutput();
        QVERIFY2(codecs.contains("h264") && codecs.contains("aac"), codecs.constData());
        // Every picture of those three seconds: the recording's are all as far apart.
        probe.start(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-select_streams"_s, u"v"_s, u"-show_entries"_s, u"packet=dts"_s, u"-of"_s, u"csv=p=0"_s, file});
        QVERIFY(probe.waitForFinished(20'000));
        std::vector<qint64> steps;
        std::optional<qint64> last;
        for (const QByteArray &line : probe.readAllStandardOutput().split('\n')) {
            bool isNumber = false;
            const qint64 dts = line.split(',').front().trimmed().toLongLong(&isNumber);
            if (isNumber && last)
                steps.push_back(dts - *last);
            if (isNumber)
                last = dts;
        }
        QVERIFY2(steps.size() > 60, std::to_string(steps.size()).c_str());
        std::sort(steps.begin(), steps.end());
        const qint64 usual = steps[steps.size() / 2];
        QVERIFY2(steps.front() > 0 && steps.back() * 2 < usual * 3,
                 qPrintable(u"%1 to %2, usually %3"_s.arg(steps.front()).arg(steps.back()).arg(usual)));
    }
    void whoDoesNotAnswerIsTriedAgain()
    {
        Copy copy("srt://127.0.0.1:" + std::to_string(freeUdpPort()));
        QTRY_COMPARE_WITH_TIMEOUT(copy.state(), std::string("retrying:connect_unanswered"), 60'000);
    }
    void privateAndUnknownPlacesAreToldApart()
    {
        Copy hidden("srt://127.0.0.1:9", false), nameless("srt://no-such-place.invalid:9");
        QTRY_COMPARE_WITH_TIMEOUT(hidden.state(), std::string("retrying:not_public"), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(nameless.state(), std::string("retrying:name_not_found"), 20'000);
    }
    void addressesAreRead()
    {
        QCOMPARE(parseSrtAddress("srt://[::1]:9000", Secret("x"))->host, std::string("::1"));
        QCOMPARE(int(parseSrtAddress("srt://h:65535", Secret())->port), 65'535);
        for (const char *wrong : {"srt://h", "srt://h:0", "srt://h:65536", "srt://:9", "srt://h/a:9", "srt://h:9/a"})
            QVERIFY2(!parseSrtAddress(wrong, Secret()), wrong);
        QVERIFY(parseSrtAddress("rtmp://h:1", Secret()).error().code == ErrorCode::Unsupported);
    }
};

BELFRY_CASE(tst_SrtRelay)
#include "tst_SrtRelay.moc"
