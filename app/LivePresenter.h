// LivePresenter: the Live page without its widgets.
#pragma once

#include "app/GoLive.h"
#include "app/LiveState.h"

#include <QObject>

namespace belfry::app {

class Connection;
class DeskSettings;
class ObsLink;

/// Joins what the server says (Connection), what OBS says (ObsLink) and what is being done (GoLive) into one LiveState.
/// GUI thread; owned by DeskApp. stateChanged() fires only when a value of the state really changed.
class LivePresenter final : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive the presenter.
    LivePresenter(Connection &connection, ObsLink &obs, DeskSettings &settings, Executor &gui, QObject *parent = nullptr);
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
    struct Impl;
    void refresh();

    LiveState m_state;
    std::unique_ptr<Impl> m;
};

} // namespace belfry::app
