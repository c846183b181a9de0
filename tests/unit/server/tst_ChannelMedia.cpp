#include "health/IngestRules.h"
#include "server/ChannelMedia.h"
#include "support/Case.h"
#include "support/FakeExecutor.h"
#include "support/ObsPackets.h"

#include <QTemporaryDir>
#include <QtTest/qtestcase.h>

#include <memory>
#include <vector>

using namespace belfry;
using namespace belfry::server;
using namespace std::chrono_literals;

namespace {

/// An encoder that sends what the real OBS once sent.
class FakePublisher final : public ingest::Publisher {
public:
    FakePublisher(ingest::PublisherId id, test::FakeExecutor &media) : m_id(id), m_media(media), m_since(media.clock().wall())
    {
        m_stream.setTracks(m_obs.tracks);
    }
    ingest::PublisherId id() const override { return m_id; }
    const std::string &channel() const override { return m_channel; }
    const std::string &address() const override { return m_address; }
    const std::string &encoder() const override { return m_encoder; }
    const std::string &way() const override { return m_way; }
    WallTime since() const override { return m_since; }
    hub::Stream &stream() override { return m_stream; }
    const hub::StreamStats &stats() const override { return m_stats; }
    void close(std::string_view) override { ++closed; }
    void comeThrough(std::string way) { m_way = std::move(way); }
    int closed = 0;

    bool usable() const { return !m_obs.broken && m_obs.tracks.video && m_obs.packets.size() > 200; }
    /// Sends everything up to `time` of the recording, at its pace.
    void sendUntil(MediaTime time, std::optional<media::Kind> without = std::nullopt)
    {
        for (; m_next < m_obs.packets.size() && m_obs.packets[m_next].dts <= time; ++m_next) {
            const media::Packet &packet = m_obs.packets[m_next];
            if (packet.dts > m_sent) {
                m_media.advance(std::chrono::duration_cast<Duration>(packet.dts - m_sent));
                m_sent = packet.dts;
            }
            if (packet.kind == without)
                continue;
            m_stats.add(packet, m_media.clock().now());
            m_stream.write(packet);
        }
    }

private:
    const ingest::PublisherId m_id;
    test::FakeExecutor &m_media;
    const WallTime m_since;
    const std::string m_channel = "church", m_address = "127.0.0.1:1", m_encoder = "obs";
    std::string m_way;
    hub::Stream m_stream{"fake"};
    hub::StreamStats m_stats;
    test::ObsPackets m_obs{"obs-publish"};
    std::size_t m_next = 0;
    MediaTime m_sent{0};
};

struct FakeWorld final : ChannelMedia::World {
    void programBegan(const std::string &, const OnAirBroadcast &broadcast) override
    {
        events += "began ";
        began = broadcast;
    }
    void programLost(const std::string &) override { events += "lost "; }
    void programResumed(const std::string &) override { events += "resumed "; }
    void programClosed(const std::string &) override { events += "closed "; }
    void programCloses(const std::string &, Duration its) override
    {
        events += "closes ";
        seenIn = its;
    }
    void countsDown(const std::string &, std::optional<WallTime> until) override { countdowns.push_back(until); }
    void measured(const std::string &, const IngestReport &what) override { report = what; }
    void rewindWrote(const std::string &, Duration) override { ++segmentsOnDisk; }
    void rewindLost(const std::string &, std::string_view) override {}
    void rewindHolds(const std::string &, std::uint64_t) override {}
    void slateWanted(const std::string &, const air::KeptProgram &program) override { wanted = program; }

    std::string events;
    OnAirBroadcast began;
    IngestReport report;
    int segmentsOnDisk = 0;
    air::KeptProgram wanted;
    Duration seenIn{-1};
    std::vector<std::optional<WallTime>> countdowns;
};

/// Subscribes as relays and recordings do.
struct FakeReader final : BroadcastReader, hub::Subscriber {
    void broadcastBegan(const std::string &channel, hub::Stream &program, const OnAirBroadcast &broadcast,
                        bool resumed) override
    {
        events += channel + (resumed ? " resumed " : " began ");
        id = broadcast.id;
        reading = program.subscribe(*this, hub::Begin::LastKey);
    }
    void broadcastEnded(const std::string &channel, const OnAirBroadcast &broadcast) override
    {
        events += channel + (broadcast.id == id ? " ended " : " mixed up ");
        reading.reset();
    }
    void channelClosed(const std::string &channel) override
    {
        events += channel + " closed ";
        reading.reset();
    }
    void onTracks(const media::Tracks &) override {}
    void onPacket(const media::Packet &packet) override
    {
        if (packets++ == 0)
            beganWithKey = packet.key && packet.kind == media::Kind::Video;
    }
    void onDiscontinuity() override {}
    void onEnd() override {}

    std::string events, id;
    int packets = 0;
    bool beganWithKey = false;
    Subscription reading;
};

} // namespace

class tst_ChannelMedia : public QObject {
    Q_OBJECT

    test::FakeExecutor m_media;
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeWorld m_world;
    std::unique_ptr<ChannelMedia> m_channel;
    std::unique_ptr<FakePublisher> m_publisher;

    std::string path() const { return m_folder->filePath(QStringLiteral("church.logbook")).toStdString(); }
    std::unique_ptr<store::Logbook> logbook() const
    {
        auto book = store::Logbook::open(path(), "one-boot");
        return book ? *std::move(book) : nullptr;
    }
    void makeChannel()
    {
        m_channel = std::make_unique<ChannelMedia>(m_media, static_cast<ChannelMedia::World &>(m_world), "church", logbook(),
                                                   hls::PackagerSettings());
    }
    void publish()
    {
        m_publisher = std::make_unique<FakePublisher>(7, m_media);
        QVERIFY(m_publisher->usable());
        m_channel->add(*m_publisher);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_world = FakeWorld();
        makeChannel();
    }
    void cleanup()
    {
        if (m_publisher && m_channel)
            m_channel->remove(*m_publisher);
        m_channel.reset();
        m_publisher.reset();
        m_media.run();
    }
    void measuresWhatComesIn()
    {
        publish();
        QVERIFY(m_world.report.ingest.publisher.has_value());
        m_publisher->sendUntil(mediaMs(3'000));
        const model::Ingest &ingest = m_world.report.ingest;
        QCOMPARE(ingest.state, model::IngestState::Receiving);
        QCOMPARE(ingest.publisher->id, std::string("7"));
        QVERIFY(ingest.keyframeSeen && ingest.video && ingest.audio);
        QVERIFY(ingest.video->fps.value_or(0) > 20 && ingest.video->kbps.value_or(0) > 0);
        QVERIFY(m_world.report.receivedBytes > 10'000);
        m_media.advance(1s);
        QCOMPARE(m_world.report.ingest.state, model::IngestState::Silent);
        QVERIFY(m_world.report.ingest.silentMs.value_or(0) >= 700);
        m_channel->remove(*m_publisher);
        QCOMPARE(m_world.report.ingest.state, model::IngestState::None);
        m_publisher.reset();
        m_media.run();
        QCOMPARE(m_media.timers(), std::size_t(0));
    }
    void eachKindHasAnAgeOfItsOwn()
    {
        publish();
        m_publisher->sendUntil(mediaMs(3'000));
        QVERIFY(m_world.report.videoAge < 300ms && m_world.report.audioAge < 300ms);
        m_publisher->sendUntil(mediaMs(8'000), media::Kind::Video);
        QCOMPARE(m_world.report.ingest.state, model::IngestState::Receiving);
        QVERIFY(m_world.report.videoAge >= health::IngestRules::kTrackGone && m_world.report.audioAge < 300ms);
    }
    void nothingReachesTheProgramBeforeItIsOpened()
    {
        publish();
        m_publisher->sendUntil(mediaMs(4'000));
        QVERIFY(!m_channel->program().window());
        QVERIFY(!logbook()->openBroadcast());
        QCOMPARE(m_world.events, std::string());
    }
    void theBroadcastBeginsWithTheNextKeyframeAndIsWrittenDown()
    {
        publish();
        m_publisher->sendUntil(mediaMs(1'000));
        m_channel->open();
        QCOMPARE(m_world.events, std::string());
        m_publisher->sendUntil(mediaMs(9'500));
        QCOMPARE(m_world.events, std::string("began "));
        QVERIFY(m_world.began.startedAt > m_publisher->since() + 1s);
        const auto window = m_channel->program().window();
        QVERIFY(window && !window->empty());
        QVERIFY(window->segments.front()->programTime >= m_world.began.startedAt);
        const auto kept = logbook()->openBroadcast();
        QVERIFY(kept && kept->id == m_world.began.id);
        QCOMPARE(kept->targetDurationSeconds, window->targetDurationSeconds);
        QCOMPARE(logbook()->lastSegment()->msn, window->segments.back()->msn);
    }
    void cancelBeforeTheKeyframeClosesAndLaterDoesNothing()
    {
        publish();
        m_channel->open();
        m_channel->cancel();
        QCOMPARE(m_world.events, std::string("closed "));
        m_publisher->sendUntil(mediaMs(9'500));
        QVERIFY(!m_channel->program().window());
        QCOMPARE(m_world.events, std::string("closed "));
    }
    void cancelBehindTheKeyframeIsTooLate()
    {
        publish();
        m_channel->open();
        m_publisher->sendUntil(mediaMs(9'500));
        m_channel->cancel();
        QCOMPARE(m_world.events, std::string("began "));
    }
    void closeEndsPlaylistAndLogbookBeforeItIsReported()
    {
        publish();
        m_channel->open();
        m_publisher->sendUntil(mediaMs(9'500));
        m_channel->close();
        QVERIFY(m_channel->program().window()->ended);
        QVERIFY(!logbook()->openBroadcast());
        m_media.run();
        QCOMPARE(m_world.events, std::string("began closed "));
    }
    void aReaderGetsTheBroadcastFromItsFirstKeyframeToItsEnd()
    {
        FakeReader reader;
        m_channel->addReader(reader);
        publish();
        m_publisher->sendUntil(mediaMs(1'000));
        m_channel->open();
        QCOMPARE(reader.events, std::string());
        m_publisher->sendUntil(mediaMs(9'500));
        QCOMPARE(reader.events, std::string("church began "));
        QCOMPARE(reader.id, m_world.began.id);
        QVERIFY(reader.beganWithKey && reader.packets > 10);
        m_channel->close();
        QCOMPARE(reader.events, std::string("church began church ended "));
        m_channel->remove(*m_publisher);
        m_channel.reset();
    }
    void aReaderIsToldOfABroadcastThatARestartFound()
    {
        FakeReader reader;
        store::BroadcastRecord record;
        record.id = "b";
        record.startedAt = m_media.clock().wall();
        m_channel->addReader(reader);
        m_channel->reopen(record);
        QCOMPARE(reader.events, std::string("church resumed "));
        publish();
        m_publisher->sendUntil(mediaMs(9'500));
        QVERIFY(reader.beganWithKey);
        m_channel->remove(*m_publisher);
        m_channel.reset();
        QCOMPARE(reader.events, std::string("church resumed church closed "));
    }
    void aDelayAndAClosingSlateAreWrittenDownAndTakenUpAgain()
    {
        publish();
        m_channel->open(20s);
        m_publisher->sendUntil(mediaMs(9'500));
        QVERIFY(logbook()->openBroadcast()->delay == 20s);
        m_channel->showClosing(10s);
        const auto closing = logbook()->openBroadcast();
        QVERIFY(closing->closingUntil == m_media.clock().wall() + 10s);
        m_channel->showSource();
        QVERIFY(!logbook()->openBroadcast()->closingUntil);
        m_channel->remove(*m_publisher);
        m_channel.reset();
        m_media.run();
        makeChannel();
        m_channel->reopen(*closing);
        m_media.run();
        QCOMPARE(m_world.report.ingest.delaySeconds, 20.0);
    }
    void thereIsRoomForSoManyEncodersAndTheSilentOnesGoFirst()
    {
        std::vector<std::unique_ptr<FakePublisher>> all;
        const auto come = [&] {
            all.push_back(std::make_unique<FakePublisher>(100 + all.size(), m_media));
            m_channel->add(*all.back());
        };
        for (std::size_t i = 0; i < ChannelMedia::kPublishersMax; ++i) {
            QVERIFY(m_channel->makeRoom());
            come();
        }
        QVERIFY(!m_channel->makeRoom()); // all of them have only just come
        m_media.advance(ChannelMedia::kSilentAfter);
        all[0]->sendUntil(mediaMs(100));
        // Each silent one makes room for one, and no more than one though it takes its time to go.
        for (std::size_t i = 1; i < ChannelMedia::kPublishersMax; ++i) {
            QVERIFY(m_channel->makeRoom());
            come();
        }
        QVERIFY(!m_channel->makeRoom());
        QCOMPARE(all[0]->closed, 0);
        for (std::size_t i = 1; i < ChannelMedia::kPublishersMax; ++i)
            QCOMPARE(all[i]->closed, 1);
        m_channel->remove(*all[1]);
        QVERIFY(!m_channel->makeRoom());
        m_channel->remove(*all[0]);
        QVERIFY(m_channel->makeRoom());
        for (std::size_t i = 2; i < all.size(); ++i)
            m_channel->remove(*all[i]);
        m_media.run();
    }
    void theWayIsThatOfWhoFeedsTheSource()
    {
        QCOMPARE(m_channel->wayOfSource(), std::string());
        publish();
        m_publisher->comeThrough("campus");
        m_publisher->sendUntil(mediaMs(3'000));
        QCOMPARE(m_channel->wayOfSource(), std::string("campus"));
    }
    void losesAndResumesWithTheEncoder()
    {
        publish();
        m_channel->open();
        m_publisher->sendUntil(mediaMs(9'500));
        m_channel->remove(*m_publisher);
        m_media.advance(5s);
        QCOMPARE(m_world.events, std::string("began lost "));
        const auto before = m_channel->program().window()->segments.back()->msn;
        publish();
        m_publisher->sendUntil(mediaMs(9'500));
        QCOMPARE(m_world.events, std::string("began lost resumed "));
        QVERIFY(m_channel->program().window()->segments.back()->msn > before);
    }
    void viewersSeeTheSlateMeanwhileWithoutABreak()
    {
        publish();
        m_channel->open();
        m_publisher->sendUntil(mediaMs(9'500));
        m_channel->remove(*m_publisher);
        const auto before = m_channel->program().window()->segments.back()->msn;
        m_media.advance(10s);
        QVERIFY(m_channel->program().window()->segments.back()->msn >= before + 4);
        publish();
        m_publisher->sendUntil(mediaMs(9'500));
        QCOMPARE(m_world.report.ingest.showing, std::string("source"));
        for (const auto &segment : m_channel->program().window()->segments)
            QVERIFY(!segment->discontinuity);
    }
    void aRestartShowsTheKeptSlateBeforeAnyEncoder()
    {
        publish();
        m_channel->open();
        m_publisher->sendUntil(mediaMs(9'500));
        const air::KeptSlate slate{m_world.wanted, nullptr};
        m_channel->remove(*m_publisher);
        m_channel.reset();
        m_media.run();
        m_world = FakeWorld();
        makeChannel();
        m_channel->reopen(*logbook()->openBroadcast(), slate);
        m_media.advance(5s);
        QVERIFY(m_channel->program().window() && m_channel->program().window()->segments.size() >= 2);
        QCOMPARE(m_world.events, std::string());
        QCOMPARE(m_world.report.ingest.showing, std::string("interrupted"));
    }
    void aStartingSlateIsOnAirWithoutAnEncoder()
    {
        m_channel->open(Duration(0), 10s);
        QCOMPARE(m_world.events, std::string("began "));
        m_media.advance(5s);
        QVERIFY(m_channel->program().window()->segments.size() >= 2);
        QCOMPARE(m_world.report.ingest.showing, std::string("starting"));
        m_media.advance(6s);
        QCOMPARE(m_world.events, std::string("began lost "));
        publish();
        m_publisher->sendUntil(mediaMs(9'500));
        QCOMPARE(m_world.events, std::string("began lost resumed "));
    }
    void anEncoderThatGoesDuringTheCountdownIsNoLoss()
    {
        m_channel->open(Duration(0), 60s);
        publish();
        m_publisher->sendUntil(mediaMs(5'000));
        m_channel->remove(*m_publisher);
        m_media.advance(30s);
        QCOMPARE(m_world.events, std::string("began "));
        publish();
        m_publisher->sendUntil(mediaMs(5'000));
        m_channel->remove(*m_publisher);
        QCOMPARE(m_world.events, std::string("began "));
        m_media.advance(30s);
        QCOMPARE(m_world.events, std::string("began lost "));
    }
    void aCountdownStopsWithItsBroadcast()
    {
        const WallTime begun = m_media.clock().wall();
        m_channel->open(Duration(0), 60s);
        QVERIFY(m_world.countdowns == std::vector<std::optional<WallTime>>{begun + 60s});
        m_channel->close();
        QCOMPARE(m_world.countdowns.size(), std::size_t(2));
        QVERIFY(!m_world.countdowns.back());
        m_media.run();
        m_channel->open(Duration(0), 2s);
        m_media.advance(3s);
        m_channel->close();
        QCOMPARE(m_world.countdowns.size(), std::size_t(3)); // it had come to its end by itself
    }
    void whatCameBeforeTheCountdownsEndIsNotShownInADelay()
    {
        m_channel->open(2s, 3s);
        publish();
        QVERIFY(m_world.countdowns.back() == m_media.clock().wall() + 5s);
        m_publisher->sendUntil(mediaMs(4'900));
        m_media.run();
        QCOMPARE(m_world.report.ingest.showing, std::string("starting"));
        m_publisher->sendUntil(mediaMs(9'500));
        m_media.run();
        QCOMPARE(m_world.report.ingest.showing, std::string("source"));
    }
    void aRestartGoesOnCountingDown()
    {
        m_channel->open(Duration(0), 60s);
        m_media.advance(10s);
        const air::KeptSlate slate{m_world.wanted, nullptr};
        const auto record = *logbook()->openBroadcast();
        QVERIFY(record.startingUntil == m_media.clock().wall() + 50s);
        m_channel.reset();
        m_media.run();
        for (const bool wasKept : {true, false}) {
            m_world = FakeWorld();
            makeChannel();
            m_channel->reopen(record, wasKept ? std::optional(slate) : std::nullopt);
            QVERIFY(m_world.countdowns.size() == 1 && m_world.countdowns[0] == record.startingUntil);
            QVERIFY(m_world.wanted.tracks.fit);
            publish();
            m_publisher->sendUntil(mediaMs(9'500));
            m_media.run();
            QCOMPARE(m_world.report.ingest.showing, std::string("starting"));
            m_channel->remove(*m_publisher);
            m_media.run();
            QCOMPARE(m_world.events, std::string());
            if (wasKept) {
                m_channel.reset();
                m_media.run();
            }
        }
        m_media.advance(40s);
        QCOMPARE(m_world.events, std::string("lost "));
        publish();
        m_publisher->sendUntil(mediaMs(9'500));
        m_media.run();
        QCOMPARE(m_world.report.ingest.showing, std::string("source"));
    }
    void keepGoingDuringTheCountdownCountsOn()
    {
        m_channel->open(Duration(0), 10s);
        publish();
        m_publisher->sendUntil(mediaMs(1'000));
        m_channel->showClosing(10s);
        QCOMPARE(m_world.seenIn, Duration(0));
        m_publisher->sendUntil(mediaMs(3'000));
        m_media.run();
        QCOMPARE(m_world.report.ingest.showing, std::string("closing"));
        m_channel->showSource();
        m_publisher->sendUntil(mediaMs(9'500));
        m_media.run();
        QCOMPARE(m_world.report.ingest.showing, std::string("starting"));
        m_channel->remove(*m_publisher);
        publish();
        m_publisher->sendUntil(mediaMs(9'500));
        m_media.run();
        QCOMPARE(m_world.report.ingest.showing, std::string("source"));
    }
    void theEndComesBehindWhatTheDelayHolds()
    {
        publish();
        m_channel->open(2s);
        m_publisher->sendUntil(mediaMs(7'000));
        m_channel->showClosing(10s);
        QVERIFY(m_world.seenIn > 1'900ms && m_world.seenIn <= 2s);
        QVERIFY(logbook()->openBroadcast()->closingUntil == m_media.clock().wall() + m_world.seenIn + 10s);
        m_publisher->sendUntil(mediaMs(8'500));
        m_media.run();
        QCOMPARE(m_world.report.ingest.showing, std::string("source"));
        m_channel->panic();
        QCOMPARE(m_world.seenIn, Duration(0));
        QVERIFY(logbook()->openBroadcast()->closingUntil == m_media.clock().wall() + 10s);
        m_media.run();
        QCOMPARE(m_world.report.ingest.showing, std::string("closing"));
        m_publisher->sendUntil(mediaMs(9'500));
        m_channel->panic();
        QCOMPARE(m_world.events, std::string("began closes closes "));
    }
    void goesOnAfterARestart()
    {
        publish();
        m_channel->open();
        m_publisher->sendUntil(mediaMs(9'500));
        const auto last = m_channel->program().window()->segments.back()->msn;
        const OnAirBroadcast began = m_world.began;
        m_channel->remove(*m_publisher);
        m_channel.reset();
        m_media.run();
        m_world = FakeWorld();

        makeChannel();
        const auto kept = logbook()->openBroadcast();
        QVERIFY(kept && kept->id == began.id);
        m_channel->reopen(*kept);
        publish();
        m_publisher->sendUntil(mediaMs(9'500));
        QCOMPARE(m_world.events, std::string("resumed "));
        const auto first = m_channel->program().window()->segments.front();
        QVERIFY(first->msn > last && first->discontinuity);
    }
};

BELFRY_CASE(tst_ChannelMedia)
#include "tst_ChannelMedia.moc"
