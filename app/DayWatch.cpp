#include "app/DayWatch.h"

#include "app/ServerApi.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

constexpr Duration kPlanPause{60'000};
constexpr Duration kNumbersPause{10'000};
constexpr int kAheadSeconds = 24 * 3600;

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

} // namespace

DayWatch::DayWatch(ServerApi &api, Executor &gui, QObject *parent) : QObject(parent), m_api(api), m_gui(gui)
{
    connect(&m_api, &ServerApi::readAnew, this, [this] {
        set({.viewers = m_state.viewers.value_or(0), .onAirTitle = m_state.onAirTitle}); // who is not counted is not there
        readPlan();
        readNumbers();
    });
    connect(&m_api, &ServerApi::viewersCounted, this, [this](int viewers) {
        DayState now = m_state;
        now.viewers = viewers;
        if (!m_broadcast.isEmpty())
            now.viewersMost = std::max(now.viewersMost.value_or(0), viewers);
        set(std::move(now));
    });
    connect(&m_api, &ServerApi::happened, this, [this](const client::ServerEvent &event) {
        if (event.event.startsWith(u"service."_s))
            readPlan();
        else if (event.event == u"checklist.changed")
            readTasks();
    });
}

void DayWatch::setBroadcast(const QString &broadcast, bool isRecorded)
{
    m_isRecorded = isRecorded;
    if (std::exchange(m_broadcast, broadcast) == broadcast)
        return;
    DayState now = m_state;
    now.viewersMost = broadcast.isEmpty() ? std::nullopt : now.viewers;
    now.recordedBytes.reset();
    now.onAirTitle.clear();
    set(std::move(now));
    readNumbers();
}

void DayWatch::readPlan()
{
    m_planTimer = m_gui.after(kPlanPause, [this] { readPlan(); });
    const qint64 wall = m_gui.clock().wall().time_since_epoch().count();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC);
    QUrlQuery span;
    span.addQueryItem(u"from"_s, now.addSecs(-kAheadSeconds / 2).toString(Qt::ISODate));
    span.addQueryItem(u"to"_s, now.addSecs(kAheadSeconds).toString(Qt::ISODate));
    m_api.get(u"/api/v1/services"_s, span, this, [this](const client::ApiAnswer &answer) {
        if (answer)
            takePlan(answer.body);
    });
}

void DayWatch::takePlan(const QJsonObject &list)
{
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(m_gui.clock().wall().time_since_epoch().count(), Qt::UTC);
    DayState now = m_state;
    now.service.clear();
    now.day.clear();
    now.title.clear();
    now.starts = now.ends = {};
    for (const QJsonValue item : list[u"items"_s].toArray()) {
        const QDateTime ends = timeOf(item[u"ends_at"]);
        const QDateTime starts = timeOf(item[u"starts_at"]);
        const bool isOurs = item[u"channel"].toString() == m_api.channelName() && !item[u"skipped"].toBool();
        if (!isOurs || ends <= wall || (now.starts.isValid() && now.starts <= starts))
            continue;
        now.service = item[u"service"].toString();
        now.day = item[u"occurrence"].toString();
        now.title = item[u"title"].toString();
        now.starts = starts;
        now.ends = ends;
    }
    if (now.service.isEmpty())
        now.tasks.clear();
    set(std::move(now));
    readTasks();
}

void DayWatch::readTasks()
{
    if (m_state.service.isEmpty())
        return;
    QUrlQuery day;
    day.addQueryItem(u"occurrence"_s, m_state.day);
    m_api.get(u"/api/v1/services/%1/checklist"_s.arg(m_state.service), day, this, [this](const client::ApiAnswer &answer) {
        if (!answer)
            return;
        DayState now = m_state;
        now.tasks.clear();
        for (const QJsonValue item : answer.body[u"items"_s].toArray()) {
            now.tasks.push_back({item[u"id"].toString(), item[u"text"].toString(), item[u"owner"].toString(),
                                 item[u"done"].isObject()});
        }
        set(std::move(now));
    });
}

void DayWatch::readNumbers()
{
    m_numbersTimer = m_gui.after(kNumbersPause, [this] { readNumbers(); });
    if (!m_api.isInSight())
        return;
    m_api.get(u"/api/v1/status"_s, this, [this](const client::ApiAnswer &answer) {
        const QJsonValue bytes = answer.body[u"disk"_s][u"free_bytes"];
        DayState now = m_state;
        now.freeBytes = bytes.isDouble() ? std::optional(bytes.toInteger()) : std::nullopt;
        set(std::move(now));
    });
    if (!m_broadcast.isEmpty()) {
        m_api.get(u"/api/v1/broadcasts/"_s + m_broadcast, this, [this](const client::ApiAnswer &answer) {
            if (!answer || m_broadcast.isEmpty())
                return;
            DayState now = m_state;
            now.viewersMost = std::max(now.viewersMost.value_or(0), answer.body[u"viewers_most"_s].toInt());
            now.onAirTitle = answer.body[u"title"_s].toString();
            set(std::move(now));
        });
    }
    if (!m_broadcast.isEmpty() && m_isRecorded) {
        m_api.get(m_api.inChannel(u"/recordings"_s), QUrlQuery(u"limit=1"_s), this, [this](const client::ApiAnswer &answer) {
            if (!answer || m_broadcast.isEmpty())
                return;
            DayState now = m_state;
            qint64 bytes = 0;
            for (const QJsonValue file : answer.body[u"items"_s][0][u"files"].toArray())
                bytes += file[u"bytes"].toInteger();
            now.recordedBytes = bytes;
            set(std::move(now));
        });
    }
}

void DayWatch::tick(const QString &task, bool done, Reply reply)
{
    const QString path = u"/api/v1/services/%1/occurrences/%2/checklist/%3"_s.arg(m_state.service, m_state.day, task);
    auto then = [this, reply = std::move(reply)](const client::ApiAnswer &answer) {
        if (answer)
            readTasks();
        reply(answer);
    };
    if (done)
        m_api.put(path, {}, {}, this, std::move(then));
    else
        m_api.remove(path, {}, this, std::move(then));
}

void DayWatch::set(DayState now)
{
    if (now == m_state)
        return;
    m_state = std::move(now);
    Q_EMIT changed();
}

} // namespace belfry::app
