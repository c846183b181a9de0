// PlainLabel: a label for what other people wrote: never anything but text, on the window's side, and no word too long for it.
#pragma once

#include <QFont>
#include <QLabel>

namespace belfry::ui {

/// Wraps. `tone` is a property of the style sheet: "dim", "warn"; null: none.
QLabel *plainLabel(const QString &text, const char *tone = nullptr, int pixels = 14, QFont::Weight weight = QFont::Normal);
/// Where text begins in this window, whatever the text: of itself a label stands where its own begins, an English name on the
/// left of an Arabic window.
Qt::Alignment startSide();
/// The same text with places where a run without a space may be broken.
QString breakable(const QString &text);

} // namespace belfry::ui
