// FlvClip: a whole FLV file, read as the RTMP messages an encoder would send.
#pragma once

#include "rtmp/Message.h"

#include <string>
#include <vector>

namespace belfry::load {

struct FlvTag {
    rtmp::MessageType type = rtmp::MessageType::Video;
    std::uint32_t ms = 0;
    Bytes body;
    bool keyframe = false;
    bool picture = false; ///< of H.264, and no sequence header
};

struct FlvClip {
    std::vector<FlvTag> setup; ///< metadata and sequence headers, at 0
    std::vector<FlvTag> media; ///< from the first keyframe on, times from 0
    std::uint32_t loopMs = 0;  ///< how long one round is

    /// Ends the program with a sentence when there is no picture to send.
    static FlvClip load(const std::string &path);
};

} // namespace belfry::load
