// FollowSettings: how the settings of following are read.
#pragma once

#include "base/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace belfry::server {

/// "push.example.net,*.example.org", lower case; "off" for none. InvalidInput, with the rest of a sentence.
Result<> followServices(std::string_view text, std::vector<std::string> &out);
/// "mailto:office@example.org" or "https://example.org".
Result<> followContact(std::string_view text, std::string &out);

} // namespace belfry::server
