// FindingTable: who each kind of Finding hurts and what mends it, in one place.
#pragma once

#include "model/Health.h"

#include <span>
#include <string_view>

namespace belfry::health {

/// Value; the text is static.
struct FindingTraits {
    std::string_view id;
    std::string_view affects; ///< as model::Finding::affects
    std::string_view fix;     ///< as model::Finding::fix
};

/// All kinds there are, as docs/watching.md lists them.
std::span<const FindingTraits> findingTable();
/// Fills in whom it affects and its fix where they are empty and its id is in the table. Any thread.
void describe(model::Finding &finding);

} // namespace belfry::health
