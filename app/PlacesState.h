// PlacesState: everything the Places page shows, as plain values.
#pragma once

#include "app/LiveState.h"
#include "base/Secret.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace belfry::app {

/// A kind of place, as the server knows it.
struct PlacePreset {
    QString id = {};
    QString name = {};
    QString address = {}; ///< filled in for people; empty: each place has its own
    QString rules = {};   ///< what it takes, in a sentence; empty: anything

    bool operator==(const PlacePreset &) const = default;
};

struct PlaceRow {
    QString id = {};    ///< "web" for our own page, else the server's
    QString preset = {};
    QString badge = {}; ///< "YT"
    QString name = {};
    QString line = {};  ///< "key ends in ··7f2a"
    QString tip = {};   ///< what its pill means, where that is worth saying; else its line
    QString note = {};  ///< "since 12 Oct", "4,480 kb/s"
    QString pill = {};
    Tone pillTone = Tone::Quiet;
    bool isOn = true;
    bool isFixed = false; ///< our own page: always on, always first

    bool operator==(const PlaceRow &) const = default;
};

/// What the last trial learned.
struct PlaceTrial {
    Tone tone = Tone::Quiet;
    QString title = {};
    QString text = {};
    QString details = {}; ///< the place's own words, for "Show details"

    bool operator==(const PlaceTrial &) const = default;
};

struct PlaceEditorState {
    QString id = {}; ///< empty: a new one
    QString title = {};
    QString name = {};
    QString preset = {};
    QString address = {};
    QString keyMasked = {};       ///< ••••7f2a; empty: no key is kept
    std::optional<PlaceTrial> trial = {};
    QStringList toDo = {};        ///< what must change before it can be sent there
    QString busy = {};            ///< "Trying the key…"; empty: nothing is under way
    QString message = {};         ///< what came of the last press
    Tone messageTone = Tone::Quiet;
    bool canTry = false;
    bool canSendTest = false;
    QString whyNoTest = {};       ///< why a test cannot be sent now

    bool operator==(const PlaceEditorState &) const = default;
};

struct PlacesState {
    bool isLoaded = false;
    std::vector<PlacePreset> presets = {};
    std::vector<PlaceRow> rows = {};
    std::optional<PlaceEditorState> editor = {};
    QString message = {};     ///< about the list; empty: none
    QString removedName = {}; ///< while a removal can be undone

    bool operator==(const PlacesState &) const = default;
};

/// What a person typed. An empty key keeps the one there is.
struct PlaceDraft {
    QString name = {};
    QString preset = {};
    QString address = {};
    Secret key = {};
};

} // namespace belfry::app
