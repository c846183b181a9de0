#include "app/FirstRunPresenter.h"

#include "app/Notifier.h"

#include <QPointer>
#include <QTimeZone>

#include <algorithm>

namespace belfry::app {
namespace {

using Run = FirstRunState::Run;

constexpr QLatin1StringView kKeyframes("keyframes");

bool arrives(const FirstRunSight &sight)
{
    return sight.measured.ingest && sight.measured.ingest->state == model::IngestState::Receiving;
}

/// Started now, OBS would send to a place where people watch.
bool sendsElsewhere(const FirstRunSight &sight)
{
    return sight.reach == ObsReach::Connected && sight.aim == ObsAim::Elsewhere && !arrives(sight);
}

} // namespace

FirstRunPresenter::FirstRunPresenter(World &world, Executor &gui, QObject *parent) : QObject(parent), m_world(world), m_gui(gui)
{
    refresh();
}

bool FirstRunPresenter::isDone() const
{
    return m_world.keptStep() >= kFirstRunSteps;
}

void FirstRunPresenter::look()
{
    if (m_isOpen) // its states cost something, and most windows are past it
        refresh();
}

void FirstRunPresenter::begin()
{
    const int kept = m_world.keptStep();
    goTo(static_cast<FirstRunStep>(std::clamp(kept, 0, kFirstRunSteps - 1)));
}

void FirstRunPresenter::beginDryRun()
{
    goTo(FirstRunStep::DryRun);
}

void FirstRunPresenter::goTo(FirstRunStep step)
{
    if (m_step == FirstRunStep::DryRun && step != m_step)
        stopDryRun();
    m_step = step;
    m_isOpen = true;
    m_message.clear();
    if (!isDone())
        m_world.keepStep(static_cast<int>(step));
    if (step == FirstRunStep::DryRun && m_run != Run::Starting && m_run != Run::Measuring)
        m_run = Run::NotYet;
    refresh();
}

void FirstRunPresenter::next()
{
    if (m_step == FirstRunStep::DryRun) {
        stopDryRun();
        m_world.keepStep(kFirstRunSteps);
        m_isOpen = false;
        Q_EMIT finished();
        return;
    }
    goTo(static_cast<FirstRunStep>(static_cast<int>(m_step) + 1));
}

void FirstRunPresenter::back()
{
    if (m_step != FirstRunStep::Church && !m_isBusy)
        goTo(static_cast<FirstRunStep>(static_cast<int>(m_step) - 1));
}

void FirstRunPresenter::skip()
{
    if (!m_isBusy && m_step != FirstRunStep::Church)
        next();
}

void FirstRunPresenter::nameChurch(const QString &church)
{
    if (m_isBusy || m_step != FirstRunStep::Church || church.trimmed().isEmpty())
        return;
    if (church.trimmed() == m_world.sight().church) {
        next();
        return;
    }
    m_isBusy = true;
    refresh();
    m_world.nameChurch(church.trimmed(), QString::fromLatin1(QTimeZone::systemTimeZoneId()), [self = QPointer(this)](Result<> done) {
        if (!self)
            return;
        self->m_isBusy = false;
        self->m_message = done ? QString() : Notifier::refusal(done.error()); // the server words it for people
        self->refresh();
        if (done)
            self->next();
    });
}

void FirstRunPresenter::signIn(const QString &login, const Secret &password)
{
    m_message.clear();
    m_world.signIn(login, password);
    refresh();
}

void FirstRunPresenter::enterObsPassword(const Secret &password)
{
    m_message.clear();
    m_world.setObsPassword(password);
    refresh();
}

void FirstRunPresenter::openObs()
{
    m_message = m_world.openObs() ? QString() : Notifier::obsNotOpened();
    refresh();
}

void FirstRunPresenter::goOn()
{
    if (m_isBusy || !m_state.canContinue)
        return;
    const bool isBeforeRun = m_step == FirstRunStep::DryRun && m_run != Run::Good && m_run != Run::NeedsYou;
    const FirstRunSight sight = m_world.sight();
    if ((m_step == FirstRunStep::Obs && sight.aim == ObsAim::Elsewhere) || (isBeforeRun && sendsElsewhere(sight)))
        setUpObs();
    else if (isBeforeRun)
        startDryRun();
    else
        next();
}

void FirstRunPresenter::setUpObs()
{
    m_isBusy = true;
    m_message.clear();
    refresh();
    m_world.setUpObs([self = QPointer(this)](Result<> done) {
        if (!self)
            return;
        self->m_isBusy = false;
        self->say(done);
        if (!done && done.error().code == ErrorCode::Conflict) {
            self->m_message = Notifier::ofSetUp(done.error());
            self->refresh();
        }
        if (done && self->m_step == FirstRunStep::Obs)
            self->next();
    });
}

void FirstRunPresenter::startDryRun()
{
    const FirstRunSight sight = m_world.sight();
    if (m_run == Run::Starting || m_run == Run::Measuring || sendsElsewhere(sight))
        return;
    if (sight.isOnAir) {
        m_message = tr("You are on air: this is no time for a test.");
        refresh();
        return;
    }
    m_measured = DryRun();
    m_waited = 0;
    m_message.clear();
    m_run = Run::Starting;
    m_startedObs = !sight.obsSends && !arrives(sight);
    m_timer = m_gui.after(kSecond, [this] { second(); });
    refresh();
    if (!m_startedObs)
        return;
    m_world.startObs([self = QPointer(this)](Result<> done) {
        if (!self || done)
            return;
        self->m_startedObs = false;
        self->stopDryRun();
        self->say(done);
    });
}

void FirstRunPresenter::second()
{
    const FirstRunSight sight = m_world.sight();
    if (m_run == Run::Starting) {
        if (arrives(sight) && sight.measured.ingest->keyframeSeen) {
            m_run = Run::Measuring;
        } else if (++m_waited >= kWaitSeconds) {
            stopDryRun();
            m_message = tr("Nothing arrived within %n seconds. Look whether OBS shows an error, then try again.", nullptr, kWaitSeconds);
            refresh();
            return;
        }
    }
    if (m_run == Run::Measuring) {
        m_measured.take(sight.measured);
        if (m_measured.isOver()) {
            endRun();
            m_run = m_measured.isGood() ? Run::Good : Run::NeedsYou;
            refresh();
            return;
        }
    }
    m_timer = m_gui.after(kSecond, [this] { second(); });
    refresh();
}

void FirstRunPresenter::endRun()
{
    m_timer.reset();
    // Somebody may have gone live in the meantime: then the stream is theirs.
    if (std::exchange(m_startedObs, false) && !m_world.sight().isOnAir)
        m_world.stopObs();
}

void FirstRunPresenter::stopDryRun()
{
    if (m_run != Run::Starting && m_run != Run::Measuring)
        return;
    endRun();
    m_run = Run::NotYet;
    refresh();
}

void FirstRunPresenter::mend(const QString &line)
{
    const auto seconds = m_measured.keyframesTooFar();
    if (line != kKeyframes || m_run != Run::NeedsYou || m_isBusy || !seconds)
        return;
    const Notice notice = m_world.keyframesFar(*seconds);
    if (notice.fix != Fix::SetKeyframes) {
        Q_EMIT stepsWanted(notice.banner.title, notice.steps);
        return;
    }
    m_isBusy = true;
    m_message.clear();
    refresh();
    m_world.setKeyframes([self = QPointer(this)](Result<> done) {
        if (!self)
            return;
        self->m_isBusy = false;
        // What was measured is no longer how it is; only another run can say that it is well.
        if (done && self->m_run == Run::NeedsYou)
            self->m_run = Run::NotYet;
        self->say(done);
        if (done) {
            self->m_message = tr("OBS is set to 2 s, from its next start on. Do the dry run once more to see it.");
            self->refresh();
        }
    });
}

void FirstRunPresenter::say(const Result<> &done)
{
    m_message = done ? QString() : Notifier::sentence(done.error());
    refresh();
}

void FirstRunPresenter::sayObs(FirstRunState &state, const FirstRunSight &sight) const
{
    const auto tell = [&state](Tone tone, const QString &word, const QString &advice) {
        state.obsTone = tone;
        state.obsWord = word;
        state.obsAdvice = advice;
    };
    switch (sight.reach) {
    case ObsReach::Connecting:
        return tell(Tone::Quiet, tr("Looking for OBS"), {});
    case ObsReach::NotOpen:
        if (sight.obsIsOpening)
            return tell(Tone::Quiet, tr("OBS is opening"), tr("That takes a few seconds."));
        state.obsCanBeOpened = sight.obsOnThisComputer;
        return tell(Tone::NeedsYou, tr("OBS is not open"),
                    tr("Open it. If it is open: in OBS, choose Tools, WebSocket Server Settings, and tick Enable WebSocket server."));
    case ObsReach::PasswordNeeded:
    case ObsReach::PasswordWrong:
        state.obsPasswordWanted = true;
        return tell(Tone::NeedsYou,
                    sight.reach == ObsReach::PasswordWrong ? tr("OBS did not accept the password") : tr("OBS asks for its password"),
                    tr("In OBS: Tools, WebSocket Server Settings, Show Connect Info. Copy the password and paste it here."));
    case ObsReach::Kicked:
        return tell(Tone::NeedsYou, tr("Someone in OBS ended the connection"), tr("Close OBS and open it again."));
    case ObsReach::Unsupported:
        return tell(Tone::NeedsYou, tr("What answers there is not OBS 28 or newer"), tr("Bring OBS up to date: Help, Check for Updates."));
    case ObsReach::Connected:
        break;
    }
    if (sight.aim == ObsAim::Ours)
        return tell(Tone::Good, tr("OBS is open and sends to us"), {});
    if (sight.aim == ObsAim::Unknown)
        return tell(Tone::Quiet, tr("OBS is open"), tr("Looking where it sends"));
    if (sight.aim == ObsAim::Untold)
        return tell(Tone::Good, tr("OBS is open"), {});
    tell(Tone::NeedsYou, tr("OBS is open, and would send somewhere else"),
         tr("One press sets it up. What is there now is kept and can be put back in Settings."));
}

void FirstRunPresenter::refresh()
{
    const FirstRunSight sight = m_world.sight();
    FirstRunState next{.step = m_step, .isBusy = m_isBusy, .message = m_message, .continueText = tr("Continue"), .church = sight.church,
                       .page = sight.page, .placeName = sight.placeName, .placeWord = sight.placeWord, .placeTone = sight.placeTone,
                       .run = m_run, .preview = sight.preview};
    if (!sight.inSight) {
        next.serverWord = sight.serverWord;
        next.settingsMendIt = sight.settingsMendIt;
    }
    next.signInWanted = m_step == FirstRunStep::Church && sight.signInWanted;
    next.login = sight.account.login;
    if (next.signInWanted && m_message.isEmpty())
        next.message = sight.account.message;
    next.isBusy = next.isBusy || sight.account.how == AccountState::How::SigningIn;
    sayObs(next, sight);
    switch (m_step) {
    case FirstRunStep::Church:
        next.canContinue = sight.inSight;
        break;
    case FirstRunStep::Obs:
        next.canContinue = sight.reach == ObsReach::Connected && sight.aim != ObsAim::Unknown;
        next.continueText = sight.aim == ObsAim::Elsewhere ? tr("Set up OBS for me") : tr("Continue");
        next.skipText = next.canContinue && (sight.aim == ObsAim::Ours || sight.aim == ObsAim::Untold) ? QString() : tr("Do it later");
        break;
    case FirstRunStep::Page:
        next.canContinue = true;
        break;
    case FirstRunStep::Place:
        next.canContinue = !sight.placeName.isEmpty();
        next.skipText = next.canContinue ? QString() : tr("Only our web page for now");
        break;
    case FirstRunStep::DryRun: {
        const bool isOver = m_run == Run::Good || m_run == Run::NeedsYou;
        next.canContinue = isOver || (sight.inSight && m_run == Run::NotYet);
        next.isObsElsewhere = m_run == Run::NotYet && sendsElsewhere(sight);
        next.continueText = isOver ? tr("To the control room") : next.isObsElsewhere ? tr("Set up OBS for me") : tr("Start the dry run");
        next.skipText = isOver ? QString() : tr("Do it later");
        break;
    }
    }
    next.canContinue = next.canContinue && !m_isBusy;
    next.secondsLeft = DryRun::kSeconds - m_measured.secondsTaken();
    next.lines = m_measured.lines();
    const auto tooFar = m_run == Run::NeedsYou && !m_isBusy ? m_measured.keyframesTooFar() : std::nullopt;
    for (DryRunLine &line : next.lines) {
        if (tooFar && line.id == kKeyframes)
            line.fixText = m_world.keyframesFar(*tooFar).banner.fixText;
    }
    if (next == m_state)
        return;
    m_state = std::move(next);
    Q_EMIT stateChanged();
}

} // namespace belfry::app
