// ServicePlan: what the server's plan says, read from its JSON.
#pragma once

#include "app/ServicesState.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <vector>

namespace belfry::app {

/// A service as it is kept. Value.
struct PlannedService {
    QString id = {};
    ServiceDraft plan = {};

    bool operator==(const PlannedService &) const = default;
};

/// One of its days. Value.
struct PlannedDay {
    QString service = {};
    QString day = {};
    QString title = {};
    QString timeZone = {};
    QDateTime startsLocal = {}; ///< what the clock there shows; no zone
    QDateTime startsAt = {};
    QDateTime endsAt = {};
    bool isSkipped = false;
    bool isChanged = false;

    bool operator==(const PlannedDay &) const = default;
};

PlannedService serviceFrom(const QJsonObject &json);
PlannedDay dayFrom(const QJsonObject &json);
/// What POST and PATCH take.
QJsonObject toJson(const ServiceDraft &draft);
/// Only what differs.
QJsonObject changesOf(const ServiceDraft &before, const ServiceDraft &now);
/// What differs on one day from the plan: what PATCH of an occurrence takes.
QJsonObject dayChangesOf(const ServiceDraft &before, const ServiceDraft &now);

/// Words for days of the plan. Stateless.
class ServiceWords final {
    Q_DECLARE_TR_FUNCTIONS(belfry::app::ServiceWords)
public:
    /// `all` are the days it is shown among, for what overlaps.
    static OccurrenceRow row(const PlannedDay &day, const PlannedService *service, const std::vector<PlannedDay> &all, const QDateTime &now);
    /// "in 12 min", "in 3 h", "tomorrow"; empty when it is farther away than that.
    static QString until(const QDateTime &start, const QDateTime &now);
    /// "Sunday Worship starts in 12 min".
    static QString next(const PlannedDay &day, const QDateTime &now);
    static QString weekWord(const QDate &monday);
    /// When the clocks change so that the time is not what it seems; else the time here when the zone is another; else empty.
    static QString timeNote(const QDate &date, const QTime &time, const QString &zone);
    static QString clock(const QTime &time);
    /// The first of `mine` that overlaps with one of `others`, in a sentence; empty when none does.
    static QString conflict(const std::vector<PlannedDay> &mine, const std::vector<PlannedDay> &others);
    /// For a person who looks elsewhere, of an event of the server; empty for those that want nobody.
    static QString reminder(const QString &event, const PlannedDay &day);
};

/// The days of a draft that can be said without the server: those the plan has now (`known`) at the draft's time, else the first.
std::vector<PlannedDay> daysOf(const ServiceDraft &draft, const std::vector<PlannedDay> &known);

/// Whether both are on air at some time.
bool overlap(const PlannedDay &a, const PlannedDay &b);

} // namespace belfry::app
