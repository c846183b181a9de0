#include "http/ChunkedBody.h"

#include <algorithm>
#include <charconv>

namespace belfry::http {
namespace {

constexpr std::size_t kSizeDigitsMax = 16;

bool isText(std::string_view line)
{
    return std::all_of(line.begin(), line.end(), [](char c) {
        return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
    });
}

} // namespace

ChunkedBody::Step ChunkedBody::feed(std::string_view &input, std::string &body)
{
    while (!input.empty()) {
        if (m_place == Place::Data) {
            const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, input.size()));
            body.append(input.substr(0, count));
            input.remove_prefix(count);
            m_left -= count;
            if (m_left == 0)
                m_place = Place::DataEnd;
            continue;
        }
        Step step = takeLine(input);
        if (step != Step::Done)
            return step;
        if (m_place == Place::DataEnd) {
            if (!m_line.empty())
                return Step::Bad;
            m_place = Place::SizeLine;
            step = Step::More;
        } else {
            step = m_place == Place::SizeLine ? readSize(body) : readTrailer();
        }
        m_line.clear();
        if (step != Step::More)
            return step;
    }
    return Step::More;
}

// Done: m_line holds one whole line, without its CR LF.
ChunkedBody::Step ChunkedBody::takeLine(std::string_view &input)
{
    const auto lf = input.find('\n');
    const std::string_view some = input.substr(0, lf == std::string_view::npos ? lf : lf + 1);
    const std::size_t most = m_place == Place::DataEnd ? 2 : kSizeDigitsMax + m_asideBytesMax;
    if (m_line.size() + some.size() > most)
        return Step::Bad;
    m_line += some;
    input.remove_prefix(some.size());
    if (lf == std::string_view::npos)
        return Step::More;
    if (!m_line.ends_with("\r\n"))
        return Step::Bad;
    m_line.resize(m_line.size() - 2);
    return isText(m_line) ? Step::Done : Step::Bad;
}

ChunkedBody::Step ChunkedBody::readSize(const std::string &body)
{
    const char *begin = m_line.data();
    const char *end = begin + m_line.size();
    std::uint64_t size = 0;
    const auto [rest, error] = std::from_chars(begin, end, size, 16);
    if (rest == begin || m_line.front() == '-' || rest - begin > static_cast<std::ptrdiff_t>(kSizeDigitsMax))
        return Step::Bad;
    if (error != std::errc())
        return Step::TooLarge;
    const std::string_view extension(rest, static_cast<std::size_t>(end - rest));
    const auto firstMark = extension.find_first_not_of(" \t");
    if (!extension.empty() && (firstMark == std::string_view::npos || extension[firstMark] != ';'))
        return Step::Bad;
    // A reader that lets a quoted value run over the line end would see other chunks than we do.
    if (extension.find('"') != std::string_view::npos)
        return Step::Bad;
    m_asideBytes += extension.size();
    if (m_asideBytes > m_asideBytesMax)
        return Step::Bad;
    if (size > m_bodyBytesMax - std::min(body.size(), m_bodyBytesMax))
        return Step::TooLarge;
    m_left = size;
    m_place = size == 0 ? Place::Trailer : Place::Data;
    return Step::More;
}

ChunkedBody::Step ChunkedBody::readTrailer()
{
    if (m_line.empty())
        return Step::Done;
    m_asideBytes += m_line.size();
    const auto colon = m_line.find(':');
    const bool field = colon != std::string::npos && colon > 0 && m_line.find_first_of(" \t") > colon;
    return field && m_asideBytes <= m_asideBytesMax ? Step::More : Step::Bad;
}

} // namespace belfry::http
