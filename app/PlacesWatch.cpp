#include "app/PlacesWatch.h"

#include "app/ServerApi.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

constexpr Duration kPause{2'000};
constexpr Duration kTogether{150}; ///< many relays change in one moment

std::optional<QDateTime> timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

void takeRelay(Place &place, const QJsonObject &relay)
{
    place.state = relay[u"state"_s].toString();
    place.reason = relay[u"reason"_s].toString();
    place.detail = relay[u"detail"_s].toString();
    place.kbps = relay[u"kbps"_s].toInt();
    place.nextTry = timeOf(relay[u"next_try_at"_s]);
    place.liveSince = timeOf(relay[u"live_since"_s]);
}

} // namespace

const Place *PlacesSeen::find(const QString &id) const
{
    const auto found = std::find_if(places.begin(), places.end(), [&](const Place &place) { return place.id == id; });
    return found == places.end() ? nullptr : &*found;
}

PlacesWatch::PlacesWatch(ServerApi &api, Executor &gui, QObject *parent) : QObject(parent), m_api(api), m_gui(gui)
{
    connect(&m_api, &ServerApi::readAnew, this, &PlacesWatch::readPlaces);
    connect(&m_api, &ServerApi::happened, this, [this](const client::ServerEvent &event) {
        if (event.event.startsWith(u"place."_s) || event.event == u"relay.changed")
            readSoon();
    });
}

void PlacesWatch::setOnAir(bool onAir)
{
    if (std::exchange(m_onAir, onAir) == onAir)
        return;
    if (onAir)
        readRelays();
    else
        readSoon();
}

void PlacesWatch::readSoon()
{
    if (!m_soon)
        m_soon = m_gui.after(kTogether, [this] { readPlaces(); });
}

void PlacesWatch::readPlaces()
{
    m_soon.reset();
    m_api.get(m_api.inChannel(u"/destinations"_s), QUrlQuery(u"limit=200"_s), this, [this](const client::ApiAnswer &answer) {
        if (!answer)
            return;
        PlacesSeen now{.known = true};
        for (const QJsonValue item : answer.body[u"items"_s].toArray()) {
            Place place{.id = item[u"id"].toString(), .name = item[u"name"].toString(), .preset = item[u"preset"].toString(),
                        .keyMasked = item[u"key"].toString(), .address = item[u"address"].toString(),
                        .isOn = item[u"for_now"].toBool(item[u"is_on"].toBool()), .isForNow = item[u"for_now"].isBool()};
            takeRelay(place, item[u"relay"].toObject());
            now.places.push_back(std::move(place));
        }
        set(std::move(now));
    });
}

void PlacesWatch::readRelays()
{
    m_poll.reset();
    if (!m_onAir)
        return;
    m_api.get(m_api.inChannel(u"/relays"_s), this, [this](const client::ApiAnswer &answer) {
        if (answer)
            takeRelays(answer.body);
        askAgain();
    });
}

void PlacesWatch::askAgain()
{
    m_poll = m_gui.after(kPause, [this] { readRelays(); });
}

void PlacesWatch::takeRelays(const QJsonObject &list)
{
    PlacesSeen now = m_state;
    for (const QJsonValue item : list[u"items"_s].toArray()) {
        const QString id = item[u"destination"].toString();
        for (Place &place : now.places) {
            if (place.id == id)
                takeRelay(place, item.toObject());
        }
    }
    set(std::move(now));
}

void PlacesWatch::setTried(const QString &id, const PlaceTried &tried)
{
    m_tried[id] = tried;
    set(m_state);
}

void PlacesWatch::set(PlacesSeen now)
{
    for (Place &place : now.places) {
        const auto tried = m_tried.find(place.id);
        const bool holds = tried != m_tried.end() && tried->second.keyMasked == place.keyMasked && tried->second.address == place.address;
        place.tried = holds ? std::optional(tried->second) : std::nullopt;
    }
    if (now == m_state)
        return;
    m_state = std::move(now);
    Q_EMIT changed();
}

void PlacesWatch::tryAgain(const QString &id, Reply reply)
{
    m_api.post(u"/api/v1/destinations/%1/retry"_s.arg(id), {}, this, then(std::move(reply)));
}

void PlacesWatch::turn(const QString &id, bool on, Reply reply)
{
    m_api.put(u"/api/v1/destinations/%1/switch"_s.arg(id), {{u"is_on"_s, on}}, {}, this, then(std::move(reply)));
}

void PlacesWatch::setKey(const QString &id, const Secret &key, Reply reply)
{
    m_tried.erase(id); // it was about another key, be its end the same
    m_api.patch(u"/api/v1/destinations/%1"_s.arg(id), {{u"key"_s, QString::fromStdString(key.reveal())}}, {}, this,
                then(std::move(reply)));
}

PlacesWatch::Reply PlacesWatch::then(Reply reply)
{
    return [this, reply = std::move(reply)](const client::ApiAnswer &answer) {
        if (answer)
            readPlaces();
        reply(answer);
    };
}

} // namespace belfry::app
