#include "media/Nal.h"

namespace belfry::media {

std::optional<ByteView> NalWalker::next()
{
    if (m_rest.empty() || m_failed)
        return std::nullopt;
    ByteReader reader(m_rest);
    std::size_t length = 0;
    for (std::size_t i = 0; i < m_lengthBytes; ++i)
        length = length << 8 | reader.u8();
    const ByteView nal = reader.bytes(length);
    if (reader.failed()) {
        m_failed = true;
        return std::nullopt;
    }
    m_rest = m_rest.subspan(reader.position());
    return nal;
}

namespace {

bool isDropped(ByteView nal, Codec codec)
{
    if (nal.empty())
        return true;
    return codec == Codec::Avc ? avcNalType(nal) == static_cast<std::uint8_t>(AvcNal::Filler)
                               : hevcNalType(nal) == static_cast<std::uint8_t>(HevcNal::Filler);
}

SharedBytes rebuilt(const SharedBytes &payload, Codec codec, std::size_t lengthBytes, std::size_t sizeBytes)
{
    BytesBuilder builder(sizeBytes);
    NalWalker walker(payload.view(), lengthBytes);
    while (const auto nal = walker.next()) {
        if (isDropped(*nal, codec))
            continue;
        const auto length = static_cast<std::uint32_t>(nal->size());
        const std::uint8_t prefix[] = {static_cast<std::uint8_t>(length >> 24), static_cast<std::uint8_t>(length >> 16),
                                       static_cast<std::uint8_t>(length >> 8), static_cast<std::uint8_t>(length)};
        builder.append(prefix);
        builder.append(*nal);
    }
    return builder.freeze();
}

} // namespace

std::optional<SharedBytes> tidyNals(const SharedBytes &payload, Codec codec, std::size_t lengthBytes)
{
    NalWalker walker(payload.view(), lengthBytes);
    std::size_t keptBytes = 0; // with four-byte lengths
    std::size_t keptEnd = 0;   // behind the last kept unit
    std::size_t position = 0;
    while (const auto nal = walker.next()) {
        position += lengthBytes + nal->size();
        if (isDropped(*nal, codec))
            continue;
        keptBytes += 4 + nal->size();
        keptEnd = position;
    }
    if (walker.failed())
        return std::nullopt;
    // OBS pads a quiet picture at the end of the frame: then a slice is enough.
    if (lengthBytes == 4 && keptBytes == keptEnd)
        return payload.slice(0, keptEnd);
    return rebuilt(payload, codec, lengthBytes, keptBytes);
}

} // namespace belfry::media
