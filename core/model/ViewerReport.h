// ViewerReport: what a page tells of how it went for its viewer: measurements and faults, nothing about who it is.
#pragma once

#include "base/Result.h"

#include <QJsonObject>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace belfry::model {

/// A part of a page that threw.
struct PageFault {
    std::string part;
    std::string text; ///< what the browser said; whatever a stranger likes

    bool operator==(const PageFault &) const = default;
};

/// Value. Milliseconds; what is not there was not measured.
struct ViewerReport {
    std::string page;
    std::optional<std::int64_t> startup;  ///< from wanting a picture to the first one
    std::optional<std::int64_t> watched;
    std::optional<std::int64_t> stalls;
    std::optional<std::int64_t> stalled;
    std::optional<std::int64_t> switches; ///< of quality
    std::optional<std::int64_t> paint;    ///< the largest contentful one
    std::optional<double> shift;          ///< of the layout, cumulated
    std::optional<std::int64_t> response; ///< the slowest from an input to the next paint
    std::vector<PageFault> faults;

    bool operator==(const ViewerReport &) const = default;
};

inline constexpr std::array<std::string_view, 5> kReportPages{"home", "watch", "past", "embed", "offline"};
inline constexpr std::array<std::string_view, 8> kPageParts{"page", "player", "controls", "list", "chat", "share", "links", "events"};
inline constexpr std::size_t kFaultsMost = 5;
inline constexpr std::size_t kFaultBytes = 300;

/// InvalidInput, naming the field, for one that breaks a rule.
Result<ViewerReport> viewerReportFromJson(const QJsonObject &object);

} // namespace belfry::model
