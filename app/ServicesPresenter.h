// ServicesPresenter: the Services page without its widgets.
#pragma once

#include "app/ServicePlan.h"
#include "app/ServerTalk.h"
#include "app/ServiceTasks.h"
#include "app/ServicesState.h"
#include "base/Executor.h"

#include <QJsonObject>
#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace belfry::app {

/// Shows the server's plan and edits it; the plan's work is the server's alone. A removal can be undone for ten seconds: it is
/// said to the server when they are over. GUI thread; owned by DeskApp.
class ServicesPresenter final : public QObject {
    Q_OBJECT
public:
    static constexpr Duration kTick{1'000};
    static constexpr Duration kUndoTime{10'000};
    static constexpr int kListWeeks = 8;
    static constexpr int kExtendMinutes = 15;

    /// Both must outlive it.
    ServicesPresenter(ServerTalk &server, Executor &gui, QObject *parent = nullptr);
    ~ServicesPresenter() override;

    const ServicesState &state() const { return m_state; }
    void setInSight(bool inSight);
    /// The church's zone, for new services.
    void setTimeZone(const QString &zone);
    /// One of the server's events: "service.over_time" and its kin.
    void happened(const QString &event, const QJsonObject &data);

    /// Of the service that is open; null while none is, and for a new one.
    ServiceTasks *tasks();

public Q_SLOTS:
    /// Reads the plan anew.
    void load();
    void showWeek(bool isWeek);
    /// Weeks forward or back.
    void step(int weeks);
    /// Invalid: this week.
    void showWeekOf(const QDate &date = {});
    void open(const QString &service, const QString &day);
    void add();
    void closeEditor();
    /// That day alone, or all of them.
    void editOneDay(bool isOneDay);
    /// What stands in the fields, for conflicts and notes.
    void draftChanged(const belfry::app::ServiceDraft &draft);
    void save(const belfry::app::ServiceDraft &draft);
    void leaveOut(bool isLeftOut);
    /// The day is again as planned.
    void asPlanned();
    void remove();
    void undoRemove();
    /// The answer to "runs over": so many minutes more, or let be.
    void extend(int minutes);
    void letBe();

Q_SIGNALS:
    void stateChanged();
    /// For who is not looking at the window: a service is near, due, or runs over.
    void attentionWanted(const QString &title, const QString &text);
    /// What the plan does next, for the window itself.
    void reminded(const QString &title, const QString &words);

private:
    struct Editing {
        QString id, day;
        bool isOneDay = false;
        ServiceDraft draft;
        std::unique_ptr<ServiceTasks> tasks = {};
        QString busy, message;
        Tone messageTone = Tone::Quiet;
        quint64 session = 0;
        quint64 version = 0;
    };
    struct Removing {
        QString id, name;
        Subscription timer;
    };

    void loadPlaces();
    void loadDays();
    void tookServices(const QJsonObject &list);
    void openTasks();
    void tookSaved(quint64 session, const Result<QJsonObject> &answer, bool isNew);
    void askOfDay(const QByteArray &verb, const QJsonObject &body);
    void finishRemoval();
    void tick();
    void refresh();
    std::vector<PlannedDay> shownDays() const;
    std::optional<ServiceEditorState> editorNow() const;
    QString conflictOf(const Editing &editing) const;
    ServiceDraft draftOf(const PlannedService &service, const QString &day, bool isOneDay) const;
    const PlannedService *find(const QString &service) const;
    const PlannedDay *findDay(const QString &service, const QString &day) const;
    const PlannedDay *nextDay() const;
    QDateTime now() const;
    void tellEditor(quint64 session, const QString &message, Tone tone);

    ServerTalk &m_server;
    Executor &m_gui;
    ServicesState m_state;
    std::vector<PlannedService> m_services;
    std::map<QString, std::vector<PlannedDay>> m_days; ///< by service
    std::vector<ServicePlace> m_places;
    std::optional<Editing> m_editing;
    std::optional<Removing> m_removing;
    std::optional<OverTime> m_overTime;
    std::set<QString> m_askedAbout; ///< service and day: asked once
    QString m_zone;
    QString m_message;
    QDate m_monday;
    bool m_isWeek = true;
    bool m_isInSight = false;
    bool m_isLoaded = false;
    quint64 m_loads = 0; ///< answers of a reading that was overtaken are dropped
    quint64 m_sessions = 0;
    quint64 m_versions = 0;
    Subscription m_timer;
};

} // namespace belfry::app
