#include "base/Log.h"

#include "base/LogContext.h"
#include "base/Text.h"
#include "base/Time.h"

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>

#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace belfry::log {
namespace {

struct State {
    std::mutex mutex;
    std::shared_ptr<spdlog::logger> logger;
    Level level = Level::Info;
    Format format = Format::Text;
    std::map<int, std::function<void(std::string_view)>> listeners;
    int nextListener = 0;
};

// Lives as long as the process: threads may log while statics are destroyed.
State &state()
{
    static State &instance = *new State;
    return instance;
}

std::shared_ptr<spdlog::logger> wrapped(spdlog::sink_ptr sink)
{
    auto logger = std::make_shared<spdlog::logger>("belfry", std::move(sink));
    logger->set_pattern("%v");
    logger->set_level(spdlog::level::trace);
    logger->flush_on(spdlog::level::info);
    return logger;
}

std::string_view word(Level level)
{
    switch (level) {
    case Level::Debug: return "debug";
    case Level::Info: return "info";
    case Level::Warning: return "warning";
    case Level::Error: return "error";
    }
    return "error";
}

std::string asJson(Level level, std::string_view area, std::string_view message, Fields fields)
{
    std::string line = "{\"time\":\"" + toRfc3339(systemClock().wall()) + "\",\"level\":\"";
    line += word(level);
    line += "\",\"area\":\"" + jsonEscaped(area) + "\",\"message\":\"" + jsonEscaped(message) + '"';
    for (const Field &field : fields) {
        line += ",\"" + jsonEscaped(field.key) + "\":";
        line += field.bare ? field.value : '"' + jsonEscaped(field.value) + '"';
    }
    if (const RequestMark mark = RequestMark::here(); mark.isSet())
        line.append(",\"request\":\"").append(jsonEscaped(mark.text())).append("\"");
    return line + '}';
}

std::string asPlainText(Level level, std::string_view area, std::string_view message, Fields fields)
{
    std::string line = toRfc3339(systemClock().wall()) + ' ';
    line += word(level);
    line += ' ';
    line += area;
    line += ": " + jsonEscaped(message);
    for (const Field &field : fields) {
        line += ' ';
        line += field.key;
        line += '=';
        line += field.bare ? field.value : '"' + jsonEscaped(field.value) + '"';
    }
    if (const RequestMark mark = RequestMark::here(); mark.isSet())
        line.append(" request=").append(jsonEscaped(mark.text()));
    return line;
}

} // namespace

Result<> start(const Settings &settings)
{
    std::shared_ptr<spdlog::logger> logger;
    try {
        if (settings.file.empty())
            logger = wrapped(std::make_shared<spdlog::sinks::stderr_sink_mt>());
        else
            logger = wrapped(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(settings.file, settings.fileBytes, settings.filesKept));
    } catch (const spdlog::spdlog_ex &problem) {
        return fail(ErrorCode::Io, std::string("log file: ") + problem.what());
    }
    const std::lock_guard lock(state().mutex);
    state().logger = std::move(logger);
    state().level = settings.level;
    state().format = settings.format;
    return Done();
}

std::size_t removeOld(const Settings &settings)
{
    if (settings.file.empty() || settings.keepFor <= Duration(0))
        return 0;
    using Sink = spdlog::sinks::rotating_file_sink_mt;
    const auto oldest = std::filesystem::file_time_type::clock::now() - settings.keepFor;
    std::size_t removed = 0;
    for (std::size_t number = 1; number <= settings.filesKept; ++number) {
        std::error_code problem; // one that is not there any more is not old
        const std::filesystem::path file = Sink::calc_filename(settings.file, number);
        const auto written = std::filesystem::last_write_time(file, problem);
        if (!problem && written < oldest && std::filesystem::remove(file, problem))
            ++removed;
    }
    return removed;
}

void write(Level level, std::string_view area, std::string_view message, Fields fields)
{
    State &s = state();
    const std::lock_guard lock(s.mutex);
    if (level < s.level)
        return;
    if (!s.logger)
        s.logger = wrapped(std::make_shared<spdlog::sinks::stderr_sink_mt>());
    const std::string line = s.format == Format::Json ? asJson(level, area, message, fields)
                                                      : asPlainText(level, area, message, fields);
    s.logger->log(spdlog::level::info, spdlog::string_view_t(line.data(), line.size()));
    for (const auto &[id, listener] : s.listeners)
        listener(line);
}

Subscription listen(std::function<void(std::string_view)> listener)
{
    State &s = state();
    const std::lock_guard lock(s.mutex);
    const int id = s.nextListener++;
    s.listeners.emplace(id, std::move(listener));
    return Subscription([id] {
        State &inner = state();
        const std::lock_guard innerLock(inner.mutex);
        inner.listeners.erase(id);
    });
}

} // namespace belfry::log
