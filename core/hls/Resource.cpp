#include "hls/Resource.h"

#include "base/Text.h"

namespace belfry::hls {
namespace {

constexpr std::string_view kAudioPrefix = "audio-";

std::string named(std::string_view kind, Rendition rendition)
{
    std::string name(rendition == Rendition::Audio ? kAudioPrefix : std::string_view());
    return name.append(kind);
}

std::optional<std::string_view> between(std::string_view text, std::string_view before, std::string_view behind)
{
    if (text.size() < before.size() + behind.size() || !text.starts_with(before) || !text.ends_with(behind))
        return std::nullopt;
    return text.substr(before.size(), text.size() - before.size() - behind.size());
}

std::optional<std::uint64_t> number(std::string_view text)
{
    if (text.size() > 1 && text.front() == '0')
        return std::nullopt;
    return toNumber(text);
}

std::optional<Resource> parsePart(std::string_view numbers)
{
    const std::size_t dash = numbers.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const auto msn = number(numbers.substr(0, dash));
    const auto part = number(numbers.substr(dash + 1));
    if (!msn || !part)
        return std::nullopt;
    return Resource{Resource::Kind::Part, *msn, *part};
}

std::optional<Resource> parseMedia(std::string_view file)
{
    using Kind = Resource::Kind;
    if (const auto numbers = between(file, "part-", ".m4s"))
        return parsePart(*numbers);
    const auto init = between(file, "init-", ".mp4");
    const auto segment = between(file, "seg-", ".m4s");
    if (!init && !segment)
        return std::nullopt;
    const auto value = number(init ? *init : *segment);
    if (!value)
        return std::nullopt;
    return Resource{init ? Kind::Init : Kind::Segment, *value};
}

} // namespace

std::string initUri(std::uint32_t id, Rendition rendition)
{
    return named("init-", rendition) + std::to_string(id) + ".mp4";
}

std::string segmentUri(std::uint64_t msn, Rendition rendition)
{
    return named("seg-", rendition) + std::to_string(msn) + ".m4s";
}

std::string partUri(std::uint64_t msn, std::size_t part, Rendition rendition)
{
    return named("part-", rendition) + std::to_string(msn) + '-' + std::to_string(part) + ".m4s";
}

std::optional<Resource> parseResource(std::string_view file)
{
    using Kind = Resource::Kind;
    if (file == kMultivariantPlaylist)
        return Resource{Kind::Multivariant};
    if (file == kMediaPlaylist)
        return Resource{Kind::Media};
    if (file == kAudioPlaylist)
        return Resource{Kind::Media, 0, 0, Rendition::Audio};
    if (!file.starts_with(kAudioPrefix))
        return parseMedia(file);
    auto resource = parseMedia(file.substr(kAudioPrefix.size()));
    if (resource)
        resource->rendition = Rendition::Audio;
    return resource;
}

} // namespace belfry::hls
