#include "ui/Translations.h"

#include "ui/Bidi.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

static void initWords()
{
    Q_INIT_RESOURCE(words); // a static library's resources are linked only when named
}

namespace belfry::ui {
namespace {

// In the order people look for them: Latin letters first, by their own name.
constexpr std::array kLanguages = {
    Language{"de", "Deutsch"},    Language{"en", "English"},   Language{"es", "Español"}, Language{"fil", "Filipino (Tagalog)"},
    Language{"fr", "Français"},   Language{"pt", "Português"}, Language{"ko", "한국어"},  Language{"ar", "العربية"},
};

bool isKnown(const QString &code)
{
    return std::any_of(kLanguages.begin(), kLanguages.end(), [&](const Language &l) { return code == QLatin1String(l.code); });
}

std::vector<std::unique_ptr<QTranslator>> &loaded()
{
    static std::vector<std::unique_ptr<QTranslator>> translators;
    return translators;
}

/// Our own words: of a language that runs from right to left each is marked so.
class Words final : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        return markedSentence(QTranslator::translate(context, source, disambiguation, n));
    }
};

template<typename Translator>
void load(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<Translator>();
    if (translator->load(locale, name, QStringLiteral("_"), folder) && QCoreApplication::installTranslator(translator.get()))
        loaded().push_back(std::move(translator));
}

} // namespace

std::span<const Language> languages()
{
    return kLanguages;
}

QString languageFor(const QString &setting, const QStringList &system)
{
    if (isKnown(setting))
        return setting;
    for (const QString &wanted : system) {
        const QString code = wanted.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (code == QLatin1String("tl"))
            return QStringLiteral("fil");
        if (isKnown(code))
            return code;
    }
    return QStringLiteral("en");
}

void chooseLanguage(QApplication &application, const QString &setting)
{
    initWords();
    loaded().clear(); // a translator that ends takes itself away
    const QStringList system = QLocale::system().uiLanguages();
    const QString code = languageFor(setting, system);
    // The system's own country decides on dates and numbers where it speaks that language.
    const QLocale own = QLocale::system();
    const bool speaksIt = own.language() != QLocale::C && languageFor({}, {own.bcp47Name()}) == code;
    const QLocale locale = speaksIt ? own : QLocale(code);
    QLocale::setDefault(locale);
    load<QTranslator>(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load<Words>(QLocale(code), QStringLiteral("belfry"), QStringLiteral(":/translations"));
    application.setLayoutDirection(locale.textDirection());
}

} // namespace belfry::ui
