#include "server/BroadcastKeeper.h"

#include "base/Assert.h"
#include "base/Log.h"
#include "model/Json.h"
#include "server/HookSender.h"
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

std::optional<store::HookEvent> hookEvent(const std::optional<Announcement> &news)
{
    return news ? std::optional(hookEventOf(*news)) : std::nullopt;
}

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
    if (age == Age::New)
        leg.untold = newsOf(BroadcastNews::What::Started, channel, broadcast, by);
    keep(store::legBegan({broadcast.id, channel, m_settings.server, broadcast.startedAt, by, service, occurrence, age == Age::Old},
                         m_settings.grace, hookEvent(leg.untold)),
         Worth::Promised);
    if (isAway() || !m_store.isThere()) {
        settle(channel, leg, std::nullopt);
        return;
    }
    leg.patience = m_ctl.after(kClaimWithin, [this, channel, &leg] { settle(channel, leg, std::nullopt); });
    leg.telling = m_ctl.after(kTellWithin, [this, &leg] { tellBegan(leg); });
}

std::optional<Announcement> BroadcastKeeper::newsOf(BroadcastNews::What what, const std::string &channel, const OnAirBroadcast &broadcast,
                                                    const std::string &by) const
{
    auto about = m_settings.announce ? m_world.about(channel) : std::nullopt;
    if (!about)
        return std::nullopt;
    about->broadcast = broadcast.id;
    about->startedAt = broadcast.startedAt;
    const bool began = what == BroadcastNews::What::Started;
    return m_settings.announce({what, *std::move(about), began ? broadcast.startedAt : wall(), by});
}

void BroadcastKeeper::tell(const std::optional<Announcement> &news) const
{
    if (news && m_settings.tell)
        m_settings.tell(*news);
}

void BroadcastKeeper::tellBegan(Leg &leg) const
{
    tell(std::exchange(leg.untold, std::nullopt));
}

void BroadcastKeeper::settle(const std::string &channel, Leg &leg, const std::optional<BroadcastClaim> &claim)
{
    if (leg.settled && leg.claim == claim)
        return;
    leg.settled = true;
    leg.patience.reset();
    leg.telling.reset();
    leg.claim = claim;
    if (claim && (claim->adopted || claim->ended))
        leg.untold.reset(); // it is another server's, which tells it
    tellBegan(leg);
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
    tellBegan(leg);
    // Ended by another server's people: that server tells it.
    std::optional<Announcement> news;
    if (!leg.claim || !leg.claim->ended) {
        const OnAirBroadcast its = leg.claim ? OnAirBroadcast{leg.claim->broadcast, leg.claim->startedAt} : leg.what;
        news = newsOf(BroadcastNews::What::Ended, channel, its, by);
    }
    keep(store::legEnded({leg.what.id, channel, wall(), by, what, m_settings.grace}, hookEvent(news)), Worth::Promised);
    if (what == store::EndOf::Broadcast || !m_elsewhere.contains(channel))
        tell(news);
    m_legs.erase(found);
}

void BroadcastKeeper::endOpen(const std::string &channel, const std::string &by, UniqueFunction<void(bool)> done)
{
    const auto known = m_elsewhere.find(channel);
    std::optional<Announcement> news;
    if (known != m_elsewhere.end())
        news = newsOf(BroadcastNews::What::Ended, channel, {known->second.what.broadcast, known->second.what.startedAt}, by);
    store::OutboxRecord record = store::openEnded(channel, wall(), by, hookEvent(news));
    m_ends.emplace(record.id, OpenEnd{std::move(done), std::move(news)});
    keep(std::move(record), Worth::Promised);
}

void BroadcastKeeper::openEnded(const std::string &record, bool ended)
{
    auto found = m_ends.extract(record);
    if (!found)
        return;
    if (ended)
        tell(found.mapped().news);
    found.mapped().done(ended);
    lookNow();
}

void BroadcastKeeper::audited(model::AuditEntry entry)
{
    keep(store::audited(std::move(entry)), Worth::Promised);
}

void BroadcastKeeper::lookNow()
{
    BELFRY_ASSERT(m_ctl.isHere());
    if (m_beating)
        m_beatAgain = true;
    else if (m_beats > 0)
        beat();
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
                       legs, ends = sweep ? endsToTell() : std::map<std::string, Announcement>()](store::Database &database) -> Result<Heard> {
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
        if (sweep) {
            const auto over = broadcasts.endAbandoned(now - grace - store::kClocksApart);
            if (!over)
                return over.error();
            for (const std::string &id : *over) {
                const auto news = ends.find(id);
                if (news == ends.end())
                    continue;
                if (const auto queued = store::WebhookStore(database).queue(hookEventOf(news->second)); !queued)
                    return queued.error();
                heard.over.push_back(news->second);
            }
        }
        auto elsewhere = broadcasts.carriedElsewhere(server);
        if (!elsewhere)
            return elsewhere.error();
        heard.elsewhere = *std::move(elsewhere);
        if (!sweep)
            return heard;
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

// For the broadcasts that may turn out to be nobody's.
std::map<std::string, Announcement> BroadcastKeeper::endsToTell() const
{
    std::map<std::string, Announcement> ends;
    for (const auto &[channel, its] : m_elsewhere) {
        if (m_ctl.clock().now() - its.changedAt < m_settings.grace)
            continue;
        if (auto news = newsOf(BroadcastNews::What::Ended, channel, {its.what.broadcast, its.what.startedAt}, ""))
            ends.emplace(its.what.broadcast, *std::move(news));
    }
    return ends;
}

void BroadcastKeeper::keepElsewhere(const std::vector<store::CarriedElsewhere> &all)
{
    const TimePoint now = m_ctl.clock().now();
    std::map<std::string, Elsewhere> next;
    std::map<std::string, OnAirElsewhere> shown;
    for (const store::CarriedElsewhere &what : all) {
        const auto before = m_elsewhere.find(what.channel);
        const bool isSame = before != m_elsewhere.end() && before->second.what == what;
        const TimePoint changedAt = isSame ? before->second.changedAt : now;
        next.emplace(what.channel, Elsewhere{what, changedAt});
        shown.emplace(what.channel, OnAirElsewhere{{what.broadcast, what.startedAt}, what.startedBy, now - changedAt >= kSilentAfter});
    }
    m_elsewhere = std::move(next);
    m_world.onAirElsewhere(shown);
}

void BroadcastKeeper::answered(const Result<Heard> &heard)
{
    m_beating = false;
    const bool isOutdated = std::exchange(m_beatAgain, false);
    if (isOutdated)
        beat();
    if (!heard)
        return;
    for (const Announcement &over : heard->over)
        tell(over);
    if (!isOutdated)
        keepElsewhere(heard->elsewhere);
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
