#include "app/LivePlaceWords.h"

#include "app/PlaceReason.h"

#include <QLocale>

#include <algorithm>

namespace belfry::app {
namespace {

using namespace Qt::StringLiterals;

struct Badge {
    QStringView preset;
    QStringView letters;
};
constexpr Badge kBadges[] = {{u"youtube", u"YT"}, {u"youtube-backup", u"YT"}, {u"facebook", u"fb"}, {u"twitch", u"Tw"},
                             {u"x", u"X"}, {u"vimeo", u"Vi"}};

QString badgeOf(const Place &place)
{
    for (const Badge &badge : kBadges) {
        if (place.preset == badge.preset)
            return badge.letters.toString();
    }
    return place.name.left(2);
}

bool isTrouble(const Place &place)
{
    return place.state == u"retrying" || place.state == u"refused" || place.state == u"unsteady";
}

/// Nothing is known yet of how it will do on air.
bool isBefore(const Place &place)
{
    return place.state.isEmpty() || place.state == u"idle" || place.state == u"off";
}

/// On, but the service goes to others only: by the server's word on air, by the plan before.
bool isLeftOut(const Place &place, const Situation &now)
{
    if (!place.isOn || !isBefore(place))
        return false;
    if (now.onAir() && place.state == u"off")
        return true;
    const DayState *day = now.day;
    if (!day || day->places.empty() || std::find(day->places.begin(), day->places.end(), place.id) != day->places.end())
        return false;
    const bool isDue = day->starts.isValid() && now.now >= day->starts.addSecs(-60 * day->leadMinutes) && now.now < day->ends;
    return now.onAir() ? day->isOnAirs : isDue;
}

bool goesOut(const Place &place, const Situation &now)
{
    return place.isOn && !isLeftOut(place, now);
}

/// What comes in is not what it takes.
bool isUnfit(const Place &place, const Situation &now)
{
    if (!now.inSight() || !now.channel() || !now.channel()->health)
        return false;
    const auto &all = now.channel()->health->findings;
    return std::any_of(all.begin(), all.end(), [about = "destinations/" + place.id.toStdString()](const model::Finding &finding) {
        return finding.about == about && finding.id.starts_with("place.");
    });
}

bool isRefusedBefore(const Place &place)
{
    return isBefore(place) && place.tried && !place.tried->isAccepted;
}

bool needsSomebody(const Place &place, const Situation &now)
{
    return isTrouble(place) || isRefusedBefore(place) || (isBefore(place) && isUnfit(place, now));
}

} // namespace

LivePlaceWords::Count LivePlaceWords::count(const Situation &now)
{
    Count count;
    if (!now.places)
        return count;
    for (const Place &place : now.places->places) {
        if (!goesOut(place, now))
            continue;
        ++count.on;
        count.well += needsSomebody(place, now) ? 0 : 1;
    }
    return count;
}

QString LivePlaceWords::where(const Situation &now)
{
    QStringList names;
    if (now.places) {
        for (const Place &place : now.places->places) {
            if (goesOut(place, now))
                names << place.name;
        }
    }
    if (names.isEmpty())
        return tr("to our web page");
    if (names.size() > 3)
        return tr("to our web page and %n places", nullptr, static_cast<int>(names.size()));
    const QString last = names.takeLast();
    return names.isEmpty() ? tr("to our web page and %1").arg(last)
                           : tr("to our web page, %1 and %2").arg(names.join(u", "_s), last);
}

std::vector<HopRow> LivePlaceWords::rows(const Situation &now)
{
    std::vector<HopRow> rows;
    if (now.places) {
        for (const Place &place : now.places->places)
            rows.push_back(row(place, now));
    }
    // What somebody has to look at is not to be scrolled for.
    std::stable_partition(rows.begin(), rows.end(), [](const HopRow &row) { return row.pillTone == Tone::NeedsYou; });
    return rows;
}

HopRow LivePlaceWords::row(const Place &place, const Situation &now)
{
    using Kind = HopDeed::Kind;
    HopRow row{.id = place.id, .icon = badgeOf(place), .name = place.name, .preset = place.preset};
    wordState(row, place, now);
    if (!now.inSight())
        return row;
    if (!place.isOn) {
        row.deeds = {{Kind::TurnOn, tr("Turn it on")}};
        return row;
    }
    if (isLeftOut(place, now))
        return row;
    if (isTrouble(place))
        row.deeds.push_back({Kind::TryAgain, tr("Try again now")});
    if ((isTrouble(place) || isRefusedBefore(place)) && now.connection.rights.may(Right::ManagePlaces))
        row.deeds.push_back({Kind::PasteKey, tr("Paste a new key")});
    row.deeds.push_back({Kind::TurnOff, tr("Turn it off")});
    return row;
}

void LivePlaceWords::say(HopRow &row, const QString &line, const QString &pill, Tone tone)
{
    row.line = line;
    row.pill = pill;
    row.pillTone = tone;
    row.lineNeedsYou = tone == Tone::NeedsYou;
}

void LivePlaceWords::wordState(HopRow &row, const Place &place, const Situation &now)
{
    const QString kbps = QLocale().toString(place.kbps);
    const bool isSrt = place.preset == u"srt"; // which does not say what arrived
    const QString rate = isSrt ? tr("%1 kb/s sent").arg(kbps) : tr("%1 kb/s").arg(kbps);
    if (!place.isOn)
        say(row, place.isForNow ? tr("Off this time, on the next") : tr("Off until turned on"), tr("Off"), Tone::Quiet);
    else if (!now.inSight())
        say(row, tr("Not known right now"), tr("Unknown"), Tone::Quiet);
    else if (isLeftOut(place, now))
        say(row, tr("Not for this service"), tr("Off"), Tone::Quiet);
    else if (place.state == u"live")
        say(row, place.isForNow ? tr("On this time only") : place.kbps > 0 || isSrt ? rate : tr("Arrives there"),
            isSrt ? tr("Sent") : tr("Good"), Tone::Good);
    else if (place.state == u"refused")
        say(row, tr("%1 · we try again every 30 s").arg(PlaceReason::inShort(place.reason)), tr("Refused"), Tone::NeedsYou);
    else if (place.state == u"retrying")
        say(row, tr("%1 · we keep trying").arg(PlaceReason::inShort(place.reason)), tr("Trying"), Tone::NeedsYou);
    else if (place.state == u"unsteady")
        say(row, PlaceReason::inShort(place.reason), tr("Unsteady"), Tone::NeedsYou);
    else if (!isBefore(place))
        say(row, tr("Getting through"), tr("Wait"), Tone::Quiet);
    else
        wordBefore(row, place, now);
}

/// Nothing is sent there yet: what is known of it by a trial, and by what comes in.
void LivePlaceWords::wordBefore(HopRow &row, const Place &place, const Situation &now)
{
    if (isRefusedBefore(place)) {
        const QString why = PlaceReason::inShort(place.tried->reason);
        const bool isKey = PlaceReason::isKey(place.tried->reason);
        say(row, isKey ? tr("%1 · paste a new one").arg(why) : why, tr("Fix"), Tone::NeedsYou);
    } else if (isUnfit(place, now)) {
        say(row, tr("It cannot take what OBS sends"), tr("Fix"), Tone::NeedsYou);
    } else if (now.onAir()) {
        say(row, tr("Begins in a moment"), tr("Ready"), Tone::Good);
    } else if (place.tried) {
        const int minutes = static_cast<int>(place.tried->at.secsTo(now.now) / 60);
        say(row, minutes < 1 ? tr("Key works · checked just now") : tr("Key works · checked %n min ago", nullptr, minutes), tr("Good"), Tone::Good);
    } else {
        say(row, tr("Starts with Go Live"), tr("Ready"), Tone::Good);
    }
}

} // namespace belfry::app
