// KeyDecoder: the picture of one keyframe, without those around it.
#pragma once

#include "base/Result.h"
#include "media/Packet.h"
#include "media/Track.h"

#include <memory>

struct AVFrame;

namespace belfry::watch {

/// One thread. What it is fed is hostile: whatever does not decode is an error and nothing else.
class KeyDecoder {
public:
    /// 4K, upright or across; larger pictures are not looked at.
    static constexpr std::int64_t kPixelsMax = 4096LL * 2304;
    static constexpr int kSideMax = 8'192;

    static Result<std::unique_ptr<KeyDecoder>> open(const media::Track &video);
    ~KeyDecoder();
    KeyDecoder(const KeyDecoder &) = delete;
    KeyDecoder &operator=(const KeyDecoder &) = delete;

    /// The picture; valid until the next call. Null when it could not be decoded.
    const AVFrame *decode(const media::Packet &key);

private:
    struct Av;
    explicit KeyDecoder(std::unique_ptr<Av> av);
    std::unique_ptr<Av> m_av;
};

} // namespace belfry::watch
