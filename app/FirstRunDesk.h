// FirstRunDesk: the first run's world: the real server, OBS and settings.
#pragma once

#include "app/FirstRunPresenter.h"

#include <QObject>

namespace belfry::app {

class Connection;
class DeskSettings;
class LivePresenter;
class ObsLink;
class PlacesPresenter;
class SettingsPresenter;

/// GUI thread; owned by DeskApp.
class FirstRunDesk final : public QObject, FirstRunPresenter::World {
    Q_OBJECT
public:
    struct Parts {
        Connection &connection;
        ObsLink &obs;
        DeskSettings &settings;
        LivePresenter &live;
        SettingsPresenter &settingsPage;
        PlacesPresenter &places;
        Executor &gui;
    };
    /// All of them must outlive it.
    explicit FirstRunDesk(const Parts &parts, QObject *parent = nullptr);

    FirstRunPresenter &presenter() { return m_presenter; }

private:
    FirstRunSight sight() override;
    void nameChurch(const QString &church, const QString &timeZone, Reply reply) override;
    void signIn(const QString &login, const Secret &password) override;
    void setObsPassword(const Secret &password) override;
    Result<> openObs() override;
    void setUpObs(Reply reply) override;
    void startObs(Reply reply) override;
    void stopObs() override;
    Notice keyframesFar(double seconds) override;
    void setKeyframes(Reply reply) override;
    int keptStep() override;
    void keepStep(int step) override;

    Parts m_parts;
    FirstRunPresenter m_presenter;
};

} // namespace belfry::app
