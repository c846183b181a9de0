#include "server/AccessLog.h"

#include "base/Log.h"
#include "base/Text.h"
#include "net/Address.h"

#include <filesystem>
#include <future>
#include <system_error>

namespace belfry::server {
namespace {

constexpr std::size_t kWaitingBytesMax = 4u << 20;
constexpr std::int64_t kDayMs = 24LL * 3'600'000;

std::int64_t dayOf(WallTime time)
{
    return time.time_since_epoch().count() / kDayMs;
}

std::string numbered(const std::string &file, int number)
{
    return file + '.' + std::to_string(number);
}

std::string lineOf(const AccessLine &line, WallTime at)
{
    std::string text = "{\"time\":\"" + toRfc3339(at) + "\",\"method\":\"" + std::string(line.method) + "\",\"route\":\"";
    text += line.route.empty() ? "other" : jsonEscaped(line.route);
    text += "\",\"status\":" + std::to_string(line.status) + ",\"bytes\":" + std::to_string(line.bytes);
    text += ",\"ms\":" + std::to_string(line.took.count()) + ",\"caller\":\"" + jsonEscaped(line.caller);
    text += "\",\"address\":\"" + jsonEscaped(networkOf(line.address)) + "\",\"request\":\"";
    return text + jsonEscaped(line.requestId) + "\"}\n";
}

} // namespace

std::string networkOf(std::string_view address)
{
    const std::size_t dot = address.rfind('.');
    const std::size_t colon = address.rfind(':');
    if (dot != std::string_view::npos) // also ::ffff:192.0.2.7
        return std::string(address.substr(colon == std::string_view::npos ? 0 : colon + 1,
                                          dot - (colon == std::string_view::npos ? 0 : colon + 1))) + ".0/24";
    return colon == std::string_view::npos ? std::string() : net::countedAs({std::string(address), 0});
}

Result<std::unique_ptr<AccessLog>> AccessLog::open(AccessLogSettings settings)
{
    std::unique_ptr<AccessLog> log(new AccessLog(std::move(settings)));
    if (!log->openFile())
        return fail(ErrorCode::Io, "access log: " + log->m_settings.file + " cannot be written");
    log->removeOld(systemClock().wall());
    log->m_worker = std::make_unique<Worker>("access-log");
    return log;
}

AccessLog::~AccessLog()
{
    m_worker.reset();
}

void AccessLog::write(const AccessLine &line)
{
    const std::string text = lineOf(line, systemClock().wall());
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() + text.size() > kWaitingBytesMax) {
            m_leftOut.fetch_add(1, std::memory_order_relaxed);
            return;
        }
        isFirst = m_waiting.empty();
        m_waiting += text;
    }
    if (isFirst)
        m_worker->post([this] { drain(); });
}

void AccessLog::flush()
{
    std::promise<void> done;
    m_worker->post([this, &done] {
        drain();
        done.set_value();
    });
    done.get_future().wait();
}

void AccessLog::drain()
{
    std::string lines;
    {
        const std::lock_guard lock(m_mutex);
        lines.swap(m_waiting);
    }
    if (!lines.empty())
        append(lines, systemClock().wall());
}

bool AccessLog::openFile()
{
    namespace fs = std::filesystem;
    std::error_code none;
    m_file.open(m_settings.file, std::ios::binary | std::ios::app);
    if (!m_file)
        return false;
    fs::permissions(m_settings.file, fs::perms::owner_read | fs::perms::owner_write, none);
    const auto size = fs::file_size(m_settings.file, none);
    m_bytes = none ? 0 : size;
    m_day = dayOf(systemClock().wall());
    return true;
}

void AccessLog::append(const std::string &lines, WallTime at)
{
    if (m_bytes > 0 && (m_bytes + lines.size() > m_settings.bytesMax || dayOf(at) != m_day)) {
        setAside();
        removeOld(at);
    }
    m_file << lines;
    m_file.flush();
    m_bytes += lines.size();
    if (m_file)
        return;
    // A full disk costs lines and nothing else.
    m_leftOut.fetch_add(1, std::memory_order_relaxed);
    m_file.clear();
}

void AccessLog::setAside()
{
    namespace fs = std::filesystem;
    std::error_code none;
    m_file.close();
    fs::remove(numbered(m_settings.file, m_settings.filesKept), none);
    for (int number = m_settings.filesKept - 1; number >= 1; --number)
        fs::rename(numbered(m_settings.file, number), numbered(m_settings.file, number + 1), none);
    fs::rename(m_settings.file, numbered(m_settings.file, 1), none);
    if (!openFile())
        log::warning("server", "the access log cannot be written", {{"file", m_settings.file}});
}

void AccessLog::removeOld(WallTime)
{
    namespace fs = std::filesystem;
    const auto oldest = fs::file_time_type::clock::now() - m_settings.kept;
    for (int number = 1; number <= m_settings.filesKept; ++number) {
        std::error_code wrong;
        const auto written = fs::last_write_time(numbered(m_settings.file, number), wrong);
        if (!wrong && written < oldest)
            fs::remove(numbered(m_settings.file, number), wrong);
    }
}

} // namespace belfry::server
