// Meters: the sound levels OBS reports, at a pace for eyes.
#pragma once

#include "obs/InputLevels.h"

#include <QObject>
#include <QString>

#include <vector>

namespace belfry::obs {
class ObsClient;
}

namespace belfry::app {

enum class Sound {
    Heard,
    Muted,   ///< muted in OBS, though sound arrives there
    Silent,  ///< connected, nothing sounds
    Absent,  ///< no audio data at all: a paused or ended source
};

struct Meter {
    QString input = {};
    Sound sound = Sound::Absent;
    std::vector<float> peaksDb = {}; ///< one per channel, after volume and mute; -60 at the least, 0 at the most

    bool operator==(const Meter &) const = default;
};

/// At most 20 changes a second, in OBS's order; empty while OBS is away. GUI thread; owned by DeskApp.
class Meters final : public QObject {
    Q_OBJECT
public:
    explicit Meters(obs::ObsClient &client, QObject *parent = nullptr);

    const std::vector<Meter> &meters() const { return m_meters; }

    static Meter toMeter(const obs::InputLevels &levels);

Q_SIGNALS:
    void changed();

private:
    void take(const std::vector<obs::InputLevels> &levels);

    std::vector<Meter> m_meters;
};

} // namespace belfry::app
