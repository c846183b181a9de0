#include "load/MediaPlaylist.h"

#include <charconv>

namespace belfry::load {
namespace {

template <typename Number>
Number numberOf(std::string_view text)
{
    Number value{};
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string_view attribute(std::string_view line, std::string_view nameAndEquals)
{
    auto at = line.find(nameAndEquals);
    while (at != std::string_view::npos && at > 0 && line[at - 1] != ':' && line[at - 1] != ',')
        at = line.find(nameAndEquals, at + 1);
    if (at == std::string_view::npos)
        return {};
    const auto value = line.substr(at + nameAndEquals.size());
    return value.starts_with('"') ? value.substr(1, value.find('"', 1) - 1) : value.substr(0, value.find(','));
}

std::string byteRange(std::string_view text, long &nextOffset)
{
    if (text.empty())
        return {};
    const auto sign = text.find('@');
    const long offset = sign == std::string_view::npos ? nextOffset : numberOf<long>(text.substr(sign + 1));
    nextOffset = offset + numberOf<long>(text);
    return "bytes=" + std::to_string(offset) + '-' + std::to_string(nextOffset - 1);
}

/// Quick, so that thousands of viewers of one tool do not wait for each other.
class Parser {
public:
    explicit Parser(MediaPlaylist &list) : m_list(list) {}

    void line(std::string_view line)
    {
        if (line.empty())
            return;
        if (line[0] != '#')
            return uri(line);
        const auto colon = line.find(':');
        tag(line.substr(0, colon), line, colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1));
    }

private:
    void tag(std::string_view name, std::string_view line, std::string_view value)
    {
        if (name == "#EXTINF")
            m_pending.seconds = numberOf<double>(value);
        else if (name == "#EXT-X-PART")
            m_list.parts.push_back(
                {m_list.nextSequence, m_list.nextPart++, numberOf<double>(attribute(line, "DURATION=")),
                 std::string(attribute(line, "URI=")), byteRange(attribute(line, "BYTERANGE="), m_partOffset)});
        else if (name == "#EXT-X-BYTERANGE")
            m_pending.range = byteRange(value, m_segmentOffset);
        else if (name == "#EXT-X-MAP")
            m_list.map = attribute(line, "URI=");
        else if (name == "#EXT-X-MEDIA-SEQUENCE")
            m_list.nextSequence = numberOf<long>(value);
        else if (name == "#EXT-X-TARGETDURATION")
            m_list.targetSeconds = numberOf<double>(value);
        else if (name == "#EXT-X-PART-INF")
            m_list.partTargetSeconds = numberOf<double>(attribute(line, "PART-TARGET="));
        else if (name == "#EXT-X-SERVER-CONTROL")
            m_list.canBlock = attribute(line, "CAN-BLOCK-RELOAD=") == "YES";
        else if (name == "#EXT-X-STREAM-INF")
            m_list.isMaster = true;
    }

    void uri(std::string_view line)
    {
        if (m_list.isMaster) {
            if (m_list.firstVariant.empty())
                m_list.firstVariant = line;
            return;
        }
        m_pending.sequence = m_list.nextSequence++;
        m_pending.uri = line;
        m_list.segments.push_back(std::move(m_pending));
        m_pending = {};
        m_list.nextPart = 0;
        m_partOffset = 0;
    }

    MediaPlaylist &m_list;
    Piece m_pending;
    long m_partOffset = 0, m_segmentOffset = 0;
};

} // namespace

MediaPlaylist MediaPlaylist::parse(std::string_view text)
{
    MediaPlaylist list;
    Parser parser(list);
    while (!text.empty()) {
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        parser.line(line);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return list;
}

} // namespace belfry::load
