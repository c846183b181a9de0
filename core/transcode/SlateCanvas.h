// SlateCanvas: where a picture of any shape is put into the frame of a slate. Private to core/transcode.
#pragma once

#include "transcode/Image.h"
#include "transcode/SlateEncoder.h"

namespace belfry::transcode {

/// Rounded down.
int even(double value);
/// A rectangle inside a picture of planes, which is not copied. x and y are even.
AvPtr<AVFrame> inside(const AVFrame &whole, int x, int y, int width, int height);
void copyInto(const AVFrame &from, AVFrame &to);
/// Whole inside `frame`; the rest of it in the colour of its corner.
Result<AvPtr<AVFrame>> onCanvas(const AVFrame &from, const SlateFrame &frame);

} // namespace belfry::transcode
