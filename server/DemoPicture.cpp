#include "server/DemoPicture.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace belfry::server {
namespace {

constexpr int kDigitWidth = 36;
constexpr int kDigitHeight = 64;
constexpr int kStroke = 8;
constexpr int kPivotX = DemoPicture::kWidth / 2;
constexpr int kPivotY = 20;
constexpr double kRope = 120;
constexpr double kSwing = 0.6; // radians
constexpr double kTurn = 6.283185307179586;

// The strokes of 0-9 on a seven-part display, bits: top, upper left, upper right, middle, lower left, lower right, bottom.
constexpr std::uint8_t kStrokes[10] = {0x77, 0x24, 0x5d, 0x6d, 0x2e, 0x6b, 0x7b, 0x25, 0x7f, 0x6f};

} // namespace

DemoPicture::DemoPicture() : m_sky(static_cast<std::size_t>(kWidth) * kHeight)
{
    for (int y = 0; y < kHeight; ++y) {
        const int light = 30 + y * 60 / kHeight;
        std::memset(m_sky.data() + static_cast<std::ptrdiff_t>(y) * kWidth, light, kWidth);
    }
}

void DemoPicture::fill(const Planes &planes, int x, int y, int width, int height, Colour colour)
{
    const int right = std::min(x + width, kWidth), bottom = std::min(y + height, kHeight);
    x = std::max(x, 0);
    y = std::max(y, 0);
    if (x >= right || y >= bottom)
        return;
    for (int row = y; row < bottom; ++row)
        std::memset(planes.data[0] + row * planes.stride[0] + x, colour.y, static_cast<std::size_t>(right - x));
    const int half = std::max(1, (right - x) / 2);
    for (int row = y / 2; row < (bottom + 1) / 2; ++row) {
        std::memset(planes.data[1] + row * planes.stride[1] + x / 2, colour.u, static_cast<std::size_t>(half));
        std::memset(planes.data[2] + row * planes.stride[2] + x / 2, colour.v, static_cast<std::size_t>(half));
    }
}

void DemoPicture::disc(const Planes &planes, int x, int y, int radius, Colour colour)
{
    for (int row = -radius; row <= radius; ++row) {
        const int half = static_cast<int>(std::sqrt(double(radius * radius - row * row)));
        fill(planes, x - half, y + row, 2 * half, 1, colour);
    }
}

void DemoPicture::digit(const Planes &planes, int x, int y, int value, Colour colour)
{
    const int strokes = kStrokes[value % 10];
    const int half = kDigitHeight / 2;
    const auto stroke = [&](int bit, int dx, int dy, int width, int height) {
        if (strokes & bit)
            fill(planes, x + dx, y + dy, width, height, colour);
    };
    stroke(0x01, 0, 0, kDigitWidth, kStroke);
    stroke(0x02, 0, 0, kStroke, half);
    stroke(0x04, kDigitWidth - kStroke, 0, kStroke, half);
    stroke(0x08, 0, half - kStroke / 2, kDigitWidth, kStroke);
    stroke(0x10, 0, half, kStroke, half);
    stroke(0x20, kDigitWidth - kStroke, half, kStroke, half);
    stroke(0x40, 0, kDigitHeight - kStroke, kDigitWidth, kStroke);
}

void DemoPicture::draw(const Planes &planes, std::int64_t frame, int secondOfDay) const
{
    for (int y = 0; y < kHeight; ++y) {
        std::memcpy(planes.data[0] + y * planes.stride[0], m_sky.data() + static_cast<std::ptrdiff_t>(y) * kWidth, kWidth);
    }
    for (int y = 0; y < kHeight / 2; ++y) {
        std::memset(planes.data[1] + y * planes.stride[1], 150, kWidth / 2);
        std::memset(planes.data[2] + y * planes.stride[2], 118, kWidth / 2);
    }
    // One swing in two seconds, so the bell is outermost when it sounds.
    const double phase = static_cast<double>(frame % (2 * kFramesPerSecond)) / (2.0 * kFramesPerSecond);
    const double angle = kSwing * std::cos(kTurn * phase);
    const auto at = [angle](double distance) {
        return std::pair(kPivotX + static_cast<int>(std::sin(angle) * distance),
                         kPivotY + static_cast<int>(std::cos(angle) * distance));
    };
    for (double rope = 0; rope < kRope; rope += 2)
        fill(planes, at(rope).first - 1, at(rope).second, 3, 3, {120, 120, 136});
    const Colour bronze{165, 80, 155};
    disc(planes, at(kRope).first, at(kRope).second, 34, bronze);
    fill(planes, at(kRope + 22).first - 44, at(kRope + 22).second, 88, 14, bronze);
    disc(planes, at(kRope + 46).first, at(kRope + 46).second, 9, {210, 110, 140});

    const Colour white{225, 128, 128};
    const int digits[] = {secondOfDay / 36000, secondOfDay / 3600 % 10, secondOfDay / 600 % 6, secondOfDay / 60 % 10,
                          secondOfDay / 10 % 6, secondOfDay % 10};
    int x = kWidth / 2 - 3 * (kDigitWidth + 12) - 24;
    for (int i = 0; i < 6; ++i) {
        digit(planes, x, 270, digits[i], white);
        x += kDigitWidth + 12;
        if (i == 1 || i == 3) {
            fill(planes, x, 286, 8, 8, white);
            fill(planes, x, 310, 8, 8, white);
            x += 24;
        }
    }
    // A tenth of a second can be read from the bar below.
    fill(planes, 0, kHeight - 8, static_cast<int>(frame % kFramesPerSecond + 1) * kWidth / kFramesPerSecond, 8, bronze);
}

} // namespace belfry::server
