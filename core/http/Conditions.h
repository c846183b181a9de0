// Conditions: what a request asks about the form of its answer: If-None-Match, Range, HEAD (RFC 9110 13 and 14).
#pragma once

#include "http/Message.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace belfry::http {

/// The value of a header in a Response's ready block; empty when absent.
std::string_view headerIn(std::string_view block, std::string_view lowerName);
/// True when the list of If-None-Match names `etag`; compared weakly, as GET does.
bool namesEtag(std::string_view ifNoneMatch, std::string_view etag);

/// Bytes of a body.
struct ByteSpan {
    std::uint64_t first = 0;
    std::uint64_t last = 0; ///< included
};
enum class RangeForm { Whole, Part, Unsatisfiable };
/// What a Range header wants of a body of `size` bytes: one "bytes=" range. Several, other units and what does not parse
/// mean the whole body (RFC 9110 14.2).
RangeForm readRange(std::string_view range, std::uint64_t size, ByteSpan &span);

/// Kept from a request until its answer is there. Small: most requests set nothing of it.
struct Conditions {
    bool head = false;
    std::string ifNoneMatch;
    std::string range;
    std::string ifRange;

    static Conditions of(const Request &request);
    /// Nothing but HEAD is asked: apply() would change nothing.
    bool isEmpty() const { return ifNoneMatch.empty() && range.empty(); }
    /// Whether anything but HEAD is set in it.
    static bool areIn(const Request &request);
    /// Turns a 200 into 304, 206 or 416 where it was asked for. The body stays as it is for HEAD.
    void apply(Response &response) const;

private:
    void applyRange(Response &response) const;
};

} // namespace belfry::http
