#include "app/ChurchPresenter.h"
#include "app/DeskSettings.h"
#include "app/PeoplePresenter.h"
#include "support/Case.h"
#include "ui/Translations.h"
#include "ui/WholeDesk.h"
#include "ui/WindowCase.h"
#include "ui/pages/HouseForms.h"
#include "ui/pages/LookForm.h"
#include "ui/pages/PeopleForm.h"
#include "ui/pages/SettingsPage.h"
#include "ui/widgets/RowList.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestkeyboard.h>
#include <QtTest/qtestmouse.h>

using namespace belfry;
using namespace belfry::test;
using ui::SettingsPage;

class tst_SettingsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<WholeDesk>();
        QVERIFY(m_desk->open(QStringLiteral("en")));
        showAt(m_desk->window(), QSize(1440, 900));
        m_desk->window().openSettings();
        QTRY_COMPARE(m_desk->app().people().state().people.size(), std::size_t(3));
    }
    void cleanupTestCase()
    {
        ui::Prompt::answerForTest({});
        ui::Prompt::chooseForTest({});
        m_desk.reset();
    }

    void thePartsAreReachedWithTheKeyboard()
    {
        auto *side = page().findChild<ui::RowList *>();
        page().open(SettingsPage::Church);
        side->setFocus();
        QTest::keyClick(side, Qt::Key_End);
        QVERIFY(page().about().isVisible());
        QTest::keyClick(side, Qt::Key_Home);
        QVERIFY(!page().about().isVisible());
    }
    void aServiceIsRecordedOrNot()
    {
        page().open(SettingsPage::Recording);
        auto *box = page().recording().findChild<QCheckBox *>();
        QTRY_VERIFY(m_desk->app().church().state().canEdit);
        QSignalSpy chosen(&page().recording(), &ui::RecordingForm::recordedChosen);
        if (box->isEnabled())
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(10, box->height() / 2));
        QCOMPARE(chosen.size(), box->isEnabled() ? 1 : 0);
    }
    void somebodyNewGetsALogin()
    {
        page().open(SettingsPage::People);
        m_desk->server().answers["POST /api/v1/users"] = {201, "{}"};
        auto lines = page().newPerson().findChildren<QLineEdit *>();
        for (QLineEdit *line : lines)
            QTest::keyClicks(line, QStringLiteral("bells over the river"));
        QTest::keyClick(lines.last(), Qt::Key_Return);
        QTRY_VERIFY(asked("POST", "/api/v1/users"));
        QTRY_VERIFY(lines.last()->text().isEmpty());
    }
    void removingSomebodyIsAskedOnceMore()
    {
        page().open(SettingsPage::People);
        bool yes = false;
        int questions = 0;
        ui::Prompt::answerForTest([&](const ui::Question &) {
            ++questions;
            return yes;
        });
        m_desk->server().answers["DELETE /api/v1/users/01U1"] = {204, {}};
        auto *list = page().people().findChild<ui::RowList *>();
        list->setCurrentIndex(list->model()->index(0, 0));
        press(page().people(), QStringLiteral("Remove"));
        QCOMPARE(questions, 1);
        QTest::qWait(30);
        QVERIFY(!asked("DELETE", "/api/v1/users/01U1"));
        yes = true;
        press(page().people(), QStringLiteral("Remove"));
        QTRY_VERIFY(asked("DELETE", "/api/v1/users/01U1"));
    }
    void aPasswordIsNeverShown()
    {
        page().open(SettingsPage::People);
        for (QLineEdit *line : page().people().findChildren<QLineEdit *>() + page().newPerson().findChildren<QLineEdit *>()) {
            if (line->accessibleName().contains(QLatin1String("assword")))
                QCOMPARE(line->echoMode(), QLineEdit::Password);
        }
    }
    void theSupportFileIsMadeWhereItIsWanted()
    {
        page().open(SettingsPage::About);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("support.zip"));
        ui::Prompt::chooseForTest([&](const ui::FileWish &) { return file; });
        press(page().about(), QStringLiteral("Make a support file"));
        QTRY_VERIFY(QFile::exists(file));
        const QList<QLabel *> labels = page().about().findChildren<QLabel *>();
        QTRY_VERIFY(std::any_of(labels.begin(), labels.end(),
                                [](const QLabel *label) { return label->text().startsWith(QLatin1String("Saved as")); }));
        QFile zip(file);
        QVERIFY(zip.open(QIODevice::ReadOnly));
        QVERIFY(!zip.readAll().contains("owner-token"));
    }
    void theLanguageIsASettingOrTheSystems()
    {
        const auto pick = [](const char *setting, QStringList system) { return ui::languageFor(QString::fromLatin1(setting), system); };
        QCOMPARE(pick("ko", {QStringLiteral("de-DE")}), QStringLiteral("ko"));
        QCOMPARE(pick("", {QStringLiteral("pt-BR"), QStringLiteral("en-US")}), QStringLiteral("pt"));
        QCOMPARE(pick("", {QStringLiteral("tl-PH")}), QStringLiteral("fil"));
        QCOMPARE(pick("", {QStringLiteral("xx"), QStringLiteral("fr")}), QStringLiteral("fr"));
        QCOMPARE(pick("klingon", {}), QStringLiteral("en"));
    }
    void choosingALanguageIsRememberedAndSpokenNextTime()
    {
        page().open(SettingsPage::Window);
        QComboBox *language = page().look().findChildren<QComboBox *>().first();
        QCOMPARE(language->count(), 9); // the system's and eight
        Q_EMIT page().look().languageChosen(QStringLiteral("ar"));
        QCOMPARE(m_desk->app().settings().language(), QStringLiteral("ar"));
        QVERIFY(m_desk->open(QStringLiteral("ar")));
        QCOMPARE(qApp->layoutDirection(), Qt::RightToLeft);
        QVERIFY(m_desk->open(QStringLiteral("en")));
        QCOMPARE(qApp->layoutDirection(), Qt::LeftToRight);
        Q_EMIT m_desk->window().settings().look().languageChosen(QString());
    }

private:
    SettingsPage &page() { return m_desk->window().settings(); }
    static void press(QWidget &inside, const QString &text)
    {
        for (QPushButton *button : inside.findChildren<QPushButton *>()) {
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    bool asked(const QByteArray &verb, const QByteArray &path) const
    {
        const auto &requests = m_desk->server().requests;
        return std::any_of(requests.begin(), requests.end(), [&](const auto &r) { return r.verb == verb && r.path == path; });
    }

    std::unique_ptr<WholeDesk> m_desk;
};

BELFRY_CASE(tst_SettingsPage)
#include "tst_SettingsPage.moc"
