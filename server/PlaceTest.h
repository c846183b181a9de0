// PlaceTest: sends what comes in to one place alone, for a short time, off air.
#pragma once

#include "net/IoThread.h"
#include "relay/RelayRun.h"

#include <functional>
#include <memory>
#include <string>

namespace belfry::server {

struct PlaceTestOutcome {
    relay::Reason reason = relay::Reason::None; ///< why it did not arrive
    std::string detail;
    Duration took{0};
    Duration sent{0}; ///< for so long the far side confirmed what came
};

/// One relay of the private source, from the first proof that it arrives on for kSend. The first failure is its answer: nothing
/// is tried again. Answers once, outside of any call of ours; destroying it cancels. Media thread.
class PlaceTest final : relay::RelayRun::World {
public:
    using Make = std::function<std::unique_ptr<relay::RelayRun>(relay::RelayRun::World &)>;
    using Answer = UniqueFunction<void(PlaceTestOutcome)>;

    static constexpr Duration kSend{8'000};
    static constexpr Duration kPatience{30'000}; ///< until it is live

    /// `source` outlives it. What `make` makes is not null.
    PlaceTest(net::IoThread &media, hub::Stream &source, const Make &make, Answer answer);
    ~PlaceTest() override;

    /// Something else wants the place: hangs up now, answers Restarted. Not from inside a call of the run.
    void giveWay();

private:
    void relayChanged(relay::RelayRun &run) override;
    void finish(relay::Reason reason, const std::string &detail);

    net::IoThread &m_media;
    const TimePoint m_begun;
    std::optional<TimePoint> m_liveAt;
    Answer m_answer;
    Subscription m_deadline;
    std::unique_ptr<relay::RelayRun> m_run;
};

} // namespace belfry::server
