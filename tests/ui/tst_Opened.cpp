#include "app/FirstRunDesk.h"
#include "app/FirstRunPresenter.h"
#include "app/LivePresenter.h"
#include "app/PlacesPresenter.h"
#include "app/PlanDesk.h"
#include "app/ServicesPresenter.h"
#include "support/Case.h"
#include "ui/PaintedText.h"
#include "ui/PlanAnswers.h"
#include "ui/Shortcuts.h"
#include "ui/Translations.h"
#include "ui/Walk.h"
#include "ui/WholeDesk.h"
#include "ui/WindowCase.h"
#include "ui/pages/FirstRunPage.h"
#include "ui/pages/LivePage.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <QtTest/qtestsystem.h>

#include <utility>

using namespace belfry;
using namespace belfry::test;
using namespace Qt::StringLiterals;

/// What stands on a page only after something was pressed or went wrong: editors, the first run, the keys, trouble on air.
class tst_Opened : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<WholeDesk>();
        answerPlan(*m_desk);
        answerPlacesInTrouble(*m_desk);
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        ui::Theme::apply(*qApp, ui::Look::Dark);
        ui::chooseLanguage(*qApp, u"en"_s);
    }

    void theMeasureFindsWhatIsCutAndWhatIsFaint()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *good = new QLabel(u"All of this"_s), *cut = new QLabel(u"A word that is far too long"_s), *faint = new QLabel(u"Hardly there"_s);
        for (QLabel *label : {good, cut, faint})
            column->addWidget(label);
        cut->setFixedWidth(40);
        window.setStyleSheet(u"QWidget { background: #101010; color: #ffffff; } QLabel#faint { color: #505050; }"_s);
        faint->setObjectName(u"faint"_s);
        window.resize(400, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QImage image(window.size(), QImage::Format_RGB32);
        window.render(&image);
        const auto texts = paintedTexts(window);
        QCOMPARE(texts.size(), std::size_t(3));
        QCOMPARE(cutTexts(texts), QStringList{u"\"A word that is far too long\" (QLabel) is cut at its side"_s});
        const QStringList pale = faintTexts(texts, image);
        QCOMPARE(pale.size(), 1);
        QVERIFY2(pale[0].startsWith(u"\"Hardly there\""_s), qPrintable(pale[0]));
    }
    void whatOpensOnAPageFitsAndCanBeRead_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ar", "de"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void whatOpensOnAPageFitsAndCanBeRead()
    {
        QFETCH(QString, language);
        m_language = language;
        m_wrong.clear();
        m_desk->server().setOnAir(false);
        QVERIFY(m_desk->open(language));
        for (const bool isLight : {false, true}) {
            if (isLight && language == u"de") // long words are for the small window
                break;
            ui::Theme::apply(*qApp, isLight ? ui::Look::Light : ui::Look::Dark);
            showAt(m_desk->window(), isLight ? QSize(1440, 900) : QSize(1024, 700));
            throughServices();
            throughPlaces();
            throughFirstRun();
        }
        throughTrouble();
        ui::Theme::apply(*qApp, ui::Look::Dark);
        QCOMPARE(m_wrong, QStringList());
    }

private:
    void look(const char *name)
    {
        ui::MainWindow &window = m_desk->window();
        const QString called = u"opened/%1-%2-%3"_s.arg(QLatin1String(name), m_language).arg(window.width());
        QStringList wrong;
        for (int round = 0; round < 3 && (round == 0 || !wrong.isEmpty()); ++round) { // a number that grew is laid out a moment later
            QTest::qWait(30 + 200 * round); // layouts with word wrap settle in a second round
            const QImage image = screenshot(window, called);
            const auto texts = paintedTexts(window);
            QVERIFY(texts.size() > 10);
            wrong = cutTexts(texts) + faintTexts(texts, image) + clippedTexts(window) + namelessControls(window);
        }
        for (const QString &one : std::as_const(wrong))
            m_wrong << called + u": "_s + one;
    }
    void throughServices()
    {
        ui::MainWindow &window = m_desk->window();
        app::ServicesPresenter &services = m_desk->app().plan().services();
        window.open(ui::Rail::Services);
        services.showWeek(true);
        QTRY_VERIFY_WITH_TIMEOUT(services.state().rows.size() >= 3, 10'000);
        look("services");
        const app::OccurrenceRow sunday = services.state().rows.back();
        services.open(sunday.service, sunday.day);
        QTRY_VERIFY_WITH_TIMEOUT(services.state().editor.has_value(), 10'000);
        look("service-editor");
        services.editOneDay(true);
        look("service-one-day");
        services.closeEditor();
        services.showWeek(false);
        look("service-list");
        services.showWeek(true);
    }
    void throughPlaces()
    {
        ui::MainWindow &window = m_desk->window();
        app::PlacesPresenter &places = m_desk->app().plan().places();
        window.open(ui::Rail::Places);
        QTRY_COMPARE_WITH_TIMEOUT(places.state().rows.size(), std::size_t(5), 10'000);
        look("places");
        places.open(u"01F"_s);
        look("place-editor");
        places.add();
        look("place-new");
        places.closeEditor();
        window.shortcuts().toggleList();
        look("keys");
        window.shortcuts().toggleList();
    }
    void throughFirstRun()
    {
        ui::MainWindow &window = m_desk->window();
        app::FirstRunPresenter &run = m_desk->app().firstRun().presenter();
        run.begin();
        window.openFirstRun();
        app::FirstRunState refused = run.state();
        refused.canContinue = false;
        refused.serverWord = QCoreApplication::translate("belfry::app::SettingsPresenter", "A server is installed on this computer. It wants the owner’s token");
        refused.settingsMendIt = true;
        window.firstRun().show(refused);
        look("first-run-refused");
        window.firstRun().show(run.state());
        for (int step = 0; step < app::kFirstRunSteps; ++step) {
            look(qPrintable(u"first-run-%1"_s.arg(step + 1)));
            if (step == 0)
                run.nameChurch(u"Grace Church"_s);
            else if (step + 1 < app::kFirstRunSteps)
                run.skip();
            QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(run.state().step), std::min(step + 1, app::kFirstRunSteps - 1), 10'000);
        }
        while (run.state().step != app::FirstRunStep::Church) // the next look begins where this one did
            run.back();
        window.open(ui::Rail::Live);
    }
    void throughTrouble()
    {
        ui::MainWindow &window = m_desk->window();
        app::LivePresenter &live = m_desk->app().live();
        m_desk->server().setOnAir(true);
        QTRY_COMPARE_WITH_TIMEOUT(live.state().header.air, app::AirState::OnAir, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(live.state().banner.has_value() && live.state().moreFindings > 0, 20'000);
        for (const QSize size : {QSize(1024, 700), QSize(1440, 900)}) {
            showAt(window, size);
            window.open(ui::Rail::Live);
            look("trouble");
            window.live().toggleDetails();
            look("trouble-details");
            window.live().toggleDetails();
            window.open(ui::Rail::Places);
            look("trouble-places");
        }
    }

    std::unique_ptr<WholeDesk> m_desk;
    QString m_language;
    QStringList m_wrong;
};

BELFRY_CASE(tst_Opened)
#include "tst_Opened.moc"
