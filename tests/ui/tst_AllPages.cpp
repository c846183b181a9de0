#include "app/ReportsPresenter.h"
#include "support/Case.h"
#include "ui/PaintedText.h"
#include "ui/PlanAnswers.h"
#include "ui/Translations.h"
#include "ui/Walk.h"
#include "ui/WholeDesk.h"
#include "ui/WindowCase.h"

#include <QDir>
#include <QFile>
#include <QStackedWidget>
#include <QXmlStreamReader>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestdata.h>
#include <QtTest/qtestsystem.h>

using namespace belfry;
using namespace belfry::test;

namespace {

struct Size {
    QSize window; ///< as the window counts
    double scale;
};

/// What is English in the .ts file and something else there.
QStringList sourcesOf(const QString &language)
{
    QFile file(QStringLiteral(BELFRY_TRANSLATIONS "/belfry_%1.ts").arg(language));
    QStringList sources;
    QString source;
    if (!file.open(QIODevice::ReadOnly))
        return sources;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (xml.isStartElement() && xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == QLatin1String("translation")
                 && xml.readElementText(QXmlStreamReader::IncludeChildElements) != source)
            sources << source;
    }
    sources.removeAll(QStringLiteral("Grace Church")); // an example to type, and this test's own church
    return sources;
}

} // namespace

/// Every page of the window in turn, whoever made it: one window for each language, its look and size changed in it.
class tst_AllPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<WholeDesk>();
        answerPlan(*m_desk);
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        ui::Theme::apply(*qApp, ui::Look::Dark);
        ui::chooseLanguage(*qApp, QStringLiteral("en"));
    }

    void everyPageFitsAndCanBeReadInEachSizeAndLook_data() { languages({"en", "ar"}); }
    void everyPageFitsAndCanBeReadInEachSizeAndLook()
    {
        QFETCH(QString, language);
        QVERIFY(m_desk->open(language));
        QStringList wrong;
        for (const bool light : {false, true}) {
            ui::Theme::apply(*qApp, light ? ui::Look::Light : ui::Look::Dark);
            for (const Size &size : {Size{{1024, 700}, 1}, Size{{1440, 900}, 1}, Size{{1440, 900}, 2}})
                throughPages(language, light, size, wrong);
        }
        ui::Theme::apply(*qApp, ui::Look::Dark);
        QCOMPARE(wrong, QStringList());
    }
    void everyPartOfEveryPageFitsInEveryLanguage_data()
    {
        languages({"en", "ar", "de", "es", "fil", "fr", "ko", "pt"});
    }
    void everyPartOfEveryPageFitsInEveryLanguage()
    {
        QFETCH(QString, language);
        QVERIFY(m_desk->open(language));
        const QStringList sources = language == QLatin1String("en") ? QStringList() : sourcesOf(language);
        QVERIFY(language == QLatin1String("en") || sources.size() > 100);
        QStringList wrong;
        showAt(m_desk->window(), QSize(1024, 700));
        for (int page = ui::Rail::Live; page <= ui::Rail::Settings; ++page) {
            QWidget *shown = openPage(page);
            if (!shown)
                continue;
            throughParts(*shown, [&](const QString &part) {
                QTest::qWait(10);
                const QString where = QStringLiteral("page %1 part %2: ").arg(page).arg(part);
                const auto texts = paintedTexts(m_desk->window());
                wrong += said(where, clippedTexts(m_desk->window()) + cutTexts(texts));
                wrong += said(where + QStringLiteral("not translated: "), textsAmong(m_desk->window(), sources));
                wrong += said(where + QStringLiteral("no name: "), namelessControls(m_desk->window()));
                if (language == QLatin1String("en") && !part.isEmpty()) {
                    const QImage image = screenshot(m_desk->window(), QStringLiteral("part-%1-%2").arg(page).arg(part));
                    wrong += said(where, faintTexts(texts, image));
                }
            });
        }
        QCOMPARE(wrong, QStringList());
    }

private:
    void languages(std::initializer_list<const char *> codes)
    {
        QTest::addColumn<QString>("language");
        for (const char *code : codes)
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    static QStringList said(const QString &where, QStringList what)
    {
        for (QString &one : what)
            one.prepend(where);
        return what;
    }
    QWidget *openPage(int page)
    {
        m_desk->window().open(static_cast<ui::Rail::Page>(page));
        if (m_desk->window().openPage() != page)
            return nullptr;
        if (page == ui::Rail::Reports
            && !QTest::qWaitFor([this] { return m_desk->app().reports().state().report.has_value(); }, 10'000))
            qWarning("there is no report");
        return m_desk->window().centralWidget()->findChild<QStackedWidget *>()->currentWidget();
    }
    void throughPages(const QString &language, bool light, const Size &size, QStringList &wrong)
    {
        static constexpr const char *kNames[] = {"live", "services", "places", "chat", "reports", "settings"};
        showAt(m_desk->window(), size.window);
        for (int page = ui::Rail::Live; page <= ui::Rail::Settings; ++page) {
            if (!openPage(page))
                continue;
            QTest::qWait(20);
            const QSize pixels = size.window * size.scale;
            const QString name = QStringLiteral("%1-%2-%3-%4x%5")
                                     .arg(QString::fromLatin1(kNames[page]), language,
                                          light ? QStringLiteral("light") : QStringLiteral("dark"))
                                     .arg(pixels.width())
                                     .arg(pixels.height());
            const QImage image = screenshot(m_desk->window(), QStringLiteral("pages/") + name, size.scale);
            const auto texts = paintedTexts(m_desk->window());
            wrong += said(name + QStringLiteral(": "), clippedTexts(m_desk->window()) + cutTexts(texts) + faintTexts(texts, image));
        }
    }

    std::unique_ptr<WholeDesk> m_desk;
};

BELFRY_CASE(tst_AllPages)
#include "tst_AllPages.moc"
