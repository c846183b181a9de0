// SealedColumns: every place in the database where a sealed secret lies (auth/Sealer.h), to seal all of them again.
#pragma once

#include "base/Result.h"
#include "store/Database.h"

#include <functional>
#include <string>

namespace belfry::store {

/// Goes through all of them, inside one transaction of the caller. `again` is told what lies there and its place
/// ("destinations/01J…/sealed_key") and answers what shall lie there, or the same. Ends with the first error. Answers
/// how many were changed. Store thread.
using SealAgain = std::function<Result<std::string>(const std::string &sealed, const std::string &place)>;
Result<std::int64_t> sealAllAgain(Database &database, const SealAgain &again);

} // namespace belfry::store
