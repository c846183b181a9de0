// DemoSound: a bell that is struck once a second.
#pragma once

#include <cstdint>

namespace belfry::server {

/// The same samples for the same place, whatever was asked before. One thread.
class DemoSound {
public:
    static constexpr int kSampleRate = 48'000;

    /// `count` samples from `first` on, -1..1.
    void fill(float *out, int count, std::int64_t first) const;
};

} // namespace belfry::server
