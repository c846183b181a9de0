// Translations: the window in the person's language, where there is one.
#pragma once

class QApplication;

namespace belfry::ui {

/// Loads translations/belfry_<language>.qm, from beside the program or the system's share folder, and Qt's own.
/// The text then also decides whether the window runs from right to left.
void loadTranslations(QApplication &application);

} // namespace belfry::ui
