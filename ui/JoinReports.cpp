#include "ui/JoinReports.h"

#include "app/Chapters.h"
#include "app/DeskApp.h"
#include "app/ReportsPresenter.h"
#include "app/SettingsPresenter.h"
#include "ui/MainWindow.h"
#include "ui/ReportPdf.h"
#include "ui/pages/ReportsPage.h"
#include "ui/widgets/ChaptersCard.h"

#include <QCoreApplication>
#include <QDir>

namespace belfry::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(belfry::ui::JoinReports)
};

} // namespace

void joinReports(app::DeskApp &app, MainWindow &window, QObject *context)
{
    app::ReportsPresenter &reports = app.reports();
    ReportsPage &page = window.reports();
    QObject::connect(&reports, &app::ReportsPresenter::stateChanged, context, [&reports, &window] { window.showReports(reports.state()); });
    QObject::connect(&page, &ReportsPage::shown, context, [&reports](bool shown) { reports.setShown(shown); });
    QObject::connect(&page, &ReportsPage::serviceChosen, context, [&reports](const QString &id) { reports.open(id); });
    QObject::connect(&page, &ReportsPage::savePdfPressed, context, [&app, &window, &reports] {
        if (!reports.state().report)
            return;
        const FileWish wish{Words::tr("Save the report"), reports.fileName(), Words::tr("PDF (*.pdf)")};
        window.prompt().chooseFile(wish, [&app, &reports, report = *reports.state().report](const QString &file) {
            const auto written = writeReportPdf(report, app.settingsPresenter().state().church, file);
            reports.saved(QDir::toNativeSeparators(file), bool(written));
        });
    });
    app::Chapters &chapters = app.chapters();
    QObject::connect(&reports, &app::ReportsPresenter::stateChanged, &chapters, [&reports, &chapters] {
        const auto &state = reports.state();
        chapters.open(state.report ? state.selected : QString());
    });
    ChaptersCard &card = page.chapters();
    QObject::connect(&chapters, &app::Chapters::stateChanged, context, [&chapters, &card] { card.show(chapters.state()); });
    QObject::connect(&card, &ChaptersCard::addPressed, &chapters, &app::Chapters::add);
    QObject::connect(&card, &ChaptersCard::changePressed, &chapters, &app::Chapters::change);
    QObject::connect(&card, &ChaptersCard::removePressed, &chapters, &app::Chapters::remove);
    window.showReports(reports.state());
}

} // namespace belfry::ui
