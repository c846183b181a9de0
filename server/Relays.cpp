#include "server/Relays.h"

#include "base/Assert.h"
#include "base/Log.h"
#include "base/Text.h"
#include "model/DestinationPresets.h"
#include "relay/RtmpRelay.h"
#include "relay/SrtRelay.h"

#include <algorithm>

namespace belfry::server {
namespace {

constexpr std::size_t kTrialsMax = 8;

relay::LiveBy liveBy(const model::DestinationPreset *preset)
{
    const std::string word = preset ? preset->liveBy : "either";
    return word == "acknowledgements" ? relay::LiveBy::Acknowledgements
           : word == "transport"      ? relay::LiveBy::Transport
                                      : relay::LiveBy::Either;
}

std::vector<media::Codec> codecsOf(const std::vector<std::string> &words)
{
    static constexpr std::pair<std::string_view, media::Codec> kCodecs[] = {
        {"avc", media::Codec::Avc}, {"hevc", media::Codec::Hevc}, {"av1", media::Codec::Av1}, {"aac", media::Codec::Aac}, {"opus", media::Codec::Opus}};
    std::vector<media::Codec> codecs;
    for (const auto &[word, codec] : kCodecs)
        if (std::find(words.begin(), words.end(), word) != words.end())
            codecs.push_back(codec);
    return codecs;
}

relay::TakenCodecs takenBy(const model::DestinationPreset *preset)
{
    return preset ? relay::TakenCodecs{codecsOf(preset->videoCodecs), codecsOf(preset->audioCodecs)} : relay::TakenCodecs();
}

Result<relay::RelayAddress> addressOf(const model::Destination &place)
{
    const auto *preset = model::findPreset(place.preset);
    return relay::parseRelayAddress(place.address, place.key, preset ? preset->appSuffix : std::string());
}

/// Another name, and on or off, are no other place.
bool isSamePlace(const model::Destination &a, const model::Destination &b)
{
    return a.preset == b.preset && a.address == b.address && a.key == b.key;
}

} // namespace

Relays::Relays(net::IoThread &media, World &world, RelaysSettings settings)
    : m_media(media), m_world(world), m_settings(std::move(settings))
{
    m_public.limits = m_private.limits = m_settings.limits;
    m_private.allowPrivate = true;
    keepReporting();
}

Relays::~Relays()
{
    BELFRY_ASSERT(m_media.isHere());
    for (auto &[channel, seat] : m_seats)
        stop(channel, seat);
}

void Relays::trust(net::TlsTrustPtr roots)
{
    BELFRY_ASSERT(m_media.isHere());
    m_public.trust = m_private.trust = std::move(roots);
}

const relay::RelayNetwork &Relays::networkFor(const std::string &host) const
{
    return m_settings.privateHosts.contains(lower(host)) ? m_private : m_public;
}

void Relays::want(const std::string &channel, std::vector<model::Destination> places)
{
    BELFRY_ASSERT(m_media.isHere());
    Seat &seat = m_seats[channel];
    std::vector<Place> before = std::exchange(seat.places, {});
    for (model::Destination &wanted : places) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const Place &p) { return p.wanted.id == wanted.id; });
        const bool goesOn = known != before.end() && isSamePlace(known->wanted, wanted);
        Place &place = seat.places.emplace_back(goesOn ? std::move(*known) : Place());
        place.wanted = std::move(wanted);
        if (place.run)
            place.run->switchTo(place.wanted.isOn);
        else if (seat.program)
            start(seat, place);
    }
    for (Place &gone : before)
        stop(channel, gone);
    report(channel, seat);
}

void Relays::turn(const std::string &id, bool on)
{
    Place *place = find(id);
    if (!place)
        return;
    place->wanted.isOn = on;
    if (place->run)
        place->run->switchTo(on);
}

void Relays::retryNow(const std::string &id)
{
    Place *place = find(id);
    if (place && place->run)
        place->run->retryNow();
}

Relays::Place *Relays::find(const std::string &id)
{
    BELFRY_ASSERT(m_media.isHere());
    for (auto &[channel, seat] : m_seats)
        for (Place &place : seat.places)
            if (place.wanted.id == id)
                return &place;
    return nullptr;
}

void Relays::tryKey(const model::Destination &place, relay::RtmpTrial::Answer answer)
{
    BELFRY_ASSERT(m_media.isHere());
    const auto address = addressOf(place);
    if (!address) {
        const bool isOther = address.error().code == ErrorCode::Unsupported;
        answer({false, isOther ? relay::Reason::NotSupported : relay::Reason::BadAddress, address.error().what, {}, {}});
        return;
    }
    if (m_trials.size() >= kTrialsMax || m_trials.contains(place.id)) {
        answer({false, relay::Reason::Restarted, "busy", {}, {}});
        return;
    }
    Trial &trial = m_trials[place.id];
    trial.run = std::make_unique<relay::RtmpTrial>(
        m_media, networkFor(address->host), *address,
        [this, id = place.id, answer = std::move(answer)](relay::TrialOutcome outcome) mutable {
            answer(std::move(outcome));
            m_media.post([trial = m_trials.extract(id)] {}); // behind this call
        });
}

void Relays::start(Seat &seat, Place &place)
{
    place.run = place.wanted.address.starts_with("srt:") ? makeSrt(place) : makeRtmp(place);
    if (!place.run)
        return;
    place.run->switchTo(place.wanted.isOn);
    place.run->begin(*seat.program);
}

std::unique_ptr<relay::RelayRun> Relays::makeSrt(Place &place)
{
    auto address = relay::parseSrtAddress(place.wanted.address, place.wanted.key);
    place.cannot = address ? relay::Reason::None : relay::Reason::BadAddress;
    if (!address)
        return nullptr;
    address->allowPrivate = networkFor(address->host).allowPrivate;
    return std::make_unique<relay::SrtRelay>(m_media, static_cast<relay::RelayRun::World &>(*this),
                                             relay::SrtRelaySettings{*std::move(address), takenBy(model::findPreset(place.wanted.preset)),
                                                                     m_settings.queueBytes, {}});
}

std::unique_ptr<relay::RelayRun> Relays::makeRtmp(Place &place)
{
    const auto address = addressOf(place.wanted);
    place.cannot = address ? relay::Reason::None
                   : address.error().code == ErrorCode::Unsupported ? relay::Reason::NotSupported : relay::Reason::BadAddress;
    if (!address)
        return nullptr;
    const auto *preset = model::findPreset(place.wanted.preset);
    relay::RtmpRelaySettings settings;
    settings.address = *address;
    settings.liveBy = liveBy(preset);
    settings.onChange = preset && preset->onChange == "reconnect" ? relay::OnChange::Reconnect : relay::OnChange::SendHeader;
    settings.takes = takenBy(preset);
    settings.queueBytes = m_settings.queueBytes;
    return std::make_unique<relay::RtmpRelay>(m_media, static_cast<relay::RelayRun::World &>(*this), networkFor(address->host),
                                              std::move(settings));
}

void Relays::stop(const std::string &channel, Seat &seat)
{
    seat.program = nullptr;
    for (Place &place : seat.places)
        stop(channel, place);
}

void Relays::stop(const std::string &channel, Place &place)
{
    if (!place.run)
        return;
    place.run->end();
    m_world.relayStopped(channel, describe(place));
    place.run.reset();
}

void Relays::broadcastBegan(const std::string &channel, hub::Stream &program, const OnAirBroadcast &, bool)
{
    BELFRY_ASSERT(m_media.isHere());
    Seat &seat = m_seats[channel];
    seat.program = &program;
    for (Place &place : seat.places)
        start(seat, place);
    report(channel, seat);
}

void Relays::broadcastEnded(const std::string &channel, const OnAirBroadcast &)
{
    end(channel);
}

void Relays::channelClosed(const std::string &channel)
{
    end(channel);
}

void Relays::end(const std::string &channel)
{
    BELFRY_ASSERT(m_media.isHere());
    const auto found = m_seats.find(channel);
    if (found == m_seats.end() || !found->second.program)
        return;
    std::vector<model::RelayState> last;
    stop(channel, found->second);
    for (const Place &place : found->second.places) {
        last.push_back(describe(place));
        if (place.wanted.isOn)
            m_world.relayChanged(channel, last.back());
    }
    m_world.relaysMeasured(channel, last);
}

void Relays::relayChanged(relay::RelayRun &run)
{
    for (const auto &[channel, seat] : m_seats) {
        for (const Place &place : seat.places) {
            if (place.run.get() != &run)
                continue;
            const model::RelayState state = describe(place);
            log::info("relay", "a place is " + state.state,
                      {{"channel", channel}, {"place", place.wanted.id}, {"reason", state.reason}, {"detail", state.detail}});
            m_world.relayChanged(channel, state);
            return;
        }
    }
}

model::RelayState Relays::describe(const Place &place) const
{
    model::RelayState out;
    out.destination = place.wanted.id;
    out.state = place.wanted.isOn ? "idle" : "off";
    if (place.cannot != relay::Reason::None)
        out.reason = name(place.cannot);
    if (!place.run)
        return out;
    const relay::RelayStatus status = place.run->status();
    const relay::RelayCounts counts = place.run->counts();
    out.state = name(status.state);
    out.reason = name(status.reason);
    out.detail = status.detail;
    out.lastReason = name(status.lastReason);
    out.attempt = status.attempt;
    out.nextTry = status.nextTry;
    out.since = status.since;
    out.liveSince = status.liveSince;
    out.arrivedBytes = static_cast<std::int64_t>(counts.arrivedBytes);
    out.kbps = static_cast<std::int64_t>(counts.bitsPerSecond / 1000);
    out.queueBytes = static_cast<std::int64_t>(counts.queueBytes);
    out.queueMs = counts.queueAge.count();
    out.droppedFrames = static_cast<std::int64_t>(counts.droppedFrames);
    out.droppedGops = static_cast<std::int64_t>(counts.droppedGops);
    out.connections = static_cast<std::int64_t>(counts.connections);
    return out;
}

void Relays::report(const std::string &channel, const Seat &seat)
{
    std::vector<model::RelayState> states;
    for (const Place &place : seat.places)
        states.push_back(describe(place));
    m_world.relaysMeasured(channel, states);
}

void Relays::keepReporting()
{
    for (const auto &[channel, seat] : m_seats)
        if (seat.program && !seat.places.empty())
            report(channel, seat);
    m_tick = m_media.after(kMeasureEvery, [this] { keepReporting(); });
}

} // namespace belfry::server
