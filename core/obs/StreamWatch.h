// StreamWatch: what OBS's stream is doing, from its events, its status and our own start.
#pragma once

#include "base/Executor.h"
#include "obs/ObsState.h"

#include <QJsonObject>

#include <functional>

namespace belfry::obs {

/// OBS tells of a start only by events, and its status says "not active" while one is under way; a second StartStream
/// then can crash it. So our own start counts as Starting until STARTED, STOPPED, the end of OBS or kStartTime. GUI
/// thread; owned by ObsClient.
class StreamWatch final {
public:
    /// What its owner does for it.
    struct Calls {
        std::function<void()> changed;
        std::function<void()> askStatus; ///< answers by status()
        std::function<void()> stop;
    };
    /// OBS itself gives up a start after 30 s of silence.
    static constexpr Duration kStartTime{40'000};

    StreamWatch(Executor &gui, Calls calls) : m_gui(gui), m_calls(std::move(calls)) {}

    StreamState state() const { return m_state; }

    void connected();
    void disconnected();
    /// OBS is not there any more, and with it whatever it was starting.
    void gone();
    void event(StreamState state);
    /// The answer of GetStreamStatus; passed over when an event came since it was asked.
    void status(const QJsonObject &status);

    void starting();
    /// OBS said no: nothing was started.
    void refused();
    /// Stops as soon as the start, which OBS cannot cancel, has succeeded.
    void stopWhenStarted() { m_stopWhenStarted = true; }

private:
    void ask();
    void set(StreamState state);

    Executor &m_gui;
    Calls m_calls;
    StreamState m_state = StreamState::Stopped;
    bool m_connected = false;
    bool m_eventCame = false;
    bool m_unsettled = false; ///< our start has seen neither STARTED nor STOPPED
    bool m_stopWhenStarted = false;
    Subscription m_deadline;
};

} // namespace belfry::obs
