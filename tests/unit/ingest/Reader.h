// Reader: a Subscriber that writes down what it hears.
#pragma once

#include "hub/Subscriber.h"

#include <string>
#include <vector>

namespace belfry::test {

class Reader final : public hub::Subscriber {
public:
    void onTracks(const media::Tracks &t) override
    {
        tracks = t;
        heard += t.video && t.audio ? "[va]" : t.video ? "[v]" : "[a]";
    }
    void onPacket(const media::Packet &packet) override
    {
        heard += packet.kind == media::Kind::Audio ? 'a' : packet.key ? 'K' : 'v';
        (packet.kind == media::Kind::Audio ? audio : video).push_back(packet);
    }
    void onDiscontinuity() override { heard += '|'; }
    void onEnd() override { heard += '.'; }

    media::Tracks tracks;
    std::string heard;
    std::vector<media::Packet> video, audio;
};

} // namespace belfry::test
