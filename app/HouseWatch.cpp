#include "app/HouseWatch.h"

#include "app/ServerApi.h"
#include "app/Times.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

constexpr Duration kOnAirPause{10'000};
constexpr Duration kPlanPause{60'000};
constexpr int kBackSeconds = 12 * 3600; ///< what began earlier is over

std::vector<update::Planned> spansIn(const QJsonObject &list, QLatin1StringView start, QLatin1StringView end)
{
    std::vector<update::Planned> all;
    for (const QJsonValue item : list[u"items"_s].toArray()) {
        const QDateTime from = timeOf(item[start]);
        const QDateTime to = timeOf(item[end]);
        if (from.isValid() && to.isValid() && !item[u"skipped"].toBool())
            all.push_back({from, to});
    }
    return all;
}

} // namespace

bool HouseState::isQuiet(const QDateTime &now, std::chrono::seconds ahead) const
{
    if (anyOnAir.value_or(true) || !planned)
        return false;
    const QDateTime until = now.addSecs(ahead.count());
    const auto counts = [&](const update::Planned &span) { return span.end >= now && span.start <= until; };
    return std::none_of(planned->begin(), planned->end(), counts) && std::none_of(nextStarts.begin(), nextStarts.end(), counts);
}

HouseWatch::HouseWatch(ServerApi &api, Executor &gui, QObject *parent) : QObject(parent), m_api(api), m_gui(gui)
{
    connect(&m_api, &ServerApi::readAnew, this, [this] {
        set({}); // perhaps of another server
        readOnAir();
        readPlan();
    });
    connect(&m_api, &ServerApi::happened, this, [this](const client::ServerEvent &event) {
        if (event.event.startsWith(u"broadcast."))
            readOnAir();
        else if (event.event.startsWith(u"service."))
            readPlan();
    });
}

void HouseWatch::askOnAir(QObject *context, std::function<void()> then)
{
    m_api.get(u"/api/v1/health"_s, context, [this, then = std::move(then)](const client::ApiAnswer &answer) {
        const QJsonValue onAir = answer.body[u"on_air"_s];
        HouseState now = m_state;
        now.anyOnAir = answer && onAir.isBool() ? std::optional(onAir.toBool()) : std::nullopt;
        set(std::move(now));
        then();
    });
}

void HouseWatch::readOnAir()
{
    m_onAirTimer = m_gui.after(kOnAirPause, [this] { readOnAir(); });
    if (m_api.isInSight())
        askOnAir(this, [] {});
}

void HouseWatch::readPlan()
{
    m_planTimer = m_gui.after(kPlanPause, [this] { readPlan(); });
    if (!m_api.isInSight())
        return;
    const auto wall = toDateTime(m_gui.clock().wall());
    QUrlQuery span;
    span.addQueryItem(u"from"_s, wall.addSecs(-kBackSeconds).toString(Qt::ISODate));
    span.addQueryItem(u"to"_s, wall.addSecs(std::chrono::seconds(kAhead).count()).toString(Qt::ISODate));
    m_api.get(u"/api/v1/services"_s, span, this, [this](const client::ApiAnswer &answer) {
        HouseState now = m_state;
        if (answer)
            now.planned = spansIn(answer.body, "starts_at"_L1, "ends_at"_L1);
        set(std::move(now));
    });
    m_api.get(u"/api/v1/channels"_s, QUrlQuery(u"limit=100"_s), this, [this](const client::ApiAnswer &answer) {
        HouseState now = m_state;
        if (answer)
            now.nextStarts = spansIn(answer.body, "next_start"_L1, "next_start"_L1);
        set(std::move(now));
    });
}

void HouseWatch::set(HouseState now)
{
    if (std::exchange(m_state, std::move(now)) != m_state)
        Q_EMIT changed();
}

} // namespace belfry::app
