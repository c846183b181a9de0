#include "obs/StreamWatch.h"

#include "obs/ObsLevels.h"

#include <utility>

namespace belfry::obs {

void StreamWatch::connected()
{
    m_connected = true;
    ask();
}

void StreamWatch::disconnected()
{
    m_connected = false;
    if (!m_unsettled)
        set(StreamState::Stopped);
}

void StreamWatch::gone()
{
    m_connected = false;
    m_unsettled = false;
    set(StreamState::Stopped);
}

void StreamWatch::event(StreamState state)
{
    m_eventCame = true;
    set(state);
}

void StreamWatch::status(const QJsonObject &status)
{
    if (m_eventCame)
        return;
    const StreamState told = streamStateFromStatus(status);
    set(told == StreamState::Stopped && m_unsettled ? StreamState::Starting : told);
}

void StreamWatch::starting()
{
    m_unsettled = true;
    m_stopWhenStarted = false;
    m_deadline = m_gui.after(kStartTime, [this] {
        m_unsettled = false;
        if (m_connected)
            ask();
        else
            set(StreamState::Stopped);
    });
    set(StreamState::Starting);
}

void StreamWatch::refused()
{
    m_unsettled = false;
    m_deadline.reset();
    ask();
}

void StreamWatch::ask()
{
    m_eventCame = false;
    m_calls.askStatus();
}

void StreamWatch::set(StreamState state)
{
    if (state == StreamState::Started || state == StreamState::Stopped) {
        m_unsettled = false;
        m_deadline.reset();
    }
    const bool stopNow = state == StreamState::Started && m_stopWhenStarted;
    if (stopNow || state == StreamState::Stopped)
        m_stopWhenStarted = false;
    if (std::exchange(m_state, state) != state)
        m_calls.changed();
    if (stopNow)
        m_calls.stop();
}

} // namespace belfry::obs
