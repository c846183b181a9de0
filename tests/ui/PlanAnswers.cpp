#include "ui/PlanAnswers.h"

#include "ui/WholeDesk.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <tuple>

namespace belfry::test {

using namespace Qt::StringLiterals;

namespace {

QJsonObject dayOf(const QString &service, const QString &title, const QDate &date, const QTime &from, int minutes)
{
    const QDateTime start(date, from, QTimeZone::utc());
    return {{u"service"_s, service}, {u"channel"_s, u"church"_s}, {u"title"_s, title}, {u"category"_s, u"worship"_s},
            {u"occurrence"_s, date.toString(Qt::ISODate)}, {u"time_zone"_s, u"UTC"_s},
            {u"starts_local"_s, start.toString(u"yyyy-MM-dd'T'HH:mm"_s)}, {u"starts_at"_s, start.toString(Qt::ISODateWithMs)},
            {u"ends_at"_s, start.addSecs(60 * minutes).toString(Qt::ISODateWithMs)}, {u"skipped"_s, false}, {u"changed"_s, false}};
}

} // namespace

void answerPlan(WholeDesk &desk)
{
    const QDate monday = QDate::currentDate().addDays(1 - QDate::currentDate().dayOfWeek());
    struct Row {
        const char *id;
        const char *title;
        int day;
        QTime at;
        int minutes;
        const char *by;
    };
    QJsonArray services;
    for (const Row &row : {Row{"A", "Sunday Morning Worship", 6, {10, 0}, 75, "remind"}, Row{"B", "Evening Prayer", 2, {19, 30}, 45, "automatic"},
                           Row{"C", "Youth", 4, {18, 0}, 90, "manual"}}) {
        const QString id = QLatin1String(row.id), title = QLatin1String(row.title);
        const QDate date = monday.addDays(row.day);
        services.append(QJsonObject{{u"id"_s, id}, {u"channel"_s, u"church"_s}, {u"title"_s, title}, {u"description"_s, QString()},
                                    {u"category"_s, u"worship"_s}, {u"time_zone"_s, u"UTC"_s}, {u"links"_s, QJsonArray()},
                                    {u"starts_local"_s, QDateTime(date, row.at).toString(u"yyyy-MM-dd'T'HH:mm"_s)}, {u"minutes"_s, row.minutes},
                                    {u"recurrence"_s, u"FREQ=WEEKLY"_s}, {u"go_live"_s, QLatin1String(row.by)}, {u"lead_minutes"_s, 10}});
        QJsonArray days;
        for (int week = 0; week < 4; ++week)
            days.append(dayOf(id, title, date.addDays(7 * week), row.at, row.minutes));
        const QByteArray text = QJsonDocument(QJsonObject{{u"items"_s, days}, {u"next"_s, QJsonValue()}}).toJson();
        desk.server().prefixAnswers["GET /api/v1/services/" + id.toUtf8() + "/occurrences?"] = {200, text};
    }
    desk.answer("/api/v1/channels/church/services?limit=200", QJsonDocument(QJsonObject{{u"items"_s, services}, {u"next"_s, QJsonValue()}}).toJson());
    QJsonArray places;
    for (const auto &[id, preset, name] : {std::tuple{"01Y", "youtube", "YouTube"}, std::tuple{"01F", "facebook", "Facebook"},
                                           std::tuple{"01N", "rtmp", "St. Anne's nursing home"}})
        places.append(QJsonObject{{u"id"_s, QLatin1String(id)}, {u"channel"_s, u"church"_s}, {u"name"_s, QLatin1String(name)},
                                  {u"preset"_s, QLatin1String(preset)}, {u"address"_s, u"rtmps://place.example.org/app"_s}, {u"key"_s, u"••••7f2a"_s},
                                  {u"is_on"_s, name[0] != 'S'}, {u"made_at"_s, u"2026-10-12T08:00:00.000Z"_s}, {u"relay"_s, QJsonValue()}});
    desk.answer("/api/v1/channels/church/destinations", QJsonDocument(QJsonObject{{u"items"_s, places}, {u"next"_s, QJsonValue()}}).toJson());
    desk.answer("/api/v1/destination-presets",
                R"({"items":[{"id":"youtube","name":"YouTube","address":"rtmps://a.rtmps.youtube.com:443/live2","video_codecs":["avc"]},)"
                R"({"id":"facebook","name":"Facebook","address":"rtmps://rtmp-api.facebook.com:443/rtmp/","video_codecs":["avc"]},)"
                R"({"id":"rtmp","name":"RTMP","address":"","video_codecs":["avc"]}]})");
}

void answerPlacesInTrouble(WholeDesk &desk)
{
    const auto place = [](const QString &id, const QString &preset, const QString &name, bool isOn, const QJsonValue &relay) {
        const QString address = preset == u"youtube"    ? u"rtmps://a.rtmps.youtube.com:443/live2"_s
                                : preset == u"facebook" ? u"rtmps://rtmp-api.facebook.com:443/rtmp/"_s
                                                        : u"rtmp://10.0.0.7/live/"_s;
        return QJsonObject{{u"id"_s, id}, {u"channel"_s, u"church"_s}, {u"name"_s, name}, {u"preset"_s, preset},
                           {u"address"_s, address}, {u"key"_s, preset == u"rtmp" ? u""_s : u"••••7f2a"_s}, {u"is_on"_s, isOn},
                           {u"made_at"_s, u"2026-10-12T08:00:00.000Z"_s}, {u"relay"_s, relay}};
    };
    const QJsonArray places{
        place(u"01Y"_s, u"youtube"_s, u"YouTube"_s, true, QJsonObject{{u"state"_s, u"live"_s}, {u"kbps"_s, 4480}}),
        place(u"01F"_s, u"facebook"_s, u"Facebook"_s, true, QJsonObject{{u"state"_s, u"refused"_s}, {u"reason"_s, u"key_refused"_s}}),
        place(u"01V"_s, u"rtmp"_s, u"Hospital"_s, true, QJsonObject{{u"state"_s, u"waiting"_s}, {u"reason"_s, u"unreachable"_s}}),
        place(u"01N"_s, u"rtmp"_s, u"Nursing home"_s, false, QJsonValue())};
    const QByteArray text = QJsonDocument(QJsonObject{{u"items"_s, places}, {u"next"_s, QJsonValue()}}).toJson();
    desk.answer("/api/v1/channels/church/destinations", text);
    desk.answer("/api/v1/channels/church/destinations?limit=200", text);
    const QJsonObject refused{{u"id"_s, u"relay.refused"_s}, {u"about"_s, u"destinations/01F"_s}, {u"severity"_s, u"warning"_s},
                              {u"since"_s, u"2026-11-22T09:30:05.000Z"_s}, {u"values"_s, QJsonObject()}};
    const QJsonObject filling{{u"id"_s, u"recording.disk_filling"_s}, {u"severity"_s, u"warning"_s}, {u"since"_s, u"2026-11-22T09:30:05.000Z"_s},
                              {u"values"_s, QJsonObject{{u"minutes"_s, 25}}}};
    desk.server().channel[u"health"_s] = QJsonObject{{u"findings"_s, QJsonArray{refused, filling}}};
}

} // namespace belfry::test
