// ChunkedBody: takes a chunked body apart (RFC 9112 7.1).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace belfry::http {

/// Strict: a line ends at its first line feed, which must follow a CR, and quotes are refused, so that no two readers can
/// see different chunks. Extensions and trailers are read past. Pure.
class ChunkedBody {
public:
    enum class Step { More, Done, Bad, TooLarge };

    /// `asideBytesMax` bounds extensions and trailers of the whole body, together.
    ChunkedBody(std::size_t bodyBytesMax, std::size_t asideBytesMax)
        : m_bodyBytesMax(bodyBytesMax), m_asideBytesMax(asideBytesMax)
    {
    }

    /// Takes from the front of `input` (all of it unless Done) and appends what it carries to `body`.
    Step feed(std::string_view &input, std::string &body);

private:
    enum class Place { SizeLine, Data, DataEnd, Trailer };

    Step takeLine(std::string_view &input);
    Step readSize(const std::string &body);
    Step readTrailer();

    std::size_t m_bodyBytesMax;
    std::size_t m_asideBytesMax;
    std::size_t m_asideBytes = 0;
    std::string m_line; ///< without its end once takeLine() is Done
    std::uint64_t m_left = 0;
    Place m_place = Place::SizeLine;
};

} // namespace belfry::http
