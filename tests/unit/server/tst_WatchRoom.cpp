#include "server/WatchRoom.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "support/FlvClip.h"

#include <QtTest/qtestcase.h>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;

namespace {

struct World final : WatchRoom::World {
    void seen(const std::string &channel, WatchSeen what) override
    {
        for (const auto &one : what) {
            seconds[channel] += std::holds_alternative<watch::SoundSecond>(one) ? 1 : 0;
            pictures[channel] += std::holds_alternative<watch::PictureSeen>(one) ? 1 : 0;
            ends[channel] += std::holds_alternative<std::monostate>(one) ? 1 : 0;
        }
    }
    void thumbnail(const std::string &, SharedBytes jpeg) override { thumbnails.push_back(std::move(jpeg)); }

    std::map<std::string, int> seconds;
    std::map<std::string, int> pictures;
    std::map<std::string, int> ends;
    std::vector<SharedBytes> thumbnails;
};

const test::FlvClip &clip()
{
    static const test::FlvClip made({QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"), QStringLiteral("testsrc2=size=160x90:rate=10"),
                                     QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"), QStringLiteral("sine=sample_rate=48000"),
                                     QStringLiteral("-t"), QStringLiteral("6"), QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-preset"),
                                     QStringLiteral("ultrafast"), QStringLiteral("-g"), QStringLiteral("10"), QStringLiteral("-pix_fmt"),
                                     QStringLiteral("yuv420p"), QStringLiteral("-c:a"), QStringLiteral("aac")});
    return made;
}

} // namespace

class tst_WatchRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_av = std::make_unique<test::FakeExecutor>();
        m_world = World();
        m_cpu = m_cost = {};
        m_registry = std::make_unique<metrics::Registry>();
        m_metrics = std::make_unique<WatchMetrics>(*m_registry);
        m_room = std::make_unique<WatchRoom>(*m_av, m_world, *m_metrics, 0.25, [this] { return m_cpu += m_cost; });
    }
    void cleanup() { m_room.reset(); }

    void aSourceIsHeardAndSeenWhileItIsWatched()
    {
        hub::Stream source("source");
        const hub::ThreadedSubscriber reader(source, {hub::Wanted::SoundAndKeys});
        m_room->watchSource("church", reader.queue());
        play({&source});
        QVERIFY(m_world.seconds["church"] >= 5);
        QVERIFY(m_world.pictures["church"] >= 5);
        QVERIFY(m_world.thumbnails.empty()); // what is only previewed is nobody's to see
        m_room->watchSource("church", nullptr);
        QCOMPARE(m_world.ends["church"], 1);
        m_av->advance(WatchRoom::kLook);
        QCOMPARE(m_av->timers(), std::size_t(0));
    }
    void aThumbnailIsOfTheProgramAndIsTakenAwayAtItsEnd()
    {
        hub::Stream program("program");
        const hub::ThreadedSubscriber reader(program, {hub::Wanted::Keys});
        m_room->watchProgram("church", reader.queue());
        play({&program});
        QCOMPARE(m_world.thumbnails.size(), std::size_t(1));
        QVERIFY(!m_world.thumbnails[0].empty());
        m_room->watchProgram("church", nullptr);
        QCOMPARE(m_world.thumbnails.size(), std::size_t(2));
        QVERIFY(m_world.thumbnails[1].empty());
    }
    void allChannelsShareOneBudget()
    {
        // 20 ms for each piece of work; ten channels would want ten times what there is.
        m_cost = watch::CpuBudget::Cpu(10ms);
        std::vector<std::unique_ptr<hub::Stream>> streams;
        std::vector<std::unique_ptr<hub::ThreadedSubscriber>> readers;
        std::vector<hub::Stream *> all;
        for (int i = 0; i < 10; ++i) {
            streams.push_back(std::make_unique<hub::Stream>(std::to_string(i)));
            readers.push_back(std::make_unique<hub::ThreadedSubscriber>(*streams.back(), hub::ThreadedSubscriber::Settings{hub::Wanted::SoundAndKeys}));
            m_room->watchSource(std::to_string(i), readers.back()->queue());
            all.push_back(streams.back().get());
        }
        play(all);
        const std::string text = m_registry->text();
        const auto counted = [&text](const std::string &name) {
            const auto at = text.find('\n' + name + ' ');
            return at == std::string::npos ? -1.0 : std::stod(text.substr(at + name.size() + 2));
        };
        const double used = counted("belfry_watch_cpu_seconds_total");
        // Each channel may end the second of sound it began: 48 packets.
        QVERIFY2(used > 0 && used <= 6 * 0.25 + 0.125 + 10 * 48 * 0.01, qPrintable(QString::number(used)));
        QVERIFY(counted("belfry_watch_skipped_total{kind=\"sound\"}") > 1'000);
    }

private:
    void play(const std::vector<hub::Stream *> &streams)
    {
        QVERIFY(!clip().packets.empty());
        for (hub::Stream *stream : streams)
            stream->setTracks(clip().tracks);
        MediaTime at{0};
        for (const media::Packet &packet : clip().packets) {
            for (; at < packet.dts; at += mediaMs(50))
                m_av->advance(50ms);
            for (hub::Stream *stream : streams)
                stream->write(packet);
        }
        m_av->advance(WatchRoom::kLook);
    }

    std::unique_ptr<test::FakeExecutor> m_av;
    World m_world;
    watch::CpuBudget::Cpu m_cpu{0};
    watch::CpuBudget::Cpu m_cost{0};
    std::unique_ptr<metrics::Registry> m_registry;
    std::unique_ptr<WatchMetrics> m_metrics;
    std::unique_ptr<WatchRoom> m_room;
};

BELFRY_CASE(tst_WatchRoom)
#include "tst_WatchRoom.moc"
