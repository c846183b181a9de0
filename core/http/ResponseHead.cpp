#include "http/ResponseHead.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <initializer_list>

namespace belfry::http {

std::string_view reasonPhrase(int status)
{
    switch (status) {
    case 101: return "Switching Protocols";
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 416: return "Range Not Satisfiable";
    case 417: return "Expectation Failed";
    case 422: return "Unprocessable Content";
    case 426: return "Upgrade Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    default: return "Status";
    }
}

std::string_view DateLine::at(WallTime time)
{
    using namespace std::chrono;
    const auto second = floor<std::chrono::seconds>(time);
    if (second == m_second && !m_line.empty())
        return m_line;
    m_second = second;
    constexpr const char *kDays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr const char *kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = floor<days>(second);
    const year_month_day date(day);
    const hh_mm_ss clock(second - day);
    char text[64];
    std::snprintf(text, sizeof text, "Date: %s, %02u %s %04d %02d:%02d:%02d GMT\r\n", kDays[weekday(day).c_encoding()],
                  static_cast<unsigned>(date.day()), kMonths[static_cast<unsigned>(date.month()) - 1],
                  static_cast<int>(date.year()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    m_line = text;
    return m_line;
}

const SharedBytes &DateLine::endingAt(WallTime time)
{
    const auto before = m_second;
    const std::string_view line = at(time);
    if (m_ending.empty() || before != m_second)
        m_ending = SharedBytes::copyOf(std::string(line).append("\r\n"));
    return m_ending;
}

namespace {

constexpr std::string_view kNoSniff = "X-Content-Type-Options: nosniff\r\n";

struct Line {
    std::array<char, 64> text;
    std::size_t bytes = 0;

    std::string_view view() const { return {text.data(), bytes}; }
    template<typename... Values>
    static Line of(const char *format, Values... values)
    {
        Line line;
        const int length = std::snprintf(line.text.data(), line.text.size(), format, values...);
        line.bytes = std::min(static_cast<std::size_t>(std::max(length, 0)), line.text.size() - 1);
        return line;
    }
};

Line statusLine(int status)
{
    return Line::of("HTTP/1.1 %03d %s\r\n", status, reasonPhrase(status).data());
}

// RFC 9110 8.6: none in a 204; a 304 would have to give the length of what it does not send.
Line lengthLine(int status, std::uint64_t bodyBytes)
{
    if (status == 204 || status == 304)
        return {};
    return Line::of("Content-Length: %llu\r\n", static_cast<unsigned long long>(bodyBytes));
}

SharedBytes joined(std::initializer_list<std::string_view> parts)
{
    std::size_t bytes = 0;
    for (const std::string_view part : parts)
        bytes += part.size();
    BytesBuilder head(bytes);
    for (const std::string_view part : parts)
        head.append(asBytes(part));
    return head.freeze();
}

} // namespace

SharedBytes makeOpenHead(const Response &response, std::uint64_t bodyBytes)
{
    return joined({statusLine(response.status).view(), lengthLine(response.status, bodyBytes).view(), kNoSniff,
                   response.headers});
}

SharedBytes makeHead(const Response &response, std::uint64_t bodyBytes, Persistence persistence, std::string_view dateLine)
{
    const Line length = persistence == Persistence::Open ? Line() : lengthLine(response.status, bodyBytes);
    const bool closes = persistence == Persistence::Close || (persistence == Persistence::Open && response.status != 101);
    const std::string_view connection = closes                                  ? "Connection: close\r\n"
                                        : persistence == Persistence::KeepAlive ? "Connection: keep-alive\r\n"
                                                                                : "";
    return joined({statusLine(response.status).view(), dateLine, length.view(), kNoSniff, connection, response.headers,
                   "\r\n"});
}

} // namespace belfry::http
