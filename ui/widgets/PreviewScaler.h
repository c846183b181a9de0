// PreviewScaler: a decoded picture as a QImage that fits the widget; a decoded sound as the peak of each channel.
#pragma once

#include "ui/widgets/PreviewAv.h"

#include <QImage>

#include <vector>

namespace belfry::ui {

class PreviewScaler {
public:
    /// Keeps the picture's shape (non-square pixels too), never larger than it is. Null when it cannot be converted.
    QImage scaled(const AVFrame &frame, QSize wanted);

private:
    SwsScaler m_scaler;
};

/// dBFS, -100 for silence; empty for a sample format nobody sends.
std::vector<float> peaksOf(const AVFrame &frame);

} // namespace belfry::ui
