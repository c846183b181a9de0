// Tints: which colours stand for what an app::Tone says.
#pragma once

#include "app/LiveState.h"
#include "ui/Theme.h"

namespace belfry::ui {

struct Tint {
    QColor ground;
    QColor text;
};

/// A soft ground with readable text on it.
Tint softTint(app::Tone tone);
/// The plain colour, for shapes.
QColor plainTint(app::Tone tone);

} // namespace belfry::ui
