#include "watch/KeyDecoder.h"

#include "watch/Av.h"

namespace belfry::watch {

struct KeyDecoder::Av {
    AvContextPtr context;
    AvFramePtr frame{av_frame_alloc()};
};

KeyDecoder::KeyDecoder(std::unique_ptr<Av> av) : m_av(std::move(av)) {}

KeyDecoder::~KeyDecoder() = default;

Result<std::unique_ptr<KeyDecoder>> KeyDecoder::open(const media::Track &video)
{
    auto context = openDecoder(video);
    if (!context)
        return context.error();
    auto av = std::make_unique<Av>();
    av->context = *std::move(context);
    if (!av->frame)
        return fail(ErrorCode::Unsupported, "no memory for a picture");
    return std::unique_ptr<KeyDecoder>(new KeyDecoder(std::move(av)));
}

// Drained at once: nothing that follows will push the picture out.
const AVFrame *KeyDecoder::decode(const media::Packet &key)
{
    AVCodecContext *context = m_av->context.get();
    AVFrame *frame = m_av->frame.get();
    avcodec_flush_buffers(context);
    const AvPacketPtr packet = paddedCopy(key);
    if (!packet || avcodec_send_packet(context, packet.get()) < 0)
        return nullptr;
    avcodec_send_packet(context, nullptr);
    av_frame_unref(frame);
    if (avcodec_receive_frame(context, frame) < 0)
        return nullptr;
    const bool isSane = frame->width > 0 && frame->height > 0 && frame->width <= kSideMax && frame->height <= kSideMax
                        && std::int64_t(frame->width) * frame->height <= kPixelsMax;
    return isSane ? frame : nullptr;
}

} // namespace belfry::watch
