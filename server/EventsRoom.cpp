#include "server/EventsRoom.h"

#include "base/Assert.h"
#include "base/Log.h"
#include "http/WsCodec.h"
#include "model/Json.h"
#include "server/Announcer.h"
#include "server/DoorFeed.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace belfry::server {
namespace {

constexpr std::string_view kReset = "reset";
// The doors of this thread learn of a change at about the same time.
constexpr Duration kDoorsKnowAfter{1'000};

std::uint32_t bit(auth::Permission permission)
{
    return std::uint32_t(1) << static_cast<unsigned>(permission);
}

Limits remembering(const Limits &limits)
{
    Limits own = limits;
    own.eventsKept = limits.eventsRemembered;
    return own;
}

bool changesRights(std::string_view kind)
{
    return kind.starts_with("user.") || kind.starts_with("session.") || kind.starts_with("api_key.");
}

} // namespace

EventsRoom::EventsRoom(Executor &view, bus::Bus &bus, const Limits &limits, std::string epoch, http::EventFan::Observer &observer)
    : m_view(view), m_limits(remembering(limits)), m_fan(view, std::move(epoch), m_limits, observer)
{
    m_hearing = bus.subscribe(
        Announcer::kTopic, view, [this](const bus::Message &message) { hear(message); },
        [this] { publish({0, kReset, [] { return SharedBytes::copyOf("{}"); }}); });
    m_hearingDoors = bus.subscribe(DoorFeed::kTopic, view, [this](const bus::Message &) { lookAgainSoon(); }, {});
}

std::uint32_t EventsRoom::rightsOf(const auth::Caller &caller)
{
    std::uint32_t rights = 0;
    for (const auth::Permission permission : auth::allPermissions())
        rights |= caller.may(permission) ? bit(permission) : 0;
    return rights;
}

std::unique_ptr<http::EventFilter> EventsRoom::filterFor(const auth::Caller &caller, std::string channel, std::string category,
                                                         http::Framing framing, std::function<bool()> mayStay)
{
    auto filter = std::make_unique<http::EventFilter>();
    filter->rights = rightsOf(caller);
    filter->channel = std::move(channel);
    filter->category = std::move(category);
    filter->person = caller.via == auth::Caller::Via::Session ? caller.id : std::string();
    filter->mayStay = std::move(mayStay);
    if (m_viewers)
        filter->first = countsFor(*filter, framing);
    return filter;
}

void EventsRoom::addViewers(Watching &viewers) const
{
    m_fan.eachFilter([&viewers](const http::EventFilter &filter) {
        if (filter.isCounted && !filter.channel.empty() && (filter.rights & bit(auth::Permission::SeeOperations)) == 0)
            ++viewers[filter.channel];
    });
}

void EventsRoom::publish(http::Event event)
{
    event.number = ++m_number;
    m_fan.publish(std::move(event));
}

void EventsRoom::hear(const bus::Message &message)
{
    auto heard = announcementFromBusText(message.payload);
    if (!heard) {
        log::warning("events", "an announcement cannot be read", {{"server", message.server}, {"why", heard.error().what}});
        return;
    }
    const Happening &what = heard->what;
    if (!what.channel.empty() && !what.category.empty())
        m_categories[what.channel] = what.category;
    if (changesRights(what.kind))
        lookAgainSoon();
    auto marks = std::make_shared<http::EventMarks>();
    marks->id = heard->id;
    marks->kind = what.kind;
    marks->source = message.server;
    marks->right = bit(what.needs);
    marks->channel = what.channel;
    marks->category = what.category;
    marks->person = what.onlyFor;
    http::Event event{0, marks->kind,
                      [announcement = *std::move(heard)] { return SharedBytes::copyOf(model::toText(toPublicJson(announcement))); }};
    event.marks = std::move(marks);
    publish(std::move(event));
}

void EventsRoom::lookAgainSoon()
{
    if (!m_lookAgain) {
        m_lookAgain = m_view.after(kDoorsKnowAfter, [this] {
            m_lookAgain.reset();
            m_fan.lookAgain();
        });
    }
}

void EventsRoom::tellViewers(const WatchingPtr &viewers)
{
    BELFRY_ASSERT(m_view.isHere());
    noteWhoLeft(*viewers);
    m_viewers = viewers;
    m_countFrames.clear();
    if (m_fan.size() != 0)
        m_fan.say([this](const http::EventFilter &filter, http::Framing framing) { return countsFor(filter, framing); });
}

void EventsRoom::noteWhoLeft(const Watching &next)
{
    const TimePoint now = m_view.clock().now();
    std::erase_if(m_left, [&](const auto &one) { return now - one.second > kLeftFor || next.find(one.first) != next.end(); });
    if (!m_viewers)
        return;
    for (const auto &[channel, count] : *m_viewers) {
        if (m_left.size() < kMostListed && next.find(channel) == next.end())
            m_left.emplace(channel, now);
    }
}

SharedBytes EventsRoom::countsFor(const http::EventFilter &filter, http::Framing framing)
{
    const bool isStream = framing == http::Framing::ServerSent;
    const std::string key = (isStream ? "s/" : "w/") + filter.channel + '/' + filter.category;
    const auto found = m_countFrames.find(key);
    if (found != m_countFrames.end())
        return found->second;
    const std::string json = countsText(filter);
    SharedBytes frame;
    if (isStream)
        frame = SharedBytes::copyOf("event: counts\ndata: " + json + "\n\n");
    else
        frame = http::wsFrame(http::WsOpcode::Text, asBytes("{\"event\":\"counts\",\"data\":" + json + '}'));
    m_countFrames.emplace(key, frame);
    return frame;
}

std::string EventsRoom::countsText(const http::EventFilter &filter) const
{
    const auto isWanted = [this, &filter](const std::string &channel) {
        const auto category = m_categories.find(channel);
        return (filter.channel.empty() || filter.channel == channel) &&
               (filter.category.empty() || (category != m_categories.end() && category->second == filter.category));
    };
    std::vector<std::pair<std::size_t, std::string_view>> counts;
    for (const auto &[channel, count] : *m_viewers) {
        if (isWanted(channel))
            counts.emplace_back(count, channel);
    }
    if (counts.size() > kMostListed) {
        std::partial_sort(counts.begin(), counts.begin() + kMostListed, counts.end(), std::greater<>());
        counts.resize(kMostListed);
    }
    for (const auto &[channel, at] : m_left) {
        if (isWanted(channel))
            counts.emplace_back(0, channel);
    }
    // Nobody left is news, too, for who follows one channel.
    if (counts.empty() && !filter.channel.empty())
        counts.emplace_back(0, filter.channel);
    QJsonObject viewers;
    for (const auto &[count, channel] : counts)
        viewers.insert(model::fromUtf8(channel), static_cast<double>(count));
    return model::toText({{QStringLiteral("viewers"), viewers}});
}

} // namespace belfry::server
