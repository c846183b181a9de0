// PreviewLog: sends what FFmpeg's libraries say to our log, where a token is never printed.
#pragma once

#include <string>

namespace belfry::ui {

/// Once per process; later calls do nothing.
void installPreviewLog();
/// The line without what follows an Authorization header or a Bearer word.
std::string withoutTokens(const std::string &line);

} // namespace belfry::ui
