// ObsPackets: the tracks and packets of a recording of the real OBS (tests/data/obs), as a Stream would carry them.
#pragma once

#include "media/Flv.h"
#include "media/Timeline.h"
#include "rtmp/RtmpServerSession.h"

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace belfry::test {

/// `name`: "obs-publish", "obs-simple", "obs-static".
class ObsPackets final : rtmp::RtmpServerSession::Observer {
public:
    explicit ObsPackets(const std::string &name) : m_session(*this, Limits())
    {
        std::ifstream file(std::string(BELFRY_TEST_DATA) + "/obs/" + name + ".c2s.bin", std::ios::binary);
        const Bytes bytes{std::istreambuf_iterator<char>(file), {}};
        broken = bytes.empty() || !m_session.receive(bytes);
    }

    media::Tracks tracks;
    std::vector<media::Packet> packets;
    bool broken = false;

private:
    void onPublish(std::string_view, std::string_view) override { m_session.accept(); }
    void onMedia(const rtmp::Message &message) override
    {
        const bool video = message.type == rtmp::MessageType::Video;
        media::FlvEvent event = video ? m_flv.readVideo(message.payload) : m_flv.readAudio(message.payload);
        if (event.type == media::FlvEvent::Type::Track)
            (video ? tracks.video : tracks.audio) = event.track;
        if (event.type != media::FlvEvent::Type::Packet)
            return;
        event.packet.dts = m_timeline.place(event.packet.kind, message.ms).dts;
        packets.push_back(event.packet);
    }
    void onMetadata(const rtmp::AmfValue &) override {}
    void onUnpublish() override {}

    media::FlvReader m_flv;
    media::Timeline m_timeline;
    rtmp::RtmpServerSession m_session;
};

} // namespace belfry::test
