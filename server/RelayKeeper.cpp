#include "server/RelayKeeper.h"

#include "base/Assert.h"
#include "base/Log.h"
#include "store/ChannelStore.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace belfry::server {
namespace {

std::string_view wordOf(RelayOrder order)
{
    return order == RelayOrder::Retry ? "retry" : order == RelayOrder::On ? "on" : "off";
}

constexpr std::string_view kForNow = "-now";
constexpr const char *kThisTime = "this_time";

/// "youtube.com" of "rtmps://a.rtmps.youtube.com:443/live2"; a number as it is.
std::string siteOf(const std::string &address)
{
    const std::size_t begin = address.find("://");
    const std::string rest = begin == std::string::npos ? std::string() : address.substr(begin + 3);
    const std::string host = rest.starts_with('[') ? rest.substr(0, rest.find(']')) : rest.substr(0, rest.find_first_of(":/?"));
    const bool isNumber = host.starts_with('[') || (!host.empty() && host.find_first_not_of("0123456789.") == std::string::npos);
    const std::size_t last = isNumber ? std::string::npos : host.rfind('.');
    const std::size_t cut = last == std::string::npos || last == 0 ? std::string::npos : host.rfind('.', last - 1);
    return cut == std::string::npos ? host : host.substr(cut + 1);
}

/// Something is sent here, or tried.
bool isUnderWay(const model::RelayState &state)
{
    return state.state != "idle" && state.state != "off" && !model::cannotBeSentTo(state);
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

RelayKeeper::RelayKeeper(const Parts &parts, World &world, KnownPlaces last) : m_parts(parts), m_world(world), m_known(std::move(last))
{
    BELFRY_ASSERT(m_parts.ctl.isHere());
    for (const auto &[channel, places] : m_known.wanted)
        tellChannel(channel);
    m_elsewhere.emplace(m_parts.ctl, m_parts.bus, RelaysElsewhere::World{[this] { return relaysHere(); }, [this] { show(); }});
    show();
    m_hearing = m_parts.bus.subscribe(Announcer::kTopic, m_parts.ctl, [this](const bus::Message &message) { hear(message); }, [this] {
        m_elsewhere->askAnew();
        show();
        read();
    });
    m_obeying = m_parts.bus.subscribe(kTopic, m_parts.ctl, [this](const bus::Message &message) { obey(message); });
}

// Places are changed by people, here or elsewhere; that they were is announced once it is committed.
void RelayKeeper::hear(const bus::Message &message)
{
    static constexpr std::string_view kHeard[] = {"\"place.", "\"channel.", "\"relay.changed", "\"broadcast.ended"};
    const std::string_view text = message.payload;
    if (std::none_of(std::begin(kHeard), std::end(kHeard), [text](std::string_view word) { return text.find(word) != text.npos; }))
        return;
    const auto heard = announcementFromBusText(message.payload);
    if (!heard)
        return;
    const std::string &kind = heard->what.kind;
    if (kind.starts_with("place.") || kind.starts_with("channel."))
        read();
    else if (kind == "relay.changed" && message.server != m_parts.bus.server())
        m_elsewhere->hearChange(heard->what);
    else if (kind == "broadcast.ended") {
        m_elsewhere->broadcastEnded(heard->what.channel);
        broadcastOver(heard->what.channel);
    }
}

// What was said for one broadcast is over with it.
void RelayKeeper::broadcastOver(const std::string &channel)
{
    const auto places = m_known.wanted.find(channel);
    if (places == m_known.wanted.end())
        return;
    std::size_t over = 0;
    for (const model::Destination &place : places->second)
        over += m_known.forNow.erase(place.id);
    if (over == 0)
        return;
    m_world.remember(m_known);
    tellChannel(channel);
    show();
}

std::vector<RelayTable::Row> RelayKeeper::relaysHere() const
{
    std::vector<RelayTable::Row> rows;
    for (const auto &[channel, places] : m_known.wanted) {
        const std::size_t before = rows.size();
        bool isRelayed = false;
        for (const model::Destination &place : places) {
            const auto known = m_states.find(place.id);
            if (known == m_states.end() || known->second.state == "idle")
                continue;
            isRelayed = isRelayed || isUnderWay(known->second);
            rows.push_back({channel, worded(known->second), false, forNow(place.id)});
        }
        if (!isRelayed)
            rows.resize(before);
    }
    return rows;
}

void RelayKeeper::obey(const bus::Message &message)
{
    const std::size_t space = message.payload.find(' ');
    std::string_view word = std::string_view(message.payload).substr(0, space);
    const bool isForNow = word.ends_with(kForNow);
    if (isForNow)
        word.remove_suffix(kForNow.size());
    const std::string id = space == std::string::npos ? std::string() : message.payload.substr(space + 1);
    const model::Destination *place = find(id);
    for (const RelayOrder order : {RelayOrder::Retry, RelayOrder::On, RelayOrder::Off}) {
        if (!place || word != wordOf(order))
            continue;
        if (order == RelayOrder::Retry)
            m_world.order(id, order);
        else if (isForNow)
            obeyForNow(*place, order == RelayOrder::On);
        else
            obeyAlways(*place, order == RelayOrder::On);
    }
}

void RelayKeeper::obeyForNow(const model::Destination &place, bool isOn)
{
    const auto where = m_known.sentTo.find(place.channel);
    if (where != m_known.sentTo.end()) {
        where->second.byHand.erase(place.id);
        if (isOn && where->second.leavesOut(place.id))
            where->second.byHand.insert(place.id);
    }
    if (isOn == (place.isOn && !isLeftOut(place)))
        m_known.forNow.erase(place.id);
    else if (m_world.isOnAir(place.channel))
        m_known.forNow[place.id] = isOn;
    m_world.remember(m_known);
    tellChannel(place.channel);
    show();
}

std::optional<bool> RelayKeeper::forNow(const std::string &place) const
{
    const auto found = m_known.forNow.find(place);
    return found == m_known.forNow.end() ? std::nullopt : std::optional(found->second);
}

bool RelayKeeper::isOn(const model::Destination &place) const
{
    return forNow(place.id).value_or(place.isOn);
}

model::RelayState RelayKeeper::worded(model::RelayState state) const
{
    if (state.state == "off" && forNow(state.destination) == false)
        state.reason = kThisTime;
    return state;
}

void RelayKeeper::obeyAlways(const model::Destination &place, bool isOn)
{
    for (model::Destination &its : m_known.wanted[place.channel])
        if (its.id == place.id)
            its.isOn = isOn;
    m_known.forNow.erase(place.id);
    m_known.said[place.id] = {isOn, place.revision};
    if (isOn && isLeftOut(place)) {
        m_known.sentTo[place.channel].byHand.insert(place.id);
        tellChannel(place.channel);
    }
    m_world.remember(m_known);
    show();
    m_world.order(place.id, isOn ? RelayOrder::On : RelayOrder::Off);
}

bool RelayKeeper::isLeftOut(const model::Destination &place) const
{
    const auto where = m_known.sentTo.find(place.channel);
    return where != m_known.sentTo.end() && where->second.leavesOut(place.id);
}

void RelayKeeper::sendTo(const std::string &channel, const SentTo &where, bool isFree)
{
    BELFRY_ASSERT(m_parts.ctl.isHere());
    SentTo &its = m_known.sentTo[channel];
    const bool isSame = its.service == where.service;
    if ((!isFree && !isSame) || (isSame && its.places == where.places))
        return;
    its.places = where.places;
    if (!isSame) {
        its.service = where.service;
        its.byHand.clear();
    }
    m_world.remember(m_known);
    tellChannel(channel);
    show();
}

std::optional<RelayScope> RelayKeeper::say(const std::string &id, RelayOrder order)
{
    const model::Destination *place = find(id);
    if (!place)
        return std::nullopt;
    std::string word(wordOf(order));
    RelayScope scope = RelayScope::Kept;
    if (order != RelayOrder::Retry) {
        const auto where = m_known.sentTo.find(place->channel);
        const bool isByHand = where != m_known.sentTo.end() && where->second.byHand.contains(id);
        const bool isOfService = order == RelayOrder::On ? place->isOn && isLeftOut(*place) : isByHand;
        if (isOfService || m_world.isOnAir(place->channel)) {
            scope = RelayScope::ForNow;
            word += kForNow;
        }
    }
    m_parts.bus.publish(kTopic, word + ' ' + id);
    return scope;
}

const model::Destination *RelayKeeper::find(const std::string &place) const
{
    for (const auto &[channel, places] : m_known.wanted)
        for (const model::Destination &one : places)
            if (one.id == place)
                return &one;
    return nullptr;
}

// What is told while a read is under way is read again: the first may have been too early for it.
void RelayKeeper::read()
{
    BELFRY_ASSERT(m_parts.ctl.isHere());
    m_tick = m_parts.ctl.after(kReadEvery, [this] {
        for (const auto &[channel, places] : m_known.wanted)
            if (!m_world.isOnAir(channel))
                broadcastOver(channel); // its end may not have been heard
        read();
    });
    if (std::exchange(m_isReading, true)) {
        m_readAgain = true;
        return;
    }
    m_parts.store.readLatest(
        [&sealer = m_parts.sealer](store::Database &database) -> Result<ReadPlaces> {
            const auto channels = store::ChannelStore(database).all();
            if (!channels)
                return channels.error();
            ReadPlaces read;
            for (const store::ChannelRecord &channel : *channels) {
                const auto all = store::DestinationStore(database).ofChannel(channel.id);
                if (!all)
                    return all.error();
                for (const store::KeptDestination &kept : *all) {
                    auto &its = read.places[channel.id].emplace_back(openDestination(sealer, kept));
                    if (its.key.empty() && !kept.sealedKey.empty())
                        read.locked.insert(its.id);
                }
            }
            return read;
        },
        [this, &ctl = m_parts.ctl, alive = std::weak_ptr<char>(m_alive)](Result<ReadPlaces> read) {
            ctl.post([this, alive, found = std::make_shared<Result<ReadPlaces>>(std::move(read))] {
                if (alive.expired())
                    return;
                m_isReading = false;
                if (*found) {
                    keepKeys((*found)->places, (*found)->locked);
                    know(std::move((*found)->places));
                }
                if (std::exchange(m_readAgain, false))
                    this->read();
            });
        });
}

void RelayKeeper::know(WantedPlaces places)
{
    const std::size_t saidBefore = m_known.said.size();
    keepSaid(places);
    for (const auto &[channel, before] : m_known.wanted)
        places.try_emplace(channel); // all of its places are gone, maybe
    bool isNew = false;
    for (const auto &[channel, its] : places) {
        auto &known = m_known.wanted[channel];
        if (isSame(known, its)) {
            known = its; // at the revision it has now
            continue;
        }
        isNew = true;
        known = its;
        tellChannel(channel);
    }
    if (isNew || saidBefore != m_known.said.size())
        m_world.remember(m_known);
    if (isNew)
        show();
}

// What is on air goes on with the key it has; an empty one would end it, and would be all that is remembered.
void RelayKeeper::keepKeys(WantedPlaces &places, const std::set<std::string> &locked)
{
    for (auto &[channel, all] : places) {
        for (model::Destination &place : all) {
            if (!locked.contains(place.id))
                continue;
            const model::Destination *before = find(place.id);
            if (before)
                place.key = before->key;
            if (!m_locked.contains(place.id))
                log::error("relay", "the stored key of a place cannot be read",
                           {{"place", place.id}, {"goes_on_with", place.key.empty() ? "none" : "the one of before"}});
        }
    }
    m_locked = locked;
}

// What was said while the store was away is not taken back by what it knows from before, and is written down now.
void RelayKeeper::keepSaid(WantedPlaces &places)
{
    std::map<std::string, SaidSwitch> still;
    for (auto &[channel, all] : places) {
        for (model::Destination &place : all) {
            const auto said = m_known.said.find(place.id);
            if (said == m_known.said.end() || said->second.revision != place.revision || said->second.isOn == place.isOn)
                continue;
            place.isOn = said->second.isOn;
            still.insert(*said);
            writeDown(place.id, said->second);
        }
    }
    m_known.said = std::move(still);
}

void RelayKeeper::writeDown(const std::string &place, SaidSwitch said)
{
    m_parts.store.write(
        [place, said](store::Database &database) -> Result<Done> {
            store::DestinationStore destinations(database);
            auto kept = destinations.one(place);
            if (!kept)
                return kept.error();
            if (kept->destination.revision != said.revision)
                return Done(); // somebody was faster
            kept->destination.isOn = said.isOn;
            const auto replaced = destinations.replace(*kept);
            return replaced ? Result<Done>(Done()) : Result<Done>(replaced.error());
        },
        [this, &ctl = m_parts.ctl, alive = std::weak_ptr<char>(m_alive)](const Result<Done> &written) {
            if (written)
                ctl.post([this, alive] {
                    if (!alive.expired())
                        read();
                });
        });
}

void RelayKeeper::tellChannel(const std::string &channel)
{
    std::set<std::string> leftOut;
    std::vector<model::Destination> places = m_known.wanted[channel];
    for (model::Destination &place : places) {
        if (isLeftOut(place))
            leftOut.insert(place.id);
        place.isOn = isOn(place);
    }
    m_world.want(channel, places, leftOut);
}

void RelayKeeper::relayChanged(const std::string &channel, const model::RelayState &told)
{
    BELFRY_ASSERT(m_parts.ctl.isHere());
    const model::RelayState state = worded(told);
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
        if (place && isOn(*place) && !isLeftOut(*place))
            seen.push_back({place->id, place->name, place->preset, state, siteOf(place->address),
                            m_locked.contains(place->id) && place->key.empty()});
    }
    show();
    m_world.placesSeen(channel, std::move(seen));
}

void RelayKeeper::show()
{
    auto table = std::make_shared<RelayTable>();
    for (const auto &[channel, places] : m_known.wanted) {
        for (const model::Destination &place : places) {
            const auto known = m_states.find(place.id);
            RelayTable::Row row{channel, known == m_states.end() ? model::RelayState() : known->second};
            row.state.destination = place.id;
            if (known == m_states.end())
                row.state.state = isOn(place) ? "idle" : "off";
            row.state = worded(std::move(row.state));
            const RelayTable::Row *elsewhere = m_elsewhere ? m_elsewhere->find(place.id) : nullptr;
            if (elsewhere && !isUnderWay(row.state))
                row = *elsewhere;
            if (const auto isForNow = forNow(place.id))
                row.forNow = isForNow;
            table->rows.emplace(place.id, std::move(row));
        }
    }
    m_parts.board.show(std::move(table));
}

} // namespace belfry::server
