#include "server/PushSender.h"

#include "auth/Base64.h"
#include "auth/PushMessage.h"
#include "auth/Vapid.h"
#include "base/Id.h"
#include "base/Log.h"
#include "model/Json.h"
#include "model/Webhook.h"
#include "server/api/ApiKit.h"
#include "store/ChannelStore.h"

#include <algorithm>
#include <utility>

namespace belfry::server {
namespace {

using namespace std::chrono_literals;

const metrics::Description kSent{"belfry_push_tries_total", "Reminders that were sent to browsers, by how the try ended."};
const metrics::Description kUnderWay{"belfry_push_under_way", "Reminders that are being sent right now."};
const metrics::Description kBrowsers{"belfry_push_subscriptions", "Browsers that follow a channel, counted once an hour."};

constexpr Duration kLiveFor = 2h;         // then nobody has to be told any more
constexpr Duration kSoonFor = 15min;      // behind the start
constexpr Duration kTidyEvery = 1h;
constexpr Duration kForgetAfter = 24h * 400; // not seen for so long
constexpr int kForgottenAtOnce = 500;
constexpr std::size_t kVapidKept = 200;
constexpr std::size_t kBreakersKept = 1'000;

std::string originOf(const model::HookUrl &url, const std::string &text)
{
    const std::size_t slash = text.find_first_of("/?", url.scheme.size() + 3);
    return text.substr(0, slash);
}

bool isHost(const std::string &host, const std::string &pattern)
{
    return pattern.starts_with("*.") ? host.size() > pattern.size() - 1 && host.ends_with(pattern.substr(1)) : host == pattern;
}

/// What followers of its channel are told; nothing when this is not for them.
std::optional<store::PushJob> jobOf(const Announcement &announcement)
{
    const Happening &what = announcement.what;
    store::PushJob job{announcement.id, what.channel, "", false, announcement.at + kLiveFor, ""};
    QJsonObject text{{QStringLiteral("channel"), model::textValue(what.channel)},
                     {QStringLiteral("church"), what.json[QLatin1String("church")].toString()},
                     {QStringLiteral("title"), what.json[QLatin1String("title")].toString()}};
    if (what.kind == "broadcast.started") {
        job.isUrgent = true;
        text.insert(QStringLiteral("kind"), QStringLiteral("live"));
    } else if (what.kind == "service.soon") {
        const QString starts = what.json[QLatin1String("starts_at")].toString();
        job.expiresAt = fromRfc3339(model::toUtf8(starts)).value_or(announcement.at) + kSoonFor;
        text.insert(QStringLiteral("kind"), QStringLiteral("soon"));
        text.insert(QStringLiteral("starts_at"), starts);
    } else {
        return std::nullopt;
    }
    job.text = model::toText(text);
    return job;
}

// One channel's reminders replace each other where they have not been read.
std::string topicOf(const std::string &channel)
{
    return std::to_string(api::hashOf(channel)); // 32 characters at most: RFC 8030 5.4
}

} // namespace

struct PushSender::Metrics {
    explicit Metrics(metrics::Registry &registry)
        : done(registry.counter(kSent, {{"result", "done"}})), again(registry.counter(kSent, {{"result", "again"}})),
          gone(registry.counter(kSent, {{"result", "gone"}})), refused(registry.counter(kSent, {{"result", "refused"}})),
          lost(registry.counter(kSent, {{"result", "lost"}})), underWay(registry.gauge(kUnderWay)), browsers(registry.gauge(kBrowsers))
    {
    }
    metrics::Counter done, again, gone, refused, lost;
    metrics::Gauge underWay, browsers;
};

Result<auth::P256Key> pushKey(store::Database &database, const auth::Sealer &sealer)
{
    store::PushStore store(database);
    const auto kept = store.key();
    if (!kept)
        return kept.error();
    std::string sealed = kept->value_or("");
    if (sealed.empty()) {
        auto made = store.keepKey(sealer.seal(Secret(auth::toBase64(auth::P256Key::generate().privateBytes().reveal())), store::PushStore::keyPlace()),
                                  systemClock().wall());
        if (!made)
            return made.error();
        sealed = *std::move(made);
    }
    const auto opened = sealer.open(sealed, store::PushStore::keyPlace());
    if (!opened)
        return opened.error();
    return auth::P256Key::fromPrivate(Secret(auth::fromBase64(opened->reveal()).value_or("")));
}

PushSender::PushSender(store::Store &store, bus::Bus &bus, auth::Sealer sealer, std::shared_ptr<HookClient> client,
                       metrics::Registry &metrics, PushSettings settings)
    : m_store(store), m_sealer(std::move(sealer)), m_settings(std::move(settings)), m_metrics(std::make_unique<Metrics>(metrics)),
      m_home(std::make_shared<Worker>("push")), m_client(std::move(client))
{
    if (!isOn())
        return;
    // Before this returns, so that nothing told from then on is missed. Who told it queues it; the others look for what it
    // leaves.
    m_hearing = bus.subscribe("events", *m_home, [this, own = std::string(bus.server())](const bus::Message &message) {
        if (message.server != own)
            return;
        if (const auto announcement = announcementFromBusText(message.payload))
            queue(*announcement);
    });
    m_home->post([this] {
        tidy();
        look();
    });
}

PushSender::~PushSender()
{
    m_home->post([this] {
        m_hearing.reset();
        m_retries.clear();
        m_client.reset();
    });
    m_home->stop();
}

// Its home has ended when this has: what comes later is dropped there.
template<typename Value, typename Then>
auto PushSender::here(Then then)
{
    return [home = m_home, then = std::move(then)](Value value) mutable {
        home->post([then = std::move(then), value = std::move(value)]() mutable { then(std::move(value)); });
    };
}

bool PushSender::takes(const std::string &endpoint) const
{
    const auto url = model::HookUrl::parse(endpoint);
    if (!url)
        return false;
    const auto matches = [&url](const std::string &pattern) { return isHost(url->host, pattern); };
    const bool isOwn = std::any_of(m_settings.ownHosts.begin(), m_settings.ownHosts.end(), matches);
    return isOwn || (url->scheme == "https" && std::any_of(m_settings.services.begin(), m_settings.services.end(), matches));
}

Result<std::string> PushSender::point(store::Database &database)
{
    const auto key = pushKey(database, m_sealer);
    if (!key)
        return key.error();
    const std::lock_guard lock(m_pointMutex);
    return m_point = key->point();
}

std::string PushSender::knownPoint() const
{
    const std::lock_guard lock(m_pointMutex);
    return m_point;
}

void PushSender::queue(const Announcement &announcement)
{
    auto job = jobOf(announcement);
    if (!job || !isOn())
        return;
    const auto added = [this](Result<> done) {
        if (!done)
            log::warning("push", "a reminder could not be kept", {{"why", done.error().what}});
        look();
    };
    m_store.write(
        [job = *std::move(job)](store::Database &database) mutable -> Result<> {
            auto text = model::parseObject(job.text);
            if (text && text->value(QLatin1String("church")).toString().isEmpty()) {
                const auto channel = store::ChannelStore(database).one(job.channel);
                if (!channel)
                    return channel.error();
                text->insert(QStringLiteral("church"), model::textValue(channel->church));
                job.text = model::toText(*text);
            }
            return store::PushStore(database).add(job, systemClock().wall());
        },
        here<Result<>>(added));
}

void PushSender::look()
{
    if (m_isLooking || m_job) {
        m_lookAgain = true;
        return;
    }
    m_isLooking = true;
    m_lookAgain = false;
    m_timer = m_home->after(jittered(m_settings.lookEvery, 0.2), [this] { look(); });
    const WallTime now = m_home->clock().wall();
    struct Claimed {
        std::optional<store::PushJob> job;
        std::optional<auth::P256Key> key;
    };
    const auto claimed = [this](Result<Claimed> answer) {
        if (answer && answer->key)
            m_key = answer->key;
        take(answer ? Result<std::optional<store::PushJob>>(std::move(answer->job)) : answer.error());
    };
    m_store.write(
        [sealer = m_sealer, now, until = now + m_settings.claimFor](store::Database &database) -> Result<Claimed> {
            auto job = store::PushStore(database).claim(now, until);
            if (!job)
                return job.error();
            Claimed out{*std::move(job), std::nullopt};
            if (out.job) {
                auto key = pushKey(database, sealer);
                if (!key)
                    return key.error();
                out.key = *std::move(key);
            }
            return out;
        },
        here<Result<Claimed>>(claimed));
}

void PushSender::take(Result<std::optional<store::PushJob>> claimed)
{
    m_isLooking = false;
    if (!claimed) // The database is away; the timer looks again.
        return;
    if (!*claimed) {
        if (m_lookAgain)
            look();
        return;
    }
    m_job.emplace();
    m_job->job = **std::move(claimed);
    if (auto what = model::parseObject(m_job->job.text))
        m_job->what = *std::move(what);
    nextPage();
}

void PushSender::nextPage()
{
    if (m_home->clock().wall() >= m_job->job.expiresAt)
        return finish();
    m_store.write(
        [job = m_job->job, until = m_home->clock().wall() + m_settings.claimFor,
         most = m_settings.pageOf](store::Database &database) -> Result<std::vector<store::PushTarget>> {
            store::PushStore store(database);
            if (const auto kept = store.advance(job.id, job.behind, until); !kept)
                return kept.error();
            return store.targets(job.channel, job.behind, most);
        },
        here<Result<std::vector<store::PushTarget>>>([this](Result<std::vector<store::PushTarget>> page) {
            if (!page) { // Another server, or this one, takes it up again.
                m_job.reset();
                return;
            }
            m_job->isLastPage = page->size() < static_cast<std::size_t>(m_settings.pageOf);
            if (!page->empty())
                m_job->job.behind = page->back().id;
            m_job->page.assign(std::make_move_iterator(page->begin()), std::make_move_iterator(page->end()));
            goOn();
        }));
}

void PushSender::goOn()
{
    if (!m_job)
        return;
    while (!m_job->page.empty() && m_underWay < m_settings.underWayMax) {
        Message message{std::move(m_job->page.front()), m_job->what, topicOf(m_job->job.channel), m_job->job.isUrgent, m_job->job.expiresAt, 0};
        m_job->page.pop_front();
        ++m_job->underWay;
        send(std::move(message), true);
    }
    if (!m_job->page.empty() || m_job->underWay > 0)
        return;
    if (m_job->isLastPage)
        finish();
    else
        nextPage();
}

void PushSender::finish()
{
    m_store.write([id = m_job->job.id](store::Database &database) { return store::PushStore(database).finish(id); },
                  here<Result<>>([this](Result<>) {
                      m_job.reset();
                      look();
                  }));
}

const std::string &PushSender::vapidFor(const std::string &audience, const std::string &contact)
{
    if (m_vapid.size() >= kVapidKept)
        m_vapid.clear();
    const WallTime now = m_home->clock().wall();
    auto &[header, until] = m_vapid[{audience, contact}];
    if (header.empty() || now + auth::kVapidFor / 2 > until) {
        until = now + auth::kVapidFor;
        header = auth::vapidHeader(*m_key, audience, contact, until);
    }
    return header;
}

Result<HookRequest> PushSender::requestFor(const Message &message)
{
    const auto url = model::HookUrl::parse(message.to.endpoint);
    if (!url || !takes(message.to.endpoint))
        return fail(ErrorCode::Forbidden, "its push service is not one of those this server knows");
    QJsonObject what = message.what;
    what.insert(QStringLiteral("language"), model::textValue(message.to.language));
    const auto body = auth::sealPush(model::toText(what), {auth::fromBase64(message.to.publicKey).value_or(""),
                                                          auth::fromBase64(message.to.secret).value_or("")});
    if (!body)
        return body.error();
    std::string contact = m_settings.contact;
    if (contact.empty() && message.to.origin.starts_with("https://"))
        contact = message.to.origin;
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(message.expiresAt - m_home->clock().wall());
    return HookRequest{message.to.endpoint,
                       {"Content-Type: application/octet-stream", "Content-Encoding: aes128gcm",
                        "TTL: " + std::to_string(std::max<std::int64_t>(left.count(), 0)),
                        std::string("Urgency: ") + (message.isUrgent ? "high" : "normal"), "Topic: " + message.topic,
                        "Authorization: " + vapidFor(originOf(*url, message.to.endpoint), contact)},
                       *body};
}

Breaker &PushSender::breakerOf(const std::string &host)
{
    const std::lock_guard lock(m_breakerMutex);
    auto found = m_breakers.find(host);
    if (found == m_breakers.end()) {
        // Of a family of hosts ("*.example.net") there may be many: those that work need no memory.
        if (m_breakers.size() >= kBreakersKept)
            std::erase_if(m_breakers, [](const auto &one) { return one.second->state() == Breaker::State::Closed; });
        found = m_breakers.emplace(host, std::make_unique<Breaker>("push " + host, m_settings.breaker, m_home->clock())).first;
    }
    return *found->second;
}

std::vector<BreakerReport> PushSender::breakers() const
{
    const std::lock_guard lock(m_breakerMutex);
    std::vector<BreakerReport> reports;
    for (const auto &[host, breaker] : m_breakers)
        reports.push_back(reportOf(*breaker));
    return reports;
}

void PushSender::send(Message message, bool isFirst)
{
    const auto url = model::HookUrl::parse(message.to.endpoint);
    auto request = requestFor(message);
    const auto over = [this, isFirst] {
        if (isFirst && m_job)
            --m_job->underWay;
    };
    if (!request || !m_client) {
        m_metrics->refused.add();
        over();
        return;
    }
    Breaker &breaker = breakerOf(url->host);
    const auto pass = breaker.enter();
    if (!pass) {
        over();
        again(std::move(message), std::max(breaker.waitLeft(), m_settings.pauses.front()));
        return;
    }
    m_metrics->underWay.set(++m_underWay);
    m_client->post(*std::move(request), here<HookAnswer>([this, message = std::move(message), isFirst, host = url->host, pass = *pass](HookAnswer answer) mutable {
        answered(std::move(message), isFirst, host, pass, answer);
    }));
}

void PushSender::answered(Message message, bool isFirst, const std::string &host, Breaker::Pass pass, const HookAnswer &answer)
{
    m_metrics->underWay.set(--m_underWay);
    const bool isSilent = answer.status == 0 || answer.status >= 500;
    breakerOf(host).ended(pass, isSilent && answer.fault != "stopped");
    if (isFirst && m_job)
        --m_job->underWay;
    const std::string id = message.to.id;
    const auto settle = [this, id](auto what) {
        m_store.write([id, what](store::Database &database) { return what(store::PushStore(database), id); }, [](Result<>) {});
    };
    if (answer.fault.empty()) {
        m_metrics->done.add();
        settle([](store::PushStore store, const std::string &one) { return store.taken(one); });
    } else if (answer.status == 404 || answer.status == 410) {
        m_metrics->gone.add();
        settle([](store::PushStore store, const std::string &one) { return store.remove(one); });
    } else if (isSilent || answer.status == 429) {
        if (answer.fault != "stopped")
            again(std::move(message), answer.retryAfter);
    } else {
        m_metrics->refused.add();
        log::warning("push", "a push service refuses a reminder", {{"service", host}, {"status", answer.status}});
        settle([](store::PushStore store, const std::string &one) { return store.refused(one); });
    }
    goOn();
}

void PushSender::again(Message message, Duration wait)
{
    if (message.tries >= m_settings.pauses.size() || m_retries.size() >= m_settings.retriesMax) {
        m_metrics->lost.add();
        return;
    }
    wait = std::max(jittered(m_settings.pauses[message.tries], 0.2), wait);
    if (m_home->clock().wall() + wait >= message.expiresAt) {
        m_metrics->lost.add();
        return;
    }
    m_metrics->again.add();
    ++message.tries;
    const std::uint64_t number = m_nextRetry++;
    m_retries.emplace(number, m_home->after(wait, [this, number, message = std::move(message)]() mutable {
        const auto done = m_retries.extract(number);
        send(std::move(message), false);
    }));
}

void PushSender::tidy()
{
    m_tidying = m_home->after(kTidyEvery, [this] { tidy(); });
    m_store.write(
        [since = m_home->clock().wall() - kForgetAfter](store::Database &database) -> Result<std::int64_t> {
            store::PushStore store(database);
            if (const auto removed = store.removeUnseen(since, kForgottenAtOnce); !removed)
                return removed.error();
            return store.count();
        },
        here<Result<std::int64_t>>([this](Result<std::int64_t> count) {
            if (!count)
                return;
            m_count = *count;
            m_metrics->browsers.set(static_cast<double>(*count));
        }));
}

} // namespace belfry::server
