#include "server/RelayKeeper.h"

#include "base/Assert.h"
#include "base/Log.h"
#include "store/ChannelStore.h"

#include <algorithm>

namespace belfry::server {
namespace {

std::string_view wordOf(RelayOrder order)
{
    return order == RelayOrder::Retry ? "retry" : order == RelayOrder::On ? "on" : "off";
}

bool isSame(const model::Destination &a, const model::Destination &b)
{
    return a.id == b.id && a.name == b.name && a.preset == b.preset && a.address == b.address && a.key == b.key && a.isOn == b.isOn;
}

bool isSame(const std::vector<model::Destination> &a, const std::vector<model::Destination> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const model::Destination &one, const model::Destination &other) { return isSame(one, other); });
}

} // namespace

RelayKeeper::RelayKeeper(const Parts &parts, World &world, WantedPlaces last) : m_parts(parts), m_world(world)
{
    BELFRY_ASSERT(m_parts.ctl.isHere());
    m_wanted = std::move(last);
    for (const auto &[channel, places] : m_wanted)
        tellChannel(channel);
    show();
    m_hearing = m_parts.bus.subscribe(Announcer::kTopic, m_parts.ctl, [this](const bus::Message &message) { hear(message); },
                                      [this] { read(); });
    m_obeying = m_parts.bus.subscribe(kTopic, m_parts.ctl, [this](const bus::Message &message) { obey(message); });
}

void RelayKeeper::stop()
{
    m_tick.reset();
    m_hearing.reset();
    m_obeying.reset();
}

// Places are changed by people, here or elsewhere; that they were is announced once it is committed.
void RelayKeeper::hear(const bus::Message &message)
{
    if (message.payload.find("\"place.") == std::string::npos && message.payload.find("\"channel.") == std::string::npos)
        return;
    const auto heard = announcementFromBusText(message.payload);
    if (heard && (heard->what.kind.starts_with("place.") || heard->what.kind.starts_with("channel.")))
        read();
}

void RelayKeeper::obey(const bus::Message &message)
{
    const std::size_t space = message.payload.find(' ');
    const std::string_view word = std::string_view(message.payload).substr(0, space);
    const std::string place = space == std::string::npos ? std::string() : message.payload.substr(space + 1);
    for (const RelayOrder order : {RelayOrder::Retry, RelayOrder::On, RelayOrder::Off})
        if (word == wordOf(order) && find(place))
            m_world.order(place, order);
}

bool RelayKeeper::say(const std::string &place, RelayOrder order)
{
    if (!find(place))
        return false;
    m_parts.bus.publish(kTopic, std::string(wordOf(order)) + ' ' + place);
    return true;
}

const model::Destination *RelayKeeper::find(const std::string &place) const
{
    for (const auto &[channel, places] : m_wanted)
        for (const model::Destination &one : places)
            if (one.id == place)
                return &one;
    return nullptr;
}

// What is told while a read is under way is read again: the first may have been too early for it.
void RelayKeeper::read()
{
    BELFRY_ASSERT(m_parts.ctl.isHere());
    m_tick = m_parts.ctl.after(kReadEvery, [this] { read(); });
    if (std::exchange(m_isReading, true)) {
        m_readAgain = true;
        return;
    }
    m_parts.store.read(
        [&sealer = m_parts.sealer](store::Database &database) -> Result<WantedPlaces> {
            const auto channels = store::ChannelStore(database).all();
            if (!channels)
                return channels.error();
            WantedPlaces places;
            for (const store::ChannelRecord &channel : *channels) {
                const auto all = store::DestinationStore(database).ofChannel(channel.id);
                if (!all)
                    return all.error();
                for (const store::KeptDestination &kept : *all)
                    places[channel.id].push_back(openDestination(sealer, kept));
            }
            return places;
        },
        [this, &ctl = m_parts.ctl, alive = std::weak_ptr<char>(m_alive)](Result<WantedPlaces> read) {
            ctl.post([this, alive, places = std::make_shared<Result<WantedPlaces>>(std::move(read))] {
                if (alive.expired())
                    return;
                m_isReading = false;
                if (*places)
                    know(**std::move(places));
                if (std::exchange(m_readAgain, false))
                    this->read();
            });
        });
}

void RelayKeeper::know(WantedPlaces places)
{
    for (const auto &[channel, before] : m_wanted)
        places.try_emplace(channel); // all of its places are gone, maybe
    bool isNew = false;
    for (const auto &[channel, its] : places) {
        const auto known = m_wanted.find(channel);
        if (known != m_wanted.end() && isSame(known->second, its))
            continue;
        isNew = true;
        m_wanted[channel] = its;
        tellChannel(channel);
    }
    if (!isNew)
        return;
    m_world.remember(m_wanted);
    show();
}

void RelayKeeper::tellChannel(const std::string &channel)
{
    m_world.want(channel, m_wanted[channel]);
}

void RelayKeeper::relayChanged(const std::string &channel, const model::RelayState &state)
{
    BELFRY_ASSERT(m_parts.ctl.isHere());
    m_states[state.destination] = state;
    show();
    model::RelayChange change;
    change.destination = state.destination;
    // The story tells a place's changes apart by their time, and two may come in one millisecond.
    WallTime &last = m_changedAt[state.destination];
    last = change.at = std::max(m_parts.ctl.clock().wall(), last + Duration(1));
    change.state = state.state;
    change.reason = state.reason;
    m_world.noted(channel, change);
    Happening happening;
    happening.kind = "relay.changed";
    happening.channel = channel;
    happening.needs = auth::Permission::SeeOperations;
    happening.subject = "destinations/" + state.destination;
    happening.json = model::toJson(state);
    m_parts.announcer.tell(std::move(happening));
}

void RelayKeeper::relaysMeasured(const std::string &channel, const std::vector<model::RelayState> &states)
{
    BELFRY_ASSERT(m_parts.ctl.isHere());
    std::vector<health::PlaceObservation> seen;
    for (const model::RelayState &state : states) {
        m_states[state.destination] = state;
        const model::Destination *place = find(state.destination);
        if (place && place->isOn)
            seen.push_back({place->id, place->name, place->preset, state});
    }
    show();
    m_world.placesSeen(channel, std::move(seen));
}

void RelayKeeper::show()
{
    auto table = std::make_shared<RelayTable>();
    for (const auto &[channel, places] : m_wanted) {
        for (const model::Destination &place : places) {
            const auto known = m_states.find(place.id);
            RelayTable::Row row{channel, known == m_states.end() ? model::RelayState() : known->second};
            row.state.destination = place.id;
            if (known == m_states.end())
                row.state.state = place.isOn ? "idle" : "off";
            table->rows.emplace(place.id, std::move(row));
        }
    }
    m_parts.board.show(std::move(table));
}

} // namespace belfry::server
