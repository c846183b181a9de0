#include "ingest/StreamFeed.h"

#include "base/Text.h"
#include "rtmp/Way.h"

#include <algorithm>

namespace belfry::ingest {
namespace {

constexpr MediaTime kSoundAlone{90'000}; // one second
constexpr std::size_t kEncoderBytes = 128;

/// Shown to people and written to JSON: valid UTF-8, of a bounded length.
std::string presentable(std::string_view text, std::size_t bytesMax = kEncoderBytes)
{
    text = text.substr(0, bytesMax);
    while (!text.empty() && !isUtf8(text)) // cut inside a character, or never was text
        text.remove_suffix(1);
    return std::string(trimmed(text));
}

} // namespace

std::optional<media::Packet> StreamFeed::add(media::Kind kind, const SharedBytes &tag, std::uint32_t ms)
{
    media::FlvEvent event = kind == media::Kind::Video ? m_flv.readVideo(tag) : m_flv.readAudio(tag);
    switch (event.type) {
    case media::FlvEvent::Type::Track:
        learn(std::move(event.track));
        return std::nullopt;
    case media::FlvEvent::Type::Ignored:
    case media::FlvEvent::Type::Malformed:
        leaveOut(event.why);
        return std::nullopt;
    case media::FlvEvent::Type::Metadata:
    case media::FlvEvent::Type::End:
        return std::nullopt;
    case media::FlvEvent::Type::Packet:
        break;
    }
    if (kind == media::Kind::Audio && !m_tracks.audio) {
        leaveOut("sound before its configuration");
        return std::nullopt;
    }
    const media::Timeline::Placed placed = m_timeline.place(kind, ms);
    event.packet.dts = placed.dts;
    if (!mayBegin(event.packet))
        return std::nullopt;
    if (placed.discontinuity)
        m_stream.markDiscontinuity();
    m_stream.write(event.packet);
    return std::move(event.packet);
}

void StreamFeed::learn(media::TrackPtr track)
{
    media::TrackPtr &known = track->kind() == media::Kind::Video ? m_tracks.video : m_tracks.audio;
    if (known && known->sameConfig(*track))
        return; // some encoders repeat it before every key picture
    known = std::move(track);
    if (m_tracks.video && m_tracks.audio)
        m_told = true;
    if (m_told)
        m_stream.setTracks(m_tracks);
}

bool StreamFeed::mayBegin(const media::Packet &packet)
{
    if (m_told)
        return true;
    if (packet.kind == media::Kind::Audio) {
        if (!m_firstAudio)
            m_firstAudio = packet.dts;
        if (m_tracks.video || (!m_noVideoPromised && packet.dts - *m_firstAudio < kSoundAlone))
            return false;
    } else if (!packet.key) {
        return false;
    }
    m_told = true;
    m_stream.setTracks(m_tracks);
    return true;
}

void StreamFeed::addMetadata(const rtmp::AmfValue &object)
{
    m_encoder = presentable(object.textOf("encoder"));
    m_way = presentable(object.textOf(rtmp::kWayField), rtmp::kWayBytesMax);
    m_noVideoPromised = object.find("audiocodecid") && !object.find("videocodecid") && !object.find("width");
}

void StreamFeed::leaveOut(std::string_view why)
{
    ++m_leftOut;
    if (std::find(m_reasons.begin(), m_reasons.end(), why) != m_reasons.end())
        return;
    m_reasons.push_back(why);
    m_news = why;
}

} // namespace belfry::ingest
