#include "air/SlateRecord.h"

namespace belfry::air {
namespace {

constexpr std::uint32_t kMagic = 0x42534c31; // "BSL1": a slate, form 1
constexpr std::uint8_t kNoTrack = 0xff;

void writeBytes(ByteWriter &out, ByteView bytes)
{
    out.u32(static_cast<std::uint32_t>(bytes.size()));
    out.bytes(bytes);
}

void writeTrack(ByteWriter &out, const media::TrackPtr &track)
{
    out.u8(track ? static_cast<std::uint8_t>(track->codec) : kNoTrack);
    writeBytes(out, track ? track->config.view() : ByteView());
}

Result<media::TrackPtr> readTrack(ByteReader &in)
{
    const std::uint8_t codec = in.u8();
    const ByteView config = in.bytes(in.u32());
    if (in.failed() || (codec != kNoTrack && codec > static_cast<std::uint8_t>(media::Codec::Opus)))
        return fail(ErrorCode::Corrupt, "broken slate record");
    if (codec == kNoTrack)
        return media::TrackPtr();
    return media::makeTrack(static_cast<media::Codec>(codec), SharedBytes::copyOf(config));
}

} // namespace

Bytes toRecord(const KeptSlate &kept)
{
    Bytes bytes;
    ByteWriter out(bytes);
    out.u32(kMagic);
    out.u32(static_cast<std::uint32_t>(kept.program.frame.count()));
    writeTrack(out, kept.program.tracks.video);
    writeTrack(out, kept.program.tracks.tracks.audio);
    out.u32(kept.slate ? static_cast<std::uint32_t>(kept.slate->pictures.size()) : 0);
    if (kept.slate) {
        for (const Slate::Picture &picture : kept.slate->pictures) {
            out.u8(picture.key ? 1 : 0);
            writeBytes(out, picture.payload[0].view());
            writeBytes(out, picture.payload[1].view());
        }
    }
    return bytes;
}

Result<KeptSlate> fromRecord(ByteView bytes)
{
    ByteReader in(bytes);
    if (in.u32() != kMagic)
        return fail(ErrorCode::Corrupt, "no slate record");
    KeptSlate kept;
    kept.program.frame = MediaTime(in.u32());
    auto video = readTrack(in);
    if (!video)
        return video.error();
    auto audio = readTrack(in);
    if (!audio)
        return audio.error();
    kept.program.tracks = fitted({*video, *audio});
    auto slate = std::make_shared<Slate>();
    const std::uint32_t count = in.u32();
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        Slate::Picture picture;
        picture.key = in.u8() != 0;
        for (SharedBytes &payload : picture.payload)
            payload = SharedBytes::copyOf(in.bytes(in.u32()));
        slate->pictures.push_back(std::move(picture));
    }
    if (in.failed() || in.remaining() != 0)
        return fail(ErrorCode::Corrupt, "broken slate record");
    const ProgramTracks &tracks = kept.program.tracks;
    const bool isUsable = tracks.video && !slate->pictures.empty() && slate->pictures.front().key;
    if (isUsable) {
        slate->track = tracks.fit ? tracks.fit->track() : SlateFit::own(tracks.video->width, tracks.video->height)->track();
        kept.slate = std::move(slate);
    }
    return kept;
}

} // namespace belfry::air
