#include "model/ServiceDeed.h"

#include <algorithm>
#include <array>

namespace belfry::model {
namespace {

constexpr std::array<std::string_view, 9> kNames{"soon",  "due",      "waiting",   "live", "joined",
                                                 "asked", "extended", "over_time", "over"};

} // namespace

std::string_view name(ServiceDeed::Kind kind)
{
    return kNames[static_cast<std::size_t>(kind)];
}

std::optional<ServiceDeed::Kind> deedNamed(std::string_view word)
{
    const auto found = std::find(kNames.begin(), kNames.end(), word);
    return found == kNames.end() ? std::nullopt : std::optional(static_cast<ServiceDeed::Kind>(found - kNames.begin()));
}

} // namespace belfry::model
