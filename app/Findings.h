// Findings: everything that is wrong right now, the most urgent first.
#pragma once

#include "app/Connection.h"
#include "app/DayWatch.h"
#include "app/GoLive.h"
#include "app/ObsLink.h"
#include "app/PlacesWatch.h"
#include "model/Health.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace belfry::app {

/// Something a person did that turned out to be done already (two windows, one button).
enum class AlreadyDone { No, OnAir, OffAir };

/// All that findings and words are made from, at one moment. Borrowed: for the length of a call.
struct Situation {
    const ConnectionState &connection;
    const ObsLinkState &obs;
    GoLive::Step step = GoLive::Step::Idle;
    GoLiveFailure failure = GoLiveFailure::None;
    std::string failureDetail = {};
    AlreadyDone already = AlreadyDone::No;
    std::optional<bool> soundHeard = {}; ///< by OBS's meters, in the last seconds; none: not listened long enough
    QString commandFailure = {}; ///< why "Set up OBS for me" or its like did not work; already worded
    QString commandDetail = {};  ///< what was answered, as it came
    QDateTime now = {};
    QString alreadyBy = {};      ///< who did it, where the server knows a name
    bool soundMissing = false;   ///< for so long that it is no pause
    bool soundSources = true;    ///< OBS has something that could sound
    QString mutedInput = {};     ///< as SoundWatch knows them
    QString justMuted = {};
    std::optional<QDateTime> closingUntil = {}; ///< End was said here: when the closing slate has run
    std::optional<QDateTime> slateDueAt = {};   ///< End was said here: when viewers have seen what the delay held
    std::optional<double> coveredSeconds = {};  ///< so much was just taken back
    const PlacesSeen *places = nullptr;
    const DayState *day = nullptr;

    bool inSight() const { return connection.link == LinkState::Connected; }
    /// The channel as last seen, be it long ago.
    const model::Channel *channel() const { return connection.channel ? &*connection.channel : nullptr; }
    const model::Ingest *ingest() const;
    bool onAir() const { return channel() && channel()->onAir(); }
    /// Somebody sends to the server, and it can see a picture.
    bool arrives() const;
    bool pictureArrives() const;
    bool obsConnected() const { return obs.reach == ObsReach::Connected; }
    bool obsSends() const;
    /// The closing slate runs: End was said and can be taken back.
    bool isClosing() const;
    /// End was said, and viewers still get what came in before it.
    bool isPlayingOut() const;
    /// Go Live could work now.
    bool ready() const;
};

struct Finding {
    QString id = {};
    QString about = {}; ///< which place, by its id
    std::map<std::string, model::Finding::Value> values = {};
    QString technical = {};

    /// Names it among all that are true at one time.
    QString key() const { return about.isEmpty() ? id : id + u'/' + about; }
    bool operator==(const Finding &) const = default;
};

/// Own findings and the server's, without those that another one explains; what viewers suffer from stands before what one
/// place does, and that before what only concerns us.
std::vector<Finding> findings(const Situation &now);

/// Keyframes farther apart than this are a finding before Go Live, as they are at the server afterwards.
inline constexpr double kKeyframesFarSeconds = 4.5;
/// Of the frames of the last seconds, in percent: what viewers see as jerks.
inline constexpr double kLateFramesMuch = 8.0;
inline constexpr double kDroppedMuch = 5.0;
/// A clock that is wrong by more starts services at wrong times and makes certificates fail.
inline constexpr std::chrono::minutes kClockFarOff{2};

} // namespace belfry::app
