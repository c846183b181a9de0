#include "server/WatchHouse.h"

#include "base/Id.h"

#include <type_traits>

namespace belfry::server {
namespace {

constexpr std::string_view kSource = "watch";

health::SoundHeard heardOf(const watch::SoundSecond &second)
{
    return {second.at, second.length, second.channels, second.peakDb[0], second.peakDb[1], second.clipped};
}

} // namespace

WatchHouse::WatchHouse(Places places, metrics::Registry &registry, double share)
    : m_places(std::move(places)), m_metrics(registry), m_av(std::make_unique<Worker>("av-watch")),
      m_room(*m_av, static_cast<WatchRoom::World &>(*this), m_metrics, share)
{
    m_av->post(lowerThreadPriority);
}

// Its timers end with the thread, before the room does.
WatchHouse::~WatchHouse()
{
    m_av->stop();
}

void WatchHouse::broadcastBegan(const std::string &channel, hub::Stream &program, const OnAirBroadcast &, bool)
{
    Reading &reading = m_readings[channel];
    reading.isOnAir = true;
    readSource(channel, reading, m_places.sourceOf(channel));
    reading.program = std::make_unique<hub::ThreadedSubscriber>(
        program, hub::ThreadedSubscriber::Settings{hub::Wanted::Keys, hub::Begin::LastKey});
    m_av->post([this, channel, queue = reading.program->queue()] { m_room.watchProgram(channel, queue); });
}

void WatchHouse::broadcastEnded(const std::string &channel, const OnAirBroadcast &)
{
    Reading &reading = m_readings[channel];
    reading.isOnAir = false;
    reading.program.reset();
    m_av->post([this, channel] { m_room.watchProgram(channel, nullptr); });
    readSource(channel, reading, nullptr);
}

void WatchHouse::channelClosed(const std::string &channel)
{
    if (m_readings.erase(channel) == 0)
        return;
    m_av->post([this, channel] {
        m_room.watchProgram(channel, nullptr);
        m_room.watchSource(channel, nullptr);
    });
}

void WatchHouse::previewWatched(const std::string &channel, hub::Stream &source, bool watched)
{
    Reading &reading = m_readings[channel];
    reading.isPreviewed = watched;
    readSource(channel, reading, &source);
}

// Once, whether it is on air, previewed or both.
void WatchHouse::readSource(const std::string &channel, Reading &reading, hub::Stream *source)
{
    const bool isWanted = reading.isOnAir || reading.isPreviewed;
    if (isWanted == (reading.source != nullptr) || (isWanted && !source))
        return;
    if (isWanted) {
        reading.source = std::make_unique<hub::ThreadedSubscriber>(
            *source, hub::ThreadedSubscriber::Settings{hub::Wanted::SoundAndKeys, hub::Begin::LastKey});
    } else {
        reading.source.reset();
    }
    m_av->post([this, channel, queue = isWanted ? reading.source->queue() : nullptr] { m_room.watchSource(channel, queue); });
}

void WatchHouse::seen(const std::string &channel, WatchSeen what)
{
    m_places.ctl.post([this, channel, what = std::move(what)] { judge(channel, what); });
}

void WatchHouse::judge(const std::string &channel, const WatchSeen &what)
{
    if (!m_places.station.has(channel)) {
        m_rules.erase(channel);
        return;
    }
    const WallTime now = m_places.ctl.clock().wall();
    health::WatchRules &rules = m_rules[channel];
    for (const auto &one : what) {
        std::visit([&](const auto &value) {
            using Seen = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Seen, watch::SoundSecond>) {
                rules.hear(heardOf(value), now);
                m_places.station.heard(channel, {value.shortTerm, value.minute, value.ofMinute});
            } else if constexpr (std::is_same_v<Seen, watch::PictureSeen>) {
                rules.show({value.at, value.sameSince, value.distance, value.black});
            } else {
                rules.interrupt();
                m_places.station.heard(channel, {});
            }
        }, one);
    }
    m_places.station.findings().observe(channel, kSource, rules.findings());
}

std::optional<bool> WatchHouse::isSounding(const std::string &channel) const
{
    const auto found = m_rules.find(channel);
    return found == m_rules.end() ? std::nullopt : found->second.isSounding(m_places.ctl.clock().wall());
}

void WatchHouse::thumbnail(const std::string &channel, SharedBytes jpeg)
{
    http::ReadyResponsePtr picture;
    if (!jpeg.empty()) {
        auto response = http::Response::bytes(200, "image/jpeg", std::move(jpeg));
        response.headers.append("Cache-Control: public, max-age=5\r\nAccess-Control-Allow-Origin: *\r\nETag: \"")
            .append(makeUlid(systemClock().wall())).append("\"\r\n");
        picture = http::ReadyResponse::of(std::move(response));
    }
    for (const View &view : m_places.views) {
        view.home->post([weak = view.room, channel, picture] {
            if (const auto room = weak.lock())
                room->showThumbnail(channel, picture);
        });
    }
}

} // namespace belfry::server
