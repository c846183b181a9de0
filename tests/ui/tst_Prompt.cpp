#include "support/Case.h"
#include "ui/Prompt.h"
#include "ui/States.h"
#include "ui/WindowCase.h"

#include <QMessageBox>
#include <QPushButton>
#include <QtTest/qtestcase.h>
#include <QtTest/qtestkeyboard.h>

#include <optional>

using namespace belfry;
using namespace belfry::test;

class tst_Prompt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<ui::MainWindow>();
        m_window->showLive(ready());
        showAt(*m_window, QSize(1024, 700));
    }
    void cleanup()
    {
        ui::Prompt::answerForTest({});
        m_window.reset();
    }
    void askingDoesNotWaitAndTheAnswerComesLater()
    {
        std::optional<bool> answer;
        m_window->prompt().ask(question(), [&answer](bool yes) { answer = yes; });
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        QVERIFY(!answer);
        screenshot(*box, QStringLiteral("prompt"));
        for (QAbstractButton *button : box->buttons()) {
            if (button->text() == QLatin1String("Keep them"))
                button->click();
        }
        QCOMPARE(answer, std::optional(true));
    }
    void escapeIsNo()
    {
        std::optional<bool> answer;
        m_window->prompt().ask(question(), [&answer](bool yes) { answer = yes; });
        QTest::keyClick(m_window->findChild<QMessageBox *>(), Qt::Key_Escape);
        QCOMPARE(answer, std::optional(false));
    }
    void aTestAnswersWithoutABox()
    {
        QString asked;
        ui::Prompt::answerForTest([&asked](const ui::Question &q) {
            asked = q.title;
            return true;
        });
        std::optional<bool> answer;
        m_window->prompt().ask(question(), [&answer](bool yes) { answer = yes; });
        QCOMPARE(answer, std::optional(true));
        QCOMPARE(asked, question().title);
        QVERIFY(!m_window->findChild<QMessageBox *>());
    }
    void aWindowThatClosesTakesItsQuestionAlong()
    {
        bool answered = false;
        m_window->prompt().ask(question(), [&answered](bool) { answered = true; });
        m_window.reset();
        QVERIFY(!answered);
    }

private:
    static ui::Question question()
    {
        return {QStringLiteral("Keep passwords in a file?"),
                QStringLiteral("This computer has no place of its own for passwords. They can be kept in a file that "
                               "only you can read."),
                QStringLiteral("Keep them"), QStringLiteral("Do not keep them")};
    }

    std::unique_ptr<ui::MainWindow> m_window;
};

BELFRY_CASE(tst_Prompt)
#include "tst_Prompt.moc"
