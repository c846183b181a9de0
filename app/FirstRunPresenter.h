// FirstRunPresenter: five short steps from install to a private test that plays.
#pragma once

#include "app/Account.h"
#include "app/FirstRunState.h"
#include "app/Notice.h"
#include "app/ObsLink.h"
#include "base/Executor.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <QObject>

#include <functional>
#include <optional>

namespace belfry::app {

/// What can be seen of the world at one moment.
struct FirstRunSight {
    bool inSight = false;
    QString serverWord = {};  ///< while it is out of sight
    bool signInWanted = false; ///< it answers, and wants to know who we are
    AccountState account = {};
    bool settingsMendIt = false; ///< it answers, but not to this window
    QString church = {};
    QUrl page = {};
    ObsReach reach = ObsReach::Connecting;
    ObsAim aim = ObsAim::Unknown;
    bool obsOnThisComputer = true;
    bool obsIsOpening = false;
    bool obsSends = false;
    bool isOnAir = false;
    QString placeName = {}, placeWord = {};
    Tone placeTone = Tone::Quiet;
    PreviewFeed preview = {};
    DryRunSight measured = {};
};

/// Where it stands is remembered, so that it goes on where it was left; every step can be gone back to and, but for the
/// church's name, left out. The dry run starts OBS's stream and never goes on air: viewers see nothing of it, nor does it start
/// an OBS that would send to another place; a stream it started it ends. GUI thread; owned by DeskApp.
class FirstRunPresenter final : public QObject {
    Q_OBJECT
public:
    struct World {
        using Reply = std::function<void(Result<>)>;
        virtual ~World() = default;
        virtual FirstRunSight sight() = 0;
        virtual void nameChurch(const QString &church, const QString &timeZone, Reply reply) = 0;
        virtual void signIn(const QString &login, const Secret &password) = 0;
        virtual void setObsPassword(const Secret &password) = 0;
        virtual Result<> openObs() = 0;
        virtual void setUpObs(Reply reply) = 0;
        virtual void startObs(Reply reply) = 0;
        virtual void stopObs() = 0;
        /// As the Live page words it, with what its button does: whole pictures come only every so many seconds.
        virtual Notice keyframesFar(double seconds) = 0;
        virtual void setKeyframes(Reply reply) = 0;
        virtual int keptStep() = 0;          ///< 0 at first; kFirstRunSteps when it is done
        virtual void keepStep(int step) = 0;
    };
    static constexpr Duration kSecond{1'000};
    static constexpr int kWaitSeconds = 30; ///< for the first picture

    /// Both must outlive it.
    FirstRunPresenter(World &world, Executor &gui, QObject *parent = nullptr);

    const FirstRunState &state() const { return m_state; }
    /// It was gone through, or left, once.
    bool isDone() const;
    /// The world changed.
    void look();

public Q_SLOTS:
    /// Where it was left.
    void begin();
    /// The dry run alone, at any later time.
    void beginDryRun();
    void nameChurch(const QString &church);
    /// At the server that wants to know who we are.
    void signIn(const QString &login, const belfry::Secret &password);
    void enterObsPassword(const belfry::Secret &password);
    void openObs();
    /// The step's own button.
    void goOn();
    void skip();
    void back();
    void startDryRun();
    void stopDryRun();
    /// The button of a line of the dry run.
    void mend(const QString &line);

Q_SIGNALS:
    void stateChanged();
    /// What only a person can do in OBS: one step a line.
    void stepsWanted(const QString &title, const QString &steps);
    /// Gone through, or left.
    void finished();

private:
    void goTo(FirstRunStep step);
    void next();
    void setUpObs();
    void second();
    void endRun();
    void say(const Result<> &done);
    void refresh();
    void sayObs(FirstRunState &state, const FirstRunSight &sight) const;

    World &m_world;
    Executor &m_gui;
    FirstRunState m_state;
    FirstRunStep m_step = FirstRunStep::Church;
    bool m_isOpen = false;
    bool m_isBusy = false;
    QString m_message;
    FirstRunState::Run m_run = FirstRunState::Run::NotYet;
    DryRun m_measured;
    int m_waited = 0;
    bool m_startedObs = false;
    Subscription m_timer;
};

} // namespace belfry::app
