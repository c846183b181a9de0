// HeldElsewhere: how many messages wait for a host in the rooms that are not open here.
#pragma once

#include "base/Executor.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <map>

namespace belfry::app {

class ServerApi;

/// The open room tells of itself over its socket; the others are asked twice a minute. GUI thread; owned by ChatPresenter.
class HeldElsewhere final : public QObject {
    Q_OBJECT
public:
    static constexpr Duration kPause{30'000};

    /// Both must outlive it.
    HeldElsewhere(ServerApi &api, Executor &gui, QObject *parent = nullptr);

    /// All but the open one; asked at once when they are others than before.
    void setRooms(const QStringList &rooms);
    /// Rooms where nothing waits are not in it.
    const std::map<QString, int> &counts() const { return m_counts; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void took(const QString &room, int count);

    ServerApi &m_api;
    Executor &m_gui;
    QStringList m_rooms;
    std::map<QString, int> m_counts;
    Subscription m_timer;
};

} // namespace belfry::app
