// MediaPlaylist: what a player reads from a playlist (RFC 8216bis), master or media. Written apart from the server's.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace belfry::load {

struct Piece { ///< a segment, or a part of one
    long sequence = 0;
    int part = -1; ///< -1: the whole segment
    double seconds = 0;
    std::string uri;
    std::string range; ///< "" or "bytes=a-b"
};

/// A value. Lines it does not know are passed over.
struct MediaPlaylist {
    bool isMaster = false;
    std::string firstVariant;
    double targetSeconds = 0;
    double partTargetSeconds = 0;
    bool canBlock = false;
    long nextSequence = 0; ///< of the segment after the last whole one
    int nextPart = 0;      ///< of the part after the last one, in that segment
    std::string map;
    std::vector<Piece> segments;
    std::vector<Piece> parts;

    static MediaPlaylist parse(std::string_view text);
};

} // namespace belfry::load
