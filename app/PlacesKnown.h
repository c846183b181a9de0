// PlacesKnown: what the Places page is made of: the places as the server keeps them, and what was tried and typed here.
#pragma once

#include "app/PlacesState.h"
#include "model/Health.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace belfry::app {

/// What Places needs to know of the channel.
struct PlacesSight {
    bool inSight = false;
    bool isOnAir = false;
    bool pictureArrives = false;
    bool newPlacesOn = true; ///< as Settings has it for a place that is added
    QString page = {};  ///< host of the web page
    QString picture = {}; ///< "1080p"; empty while unknown
    std::vector<model::Finding> findings = {};

    bool operator==(const PlacesSight &) const = default;
};

/// A place as the server keeps it.
struct KeptPlace {
    QString id = {}, name = {}, preset = {}, address = {}, keyMasked = {};
    bool isOn = true;      ///< now
    bool isForNow = false; ///< for this broadcast alone
    QDateTime madeAt = {};
    QJsonObject relay = {}; ///< of docs/relays.md

    bool operator==(const KeptPlace &) const = default;

    static KeptPlace from(const QJsonObject &place);
};

/// What the last trial of a place learned.
struct TriedPlace {
    PlaceTrial trial = {};
    bool isAccepted = false;
    bool isKey = false; ///< what was refused is the key
};

/// The place that is open beside the list.
struct OpenPlace {
    QString id = {}; ///< empty: new
    QString busy = {}, message = {};
    Tone messageTone = Tone::Quiet;
    quint64 session = 0; ///< an answer for an editor that was closed changes nothing in the next one
};

/// Value of PlacesPresenter.
struct PlacesKnown {
    PlacesSight sight = {};
    std::vector<PlacePreset> presets = {};
    std::vector<KeptPlace> kept = {};
    std::map<QString, TriedPlace> tried = {};
    std::optional<OpenPlace> open = {};
    QString message = {};
    QString removedName = {}; ///< while a removal can be undone
    bool isLoaded = false;

    const KeptPlace *find(const QString &id) const;
};

} // namespace belfry::app
