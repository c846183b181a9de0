#include "server/DemoLog.h"

#include "base/Log.h"
#include "base/Text.h"

#include <mutex>
#include <string>

extern "C" {
#include <libavutil/log.h>
}

namespace belfry::server {
namespace {

std::mutex mutex;
Secret secret;

std::string redacted(std::string line)
{
    const std::lock_guard lock(mutex);
    const std::string &key = secret.reveal();
    for (std::size_t at = 0; !key.empty() && (at = line.find(key, at)) != std::string::npos;)
        line.replace(at, key.size(), secret.masked());
    return line;
}

void onAvLog(void *source, int level, const char *format, va_list arguments)
{
    if (level > AV_LOG_WARNING)
        return;
    char line[1024];
    int prefix = 1;
    if (av_log_format_line2(source, level, format, arguments, line, sizeof line, &prefix) < 0)
        return;
    const std::string text = redacted(std::string(trimmed(line)));
    log::write(level <= AV_LOG_ERROR ? log::Level::Warning : log::Level::Debug, "demo", text);
}

} // namespace

void takeAvLog(const Secret &key)
{
    {
        const std::lock_guard lock(mutex);
        secret = key;
    }
    av_log_set_callback(onAvLog);
}

} // namespace belfry::server
