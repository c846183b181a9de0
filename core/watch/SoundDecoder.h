// SoundDecoder: encoded sound to samples.
#pragma once

#include "base/Result.h"
#include "media/Packet.h"
#include "media/Track.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace belfry::watch {

/// One thread. What it is fed is hostile: whatever does not decode is left out.
class SoundDecoder {
public:
    /// One span per channel, valid inside the call.
    using Got = std::function<void(std::uint32_t rate, std::span<const std::span<const float>> channels)>;

    static Result<std::unique_ptr<SoundDecoder>> open(const media::Track &audio);
    ~SoundDecoder();
    SoundDecoder(const SoundDecoder &) = delete;
    SoundDecoder &operator=(const SoundDecoder &) = delete;

    /// False when it could not be decoded; the next one may be.
    bool decode(const media::Packet &packet, const Got &got);

private:
    struct Av;
    explicit SoundDecoder(std::unique_ptr<Av> av);
    std::unique_ptr<Av> m_av;
};

} // namespace belfry::watch
