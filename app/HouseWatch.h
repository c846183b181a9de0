// HouseWatch: what goes on on all channels of the server, also those that no window here shows.
#pragma once

#include "base/Executor.h"
#include "update/UpdateRules.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace belfry::app {

class ServerApi;

struct HouseState {
    std::optional<bool> anyOnAir = {};                         ///< empty: not known
    std::optional<std::vector<update::Planned>> planned = {};  ///< services that are on or come within a day; empty: not known
    std::vector<update::Planned> nextStarts = {};              ///< as people set them, without a service in the plan

    bool operator==(const HouseState &) const = default;
};

/// For what must not disturb a service anywhere. GUI thread; owned by DeskApp.
class HouseWatch final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    HouseWatch(ServerApi &api, Executor &gui, QObject *parent = nullptr);

    const HouseState &state() const { return m_state; }
    /// Asks now whether any channel is on air, and then calls; anyOnAir is empty when nobody answered.
    void askOnAir(QObject *context, std::function<void()> then);

Q_SIGNALS:
    void changed();

private:
    void readOnAir();
    void readPlan();
    void set(HouseState now);

    ServerApi &m_api;
    Executor &m_gui;
    HouseState m_state;
    Subscription m_onAirTimer;
    Subscription m_planTimer;
};

} // namespace belfry::app
