// DryRun: ninety seconds of a private test: what comes in, second by second, and what is to be said of it.
#pragma once

#include "app/LiveState.h"
#include "model/Health.h"
#include "model/Ingest.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace belfry::app {

/// What is seen at one second of it.
struct DryRunSight {
    std::optional<model::Ingest> ingest = {};
    std::vector<model::Finding> findings = {};
    std::optional<double> droppedPercent = {}; ///< by OBS, of the last seconds
    std::optional<bool> soundHeard = {};       ///< by OBS's meters
};

/// One thing that was measured: the green card is all of them done.
struct DryRunLine {
    QString id = {};   ///< "upload", "keyframes", "sound", "picture"
    CheckState state = CheckState::Open;
    QString text = {}; ///< "Upload was steady at 4,480 kb/s"
    QString advice = {}; ///< what to do; empty when all is well
    QString fixText = {}; ///< the button that mends it, once the run is over; empty: none

    bool operator==(const DryRunLine &) const = default;
};

/// Pure. A fault that was over in the first seconds does not count; one that came later does, also when it went again.
class DryRun final {
    Q_DECLARE_TR_FUNCTIONS(belfry::app::DryRun)
public:
    static constexpr int kSeconds = 90;
    static constexpr int kSettle = 10; ///< seconds in which an encoder may find its pace

    void take(const DryRunSight &sight);
    int secondsTaken() const { return m_seconds; }
    bool isOver() const { return m_seconds >= kSeconds; }
    /// As it stands: open where nothing can be said yet.
    std::vector<DryRunLine> lines() const;
    bool isGood() const;
    /// How far whole pictures are apart, when that is too far; nothing otherwise.
    std::optional<double> keyframesTooFar() const;

private:
    DryRunLine upload() const;
    DryRunLine keyframes() const;
    DryRunLine sound() const;
    DryRunLine picture() const;
    bool saw(const char *finding) const { return m_seen.contains(finding); }

    int m_seconds = 0;
    int m_silentSeconds = 0;  ///< nothing arrived, after it had settled
    int m_heardSeconds = 0;
    int m_listenedSeconds = 0;
    int m_pictureSeconds = 0;
    double m_kbps = 0;        ///< sum
    int m_kbpsSeconds = 0;
    double m_dropped = 0;     ///< sum of percents
    double m_droppedMost = 0; ///< in percent
    int m_droppedSeconds = 0;
    std::optional<double> m_keyframes; ///< the last one measured
    bool m_hasAudio = false;
    bool m_hasVideo = false;
    std::set<std::string, std::less<>> m_seen;
};

} // namespace belfry::app
