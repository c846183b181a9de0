// DemoPicture: the test picture: a night sky, a swinging bell, a running clock.
#pragma once

#include <cstdint>
#include <vector>

namespace belfry::server {

/// Draws into YUV 4:2:0 planes that somebody else owns. One thread.
class DemoPicture {
public:
    static constexpr int kWidth = 640;
    static constexpr int kHeight = 360;
    static constexpr int kFramesPerSecond = 30;

    struct Planes {
        std::uint8_t *data[3];
        int stride[3];
    };

    DemoPicture();

    /// The picture `frame` frames behind the start; `secondOfDay` is what the clock shows.
    void draw(const Planes &planes, std::int64_t frame, int secondOfDay) const;

private:
    struct Colour {
        std::uint8_t y, u, v;
    };

    static void fill(const Planes &planes, int x, int y, int width, int height, Colour colour);
    static void disc(const Planes &planes, int x, int y, int radius, Colour colour);
    static void digit(const Planes &planes, int x, int y, int value, Colour colour);

    std::vector<std::uint8_t> m_sky; ///< the luma nobody changes
};

} // namespace belfry::server
