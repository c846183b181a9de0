#include "watch/PictureEye.h"

#include "watch/Av.h"
#include "watch/Thumbnail.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace belfry::watch {
namespace {

// An encoder codes the same picture a little differently each time; a person who only breathes changes more than that.
constexpr int kPointsApart = 4;
constexpr double kMeanApart = 1.3;
constexpr int kBlackMean = 8;
constexpr int kBlackBrightest = 28;
/// So many points may be brighter all the same: a channel's logo, a clock.
constexpr std::size_t kBrightPoints = Sketch::kWidth * Sketch::kHeight / 50;

bool isBlack(const Sketch &sketch)
{
    const int sum = std::accumulate(sketch.points.begin(), sketch.points.end(), 0);
    const auto bright = std::count_if(sketch.points.begin(), sketch.points.end(), [](int p) { return p > kBlackBrightest; });
    return sum < kBlackMean * static_cast<int>(sketch.points.size()) && static_cast<std::size_t>(bright) <= kBrightPoints;
}

bool looksTheSame(const Sketch &a, const Sketch &b)
{
    int most = 0;
    int sum = 0;
    for (std::size_t i = 0; i < a.points.size(); ++i) {
        const int apart = std::abs(int(a.points[i]) - int(b.points[i]));
        most = std::max(most, apart);
        sum += apart;
    }
    return most <= kPointsApart && sum < kMeanApart * static_cast<double>(a.points.size());
}

} // namespace

struct PictureEye::Scaler {
    SwsContextPtr context;
};

PictureEye::PictureEye() : m_scaler(std::make_unique<Scaler>()) {}

PictureEye::~PictureEye() = default;

std::optional<PictureSeen> PictureEye::see(MediaTime at, const AVFrame &picture)
{
    m_scaler->context.reset(sws_getCachedContext(m_scaler->context.release(), picture.width, picture.height,
                                                 plainFormat(picture), Sketch::kWidth, Sketch::kHeight,
                                                 AV_PIX_FMT_GRAY8, SWS_AREA, nullptr, nullptr, nullptr));
    if (!m_scaler->context || !readFullRange(*m_scaler->context, picture))
        return std::nullopt;
    Sketch sketch;
    std::uint8_t *const planes[] = {sketch.points.data()};
    const int strides[] = {Sketch::kWidth};
    if (sws_scale(m_scaler->context.get(), picture.data, picture.linesize, 0, picture.height, planes, strides) != Sketch::kHeight)
        return std::nullopt;
    return see(at, sketch);
}

PictureSeen PictureEye::see(MediaTime at, const Sketch &sketch)
{
    const bool isFirst = !m_first || at < m_lastAt;
    if (isFirst || !looksTheSame(*m_first, sketch)) {
        m_first = sketch;
        m_firstAt = at;
    }
    const PictureSeen seen{at, m_firstAt, isFirst ? MediaTime(0) : at - m_lastAt, isBlack(sketch)};
    m_lastAt = at;
    return seen;
}

} // namespace belfry::watch
