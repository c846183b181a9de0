// HouseWatch: what goes on on all channels of the server, also those that no window here shows.
#pragma once

#include "base/Executor.h"
#include "update/UpdateRules.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace belfry::app {

class ServerApi;

struct HouseState {
    std::optional<bool> anyOnAir = {};                         ///< empty: not known
    std::optional<std::vector<update::Planned>> planned = {};  ///< services that are on or come within kAhead; empty: not known
    std::vector<update::Planned> nextStarts = {};              ///< as people set them, without a service in the plan

    /// Nothing is on air, and nothing begins within `ahead` of `now` (kAhead at most). What is not known counts as much.
    bool isQuiet(const QDateTime &now, std::chrono::seconds ahead) const;

    bool operator==(const HouseState &) const = default;
};

/// For what must not disturb a service anywhere. GUI thread; owned by DeskApp.
class HouseWatch final : public QObject {
    Q_OBJECT
public:
    /// A week, and a day more: the next Sunday counts from the one before.
    static constexpr std::chrono::hours kAhead{8 * 24};

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
