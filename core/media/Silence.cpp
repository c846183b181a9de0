#include "media/Silence.h"

#include "media/Aac.h"
#include "media/BitWriter.h"

#include <string_view>

namespace belfry::media {
namespace {

enum Element : std::uint32_t { Single = 0, Pair = 1, Lfe = 3, End = 7 };

void writeWindow(BitWriter &out)
{
    out.bits(4, 0);  // reserved, one long window, sine shape
    out.bits(6, 0);  // max_sfb: no band has anything
    out.flag(false); // no prediction
}

void writeGain(BitWriter &out)
{
    out.bits(8, 0);
}

void writeNoTools(BitWriter &out)
{
    out.bits(3, 0); // pulse, TNS, gain control
}

// ISO 14496-3 4.4.2.1: single_channel_element(), channel_pair_element(), lfe_channel_element().
void writeElement(BitWriter &out, Element element, std::uint32_t tag)
{
    out.bits(3, element);
    out.bits(4, tag);
    if (element == Pair) {
        out.flag(true); // a common window
        writeWindow(out);
        out.bits(2, 0); // no mid and side
        for (int i = 0; i < 2; ++i) {
            writeGain(out);
            writeNoTools(out);
        }
    } else {
        writeGain(out);
        writeWindow(out);
        writeNoTools(out);
    }
}

/// Table 1.19, in the order the elements stand in a block.
std::string_view elementsOf(std::uint32_t channelConfiguration)
{
    static constexpr std::string_view kElements[] = {"", "S", "P", "SP", "SPS", "SPP", "SPPL", "SPPPL"};
    return channelConfiguration < std::size(kElements) ? kElements[channelConfiguration] : std::string_view();
}

Bytes silentAac(std::uint32_t channelConfiguration)
{
    BitWriter out;
    std::uint32_t singles = 0, pairs = 0;
    for (const char kind : elementsOf(channelConfiguration)) {
        switch (kind) {
        case 'S': writeElement(out, Single, singles++); break;
        case 'P': writeElement(out, Pair, pairs++); break;
        default: writeElement(out, Lfe, 0); break;
        }
    }
    out.bits(3, End);
    out.alignZero();
    return out.raw();
}

} // namespace

Silence silenceFor(const Track &sound)
{
    Silence silence;
    if (sound.codec == Codec::Opus) {
        // CELT, full band, 20 ms, and nothing coded in it.
        const std::uint8_t block[] = {static_cast<std::uint8_t>(sound.channels == 2 ? 0xfc : 0xf8), 0xff, 0xfe};
        silence = {SharedBytes::copyOf(ByteView(block)), 960, 48'000};
        if (sound.channels > 2)
            silence.block = {};
        return silence;
    }
    const auto config = parseAacConfig(sound.config.view());
    if (sound.codec != Codec::Aac || !config)
        return silence;
    const bool isLc = config->objectType == 2 || config->objectType == 5 || config->objectType == 29;
    if (isLc && !elementsOf(config->channelConfiguration).empty())
        silence = {SharedBytes::copyOf(silentAac(config->channelConfiguration)), config->samplesPerBlock, config->sampleRate};
    return silence;
}

} // namespace belfry::media
