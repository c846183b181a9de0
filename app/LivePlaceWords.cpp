#include "app/LivePlaceWords.h"

#include "app/PlaceReason.h"

#include <QLocale>

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

} // namespace

LivePlaceWords::Count LivePlaceWords::count(const Situation &now)
{
    Count count;
    if (!now.places)
        return count;
    for (const Place &place : now.places->places) {
        if (!place.isOn)
            continue;
        ++count.on;
        count.well += isTrouble(place) ? 0 : 1;
    }
    return count;
}

QString LivePlaceWords::where(const Situation &now)
{
    QStringList names;
    if (now.places) {
        for (const Place &place : now.places->places) {
            if (place.isOn)
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
    if (isTrouble(place)) {
        row.deeds.push_back({Kind::TryAgain, tr("Try again now")});
        row.deeds.push_back({Kind::PasteKey, tr("Paste a new key")});
    }
    row.deeds.push_back({Kind::TurnOff, tr("Turn it off")});
    return row;
}

void LivePlaceWords::wordState(HopRow &row, const Place &place, const Situation &now)
{
    const auto say = [&row](const QString &line, const QString &pill, Tone tone) {
        row.line = line;
        row.pill = pill;
        row.pillTone = tone;
        row.lineNeedsYou = tone == Tone::NeedsYou;
    };
    const QString rate = tr("%1 kb/s").arg(QLocale().toString(place.kbps));
    if (!place.isOn)
        say(tr("Off for this service"), tr("Off"), Tone::Quiet);
    else if (!now.inSight())
        say(tr("Not known right now"), tr("Unknown"), Tone::Quiet);
    else if (place.state == u"live")
        say(place.kbps > 0 ? rate : tr("Arrives there"), tr("Good"), Tone::Good);
    else if (place.state == u"refused")
        say(tr("%1 · we try again every 30 s").arg(PlaceReason::inShort(place.reason)), tr("Refused"), Tone::NeedsYou);
    else if (place.state == u"retrying")
        say(tr("%1 · we keep trying").arg(PlaceReason::inShort(place.reason)), tr("Trying"), Tone::NeedsYou);
    else if (place.state == u"unsteady")
        say(PlaceReason::inShort(place.reason), tr("Unsteady"), Tone::NeedsYou);
    else if (place.state == u"connecting" || place.state == u"handshaking" || place.state == u"publishing")
        say(tr("Getting through"), tr("Wait"), Tone::Quiet);
    else
        say(now.onAir() ? tr("Begins in a moment") : tr("Starts with Go Live"), tr("Ready"), Tone::Good);
}

} // namespace belfry::app
