// LivePresenter: the Live page without its widgets.
#pragma once

#include "app/Findings.h"
#include "app/LiveState.h"
#include "app/Mender.h"
#include "app/Notice.h"
#include "app/RateHistory.h"
#include "app/SoundWatch.h"
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
        ServerApi &api;
        PlacesWatch &places;
        DayWatch &day;
    };
    /// All of them must outlive the presenter.
    explicit LivePresenter(const Parts &parts, QObject *parent = nullptr);
    ~LivePresenter() override;

    const LiveState &state() const { return m_state; }
    /// All that is wrong now; the first one stands in the banner.
    const std::vector<Notice> &notices() const { return m_notices; }

public Q_SLOTS:
    /// A second press while one is under way does nothing.
    void goLive();
    /// Stops waiting. Nothing has been on air then; OBS is stopped again only if this Go Live started it.
    void cancelGoLive();
    /// After the 1.5 s hold: the closing slate shows, and 10 s later it is over.
    void end();
    /// Takes an end back while the closing slate shows.
    void keepGoing();
    /// Throws away what the delay still holds; viewers see a slide for as long. Within two seconds a second press does nothing.
    void panic();
    /// Brings the next finding into the banner, and after the last one the worst again. What becomes worst meanwhile shows itself.
    void showNext();
    /// Presses the banner's button. An id that is no longer shown does nothing, nor does the second half of a double click.
    void fix(const QString &findingId);
    /// What a banner asked for (Banner::asksFor).
    void enter(const QString &findingId, const belfry::Secret &value);
    /// A new key, from a place's own row.
    void enterKey(const QString &place, const belfry::Secret &key);
    void doAt(const QString &place, belfry::app::HopDeed::Kind deed);
    /// A task of the checklist, by CheckItem::id.
    void tick(const QString &item, bool done);
    void switchScene(const QString &scene);
    /// Writes server, key and keyframe distance into OBS, keeping what was there.
    void setUpObs();
    void putObsBack();

Q_SIGNALS:
    void stateChanged();
    /// It looked again: notices() may be others than before, also where stateChanged() has nothing to say.
    void looked();
    /// The page should ask for OBS's password; the answer goes to SettingsPresenter::setObsPassword().
    void obsPasswordWanted(bool lastOneWasWrong);
    /// The page should open Settings.
    void settingsWanted();
    /// Where to click in a program we cannot drive: one step a line.
    void stepsWanted(const QString &title, const QString &steps);
    /// The sound meters are what is meant.
    void meterWanted();

private:
    GoLive::Sight sight() override;
    void startObs(Reply reply) override;
    void stopObs() override;
    void putOnAir(Reply reply) override;
    void takeOffAir(bool closing, Reply reply) override;
    void keepGoing(Reply reply) override;

    Situation situation() const;
    LiveState shownOf(const Situation &now);
    void takeNotices(const Situation &now);
    bool isShown(const Notice &notice) const;
    void act(const Notice &notice);
    void look();
    void refresh();
    void beat();
    void listen();
    void finishCommand(const QString &failure, const QString &technical);
    void forgetSoon();
    void forget();
    const Notice *noticeOf(const QString &findingId) const;

    Parts m_parts;
    Mender m_mender;
    GoLive m_goLive;
    SoundWatch m_sound;
    RateHistory m_rates;
    LiveState m_state;
    std::vector<Notice> m_notices;
    AlreadyDone m_already = AlreadyDone::No;
    QString m_alreadyBy;
    QString m_commandFailure;
    QString m_commandDetail;
    std::optional<QDateTime> m_closingUntil;
    std::optional<QDateTime> m_slateDueAt;
    std::optional<double> m_coveredSeconds;
    std::optional<TimePoint> m_covered; ///< when panic was last pressed
    QString m_leafedTo;                 ///< the finding shown in place of the worst; empty: none
    QString m_fixed;                    ///< whose button was pressed last
    TimePoint m_fixedAt{};
    Subscription m_tick;
    Subscription m_forget;
};

} // namespace belfry::app
