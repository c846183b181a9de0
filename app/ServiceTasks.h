// ServiceTasks: the checklist of one service, ticked for one of its days.
#pragma once

#include "app/ServerTalk.h"
#include "app/ServicesState.h"

#include <functional>
#include <memory>
#include <vector>

namespace belfry::app {

/// GUI thread; owned by ServicesPresenter. Reads the list again after each change; a failure is told as a sentence.
class ServiceTasks final {
public:
    /// Both are called later, never from inside the constructor. `day` is empty for a service that has none yet.
    ServiceTasks(ServerTalk &server, const QString &service, const QString &day, std::function<void()> changed,
                 std::function<void(const QString &)> failed);

    const std::vector<ServiceTask> &tasks() const { return m_tasks; }
    void load();
    void add(const QString &text, const QString &owner);
    void change(const QString &id, const QString &text, const QString &owner);
    void remove(const QString &id);
    void move(const QString &id, int row);
    void tick(const QString &id, bool isDone);

private:
    void ask(const QByteArray &verb, const QString &what, const QJsonObject &body);

    ServerTalk &m_server;
    const QString m_service;
    const QString m_day;
    std::function<void()> m_changed;
    std::function<void(const QString &)> m_failed;
    std::vector<ServiceTask> m_tasks;
    const std::shared_ptr<char> m_alive = std::make_shared<char>();
};

} // namespace belfry::app
