// ChannelMedia: one channel on the media thread: its switch, its two packagers, its logbook.
#pragma once

#include "air/SlateRecord.h"
#include "air/Switch.h"
#include "base/Executor.h"
#include "hls/Archive.h"
#include "hls/Packager.h"
#include "ingest/Publisher.h"
#include "model/Ingest.h"
#include "server/BroadcastReader.h"
#include "server/Channel.h"
#include "store/Logbook.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace belfry::server {

/// What was measured of a channel's input at one moment. Value.
struct IngestReport {
    model::Ingest ingest;
    Duration publisherAge{0};        ///< since the active publisher came
    std::uint64_t receivedBytes = 0; ///< from all publishers since the start
    std::size_t windowBytes = 0;     ///< held for viewers and preview
    // Of the active publisher; hub::StreamStats says what they are.
    Duration delayWanted{0}; ///< as somebody said it; what it is in truth stands in `ingest`
    bool keyframesMeasured = false;
    std::uint64_t framesMissed = 0;
    double missedShare = 0;
    Duration lag{0};
    Duration videoAge{0}; ///< since its last packet of each kind, or since it came
    Duration audioAge{0};
};

/// Obeys Station's orders and reports what really happens. Media thread only; owned by MediaRoom.
class ChannelMedia final : air::Switch::World, hls::Archive::World {
public:
    struct World {
        virtual ~World() = default;
        virtual void programBegan(const std::string &channel, const OnAirBroadcast &broadcast) = 0;
        virtual void programLost(const std::string &channel) = 0;
        virtual void programResumed(const std::string &channel) = 0;
        virtual void programClosed(const std::string &channel) = 0;
        /// Somebody has said End: viewers see the closing slate in so long. Again when that has changed.
        virtual void programCloses(const std::string &channel, Duration seenIn) = 0;
        /// The starting slate counts down to then; to nothing any more.
        virtual void countsDown(const std::string &channel, std::optional<WallTime> until) = 0;
        /// At each change, and four times a second while somebody publishes.
        virtual void measured(const std::string &channel, const IngestReport &report) = 0;
        virtual void rewindWrote(const std::string &channel, Duration took) = 0;
        virtual void rewindLost(const std::string &channel, std::string_view reason) = 0;
        virtual void rewindHolds(const std::string &channel, std::uint64_t bytes) = 0;
        /// Prepare slates for this, for addSlate(), and keep what a restart needs.
        virtual void slateWanted(const std::string &channel, const air::KeptProgram &program) = 0;
    };
    static constexpr Duration kMeasureEvery{250};
    static constexpr Duration kSilentAfter{700};
    /// Each keeps a GOP in memory, and who has the key need not be a friend.
    static constexpr std::size_t kPublishersMax = 4;

    ChannelMedia(Executor &media, World &world, std::string channel, std::unique_ptr<store::Logbook> logbook,
                 const hls::PackagerSettings &packaging);
    ~ChannelMedia() override;

    /// The program is kept on disk, too. Before all below; both outlive this.
    void keepOnDisk(hls::ArchiveDisk &disk, hls::ArchiveBudget &budget, Duration length, Duration keepAfterEnd);
    /// Is told of each broadcast from now on. Before all below; outlives this.
    void addReader(BroadcastReader &reader) { m_readers.push_back(&reader); }
    /// Goes on with a broadcast of an earlier life: with its slate at once where there is one, else as soon as a publisher sends
    /// a keyframe. Before open().
    void reopen(const store::BroadcastRecord &broadcast, const std::optional<air::KeptSlate> &slate = std::nullopt);
    /// Ends a broadcast of an earlier life in the logbook, for it is past its grace.
    void forget();

    /// What comes in is held back for `delay` first. With `starting` it is on air at once, with the starting slate for so long
    /// whatever comes in, in the sequence of the last known encoder; nothing that came in before then is shown, so with a delay the
    /// slate stands that much longer. It is no loss when nothing comes in meanwhile.
    void open(Duration delay = Duration(0), Duration starting = Duration(0));
    /// The last known encoder of an earlier life.
    void remember(const air::KeptProgram &program) { m_lastKnown = program; }
    /// Does nothing, and reports nothing, when the broadcast has begun: began is on its way then.
    void cancel();
    void close();
    /// The closing slate behind what the delay holds, and the end `length` later; a restart knows of it.
    void showClosing(Duration length);
    /// What comes in again, or what is left of the countdown.
    void showSource();
    void swap() { m_switch.swap(); }
    /// air::Program::panic().
    Duration panic();

    /// Whether one more publisher may come. When there are as many as may be, the one that has been silent longest is sent away for it.
    bool makeRoom();
    void add(ingest::Publisher &publisher);
    void remove(ingest::Publisher &publisher);

    /// Of slateWanted(); in any order and as often as wanted.
    void addSlate(air::SlateKind kind, const air::SlatePtr &slate) { m_switch.addSlate(kind, slate); }

    hls::Packager &program() { return m_program; }
    hls::Packager &preview() { return m_preview; }
    /// What the source has come through before (rtmp/Way.h).
    std::string wayOfSource() const;
    /// What the encoder sends, also off air: private.
    hub::Stream &source() { return m_switch.source(); }
    /// One for each rendition; null when the program is not kept on disk.
    hls::Archive *archive(hls::Rendition rendition) { return m_archives[static_cast<std::size_t>(rendition)].get(); }

private:
    /// The program's numbers go to the logbook and its segments to the archive; the preview's to nobody.
    struct ProgramWorld final : hls::Packager::World {
        explicit ProgramWorld(ChannelMedia &its) : channel(its) {}
        void segmentOpened(const hls::SegmentRecord &record) override;
        void segmentCompleted(const hls::SegmentPtr &segment) override;
        ChannelMedia &channel;
    };
    struct PreviewWorld final : hls::Packager::World {
        void segmentOpened(const hls::SegmentRecord &) override {}
    };

    void slateWanted(const air::KeptProgram &program) override;
    void switchChanged(const air::SwitchState &state) override;
    void archived(hls::Rendition rendition, std::uint64_t msn) override;
    void archiveWrote(Duration took) override { m_world.rewindWrote(m_channel, took); }
    void archiveLost(std::string_view reason) override { m_world.rewindLost(m_channel, reason); }
    void archiveHolds(hls::Rendition rendition, std::uint64_t bytes) override;
    void begin();
    void beginWithSlate(Duration starting);
    void countDown(WallTime until);
    void closesIn(Duration seenIn);
    void tellBegan(bool resumed);
    void watchPreview(bool watched);
    void later(Task task);
    void measure();
    void keepMeasuring();
    Duration silenceOf(const ingest::Publisher &publisher) const;
    ingest::Publisher *publisher(std::optional<air::InputId> id) const;
    model::Ingest describe() const;
    std::optional<MediaTime> keyframeInterval() const;

    Executor &m_media;
    ChannelMedia::World &m_world;
    std::string m_channel;
    std::unique_ptr<store::Logbook> m_logbook;
    ProgramWorld m_programWorld;
    PreviewWorld m_previewWorld;
    air::Switch m_switch;
    hls::Packager m_program;
    hls::Packager m_preview;
    std::array<std::unique_ptr<hls::Archive>, 2> m_archives; ///< by Rendition
    std::array<std::uint64_t, 2> m_archiveBytes{};           ///< by Rendition
    std::set<std::uint64_t> m_halfArchived;                  ///< in one rendition of the two
    std::map<ingest::PublisherId, ingest::Publisher *> m_publishers;
    std::set<ingest::PublisherId> m_leaving; ///< of those, sent away
    std::vector<BroadcastReader *> m_readers;
    std::optional<OnAirBroadcast> m_broadcast;
    std::optional<air::KeptProgram> m_lastKnown;
    std::optional<WallTime> m_startingUntil; ///< while it counts down
    Subscription m_startingTimer;
    std::optional<Duration> m_closing;       ///< End was said: how long the closing slate runs
    air::OnAir m_onAir = air::OnAir::Off;
    std::uint64_t m_bytesOfThoseGone = 0;
    Subscription m_tick;
    const std::shared_ptr<char> m_alive = std::make_shared<char>(); ///< for tasks that wait in the thread's queue
};

} // namespace belfry::server
