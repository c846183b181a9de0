// ThumbMaker: a small picture of what is on air, every few seconds.
#pragma once

#include "base/SharedBytes.h"
#include "hub/Subscriber.h"
#include "watch/CpuBudget.h"
#include "watch/KeyDecoder.h"

#include <functional>
#include <memory>
#include <optional>

namespace belfry::watch {

/// On the av thread; reads the program of one channel, its keyframes alone. It obeys the budget, but not for ever: a picture
/// that is overdue is made all the same.
class ThumbMaker final : public hub::Subscriber {
public:
    using Made = std::function<void(SharedBytes jpeg)>;
    static constexpr Duration kEvery{10'000};
    static constexpr Duration kOverdue{30'000};

    ThumbMaker(const Clock &clock, CpuBudget &budget, Made made);

    void onTracks(const media::Tracks &tracks) override;
    void onPacket(const media::Packet &packet) override;
    void onDiscontinuity() override {}
    void onEnd() override {}

private:
    void openOnce();

    const Clock &m_clock;
    CpuBudget &m_budget;
    Made m_made;
    media::TrackPtr m_video;
    std::unique_ptr<KeyDecoder> m_decoder;
    bool m_isTried = false; ///< whether it can be opened
    std::optional<TimePoint> m_triedAt;
};

} // namespace belfry::watch
