// What the preview thread hands to the window: pictures and sound levels, each with the moment it is due.
#pragma once

#include "base/Secret.h"
#include "base/Time.h"

#include <QImage>
#include <QSize>
#include <QUrl>

#include <mutex>
#include <optional>
#include <vector>

namespace belfry::ui {

struct PreviewSource {
    QUrl url;     ///< an HLS playlist; empty: nothing to play
    Secret token; ///< for the Authorization header; empty: none

    bool operator==(const PreviewSource &) const = default;
};

/// The token as it is now: one that lives for minutes is renewed while a feed plays. Any thread.
class PreviewBearer {
public:
    void set(const Secret &token)
    {
        const std::scoped_lock lock(m_lock);
        m_token = token;
    }
    Secret get() const
    {
        const std::scoped_lock lock(m_lock);
        return m_token;
    }

private:
    mutable std::mutex m_lock;
    Secret m_token;
};

struct PreviewFrame {
    QImage image;   ///< scaled for the widget
    QSize size;     ///< of the stream
    double fps = 0; ///< measured; 0 while unknown
    TimePoint due;
    std::optional<WallTime> captured; ///< when it reached the server, by the server's clock
};

struct PreviewSound {
    std::vector<float> peaksDb; ///< one per channel, dBFS
    TimePoint due;
};

/// Called on the preview thread.
class PreviewSink {
public:
    virtual ~PreviewSink() = default;
    virtual void take(PreviewFrame frame) = 0;
    virtual void take(PreviewSound sound) = 0;
    /// How large a picture is of use, in device pixels.
    virtual QSize wantedSize() const = 0;
};

} // namespace belfry::ui
