// RtmpTrial: tries a key: connects, publishes up to acceptance, hangs up, and says what it learned.
#pragma once

#include "relay/RtmpConnection.h"

namespace belfry::relay {

/// What a trial learned. Value.
struct TrialOutcome {
    bool isAccepted = false;
    Reason reason = Reason::None;
    std::string detail;
    Relay::Step reached = Relay::Step::Connecting;
    Duration took{0};
};

/// One attempt without a stream. Answers once, outside of any call of ours; destroying it cancels. Media thread.
class RtmpTrial final : RtmpConnection::Observer {
public:
    using Answer = UniqueFunction<void(TrialOutcome)>;

    /// `network` outlives it.
    RtmpTrial(net::IoThread &media, const RelayNetwork &network, RelayAddress address, Answer answer);
    ~RtmpTrial() override;

private:
    void onReached(Relay::Step step) override;
    void onAccepted() override;
    void onRoom() override {}
    void onFailed(Reason reason, const std::string &detail) override { finish(reason, detail); }
    void limit(Duration deadline, Reason reason);
    void finish(Reason reason, const std::string &detail);

    net::IoThread &m_media;
    const RelayAddress m_address;
    const TimePoint m_begun;
    Answer m_answer;
    TrialOutcome m_outcome;
    Subscription m_deadline;
    std::unique_ptr<RtmpConnection> m_connection;
};

} // namespace belfry::relay
