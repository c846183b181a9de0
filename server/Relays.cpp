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
// Why a place that is on is off all the same: the service on air is not sent there.
constexpr const char *kNotForService = "not_for_service";

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

bool isSrt(const model::Destination &place)
{
    return place.address.starts_with("srt:");
}

/// Why it cannot be sent to at all; None when it can.
relay::Reason whyNot(const model::Destination &place)
{
    if (isSrt(place))
        return relay::parseSrtAddress(place.address, place.key) ? relay::Reason::None : relay::Reason::BadAddress;
    const auto address = addressOf(place);
    return address                                                ? relay::Reason::None
           : address.error().code == ErrorCode::Unsupported ? relay::Reason::NotSupported
                                                                  : relay::Reason::BadAddress;
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

void Relays::want(const std::string &channel, std::vector<model::Destination> places, const std::set<std::string> &leftOut)
{
    BELFRY_ASSERT(m_media.isHere());
    Seat &seat = m_seats[channel];
    std::vector<Place> before = std::exchange(seat.places, {});
    for (model::Destination &wanted : places) {
        const auto known = std::find_if(before.begin(), before.end(), [&](const Place &p) { return p.wanted.id == wanted.id; });
        const bool goesOn = known != before.end() && isSamePlace(known->wanted, wanted);
        Place &place = seat.places.emplace_back(goesOn ? std::move(*known) : Place());
        place.wanted = std::move(wanted);
        place.isLeftOut = leftOut.contains(place.wanted.id);
        place.cannot = whyNot(place.wanted);
        if (place.run)
            place.run->switchTo(place.isWanted());
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
        place->run->switchTo(place->isWanted());
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

void Relays::sendTest(const model::Destination &place, PlaceTest::Answer answer)
{
    BELFRY_ASSERT(m_media.isHere());
    hub::Stream *source = m_sourceOf ? m_sourceOf(place.channel) : nullptr;
    if (!source || source->tracks().empty()) {
        answer({relay::Reason::NothingArrives, "nothing comes in", {}, {}});
        return;
    }
    if (m_tests.size() >= kTrialsMax || m_tests.contains(place.id) || m_trials.contains(place.id)) {
        answer({relay::Reason::Restarted, "busy", {}, {}});
        return;
    }
    if (const relay::Reason cannot = whyNot(place); cannot != relay::Reason::None) {
        answer({cannot, {}, {}, {}});
        return;
    }
    Test &test = m_tests[place.id];
    test.channel = place.channel;
    test.run = std::make_unique<PlaceTest>(
        m_media, *source, [&](relay::RelayRun::World &world) { return make(place, world); },
        [this, id = place.id, answer = std::move(answer)](PlaceTestOutcome outcome) mutable {
            answer(std::move(outcome));
            m_media.post([test = m_tests.extract(id)] {}); // behind this call
        });
}

void Relays::endTests(const std::string &channel)
{
    for (auto &[id, test] : m_tests)
        if (test.channel == channel)
            test.run->giveWay();
}

void Relays::start(Seat &seat, Place &place)
{
    if (place.cannot != relay::Reason::None)
        return;
    place.run = make(place.wanted, static_cast<relay::RelayRun::World &>(*this));
    place.run->switchTo(place.isWanted());
    place.run->begin(*seat.program);
}

std::unique_ptr<relay::RelayRun> Relays::make(const model::Destination &wanted, relay::RelayRun::World &world) const
{
    return isSrt(wanted) ? makeSrt(wanted, world) : makeRtmp(wanted, world);
}

std::unique_ptr<relay::RelayRun> Relays::makeSrt(const model::Destination &wanted, relay::RelayRun::World &world) const
{
    auto address = *relay::parseSrtAddress(wanted.address, wanted.key);
    address.allowPrivate = networkFor(address.host).allowPrivate;
    return std::make_unique<relay::SrtRelay>(m_media, world, relay::SrtRelaySettings{std::move(address), takenBy(model::findPreset(wanted.preset)),
                                                                           m_settings.queueBytes, {}});
}

std::unique_ptr<relay::RelayRun> Relays::makeRtmp(const model::Destination &wanted, relay::RelayRun::World &world) const
{
    const auto *preset = model::findPreset(wanted.preset);
    relay::RtmpRelaySettings settings;
    settings.address = *addressOf(wanted);
    settings.liveBy = liveBy(preset);
    settings.onChange = preset && preset->onChange == "reconnect" ? relay::OnChange::Reconnect : relay::OnChange::SendHeader;
    settings.takes = takenBy(preset);
    settings.queueBytes = m_settings.queueBytes;
    settings.way = [this, channel = wanted.channel] { return m_wayOf ? m_wayOf(channel) : channel; };
    return std::make_unique<relay::RtmpRelay>(m_media, world, networkFor(settings.address.host), std::move(settings));
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
    endTests(channel); // the place is wanted now
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
    endTests(channel);
    std::erase_if(m_tests, [&](const auto &its) { return its.second.channel == channel; }); // its source goes
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
        if (place.isWanted())
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
    out.state = place.isWanted() ? "idle" : "off";
    if (place.cannot != relay::Reason::None) {
        out.state = place.isWanted() ? "refused" : "off"; // on air or not: nothing will ever arrive there
        out.reason = name(place.cannot);
    }
    if (place.isLeftOut && place.wanted.isOn)
        out.reason = kNotForService;
    if (!place.run)
        return out;
    const relay::RelayStatus status = place.run->status();
    const relay::RelayCounts counts = place.run->counts();
    out.state = name(status.state);
    if (place.isWanted())
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
