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
    /// How many are on, and how many of them can be reached or are not tried yet.
    struct Count {
        int on = 0;
        int well = 0;
    };
    static Count count(const Situation &now);

private:
    static HopRow row(const Place &place, const Situation &now);
    static void wordState(HopRow &row, const Place &place, const Situation &now);
};

} // namespace belfry::app
