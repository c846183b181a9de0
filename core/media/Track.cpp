#include "media/Track.h"

#include "media/Aac.h"
#include "media/ParameterSets.h"

namespace belfry::media {
namespace {

template<typename Config>
Result<TrackPtr> videoTrack(Codec codec, const SharedBytes &record, const Result<Config> &config)
{
    if (!config)
        return config.error();
    auto track = std::make_shared<Track>();
    track->codec = codec;
    track->config = record;
    track->codecString = config->codecString();
    if constexpr (requires { config->shape; }) {
        track->width = config->shape.width;
        track->height = config->shape.height;
    } else {
        track->width = config->width;
        track->height = config->height;
    }
    return TrackPtr(std::move(track));
}

Result<TrackPtr> aacTrack(const SharedBytes &record)
{
    const auto config = parseAacConfig(record.view());
    if (!config)
        return config.error();
    auto track = std::make_shared<Track>();
    track->codec = Codec::Aac;
    track->config = record;
    track->codecString = config->codecString();
    track->sampleRate = config->sampleRate;
    track->channels = config->channels;
    return TrackPtr(std::move(track));
}

Result<TrackPtr> opusTrack(const SharedBytes &record)
{
    const auto config = parseOpusHead(record.view());
    if (!config)
        return config.error();
    auto track = std::make_shared<Track>();
    track->codec = Codec::Opus;
    track->config = record;
    track->codecString = "opus";
    track->sampleRate = 48'000; // whatever went in, Opus is decoded at 48 kHz (RFC 7845 4)
    track->channels = config->channels;
    return TrackPtr(std::move(track));
}

} // namespace

Result<TrackPtr> makeTrack(Codec codec, const SharedBytes &config)
{
    switch (codec) {
    case Codec::Avc: return videoTrack(codec, config, parseAvcConfig(config.view()));
    case Codec::Hevc: return videoTrack(codec, config, parseHevcConfig(config.view()));
    case Codec::Av1: return videoTrack(codec, config, parseAv1Config(config.view()));
    case Codec::Aac: return aacTrack(config);
    case Codec::Opus: return opusTrack(config);
    }
    return fail(ErrorCode::Unsupported, "unknown codec");
}

} // namespace belfry::media
