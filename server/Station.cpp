#include "server/Station.h"

#include "base/Assert.h"
#include "base/Log.h"
#include "health/FindingTable.h"
#include "model/Json.h"

#include <algorithm>
#include <tuple>

namespace belfry::server {
namespace {

constexpr Duration kOwnerTick{1'000};

bool differsInMoreThanNumbers(const model::Channel &a, const model::Channel &b)
{
    const auto face = [](const model::Channel &channel) {
        const model::Ingest ingest = channel.ingest.value_or(model::Ingest());
        return std::tuple(channel.isRecorded, channel.page, channel.health, ingest.state, ingest.publisher, ingest.standby, ingest.held,
                          ingest.keyframeSeen, ingest.video.has_value(), ingest.audio.has_value(), ingest.showing,
                          ingest.slateFits, ingest.delaySeconds, channel.delaySeconds, channel.closingAt, channel.endsAt);
    };
    return face(a) != face(b);
}

/// What fits into memory at the present rate.
Duration longestDelay(const model::Ingest &ingest)
{
    double kbps = 0;
    if (ingest.video)
        kbps += ingest.video->kbps.value_or(0);
    if (ingest.audio)
        kbps += ingest.audio->kbps.value_or(0);
    if (kbps <= 0)
        return air::Program::kDelayMax;
    const auto fits = static_cast<std::int64_t>(static_cast<double>(air::Program::kDelayBytesMax) * 8 / kbps);
    return std::min(air::Program::kDelayMax, Duration(fits));
}

} // namespace

void Station::add(const store::ChannelRecord &record, std::optional<Reopened> reopened)
{
    BELFRY_ASSERT(m_ctl.isHere());
    const auto [at, isNew] = m_seats.try_emplace(record.id, record, m_grace);
    BELFRY_ASSERT(isNew);
    if (reopened) {
        log::info("server", "broadcast goes on from before the restart",
                  {{"channel", record.id}, {"broadcast", reopened->broadcast.id}, {"grace_left_ms", reopened->graceLeft.count()}});
        at->second.begun.at = reopened->broadcast.startedAt;
        at->second.unclaimed = m_keeper != nullptr; // the database knows who began it
        run(at->second, at->second.machine.reopened(*reopened));
        if (m_keeper)
            m_keeper->began(record.id, reopened->broadcast, "", BroadcastKeeper::Age::Old);
    } else {
        publish(at->second);
    }
}

ChannelSnapshotPtr Station::kept(const store::ChannelRecord &record)
{
    Seat *its = find(record.id);
    if (!its)
        return nullptr;
    if (record.revision >= its->record.revision) {
        its->record = record;
        publish(*its);
    }
    return its->snapshot;
}

bool Station::leave(const std::string &channel, bool leaving)
{
    Seat *its = find(channel);
    if (!its || its->machine.state() != model::ChannelState::OffAir || its->elsewhere)
        return false;
    its->isLeaving = leaving;
    return true;
}

bool Station::remove(const std::string &channel)
{
    const Seat *its = find(channel);
    if (!its || its->machine.state() != model::ChannelState::OffAir)
        return false;
    m_seats.erase(channel);
    m_findings.forget(channel);
    return true;
}

Station::Seat *Station::find(const std::string &channel)
{
    BELFRY_ASSERT(m_ctl.isHere());
    const auto found = m_seats.find(channel);
    return found == m_seats.end() ? nullptr : &found->second;
}

Station::Seat &Station::seat(const std::string &channel)
{
    Seat *its = find(channel);
    BELFRY_ASSERT(its);
    return *its;
}

AskId Station::remember(Answer answer, By by)
{
    m_asks.emplace(m_nextAsk, Ask{std::move(answer), std::move(by)});
    return m_nextAsk++;
}

void Station::goLive(const std::string &channel, By by, Answer answer, Opening opening)
{
    Seat *its = find(channel);
    if (!its || its->isLeaving) {
        answer(Answered{Outcome::Leaving, nullptr, {}, {}});
        return;
    }
    const Duration longest = longestDelay(its->report.ingest);
    const bool fits = opening.delay.value_or(Duration(0)) <= longest;
    if (fits && its->machine.state() == model::ChannelState::OffAir) {
        its->asked = {by.name, by.key};
        its->opening = opening;
    }
    // What nobody asked for this time does not keep anybody off air.
    if (!opening.delay)
        opening.delay = std::min(Duration(its->record.delaySeconds * 1'000), longest);
    const AskId ask = remember(std::move(answer), std::move(by));
    if (fits)
        run(*its, its->machine.goLive(ask, opening));
    else
        send(*its, ask, Outcome::DelayTooLong, longest);
}

void Station::end(const std::string &channel, By by, Answer answer, Duration closing)
{
    Seat *its = find(channel);
    if (!its) {
        answer(Answered{Outcome::Leaving, nullptr, {}, {}});
        return;
    }
    const AskId ask = remember(std::move(answer), by);
    const bool isOn = its->machine.broadcast().has_value();
    if (!isOn && m_others && its->machine.state() == model::ChannelState::OffAir) {
        m_others->end(channel, by, closing, [this, channel, ask](const std::optional<AirAnswer> &said) { endElsewhere(channel, ask, said); });
        return;
    }
    if (!isOn && m_others)
        m_others->end(channel, {by.name}, closing, [](const std::optional<AirAnswer> &) {});
    run(*its, its->machine.end(ask, closing));
}

void Station::speak(Seat &seat)
{
    if (std::exchange(seat.language, seat.record.language) != seat.record.language)
        m_world.order(seat.record.id, {.kind = Command::Kind::Speak, .text = seat.record.language});
}

void Station::programBegan(const std::string &channel, const OnAirBroadcast &broadcast)
{
    Seat *found = find(channel);
    if (!found)
        return;
    Seat &its = *found;
    Commands commands = its.machine.began(broadcast);
    its.begun = {firstOf(commands, Outcome::Live).value_or(""), broadcast.startedAt};
    tellWhere(its, true); // the service it is recorded for, from here on
    if (m_keeper) {
        its.unclaimed = true;
        m_keeper->began(channel, broadcast, its.begun.by, BroadcastKeeper::Age::New, its.planned.service, its.planned.occurrence);
    }
    run(its, std::move(commands));
}

// The name of who is told that it was he.
std::optional<std::string> Station::firstOf(const Commands &commands, Outcome outcome) const
{
    const auto first = std::find_if(commands.begin(), commands.end(), [outcome](const Command &command) {
        return command.kind == Command::Kind::Answer && command.outcome == outcome;
    });
    return first == commands.end() ? std::nullopt : std::optional(m_asks.at(first->ask).by.name);
}

void Station::programLost(const std::string &channel)
{
    log::warning("server", "nothing comes in; the broadcast waits", {{"channel", channel}});
    if (Seat *its = find(channel))
        run(*its, its->machine.lost());
}

void Station::programResumed(const std::string &channel)
{
    log::info("server", "the broadcast goes on", {{"channel", channel}});
    if (Seat *its = find(channel))
        run(*its, its->machine.resumed());
}

void Station::programClosed(const std::string &channel)
{
    Seat *found = find(channel);
    if (!found)
        return;
    Seat &its = *found;
    const bool wasOnAir = its.machine.broadcast().has_value();
    if (wasOnAir)
        claimed(channel, std::nullopt); // nobody waits for that any more
    const std::string broadcast = wasOnAir ? its.machine.broadcast()->id : std::string();
    Commands commands = its.machine.closed();
    if (wasOnAir) {
        const auto by = firstOf(commands, Outcome::Ended);
        its.over = {by.value_or(""), m_ctl.clock().wall()};
        if (m_keeper)
            m_keeper->ended(channel, its.over.by, by ? store::EndOf::Broadcast : store::EndOf::Leg);
        if (by)
            noteEnd(its, broadcast); // it is for all servers
    }
    tellWhere(its, true);
    run(its, std::move(commands));
}

void Station::claimed(const std::string &channel, const std::optional<store::BroadcastClaim> &claim)
{
    Seat *found = find(channel);
    if (!found)
        return;
    Seat &its = *found;
    const bool adopted = claim && claim->adopted;
    if (claim && its.machine.broadcast()) {
        its.machine.renamed({claim->broadcast, claim->startedAt});
        its.begun = {claim->startedBy, claim->startedAt};
    }
    its.unclaimed = false;
    publish(its);
    for (const auto &[ask, outcome] : std::exchange(its.waiting, {}))
        send(its, ask, adopted && outcome == Outcome::Live ? Outcome::AlreadyLive : outcome);
    // Somebody said End on another server. What only ran out there goes on here.
    if (claim && claim->ended && !claim->endedBy.empty() && its.machine.broadcast())
        end(channel, {claim->endedBy}, [](const Answered &) {});
}

void Station::storeAway(std::optional<WallTime> since)
{
    m_storeAway = since;
    for (auto &[id, seat] : m_seats)
        publish(seat);
}

void Station::othersAway(std::optional<WallTime> since)
{
    m_othersAway = since;
    for (auto &[id, seat] : m_seats)
        publish(seat);
}

void Station::measured(const std::string &channel, const IngestReport &report)
{
    Seat *its = find(channel);
    if (!its)
        return;
    its->report = report;
    if (!its->places.empty())
        m_findings.observe(channel, "relay", health::judgePlaces(report.ingest, its->places));
    publish(*its);
}

void Station::heard(const std::string &channel, const Loudness &loudness)
{
    Seat *its = find(channel);
    if (!its)
        return;
    its->loudness = loudness.shortTerm;
    if (m_keeper && loudness.ofMinute)
        m_keeper->heard(channel, loudness.minute, *loudness.ofMinute);
}

void Station::placesSeen(const std::string &channel, std::vector<health::PlaceObservation> places)
{
    Seat *its = find(channel);
    if (!its)
        return;
    its->places = std::move(places);
    m_findings.observe(channel, "relay", health::judgePlaces(its->report.ingest, its->places));
}

void Station::relayChanged(const std::string &channel, const model::RelayChange &change)
{
    if (m_keeper)
        m_keeper->relayChanged(channel, change);
}

// The snapshot goes out before any answer that rests on it.
void Station::run(Seat &seat, Commands commands)
{
    publish(seat);
    for (const Command &command : commands) {
        switch (command.kind) {
        case Command::Kind::OpenProgram: open(seat, command); break;
        case Command::Kind::CancelProgram:
        case Command::Kind::CloseProgram:
        case Command::Kind::ShowClosing:
        case Command::Kind::ShowSource:
        case Command::Kind::Swap:
        case Command::Kind::Panic:
        case Command::Kind::Speak: m_world.order(seat.record.id, command); break;
        case Command::Kind::StartTimer:
            seat.timer = m_ctl.after(command.time, [this, &seat] { run(seat, seat.machine.timePassed()); });
            break;
        case Command::Kind::StopTimer: seat.timer.reset(); break;
        case Command::Kind::Answer:
            answer(seat, command.ask, command.outcome);
            break;
        }
    }
}

void Station::answer(Seat &seat, AskId ask, Outcome outcome)
{
    if (seat.unclaimed && (outcome == Outcome::Live || outcome == Outcome::AlreadyLive))
        seat.waiting.emplace_back(ask, outcome);
    else
        send(seat, ask, outcome, seat.answeredTime);
}

void Station::send(Seat &seat, AskId ask, Outcome outcome, Duration time)
{
    auto found = m_asks.extract(ask);
    if (!found)
        return;
    Answered answered{outcome, seat.snapshot, {}, {}, time};
    const Ask &its = found.mapped();
    const bool isElsewhere = seat.elsewhere && !seat.machine.broadcast();
    if (outcome == Outcome::Live || outcome == Outcome::AlreadyLive) {
        const Deed begun = isElsewhere ? Deed{seat.elsewhere->by, seat.elsewhere->broadcast.startedAt} : seat.begun;
        std::tie(answered.by, answered.since) = std::pair(begun.by, begun.at);
    }
    if (outcome == Outcome::Ended || outcome == Outcome::AlreadyOff)
        std::tie(answered.by, answered.since) = std::pair(seat.over.by, seat.over.at);
    if (m_keeper && its.by.entry) {
        model::AuditEntry entry = *its.by.entry;
        entry.details.insert(QStringLiteral("outcome"), model::textValue(name(outcome)));
        if (seat.snapshot->channel.broadcast)
            entry.details.insert(QStringLiteral("broadcast"), model::textValue(*seat.snapshot->channel.broadcast));
        m_keeper->audited(std::move(entry));
    }
    found.mapped().answer(std::move(answered));
}

void Station::setPage(const std::string &page)
{
    BELFRY_ASSERT(m_ctl.isHere());
    m_page = page;
    for (auto &[id, seat] : m_seats)
        publish(seat);
}

void Station::chatsOpen(const std::set<std::string, std::less<>> &channels)
{
    BELFRY_ASSERT(m_ctl.isHere());
    const auto before = std::exchange(m_chats, channels);
    for (auto &[id, seat] : m_seats) {
        if (!before || before->contains(id) != channels.contains(id))
            publish(seat);
    }
}

model::Channel Station::describe(Seat &seat)
{
    model::Channel channel;
    channel.channel = seat.record.id;
    channel.church = seat.record.church;
    channel.title = seat.record.title;
    channel.description = seat.record.description;
    channel.category = seat.record.category;
    channel.language = seat.record.language;
    channel.links = seat.record.links;
    channel.timeZone = seat.record.timeZone;
    channel.state = seat.machine.state();
    channel.nextStart = nextStart(seat);
    channel.playlist = "/live/" + seat.record.playbackId + "/index.m3u8";
    if (const auto &broadcast = seat.machine.broadcast()) {
        channel.broadcast = broadcast->id;
        channel.startedAt = broadcast->startedAt;
    } else if (const auto &there = seat.elsewhere) {
        channel.state = there->isSilent ? model::ChannelState::Interrupted : model::ChannelState::OnAir;
        channel.broadcast = there->broadcast.id;
        channel.startedAt = there->broadcast.startedAt;
        channel.elsewhere = true;
    }
    return channel;
}

void Station::publish(Seat &seat)
{
    speak(seat);
    auto snapshot = std::make_shared<ChannelSnapshot>();
    snapshot->channel = describe(seat);
    snapshot->revision = seat.record.revision;
    snapshot->category = seat.record.category;
    snapshot->embedParents = seat.record.embedParents;
    QJsonObject face = model::toJson(snapshot->channel);
    if (snapshot->channel.isOnAirHere() && seat.report.ingest.showing == "closing")
        face.insert(QStringLiteral("closing"), true); // a page keeps that picture for a while
    if (m_chats)
        face.insert(QStringLiteral("has_chat"), m_chats->contains(seat.record.id));
    std::string body = model::toText(face);
    // Measurements change four times a second, what viewers see hardly ever.
    if (seat.snapshot && seat.snapshot->publicBody.text() == body)
        snapshot->publicBody = seat.snapshot->publicBody;
    else
        snapshot->publicBody = SharedBytes::copyOf(body);
    if (!m_page.empty())
        snapshot->channel.page = m_page;
    snapshot->channel.isRecorded = seat.record.isRecorded;
    snapshot->channel.delaySeconds = seat.record.delaySeconds;
    describeEnd(seat, snapshot->channel);
    snapshot->channel.ingest = seat.report.ingest;
    if (snapshot->channel.ingest->audio)
        snapshot->channel.ingest->audio->loudness = seat.loudness;
    snapshot->channel.health = judge(seat, snapshot->channel);
    if (m_keeper && snapshot->channel.isOnAirHere()) {
        m_keeper->judged(seat.record.id, *snapshot->channel.health);
        m_keeper->measured(seat.record.id, seat.report.ingest, seat.report.framesMissed);
    }
    number(seat, *snapshot);
    seat.snapshot = std::move(snapshot);
    m_world.publish(seat.snapshot);
}

model::Health Station::judge(Seat &seat, const model::Channel &channel)
{
    using model::Finding;
    model::Health health = seat.rules.judge({channel.isOnAirHere(), seat.report.ingest, seat.report.publisherAge, seat.report.keyframesMeasured,
                                             seat.report.lag, seat.report.missedShare, seat.report.videoAge, seat.report.audioAge,
                                             seat.report.delayWanted},
                                            m_ctl.clock().wall());
    std::vector<Finding> &all = health.findings;
    if (channel.elsewhere)
        all.clear(); // whoever has the encoder judges it
    all.insert(all.begin(), seat.planned.findings.begin(), seat.planned.findings.end());
    if (m_storeAway)
        all.insert(all.begin(), {"store.away", model::Severity::Problem, *m_storeAway, {}});
    if (m_othersAway)
        all.push_back({"cluster.away", model::Severity::Warning, *m_othersAway, {}});
    const auto others = m_findings.of(seat.record.id);
    all.insert(all.end(), others.begin(), others.end());
    std::for_each(all.begin(), all.end(), health::describe);
    std::stable_sort(all.begin(), all.end(), [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    return health;
}

// Viewers are told what they can see; the owner at once what has changed, and what was only measured once a second.
void Station::number(Seat &seat, ChannelSnapshot &next) const
{
    const TimePoint now = m_ctl.clock().now();
    const ChannelSnapshot *last = seat.snapshot.get();
    const bool viewersSee = !last || last->publicBody.data() != next.publicBody.data();
    const bool ownerSees = viewersSee || differsInMoreThanNumbers(last->channel, next.channel);
    const bool isTick = !ownerSees && now - seat.toldOwnerAt >= kOwnerTick && last->channel != next.channel;
    next.viewersEvent = (last ? last->viewersEvent : 0) + (viewersSee ? 1 : 0);
    next.ownersEvent = (last ? last->ownersEvent : 0) + (ownerSees || isTick ? 1 : 0);
    next.isTick = isTick;
    if (ownerSees || isTick)
        seat.toldOwnerAt = now;
}

} // namespace belfry::server
