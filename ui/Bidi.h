// Bidi: sentences in which two directions of writing meet, as "OBS" in an Arabic one.
#pragma once

#include <QString>

namespace belfry::ui {

/// A sentence of a language that runs from right to left, so marked that it is read in its own direction whatever it begins with
/// and whatever is put in for %1: names and addresses stay whole, and %n is a number of that language. Others come back as they are.
QString markedSentence(const QString &sentence);

/// Whether `text` has a letter that runs from right to left: an address has none, and is drawn from left to right everywhere.
bool hasRightToLeft(const QString &text);

/// A middle dot beside Arabic digits looks like one of them, their zero: there it becomes a stroke, and what stands between two of
/// them stays whole.
QString ownSeparators(const QString &text);

/// The digits of `text` as the window's language writes them.
QString ownDigits(QString text);

} // namespace belfry::ui
