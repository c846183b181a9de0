#include "app/LivePresenter.h"

#include "app/Checklist.h"
#include "app/DeskSettings.h"
#include "app/LiveWords.h"
#include "app/Meters.h"
#include "base/Log.h"

#include <algorithm>

namespace belfry::app {
namespace {

constexpr Duration kTick{1'000};
/// A preacher's pause is not silence.
constexpr Duration kHeardFor{10'000};
constexpr Duration kListenFirst{3'000};
/// How long what came of a press is told, unless it is dismissed before.
constexpr Duration kToldFor{20'000};

QDateTime toDateTime(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
}

} // namespace

LivePresenter::LivePresenter(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_goLive(*this, parts.gui, [this] { refresh(); })
{
    connect(&m_parts.connection, &Connection::changed, this, &LivePresenter::look);
    connect(&m_parts.obs, &ObsLink::changed, this, &LivePresenter::look);
    connect(&m_parts.meters, &Meters::changed, this, &LivePresenter::listen);
    refresh();
    tick();
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
    m_goLive.end(m_parts.settings.stopObsAfterEnd());
}

void LivePresenter::fix(const QString &findingId)
{
    const auto found = std::find_if(m_notices.begin(), m_notices.end(),
                                    [&](const Notice &notice) { return notice.banner.findingId == findingId; });
    if (found != m_notices.end())
        act(Notice(*found)); // a copy: acting changes the list
}

void LivePresenter::act(const Notice &notice)
{
    switch (notice.fix) {
    case Fix::None:
        break;
    case Fix::OpenObs:
        m_goLive.forgetFailure();
        finishCommand(m_parts.obs.openObs());
        break;
    case Fix::EnterObsPassword:
        Q_EMIT obsPasswordWanted(m_parts.obs.state().reach == ObsReach::PasswordWrong);
        break;
    case Fix::SetUpObs:
        setUpObs();
        break;
    case Fix::SetKeyframes:
        m_parts.obs.setKeyframes(commandReply());
        break;
    case Fix::StartObsStream:
        m_parts.obs.startStream(commandReply());
        break;
    case Fix::TryObsAgain:
        m_parts.obs.tryAgain();
        break;
    case Fix::TryServerAgain:
        m_parts.connection.tryAgain();
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
    case Fix::Dismiss:
        forget();
        m_goLive.forgetFailure();
        refresh();
        break;
    }
}

void LivePresenter::setUpObs()
{
    m_goLive.forgetFailure();
    m_parts.obs.setUp(commandReply());
}

void LivePresenter::putObsBack()
{
    m_parts.obs.putBack(commandReply());
}

std::function<void(Result<>)> LivePresenter::commandReply()
{
    m_commandFailure.clear();
    return [self = QPointer(this)](Result<> done) {
        if (self)
            self->finishCommand(done);
    };
}

void LivePresenter::finishCommand(const Result<> &done)
{
    m_commandFailure = done ? QString() : Notifier::sentence(done.error());
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
    m_commandFailure.clear();
}

GoLive::Sight LivePresenter::sight()
{
    const Situation now = situation();
    return {.server = now.inSight(),
            .onAir = now.inSight() && now.onAir(),
            .arrives = now.arrives(),
            .keyframe = now.pictureArrives(),
            .obs = now.obsConnected(),
            .obsStarting = now.obsConnected() && now.obs.stream == obs::StreamState::Starting,
            .obsStreaming = now.obsSends(),
            .obsElsewhere = now.obs.aim != ObsAim::Ours};
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
    m_parts.connection.goLive([self = QPointer(this), reply = std::move(reply)](Result<client::ChannelAnswer> answer) {
        if (!self)
            return;
        if (answer && answer->already) {
            self->m_already = AlreadyDone::OnAir;
            self->forgetSoon();
        }
        reply(answer ? Result<>(Done{}) : Result<>(answer.error()));
    });
}

void LivePresenter::takeOffAir(Reply reply)
{
    m_parts.connection.end([self = QPointer(this), reply = std::move(reply)](Result<client::ChannelAnswer> answer) {
        if (!self)
            return;
        if (answer && answer->already && self->m_goLive.step() == GoLive::Step::Ending) {
            self->m_already = AlreadyDone::OffAir;
            self->forgetSoon();
        }
        reply(answer ? Result<>(Done{}) : Result<>(answer.error()));
    });
}

Situation LivePresenter::situation() const
{
    const Clock &clock = m_parts.gui.clock();
    return {.connection = m_parts.connection.state(),
            .obs = m_parts.obs.state(),
            .step = m_goLive.step(),
            .failure = m_goLive.failure(),
            .failureDetail = m_goLive.detail(),
            .already = m_already,
            .soundHeard = soundHeard(),
            .commandFailure = m_commandFailure,
            .now = toDateTime(clock.wall())};
}

LiveState LivePresenter::shownOf(const Situation &now)
{
    LiveState shown{.header = LiveWords::header(now),
                    .preview = LiveWords::preview(now),
                    .facts = LiveWords::facts(now),
                    .whereItGoes = LiveWords::whereItGoes(now),
                    .checklist = Checklist::items(now),
                    .button = LiveWords::button(now),
                    .staleNote = LiveWords::staleNote(now)};
    m_notices.clear();
    for (const Finding &finding : findings(now))
        m_notices.push_back(Notifier::notice(finding, now));
    if (!m_notices.empty()) {
        shown.banner = m_notices.front().banner;
        shown.moreFindings = static_cast<int>(m_notices.size()) - 1;
    }
    if (now.inSight() && now.onAir()) {
        shown.preview.url = m_parts.connection.programUrl();
    } else if (now.pictureArrives()) {
        shown.preview.url = m_parts.connection.previewUrl();
        shown.preview.token = m_parts.connection.token();
    }
    return shown;
}

std::optional<bool> LivePresenter::soundHeard() const
{
    const TimePoint now = m_parts.gui.clock().now();
    if (m_heardAt && now - *m_heardAt < kHeardFor)
        return true;
    if (!m_listeningSince || now - *m_listeningSince < kListenFirst)
        return std::nullopt;
    return false;
}

void LivePresenter::look()
{
    if (m_parts.obs.state().reach != ObsReach::Connected) {
        m_listeningSince.reset();
        m_heardAt.reset();
    } else if (!m_listeningSince) {
        m_listeningSince = m_parts.gui.clock().now();
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
    m_parts.connection.setHurried(now.step != GoLive::Step::Idle
                                  || (now.channel() && now.channel()->state == model::ChannelState::Starting));
    LiveState shown = shownOf(now);
    if (shown == m_state)
        return;
    m_state = std::move(shown);
    Q_EMIT stateChanged();
}

void LivePresenter::tick()
{
    m_tick = m_parts.gui.after(kTick, [this] {
        refresh();
        tick();
    });
}

void LivePresenter::listen()
{
    const auto &meters = m_parts.meters.meters();
    const bool heard = std::any_of(meters.begin(), meters.end(),
                                   [](const Meter &meter) { return meter.sound == Sound::Heard; });
    if (!heard)
        return;
    const bool first = !m_heardAt;
    m_heardAt = m_parts.gui.clock().now();
    if (first)
        refresh();
}

} // namespace belfry::app
