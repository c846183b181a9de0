#include "watch/SoundDecoder.h"

#include "watch/Av.h"
#include "watch/SoundMeter.h"

#include <array>

namespace belfry::watch {

struct SoundDecoder::Av {
    AvContextPtr context;
    AvFramePtr frame{av_frame_alloc()};
};

SoundDecoder::SoundDecoder(std::unique_ptr<Av> av) : m_av(std::move(av)) {}

SoundDecoder::~SoundDecoder() = default;

Result<std::unique_ptr<SoundDecoder>> SoundDecoder::open(const media::Track &audio)
{
    auto context = openDecoder(audio);
    if (!context)
        return context.error();
    auto av = std::make_unique<Av>();
    av->context = *std::move(context);
    if (!av->frame)
        return fail(ErrorCode::Unsupported, "no memory for sound");
    return std::unique_ptr<SoundDecoder>(new SoundDecoder(std::move(av)));
}

bool SoundDecoder::decode(const media::Packet &packet, const Got &got)
{
    AVCodecContext *context = m_av->context.get();
    AVFrame *frame = m_av->frame.get();
    const AvPacketPtr copy = paddedCopy(packet);
    if (!copy || avcodec_send_packet(context, copy.get()) < 0)
        return false;
    while (avcodec_receive_frame(context, frame) >= 0) {
        // The decoders of AAC and Opus both give planar floats.
        const auto count = static_cast<std::size_t>(frame->ch_layout.nb_channels);
        if (frame->format != AV_SAMPLE_FMT_FLTP || count == 0 || count > SoundMeter::kChannelsMax || frame->nb_samples <= 0
            || frame->sample_rate <= 0)
            return false;
        std::array<std::span<const float>, SoundMeter::kChannelsMax> channels;
        for (std::size_t i = 0; i < count; ++i) {
            channels[i] = {reinterpret_cast<const float *>(frame->extended_data[i]),
                           static_cast<std::size_t>(frame->nb_samples)};
        }
        got(static_cast<std::uint32_t>(frame->sample_rate), std::span(channels).first(count));
        av_frame_unref(frame);
    }
    return true;
}

} // namespace belfry::watch
