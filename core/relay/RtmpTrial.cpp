#include "relay/RtmpTrial.h"

#include <memory>

namespace belfry::relay {
namespace {

using Step = Relay::Step;

constexpr Relay::Times kTimes;

} // namespace

RtmpTrial::RtmpTrial(net::IoThread &media, const RelayNetwork &network, RelayAddress address, Answer answer)
    : m_media(media), m_address(std::move(address)), m_begun(media.clock().now()), m_answer(std::move(answer))
{
    limit(kTimes.connecting, Reason::ConnectUnanswered);
    m_connection = std::make_unique<RtmpConnection>(media, static_cast<RtmpConnection::Observer &>(*this), network, m_address);
}

RtmpTrial::~RtmpTrial() = default;

void RtmpTrial::limit(Duration deadline, Reason reason)
{
    m_deadline = m_media.after(deadline, [this, reason] { finish(reason, "no answer in time"); });
}

void RtmpTrial::onReached(Step step)
{
    m_outcome.reached = step;
    if (step == Step::Securing)
        limit(kTimes.securing, Reason::TlsUnanswered);
    else if (step == Step::Handshaking)
        limit(kTimes.handshaking, Reason::HandshakeUnanswered);
    else if (step == Step::Asking)
        limit(kTimes.asking, Reason::PublishUnanswered);
}

void RtmpTrial::onAccepted()
{
    m_outcome.reached = Step::Accepted;
    m_outcome.isAccepted = true;
    finish(Reason::None, {});
}

// The connection may be in the middle of a call of its own: it goes a turn later.
void RtmpTrial::finish(Reason reason, const std::string &detail)
{
    if (!m_answer)
        return;
    m_outcome.reason = reason;
    m_outcome.detail = detail;
    m_outcome.took = std::chrono::duration_cast<Duration>(m_media.clock().now() - m_begun);
    m_deadline = m_media.after(Duration(0), [this, answer = std::make_shared<Answer>(std::exchange(m_answer, {}))] {
        const auto kept = answer; // the answer may end this
        m_connection->end();
        (*kept)(TrialOutcome(m_outcome));
    });
}

} // namespace belfry::relay
