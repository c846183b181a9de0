#include "server/RelayHouse.h"

#include "base/Log.h"
#include "base/Text.h"

#include <algorithm>
#include <future>

namespace belfry::server {
namespace {

constexpr Duration kRootsEvery{24 * 3'600'000};
constexpr Duration kRootsRetry{60'000};

RelaysSettings settingsOf(const ServerSettings &settings)
{
    RelaysSettings relays;
    relays.privateHosts.insert(settings.relayAllowHosts.begin(), settings.relayAllowHosts.end());
    relays.queueBytes = settings.limits.relayQueueBytes;
    relays.limits = settings.limits;
    return relays;
}

bool hasSecure(const std::vector<model::Destination> &places)
{
    return std::any_of(places.begin(), places.end(), [](const auto &place) { return lower(place.address.substr(0, 6)) == "rtmps:"; });
}

std::string_view nameOf(relay::Relay::Step step)
{
    switch (step) {
    case relay::Relay::Step::Connecting: return "connecting";
    case relay::Relay::Step::Securing: return "securing";
    case relay::Relay::Step::Handshaking: return "handshaking";
    case relay::Relay::Step::Asking: return "asking";
    case relay::Relay::Step::Accepted: return "accepted";
    }
    return "";
}

} // namespace

RelayHouse::RelayHouse(const Parts &parts)
    : m_parts(parts), m_metrics(parts.metrics.registry()), m_lastKnown(parts.folder, parts.foundation.sealer())
{
    auto last = m_lastKnown.load();
    if (!last)
        log::warning("relay", "the places of before cannot be read", {{"why", last.error().what}});
    KnownPlaces places = last ? *std::move(last) : KnownPlaces();
    parts.media.runAndWait([this] {
        m_relays = std::make_unique<Relays>(m_parts.media, static_cast<Relays::World &>(*this), settingsOf(m_parts.settings));
    });
    if (std::any_of(places.wanted.begin(), places.wanted.end(), [](const auto &its) { return hasSecure(its.second); })) {
        m_hasRoots = loadRoots();
    }
    // Before any channel is opened: a broadcast of an earlier life goes on with all of its relays.
    std::promise<void> made;
    parts.ctl.post([this, &made, &places] {
        m_keeper.emplace(RelayKeeper::Parts{m_parts.ctl, m_parts.foundation.store(), m_parts.foundation.bus(),
                                            m_parts.foundation.announcer(), m_parts.foundation.sealer(), m_board},
                         static_cast<RelayKeeper::World &>(*this), std::move(places));
        m_parts.station.tellWhere([this](const std::string &channel, const SentTo &where, bool isFree) {
            if (m_keeper)
                m_keeper->sendTo(channel, where, isFree);
        });
        made.set_value();
    });
    made.get_future().wait();
    parts.metrics.addRefresh([this] { m_metrics.update(*m_board.table()); });
}

RelayHouse::~RelayHouse() = default;

void RelayHouse::useRoom(MediaRoom &room)
{
    m_relays->useSources([&room](const std::string &channel) { return room.sourceOf(channel); });
    m_relays->useWays([&room](const std::string &channel) { return room.wayOf(channel); });
}

void RelayHouse::begin()
{
    m_parts.ctl.post([this] {
        m_keeper->read();
        if (m_hasRoots)
            m_rootsTimer = m_parts.ctl.after(kRootsEvery, [this] { readRootsAgain(); });
    });
}

void RelayHouse::leave()
{
    m_rootsTimer.reset();
    m_keeper.reset();
}

void RelayHouse::say(const std::string &place, RelayOrder order, UniqueFunction<void(Result<RelayScope>)> answer)
{
    m_parts.ctl.post([this, place, order, answer = std::move(answer)]() mutable {
        const auto scope = m_keeper ? m_keeper->say(place, order) : std::nullopt;
        answer(scope ? Result<RelayScope>(*scope) : Result<RelayScope>(fail(ErrorCode::NotFound, "There is no such place.")));
    });
}

void RelayHouse::tryKey(const std::string &id, Tried answer)
{
    prove(id, std::move(answer), [this](const auto &place, const auto &shared) { tryOnMedia(place, shared); });
}

void RelayHouse::sendTest(const std::string &id, Tried answer)
{
    prove(id, std::move(answer), [this](const auto &place, const auto &shared) { testOnMedia(place, shared); });
}

void RelayHouse::prove(const std::string &id, Tried answer, std::function<void(const model::Destination &, const Shared &)> onMedia)
{
    m_parts.ctl.post([this, id, answer = std::make_shared<Tried>(std::move(answer)), onMedia = std::move(onMedia)] {
        const model::Destination *place = m_keeper ? m_keeper->find(id) : nullptr;
        if (!place)
            return (*answer)(fail(ErrorCode::NotFound, "There is no such place."));
        const auto *state = m_board.table()->find(id);
        const bool isRunning = state && state->state != "idle" && state->state != "off" && !model::cannotBeSentTo(*state);
        if (isRunning)
            return (*answer)(fail(ErrorCode::Conflict, "The place is on air: its state says how its key does."));
        if (!hasSecure({*place}))
            return onMedia(*place, answer);
        readRoots(); // behind them
        m_parts.files.post([place = *place, answer, onMedia] { onMedia(place, answer); });
    });
}

void RelayHouse::tryOnMedia(const model::Destination &place, const Shared &answer)
{
    m_parts.media.post([this, place, answer] {
        m_relays->tryKey(place, [answer](relay::TrialOutcome outcome) {
            if (outcome.reason == relay::Reason::Restarted)
                return (*answer)(fail(ErrorCode::Conflict, "Another trial is under way; try again in a moment."));
            model::RelayTrial trial;
            trial.accepted = outcome.isAccepted;
            trial.reason = name(outcome.reason);
            trial.detail = outcome.detail;
            trial.reached = nameOf(outcome.reached);
            trial.tookMs = outcome.took.count();
            (*answer)(trial);
        });
    });
}

void RelayHouse::testOnMedia(const model::Destination &place, const Shared &answer)
{
    m_parts.media.post([this, place, answer] {
        m_relays->sendTest(place, [answer](PlaceTestOutcome outcome) {
            if (outcome.reason == relay::Reason::Restarted)
                return (*answer)(fail(ErrorCode::Conflict, "The place is wanted for something else; try again in a moment."));
            model::RelayTrial trial;
            trial.accepted = outcome.reason == relay::Reason::None;
            trial.reason = name(outcome.reason);
            trial.detail = outcome.detail;
            trial.reached = trial.accepted ? "accepted" : "connecting";
            trial.tookMs = outcome.took.count();
            trial.sentMs = outcome.sent.count();
            (*answer)(trial);
        });
    });
}

void RelayHouse::want(const std::string &channel, const std::vector<model::Destination> &places, const std::set<std::string> &leftOut)
{
    if (hasSecure(places))
        readRoots();
    m_parts.media.post([this, channel, places, leftOut] { m_relays->want(channel, places, leftOut); });
}

// Once, and only where somebody needs them: a system's roots are megabytes.
void RelayHouse::readRoots()
{
    if (!std::exchange(m_hasRoots, true))
        readRootsAgain();
}

// Renewed ones are taken without a restart; while they cannot be read those of before stay.
void RelayHouse::readRootsAgain()
{
    m_parts.files.post([this] {
        m_parts.ctl.post([this, isRead = loadRoots()] {
            if (!m_keeper)
                return; // leaving
            m_hasRoots = isRead;
            m_rootsTimer = m_parts.ctl.after(isRead ? kRootsEvery : kRootsRetry, [this] { readRootsAgain(); });
        });
    });
}

bool RelayHouse::loadRoots()
{
    auto roots = net::TlsTrust::load(m_parts.settings.relayCaFile);
    if (!roots) {
        log::error("relay", "the roots for TLS cannot be read", {{"why", roots.error().what}});
        return false;
    }
    m_parts.media.post([this, loaded = *std::move(roots)] {
        if (m_relays)
            m_relays->trust(loaded);
    });
    return true;
}

void RelayHouse::order(const std::string &place, RelayOrder order)
{
    m_parts.media.post([this, place, order] {
        if (order == RelayOrder::Retry)
            m_relays->retryNow(place);
        else
            m_relays->turn(place, order == RelayOrder::On);
    });
}

void RelayHouse::remember(const KnownPlaces &places)
{
    m_parts.files.post([this, places] {
        if (const auto saved = m_lastKnown.save(places); !saved)
            log::warning("relay", "the places cannot be kept for a restart", {{"why", saved.error().what}});
    });
}

void RelayHouse::placesSeen(const std::string &channel, std::vector<health::PlaceObservation> places)
{
    m_parts.station.placesSeen(channel, places);
}

void RelayHouse::noted(const std::string &channel, const model::RelayChange &change)
{
    m_parts.station.relayChanged(channel, change);
}

void RelayHouse::relayChanged(const std::string &channel, const model::RelayState &state)
{
    m_parts.ctl.post([this, channel, state] {
        if (m_keeper)
            m_keeper->relayChanged(channel, state);
    });
}

void RelayHouse::relaysMeasured(const std::string &channel, const std::vector<model::RelayState> &states)
{
    m_parts.ctl.post([this, channel, states] {
        m_metrics.count(channel, states);
        if (m_keeper)
            m_keeper->relaysMeasured(channel, states);
    });
}

void RelayHouse::relayStopped(const std::string &channel, const model::RelayState &last)
{
    m_parts.ctl.post([this, channel, last] { m_metrics.stopped(channel, last); });
}

} // namespace belfry::server
