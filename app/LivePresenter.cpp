#include "app/LivePresenter.h"

#include "app/DeskSettings.h"
#include "app/LiveWords.h"
#include "app/Meters.h"
#include "app/Notifier.h"
#include "app/Times.h"
#include "base/Log.h"

#include <algorithm>
#include <cmath>

namespace belfry::app {
namespace {

constexpr Duration kTick{1'000};
constexpr int kClosingSeconds = 10;
/// How long what came of a press is told, unless it is dismissed before.
constexpr Duration kToldFor{20'000};
/// A press that follows so soon is the second half of a double click.
constexpr Duration kSecondPress{1'000};
/// What came in since the first one is not what was meant.
constexpr Duration kSecondPanic{2'000};

/// By how much viewers are behind.
Duration delayOf(const Situation &now)
{
    return now.ingest() ? Duration(std::llround(now.ingest()->delaySeconds * 1000)) : Duration(0);
}

/// Of an End that was said here, by this computer's clock; of somebody else's, by the server's.
std::optional<QDateTime> dueOf(const std::optional<QDateTime> &here, const std::optional<WallTime> &told, const QDateTime &now)
{
    if ((here && *here > now) || !told)
        return here;
    return toDateTime(*told);
}

} // namespace

LivePresenter::LivePresenter(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_mender({parts.connection, parts.obs, parts.api, parts.places, parts.day}),
      m_goLive(*this, parts.gui, [this] { refresh(); })
{
    connect(&m_mender, &Mender::done, this, &LivePresenter::finishCommand);
    connect(&m_mender, &Mender::covered, this, [this](double seconds) {
        m_coveredSeconds = seconds;
        m_covered = m_parts.gui.clock().now();
        refresh();
    });
    connect(&m_parts.places, &PlacesWatch::changed, this, &LivePresenter::refresh);
    connect(&m_parts.day, &DayWatch::changed, this, &LivePresenter::refresh);
    connect(&m_parts.connection, &Connection::changed, this, &LivePresenter::look);
    connect(&m_parts.obs, &ObsLink::changed, this, &LivePresenter::look);
    connect(&m_parts.meters, &Meters::changed, this, &LivePresenter::listen);
    refresh();
    beat();
}

LivePresenter::~LivePresenter() = default;

void LivePresenter::goLive()
{
    forget();
    m_goLive.start();
    refresh();
}

void LivePresenter::cancelGoLive()
{
    m_goLive.cancel();
}

void LivePresenter::end()
{
    forget();
    m_goLive.end();
}

void LivePresenter::keepGoing()
{
    forget();
    m_goLive.keepGoing();
}

void LivePresenter::panic()
{
    const TimePoint now = m_parts.gui.clock().now();
    if (m_mender.coversNow() || (m_covered && now - *m_covered < kSecondPanic))
        return;
    m_covered = now;
    m_mender.panic();
}

void LivePresenter::showNext()
{
    const auto at = std::find_if(m_notices.begin(), m_notices.end(), [this](const Notice &notice) { return isShown(notice); });
    const auto next = at == m_notices.end() || at + 1 == m_notices.end() ? m_notices.begin() : at + 1;
    if (next == m_notices.end())
        return;
    m_leafedTo = next->banner.findingId;
    refresh();
}

bool LivePresenter::isShown(const Notice &notice) const
{
    return m_state.banner && m_state.banner->findingId == notice.banner.findingId;
}

const Notice *LivePresenter::noticeOf(const QString &findingId) const
{
    const auto found = std::find_if(m_notices.begin(), m_notices.end(),
                                    [&](const Notice &notice) { return notice.banner.findingId == findingId; });
    return found == m_notices.end() ? nullptr : &*found;
}

void LivePresenter::fix(const QString &findingId)
{
    const Notice *notice = noticeOf(findingId);
    const TimePoint now = m_parts.gui.clock().now();
    if (!notice || (findingId == m_fixed && now - m_fixedAt < kSecondPress))
        return;
    m_fixed = findingId;
    m_fixedAt = now;
    act(Notice(*notice)); // a copy: acting changes the list
}

void LivePresenter::enter(const QString &findingId, const Secret &value)
{
    const Notice *notice = noticeOf(findingId);
    if (notice && notice->fix == Fix::PasteKey && !value.empty())
        m_mender.setKey(notice->target, value);
}

void LivePresenter::enterKey(const QString &place, const Secret &key)
{
    if (!key.empty())
        m_mender.setKey(place, key);
}

void LivePresenter::doAt(const QString &place, HopDeed::Kind deed)
{
    m_mender.doAt(place, deed);
}

void LivePresenter::tick(const QString &item, bool done)
{
    if (item.startsWith(u"task/"))
        m_mender.tick(item.mid(5), done);
}

void LivePresenter::switchScene(const QString &scene)
{
    m_mender.switchScene(scene);
}

void LivePresenter::act(const Notice &notice)
{
    if (notice.fix == Fix::OpenObs || notice.fix == Fix::SetUpObs)
        m_goLive.forgetFailure();
    m_commandFailure.clear();
    if (m_mender.mend(notice))
        return;
    switch (notice.fix) {
    case Fix::EnterObsPassword:
        Q_EMIT obsPasswordWanted(m_parts.obs.state().reach == ObsReach::PasswordWrong);
        break;
    case Fix::ShowMeter:
        Q_EMIT meterWanted();
        break;
    case Fix::OpenSettings:
        Q_EMIT settingsWanted();
        break;
    case Fix::ShowSteps:
        Q_EMIT stepsWanted(notice.banner.title, notice.steps);
        break;
    case Fix::GoLiveAgain:
        m_goLive.forgetFailure();
        goLive();
        break;
    case Fix::KeepGoing:
        keepGoing();
        break;
    case Fix::Dismiss:
        forget();
        m_goLive.forgetFailure();
        refresh();
        break;
    default:
        break;
    }
}

void LivePresenter::setUpObs()
{
    m_goLive.forgetFailure();
    m_commandFailure.clear();
    m_mender.setUpObs();
}

void LivePresenter::putObsBack()
{
    m_commandFailure.clear();
    m_mender.putObsBack();
}

void LivePresenter::finishCommand(const QString &failure, const QString &technical)
{
    m_commandFailure = failure;
    m_commandDetail = technical;
    forgetSoon();
    look();
}

void LivePresenter::forgetSoon()
{
    m_forget = m_parts.gui.after(kToldFor, [this] {
        forget();
        refresh();
    });
}

void LivePresenter::forget()
{
    m_forget.reset();
    m_already = AlreadyDone::No;
    m_alreadyBy.clear();
    m_commandFailure.clear();
    m_coveredSeconds.reset();
}

GoLive::Sight LivePresenter::sight()
{
    const Situation now = situation();
    return {.server = now.inSight(),
            .onAir = now.inSight() && now.onAir(),
            .closing = now.isClosing(),
            .arrives = now.arrives(),
            .keyframe = now.pictureArrives(),
            .obs = now.obsConnected(),
            .obsStarting = now.obsConnected() && now.obs.stream == obs::StreamState::Starting,
            .obsStreaming = now.obsSends(),
            .obsElsewhere = now.obs.aim != ObsAim::Ours && now.obs.aim != ObsAim::Untold,
            .delay = delayOf(now),
            .stopsObs = m_parts.settings.stopObsAfterEnd()};
}

void LivePresenter::startObs(Reply reply)
{
    m_parts.obs.startStream(std::move(reply));
}

void LivePresenter::stopObs()
{
    m_parts.obs.stopStream([](Result<> done) {
        // Stopped by hand in the same moment: then it is as it should be.
        if (!done && done.error().code != ErrorCode::Conflict)
            log::warning("app", "OBS did not stop its stream", {{"why", done.error().what}});
    });
}

void LivePresenter::putOnAir(Reply reply)
{
    const auto answered = [self = QPointer(this), reply = std::move(reply)](Result<client::ChannelAnswer> answer) {
        if (!self)
            return;
        if (answer && answer->already) {
            self->m_already = AlreadyDone::OnAir;
            self->m_alreadyBy = answer->by;
            self->forgetSoon();
        }
        reply(answer ? Result<>(Done{}) : Result<>(answer.error()));
    };
    m_parts.connection.goLive(m_parts.settings.delaySeconds(), answered);
}

void LivePresenter::takeOffAir(bool closing, Reply reply)
{
    const auto answered = [self = QPointer(this), closing, reply = std::move(reply)](Result<client::ChannelAnswer> answer) {
        if (!self)
            return;
        if (answer && answer->already && self->m_goLive.step() == GoLive::Step::Ending) {
            self->m_already = AlreadyDone::OffAir;
            self->m_alreadyBy = answer->by;
            self->forgetSoon();
        }
        if (answer && closing) {
            // The slate comes when what the delay holds has been seen.
            self->m_slateDueAt = toDateTime(self->m_parts.gui.clock().wall()).addMSecs(delayOf(self->situation()).count());
            self->m_closingUntil = self->m_slateDueAt->addSecs(kClosingSeconds);
        }
        reply(answer ? Result<>(Done{}) : Result<>(answer.error()));
    };
    m_parts.connection.end(closing ? kClosingSeconds : 0, answered);
}

void LivePresenter::keepGoing(Reply reply)
{
    m_parts.connection.keepGoing([self = QPointer(this), reply = std::move(reply)](Result<client::ChannelAnswer> answer) {
        if (self)
            reply(answer ? Result<>(Done{}) : Result<>(answer.error()));
    });
}

Situation LivePresenter::situation() const
{
    const Clock &clock = m_parts.gui.clock();
    const TimePoint now = clock.now();
    const auto &channel = m_parts.connection.state().channel;
    return {.connection = m_parts.connection.state(),
            .obs = m_parts.obs.state(),
            .step = m_goLive.step(),
            .failure = m_goLive.failure(),
            .failureDetail = m_goLive.detail(),
            .already = m_already,
            .soundHeard = m_sound.heard(now),
            .commandFailure = m_commandFailure,
            .commandDetail = m_commandDetail,
            .now = toDateTime(clock.wall()),
            .alreadyBy = m_alreadyBy,
            .soundMissing = m_sound.isMissing(now),
            .soundSources = m_sound.hasSources(),
            .mutedInput = m_sound.mutedInput(now),
            .justMuted = m_sound.justMuted(now),
            .closingUntil = dueOf(m_closingUntil, channel ? channel->endsAt : std::nullopt, toDateTime(clock.wall())),
            .slateDueAt = dueOf(m_slateDueAt, channel ? channel->closingAt : std::nullopt, toDateTime(clock.wall())),
            .coveredSeconds = m_coveredSeconds,
            .places = &m_parts.places.state(),
            .day = &m_parts.day.state()};
}

LiveState LivePresenter::shownOf(const Situation &now)
{
    LiveState shown = LiveWords::page(now);
    for (HopRow &row : shown.whereItGoes)
        row.history = m_rates.of(row.id);
    takeNotices(now);
    if (!m_notices.empty()) {
        const Notice *leafedTo = m_leafedTo.isEmpty() ? nullptr : noticeOf(m_leafedTo);
        shown.banner = leafedTo ? leafedTo->banner : m_notices.front().banner;
        shown.moreFindings = static_cast<int>(m_notices.size()) - 1;
        shown.needsYou = std::any_of(m_notices.begin(), m_notices.end(), [](const Notice &notice) { return notice.banner.tone == Tone::NeedsYou; });
    }
    if (now.inSight() && now.onAir()) {
        shown.preview.url = m_parts.connection.programUrl();
    } else if (now.pictureArrives()) {
        shown.preview.url = m_parts.connection.previewUrl();
        shown.preview.token = m_parts.connection.token();
    }
    return shown;
}

void LivePresenter::takeNotices(const Situation &now)
{
    const QString worst = m_notices.empty() ? QString() : m_notices.front().banner.findingId;
    m_notices.clear();
    for (const Finding &finding : findings(now))
        m_notices.push_back(Notifier::notice(finding, now));
    // Something else is worst now: that is to be seen, whatever was leafed to.
    if (m_notices.empty() || m_notices.front().banner.findingId != worst || !noticeOf(m_leafedTo))
        m_leafedTo.clear();
}

void LivePresenter::look()
{
    if (m_parts.obs.state().reach != ObsReach::Connected) {
        m_sound.disconnected();
    } else {
        m_sound.connected(m_parts.gui.clock().now());
        m_sound.setMuted(m_parts.obs.state().muted, m_parts.gui.clock().now());
    }
    // A failure that no longer holds goes by itself: on air after all, by this window or another.
    if (m_goLive.step() == GoLive::Step::Idle && m_goLive.failure() != GoLiveFailure::None
        && m_goLive.failure() != GoLiveFailure::EndFailed && sight().onAir)
        m_goLive.forgetFailure();
    m_goLive.look();
    refresh();
}

void LivePresenter::refresh()
{
    const Situation now = situation();
    const model::Channel *channel = now.inSight() ? now.channel() : nullptr;
    m_parts.places.setOnAir(channel && channel->onAir());
    if (channel) {
        const bool live = channel->onAir() && channel->broadcast;
        m_parts.day.setBroadcast(live ? QString::fromStdString(*channel->broadcast) : QString(), channel->isRecorded.value_or(false));
    }
    m_parts.connection.setHurried(now.step != GoLive::Step::Idle
                                  || (now.channel() && now.channel()->state == model::ChannelState::Starting));
    LiveState shown = shownOf(now);
    if (shown != m_state) {
        m_state = std::move(shown);
        Q_EMIT stateChanged();
    }
    Q_EMIT looked();
}

void LivePresenter::beat()
{
    m_tick = m_parts.gui.after(kTick, [this] {
        m_rates.add(LiveWords::rates(situation()));
        refresh();
        beat();
    });
}

void LivePresenter::listen()
{
    const TimePoint now = m_parts.gui.clock().now();
    const bool known = m_sound.heard(now).has_value();
    m_sound.take(m_parts.meters.meters(), now);
    if (!known && m_sound.heard(now))
        refresh();
}

} // namespace belfry::app
