// Checklist: what is to be done before a Service, and what of it is done for one of its days.
#pragma once

#include "base/Result.h"
#include "base/Time.h"
#include "model/LocalTime.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace belfry::model {

/// Value.
struct ChecklistItem {
    std::string id; ///< ULID
    std::string service;
    int position = 0; ///< 0, 1, 2 … within the service
    std::string text;
    std::string owner; ///< who sees to it: a name or a place ("sound desk"); "" for anybody
    std::int64_t revision = 1;

    bool operator==(const ChecklistItem &) const = default;
};

/// That an item is done for one day.
struct ChecklistTick {
    std::string by; ///< name of who said so
    WallTime at{};

    bool operator==(const ChecklistTick &) const = default;
};

/// `done` is null where nobody has ticked it, or no day was asked about.
QJsonObject toJson(const ChecklistItem &item, const std::optional<ChecklistTick> &tick);
/// `text` is needed. InvalidInput, naming the field, here and below.
Result<ChecklistItem> newChecklistItemFromJson(const QJsonObject &object);
/// Sets text and owner where they stand in `object`.
Result<> apply(ChecklistItem &item, const QJsonObject &object);
/// The ids of {"order": [...]}: InvalidInput when it is anything else or names one twice.
Result<std::vector<std::string>> orderFromJson(const QJsonObject &object);

inline constexpr std::size_t kChecklistItems = 100; ///< of one service
inline constexpr std::size_t kChecklistOwnerBytes = 100;

} // namespace belfry::model
