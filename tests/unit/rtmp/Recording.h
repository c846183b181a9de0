// Recording: what OBS really sent (tests/data/obs), and a listener that takes apart what a session makes of it.
#pragma once

#include "media/Flv.h"
#include "rtmp/RtmpServerSession.h"

#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace belfry::test {

inline Bytes recording(const std::string &name)
{
    std::ifstream file(std::string(BELFRY_TEST_DATA) + "/obs/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Accepts every publish (unless told otherwise) and keeps what came.
class Taker final : public rtmp::RtmpServerSession::Observer {
public:
    void onPublish(std::string_view app, std::string_view name) override
    {
        ++publishes;
        lastApp = app;
        lastName = name;
        if (session && answer)
            accepting ? session->accept() : session->reject("No such key.");
    }
    void onMedia(const rtmp::Message &message) override
    {
        const bool video = message.type == rtmp::MessageType::Video;
        auto event = video ? flv.readVideo(message.payload) : flv.readAudio(message.payload);
        switch (event.type) {
        case media::FlvEvent::Type::Track:
            (video ? videoTrack : audioTrack) = event.track;
            break;
        case media::FlvEvent::Type::Packet:
            (video ? videoMs : audioMs).push_back(message.ms);
            bytes += event.packet.payload.size();
            if (video && event.packet.key)
                keyMs.push_back(message.ms);
            if (video)
                compositionMs.insert(event.packet.compositionOffset.count() / 90);
            break;
        case media::FlvEvent::Type::Malformed:
            ++malformed;
            break;
        default:
            ++others;
            break;
        }
    }
    void onMetadata(const rtmp::AmfValue &object) override
    {
        ++metadata;
        encoder = object.textOf("encoder");
        metadataFields = object.properties.size();
    }
    void onUnpublish() override { ++unpublishes; }

    rtmp::RtmpServerSession *session = nullptr;
    bool answer = true;
    bool accepting = true;
    media::FlvReader flv;
    std::string lastApp;
    std::string lastName;
    std::string encoder;
    std::size_t metadataFields = 0;
    int publishes = 0;
    int unpublishes = 0;
    int metadata = 0;
    int malformed = 0;
    int others = 0;
    std::size_t bytes = 0;
    std::vector<std::uint32_t> videoMs, audioMs, keyMs;
    std::set<std::int64_t> compositionMs;
    media::TrackPtr videoTrack, audioTrack;
};

/// A session with its Taker.
struct Server {
    explicit Server(const Limits &limits = {}) : session(taker, limits) { taker.session = &session; }
    Result<> receive(ByteView bytes) { return session.receive(bytes); }

    Taker taker;
    rtmp::RtmpServerSession session;
};

} // namespace belfry::test
