// PlacesPageWords: what the Places page says of a place: its rules, its trials, what must change.
#pragma once

#include "app/PlacesState.h"
#include "model/Health.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace belfry::app {

/// Stateless.
class PlacesPageWords final {
    Q_DECLARE_TR_FUNCTIONS(belfry::app::PlacesPageWords)
public:
    /// "YT"; two or three letters.
    static QString badge(const QString &preset);
    /// "key ends in ··7f2a" of a masked key; empty for none.
    static QString keyEnds(const QString &masked);
    /// What a preset takes, from the server's list of presets.
    static QString rules(const QJsonObject &preset);
    /// What a trial learned, from the API's answer; `wasSent`: a picture was sent there, too.
    static PlaceTrial trial(const QJsonObject &answer, const QString &place, bool wasSent);
    /// A rule that is broken: what must change. Empty for a finding that is not about what is sent.
    static QString toDo(const model::Finding &finding, const QString &place);
};

} // namespace belfry::app
