// PreviewPicker: holds packets of picture and sound and gives them out in the order of their times, whatever the order
// they lie in the file.
#pragma once

#include "ui/widgets/PreviewAv.h"

#include <deque>
#include <map>

namespace belfry::ui {

class PreviewPicker {
public:
    void follow(int stream, double timeBase) { m_lanes[stream].timeBase = timeBase; }
    /// Packets of streams that are not followed are dropped.
    void add(AvPacket packet);
    /// True while a followed stream has nothing waiting, unless it has been missing for long.
    bool isHungry() const;
    /// The earliest; null when nothing waits.
    AvPacket take();

private:
    struct Lane {
        double timeBase = 0;
        std::deque<AvPacket> packets = {};
        double firstTime() const;
    };
    std::map<int, Lane> m_lanes;
};

} // namespace belfry::ui
