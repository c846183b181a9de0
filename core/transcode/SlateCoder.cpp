#include "transcode/SlateCoder.h"

#include "media/Nal.h"
#include "media/ParameterSets.h"

extern "C" {
#include <libavutil/opt.h>
}

namespace belfry::transcode {
namespace {

/// Units between start codes (ISO 14496-10 annex B).
std::vector<ByteView> unitsOf(ByteView stream)
{
    std::vector<ByteView> units;
    std::size_t begin = 0;
    bool open = false;
    for (std::size_t i = 0; i + 2 < stream.size(); ++i) {
        if (stream[i] != 0 || stream[i + 1] != 0 || stream[i + 2] != 1)
            continue;
        if (open)
            units.push_back(stream.subspan(begin, i - begin));
        begin = i + 3;
        open = true;
        i += 2;
    }
    if (open)
        units.push_back(stream.subspan(begin));
    for (ByteView &unit : units)
        while (!unit.empty() && unit.back() == 0)
            unit = unit.first(unit.size() - 1);
    return units;
}

} // namespace

// Without what SlateFit does not take: CABAC, 8x8 transforms, weights, an offset of chroma, which psychovisual tuning
// would set.
Result<AvPtr<AVCodecContext>> openSlateCoder(const SlateCoding &coding)
{
    const AVCodec *codec = avcodec_find_encoder_by_name("libx264");
    if (!codec)
        return fail(ErrorCode::Unsupported, "this FFmpeg has no libx264");
    AvPtr<AVCodecContext> encoder(avcodec_alloc_context3(codec));
    encoder->width = coding.width;
    encoder->height = coding.height;
    encoder->pix_fmt = AV_PIX_FMT_YUV420P;
    encoder->time_base = coding.every;
    encoder->gop_size = coding.keyEvery;
    encoder->max_b_frames = 0;
    encoder->thread_count = 1;
    encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    av_opt_set(encoder->priv_data, "preset", coding.keyEvery > 1 ? "veryfast" : "medium", 0);
    av_opt_set(encoder->priv_data, "profile", "baseline", 0);
    av_opt_set(encoder->priv_data, "crf", std::to_string(coding.quality).c_str(), 0);
    std::string params = "ref=1:bframes=0:weightp=0:8x8dct=0:cabac=0:psy=0:chroma-qp-offset=0:slices=1:sliced-threads="
                         "0:sync-lookahead=0:"
                         "rc-lookahead=0:mbtree=0:scenecut=0:log-level=none";
    if (coding.kbpsMax > 0)
        params += ":vbv-maxrate=" + std::to_string(coding.kbpsMax) + ":vbv-bufsize=" + std::to_string(coding.kbpsMax);
    av_opt_set(encoder->priv_data, "x264-params", params.c_str(), 0);
    if (const int code = avcodec_open2(encoder.get(), codec, nullptr); code < 0)
        return avError("H.264 encoder", code);
    return encoder;
}

Result<media::TrackPtr> trackOf(const AVCodecContext &coder)
{
    Bytes sps, pps;
    for (const ByteView unit : unitsOf({coder.extradata, static_cast<std::size_t>(coder.extradata_size)})) {
        if (media::avcNalType(unit) == static_cast<std::uint8_t>(media::AvcNal::Sps))
            sps.assign(unit.begin(), unit.end());
        else if (media::avcNalType(unit) == static_cast<std::uint8_t>(media::AvcNal::Pps))
            pps.assign(unit.begin(), unit.end());
    }
    if (sps.size() < 4 || pps.empty())
        return fail(ErrorCode::Internal, "the encoder said no parameters");
    return media::makeTrack(media::Codec::Avc, SharedBytes::copyOf(media::makeAvcConfig(sps, pps)));
}

SharedBytes slicesOf(ByteView picture)
{
    Bytes slices;
    ByteWriter out(slices);
    for (const ByteView unit : unitsOf(picture)) {
        const std::uint8_t type = media::avcNalType(unit);
        if (type != static_cast<std::uint8_t>(media::AvcNal::Idr) &&
            type != static_cast<std::uint8_t>(media::AvcNal::Slice))
            continue;
        out.u32(static_cast<std::uint32_t>(unit.size()));
        out.bytes(unit);
    }
    return SharedBytes::copyOf(slices);
}

} // namespace belfry::transcode
