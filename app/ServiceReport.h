// ServiceReport: how one service went, in a volunteer's words: what the Reports page and its PDF show.
#pragma once

#include "app/LiveState.h"
#include "model/Broadcast.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace belfry::app {

/// What the server remembers of one broadcast. Value.
struct ReportSource {
    model::Broadcast broadcast;
    std::vector<model::BroadcastFinding> findings;
    std::vector<model::RelayChange> relays;
    std::vector<model::BroadcastMinute> minutes;
    std::map<std::string, QString> places; ///< a destination's id and the name people gave it
};

/// A measurement at one time of the service. Value.
struct ChartPoint {
    QDateTime at;
    double value = 0;

    bool operator==(const ChartPoint &) const = default;
};

/// One thing that was wrong for a while. Value.
struct ReportTrouble {
    QString finding; ///< its id, for details
    QString where;   ///< "Our web page", or a place's name
    QString what;    ///< "No sound was heard"
    QDateTime began;
    std::chrono::seconds lasted{0};
    QString when;    ///< "10:42"
    QString length;  ///< "2 min"
    Tone tone = Tone::NeedsYou;

    bool operator==(const ReportTrouble &) const = default;
};

/// How it went for one place. Value.
struct ReportPlace {
    QString name;
    QString word; ///< "Good from beginning to end", "Away for 3 min, 2 times"
    std::chrono::seconds away{0};
    int times = 0;
    Tone tone = Tone::Good;

    bool operator==(const ReportPlace &) const = default;
};

/// Value.
struct ServiceReport {
    QString id;
    QString title;
    QString when; ///< "Sunday, 22 November 2026, 10:00 to 11:28"
    QString summary; ///< one sentence for who reads no further
    Tone tone = Tone::Good;
    QDateTime began;
    QDateTime ended;
    std::vector<ReportTrouble> timeline;
    std::vector<ReportPlace> places;
    std::vector<ChartPoint> viewers;
    std::vector<ChartPoint> loudness;
    std::vector<ChartPoint> upload; ///< kb/s
    std::int64_t viewersMost = 0;
    std::optional<double> loudnessMean; ///< LUFS
    std::chrono::seconds troubled{0};   ///< how long anything was wrong for viewers or a place, counted once
    QString viewersWord;
    QString loudnessWord;
    QString uploadWord;
    QStringList advice; ///< what to do before next week; never empty

    bool operator==(const ServiceReport &) const = default;
};

/// Pure: the same source makes the same report. Still on air: up to `now`.
ServiceReport reportOf(const ReportSource &source, const QDateTime &now);

} // namespace belfry::app
