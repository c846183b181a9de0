#include "air/SlateFit.h"

#include "media/Nal.h"

#include <algorithm>

namespace belfry::air {
namespace {

using media::AvcNal;

// Far from what encoders count to; a slate's own two differ.
constexpr std::uint32_t kIdrIds[] = {65'521, 65'522};
// The window's colour (#151a21), so that the pictures which follow do not flash.
constexpr media::AvcColour kCalm{38, 132, 125};
constexpr std::uint32_t kSideMin = 16;
constexpr std::uint32_t kSideMax = 4096;

SharedBytes withLength(const std::vector<Bytes> &units)
{
    Bytes out;
    ByteWriter writer(out);
    for (const Bytes &unit : units) {
        writer.u32(static_cast<std::uint32_t>(unit.size()));
        writer.bytes(unit);
    }
    return SharedBytes::copyOf(out);
}

// avcC with one more picture parameter set behind the others; what follows them stays.
Result<SharedBytes> withPps(ByteView avcC, ByteView pps)
{
    ByteReader reader(avcC);
    reader.skip(5);
    const int sequences = reader.u8() & 0x1f;
    for (int i = 0; i < sequences; ++i)
        reader.skip(reader.u16());
    const std::size_t countAt = reader.position();
    const int count = reader.u8();
    for (int i = 0; i < count; ++i)
        reader.skip(reader.u16());
    if (reader.failed() || count == 255)
        return fail(ErrorCode::Unsupported, "there is no room for a slate's picture parameter set");
    Bytes out(avcC.begin(), avcC.begin() + static_cast<std::ptrdiff_t>(reader.position()));
    out[countAt] = static_cast<std::uint8_t>(count + 1);
    ByteWriter writer(out);
    writer.u16(static_cast<std::uint16_t>(pps.size()));
    writer.bytes(pps);
    writer.bytes(reader.rest());
    return SharedBytes::copyOf(out);
}

/// One above the highest, or else the lowest that is free; 256 when none is.
Result<std::uint32_t> freePps(const media::AvcConfig &config)
{
    std::array<bool, 256> taken{};
    std::uint32_t highest = 0;
    for (const ByteView nal : config.pps) {
        const auto pps = media::parseAvcPps(nal);
        if (!pps)
            return fail(ErrorCode::Unsupported, pps.error().what);
        taken[pps->id] = true;
        highest = std::max(highest, pps->id);
    }
    if (highest < 255)
        return highest + 1;
    return static_cast<std::uint32_t>(std::find(taken.begin(), taken.end(), false) - taken.begin());
}

} // namespace

SlateFit::SlateFit(const media::AvcSps &shape, const media::AvcSlices &slices, media::TrackPtr track)
    : m_shape(shape), m_slices(slices), m_track(std::move(track))
{
    m_repeats.reserve(kRepeats - 1);
    for (std::uint32_t i = 1; i < kRepeats; ++i)
        m_repeats.push_back(withLength({slices.repeat(i)}));
}

Result<SlateFitPtr> SlateFit::to(const media::Track &publisher)
{
    const auto refuse = [](std::string why) { return fail(ErrorCode::Unsupported, std::move(why)); };
    if (publisher.codec != media::Codec::Avc)
        return refuse("the picture is not H.264");
    const auto config = media::parseAvcConfig(publisher.config.view());
    if (!config)
        return refuse(config.error().what);
    if (config->sps.size() != 1 || config->lengthBytes != 4)
        return refuse("the picture's configuration has more than one sequence");
    const auto id = freePps(*config);
    if (!id)
        return id.error();
    const auto slices = media::AvcSlices::fitting(config->shape, *id);
    if (!slices)
        return slices.error();
    const auto record = withPps(publisher.config.view(), slices->pps());
    if (!record)
        return record.error();
    auto track = media::makeTrack(media::Codec::Avc, *record);
    if (!track)
        return track.error();
    return SlateFitPtr(new SlateFit(config->shape, *slices, *std::move(track)));
}

SlateFitPtr SlateFit::own(std::uint32_t width, std::uint32_t height)
{
    const auto usable = [](std::uint32_t side) { return side % 2 == 0 && side >= kSideMin && side <= kSideMax; };
    if (!usable(width) || !usable(height)) {
        width = 1280;
        height = 720;
    }
    const Bytes sps = media::makeAvcSps(width, height);
    const auto shape = media::parseAvcSps(sps);
    const auto slices = media::AvcSlices::fitting(*shape, 0);
    auto track = media::makeTrack(media::Codec::Avc, SharedBytes::copyOf(media::makeAvcConfig(sps, slices->pps())));
    return SlateFitPtr(new SlateFit(*shape, *slices, *std::move(track)));
}

SlatePtr SlateFit::plain() const
{
    auto slate = std::make_shared<Slate>();
    slate->track = m_track;
    slate->pictures.push_back({true, {withLength({m_slices.plain(kCalm, kIdrIds[0])}),
                                      withLength({m_slices.plain(kCalm, kIdrIds[1])})}});
    return slate;
}

Result<SlatePtr> SlateFit::fit(const media::Clip &clip) const
{
    const auto config = media::parseAvcConfig(clip.track ? clip.track->config.view() : ByteView());
    if (!config)
        return config.error();
    const auto with = media::parseAvcPps(config->pps.front());
    if (!with)
        return with.error();
    auto slate = std::make_shared<Slate>();
    slate->track = m_track;
    std::uint32_t number = 0;
    for (const media::Packet &packet : clip.packets) {
        number = packet.key ? 0 : number + 1;
        Slate::Picture picture{packet.key, {}};
        for (std::size_t version = 0; version < 2; ++version) {
            std::vector<Bytes> units;
            media::NalWalker walker(packet.payload.view());
            while (const auto nal = walker.next()) {
                const std::uint8_t type = media::avcNalType(*nal);
                if (type != static_cast<std::uint8_t>(AvcNal::Slice) && type != static_cast<std::uint8_t>(AvcNal::Idr))
                    continue;
                auto moved = m_slices.moved(*nal, config->shape, *with, {number, kIdrIds[version]});
                if (!moved)
                    return moved.error();
                units.push_back(*std::move(moved));
            }
            picture.payload[version] = version == 1 && !packet.key ? picture.payload[0] : withLength(units);
        }
        slate->pictures.push_back(std::move(picture));
    }
    if (slate->pictures.empty() || !slate->pictures.front().key)
        return fail(ErrorCode::Unsupported, "a slate without a key picture");
    return SlatePtr(std::move(slate));
}

} // namespace belfry::air
