#include "server/HookSender.h"

#include "auth/HookSignature.h"
#include "base/Log.h"
#include "model/Json.h"

#include <algorithm>
#include <array>
#include <utility>

namespace belfry::server {
namespace {

using namespace std::chrono_literals;
using model::DeliveryState;

const metrics::Description kTries{"belfry_webhook_tries_total", "Webhooks that were sent, by how the try ended."};
const metrics::Description kUnderWay{"belfry_webhooks_under_way", "Webhooks that are being sent right now."};
const metrics::Description kWaiting{"belfry_webhooks_waiting", "What happened and waits for the database before webhooks can be told."};
const metrics::Description kLost{"belfry_webhooks_lost_total", "What webhooks were not told, for the database was away too long."};
const metrics::Description kOpen{"belfry_webhook_breakers_open", "Receivers of webhooks that fail, and are left alone for a while."};

constexpr Duration kTryStoreAgain{1'000};
constexpr Duration kForgetEvery = 1h;
constexpr int kForgottenAtOnce = 500;
constexpr int kPauses = kHookTriesMax - 1;
constexpr std::array<Duration, kPauses> kPauseAfter{5s, 20s, 1min, 5min, 15min, 30min, 60min};

} // namespace

struct HookSender::Metrics {
    explicit Metrics(metrics::Registry &registry)
        : done(registry.counter(kTries, {{"result", "done"}})), again(registry.counter(kTries, {{"result", "again"}})),
          dead(registry.counter(kTries, {{"result", "dead"}})), underWay(registry.gauge(kUnderWay)),
          waiting(registry.gauge(kWaiting)), lost(registry.counter(kLost)), open(registry.gauge(kOpen))
    {
    }
    metrics::Counter done, again, dead;
    metrics::Gauge underWay, waiting;
    metrics::Counter lost;
    metrics::Gauge open;
};

std::optional<Duration> hookPause(int attempt)
{
    if (attempt < 1 || attempt > kPauses)
        return std::nullopt;
    return jittered(kPauseAfter[static_cast<std::size_t>(attempt - 1)], 0.2);
}

store::HookEvent hookEventOf(const Announcement &announcement)
{
    return {announcement.id, announcement.what.kind, model::toText(toPublicJson(announcement)), announcement.at};
}

HookSender::HookSender(store::Store &store, auth::Sealer sealer, std::shared_ptr<HookClient> client, metrics::Registry &metrics,
                       HookSenderSettings settings)
    : m_store(store), m_sealer(std::move(sealer)), m_settings(settings), m_metrics(std::make_unique<Metrics>(metrics)),
      m_home(std::make_shared<Worker>("hooks")), m_client(std::move(client))
{
    m_home->post([this] {
        look();
        forgetOld();
    });
}

HookSender::~HookSender()
{
    m_home->post([this] { m_client.reset(); });
    m_home->stop();
}

// Its home has ended when this has: what comes later is dropped there.
template<typename Value, typename Then>
auto HookSender::here(Then then)
{
    return [home = m_home, then = std::move(then)](Value value) mutable {
        home->post([then = std::move(then), value = std::move(value)]() mutable { then(std::move(value)); });
    };
}

void HookSender::queue(const Announcement &announcement)
{
    m_home->post([this, event = hookEventOf(announcement)]() mutable {
        if (m_waiting.size() >= m_settings.waitingMax) {
            m_waiting.pop_front();
            m_metrics->lost.add();
            log::warning("webhooks", "an event is lost: the database has been away too long", {{"event", event.kind}});
        }
        m_waiting.push_back(std::move(event));
        m_metrics->waiting.set(static_cast<double>(m_waiting.size()));
        keepNext();
    });
}

void HookSender::keepNext()
{
    if (m_isKeeping || m_waiting.empty())
        return;
    m_isKeeping = true;
    const auto kept = [this](Result<int> queued) {
        m_isKeeping = false;
        if (!queued) {
            return tryAgainSoon();
        }
        m_waiting.pop_front();
        m_metrics->waiting.set(static_cast<double>(m_waiting.size()));
        if (*queued != 0)
            look();
        keepNext();
    };
    m_store.write([event = m_waiting.front()](store::Database &database) { return store::WebhookStore(database).queue(event); },
                  here<Result<int>>(kept));
}

void HookSender::tryAgainSoon()
{
    m_retry = m_home->after(jittered(kTryStoreAgain, 0.2), [this] {
        writeSettled();
        keepNext();
    });
}

void HookSender::lookNow()
{
    m_home->post([this] { look(); });
}

void HookSender::look()
{
    if (m_isLooking) {
        m_lookAgain = true;
        return;
    }
    const int room = m_settings.underWayMax - m_underWay;
    m_timer = m_home->after(jittered(m_settings.lookEvery, 0.2), [this] { look(); });
    if (room <= 0)
        return;
    m_isLooking = true;
    const WallTime now = m_home->clock().wall();
    const auto claim = [this, now, room](Result<std::optional<WallTime>> due) {
        if (!due || !*due || **due > now)
            return take(std::vector<store::ClaimedDelivery>());
        m_store.write([now, until = now + m_settings.claimFor, room](
                          store::Database &database) { return store::WebhookStore(database).claim(now, until, room); },
                      here<Result<std::vector<store::ClaimedDelivery>>>(
                          [this](Result<std::vector<store::ClaimedDelivery>> claimed) { take(std::move(claimed)); }));
    };
    m_store.read([](store::Database &database) { return store::WebhookStore(database).nextDue(); },
                 here<Result<std::optional<WallTime>>>(claim));
}

void HookSender::take(Result<std::vector<store::ClaimedDelivery>> claimed)
{
    m_isLooking = false;
    if (!claimed)
        return;
    const bool isMore = !claimed->empty() || std::exchange(m_lookAgain, false);
    for (store::ClaimedDelivery &one : *claimed)
        send(std::move(one));
    if (isMore)
        look();
}

Breaker &HookSender::breakerOf(const std::string &webhook)
{
    const std::lock_guard lock(m_breakerMutex);
    auto &breaker = m_breakers[webhook];
    if (!breaker)
        breaker = std::make_unique<Breaker>("webhook " + webhook, m_settings.breaker, m_home->clock());
    return *breaker;
}

std::vector<BreakerReport> HookSender::breakers() const
{
    const std::lock_guard lock(m_breakerMutex);
    std::vector<BreakerReport> reports;
    for (const auto &[webhook, breaker] : m_breakers)
        reports.push_back(reportOf(*breaker));
    return reports;
}

Result<std::string> HookSender::signatureOf(const store::ClaimedDelivery &claimed, WallTime now) const
{
    const store::WebhookRecord &to = claimed.to;
    const std::string &id = to.webhook.id;
    auto secret = m_sealer.open(to.sealedSecret, store::WebhookRecord::secretPlace(id));
    if (!secret)
        return secret.error();
    std::vector<Secret> secrets{*std::move(secret)};
    if (!to.sealedLastSecret.empty() && to.webhook.lastSecretUntil && now < *to.webhook.lastSecretUntil) {
        if (auto last = m_sealer.open(to.sealedLastSecret, store::WebhookRecord::lastSecretPlace(id)))
            secrets.push_back(*std::move(last));
    }
    return auth::HookSignature::sign(secrets, now, claimed.delivery.event, claimed.delivery.body);
}

void HookSender::send(store::ClaimedDelivery claimed)
{
    const WallTime now = m_home->clock().wall();
    const model::WebhookDelivery &delivery = claimed.delivery;
    store::DeliveryOutcome outcome{delivery.id, delivery.attempts, DeliveryState::Dead, {}, delivery.lastStatus, "", true};
    if (!claimed.to.webhook.isOn) {
        outcome.error = "off";
        return settle(std::move(outcome));
    }
    const auto signature = signatureOf(claimed, now);
    if (!signature) {
        log::error("webhooks", "the secret of a webhook does not open", {{"webhook", delivery.webhook}, {"why", signature.error().what}});
        outcome.error = "no_secret";
        return settle(std::move(outcome));
    }
    Breaker &breaker = breakerOf(delivery.webhook);
    const auto pass = breaker.enter();
    if (!pass || !m_client) {
        outcome.state = DeliveryState::Due;
        outcome.nextAt = now + std::max(breaker.waitLeft(), kTryStoreAgain);
        outcome.error = delivery.lastError;
        outcome.counts = false;
        return settle(std::move(outcome));
    }
    HookRequest request{claimed.to.webhook.url,
                        {"Content-Type: application/json", "Belfry-Id: " + delivery.event, "Belfry-Event: " + delivery.kind,
                         "Belfry-Delivery: " + delivery.id, "Belfry-Signature: " + *signature},
                        delivery.body};
    m_metrics->underWay.set(++m_underWay);
    m_client->post(std::move(request), here<HookAnswer>([this, claimed = std::move(claimed), pass = *pass](HookAnswer answer) {
                       answered(claimed, pass, answer);
                   }));
}

void HookSender::answered(const store::ClaimedDelivery &claimed, Breaker::Pass pass, const HookAnswer &answer)
{
    const model::WebhookDelivery &delivery = claimed.delivery;
    const WallTime now = m_home->clock().wall();
    m_metrics->underWay.set(--m_underWay);
    const bool isDone = answer.fault.empty();
    const bool wasStopped = answer.fault == "stopped";
    // Who says no is there; only who is silent or broken is to be left alone.
    breakerOf(delivery.webhook).ended(pass, !isDone && !wasStopped && (answer.status == 0 || answer.status >= 500));
    const auto reports = breakers();
    m_metrics->open.set(static_cast<double>(std::count_if(reports.begin(), reports.end(), [](const BreakerReport &report) {
        return report.state != Breaker::State::Closed;
    })));
    store::DeliveryOutcome outcome{delivery.id, delivery.attempts, DeliveryState::Done, {}, {}, answer.fault, !wasStopped};
    if (answer.status != 0)
        outcome.status = answer.status;
    if (!isDone) {
        const auto pause = wasStopped ? Duration(0) : hookPause(delivery.attempts);
        outcome.state = pause ? DeliveryState::Due : DeliveryState::Dead;
        if (pause)
            outcome.nextAt = now + *pause;
        const bool isDead = !pause;
        (isDead ? m_metrics->dead : m_metrics->again).add();
        log::warning("webhooks", isDead ? "a webhook is given up" : "a webhook will be tried again",
                     {{"webhook", delivery.webhook}, {"delivery", delivery.id}, {"attempt", delivery.attempts}, {"why", answer.fault}});
    } else {
        m_metrics->done.add();
    }
    settle(std::move(outcome));
    look();
}

void HookSender::settle(store::DeliveryOutcome outcome)
{
    m_settled.push_back(std::move(outcome));
    writeSettled();
}

// Until it is written the claim keeps others away; when it cannot be, the receiver may get the same once more.
void HookSender::writeSettled()
{
    if (m_isSettling || m_settled.empty())
        return;
    m_isSettling = true;
    const std::size_t count = m_settled.size();
    m_store.write(
        [outcomes = m_settled, now = m_home->clock().wall()](store::Database &database) {
            return store::WebhookStore(database).settle(outcomes, now);
        },
        here<Result<>>([this, count](Result<> done) {
            m_isSettling = false;
            if (done)
                m_settled.erase(m_settled.begin(), m_settled.begin() + static_cast<std::ptrdiff_t>(count));
            if (done)
                writeSettled();
            else
                tryAgainSoon();
        }));
}

void HookSender::forgetOld()
{
    m_forgetting = m_home->after(kForgetEvery, [this] { forgetOld(); });
    m_store.write(
        [before = m_home->clock().wall() - m_settings.keepFor](store::Database &database) {
            return store::WebhookStore(database).removeBefore(before, kForgottenAtOnce);
        },
        here<Result<std::int64_t>>([this](Result<std::int64_t> removed) {
            if (removed && *removed == kForgottenAtOnce)
                forgetOld();
        }));
}

} // namespace belfry::server
