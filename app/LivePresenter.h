// LivePresenter: the Live page without its widgets.
#pragma once

#include "app/Findings.h"
#include "app/LiveState.h"
#include "app/Notifier.h"
#include "base/Executor.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace belfry::app {

class DeskSettings;
class Meters;

/// Joins what the server says (Connection), what OBS says (ObsLink) and what is being done (GoLive) into one LiveState.
/// GUI thread; owned by DeskApp. stateChanged() fires only when a value of the state really changed.
class LivePresenter final : public QObject, private GoLive::World {
    Q_OBJECT
public:
    struct Parts {
        Connection &connection;
        ObsLink &obs;
        Meters &meters;
        DeskSettings &settings;
        Executor &gui;
    };
    /// All of them must outlive the presenter.
    explicit LivePresenter(const Parts &parts, QObject *parent = nullptr);
    ~LivePresenter() override;

    const LiveState &state() const { return m_state; }

public Q_SLOTS:
    /// A second press while one is under way does nothing.
    void goLive();
    /// Stops waiting. Nothing has been on air then; OBS is stopped again only if this Go Live started it.
    void cancelGoLive();
    /// After the 1.5 s hold.
    void end();
    /// Presses the banner's button. An id that is no longer shown does nothing.
    void fix(const QString &findingId);
    /// Writes server, key and keyframe distance into OBS, keeping what was there.
    void setUpObs();
    void putObsBack();

Q_SIGNALS:
    void stateChanged();
    /// The page should ask for OBS's password; the answer goes to SettingsPresenter::setObsPassword().
    void obsPasswordWanted(bool lastOneWasWrong);
    /// The page should open Settings.
    void settingsWanted();
    /// Where to click in a program we cannot drive: one step a line.
    void stepsWanted(const QString &title, const QString &steps);

private:
    GoLive::Sight sight() override;
    void startObs(Reply reply) override;
    void stopObs() override;
    void putOnAir(Reply reply) override;
    void takeOffAir(Reply reply) override;

    Situation situation() const;
    LiveState shownOf(const Situation &now);
    void act(const Notice &notice);
    void look();
    void refresh();
    void tick();
    void listen();
    std::optional<bool> soundHeard() const;
    void finishCommand(const Result<> &done);
    void forgetSoon();
    void forget();
    std::function<void(Result<>)> commandReply();

    Parts m_parts;
    GoLive m_goLive;
    LiveState m_state;
    std::vector<Notice> m_notices;
    AlreadyDone m_already = AlreadyDone::No;
    QString m_commandFailure;
    std::optional<TimePoint> m_listeningSince; ///< since OBS is connected
    std::optional<TimePoint> m_heardAt;
    Subscription m_tick;
    Subscription m_forget;
};

} // namespace belfry::app
