// Notice: a finding as it is shown: its sentences and what its one button does.
#pragma once

#include "app/Findings.h"
#include "app/LiveState.h"

namespace belfry::app {

/// What a banner's button does.
enum class Fix {
    None,
    OpenObs,
    EnterObsPassword,
    SetUpObs,
    SetKeyframes,
    StartObsStream,
    RestartObsStream,
    LowerBitrate,  ///< to `number` kb/s
    SendH264,
    Unmute,        ///< `target` in OBS
    SwitchScene,   ///< to `target`
    SwitchEncoder, ///< the one that waits takes over
    ShowMeter,
    TryPlaceAgain, ///< `target`
    TurnPlaceOff,  ///< `target`
    PasteKey,      ///< of the place `target`: the banner asks for it
    TryObsAgain,
    TryServerAgain,
    OpenSettings,
    ShowSteps,
    GoLiveAgain,
    KeepGoing,     ///< once more
    Dismiss,
};

struct Notice {
    Banner banner = {};
    Fix fix = Fix::None;
    QString steps = {};  ///< for Fix::ShowSteps: one a line
    QString target = {};
    int number = 0;

    bool operator==(const Notice &) const = default;

    static Notice made(const QString &title, const QString &detail, const QString &button = {}, Fix fix = Fix::None);
    /// With the button "Show me where".
    static Notice withSteps(const QString &title, const QString &detail, const QString &steps);
};

/// The text of a finding's value; empty when there is none. A number is rounded and written as people write it.
QString valueOf(const Finding &finding, const char *key, int digits = 0);
double numberOf(const Finding &finding, const char *key);

} // namespace belfry::app
