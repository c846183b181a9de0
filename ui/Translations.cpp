#include "ui/Translations.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace belfry::ui {
namespace {

void install(QApplication &application, const QString &name, const QStringList &folders)
{
    auto *translator = new QTranslator(&application);
    for (const QString &folder : folders) {
        if (translator->load(QLocale(), name, QStringLiteral("_"), folder)) {
            QCoreApplication::installTranslator(translator);
            return;
        }
    }
    delete translator;
}

} // namespace

void loadTranslations(QApplication &application)
{
    const QString here = QCoreApplication::applicationDirPath();
    install(application, QStringLiteral("qtbase"), {QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
    install(application, QStringLiteral("belfry"),
            {here + QStringLiteral("/translations"), here + QStringLiteral("/../share/belfry/translations")});
}

} // namespace belfry::ui
