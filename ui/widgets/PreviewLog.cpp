#include "ui/widgets/PreviewLog.h"

#include "base/Log.h"
#include "base/Text.h"

#include <array>
#include <cstdarg>
#include <mutex>

extern "C" {
#include <libavutil/log.h>
}

namespace belfry::ui {
namespace {

void writeLine(void *context, int level, const char *format, va_list arguments)
{
    if (level > AV_LOG_WARNING)
        return;
    std::array<char, 1024> line{};
    int prefix = 1;
    av_log_format_line2(context, level, format, arguments, line.data(), static_cast<int>(line.size()), &prefix);
    const std::string text = withoutTokens(std::string(trimmed(line.data())));
    // A feed that comes and goes is normal here; the player itself says what matters.
    log::debug("preview", "decoder says", {{"line", text}});
}

} // namespace

void installPreviewLog()
{
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_callback(writeLine); });
}

std::string withoutTokens(const std::string &line)
{
    const std::string low = lower(line);
    for (const char *word : {"authorization", "bearer "}) {
        const auto at = low.find(word);
        if (at != std::string::npos)
            return line.substr(0, at) + "[hidden]";
    }
    return line;
}

} // namespace belfry::ui
