#include "load/FlvClip.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace belfry::load {
namespace {

using rtmp::MessageType;

bool isSequenceHeader(const FlvTag &tag)
{
    if (tag.body.size() < 2 || tag.body[1] != 0)
        return false;
    return tag.type == MessageType::Video ? (tag.body[0] & 0x0f) == 7 : tag.body[0] >> 4 == 10;
}

/// One tag (Adobe FLV 10.1, E.4.1), or nothing at the end.
bool readTag(ByteReader &in, FlvTag &tag)
{
    tag = {};
    tag.type = static_cast<MessageType>(in.u8());
    const std::uint32_t size = in.u24();
    tag.ms = in.u24();
    tag.ms |= std::uint32_t(in.u8()) << 24;
    in.skip(3);
    const ByteView body = in.bytes(size);
    tag.body.assign(body.begin(), body.end());
    in.skip(4);
    if (tag.type == MessageType::Video && tag.body.size() > 5 && tag.body[1] == 1) {
        tag.picture = (tag.body[0] & 0x0f) == 7;
        tag.keyframe = tag.picture && tag.body[0] >> 4 == 1;
    }
    return !in.failed();
}

} // namespace

FlvClip FlvClip::load(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    const Bytes data{std::istreambuf_iterator<char>(file), {}};
    ByteReader in(data);
    in.skip(13);
    FlvClip clip;
    std::uint32_t firstMs = 0, lastMs = 0, frameMs = 0;
    for (FlvTag tag; readTag(in, tag);) {
        if (tag.type == MessageType::Data || isSequenceHeader(tag)) {
            // A script tag's body is the message's, but for the word a publisher says first.
            constexpr std::string_view kWord("\x02\x00\x0d@setDataFrame", 16);
            if (tag.type == MessageType::Data)
                tag.body.insert(tag.body.begin(), kWord.begin(), kWord.end());
            if (clip.media.empty())
                clip.setup.push_back(std::move(tag));
            continue;
        }
        if (clip.media.empty() && !tag.keyframe)
            continue;
        if (clip.media.empty())
            firstMs = lastMs = tag.ms;
        if (tag.type == MessageType::Video && !tag.picture)
            continue;
        if (tag.picture && tag.ms > lastMs)
            frameMs = tag.ms - std::exchange(lastMs, tag.ms);
        tag.ms = tag.ms < firstMs ? 0 : tag.ms - firstMs;
        clip.media.push_back(std::move(tag));
    }
    if (clip.media.empty() || frameMs == 0) {
        std::fprintf(stderr, "%s: no FLV with H.264 pictures\n", path.c_str());
        std::exit(2);
    }
    clip.loopMs = lastMs - firstMs + frameMs;
    while (clip.media.back().ms >= clip.loopMs)
        clip.media.pop_back();
    return clip;
}

} // namespace belfry::load
