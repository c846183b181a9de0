// PlacesPresenter: the Places page without its widgets.
#pragma once

#include "app/PlacesKnown.h"
#include "app/PlacesWatch.h"
#include "app/ServerTalk.h"
#include "base/Executor.h"

#include <QJsonObject>
#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace belfry::app {

/// Reads the list every few seconds while somebody looks at it; each command is said at once and never kept for later.
/// A removal can be undone for ten seconds: the server does not give a key back, so the place is switched off at once and
/// removed when they are over. GUI thread; owned by DeskApp.
class PlacesPresenter final : public QObject {
    Q_OBJECT
public:
    static constexpr Duration kLookEvery{3'000};
    static constexpr Duration kUndoTime{10'000};

    /// Both must outlive it.
    PlacesPresenter(ServerTalk &server, Executor &gui, QObject *parent = nullptr);
    ~PlacesPresenter() override;

    const PlacesState &state() const { return m_state; }
    void see(const PlacesSight &sight);

public Q_SLOTS:
    /// Reads the list anew.
    void load();
    /// The page is shown or left.
    void setLookedAt(bool isLookedAt);
    void open(const QString &id);
    void add();
    void closeEditor();
    void save(const belfry::app::PlaceDraft &draft);
    /// Saves first what was changed, for the server tries what it keeps.
    void tryKey(const belfry::app::PlaceDraft &draft);
    /// Sends the picture that comes in to this place alone, for a short time, without going on air.
    void sendTest();
    void turn(const QString &id, bool on);
    /// To the place in the list of `row`, counted without our own page.
    void move(const QString &id, int row);
    void remove(const QString &id);
    void undoRemove();

Q_SIGNALS:
    void stateChanged();
    /// A place was saved for the first time.
    void added(const QString &id);
    /// A trial learned something about it.
    void tried(const QString &id, const belfry::app::PlaceTried &what);

private:
    struct Removing {
        KeptPlace place;
        Subscription timer;
    };
    using Then = std::function<void(const QString &id)>;

    void loadPresets();
    void took(const QJsonObject &list);
    void saveThen(const PlaceDraft &draft, Then then);
    void tryNow(const QString &id, const QString &what, const QString &busy);
    void showTrial(const QString &id, const QJsonObject &answer, bool wasSent);
    void keep(KeptPlace kept);
    void sendSwitch(const QString &id, bool on);
    void finishRemoval();
    void tell(const QString &message);
    void tellEditor(quint64 session, const QString &message, Tone tone);
    void refresh();

    ServerTalk &m_server;
    Executor &m_gui;
    PlacesState m_state;
    PlacesKnown m_known;
    std::map<QString, std::optional<bool>> m_switching; ///< under way, and what is to follow
    std::optional<Removing> m_removing;
    bool m_isLookedAt = false;
    bool m_isAsking = false;
    quint64 m_changes = 0; ///< a list asked for before a change says nothing new
    quint64 m_sessions = 0;
    Subscription m_timer;
};

} // namespace belfry::app
