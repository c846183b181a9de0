#include "app/PlacesShown.h"

#include "app/PlacesPageWords.h"
#include "app/Times.h"

#include <QLocale>

#include <algorithm>

namespace belfry::app {

using namespace Qt::StringLiterals;

KeptPlace KeptPlace::from(const QJsonObject &place)
{
    return {.id = place[u"id"].toString(),
            .name = place[u"name"].toString(),
            .preset = place[u"preset"].toString(),
            .address = place[u"address"].toString(),
            .keyMasked = place[u"key"].toString(),
            .isOn = place[u"for_now"].toBool(place[u"is_on"].toBool()),
            .isForNow = place[u"for_now"].isBool(),
            .madeAt = timeOf(place[u"made_at"]),
            .relay = place[u"relay"].toObject()};
}

const KeptPlace *PlacesKnown::find(const QString &id) const
{
    const auto found = std::find_if(kept.begin(), kept.end(), [&](const KeptPlace &place) { return place.id == id; });
    return found == kept.end() ? nullptr : &*found;
}

PlacesState PlacesShown::of(const PlacesKnown &known)
{
    PlacesState state{.isLoaded = known.isLoaded, .presets = known.presets, .message = known.message, .removedName = known.removedName};
    state.rows.push_back(webRow(known.sight));
    for (const KeptPlace &place : known.kept)
        state.rows.push_back(rowOf(place, known));
    if (known.open)
        state.editor = editorOf(*known.open, known);
    return state;
}

PlaceRow PlacesShown::webRow(const PlacesSight &sight)
{
    PlaceRow row{.id = u"web"_s, .preset = u"web"_s, .badge = PlacesPageWords::badge(u"web"_s), .name = tr("Our web page"), .isFixed = true};
    row.line = sight.page.isEmpty() ? tr("always on") : tr("%1 · always on").arg(sight.page);
    row.note = sight.picture;
    row.pill = !sight.inSight ? tr("Unknown") : sight.isOnAir ? tr("Good") : tr("Ready");
    row.pillTone = sight.inSight ? Tone::Good : Tone::Quiet;
    return row;
}

PlaceRow PlacesShown::rowOf(const KeptPlace &place, const PlacesKnown &known)
{
    PlaceRow row{.id = place.id, .preset = place.preset, .badge = PlacesPageWords::badge(place.preset), .name = place.name, .isOn = place.isOn};
    const QString key = PlacesPageWords::keyEnds(place.keyMasked);
    const bool hasOwnAddress = std::none_of(known.presets.begin(), known.presets.end(),
                                            [&](const PlacePreset &preset) { return preset.address == place.address; });
    row.line = key.isEmpty() ? place.address : hasOwnAddress ? u"%1 · %2"_s.arg(place.address, key) : key;
    if (place.madeAt.isValid())
        row.note = tr("since %1").arg(QLocale().toString(place.madeAt.toLocalTime().date(), tr("d MMM", "day and month")));
    setPill(row, place, known);
    if (place.isForNow)
        row.note = place.isOn ? tr("on this time only") : tr("off this time only");
    return row;
}

void PlacesShown::setPill(PlaceRow &row, const KeptPlace &place, const PlacesKnown &known)
{
    const auto say = [&row](Tone tone, const QString &word) {
        row.pillTone = tone;
        row.pill = word;
    };
    const QString state = place.isOn ? place.relay[u"state"].toString() : u"off"_s;
    if (state == u"live") {
        const QString kbps = QLocale().toString(place.relay[u"kbps"].toInteger());
        const bool isSrt = place.preset == u"srt"; // which does not say what arrived
        row.note = isSrt ? tr("%1 kb/s sent").arg(kbps) : tr("%1 kb/s").arg(kbps);
        if (!isSrt)
            row.tip = tr("What we send arrives at %1. Whether it is shown there only its own page can tell: look at it there.").arg(place.name);
        return say(Tone::Good, isSrt ? tr("Sent") : tr("Good"));
    }
    if (state == u"unsteady")
        return say(Tone::NeedsYou, tr("Unsteady"));
    if (state == u"refused")
        return say(Tone::NeedsYou, tr("Key refused"));
    if (state == u"retrying")
        return say(Tone::NeedsYou, tr("Trying again"));
    if (state == u"connecting" || state == u"handshaking" || state == u"publishing")
        return say(Tone::Quiet, tr("Connecting"));
    if (place.isOn && !toDoOf(place, known.sight).isEmpty())
        return say(Tone::NeedsYou, tr("Needs you"));
    const auto tried = known.tried.find(place.id);
    if (tried == known.tried.end())
        return say(Tone::Quiet, place.preset == u"srt" ? tr("Ready") : tr("Not tested"));
    if (tried->second.isAccepted)
        return say(Tone::Good, tr("Key works"));
    say(Tone::NeedsYou, tried->second.isKey ? tr("Key refused") : tr("No way through"));
}

QStringList PlacesShown::toDoOf(const KeptPlace &place, const PlacesSight &sight)
{
    QStringList all;
    for (const model::Finding &finding : sight.findings) {
        if (finding.about != "destinations/" + place.id.toStdString())
            continue;
        if (const QString text = PlacesPageWords::toDo(finding, place.name); !text.isEmpty())
            all << text;
    }
    return all;
}

PlaceEditorState PlacesShown::editorOf(const OpenPlace &open, const PlacesKnown &known)
{
    PlaceEditorState editor{.id = open.id, .busy = open.busy, .message = open.message, .messageTone = open.messageTone};
    const KeptPlace *place = known.find(open.id);
    if (!place) {
        editor.title = tr("A new place");
        editor.preset = known.presets.empty() ? QString() : known.presets.front().id;
        editor.name = known.presets.empty() ? QString() : known.presets.front().name;
        editor.canTry = editor.busy.isEmpty();
        editor.whyNoTest = tr("Save it first.");
        return editor;
    }
    editor.title = editor.name = place->name;
    editor.preset = place->preset;
    editor.address = place->address;
    editor.keyMasked = place->keyMasked;
    if (const auto tried = known.tried.find(place->id); tried != known.tried.end())
        editor.trial = tried->second.trial;
    editor.toDo = toDoOf(*place, known.sight);
    const bool isCarried = place->isOn && known.sight.isOnAir;
    editor.canTry = editor.busy.isEmpty() && !isCarried && place->preset != u"srt";
    if (isCarried)
        editor.whyNoTest = tr("It is on air: its state says how it does.");
    else if (!known.sight.pictureArrives)
        editor.whyNoTest = tr("A test needs a picture: start the stream in OBS first.");
    editor.canSendTest = editor.busy.isEmpty() && editor.whyNoTest.isEmpty();
    return editor;
}

} // namespace belfry::app
