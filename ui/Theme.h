// Theme: the window's look (palette, style sheet, fonts) made from Tokens.
#pragma once

#include "ui/Tokens.h"

#include <QFont>
#include <QIcon>

class QApplication;
class QLabel;

namespace belfry::ui {

enum class Look { System, Dark, Light };

/// The one look of the application; gui thread only. Widgets that paint themselves ask tokens() in paintEvent, so a
/// change of look reaches them with the update Qt sends when the style sheet changes.
class Theme {
public:
    /// Fusion, palette, style sheet and base font. Can be called again to change the look.
    static void apply(QApplication &app, Look look);
    /// "dark", "light"; anything else follows the system.
    static Look lookNamed(const QString &name);

    static const Tokens &tokens();
    /// The window's font: Inter where the system has it, else the system's own.
    static QFont font(int pixels, QFont::Weight weight = QFont::Normal);
    static void setFont(QLabel &label, int pixels, QFont::Weight weight = QFont::Normal);
    /// True when the system or the style asks for less movement.
    static bool isMotionReduced();

    /// An icon of resources/icons drawn in tones of the present look: `on` is for checked buttons.
    static QIcon icon(const QString &name, Tone off, Tone on);
};

} // namespace belfry::ui
