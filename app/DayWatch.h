// DayWatch: today's service as the server knows it: how many watch, what is to be done before it, what is recorded.
#pragma once

#include "base/Executor.h"
#include "client/ApiCall.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace belfry::app {

class ServerApi;

/// Something a person sees to before the service.
struct Duty {
    QString id = {};
    QString text = {};
    QString owner = {};
    bool done = false;

    bool operator==(const Duty &) const = default;
};

struct DayState {
    std::optional<int> viewers = {};
    std::optional<int> viewersMost = {}; ///< of this broadcast
    std::optional<qint64> recordedBytes = {};
    std::optional<qint64> freeBytes = {};
    QString onAirTitle = {}; ///< of the broadcast on air; empty: none, or not read yet
    QString service = {}; ///< the one that is on or comes within a day; empty: none
    QString day = {};     ///< its name among the service's days: "2026-11-22"
    QString title = {};
    QDateTime starts = {};
    QDateTime ends = {};
    std::vector<Duty> tasks = {};

    bool operator==(const DayState &) const = default;
};

/// GUI thread; owned by DeskApp. What it knew last stays while the server is out of sight.
class DayWatch final : public QObject {
    Q_OBJECT
public:
    using Reply = std::function<void(const client::ApiAnswer &)>;

    /// Both must outlive it.
    DayWatch(ServerApi &api, Executor &gui, QObject *parent = nullptr);

    const DayState &state() const { return m_state; }
    /// From LivePresenter: the broadcast on air, empty when none is, and whether it is recorded.
    void setBroadcast(const QString &broadcast, bool isRecorded);
    /// Says that somebody has done it, or has not after all.
    void tick(const QString &task, bool done, Reply reply);

Q_SIGNALS:
    void changed();

private:
    void readPlan();
    void readTasks();
    void readNumbers();
    void takePlan(const QJsonObject &list);
    void set(DayState now);

    ServerApi &m_api;
    Executor &m_gui;
    DayState m_state;
    QString m_broadcast;
    bool m_isRecorded = false;
    Subscription m_planTimer;
    Subscription m_numbersTimer;
};

} // namespace belfry::app
