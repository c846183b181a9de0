// UpdatePresenter: says that there is a newer Belfry, and installs it when the person says so and nothing is on air.
#pragma once

#include "app/UpdateSettings.h"
#include "base/Executor.h"
#include "update/Fetcher.h"
#include "update/Source.h"
#include "update/UpdateRules.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace belfry::app {

class Connection;
class HouseWatch;

enum class UpdateStep {
    Packaged,  ///< this build gets its updates through the package system
    Forbidden, ///< whoever looks after this computer does them
    Off,       ///< the person does not want it
    NotLooked,
    Looking,
    UpToDate,
    Offered,
    Loading,
    HandedOver, ///< the system's installer has it; may be given to it again, when somebody closed that
};

struct UpdateState {
    UpdateStep step = UpdateStep::NotLooked;
    QString word = {};    ///< how it stands, in a sentence
    QString notes = {};   ///< what is new; empty: nothing is offered
    QString version = {}; ///< the one that is offered
    QString whyNot = {};  ///< why it cannot be installed now
    QString line = {};    ///< for the window, off air and while nothing is planned; empty: none
    int percent = 0;      ///< while it is loading
    bool isOn = true;     ///< the box: looked for once a day
    bool canTurn = false;
    bool canLook = false;
    bool canInstall = false;

    bool operator==(const UpdateState &) const = default;
};

/// Looks a minute after the start and then once a day, never on air. Loads nothing before install(). What it hands over has
/// the length and checksum of the signed list. GUI thread; owned by DeskApp.
class UpdatePresenter final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        update::Fetcher &fetcher;
        UpdateSettings &settings;
        Connection &connection;
        HouseWatch &house;
        Executor &gui;
    };
    /// What this program is, and where its updates are.
    struct Self {
        update::Source source = {};
        update::Version version = {};
        QString system = {};
        QString folder = {};   ///< for the package
        QString language = {}; ///< as it speaks; empty: the system's
        std::function<bool()> hasServer = {}; ///< one is chosen or runs here, seen or not; none: only what was seen counts
    };
    static constexpr Duration kFirstLook{60'000};
    static constexpr Duration kLookEvery{24 * 3'600'000};
    static constexpr Duration kLookLater{3'600'000}; ///< when it was no time for it, or nobody answered

    /// All of them must outlive it.
    UpdatePresenter(const Parts &parts, Self self, QObject *parent = nullptr);

    const UpdateState &state() const { return m_state; }
    /// Begins to look, if it is wanted.
    void start();

public Q_SLOTS:
    void look();
    void turn(bool on);
    void install();
    /// Not again before the window is opened anew; Settings still has it.
    void dismissLine();
    /// The system could not open the package.
    void handOverFailed();

Q_SIGNALS:
    void stateChanged();
    /// A checked package: to be given to the system's own installer.
    void packageReady(const QString &file);

private:
    bool isOff() const;
    update::Hold hold() const;
    void lookLater(Duration pause);
    void took(const QByteArray &file);
    void handOver();
    void failed(const QString &why);
    QString word() const;
    static QString wordOf(update::Hold hold);
    void refresh();

    Parts m_parts;
    Self m_self;
    UpdateState m_state;
    UpdateStep m_step = UpdateStep::NotLooked;
    std::optional<update::Manifest> m_manifest; ///< of what is offered
    std::optional<update::Package> m_package;
    QString m_file; ///< the checked package of what is offered; empty: not loaded
    QString m_failure;
    qint64 m_loaded = 0;
    bool m_everSeen = false;
    bool m_isDismissed = false;
    Subscription m_timer;
};

} // namespace belfry::app
