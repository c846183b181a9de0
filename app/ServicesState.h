// ServicesState: everything the Services page shows, as plain values.
#pragma once

#include "app/LiveState.h"
#include "app/RepeatRule.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace belfry::app {

/// One day of a service.
struct OccurrenceRow {
    QString service = {};
    QString day = {};      ///< its name within the service: the date it has by the plan
    QString title = {};
    QDateTime starts = {}; ///< by this computer's clock
    QDateTime ends = {};
    QString when = {};     ///< "10:00 – 11:15"
    QString date = {};     ///< "Sunday, 22 November"
    QString note = {};     ///< "goes live by itself"; also the time there, in another zone
    QString pill = {};     ///< "in 12 min", "Left out", "Overlaps"
    Tone pillTone = Tone::Quiet;
    bool isSkipped = false;
    bool isChanged = false; ///< differs from the plan

    bool operator==(const OccurrenceRow &) const = default;
};

struct ServiceLink {
    QString title = {};
    QString url = {};

    bool operator==(const ServiceLink &) const = default;
};

struct ServiceTask {
    QString id = {};
    QString text = {};
    QString owner = {};
    bool isDone = false; ///< for the day that is open
    QString doneBy = {};

    bool operator==(const ServiceTask &) const = default;
};

struct ServicePlace {
    QString id = {};
    QString name = {};

    bool operator==(const ServicePlace &) const = default;
};

enum class GoesLive { ByHand, Remind, ByItself };

/// What a person edits. For one day only title, date, time and minutes count.
struct ServiceDraft {
    QString title = {};
    QString description = {};
    QDate date = {};
    QTime time = {};
    int minutes = 75;
    QString timeZone = {};
    RepeatRule repeat = {};
    GoesLive goesLive = GoesLive::Remind;
    int leadMinutes = 10;
    bool endsByItself = false;
    QString slate = {};
    std::vector<QString> places = {}; ///< ids; empty: all that are on
    std::vector<ServiceLink> links = {};

    bool operator==(const ServiceDraft &) const = default;
};

struct ServiceEditorState {
    QString id = {};  ///< empty: a new one
    QString day = {}; ///< the day it was opened from
    QString dayWord = {}; ///< "Sunday, 22 November"
    bool isOneDay = false; ///< edits that day alone
    bool isSkipped = false;
    bool isChanged = false;
    ServiceDraft draft = {};
    std::vector<ServiceTask> tasks = {};
    QString timeNote = {};   ///< the clocks change that night; the time here
    QString conflict = {};   ///< what it overlaps with; empty: nothing
    QString busy = {};
    QString message = {};
    Tone messageTone = Tone::Quiet;
    quint64 version = 0;     ///< another: the fields are to be filled anew

    bool operator==(const ServiceEditorState &) const = default;
};

/// A service that runs over, asked about once.
struct OverTime {
    QString service = {};
    QString day = {};
    QString title = {};
    QString text = {};

    bool operator==(const OverTime &) const = default;
};

struct ServicesState {
    bool isLoaded = false;
    bool isWeek = true;
    QDate weekStart = {};
    QString weekWord = {};  ///< "16 – 22 November 2026"
    std::vector<OccurrenceRow> rows = {}; ///< of the week, or of what comes
    std::vector<ServicePlace> places = {};
    std::optional<ServiceEditorState> editor = {};
    QString next = {};      ///< "Sunday Worship starts in 12 min"
    std::optional<QDateTime> countdownTo = {};
    QString message = {};
    QString removedName = {};
    std::optional<OverTime> overTime = {};

    bool operator==(const ServicesState &) const = default;
};

} // namespace belfry::app
