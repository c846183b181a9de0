#include "server/PlaceTest.h"

#include <utility>

namespace belfry::server {

using relay::Reason;
using relay::State;

PlaceTest::PlaceTest(net::IoThread &media, hub::Stream &source, const Make &make, Answer answer)
    : m_media(media), m_begun(media.clock().now()), m_answer(std::move(answer)), m_run(make(static_cast<relay::RelayRun::World &>(*this)))
{
    m_deadline = m_media.after(kPatience, [this] { finish(Reason::NothingArrives, "nothing was confirmed in time"); });
    m_run->begin(source);
}

PlaceTest::~PlaceTest()
{
    m_run->end();
}

void PlaceTest::giveWay()
{
    m_run->end();
    finish(Reason::Restarted, {});
}

void PlaceTest::relayChanged(relay::RelayRun &run)
{
    const relay::RelayStatus status = run.status();
    if (status.state == State::Live && !m_liveAt) {
        m_liveAt = m_media.clock().now();
        m_deadline = m_media.after(kSend, [this] { finish(Reason::None, {}); });
    } else if (status.state == State::Retrying || status.state == State::Refused) {
        finish(status.reason, status.detail);
    }
}

// The run may be in the middle of a call of its own: it goes a turn later.
void PlaceTest::finish(Reason reason, const std::string &detail)
{
    if (!m_answer)
        return;
    const TimePoint now = m_media.clock().now();
    PlaceTestOutcome outcome{reason, detail, std::chrono::duration_cast<Duration>(now - m_begun),
                             m_liveAt ? std::chrono::duration_cast<Duration>(now - *m_liveAt) : Duration(0)};
    m_deadline = m_media.after(Duration(0), [this, outcome, answer = std::make_shared<Answer>(std::exchange(m_answer, {}))] {
        const auto kept = answer; // the answer may end this
        m_run->end();
        (*kept)(outcome);
    });
}

} // namespace belfry::server
