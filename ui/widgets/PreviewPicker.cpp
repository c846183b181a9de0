#include "ui/widgets/PreviewPicker.h"

namespace belfry::ui {
namespace {

constexpr std::size_t kLaneMost = 400; ///< about four seconds of sound: the other stream is not coming

} // namespace

double PreviewPicker::Lane::firstTime() const
{
    const AVPacket &packet = *packets.front();
    return static_cast<double>(packet.dts != AV_NOPTS_VALUE ? packet.dts : packet.pts) * timeBase;
}

void PreviewPicker::add(AvPacket packet)
{
    const auto lane = m_lanes.find(packet->stream_index);
    if (lane != m_lanes.end())
        lane->second.packets.push_back(std::move(packet));
}

bool PreviewPicker::isHungry() const
{
    bool empty = false;
    for (const auto &[stream, lane] : m_lanes) {
        if (lane.packets.size() >= kLaneMost)
            return false;
        empty = empty || lane.packets.empty();
    }
    return empty;
}

AvPacket PreviewPicker::take()
{
    Lane *earliest = nullptr;
    for (auto &[stream, lane] : m_lanes) {
        if (!lane.packets.empty() && (!earliest || lane.firstTime() < earliest->firstTime()))
            earliest = &lane;
    }
    if (!earliest)
        return nullptr;
    AvPacket packet = std::move(earliest->packets.front());
    earliest->packets.pop_front();
    return packet;
}

} // namespace belfry::ui
