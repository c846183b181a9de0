// WatchHouse: listens to and looks at the channels that are on air or previewed, and says what is wrong.
#pragma once

#include "base/Worker.h"
#include "health/WatchRules.h"
#include "server/BroadcastReader.h"
#include "server/Station.h"
#include "server/ViewRoom.h"
#include "server/WatchRoom.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace belfry::server {

/// What it finds goes to Station's FindingDesk, loudness to Station, small pictures to the view threads. The source is
/// listened to, as it is what people at the desk can mend; the small picture is of the program, which alone is public.
/// Owned by ServerApp; made before the first channel is added and destroyed after the last.
class WatchHouse final : public BroadcastReader, WatchRoom::World {
public:
    /// Of a channel; null for one that is not there. Called on the media thread.
    using SourceOf = std::function<hub::Stream *(const std::string &channel)>;
    struct View {
        Executor *home;
        std::weak_ptr<ViewRoom> room; ///< looked into at home only
    };
    struct Places {
        Executor &ctl;
        Station &station;
        std::vector<View> views;
        SourceOf sourceOf;
    };

    /// `share` of a processor, 0 to 1.
    WatchHouse(Places places, metrics::Registry &registry, double share);
    /// After the media thread has let go of all channels, and after ctl.
    ~WatchHouse() override;

    /// Whether sound is heard on the channel; nothing where nobody listens. ctl thread.
    std::optional<bool> isSounding(const std::string &channel) const;

    void broadcastBegan(const std::string &channel, hub::Stream &program, const OnAirBroadcast &broadcast, bool resumed) override;
    void broadcastEnded(const std::string &channel, const OnAirBroadcast &broadcast) override;
    void channelClosed(const std::string &channel) override;
    void previewWatched(const std::string &channel, hub::Stream &source, bool watched) override;

private:
    /// Of a channel, on the media thread.
    struct Reading {
        bool isOnAir = false;
        bool isPreviewed = false;
        std::unique_ptr<hub::ThreadedSubscriber> source;
        std::unique_ptr<hub::ThreadedSubscriber> program;
    };

    void readSource(const std::string &channel, Reading &reading, hub::Stream *source);
    void seen(const std::string &channel, WatchSeen what) override;
    void thumbnail(const std::string &channel, SharedBytes jpeg) override;
    void judge(const std::string &channel, const WatchSeen &what);

    const Places m_places;
    WatchMetrics m_metrics;
    std::map<std::string, Reading> m_readings;            ///< media thread
    std::map<std::string, health::WatchRules> m_rules;    ///< ctl thread
    std::unique_ptr<Worker> m_av;
    WatchRoom m_room;                                     ///< av thread
};

} // namespace belfry::server
