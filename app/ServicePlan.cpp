#include "app/ServicePlan.h"

#include "app/Times.h"

#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <set>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

QDateTime moment(const QJsonValue &value)
{
    return timeOf(value).toUTC();
}

QDateTime localFrom(const QJsonValue &value)
{
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    return time;
}

QString nameOf(GoesLive by)
{
    return by == GoesLive::ByHand ? u"manual"_s : by == GoesLive::Remind ? u"remind"_s : u"automatic"_s;
}

GoesLive goesLiveFrom(const QString &name)
{
    return name == u"manual" ? GoesLive::ByHand : name == u"automatic" ? GoesLive::ByItself : GoesLive::Remind;
}

QString startsLocal(const ServiceDraft &draft)
{
    return u"%1T%2"_s.arg(draft.date.toString(Qt::ISODate), draft.time.toString(u"HH:mm"_s));
}

} // namespace

PlannedService serviceFrom(const QJsonObject &json)
{
    PlannedService read{.id = json[u"id"].toString()};
    const QDateTime starts = localFrom(json[u"starts_local"]);
    read.plan = {.title = json[u"title"].toString(),
                 .description = json[u"description"].toString(),
                 .date = starts.date(),
                 .time = starts.time(),
                 .minutes = json[u"minutes"].toInt(),
                 .timeZone = json[u"time_zone"].toString(),
                 .repeat = RepeatRule::parse(json[u"recurrence"].toString()),
                 .goesLive = goesLiveFrom(json[u"go_live"].toString()),
                 .leadMinutes = json[u"lead_minutes"].toInt(10),
                 .endsByItself = json[u"end_automatically"].toBool(),
                 .slate = json[u"slate"].toString()};
    for (const QJsonValue &place : json[u"places"].toArray())
        read.plan.places.push_back(place.toString());
    for (const QJsonValue &link : json[u"links"].toArray())
        read.plan.links.push_back({link[u"title"].toString(), link[u"url"].toString()});
    return read;
}

PlannedDay dayFrom(const QJsonObject &json)
{
    return {.service = json[u"service"].toString(),
            .day = json[u"occurrence"].toString(),
            .title = json[u"title"].toString(),
            .timeZone = json[u"time_zone"].toString(),
            .startsLocal = localFrom(json[u"starts_local"]),
            .startsAt = moment(json[u"starts_at"]),
            .endsAt = moment(json[u"ends_at"]),
            .isSkipped = json[u"skipped"].toBool(),
            .isChanged = json[u"changed"].toBool()};
}

QJsonObject toJson(const ServiceDraft &draft)
{
    QJsonArray places, links;
    for (const QString &place : draft.places)
        places.append(place);
    for (const ServiceLink &link : draft.links)
        links.append(QJsonObject{{u"title"_s, link.title.trimmed()}, {u"url"_s, link.url.trimmed()}});
    return {{u"title"_s, draft.title.trimmed()},
            {u"description"_s, draft.description.trimmed()},
            {u"starts_local"_s, startsLocal(draft)},
            {u"minutes"_s, draft.minutes},
            {u"time_zone"_s, draft.timeZone},
            {u"recurrence"_s, draft.repeat.text(draft.date)},
            {u"go_live"_s, nameOf(draft.goesLive)},
            {u"lead_minutes"_s, draft.leadMinutes},
            {u"end_automatically"_s, draft.endsByItself},
            {u"slate"_s, draft.slate},
            {u"places"_s, places},
            {u"links"_s, links}};
}

QJsonObject changesOf(const ServiceDraft &before, const ServiceDraft &now)
{
    const QJsonObject old = toJson(before), wanted = toJson(now);
    QJsonObject changes;
    for (auto field = wanted.begin(); field != wanted.end(); ++field)
        if (old[field.key()] != field.value())
            changes[field.key()] = field.value();
    return changes;
}

QJsonObject dayChangesOf(const ServiceDraft &before, const ServiceDraft &now)
{
    QJsonObject changes = changesOf(before, now);
    for (const QString &field : changes.keys())
        if (field != u"title" && field != u"starts_local" && field != u"minutes")
            changes.remove(field);
    return changes;
}

QString ServiceWords::clock(const QTime &time)
{
    return QLocale().toString(time, QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

QString ServiceWords::until(const QDateTime &start, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(start);
    if (seconds <= 0)
        return {};
    const qint64 minutes = (seconds + 59) / 60;
    if (minutes < 100)
        return tr("in %n min", nullptr, static_cast<int>(minutes));
    if (minutes < 12 * 60)
        return tr("in %n h", nullptr, static_cast<int>((minutes + 30) / 60));
    const qint64 days = now.toLocalTime().date().daysTo(start.toLocalTime().date());
    return days == 0 ? tr("today") : days == 1 ? tr("tomorrow") : QString();
}

QString ServiceWords::next(const PlannedDay &day, const QDateTime &now)
{
    const qint64 minutes = (now.secsTo(day.startsAt) + 59) / 60;
    if (minutes < 100)
        return tr("%1 starts in %n min", nullptr, static_cast<int>(minutes)).arg(day.title);
    return tr("Next: %1, %2").arg(day.title, QLocale().toString(day.startsAt.toLocalTime(), QLocale::ShortFormat));
}

QString ServiceWords::weekWord(const QDate &monday)
{
    const QLocale locale;
    const QDate sunday = monday.addDays(6);
    return tr("%1 – %2", "first and last day of a week")
        .arg(locale.toString(monday, tr("d MMM", "day and month")), locale.toString(sunday, tr("d MMM yyyy", "day, month and year")));
}

QString ServiceWords::timeNote(const QDate &date, const QTime &time, const QString &zoneName)
{
    const QTimeZone zone(zoneName.toLatin1());
    if (!zone.isValid() || !date.isValid() || !time.isValid())
        return {};
    // The moments at which the clocks there show it: none in a jump, two where an hour comes again.
    const QDateTime shown(date, time, Qt::UTC);
    std::set<QDateTime> moments;
    for (const qint64 near : {-86'400, 86'400}) {
        const int offset = zone.offsetFromUtc(shown.addSecs(near));
        const QDateTime moment = shown.addSecs(-offset);
        if (zone.offsetFromUtc(moment) == offset)
            moments.insert(moment);
    }
    if (moments.empty())
        return tr("The clocks jump over this time that night: it starts at the jump.");
    if (moments.size() > 1)
        return tr("The clocks show this time twice that night: it starts the first time.");
    const QDateTime there = moments.begin()->toTimeZone(zone);
    const QDateTime here = there.toLocalTime();
    if (here.offsetFromUtc() == there.offsetFromUtc())
        return {};
    return here.date() == date ? tr("That is %1 on this computer’s clock.").arg(clock(here.time()))
                               : tr("That is %1 on this computer’s clock.").arg(QLocale().toString(here, QLocale::ShortFormat));
}

OccurrenceRow ServiceWords::row(const PlannedDay &day, const PlannedService *service, const std::vector<PlannedDay> &all, const QDateTime &now)
{
    OccurrenceRow row{.service = day.service, .day = day.day, .title = day.title, .starts = day.startsAt.toLocalTime(),
                      .ends = day.endsAt.toLocalTime(), .isSkipped = day.isSkipped, .isChanged = day.isChanged};
    row.when = tr("%1 – %2", "from and to").arg(clock(row.starts.time()), clock(row.ends.time()));
    row.date = QLocale().toString(row.starts.date(), tr("dddd, d MMMM", "weekday, day and month"));
    QStringList notes;
    if (service && !day.isSkipped)
        notes << (service->plan.goesLive == GoesLive::ByItself ? tr("goes live by itself")
                  : service->plan.goesLive == GoesLive::Remind ? tr("reminds you")
                                                               : tr("by hand"));
    if (row.starts.time() != day.startsLocal.time())
        notes << tr("%1 in %2", "time in a place").arg(clock(day.startsLocal.time()), day.timeZone.section(u'/', -1).replace(u'_', u' '));
    if (day.isChanged && !day.isSkipped)
        notes << tr("changed for this day");
    row.note = notes.join(u" · "_s);
    const auto isAnother = [&](const PlannedDay &other) { return other.service != day.service || other.day != day.day; };
    if (day.isSkipped) {
        row.pill = tr("Left out");
    } else if (std::any_of(all.begin(), all.end(), [&](const PlannedDay &other) { return isAnother(other) && overlap(day, other); })) {
        row.pill = tr("Overlaps");
        row.pillTone = Tone::NeedsYou;
    } else if (day.startsAt <= now && now < day.endsAt) {
        row.pill = tr("Now");
        row.pillTone = Tone::Good;
    } else if (const QString soon = until(day.startsAt, now); !soon.isEmpty()) {
        row.pill = soon;
    }
    return row;
}

QString ServiceWords::conflict(const std::vector<PlannedDay> &mine, const std::vector<PlannedDay> &others)
{
    for (const PlannedDay &one : mine)
        for (const PlannedDay &other : others)
            if (overlap(one, other))
                return tr("On %1 it overlaps with %2 at %3. Both would share one broadcast.")
                    .arg(QLocale().toString(other.startsAt.toLocalTime().date(), QLocale::ShortFormat), other.title,
                         clock(other.startsAt.toLocalTime().time()));
    return {};
}

QString ServiceWords::reminder(const QString &event, const PlannedDay &day)
{
    if (event == u"service.soon")
        return tr("It starts at %1.").arg(clock(day.startsAt.toLocalTime().time()));
    if (event == u"service.due")
        return tr("It was planned for now. Press Go Live when you are ready.");
    if (event == u"service.waiting")
        return tr("It should be on air, and nothing comes in. Start the stream in OBS.");
    return {};
}

std::vector<PlannedDay> daysOf(const ServiceDraft &draft, const std::vector<PlannedDay> &known)
{
    const QTimeZone zone(draft.timeZone.toLatin1());
    if (!draft.date.isValid() || !draft.time.isValid() || !zone.isValid())
        return {};
    std::vector<PlannedDay> days;
    const auto put = [&](const QDate &date) {
        PlannedDay day{.title = draft.title};
        day.startsAt = QDateTime(date, draft.time, zone).toUTC();
        day.endsAt = day.startsAt.addSecs(60 * draft.minutes);
        days.push_back(day);
    };
    for (const PlannedDay &day : known)
        if (!day.isSkipped && !day.isChanged)
            put(day.startsLocal.date());
    if (days.empty())
        put(draft.date);
    return days;
}

bool overlap(const PlannedDay &a, const PlannedDay &b)
{
    return !a.isSkipped && !b.isSkipped && a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

} // namespace belfry::app
