// Tokens: Belfry's colours by name, for one look, read from the style files the web page shares.
#pragma once

#include <QColor>
#include <QHash>
#include <QString>

namespace belfry::ui {

/// Every colour the window uses. The names in the files are the same in lower case with dashes.
enum class Tone {
    Window,
    Panel,
    Raised,
    Line,
    Outline,
    Text,
    TextDim,
    Bronze,
    OnAir,
    OnAirFill,
    Good,
    Warn,
    Info,
    Rail,
    Screen,
    GoodSoft,
    GoodText,
    WarnSoft,
    WarnText,
    WarnGround,
    WarnLine,
    WarnDetail,
    OnWarn,
    QuietSoft,
    QuietText,
    OnAirSoft,
    OnAirText,
    OnAirTop,
    OnAirBottom,
    EncoderSoft,
    EncoderText,
    PageSoft,
    PageText,
};

/// An immutable value. A tone the files lack is magenta and makes isComplete() false.
class Tokens {
public:
    Tokens() = default;
    /// `light` takes the blocks marked data-theme="light" over the plain ones.
    static Tokens read(bool light);

    QColor operator[](Tone tone) const;
    bool isLight() const { return m_light; }
    bool isComplete() const;
    /// Puts the colour in for each {name}, and "dark" or "light" for {look}.
    QString fill(const QString &styleSheet) const;

    /// WCAG 2.1 contrast, 1 to 21; both colours opaque.
    static double contrast(const QColor &a, const QColor &b);

private:
    QHash<QString, QColor> m_colors;
    bool m_light = false;
};

} // namespace belfry::ui
