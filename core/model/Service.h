// Service: a planned worship service, once or again and again, and what may differ on one of its days.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "model/Link.h"
#include "model/LocalTime.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::model {

/// Who puts it on air.
enum class GoLiveBy {
    Manual,    ///< people; the plan tells those who follow, and nobody else
    Remind,    ///< people; the plan reminds them
    Automatic, ///< the plan
};
/// "manual", "remind", "automatic".
std::string_view name(GoLiveBy by);

/// Value. Keys in JSON are as in docs/services.md.
struct Service {
    std::string id; ///< ULID
    std::string channel;
    std::string title;
    std::string description; ///< may have several lines
    std::string category = "worship";
    std::string timeZone;    ///< IANA name
    LocalTime startsLocal{}; ///< of the first one
    int minutes = 60;
    std::string recurrence;  ///< "" for once, else what schedule::Recurrence reads
    int leadMinutes = 10;
    GoLiveBy goLive = GoLiveBy::Remind;
    bool endAutomatically = false;
    std::vector<Link> links;
    std::string slate;               ///< kServiceCountdown: an automatic one is on air with it for the lead time; "" for nothing before it
    std::vector<std::string> places; ///< ids of the destinations it is copied to; empty for all that are on
    WallTime madeAt{};
    std::int64_t revision = 1;

    bool operator==(const Service &) const = default;
};

enum class Detail { Viewers, Crew };
/// Viewers are not told how it is run: goLive, leadMinutes, endAutomatically, slate, places.
QJsonObject toJson(const Service &service, Detail detail);
/// InvalidInput, naming the field, for one that breaks a rule and for one that is not there or not to be set (id, channel,
/// made_at); title, time_zone, starts_local and minutes are needed. What the fields mean together is schedule::Calendar's.
Result<Service> newServiceFromJson(const QJsonObject &object);
/// Sets the fields that stand in `object`; when it is refused `service` is half changed.
Result<> apply(Service &service, const QJsonObject &object);

/// What differs on one day. Nothing is as planned.
struct ServiceChange {
    LocalDate occurrence{}; ///< the day it would have been by the plan: its name, also when it is moved
    bool skipped = false;
    std::optional<LocalTime> startsLocal;
    std::optional<int> minutes;
    std::optional<std::string> title;

    bool isNothing() const { return !skipped && !startsLocal && !minutes && !title; }
    bool operator==(const ServiceChange &) const = default;
};

QJsonObject toJson(const ServiceChange &change);
/// As for a Service; null takes a difference back.
Result<> apply(ServiceChange &change, const QJsonObject &object);

inline constexpr std::size_t kServiceDescriptionBytes = 4'000;
inline constexpr std::size_t kServicePlaces = 50;
inline constexpr std::size_t kServiceRecurrenceBytes = 500;
inline constexpr std::string_view kServiceCountdown = "starting"; ///< the slate that counts down
inline constexpr int kServiceMinutesMost = 24 * 60;
inline constexpr int kServiceLeadMinutesMost = 24 * 60;
inline constexpr std::size_t kServiceCategoryBytes = 32;

} // namespace belfry::model
