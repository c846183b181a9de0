#include "media/Fmp4.h"

#include "media/Fmp4Boxes.h"

namespace belfry::media {
namespace {

constexpr std::uint32_t kVideoTimescale = 90000;
constexpr std::uint32_t kOpusTimescale = 48000; // RFC 7845: Opus always counts 48 kHz
constexpr std::size_t kOpusHeadBytes = 19;      // RFC 7845 5.1, without a mapping table

void writeMatrix(ByteWriter &out)
{
    for (const std::uint32_t value : {0x10000u, 0u, 0u, 0u, 0x10000u, 0u, 0u, 0u, 0x40000000u})
        out.u32(value);
}

void writeFtyp(ByteWriter &out)
{
    const Fmp4Box ftyp(out, "ftyp");
    out.text("iso6");
    out.u32(0);
    out.text("iso6mp41");
}

void writeMvhd(ByteWriter &out)
{
    const Fmp4Box mvhd(out, "mvhd", 0, 0);
    out.zeros(8); // creation and modification time
    out.u32(kVideoTimescale);
    out.u32(0);       // duration: told by the fragments
    out.u32(0x10000); // rate 1.0
    out.u16(0x100);   // volume 1.0
    out.zeros(10);
    writeMatrix(out);
    out.zeros(24);
    out.u32(kFmp4AudioTrack + 1); // next track
}

void writeTkhd(ByteWriter &out, const Track &track, std::uint32_t number)
{
    const bool isVideo = track.kind() == Kind::Video;
    const Fmp4Box tkhd(out, "tkhd", 0, 3); // enabled, in movie
    out.zeros(8);
    out.u32(number);
    out.zeros(4 + 4 + 8);
    out.u16(0); // layer
    out.u16(isVideo ? 0 : 1); // alternate group
    out.u16(isVideo ? 0 : 0x100);
    out.u16(0);
    writeMatrix(out);
    out.u32(track.width << 16);
    out.u32(track.height << 16);
}

void writeVideoEntry(ByteWriter &out, const Track &track)
{
    const bool isAvc = track.codec == Codec::Avc;
    const bool isHevc = track.codec == Codec::Hevc;
    const Fmp4Box entry(out, isAvc ? "avc1" : isHevc ? "hvc1" : "av01");
    out.zeros(6);
    out.u16(1); // data reference
    out.zeros(16);
    out.u16(static_cast<std::uint16_t>(track.width));
    out.u16(static_cast<std::uint16_t>(track.height));
    out.u32(0x480000); // 72 dpi
    out.u32(0x480000);
    out.u32(0);
    out.u16(1); // frames per sample
    out.zeros(32);
    out.u16(24); // depth
    out.u16(0xffff);
    const Fmp4Box config(out, isAvc ? "avcC" : isHevc ? "hvcC" : "av1C");
    out.bytes(track.config.view());
}

// ISO/IEC 14496-1 7.2.6: tag, then a size in four bytes of seven bits.
void writeDescriptor(ByteWriter &out, std::uint8_t tag, std::size_t sizeBytes)
{
    out.u8(tag);
    for (int shift = 21; shift >= 0; shift -= 7)
        out.u8(static_cast<std::uint8_t>((sizeBytes >> shift & 0x7f) | (shift ? 0x80 : 0)));
}

void writeEsds(ByteWriter &out, ByteView config)
{
    constexpr std::size_t kHead = 5; // tag and size of a descriptor
    const Fmp4Box esds(out, "esds", 0, 0);
    const std::size_t decoderBytes = 13 + kHead + config.size();
    writeDescriptor(out, 0x03, 3 + kHead + decoderBytes + kHead + 1);
    out.u16(kFmp4AudioTrack);
    out.u8(0);
    writeDescriptor(out, 0x04, decoderBytes);
    out.u8(0x40); // MPEG-4 audio
    out.u8(0x15); // audio stream
    out.u24(0);
    out.zeros(8); // peak and average bit rate: not known beforehand
    writeDescriptor(out, 0x05, config.size());
    out.bytes(config);
    writeDescriptor(out, 0x06, 1);
    out.u8(0x02);
}

// Opus in ISO BMFF 4.3.2: the fields of OpusHead behind its magic, but big-endian and with version 0.
void writeDops(ByteWriter &out, ByteView head)
{
    const Fmp4Box dops(out, "dOps");
    const auto swapped16 = [&](std::size_t at) { out.u8(head[at + 1]), out.u8(head[at]); };
    out.u8(0);
    out.u8(head[9]); // channels
    swapped16(10);   // pre-skip
    swapped16(14);   // input sample rate, high half first
    swapped16(12);
    swapped16(16);   // gain
    out.bytes(head.subspan(18)); // mapping family and table
}

void writeAudioEntry(ByteWriter &out, const Track &track)
{
    const bool isOpus = track.codec == Codec::Opus;
    const Fmp4Box entry(out, isOpus ? "Opus" : "mp4a");
    out.zeros(6);
    out.u16(1);
    out.zeros(8);
    out.u16(static_cast<std::uint16_t>(track.channels ? track.channels : 2));
    out.u16(16); // bits a sample
    out.zeros(4);
    // 16.16: a rate above 65535 does not fit, and stands in the decoder configuration alone.
    const std::uint32_t rate = fmp4Timescale(track);
    out.u32(rate > 0xffff ? 0 : rate << 16);
    if (isOpus)
        writeDops(out, track.config.view());
    else
        writeEsds(out, track.config.view());
}

void writeStbl(ByteWriter &out, const Track &track)
{
    const Fmp4Box stbl(out, "stbl");
    {
        const Fmp4Box stsd(out, "stsd", 0, 0);
        out.u32(1);
        if (track.kind() == Kind::Video)
            writeVideoEntry(out, track);
        else
            writeAudioEntry(out, track);
    }
    for (const std::string_view empty : {"stts", "stsc", "stco"}) {
        const Fmp4Box table(out, empty, 0, 0);
        out.u32(0);
    }
    const Fmp4Box stsz(out, "stsz", 0, 0);
    out.zeros(8);
}

void writeMinf(ByteWriter &out, const Track &track)
{
    const Fmp4Box minf(out, "minf");
    if (track.kind() == Kind::Video) {
        const Fmp4Box vmhd(out, "vmhd", 0, 1);
        out.zeros(8);
    } else {
        const Fmp4Box smhd(out, "smhd", 0, 0);
        out.zeros(4);
    }
    {
        const Fmp4Box dinf(out, "dinf");
        const Fmp4Box dref(out, "dref", 0, 0);
        out.u32(1);
        const Fmp4Box url(out, "url ", 0, 1); // in this file
    }
    writeStbl(out, track);
}

void writeTrak(ByteWriter &out, const Track &track, std::uint32_t number)
{
    const bool isVideo = track.kind() == Kind::Video;
    const Fmp4Box trak(out, "trak");
    writeTkhd(out, track, number);
    const Fmp4Box mdia(out, "mdia");
    {
        const Fmp4Box mdhd(out, "mdhd", 0, 0);
        out.zeros(8);
        out.u32(fmp4Timescale(track));
        out.u32(0);
        out.u16(0x55c4); // "und"
        out.u16(0);
    }
    {
        const Fmp4Box hdlr(out, "hdlr", 0, 0);
        out.u32(0);
        out.text(isVideo ? "vide" : "soun");
        out.zeros(12);
        out.text(isVideo ? "Video" : "Sound");
        out.u8(0);
    }
    writeMinf(out, track);
}

void writeTrex(ByteWriter &out, std::uint32_t number)
{
    const Fmp4Box trex(out, "trex", 0, 0);
    out.u32(number);
    out.u32(1); // sample description
    out.zeros(12);
}

Result<> check(const Track &track)
{
    if (track.config.empty())
        return fail(ErrorCode::InvalidInput, "track without decoder configuration");
    if (track.kind() == Kind::Video) {
        const auto fits = [](std::uint32_t side) { return side > 0 && side <= 0xffff; };
        if (!fits(track.width) || !fits(track.height))
            return fail(ErrorCode::InvalidInput, "video track without a usable size");
    } else if (fmp4Timescale(track) == 0) {
        return fail(ErrorCode::InvalidInput, "audio track without sample rate");
    }
    if (track.codec == Codec::Opus && track.config.size() < kOpusHeadBytes)
        return fail(ErrorCode::InvalidInput, "OpusHead too short");
    return Done{};
}

} // namespace

std::uint32_t fmp4Timescale(const Track &track)
{
    if (track.kind() == Kind::Video)
        return kVideoTimescale;
    return track.codec == Codec::Opus ? kOpusTimescale : track.sampleRate;
}

Result<SharedBytes> makeFmp4Init(const Tracks &tracks)
{
    if (tracks.empty())
        return fail(ErrorCode::InvalidInput, "no track");
    for (const TrackPtr &track : {tracks.video, tracks.audio})
        if (track)
            if (const Result<> ok = check(*track); !ok)
                return ok.error();

    Bytes bytes;
    bytes.reserve(2048);
    ByteWriter out(bytes);
    writeFtyp(out);
    {
        const Fmp4Box moov(out, "moov");
        writeMvhd(out);
        if (tracks.video)
            writeTrak(out, *tracks.video, kFmp4VideoTrack);
        if (tracks.audio)
            writeTrak(out, *tracks.audio, kFmp4AudioTrack);
        const Fmp4Box mvex(out, "mvex");
        if (tracks.video)
            writeTrex(out, kFmp4VideoTrack);
        if (tracks.audio)
            writeTrex(out, kFmp4AudioTrack);
    }
    return SharedBytes::copyOf(bytes);
}

} // namespace belfry::media
