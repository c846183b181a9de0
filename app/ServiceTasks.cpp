#include "app/ServiceTasks.h"

#include "app/Notifier.h"

#include <QJsonArray>

#include <algorithm>

namespace belfry::app {

using namespace Qt::StringLiterals;

ServiceTasks::ServiceTasks(ServerTalk &server, const QString &service, const QString &day, std::function<void()> changed,
                           std::function<void(const QString &)> failed)
    : m_server(server), m_service(service), m_day(day), m_changed(std::move(changed)), m_failed(std::move(failed))
{
}

void ServiceTasks::load()
{
    const QString day = m_day.isEmpty() ? QString() : u"?occurrence="_s + m_day;
    m_server.ask("GET", u"/api/v1/services/%1/checklist%2"_s.arg(m_service, day), {},
                 [this, alive = std::weak_ptr(m_alive)](Result<QJsonObject> answer) {
                     if (alive.expired() || !answer)
                         return;
                     m_tasks.clear();
                     for (const QJsonValue &item : (*answer)[u"items"].toArray())
                         m_tasks.push_back({.id = item[u"id"].toString(),
                                            .text = item[u"text"].toString(),
                                            .owner = item[u"owner"].toString(),
                                            .isDone = item[u"done"].isObject(),
                                            .doneBy = item[u"done"][u"by"].toString()});
                     m_changed();
                 });
}

void ServiceTasks::ask(const QByteArray &verb, const QString &what, const QJsonObject &body)
{
    m_server.ask(verb, u"/api/v1/services/%1%2"_s.arg(m_service, what), body, [this, alive = std::weak_ptr(m_alive)](Result<QJsonObject> answer) {
        if (alive.expired())
            return;
        if (!answer)
            m_failed(Notifier::refusal(answer.error()));
        load();
    });
}

void ServiceTasks::add(const QString &text, const QString &owner)
{
    if (!text.trimmed().isEmpty())
        ask("POST", u"/checklist"_s, {{u"text"_s, text.trimmed()}, {u"owner"_s, owner.trimmed()}});
}

void ServiceTasks::change(const QString &id, const QString &text, const QString &owner)
{
    ask("PATCH", u"/checklist/"_s + id, {{u"text"_s, text.trimmed()}, {u"owner"_s, owner.trimmed()}});
}

void ServiceTasks::remove(const QString &id)
{
    ask("DELETE", u"/checklist/"_s + id, {});
}

void ServiceTasks::move(const QString &id, int row)
{
    QJsonArray order;
    for (const ServiceTask &task : m_tasks)
        if (task.id != id)
            order.append(task.id);
    order.insert(std::clamp<qsizetype>(row, 0, order.size()), id);
    ask("PUT", u"/checklist/order"_s, {{u"order"_s, order}});
}

void ServiceTasks::tick(const QString &id, bool isDone)
{
    if (!m_day.isEmpty())
        ask(isDone ? "PUT" : "DELETE", u"/occurrences/%1/checklist/%2"_s.arg(m_day, id), {});
}

} // namespace belfry::app
