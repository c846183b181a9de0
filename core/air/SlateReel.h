// SlateReel: which picture of a slate comes next.
#pragma once

#include "air/SlateFit.h"

namespace belfry::air {

/// Pure value; media thread. Runs in circles of two seconds, each from a key picture on.
class SlateReel {
public:
    /// `frame` is how long a picture is shown. `slate` was fitted by `fit`.
    void begin(SlateFitPtr fit, SlatePtr slate, MediaTime frame);
    /// Another one from the next picture on.
    void change(SlatePtr slate) { m_next = std::move(slate); }
    /// Nothing of it was shown since begin().
    bool isFresh() const { return m_shown == 0; }

    struct Picture {
        bool key = false;
        SharedBytes payload;
    };
    /// Only when there is a slate.
    Picture next();

private:
    SlateFitPtr m_fit;
    SlatePtr m_slate;
    SlatePtr m_next;
    std::size_t m_circle = 60; ///< pictures of one, for a still
    std::size_t m_at = 0;
    std::size_t m_shown = 0;
    std::size_t m_keys = 0;    ///< shown so far: two in a row must differ
};

} // namespace belfry::air
