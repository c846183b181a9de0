// LivePlaceWords: the places on the Live page: their rows in "Where it goes", and how many there are.
#pragma once

#include "app/Findings.h"
#include "app/LiveState.h"

#include <QCoreApplication>

#include <vector>

namespace belfry::app {

/// Stateless.
class LivePlaceWords final {
    Q_DECLARE_TR_FUNCTIONS(belfry::app::LivePlaceWords)
public:
    static std::vector<HopRow> rows(const Situation &now);
    /// "to our web page, YouTube and Facebook".
    static QString where(const Situation &now);
    /// How many are on for this service, and how many of them nobody has to look at.
    struct Count {
        int on = 0;
        int well = 0;
    };
    static Count count(const Situation &now);

private:
    static HopRow row(const Place &place, const Situation &now);
    static void wordState(HopRow &row, const Place &place, const Situation &now);
    static void wordBefore(HopRow &row, const Place &place, const Situation &now);
    static void say(HopRow &row, const QString &line, const QString &pill, Tone tone);
};

} // namespace belfry::app
