// MediaRoom: all channels on the media thread, and the door publishers come in by.
#pragma once

#include "auth/KeyTable.h"
#include "base/Executor.h"
#include "ingest/RtmpIngest.h"
#include "server/IngestKeys.h"
#include "server/ChannelMedia.h"
#include "server/ServerMetrics.h"
#include "server/ServerSettings.h"
#include "server/SlateRoom.h"
#include "server/Station.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace belfry::server {

/// Hands publishers to their channel, and reports on to Station. Made, used and destroyed on the media thread.
class MediaRoom final : public ingest::RtmpIngest::World, ChannelMedia::World {
public:
    /// `station` is only touched by posts to `ctl`; all must outlive it. Slates are kept in `folder`, where the logbooks are.
    MediaRoom(Executor &media, Executor &ctl, Station &station, ServerMetrics &metrics, const std::string &folder);
    /// Channels that are added from now on are kept on `disk`, which outlives this.
    void keepOnDisk(hls::ArchiveDisk &disk, const RewindSettings &settings, const Limits &limits);
    SlateRoom &slates() { return m_slates; }
    /// Reads the broadcasts of the channels that are added from now on; outlives this.
    /// Of rewind on disk; null without. Lives as long as this.
    hls::ArchiveBudget *rewindBudget() { return m_budget ? &*m_budget : nullptr; }
    void addReader(BroadcastReader &reader) { m_readers.push_back(&reader); }
    ~MediaRoom() override;

    ChannelMedia &add(const std::string &channel, std::unique_ptr<store::Logbook> logbook,
                      const hls::PackagerSettings &packaging);
    /// A key that opens a channel from now on, by its ingestKeyDigest().
    void addKey(std::string digest, std::string channel);
    /// Who came in by it stays.
    void removeKey(const std::string &digest);
    /// They may come back, if they still have a key.
    void closePublishers(const std::string &channel, std::string_view why);
    /// Null for an unknown one.
    ChannelMedia *find(const std::string &channel);
    /// What its encoder sends; null for an unknown one.
    hub::Stream *sourceOf(const std::string &channel)
    {
        ChannelMedia *its = find(channel);
        return its ? &its->source() : nullptr;
    }
    /// What its program has come through, itself first (rtmp/Way.h).
    std::string wayOf(const std::string &channel);
    void obey(const std::string &channel, const Command &order);

    std::optional<std::string> channelForKey(std::string_view key) override;
    bool hasRoom(const std::string &channel) override;
    void publisherStarted(ingest::Publisher &publisher) override;
    void publisherStopped(ingest::Publisher &publisher, std::string_view why) override;
    void publishRefused(std::string_view reason) override;

private:
    void programBegan(const std::string &channel, const OnAirBroadcast &broadcast) override;
    void programLost(const std::string &channel) override;
    void programResumed(const std::string &channel) override;
    void programClosed(const std::string &channel) override;
    void programCloses(const std::string &channel, Duration seenIn) override;
    void countsDown(const std::string &channel, std::optional<WallTime> until) override;
    void measured(const std::string &channel, const IngestReport &report) override;
    void rewindWrote(const std::string &channel, Duration took) override;
    void rewindLost(const std::string &channel, std::string_view reason) override;
    void rewindHolds(const std::string &channel, std::uint64_t bytes) override;
    void slateWanted(const std::string &channel, const air::KeptProgram &program) override;

    struct Place {
        std::unique_ptr<ChannelMedia> media;
        std::map<ingest::PublisherId, ingest::Publisher *> publishers;
        std::uint64_t counted = 0; ///< received bytes that are in the metric already
        std::string showing;       ///< the same
    };

    Executor &m_media;
    Executor &m_ctl;
    Station &m_station;
    ServerMetrics &m_metrics;
    auth::KeyTable m_keys{ingestKeyDigest};
    hls::ArchiveDisk *m_disk = nullptr;
    RewindSettings m_rewind;
    std::optional<hls::ArchiveBudget> m_budget;
    std::vector<BroadcastReader *> m_readers;
    std::map<std::string, Place> m_places;
    SlateRoom m_slates;
};

} // namespace belfry::server
