// ObsLevels: reads what OBS tells in InputVolumeMeters and StreamStateChanged.
#pragma once

#include "obs/InputLevels.h"
#include "obs/ObsState.h"

#include <QJsonObject>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace belfry::obs {

/// "OBS_WEBSOCKET_OUTPUT_STARTING" and its kin; nothing for a word we do not know.
std::optional<StreamState> streamStateFrom(const QString &outputState);
/// For a client that has just connected: the answer of GetStreamStatus. A start under way looks like Stopped there.
StreamState streamStateFromStatus(const QJsonObject &status);

/// Turns the events of one connection into levels that can be believed: OBS's first event of an input can hold memory
/// it never wrote, so that one is dropped, and every number is brought into 0..1. Value; any thread, one at a time.
class LevelReader final {
public:
    std::vector<InputLevels> take(const QJsonObject &eventData);

private:
    QSet<QString> m_seen;
};

} // namespace belfry::obs
