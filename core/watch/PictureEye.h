// PictureEye: whether a picture is black, and since when it has been the same.
#pragma once

#include "watch/Seen.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>

struct AVFrame;

namespace belfry::watch {

/// A picture as a few grey points, 0 black to 255 white whatever its range. Value.
struct Sketch {
    static constexpr int kWidth = 64;
    static constexpr int kHeight = 36;
    std::array<std::uint8_t, kWidth * kHeight> points{};
};

/// One thread.
class PictureEye {
public:
    PictureEye();
    ~PictureEye();
    PictureEye(const PictureEye &) = delete;
    PictureEye &operator=(const PictureEye &) = delete;

    /// Nothing when the picture has a form that cannot be read.
    std::optional<PictureSeen> see(MediaTime at, const AVFrame &picture);
    PictureSeen see(MediaTime at, const Sketch &sketch);
    /// Another source: what comes next is a new picture.
    void reset() { m_first.reset(); }

private:
    struct Scaler;
    std::unique_ptr<Scaler> m_scaler;
    std::optional<Sketch> m_first; ///< of those in a row that look the same
    MediaTime m_firstAt{0};
    MediaTime m_lastAt{0};
};

} // namespace belfry::watch
