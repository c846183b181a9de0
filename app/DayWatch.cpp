#include "app/DayWatch.h"

#include "app/ServerApi.h"
#include "app/Times.h"

#include <algorithm>
#include <utility>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

constexpr Duration kPlanPause{60'000};
constexpr Duration kNumbersPause{10'000};
constexpr int kAheadSeconds = 24 * 3600;

} // namespace

DayWatch::DayWatch(ServerApi &api, Executor &gui, QObject *parent) : QObject(parent), m_api(api), m_gui(gui)
{
    connect(&m_api, &ServerApi::readAnew, this, [this] {
        DayState now{.viewers = m_state.viewers.value_or(0)}; // who is not counted is not there
        now.onAirTitle = m_state.onAirTitle;
        set(std::move(now));
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
    now.isOnAirs = false;
    m_airService.clear();
    m_airDay.clear();
    m_airSince = {};
    set(std::move(now));
    readNumbers();
    readPlan();
}

void DayWatch::readPlan()
{
    m_planTimer = m_gui.after(kPlanPause, [this] { readPlan(); });
    const QDateTime now = toDateTime(m_gui.clock().wall());
    QUrlQuery span;
    span.addQueryItem(u"from"_s, now.addSecs(-kAheadSeconds / 2).toString(Qt::ISODate));
    span.addQueryItem(u"to"_s, now.addSecs(kAheadSeconds).toString(Qt::ISODate));
    m_api.get(u"/api/v1/services"_s, span, this, [this](const client::ApiAnswer &answer) {
        if (answer)
            takePlan(answer.body);
    });
}

// What is on air stays what it is, also over its time; else what comes next counts.
QJsonObject DayWatch::chosenOf(const QJsonArray &days) const
{
    const QDateTime wall = toDateTime(m_gui.clock().wall());
    QJsonObject next, begun;
    for (const QJsonValue value : days) {
        const QJsonObject day = value.toObject();
        if (day[u"channel"].toString() != m_api.channelName())
            continue;
        if (!m_airService.isEmpty() && day[u"service"].toString() == m_airService && day[u"occurrence"].toString() == m_airDay)
            return day;
        const QDateTime starts = timeOf(day[u"starts_at"]), ends = timeOf(day[u"ends_at"]);
        if (day[u"skipped"].toBool())
            continue;
        if (m_airSince.isValid() && starts <= wall && ends > m_airSince && (begun.isEmpty() || timeOf(begun[u"starts_at"]) < starts))
            begun = day;
        if (ends > wall && (next.isEmpty() || starts < timeOf(next[u"starts_at"])))
            next = day;
    }
    return begun.isEmpty() ? next : begun;
}

void DayWatch::takePlan(const QJsonObject &list)
{
    const QJsonObject chosen = chosenOf(list[u"items"_s].toArray());
    DayState now = m_state;
    const QString before = now.service;
    now.service = chosen[u"service"].toString();
    now.day = chosen[u"occurrence"].toString();
    now.title = chosen[u"title"].toString();
    now.starts = timeOf(chosen[u"starts_at"]);
    now.ends = timeOf(chosen[u"ends_at"]);
    const bool isOwn = !m_airService.isEmpty() && now.service == m_airService && now.day == m_airDay;
    const QDateTime wall = toDateTime(m_gui.clock().wall());
    now.isOnAirs = isOwn || (m_airSince.isValid() && now.starts.isValid() && now.starts <= wall);
    if (now.service != before) {
        now.goesLiveItself = false;
        now.leadMinutes = 0;
        now.places.clear();
    }
    if (now.service.isEmpty())
        now.tasks.clear();
    set(std::move(now));
    readService();
    readTasks();
}

// The days of the plan do not say how their service goes live, nor where to.
void DayWatch::readService()
{
    if (m_state.service.isEmpty())
        return;
    m_api.get(u"/api/v1/services/"_s + m_state.service, this, [this](const client::ApiAnswer &answer) {
        if (!answer || answer.body[u"id"].toString() != m_state.service)
            return;
        DayState now = m_state;
        now.goesLiveItself = answer.body[u"go_live"].toString() == u"automatic";
        now.leadMinutes = answer.body[u"lead_minutes"].toInt();
        now.places.clear();
        for (const QJsonValue place : answer.body[u"places"].toArray())
            now.places.push_back(place.toString());
        set(std::move(now));
    });
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
    readBroadcast();
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

void DayWatch::readBroadcast()
{
    if (m_broadcast.isEmpty())
        return;
    m_api.get(u"/api/v1/broadcasts/"_s + m_broadcast, this, [this, asked = m_broadcast](const client::ApiAnswer &answer) {
        if (answer && m_broadcast == asked)
            takeBroadcast(answer.body);
    });
}

void DayWatch::takeBroadcast(const QJsonObject &broadcast)
{
    DayState now = m_state;
    now.viewersMost = std::max(now.viewersMost.value_or(0), broadcast[u"viewers_most"_s].toInt());
    now.onAirTitle = broadcast[u"title"_s].toString();
    set(std::move(now));
    const QString service = broadcast[u"service"_s].toString(), day = broadcast[u"occurrence"_s].toString();
    const QDateTime since = timeOf(broadcast[u"started_at"_s]);
    if (service == m_airService && day == m_airDay && since == m_airSince)
        return;
    m_airService = service;
    m_airDay = day;
    m_airSince = since;
    readPlan();
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
