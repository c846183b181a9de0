// ObsDesk: the control room without its window, a companion of its own and the real OBS, for one row of the catalogue after
// the other.
#pragma once

#include "app/Connection.h"
#include "app/DayWatch.h"
#include "app/DeskApp.h"
#include "app/DeskOptions.h"
#include "app/DeskSettings.h"
#include "app/LivePresenter.h"
#include "app/ObsLink.h"
#include "app/PlacesWatch.h"
#include "app/Questions.h"
#include "app/ServerApi.h"
#include "app/SettingsPresenter.h"
#include "obs/RealObs.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace belfry::test {

class ObsDesk final : public app::Questions {
public:
    ObsDesk();
    ~ObsDesk() override;

    /// OBS on the port the desk knows; `options` as for real-obs.
    bool startObs(const QStringList &options);
    RealObs &obs() { return *m_obs; }
    void open(const QString &obsPassword);
    /// As kill -9 leaves it: nothing is said to anybody.
    void dropWindow() { m_desk.reset(); }
    app::DeskApp &desk() { return *m_desk; }
    app::LivePresenter &live() { return m_desk->live(); }
    const app::LiveState &state() { return live().state(); }

    /// What is wrong by this id, without the place it is about; null: nothing. A slow machine may have other findings, too.
    const app::Notice *sees(const QString &id);
    bool waitForFinding(const QString &id, int ms = 15'000);
    bool waitForMended(const QString &id, int ms = 15'000);
    /// Presses its one button.
    void press(const QString &id);
    /// Set up for our server and ready to go live.
    bool ready();
    bool goLive();
    /// The companion, for what is done to a whole process.
    qint64 serverPid();
    bool waitFor(const std::function<bool()> &condition, int ms) { return QTest::qWaitFor(condition, ms); }
    /// A request to the API, and its answer.
    client::ApiAnswer api(const client::ApiCall &call);
    QString where();

    void mayKeepSecretsInFile(const QString &, const QString &, std::function<void(bool)> answer) override { answer(true); }

private:
    app::DeskOptions options(const QString &settings, const QString &password) const;

    QTemporaryDir m_folder;
    quint16 m_obsPort = 0;
    qint64 m_serverPid = 0;
    std::unique_ptr<RealObs> m_obs;
    std::unique_ptr<app::DeskApp> m_desk;
};

} // namespace belfry::test
