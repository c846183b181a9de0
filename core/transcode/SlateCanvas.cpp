#include "transcode/SlateCanvas.h"

#include <algorithm>

namespace belfry::transcode {
namespace {

// The colour of the corner of what was drawn goes on to the edges.
void fill(AVFrame &canvas, const AVFrame &drawn)
{
    for (int plane = 0; plane < 3; ++plane) {
        const int shift = plane == 0 ? 0 : 1;
        for (int y = 0; y < canvas.height >> shift; ++y)
            std::fill_n(canvas.data[plane] + y * canvas.linesize[plane], canvas.width >> shift, drawn.data[plane][0]);
    }
}

} // namespace

int even(double value)
{
    return static_cast<int>(value / 2) * 2;
}

AvPtr<AVFrame> inside(const AVFrame &whole, int x, int y, int width, int height)
{
    AvPtr<AVFrame> view(av_frame_alloc());
    view->format = whole.format;
    view->width = width;
    view->height = height;
    for (int plane = 0; plane < 3; ++plane) {
        const int shift = plane == 0 ? 0 : 1;
        view->linesize[plane] = whole.linesize[plane];
        view->data[plane] = whole.data[plane] + (y >> shift) * whole.linesize[plane] + (x >> shift);
    }
    return view;
}

void copyInto(const AVFrame &from, AVFrame &to)
{
    for (int plane = 0; plane < 3; ++plane) {
        const int shift = plane == 0 ? 0 : 1;
        for (int y = 0; y < from.height >> shift; ++y)
            std::copy_n(from.data[plane] + y * from.linesize[plane], from.width >> shift,
                        to.data[plane] + y * to.linesize[plane]);
    }
}

Result<AvPtr<AVFrame>> onCanvas(const AVFrame &from, const SlateFrame &frame)
{
    auto canvas =
        makePicture(static_cast<int>(frame.codedWidth), static_cast<int>(frame.codedHeight), AV_PIX_FMT_YUV420P);
    const double scale =
        std::min(static_cast<double>(frame.width) / from.width, static_cast<double>(frame.height) / from.height);
    const int width = std::max(2, even(from.width * scale));
    const int height = std::max(2, even(from.height * scale));
    const auto picture = makePicture(width, height, AV_PIX_FMT_YUV420P);
    if (!canvas || !picture)
        return fail(ErrorCode::TooLarge, "no memory for a slate");
    if (const auto scaled = scaleInto(from, *picture); !scaled)
        return scaled.error();
    fill(*canvas, *picture);
    const int x = even(frame.left + (static_cast<double>(frame.width) - width) / 2);
    const int y = even(frame.top + (static_cast<double>(frame.height) - height) / 2);
    copyInto(*picture, *inside(*canvas, x, y, width, height));
    return canvas;
}

} // namespace belfry::transcode
