// StreamFeed: puts what an encoder sends into a Stream, whatever order and oddity it comes in.
#pragma once

#include "hub/Stream.h"
#include "media/Flv.h"
#include "media/Timeline.h"
#include "rtmp/Amf0.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace belfry::ingest {

/// Media thread; owned by the publisher, whose Stream it writes. Nothing an encoder sends ends the stream: what does not
/// parse or is no use is left out and counted.
///
/// Readers would rather hear of both tracks at once than of a change after the first second. So the tracks are told
/// when both are known, else with the first key picture; sound alone waits until it is clear that no picture comes:
/// the metadata says so, or a second of sound has passed. Afterwards every new configuration is told at once.
class StreamFeed {
public:
    explicit StreamFeed(hub::Stream &stream) : m_stream(stream) {}

    /// The packet written; nothing when the tag held none that is of use.
    std::optional<media::Packet> add(media::Kind kind, const SharedBytes &tag, std::uint32_t ms);
    void addMetadata(const rtmp::AmfValue &object);

    const std::string &encoder() const { return m_encoder; }
    /// rtmp/Way.h; "" of what does not come from a Belfry.
    const std::string &way() const { return m_way; }
    std::uint64_t leftOut() const { return m_leftOut; }
    /// Why something was left out, the first time that reason occurs; "" otherwise. For one log line each.
    std::string_view takeNews() { return std::exchange(m_news, {}); }

private:
    void learn(media::TrackPtr track);
    bool mayBegin(const media::Packet &packet);
    void leaveOut(std::string_view why);

    hub::Stream &m_stream;
    media::FlvReader m_flv;
    media::Timeline m_timeline;
    media::Tracks m_tracks;
    bool m_told = false;
    bool m_noVideoPromised = false;
    std::optional<MediaTime> m_firstAudio;
    std::string m_encoder;
    std::string m_way;
    std::uint64_t m_leftOut = 0;
    std::vector<std::string_view> m_reasons;
    std::string_view m_news;
};

} // namespace belfry::ingest
