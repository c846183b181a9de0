#include "ui/widgets/PreviewScaler.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

extern "C" {
#include <libavutil/samplefmt.h>
}

namespace belfry::ui {
namespace {

constexpr float kSilenceDb = -100.0F;

QSize shownSize(const AVFrame &frame)
{
    const AVRational shape = frame.sample_aspect_ratio;
    if (shape.num <= 0 || shape.den <= 0)
        return {frame.width, frame.height};
    return {static_cast<int>(static_cast<std::int64_t>(frame.width) * shape.num / shape.den), frame.height};
}

template <typename Sample>
float peakOf(const Sample *samples, int count, int step, float full)
{
    float peak = 0;
    for (int i = 0; i < count; ++i)
        peak = std::max(peak, std::abs(static_cast<float>(samples[i * step])));
    return peak / full;
}

float channelPeak(const AVFrame &frame, int channel, int channels)
{
    const auto format = static_cast<AVSampleFormat>(frame.format);
    const bool planar = av_sample_fmt_is_planar(format);
    const std::uint8_t *data = frame.extended_data[planar ? channel : 0];
    const int step = planar ? 1 : channels;
    const int first = planar ? 0 : channel;
    switch (av_get_packed_sample_fmt(format)) {
    case AV_SAMPLE_FMT_FLT:
        return peakOf(reinterpret_cast<const float *>(data) + first, frame.nb_samples, step, 1.0F);
    case AV_SAMPLE_FMT_S16:
        return peakOf(reinterpret_cast<const std::int16_t *>(data) + first, frame.nb_samples, step, 32768.0F);
    case AV_SAMPLE_FMT_S32:
        return peakOf(reinterpret_cast<const std::int32_t *>(data) + first, frame.nb_samples, step, 2147483648.0F);
    default:
        return -1;
    }
}

} // namespace

QImage PreviewScaler::scaled(const AVFrame &frame, QSize wanted)
{
    const QSize shown = shownSize(frame);
    if (shown.isEmpty() || wanted.isEmpty())
        return {};
    QSize fit = shown.scaled(wanted, Qt::KeepAspectRatio).boundedTo(shown);
    fit = QSize(std::max(2, fit.width() & ~1), std::max(2, fit.height() & ~1));
    m_scaler.reset(sws_getCachedContext(m_scaler.release(), frame.width, frame.height,
                                        static_cast<AVPixelFormat>(frame.format), fit.width(), fit.height(),
                                        AV_PIX_FMT_RGB32, SWS_BILINEAR, nullptr, nullptr, nullptr));
    if (!m_scaler)
        return {};
    const bool high =
        frame.colorspace == AVCOL_SPC_BT709 || (frame.colorspace == AVCOL_SPC_UNSPECIFIED && frame.height >= 720);
    const int *matrix = sws_getCoefficients(high ? SWS_CS_ITU709 : SWS_CS_ITU601);
    const int full = frame.color_range == AVCOL_RANGE_JPEG ? 1 : 0;
    sws_setColorspaceDetails(m_scaler.get(), matrix, full, sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, 1 << 16, 1 << 16);
    QImage image(fit, QImage::Format_RGB32);
    std::uint8_t *planes[] = {image.bits(), nullptr, nullptr, nullptr};
    const int strides[] = {static_cast<int>(image.bytesPerLine()), 0, 0, 0};
    sws_scale(m_scaler.get(), frame.data, frame.linesize, 0, frame.height, planes, strides);
    return image;
}

std::vector<float> peaksOf(const AVFrame &frame)
{
    const int channels = frame.ch_layout.nb_channels;
    std::vector<float> peaks;
    for (int channel = 0; channel < channels; ++channel) {
        const float peak = channelPeak(frame, channel, channels);
        if (peak < 0)
            return {};
        peaks.push_back(peak > 0 ? std::max(kSilenceDb, 20.0F * std::log10(peak)) : kSilenceDb);
    }
    return peaks;
}

} // namespace belfry::ui
