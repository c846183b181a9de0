#include "app/Chapters.h"
#include "app/Connection.h"
#include "app/ReportsPresenter.h"
#include "support/Case.h"
#include "ui/ReportPdf.h"
#include "ui/Walk.h"
#include "ui/WholeDesk.h"
#include "ui/WindowCase.h"
#include "ui/pages/ReportsPage.h"
#include "ui/widgets/ChaptersCard.h"
#include "ui/widgets/Charts.h"
#include "ui/widgets/RowList.h"

#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeEdit>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestkeyboard.h>
#include <QtTest/qtestmouse.h>

#include <algorithm>

using namespace belfry;
using namespace belfry::test;

class tst_ReportsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<WholeDesk>();
        QVERIFY(m_desk->open(QStringLiteral("en")));
        showAt(m_desk->window(), QSize(1440, 900));
        m_desk->window().open(ui::Rail::Reports);
        QTRY_VERIFY_WITH_TIMEOUT(reports().state().report.has_value(), 20'000);
    }
    void cleanupTestCase()
    {
        ui::Prompt::chooseForTest({});
        m_desk.reset();
    }

    void theNewestServiceIsToldInOnePage()
    {
        QStringList said;
        for (const QLabel *label : page().findChildren<QLabel *>())
            said << label->text();
        QVERIFY(said.contains(QStringLiteral("No sound was heard")));
        QVERIFY(said.contains(QStringLiteral("Facebook")));
        QVERIFY(said.contains(reports().state().report->uploadWord));
        for (const QString &advice : reports().state().report->advice)
            QVERIFY(said.contains(QStringLiteral("•  ") + advice));
    }
    void theChartIsDrawnWhereViewersWereCounted()
    {
        auto *chart = page().findChildren<ui::TimeChart *>().first();
        QVERIFY(chart->isVisible());
        QVERIFY(!chart->accessibleDescription().isEmpty());
        QImage image(chart->size(), QImage::Format_RGB32);
        chart->render(&image);
        int blue = 0;
        const QColor line = ui::Theme::tokens()[ui::Tone::Info];
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                blue += image.pixelColor(x, y) == line;
        }
        QVERIFY2(blue > chart->width() / 2, qPrintable(QString::number(blue)));
    }
    void aWholeNightWithoutMeasurementsDrawsNothingAndDoesNotCrash()
    {
        QImage image(200, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ui::drawTimeChart(painter, image.rect(), {}, ui::Tokens::read(true), ui::Theme::font(9));
        ui::drawMonthChart(painter, image.rect(), {}, ui::Tokens::read(true), ui::Theme::font(9));
        const QDateTime at = QDateTime::currentDateTimeUtc();
        ui::drawTimeChart(painter, image.rect(), {{{at, 5}}, at, at, {}, false}, ui::Tokens::read(true), ui::Theme::font(9));
        ui::drawMonthChart(painter, image.rect(), {{QStringLiteral("May"), 0, QStringLiteral("0")}}, ui::Tokens::read(true), ui::Theme::font(9));
    }
    void anotherServiceIsChosenWithTheKeyboard()
    {
        auto *list = page().findChild<ui::RowList *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(reports().state().report && reports().state().report->id == QLatin1String("01B89"), 20'000);
        QTest::keyClick(list, Qt::Key_Up);
        QTRY_COMPARE(reports().state().report->id, QStringLiteral("01B90"));
    }
    void trendsStandThereOverMonths()
    {
        QVERIFY(reports().state().months.size() >= 3);
        auto charts = page().findChildren<ui::MonthChart *>();
        QCOMPARE(charts.size(), 2);
        QVERIFY(charts[0]->isVisible());
        QVERIFY(!charts[0]->accessibleDescription().isEmpty());
    }
    void chaptersAreAddedRenamedAndRemovedWithTheKeyboard()
    {
        auto &server = m_desk->server();
        const QByteArray start = "{\"id\":\"01R\",\"broadcast\":\"01B90\",\"seconds\":5280,\"ended_at\":\"2026-11-15T11:28:00.000Z\",\"chapters\":[", end = "]}";
        const QByteArray welcome = "{\"title\":\"Welcome\",\"at_s\":12}", sermon = "{\"title\":\"Sermon\",\"at_s\":1825}";
        server.answers["GET /api/v1/recordings/01R"] = {200, start + welcome + end};
        server.prefixAnswers["GET /api/v1/channels/church/recordings"] = {200, "{\"items\":[" + start + welcome + end + "],\"next\":null}"};
        m_desk->app().chapters().open({});
        m_desk->app().chapters().open(QStringLiteral("01B90"));
        QTRY_COMPARE(m_desk->app().chapters().state().rows.size(), std::size_t(1));
        ui::ChaptersCard &card = page().chapters();
        auto *title = card.findChildren<QLineEdit *>().last();
        auto *at = card.findChild<QTimeEdit *>();
        for (QLineEdit *line : card.findChildren<QLineEdit *>())
            if (line->accessibleName() == QLatin1String("Name of the chapter"))
                title = line;
        page().findChild<QScrollArea *>()->ensureWidgetVisible(&card);
        QVERIFY(title->isVisible() && at->isVisible());
        at->setFocus();
        at->setSelectedSection(QDateTimeEdit::HourSection);
        QTest::keyClicks(at, QStringLiteral("0"));
        at->setSelectedSection(QDateTimeEdit::MinuteSection);
        QTest::keyClicks(at, QStringLiteral("30"));
        at->setSelectedSection(QDateTimeEdit::SecondSection);
        QTest::keyClicks(at, QStringLiteral("25"));
        QCOMPARE(at->time(), QTime(0, 30, 25));
        title->setFocus();
        QTest::keyClicks(title, QStringLiteral("Sermon"));
        server.answers["PATCH /api/v1/recordings/01R"] = {200, start + welcome + ',' + sermon + end};
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_COMPARE(m_desk->app().chapters().state().rows.size(), std::size_t(2));
        QVERIFY(std::any_of(server.requests.begin(), server.requests.end(),
                            [](const auto &request) { return request.verb == "PATCH" && request.body.contains("\"at_s\":1825"); }));
        QVERIFY(title->text().isEmpty());
        QTest::qWait(20);
        QCOMPARE(clippedTexts(m_desk->window()), QStringList());
        page().findChild<QScrollArea *>()->ensureWidgetVisible(&card);
        screenshot(m_desk->window(), QStringLiteral("reports-chapters"));
        auto *list = card.findChild<ui::RowList *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home); // the first key only enters the list
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(title->text(), QStringLiteral("Sermon"));
        QCOMPARE(at->time(), QTime(0, 30, 25));
        server.answers["PATCH /api/v1/recordings/01R"] = {200, start + welcome + end};
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(m_desk->app().chapters().state().rows.size(), std::size_t(1));
        QVERIFY(title->text().isEmpty());
        m_desk->app().connection().setRights({.isKnown = true, .role = QStringLiteral("operator")});
        QTRY_VERIFY(m_desk->app().chapters().state().isKnown && !title->isVisible());
        m_desk->app().connection().setRights({});
    }
    void theReportIsSavedAsPdf()
    {
        QTemporaryDir folder;
        QString suggested;
        ui::Prompt::chooseForTest([&](const ui::FileWish &wish) {
            suggested = wish.name;
            return folder.filePath(QStringLiteral("report.pdf"));
        });
        for (QPushButton *button : page().findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Save as PDF"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(suggested, QStringLiteral("2026-11-15 Sunday Morning Worship.pdf"));
        QFile pdf(folder.filePath(QStringLiteral("report.pdf")));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QCOMPARE(bytes.count("/Type /Page\n"), 1); // one page
        QVERIFY(reports().state().message.contains(QLatin1String("report.pdf")));
        QFile::copy(pdf.fileName(), QStringLiteral(BELFRY_SCREENSHOTS "/report.pdf"));
    }
    void aFolderThatCannotBeWrittenIsSaid()
    {
        QVERIFY(!ui::writeReportPdf(*reports().state().report, QStringLiteral("Grace"), QStringLiteral("/nowhere/at/all.pdf")));
    }

private:
    ui::ReportsPage &page() { return m_desk->window().reports(); }
    app::ReportsPresenter &reports() { return m_desk->app().reports(); }

    std::unique_ptr<WholeDesk> m_desk;
};

BELFRY_CASE(tst_ReportsPage)
#include "tst_ReportsPage.moc"
