#include "server/BroadcastKeeper.h"

#include "base/Assert.h"
#include "base/Log.h"
#include "model/Json.h"
#include "store/AudienceStore.h"
#include "store/ServerStore.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace belfry::server {
namespace {

using store::BroadcastClaim;
using Worth = store::Outbox::Worth;

constexpr Duration kTick{1'000};
/// Broadcasts of servers that died are looked for once in so many beats.
constexpr int kSweepEvery = 5;
constexpr Duration kServersKept = std::chrono::hours(24 * 30);
constexpr Duration kAudienceKept = std::chrono::hours(24 * 400);

WallTime minuteOf(WallTime time)
{
    return std::chrono::floor<std::chrono::minutes>(time);
}

std::optional<std::int64_t> kbpsOf(const model::Ingest &ingest)
{
    const double sum = (ingest.video ? ingest.video->kbps.value_or(0) : 0) + (ingest.audio ? ingest.audio->kbps.value_or(0) : 0);
    return static_cast<std::int64_t>(std::lround(sum));
}

} // namespace

BroadcastKeeper::BroadcastKeeper(Executor &ctl, World &world, store::Store &store, store::Outbox &outbox, Settings settings)
    : m_ctl(ctl), m_world(world), m_store(store), m_outbox(outbox), m_settings(std::move(settings)),
      m_lastHeard(ctl.clock().now()), m_lastHeardWall(ctl.clock().wall())
{
    store::BroadcastHears hears;
    hears.claimed = [this, alive = std::weak_ptr<char>(m_alive)](const std::string &leg, const BroadcastClaim &claim) {
        m_ctl.post([this, alive, leg, claim] {
            if (!alive.expired())
                claimed(leg, claim);
        });
    };
    hears.ended = [this, alive = std::weak_ptr<char>(m_alive)](const std::string &record, bool ended) {
        m_ctl.post([this, alive, record, ended] {
            if (!alive.expired())
                openEnded(record, ended);
        });
    };
    hears.changed = m_settings.changed;
    store::handleBroadcastRecords(m_outbox, hears);
}

BroadcastKeeper::~BroadcastKeeper() = default;

void BroadcastKeeper::start()
{
    BELFRY_ASSERT(m_ctl.isHere());
    std::vector<std::string> carried;
    for (const auto &[channel, leg] : m_legs)
        carried.push_back(leg.what.id);
    keep(store::legsLeft(m_settings.server, carried, wall(), m_settings.grace), Worth::Promised);
    m_outbox.start();
    m_lastHeard = m_ctl.clock().now();
    m_lastHeardWall = wall();
    tick();
}

void BroadcastKeeper::keep(store::OutboxRecord record, Worth worth)
{
    m_outbox.put(std::move(record), worth);
}

void BroadcastKeeper::began(const std::string &channel, const OnAirBroadcast &broadcast, const std::string &by, Age age,
                            const std::optional<std::string> &service, const std::optional<std::string> &occurrence)
{
    BELFRY_ASSERT(m_ctl.isHere());
    Leg &leg = m_legs[channel];
    leg = Leg();
    leg.what = broadcast;
    leg.by = by;
    leg.isOld = age == Age::Old;
    leg.minute = minuteOf(wall());
    keep(store::legBegan({broadcast.id, channel, m_settings.server, broadcast.startedAt, by, service, occurrence, age == Age::Old},
                         m_settings.grace),
         Worth::Promised);
    if (isAway() || !m_store.isThere()) {
        settle(channel, leg, std::nullopt);
        return;
    }
    leg.patience = m_ctl.after(kClaimWithin, [this, channel, &leg] { settle(channel, leg, std::nullopt); });
}

void BroadcastKeeper::settle(const std::string &channel, Leg &leg, const std::optional<BroadcastClaim> &claim)
{
    if (leg.settled && leg.claim == claim)
        return;
    const bool isNews = !leg.settled && !leg.isOld && !(claim && (claim->adopted || claim->ended));
    leg.settled = true;
    leg.patience.reset();
    leg.claim = claim;
    if (isNews && m_settings.tell)
        m_settings.tell({BroadcastNews::What::Started, channel, leg.what.id, leg.what.startedAt, leg.by});
    m_world.claimed(channel, claim);
}

void BroadcastKeeper::claimed(const std::string &leg, const BroadcastClaim &claim)
{
    for (auto &[channel, its] : m_legs) {
        if (its.what.id == leg) {
            settle(std::string(channel), its, claim);
            return;
        }
    }
}

void BroadcastKeeper::ended(const std::string &channel, const std::string &by, store::EndOf what)
{
    BELFRY_ASSERT(m_ctl.isHere());
    const auto found = m_legs.find(channel);
    if (found == m_legs.end())
        return;
    Leg &leg = found->second;
    writeMinute(leg);
    for (const auto &[id, finding] : leg.findings)
        keep(store::findingEnded(leg.what.id, id, finding.since, wall()));
    keep(store::legEnded({leg.what.id, channel, wall(), by, what, m_settings.grace}), Worth::Promised);
    // Ended by another server's people: that server tells it.
    if (m_settings.tell && !(leg.claim && leg.claim->ended))
        m_settings.tell({BroadcastNews::What::Ended, channel, leg.claim ? leg.claim->broadcast : leg.what.id, wall(), by});
    m_legs.erase(found);
}

void BroadcastKeeper::endOpen(const std::string &channel, const std::string &by, UniqueFunction<void(bool)> done)
{
    store::OutboxRecord record = store::openEnded(channel, wall(), by);
    m_ends.emplace(record.id, std::move(done));
    keep(std::move(record), Worth::Promised);
}

void BroadcastKeeper::openEnded(const std::string &record, bool ended)
{
    if (auto found = m_ends.extract(record))
        found.mapped()(ended);
}

void BroadcastKeeper::judged(const std::string &channel, const model::Health &health)
{
    const auto found = m_legs.find(channel);
    if (found == m_legs.end())
        return;
    Leg &leg = found->second;
    std::erase_if(leg.findings, [&](const auto &known) {
        const model::Finding *now = health.findByKey(known.first);
        if (now && now->since == known.second.since)
            return false;
        keep(store::findingEnded(leg.what.id, known.first, known.second.since, wall()));
        return true;
    });
    for (const model::Finding &finding : health.findings) {
        if (!leg.findings.emplace(finding.key(), finding).second)
            continue;
        const QJsonObject values = model::toJson(finding)[QLatin1String("values")].toObject();
        keep(store::findingBegan(leg.what.id, {finding.key(), finding.since, {}, std::string(model::name(finding.severity)),
                                               model::toText(values)}));
    }
}

void BroadcastKeeper::measured(const std::string &channel, const model::Ingest &ingest, std::uint64_t missed)
{
    const auto found = m_legs.find(channel);
    if (found == m_legs.end())
        return;
    Leg &leg = found->second;
    leg.kbps = kbpsOf(ingest);
    if (!ingest.video)
        return;
    // What was missed before the broadcast is not its own.
    const std::uint64_t before = leg.missed.value_or(missed);
    leg.drops = leg.drops.value_or(0) + static_cast<std::int64_t>(missed >= before ? missed - before : missed);
    leg.missed = missed;
}

void BroadcastKeeper::heard(const std::string &channel, WallTime minute, double loudness)
{
    const auto found = m_legs.find(channel);
    if (found != m_legs.end() && minute >= found->second.minute)
        found->second.loudness[minute] = loudness;
}

void BroadcastKeeper::counted(const std::string &channel, std::int64_t viewers)
{
    if (const auto found = m_legs.find(channel); found != m_legs.end())
        found->second.viewers = viewers;
}

void BroadcastKeeper::relayChanged(const std::string &channel, const model::RelayChange &change)
{
    if (const auto found = m_legs.find(channel); found != m_legs.end())
        keep(store::relayChanged(found->second.what.id, change));
}

void BroadcastKeeper::tick()
{
    m_tick = m_ctl.after(kTick, [this] { tick(); });
    const WallTime minute = minuteOf(wall());
    for (auto &[channel, leg] : m_legs) {
        if (minute != leg.minute) {
            if (leg.viewersMost)
                keep(store::audienceCounted(channel, m_settings.server, {leg.minute, *leg.viewersMost}));
            writeMinute(leg);
            leg.minute = minute;
        }
        sample(leg);
    }
    if (!m_beating && (m_beats == 0 || m_ctl.clock().now() - m_lastBeat >= kBeatEvery))
        beat();
    watchStore();
}

void BroadcastKeeper::sample(Leg &leg)
{
    if (leg.kbps) {
        leg.kbpsSum += *leg.kbps;
        ++leg.samples;
    }
    if (leg.viewers)
        leg.viewersMost = std::max(leg.viewersMost.value_or(0), *leg.viewers);
}

void BroadcastKeeper::writeMinute(Leg &leg)
{
    model::BroadcastMinute minute;
    minute.minute = leg.minute;
    if (leg.samples > 0)
        minute.kbps = leg.kbpsSum / leg.samples;
    minute.viewers = leg.viewersMost;
    minute.drops = std::exchange(leg.drops, {});
    if (const auto heard = leg.loudness.find(leg.minute); heard != leg.loudness.end())
        minute.loudness = heard->second;
    leg.loudness.erase(leg.loudness.begin(), leg.loudness.upper_bound(leg.minute));
    if (minute.kbps || minute.viewers || minute.drops || minute.loudness)
        keep(store::minuteMeasured(leg.what.id, minute));
    leg.kbpsSum = 0;
    leg.samples = 0;
    leg.viewersMost.reset();
}

void BroadcastKeeper::beat()
{
    m_beating = true;
    m_lastBeat = m_ctl.clock().now();
    std::vector<std::string> legs;
    for (const auto &[channel, leg] : m_legs) {
        if (leg.settled)
            legs.push_back(leg.what.id);
    }
    const bool sweep = m_beats++ % kSweepEvery == 0;
    const auto work = [server = m_settings.server, now = wall(), grace = m_settings.grace, sweep,
                       legs](store::Database &database) -> Result<Heard> {
        store::BroadcastStore broadcasts(database);
        if (const auto seen = store::ServerStore(database).beat(server, now); !seen)
            return seen.error();
        Heard heard;
        for (const std::string &leg : legs) {
            const auto claim = broadcasts.keep(leg);
            if (claim)
                heard.claims.emplace_back(leg, *claim);
            else if (claim.error().code != ErrorCode::NotFound) // it still waits in the outbox
                return claim.error();
        }
        if (!sweep)
            return heard;
        if (const auto over = broadcasts.endAbandoned(now - grace - store::kClocksApart); !over)
            return over.error();
        if (const auto old = store::ServerStore(database).forget(now - kServersKept); !old)
            return old.error();
        if (const auto old = store::AudienceStore(database).forget(now - kAudienceKept); !old)
            return old.error();
        return heard;
    };
    m_store.write(work, [this, &ctl = m_ctl, alive = std::weak_ptr<char>(m_alive)](Result<Heard> heard) {
        ctl.post([this, alive, heard = std::move(heard)] {
            if (!alive.expired())
                answered(heard);
        });
    });
}

void BroadcastKeeper::answered(const Result<Heard> &heard)
{
    m_beating = false;
    if (!heard)
        return;
    m_lastHeard = m_ctl.clock().now();
    m_lastHeardWall = wall();
    for (const auto &[leg, claim] : heard->claims)
        claimed(leg, claim);
    watchStore();
}

// A beat every two seconds: when none was answered for five, nothing else is saved either.
void BroadcastKeeper::watchStore()
{
    const bool away = m_ctl.clock().now() - m_lastHeard > kAwayAfter || m_outbox.age() > kAwayAfter;
    if (away == isAway())
        return;
    if (away) {
        m_awaySince = m_lastHeardWall;
        log::error("store", "the database is away: what must not be lost is kept here until it is back");
        std::vector<std::string> waiting;
        for (const auto &[channel, leg] : m_legs) {
            if (!leg.settled)
                waiting.push_back(channel);
        }
        for (const std::string &channel : waiting)
            settle(channel, m_legs.at(channel), std::nullopt);
    } else {
        m_awaySince.reset();
        log::info("store", "the database is back", {{"waiting", m_outbox.depth()}});
    }
    m_world.storeAway(m_awaySince);
}

} // namespace belfry::server
