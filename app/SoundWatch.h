// SoundWatch: what OBS's meters say over time: whether anything is heard, and which muted input would be.
#pragma once

#include "app/Meters.h"
#include "base/Time.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace belfry::app {

/// Value-like; one per window. Times are its owner's clock.
class SoundWatch final {
public:
    /// A preacher's pause is not silence.
    static constexpr Duration kHeardFor{10'000};
    static constexpr Duration kListenFirst{3'000};
    static constexpr Duration kMutedSoon{2'000};
    /// An input that was muted this long ago was meant to be.
    static constexpr Duration kMeantToBe{120'000};
    static constexpr Duration kHeardLately{60'000};

    void connected(TimePoint now);
    void disconnected() { *this = {}; }
    void take(const std::vector<Meter> &meters, TimePoint now);
    void setMuted(const QStringList &muted, TimePoint now);

    /// None: not listened long enough to know.
    std::optional<bool> heard(TimePoint now) const;
    /// Nothing for so long that it is no pause.
    bool isMissing(TimePoint now) const;
    bool hasSources() const { return !m_inputs.isEmpty(); }
    /// Nothing is heard, and this one would be if it were not muted; empty: none.
    QString mutedInput(TimePoint now) const;
    /// Others are heard, and this one was until it was muted a moment ago; sound arrives at it. Empty: none.
    QString justMuted(TimePoint now) const;

private:
    struct Input {
        std::optional<TimePoint> heardAt;
        std::optional<TimePoint> arrivedMutedAt;
        std::optional<TimePoint> mutedAt;
    };
    bool silentFor(TimePoint now, Duration least) const;

    QMap<QString, Input> m_inputs;
    QStringList m_muted;
    std::optional<TimePoint> m_since;
    std::optional<TimePoint> m_heardAt;
};

} // namespace belfry::app
