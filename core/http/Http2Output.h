// Http2Output: what one turn of an HTTP/2 connection sends, gathered into one write.
#pragma once

#include "http/BodyQueue.h"
#include "net/ByteStream.h"

#include <string>
#include <vector>

namespace belfry::http {

/// Frame headers, control frames and short bodies go into one piece of memory; longer bodies stay where they are.
/// One thread; filled and written within one call.
class Http2Output {
public:
    void add(ByteView bytes);
    /// A DATA frame: its header and the next `length` bytes of `body`.
    void addData(ByteView frameHeader, BodyQueue &body, std::size_t length);
    /// One gather write; empty afterwards, its room kept for the next use.
    void writeTo(net::ByteStream &stream);

    std::size_t bytes() const { return m_bytes; }
    /// Of them, taken from bodies.
    std::size_t bodyBytes() const { return m_bodyBytes; }

private:
    struct Run {
        std::size_t piece; ///< the place among the pieces that waits for it
        std::size_t begin;
    };

    std::string m_own;
    std::vector<Run> m_runs; // each lasts to where the next begins
    std::vector<SharedBytes> m_pieces;
    std::size_t m_bytes = 0;
    std::size_t m_bodyBytes = 0;
    bool m_inRun = false;
};

} // namespace belfry::http
