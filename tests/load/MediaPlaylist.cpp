#include "load/MediaPlaylist.h"

#include <cstdlib>
#include <sstream>

namespace belfry::load {
namespace {

std::string attribute(const std::string &line, const std::string &name)
{
    auto at = line.find(name + '=');
    while (at != std::string::npos && at > 0 && line[at - 1] != ':' && line[at - 1] != ',')
        at = line.find(name + '=', at + 1);
    if (at == std::string::npos)
        return {};
    at += name.size() + 1;
    if (at < line.size() && line[at] == '"')
        return line.substr(at + 1, line.find('"', at + 1) - at - 1);
    return line.substr(at, line.find(',', at) - at);
}

std::string byteRange(const std::string &text, long &nextOffset)
{
    if (text.empty())
        return {};
    const long length = std::atol(text.c_str());
    const auto sign = text.find('@');
    const long offset = sign == std::string::npos ? nextOffset : std::atol(text.c_str() + sign + 1);
    nextOffset = offset + length;
    return "bytes=" + std::to_string(offset) + '-' + std::to_string(nextOffset - 1);
}

class Parser {
public:
    explicit Parser(MediaPlaylist &list) : m_list(list) {}

    void line(const std::string &line)
    {
        if (line.empty())
            return;
        if (line[0] != '#')
            return uri(line);
        const auto colon = line.find(':');
        tag(line.substr(0, colon), line, colon == std::string::npos ? std::string() : line.substr(colon + 1));
    }

private:
    void tag(const std::string &name, const std::string &line, const std::string &value)
    {
        if (name == "#EXTINF")
            m_pending.seconds = std::atof(value.c_str());
        else if (name == "#EXT-X-PART")
            m_list.parts.push_back({m_list.nextSequence, m_list.nextPart++,
                                    std::atof(attribute(line, "DURATION").c_str()), attribute(line, "URI"),
                                    byteRange(attribute(line, "BYTERANGE"), m_partOffset)});
        else if (name == "#EXT-X-BYTERANGE")
            m_pending.range = byteRange(value, m_segmentOffset);
        else if (name == "#EXT-X-MAP")
            m_list.map = attribute(line, "URI");
        else if (name == "#EXT-X-MEDIA-SEQUENCE")
            m_list.nextSequence = std::atol(value.c_str());
        else if (name == "#EXT-X-TARGETDURATION")
            m_list.targetSeconds = std::atof(value.c_str());
        else if (name == "#EXT-X-PART-INF")
            m_list.partTargetSeconds = std::atof(attribute(line, "PART-TARGET").c_str());
        else if (name == "#EXT-X-SERVER-CONTROL")
            m_list.canBlock = attribute(line, "CAN-BLOCK-RELOAD") == "YES";
        else if (name == "#EXT-X-STREAM-INF")
            m_list.isMaster = true;
    }

    void uri(const std::string &line)
    {
        if (m_list.isMaster) {
            if (m_list.firstVariant.empty())
                m_list.firstVariant = line;
            return;
        }
        m_pending.sequence = m_list.nextSequence++;
        m_pending.uri = line;
        m_list.segments.push_back(m_pending);
        m_pending = {};
        m_list.nextPart = 0;
        m_partOffset = 0;
    }

    MediaPlaylist &m_list;
    Piece m_pending;
    long m_partOffset = 0, m_segmentOffset = 0;
};

} // namespace

MediaPlaylist MediaPlaylist::parse(const std::string &text)
{
    MediaPlaylist list;
    Parser parser(list);
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.ends_with('\r'))
            line.pop_back();
        parser.line(line);
    }
    return list;
}

} // namespace belfry::load
