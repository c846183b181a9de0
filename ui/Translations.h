// Translations: the window in the person's language.
#pragma once

#include <QString>
#include <QStringList>

#include <span>

class QApplication;

namespace belfry::ui {

/// A language the window speaks. Value.
struct Language {
    const char *code; ///< as in translations/belfry_<code>.ts
    const char *name; ///< in itself, UTF-8
};
std::span<const Language> languages();

/// The one that is meant by a setting: its code, or, where it is empty or unknown, the first of the system's that we have;
/// else English.
QString languageFor(const QString &setting, const QStringList &system);

/// Loads the words, those of Qt itself where Qt has them, and sets numbers, dates and the direction of writing to match;
/// what was chosen before is taken away. Widgets that exist keep their text: choose first, then make the window.
void chooseLanguage(QApplication &application, const QString &setting);

} // namespace belfry::ui
